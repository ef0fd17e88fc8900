/** Marks the Chinese words in the text of an English page's HTML, so that a screen reader says them in Chinese (WCAG 3.1.2); attributes stay. */
export function markChinese(html: string): string {
  return html.replaceAll(/>[^<]+/gu, (text) => text.replaceAll(/\p{Script=Han}+/gu, '<span lang="zh-Hant-TW">$&</span>'));
}
