/** A cell as people meant it: full-width digits, letters and signs made half-width (NFKC), no space around or doubled. */
export function tidy(cell: string): string {
  return cell
    .normalize('NFKC')
    .replaceAll(/[\s\u200B\uFEFF]+/gu, ' ')
    .trim();
}

/** The same without any space: what two spellings of one name or address have in common. */
export const squeezed = (cell: string): string => tidy(cell).replaceAll(' ', '');

/** Words to print: full-width brackets and list signs as Chinese text has them, a space between Chinese and digits as our content writes it. */
export function printed(cell: string): string {
  return squeezed(cell)
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replaceAll(',', '、')
    .replaceAll(/(\p{Script=Han})(\d)/gu, '$1 $2')
    .replaceAll(/(\d)(\p{Script=Han})/gu, '$1 $2');
}
