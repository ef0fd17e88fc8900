const BUILT = /<meta name="built" content="[^"]*"\s*\/?>/u;

/** The moment that a built page says it was made; undefined where it says none. */
export function builtMoment(html: string): string | undefined {
  return /<meta name="built" content="([^"]*)"/u.exec(html)?.[1];
}

/** True for addresses of pages: `/villages/`, `/404.html`. */
export const isPage = (address: string): boolean => address.endsWith('/') || address.endsWith('.html');

/**
 * What a file says, as 22 characters: the same at the build and in the browser. Of a page the moment of its build does not count, so that
 * a build that changes nothing on it makes nobody fetch it again.
 */
export async function fingerprint(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const lasting = isPage(address) ? new TextEncoder().encode(new TextDecoder().decode(bytes).replace(BUILT, '')) : bytes;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', lasting));
  return btoa(String.fromCharCode(...digest.subarray(0, 16)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
