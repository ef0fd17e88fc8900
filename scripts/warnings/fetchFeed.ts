import { sayError } from '../links/answer.ts';

/** How a feed is asked for; times in milliseconds. */
export interface FetchManner {
  timeout: number;
  /** Wait before the one retry: the platform refuses whoever asks again within seconds. */
  pause: number;
  /** Most bytes that are read. */
  limit: number;
}

export const FETCH_MANNER: FetchManner = { timeout: 20_000, pause: 5_000, limit: 5_000_000 };

/** Why there is no feed, zh-TW; `passing` where asking again may help. */
export class NoFeed extends Error {
  readonly passing: boolean;
  constructor(message: string, passing = false) {
    super(message);
    this.passing = passing;
  }
}

const MOST_HOPS = 3;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The address, if it may be asked: https, or http of this very machine for tests. Throws `NoFeed`. */
export function allowedAddress(text: string, from?: URL): URL {
  const url = URL.parse(text, from);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname))) return url;
  throw new NoFeed(`網址要用 https:// 開頭，現在是「${text}」。`);
}

async function textOf(response: Response, limit: number): Promise<string> {
  const tooBig = () => new NoFeed(`資料超過 ${limit / 1_000_000} MB，不像警報清單，沒有讀完。`);
  if (Number(response.headers.get('content-length')) > limit) throw tooBig();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > limit) throw tooBig();
    parts.push(part);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new NoFeed('資料不是 UTF-8 編碼。');
  }
}

function refuseStatus(status: number): void {
  if (status === 200) return;
  if (status === 429) throw new NoFeed('對方說問得太密（429），過一會兒再試。', true);
  if (status >= 500) throw new NoFeed(`對方的網站出錯（${status}）。`, true);
  throw new NoFeed(`對方回答 ${status}，沒有給資料。`);
}

async function askOnce(address: URL, { timeout, limit }: FetchManner): Promise<string> {
  const signal = AbortSignal.timeout(timeout);
  let url = address;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const response = await fetch(url, { redirect: 'manual', headers: { accept: 'application/json' }, signal });
    if ([301, 302, 303, 307, 308].includes(response.status)) {
      await response.body?.cancel();
      url = allowedAddress(response.headers.get('location') ?? '', url);
      continue;
    }
    try {
      refuseStatus(response.status);
      const type = response.headers.get('content-type') ?? '';
      if (!/^(?:application|text)\/(?:[\w.-]+\+)?(?:json|plain)\b/iu.test(type)) {
        throw new NoFeed(`對方給的不是 JSON，是「${type || '沒有說明的東西'}」。可能是網址不對，或對方的網站在維護。`);
      }
      return await textOf(response, limit);
    } finally {
      await response.body?.cancel().catch(() => undefined);
    }
  }
  throw new NoFeed('轉了太多次，到不了。');
}

/** The text of a feed, asked for once more where the first failure may pass. Throws `NoFeed`. */
export async function fetchFeed(address: URL, manner: FetchManner): Promise<string> {
  for (let turn = 0; ; turn += 1) {
    try {
      return await askOnce(address, manner);
    } catch (error) {
      const failure = error instanceof NoFeed ? error : new NoFeed(`${sayError(error)}。`, true);
      if (!failure.passing || turn > 0) throw failure;
      await new Promise((done) => setTimeout(done, manner.pause));
    }
  }
}
