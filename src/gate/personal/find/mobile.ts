import { plain } from './plain.ts';

/** How people group the ten digits of a mobile number; other groups are dates, amounts and document numbers. */
const GROUPS = new Set([
  '10',
  '4-6',
  '4-3-3',
  '4-2-4',
  '4-4-2',
  '4-2-2-2',
  '2-8',
  '2-4-4',
  '3-7',
  '3-3-4',
  '3-4-3',
  '5-5',
  '1-1-1-1-1-1-1-1-1-1',
]);

const ABROAD = String.raw`(?:(?:\+|00[29]?[ -]?)886[ .-]?|886[ -])(?:\(0\)|0)? ?`;

/**
 * 0 or +886 and nine digits, parted by spaces, hyphens, dots or brackets. Not within a longer number, a decimal or a word; not the
 * number of an official letter of the years 90 to 99, which looks the same: 「台內社字第0930012345號函」.
 */
const SHAPE = new RegExp(
  String.raw`(?<![A-Za-z\d]|\d[.-]|[字第] ?|\bNo\.? ?)(?:${ABROAD}\(?|\(?0)(?:[ .()-]{0,2}\d){9}(?![A-Za-z\d]|\.\d|-\d{1,3}(?!\d)| ?號[函令書公解])`,
  'giu',
);

/** The national form, 09 and eight digits, with how its digits are grouped; undefined for what is no mobile number. */
function nationalForm(written: string): { digits: string; groups: string } | undefined {
  const own = written.replace(new RegExp(`^${ABROAD}`, 'u'), '0');
  const parts = own.split(/[ .()-]+/u).filter((part) => part !== '');
  const digits = parts.join('');
  if (!/^09\d{8}$/u.test(digits)) return undefined;
  return { digits, groups: own !== written ? '10' : parts.map(({ length }) => length).join('-') };
}

/** Mobile numbers in a text, as ten digits. */
export function mobileNumbers(text: string): string[] {
  const numbers = [...plain(text).matchAll(SHAPE)].flatMap(([written]) => {
    const form = nationalForm(written);
    return form && GROUPS.has(form.groups) ? [form.digits] : [];
  });
  return [...new Set(numbers)];
}
