/** An address in a style sheet, with its line from 1. */
export interface StyleAddress {
  address: string;
  line: number;
}

const URL_OR_IMPORT =
  /url\(\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"')]+))\s*\)|@import\s+(?:"(?<importDouble>[^"]+)"|'(?<importSingle>[^']+)')/giu;

/** Every address a style sheet asks for; comments are skipped. */
export function styleAddresses(css: string): StyleAddress[] {
  const clean = css.replaceAll(/\/\*[\s\S]*?\*\//gu, (comment) => comment.replaceAll(/[^\n]/gu, ' '));
  return [...clean.matchAll(URL_OR_IMPORT)].flatMap(({ groups, index }) => {
    const address = Object.values(groups ?? {}).find((value) => value !== undefined);
    return address ? [{ address, line: clean.slice(0, index).split('\n').length }] : [];
  });
}
