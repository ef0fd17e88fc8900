import type { BrowserFault } from '../rule.ts';
import type { AxeFault } from './axeRun.ts';
import { TELL_KEEPER } from './type.ts';
import { wordsIn } from './words.ts';

/** What a node is by its tag and classes: one rule of the style sheets draws all of a kind. */
function kindOf(html: string): string {
  const tag = /^<[^>]*>/u.exec(html)?.[0] ?? '';
  return `${/^<([\w-]+)/u.exec(tag)?.[1] ?? ''} ${/\sclass="([^"]*)"/u.exec(tag)?.[1] ?? ''}`;
}

/** Texts whose contrast axe cannot make out, one of each kind of node: no engine decides them, so that a person has to look. */
export function undecidedFaults(nodes: readonly AxeFault[], state: string): BrowserFault[] {
  return [...Map.groupBy(nodes, ({ html }) => kindOf(html)).values()].map((same): BrowserFault => {
    const { html, target, summary } = same[0]!;
    const words = wordsIn(html).slice(0, 40) || target;
    return {
      state,
      severity: 'warns',
      what: `axe 看不出「${words}」的字和底色對比夠不夠，請人看（${target}：${summary}）。`,
      todo: `打開這一頁，看這些字，還有長得一樣的字：看得清楚，就不用改；看不清楚，${TELL_KEEPER}`,
    };
  });
}
