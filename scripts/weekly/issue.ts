import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import type { Tool } from './tool.ts';

export const TITLE = '每週檢查';
/** GitHub takes 65,536 characters; some are left for what it adds. */
const MOST = 60_000;

/** The text of the issue: what fell due in the content, then the links; a part that could not be made says so. */
export function issueBody(today: PlainDate, parts: { check: string | undefined; links: string | undefined }): string {
  const part = (title: string, text: string | undefined) => `## ${title}\n\n${text?.trim() || '⚠ 這一項沒有跑完，請看這次執行的紀錄。'}`;
  const text = [
    `程式在 ${today} 檢查的結果。這一則每週更新，不用留言；改好的下週就不在這裡。`,
    part('內容：到期和要處理的', parts.check),
    part('連到別的網站的連結', parts.links),
  ].join('\n\n');
  return text.length <= MOST
    ? `${text}\n`
    : `${text.slice(0, MOST).replace(/\n[^\n]*$/u, '')}\n\n（太長，後面省略；全部請看這次執行的紀錄。）\n`;
}

/** Writes the text into the one open issue of that title, or files it. Returns what `gh` says, the issue's address. */
export function fileIssue(gh: Tool, body: string): string {
  const open = JSON.parse(gh(['issue', 'list', '--state', 'open', '--limit', '500', '--json', 'number,title'])) as {
    number: number;
    title: string;
  }[];
  const known = open.find(({ title }) => title === TITLE);
  return known
    ? gh(['issue', 'edit', String(known.number), '--body-file', '-'], body)
    : gh(['issue', 'create', '--title', TITLE, '--body-file', '-'], body);
}
