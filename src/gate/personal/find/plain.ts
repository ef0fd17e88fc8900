/** Full-width digits and letters as half-width ones, dashes as hyphens, spaces as spaces, without signs that nobody sees. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Pd}|−/gu, '-')
    .replaceAll(/\p{Zs}|\t/gu, ' ');
}
