import { markOf } from './news.ts';
import type { Part, Results } from './results.ts';

/** GitHub takes 65,536 characters; each part ends by itself before that (src/gate/faces/markdownLines.ts), this is the last resort. */
const MOST_OF_A_PART = 32_000;

/** A part under its title, cut at the end of a line where it is too long. */
function section(title: string, part: Part | undefined): string {
  const text = part?.text.trim() || '⚠ 這一項沒有跑完，請看這次執行的紀錄。';
  const cut = text.length <= MOST_OF_A_PART ? text : `${text.slice(0, MOST_OF_A_PART).replace(/\n[^\n]*$/u, '')}\n\n（太長，後面省略。）`;
  return `# ${title}\n\n${cut}`;
}

/** The text of the issue: its mark, the links, then what fell due in the content; a part that could not be made says so. */
export function issueBody(results: Results): string {
  const parts = [
    markOf(results),
    `程式在 ${results.today} 檢查的結果。這裡每週更新；要處理的事和上次不一樣，就留言通知；都處理完了，就關掉。`,
    section('連到別的網站的連結', results.links),
    section('內容：到期和要處理的', results.check),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What is said when this week is not like the last one; a comment is what GitHub tells people of. */
export function sayNews({ today, links, check }: Results): string {
  const said = (part: Part | undefined) => (part ? `${part.keys.length} 則` : '這次沒有跑完');
  return `${today}：要處理的事和上次不一樣了。連結 ${said(links)}，內容 ${said(check)}。清單在最上面。`;
}
