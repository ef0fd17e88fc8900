import { attribute } from '../dom.ts';
import { type Judge } from '../finding.ts';

function isWellFormed(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

/** The page says what language it is in; fragments without an html element are passed over. */
export const hm1310100c: Judge = (page) => {
  const node = page.querySelector('html');
  if (!node) return [];
  const lang = (attribute(node, 'lang') ?? '').trim();
  const todo = '在 <html> 寫上語言，例如 lang="zh-Hant-TW"。';
  if (!lang) return [{ node, what: 'html 沒有寫 lang，報讀軟體不知道要用哪種語言念。', todo }];
  if (isWellFormed(lang)) return [];
  return [{ node, what: `html 的 lang="${lang}" 不是正確的語言代碼。`, todo, open: '規範只說要有 lang，沒有說寫法不合 BCP 47 時怎麼算。' }];
};
