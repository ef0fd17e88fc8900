import type { Fault } from '../collection/model.ts';
import type { Redirect } from './schema.ts';

const page = (address: string): string => address.split('#')[0]!;

/**
 * What is wrong between redirects: an old address twice, one that leads to itself, a round trip, a chain.
 * Whether the addresses exist is known only on the built site (gate rule `links/redirects`).
 */
export function redirectFaults(redirects: readonly Redirect[]): Fault[] {
  const firstAt = new Map<string, number>();
  for (const [index, { from }] of redirects.entries()) if (!firstAt.has(from)) firstAt.set(from, index);
  /** Where a visitor ends who starts at `from`; undefined where the way never ends. */
  const endOf = (from: string): string | undefined => {
    const seen = new Set([from]);
    for (let at = from; ;) {
      const index = firstAt.get(page(at));
      if (index === undefined) return at;
      at = redirects[index]!.to;
      if (seen.has(page(at))) return undefined;
      seen.add(page(at));
    }
  };
  return redirects.flatMap(({ from, to }, index): Fault[] => {
    const first = firstAt.get(from)!;
    if (first !== index) {
      return [{ where: [index, 'from'], what: `舊網址「${from}」和第 ${first + 1} 項重複。`, todo: '留一項，刪掉另一項。' }];
    }
    const next = firstAt.get(page(to));
    if (next === undefined) return [];
    if (page(to) === from) return [{ where: [index, 'to'], what: `「${from}」搬到它自己。`, todo: '改成新的網址；沒有搬就刪掉這一項。' }];
    const end = endOf(from);
    return end === undefined
      ? [{ where: [index, 'to'], what: `從「${from}」走下去會一直繞圈。`, todo: '改成現在真的有的那一頁；沒有搬就刪掉這一項。' }]
      : [
          {
            where: [index, 'to'],
            what: `「${to}」自己也搬家了（第 ${next + 1} 項），要連跳兩次。`,
            todo: `直接改成最後的網址「${end}」。`,
          },
        ];
  });
}
