import type { Said } from '../finding.ts';
import { quoted } from './fault.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
const LINKED = new Set(['https', 'http', 'mailto', 'tel']);

/** An address as a browser reads it: without the blanks and control characters it skips, with slashes for its backslashes. */
const asRead = (address: string) => address.replaceAll(/[\u0000-\u0020]/gu, '').replaceAll('\\', '/');

const foreignHost: Said['todo'] = '寫完整的網址，用 https:// 開頭；本站的頁面用一個「/」開頭。';

/** Why a link may not lead to an address; undefined where it may. What it leads to is judged by the link rules of the gate. */
export function linkFault(address: string): Said | undefined {
  const read = asRead(address);
  const scheme = SCHEME.exec(read)?.[1]?.toLowerCase();
  if (read.startsWith('//')) return { what: `連結${quoted(address)}少了 https:。`, todo: foreignHost };
  if (scheme === undefined || LINKED.has(scheme)) return undefined;
  return {
    what: `連結${quoted(address)}用「${scheme}:」開頭，這種網址不可以用。`,
    todo: '換成 https:// 開頭的網址，或本站的網址（/ 開頭）；電話用 tel:，電子郵件用 mailto:；都不是就刪掉這個連結。',
  };
}

/** Why a picture may not come from an address; undefined where it may: only from this site, so that no visitor is made known to another. */
export function imageFault(address: string): Said | undefined {
  const read = asRead(address);
  if (/^\/(?!\/)/u.test(read)) return undefined;
  return { what: `圖片${quoted(address)}不在本站。`, todo: '換成本站的圖片，網址用一個「/」開頭；不需要就刪掉這張圖。' };
}
