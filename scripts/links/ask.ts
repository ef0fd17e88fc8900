import { judgeStatus, sayError, type Answer } from './answer.ts';

/** How an address is asked; times in milliseconds. */
export interface Manner {
  timeout: number;
  /** How often a passing failure is tried again. */
  retries: number;
  /** Wait before the first retry; doubled each time. */
  backOff: number;
  /** Longest wait that a server may ask for with Retry-After. */
  longestWait: number;
  wait: (milliseconds: number) => Promise<void>;
}

export const MANNER: Manner = {
  timeout: 20_000,
  retries: 2,
  backOff: 2_000,
  longestWait: 60_000,
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

const MOST_HOPS = 10;
const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; link-check)',
  accept: 'text/html,*/*;q=0.8',
  'accept-language': 'zh-TW,zh;q=0.9,en;q=0.5',
};

interface Reply {
  status: number;
  location: string | null;
  retryAfter: string | null;
}

async function send(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Reply> {
  const response = await fetch(url, { method, redirect: 'manual', headers: HEADERS, signal: AbortSignal.timeout(timeout) });
  // Only the status counts; the rest of the page need not be sent.
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location'), retryAfter: response.headers.get('retry-after') };
}

/** HEAD first, because it costs the other side least; many servers answer it wrongly, so anything but a success is asked again with GET. */
async function sendEither(url: string, timeout: number): Promise<Reply> {
  const head = await send(url, 'HEAD', timeout).catch(() => undefined);
  return head && (head.status < 400 || head.status === 429) ? head : send(url, 'GET', timeout);
}

/** Milliseconds that Retry-After asks for: seconds, or a date (RFC 9110 10.2.3). */
export function retryAfter(header: string | null, now: number = Date.now()): number | undefined {
  if (header === null) return undefined;
  const milliseconds = /^\d+$/u.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

/** One address without redirects, with retries for what may pass: no connection, 429, 5xx. Throws what the last try threw. */
async function patiently(url: string, manner: Manner): Promise<Reply> {
  for (let turn = 0; ; turn += 1) {
    let reply: Reply | undefined;
    let error: unknown;
    try {
      reply = await sendEither(url, manner.timeout);
    } catch (caught) {
      error = caught;
    }
    if (reply && reply.status < 500 && reply.status !== 429) return reply;
    const told = retryAfter(reply?.retryAfter ?? null);
    const tooLong = told !== undefined && told > manner.longestWait;
    if (turn >= manner.retries || tooLong) {
      if (reply) return reply;
      throw error;
    }
    await manner.wait(told ?? manner.backOff * 2 ** turn);
  }
}

/** Asks an address as a visitor's browser would end up: redirects followed, passing failures tried again. Never throws. */
export async function ask(url: string, manner: Manner = MANNER): Promise<Answer> {
  let at = url;
  /** True as long as every step so far was for good: only then is the last address the one to write. */
  let forGood = true;
  let lasting = url;
  const seen = new Set<string>();
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    let reply: Reply;
    try {
      reply = await patiently(at, manner);
    } catch (error) {
      return { result: 'failed', reason: sayError(error), network: true };
    }
    if (![301, 302, 303, 307, 308].includes(reply.status)) {
      const answer = judgeStatus(reply.status);
      return answer.result === 'ok' && lasting !== url ? { result: 'moved', to: lasting } : answer;
    }
    const next = reply.location === null ? undefined : URL.parse(reply.location, at);
    if (!next || !/^https?:$/u.test(next.protocol)) return { result: 'failed', reason: `轉到別的地方，卻沒有說是哪裡（${reply.status}）` };
    seen.add(at);
    at = next.href;
    if (seen.has(at)) return { result: 'failed', reason: '一直轉來轉去，到不了' };
    forGood &&= reply.status === 301 || reply.status === 308;
    if (forGood) lasting = at;
  }
  return { result: 'failed', reason: '轉了太多次，到不了' };
}
