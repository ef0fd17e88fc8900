import { type HtmlElement } from 'html-validate';
import { attribute, decoded, isElement, nodesOf, quote, upwards } from '../dom.ts';
import { type Finding, type Judge } from '../finding.ts';

interface Script {
  name: string;
  /** Text that looks like a passage of it. */
  passage: RegExp;
  /** Languages written with it: there it is no foreign matter. */
  languages: string[];
  /** The lang to write, most likely. */
  lang: string;
}

const HAN = ['zh', 'ja', 'ko', 'yue', 'nan', 'hak', 'lzh', 'cmn'];
const OTHER = ['ru', 'uk', 'bg', 'sr', 'mn', 'el', 'th', 'ar', 'fa', 'ur', 'he', 'yi', 'hi', 'ta', 'my', 'km', 'lo'];
const PASSAGES: Script[] = [
  { name: '日文', passage: /[\p{Script=Hiragana}\p{Script=Katakana}]{2,}/u, languages: ['ja'], lang: 'ja' },
  { name: '韓文', passage: /\p{Script=Hangul}{2,}/u, languages: ['ko'], lang: 'ko' },
  { name: '泰文', passage: /\p{Script=Thai}{2,}/u, languages: ['th'], lang: 'th' },
  { name: '緬甸文', passage: /\p{Script=Myanmar}{2,}/u, languages: ['my'], lang: 'my' },
  { name: '高棉文', passage: /\p{Script=Khmer}{2,}/u, languages: ['km'], lang: 'km' },
  { name: '西里爾字母的文字', passage: /\p{Script=Cyrillic}{3,}/u, languages: ['ru', 'uk', 'bg', 'sr', 'mn'], lang: 'ru' },
  { name: '越南文', passage: /[ăđơưẠ-ỹ]\p{L}*\s+\p{Script=Latin}+/iu, languages: ['vi'], lang: 'vi' },
];
const CHINESE = /\p{Script=Han}{2,}/u;
/** Four Latin words in a row: fewer is mostly a name or a term. */
const LATIN = /(?:\p{Script=Latin}[\p{Script=Latin}'’-]*[\s,;]+){3,}\p{Script=Latin}{2,}/u;
const NOT_PROSE = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'var']);

/** What foreign writing a text holds, seen from the language it is said to be in. */
function foreign(text: string, language: string): Pick<Script, 'name' | 'lang'> | null {
  const found = PASSAGES.find(({ passage, languages }) => !languages.includes(language) && passage.test(text));
  if (found) return found;
  if (!HAN.includes(language) && CHINESE.test(text)) return { name: '中文', lang: 'zh-Hant-TW' };
  const latin = !HAN.includes(language) && !OTHER.includes(language);
  return !latin && LATIN.test(text) ? { name: '英文或其他拉丁字母的文字', lang: 'en' } : null;
}

function languageOf(element: HtmlElement): string | null {
  const spoken = [...upwards(element)].find((at) => at.hasAttribute('lang'));
  return spoken ? attribute(spoken, 'lang')!.trim().toLowerCase().split('-')[0]! : null;
}

/** Passages in another language say so; where no language is known at all, that is for HM1310100C. */
export const hm2310200c: Judge = (page) => {
  const findings: Finding[] = [];
  for (const { node, parent } of nodesOf(page.root)) {
    if (isElement(node)) {
      if (node.tagName !== 'html' && attribute(node, 'lang')?.trim() === '')
        findings.push({ node, what: 'lang 是空的。', todo: '寫上那一段的語言，或刪掉 lang。' });
      continue;
    }
    const language = languageOf(parent);
    if (!language || [...upwards(parent)].some(({ tagName }) => NOT_PROSE.has(tagName))) continue;
    const text = decoded(node.textContent);
    const other = foreign(text, language);
    if (other)
      findings.push({
        node: parent,
        what: `${quote(text)}裡有${other.name}，沒有標語言。`,
        todo: `成段的外文加上 lang="${other.lang}"；人名、地名、商標和術語不必標。`,
      });
  }
  return findings;
};
