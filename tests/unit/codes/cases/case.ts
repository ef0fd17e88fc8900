/** Snippets one code must find fault with, warn about, or leave alone. */
export interface Cases {
  /** Faults beyond doubt. */
  stops?: string[];
  /** Points the wording leaves open. */
  warns?: string[];
  good: string[];
}

/** A whole page in Chinese around a snippet. */
export const page = (body: string, head = '<title>頁面</title>'): string =>
  `<!doctype html><html lang="zh-Hant-TW"><head>${head}</head><body>${body}</body></html>`;
