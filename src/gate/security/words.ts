/** The end of messages on faults that lie in the generator, not in what staff write. */
export const askMaintainer = '這不是內容寫錯，請把這一段訊息交給維護網站的人';

/** The first words of what was found, as messages quote it. */
export function shown(text: string): string {
  const signs = [...text.replaceAll(/\s+/gu, ' ').trim()];
  return `「${signs.slice(0, 60).join('')}${signs.length > 60 ? '…' : ''}」`;
}
