import type { Exception } from './policy.ts';

/** What a server's settings are written from. */
export interface HostedSite {
  /** Folder of the built site on the server. */
  root: string;
  /** Host name, `example.gov.tw`; `_` for any. */
  name: string;
  /** Pages that have moved. */
  redirects: readonly { from: string; to: string }[];
  /** True where the site is known to be reached by https. */
  https: boolean;
  exceptions?: readonly Exception[];
}

/** An address of this site as it may stand in any server's settings: nothing in it is a sign of theirs. What is encoded already stays so. */
export function plainAddress(address: string): string {
  return encodeURI(address)
    .replaceAll('%25', '%')
    .replaceAll(/[$&'();,*!]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const REFUSED = /["'\\;{}$\n\r]/u;

/** A folder or host name from a command line; throws where it holds a sign that could end the line it is written into. */
export function plainWord(word: string, what: string): string {
  if (word === '' || REFUSED.test(word))
    throw new Error(`${what}「${word}」不可以是空的，也不可以有引號、反斜線、分號、大括號、錢字號或換行。`);
  return word;
}
