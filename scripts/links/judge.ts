import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import type { Finding, Report } from '../../src/gate/finding.ts';
import type { ExternalLink } from './collect.ts';
import { stateOf, type History, type State } from './history.ts';

export const RULE = { id: 'links/external', title: '連到別的網站的連結打得開' };

function say(url: string, state: State): Pick<Finding, 'severity' | 'what' | 'todo'> | undefined {
  switch (state.state) {
    case 'fine':
      return undefined;
    case 'moved':
      return {
        severity: 'warns',
        what: `「${url}」搬家了，對方說以後都用新網址。`,
        todo: `打開看看是不是同一個內容，是就改成「${state.to}」。`,
      };
    case 'refused':
      return { severity: 'warns', what: `「${url}」查不出來：${state.reason}。`, todo: '用瀏覽器打開看看；打得開就不用改。' };
    case 'suspect':
      return {
        severity: 'warns',
        what: `「${url}」打不開：${state.reason}。從 ${state.since} 起，${state.days} 天查到都這樣。`,
        todo: '先不用改，下次會再查；三天都打不開才算壞掉。',
      };
    case 'broken':
      return {
        severity: 'stops',
        what: `「${url}」壞了：${state.reason}。從 ${state.since} 起，${state.days} 天查到都打不開。`,
        todo: '找出新的網址改上去；找不到就刪掉這個連結。',
      };
  }
}

/** The report on the external links, as of `today`, after all that is remembered of them. */
export function judgeLinks(links: readonly ExternalLink[], history: History, today: PlainDate): Report {
  const findings = links.flatMap(({ url, pages, source }): Finding[] => {
    const said = say(url, stateOf(history[url]?.days ?? []));
    const more = pages.length > 1 ? `（在 ${pages.length} 頁上）` : '';
    const place = pages[0] ? { place: { url: pages[0] } } : {};
    return said ? [{ rule: RULE.id, ...said, what: said.what + more, ...(source ? { source } : {}), ...place }] : [];
  });
  return { today, rules: [RULE], scope: [`${links.length} 個外部連結`], findings };
}
