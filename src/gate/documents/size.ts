const KB = 1024;
const MB = 1024 * 1024;

/** A file's size as link texts say it: 「12 KB」「1.4 MB」. */
export function sizeSaid(bytes: number): string {
  return bytes < MB ? `${Math.max(1, Math.round(bytes / KB))} KB` : `${(bytes / MB).toFixed(1)} MB`;
}

/** True where the words state the size: in units of 1024 or 1000, rounded up or down at the last digit that is written. */
export function statesSize(words: string, bytes: number): boolean {
  return [...words.matchAll(/(\d+(?:\.(\d+))?)\s*([KM])B/giu)].some(([, number, decimals = '', unit]) => {
    const step = 10 ** -decimals.length;
    const power = unit!.toUpperCase() === 'K' ? 1 : 2;
    return [1000, 1024].some((thousand) => Math.abs(Number(number) - bytes / thousand ** power) < step);
  });
}
