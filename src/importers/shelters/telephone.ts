import { dropped, repaired, type Reading, type Said } from '../reading.ts';
import { squeezed } from '../tidy.ts';

/** An office line as content keeps it. */
export interface Line {
  telephone: string;
  extension?: string | undefined;
}

/** A mobile belongs to a person, however it is written; spreadsheets take its first 0. */
const MOBILE = /(?<!\d)(?:\+?886-?|0)?9\d{2}-?\d{3}-?\d{3}(?!\d)/gu;
const NUMBER = /^(?:\(?(0[2-8]\d?)\)?-?)?(\d{3,4}-\d{4}|\d{6,8})(?!\d)(.*)$/u;
const EXTENSION = /^(?:轉|分機|#|\*|-|~|ext\.?)(\d{1,5})(?:(?:或|、|\/|,)(?:轉|#)?(\d{1,4})(?!\d))?(.*)$/iu;
/**
 * The office line in a cell; `own` is the office's own telephone (02-20000001), whose area code a number without one is taken to have.
 * Mobiles and second numbers are dropped. Nothing of a mobile is ever repeated in what is said.
 */
export function readTelephone(cell: string, own: string): Reading<Line> {
  const said: Said[] = [];
  let text = squeezed(cell);
  if (text === '') return { said };
  const office = text.replaceAll(MOBILE, '');
  if (office !== text) {
    text = office.replaceAll(/^[、,;/或]+|[、,;/或]+$/gu, '');
    said.push(dropped('有手機號碼。', '手機是個人的，不取用。'));
    if (text === '') return { said };
  }
  const [ownCode, ownNumber] = own.split('-') as [string, string];
  // 「…(O)…(H)」: the office's number, then the one of a home.
  const [work, home] = text.split(/\(O\)/iu) as [string, string | undefined];
  if (home !== undefined) {
    text = work;
    if (home !== '') said.push(dropped('有家裡的電話。', '只取辦公室的電話。'));
  }
  const glued = new RegExp(`^${ownCode}(\\d{${ownNumber.length}})(?!\\d)`, 'u').exec(text);
  if (glued) {
    text = `${ownCode}-${text.slice(ownCode.length)}`;
    said.push(repaired('區碼和號碼連在一起。', `讀成 ${ownCode}-${glued[1]}。`));
  }
  const found = NUMBER.exec(text);
  const code = found?.[1] ?? ownCode;
  const number = found?.[2]!.replace('-', '') ?? '';
  if (!found || (code === ownCode && number.length !== ownNumber.length)) {
    return { said: [...said, dropped('電話的寫法看不懂，或位數不對。', '不取用；請打電話問到正確的號碼，再自己填。')] };
  }
  if (found[1] === undefined) said.push(repaired('電話沒有區碼。', `當作和公所一樣，是 ${ownCode}。`));
  let rest = found[3]!;
  const extension = EXTENSION.exec(rest);
  let numbers: string | undefined;
  if (extension) {
    numbers = extension[2] ? `${extension[1]} 或 ${extension[2]}` : extension[1];
    rest = extension[3]!;
    if (/[＊＃]/u.test(cell)) said.push(repaired('分機前面是全形符號。', `讀成分機 ${numbers}。`));
  }
  if (rest !== '') said.push(dropped('一格裡有不只一個號碼。', '只取第一個。'));
  return { value: { telephone: `${code}-${number}`, ...(numbers ? { extension: numbers } : {}) }, said };
}
