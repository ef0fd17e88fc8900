import { NAME } from '../../codes/plugin.ts';
import type { SiteRule } from '../rule.ts';
import { messagesOf } from './messages.ts';

/** Pages are valid HTML: whatever is not leaves it to each browser, and each screen reader, to guess. */
export const valid: SiteRule = {
  id: 'markup/valid',
  title: '網頁合乎 HTML 標準',
  basis: 'HTML Living Standard（html-validate 的 standard 規則組）',
  severity: 'stops',
  check: (site) =>
    messagesOf(site)
      .filter(({ ruleId }) => !ruleId.startsWith(`${NAME}/`))
      .map(({ url, line, column, written, ruleId, message }) => ({
        url,
        line,
        column,
        written,
        what: `網頁的寫法不合標準（${ruleId}）：${message}`,
        todo: '內文是自己寫的 HTML 就改成 Markdown；不是的話，這是網站程式的錯，請把這一則交給維護程式的人。',
      })),
};
