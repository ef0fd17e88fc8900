import { plainName } from './name.ts';

/** Kinds of file, and sizes: they stand behind a name and are none. */
const KINDS = String.raw`(?:pdf|od[tspg]|docx?|xlsx?|pptx?|word|excel|csv|zip|jpe?g|png)(?:檔案?|版|格式)?|\d+(?:\.\d+)?[km]b`;

/** What Chinese labels that say nothing are put together from: 「請」「點」「此」「下載」「檔案」. */
const CHINESE = [
  '請|立即|立刻|馬上|直接|由|從|到|在|詳|如|詳見|繼續',
  '按下?|點|點選|點擊|下載|前往|進入|開啟|打開|查看|觀看|檢視|瀏覽|閱讀|顯示|[了瞭]解|看|連到|連往',
  '此|這|此處|這[裡裏邊個份]|我|以下|下列',
  '超?連結|相關(?:連結|檔案|附件)|網址|網頁|網站|檔案?|附檔|附件|文件|電子檔|全文|詳情',
  '(?:更多|詳細)(?:資訊|內容|說明|資料)?|完整(?:資訊|內容|說明|資料)',
  KINDS,
].join('|');
// A run of digits counts as one, so that a long one is not tried in every cut.
const NUMBER = String.raw`(?<!\d)\d+(?!\d)[-.]?|[一二三四五六七八九十甲乙丙丁之]`;
const CHINESE_LABEL = new RegExp(`^(?:${CHINESE})(?:${CHINESE}|${NUMBER})*$`, 'u');

const ENGLISH = `click|see|view|open|download|go|to|read|get|here|this|the|me|files?|links?|attachments?|document|url|${KINDS}`;
const ENGLISH_LABEL = new RegExp(`^(?:${ENGLISH})(?: (?:${ENGLISH}|\\d+))*$`, 'u');
const ENGLISH_PHRASE =
  /^(?:(?:read|see|view|learn|find out )?\s?more(?: info(?:rmation)?| details)?|(?:view )?details|website|(?:this )?page|continue(?: reading)?)$/u;

/** True for a link's name that says nothing to a visitor who hears or sees it alone: 「按這裡」「檔案下載」「附件 1（PDF，12 KB）」, click here. */
export function saysNothing(name: string): boolean {
  const plain = plainName(name).replaceAll(/[\s,、/()[\]:;_|]+/gu, ' ');
  return (
    ENGLISH_LABEL.test(plain.replaceAll(/(\d) (?=[km]b\b)/gu, '$1')) ||
    ENGLISH_PHRASE.test(plain) ||
    CHINESE_LABEL.test(plain.replaceAll(' ', ''))
  );
}
