import type { SiteFault } from '../rule.ts';
import { pa11yExceptions, type Pa11yException } from './pa11yExceptions.ts';
import { hint, TELL_KEEPER } from './type.ts';

/** What pa11y says of one element. */
export interface Pa11yIssue {
  code: string;
  message: string;
  context: string;
  selector: string;
  runner: string;
}

/** What pa11y-ci gives for one address: its issues, or the error that kept it from judging. */
export type Pa11yResult = (Pa11yIssue | Error)[];

export const isBroken = (result: Pa11yResult | undefined): boolean => result === undefined || result.some((one) => one instanceof Error);

/** Whether an exception of the table is about this issue. Selectors are compared as pa11y writes them. */
const isExcepted = (issue: Pa11yIssue, exceptions: readonly Pa11yException[]) =>
  exceptions.some(({ code, selector }) => code === issue.code && (selector === '*' || selector === issue.selector));

/** pa11y's results for one address as faults; what could not be judged is a fault too. */
export function pa11yFaults(
  url: string,
  state: string,
  result: Pa11yResult | undefined,
  exceptions: readonly Pa11yException[] = pa11yExceptions,
): SiteFault[] {
  if (!result) return [{ url, state, what: 'pa11y 沒有檢查這一頁。', todo: `再檢查一次；還是這樣的話，${TELL_KEEPER}` }];
  return result.flatMap((issue): SiteFault[] => {
    if (issue instanceof Error) {
      const what = `pa11y 試了兩次都沒有檢查完這一頁：${issue.message.split('\n')[0]!.slice(0, 200)}。`;
      return [{ url, state, what, todo: `再檢查一次；還是這樣的話，${TELL_KEEPER}` }];
    }
    if (isExcepted(issue, exceptions)) return [];
    const words = issue.context
      .replaceAll(/<[^>]*>?/gu, ' ')
      .replaceAll(/\.\.\.$|\s+/gu, ' ')
      .trim();
    return [
      {
        url,
        state,
        ...hint(words),
        what: `pa11y 找到無障礙問題，在「${words || issue.selector}」：${issue.message}（${issue.selector}，${issue.runner} 的 ${issue.code}）`,
        todo: `照上面的說明改。字是內容裡的就改內容；不是的話，${TELL_KEEPER}`,
      },
    ];
  });
}

/** The rule as reports show it; it is run by pa11y-ci, not by the browser of the other rules. */
export const pa11yRule = {
  id: 'browser/pa11y',
  title: '每一頁用電腦和手機的大小，都通過 pa11y-ci 的兩個引擎（HTML_CodeSniffer 和 axe）',
  basis: 'WCAG 2.1 A、AA；網站無障礙規範 115.11',
  severity: 'stops',
} as const;
