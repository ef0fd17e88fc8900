import { issueBody, sayNews } from './issue.ts';
import { markIn, markOf, nothingToDo } from './news.ts';
import type { Results } from './results.ts';
import type { Tool } from './tool.ts';

export const TITLE = '每週檢查';
/** Anybody may open an issue of that title; only who may write to the repository can give it a label. */
export const LABEL = 'weekly-check';

/** The open issue that an earlier run filed: labelled, and with the mark of a run. */
function known(gh: Tool): { number: string; mark: string } | undefined {
  const open = gh(['issue', 'list', '--state', 'open', '--label', LABEL, '--limit', '100', '--json', 'number,body']);
  const [first] = (JSON.parse(open) as { number: number; body: string }[]).flatMap(({ number, body }) => {
    const mark = markIn(body);
    return mark ? [{ number: String(number), mark }] : [];
  });
  return first;
}

function open(gh: Tool, body: string): string {
  gh(['label', 'create', LABEL, '--force', '--description', '程式每週檢查的結果', '--color', '0E5A8A']);
  return gh(['issue', 'create', '--title', TITLE, '--label', LABEL, '--body-file', '-'], body);
}

/**
 * Keeps one open issue as long as there is something to do: opens it, rewrites it, comments where the findings are others than last
 * week, closes it when nothing is left. Returns what was done. A comment comes before the new text: if the text then fails, the next
 * run still sees a difference.
 */
export function fileIssue(gh: Tool, results: Results): string {
  const issue = known(gh);
  const done = nothingToDo(results);
  const body = issueBody(results);
  if (!issue) return done ? '沒有要處理的事，不開議題。' : open(gh, body);
  if (!done && issue.mark !== markOf(results)) gh(['issue', 'comment', issue.number, '--body-file', '-'], sayNews(results));
  const address = gh(['issue', 'edit', issue.number, '--body-file', '-'], body);
  if (done) gh(['issue', 'close', issue.number, '--comment', `${results.today}：都處理完了，關掉這一則。`]);
  return address;
}
