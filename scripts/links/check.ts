import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import type { Answer } from './answer.ts';
import { ask, type Manner } from './ask.ts';
import { isFresh, remember, type History } from './history.ts';
import { politely, type Politeness } from './queue.ts';

export interface CheckOptions {
  today: PlainDate;
  /** When answers are noted as given. */
  now: Date;
  /** Answers younger than this many hours are not asked for again. */
  fresh: number;
  manner: Manner;
  politeness: Politeness;
}

/** After so many addresses of a host in a row that gave no answer at all, the host is down: waiting for each of the others tells nothing new. */
const TRIES_OF_A_HOST = 2;

/** Asks an address, or gives the last answer of its host once the host is known to be down. */
function asker(manner: Manner): (url: string) => Promise<Answer> {
  const silent = new Map<string, number>();
  const last = new Map<string, Answer>();
  return async (url) => {
    const { host } = new URL(url);
    const known = last.get(host);
    if (known && (silent.get(host) ?? 0) >= TRIES_OF_A_HOST) return known;
    const answer = await ask(url, manner);
    last.set(host, answer);
    silent.set(host, answer.result === 'failed' && answer.network ? (silent.get(host) ?? 0) + 1 : 0);
    return answer;
  };
}

/**
 * Asks the addresses that need it and returns the history with their answers; addresses that are not on the list are forgotten.
 * Throws where nothing at all could be reached: then this machine is offline, and nobody's links are to blame.
 */
export async function checkLinks(
  urls: readonly string[],
  before: History,
  options: CheckOptions,
): Promise<{ history: History; asked: number }> {
  const { today, now, fresh, manner, politeness } = options;
  const due = urls.filter((url) => !isFresh(before[url], now, fresh));
  const history: History = Object.fromEntries(urls.flatMap((url) => (before[url] ? [[url, before[url]]] : [])));
  const asked = asker(manner);
  let reached = 0;
  await politely(
    due,
    async (url) => {
      const answer = await asked(url);
      if (answer.result !== 'failed' || !answer.network) reached += 1;
      history[url] = remember(before[url], answer, today, now);
    },
    politeness,
  );
  const hosts = new Set(due.map((url) => new URL(url).host));
  if (hosts.size > 2 && reached === 0) throw new Error(`${hosts.size} 個網站一個都連不上，可能是這台機器沒有連上網路；這次不記錄。`);
  return { history, asked: due.length };
}
