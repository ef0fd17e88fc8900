import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { judgeStatus, sayError } from '../../scripts/links/answer.ts';
import { ask, MANNER, retryAfter, type Manner } from '../../scripts/links/ask.ts';
import { politely } from '../../scripts/links/queue.ts';

/** What was asked of the server, in order, and how long the asker said it would wait. */
let asked: string[] = [];
let waited: number[] = [];
let server: Server;
let base: string;

const manner: Manner = {
  ...MANNER,
  timeout: 300,
  wait: (milliseconds) => {
    waited.push(milliseconds);
    return Promise.resolve();
  },
};

const turns = new Map<string, number>();
/** How often this address was asked before, by this method. */
function turnOf({ method, url }: IncomingMessage): number {
  const key = `${method} ${url}`;
  const turn = turns.get(key) ?? 0;
  turns.set(key, turn + 1);
  return turn;
}

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/ok': (_request, response) => response.writeHead(200).end('x'),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/no-head-501': ({ method }, response) => response.writeHead(method === 'HEAD' ? 501 : 200).end(),
  '/head-says-404': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/head-hangs-up': ({ method, socket }, response) => void (method === 'HEAD' ? socket.destroy() : response.writeHead(200).end()),
  '/gone': (_request, response) => response.writeHead(410).end(),
  '/error': (_request, response) => response.writeHead(500).end(),
  '/passing': (request, response) => response.writeHead(turnOf(request) === 0 ? 503 : 200).end(),
  '/forbidden': (_request, response) => response.writeHead(403).end(),
  '/moved': (_request, response) => response.writeHead(301, { location: '/ok' }).end(),
  '/moved-308': (_request, response) => response.writeHead(308, { location: '/moved' }).end(),
  '/for-now': (_request, response) => response.writeHead(302, { location: '/ok' }).end(),
  '/moved-then-for-now': (_request, response) => response.writeHead(301, { location: '/for-now' }).end(),
  '/moved-to-nothing': (_request, response) => response.writeHead(301, { location: '/nothing' }).end(),
  '/round': (_request, response) => response.writeHead(302, { location: '/trip' }).end(),
  '/trip': (_request, response) => response.writeHead(302, { location: '/round' }).end(),
  '/nowhere': (_request, response) => response.writeHead(302).end(),
  '/to-script': (_request, response) => response.writeHead(302, { location: 'javascript:1' }).end(),
  '/slow': () => undefined,
  '/busy': (request, response) => response.writeHead(turnOf(request) === 0 ? 429 : 200, { 'retry-after': '7' }).end(),
  '/always-busy': (_request, response) => response.writeHead(429).end(),
  '/busy-for-hours': (_request, response) => response.writeHead(429, { 'retry-after': '9999' }).end(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answers[request.url ?? ''] ?? ((_request, other: ServerResponse) => other.writeHead(404).end());
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  waited = [];
  turns.clear();
});

describe('問一個網址', () => {
  it('有回答就好，只用 HEAD', async () => {
    expect(await ask(`${base}/ok`, manner)).toEqual({ result: 'ok' });
    expect(asked).toEqual(['HEAD /ok']);
  });

  it.each(['/no-head', '/no-head-501', '/head-says-404', '/head-hangs-up'])('%s：HEAD 答不好，再用 GET 問', async (path) => {
    expect(await ask(base + path, manner)).toEqual({ result: 'ok' });
    expect(asked.at(-1)).toBe(`GET ${path}`);
  });

  it.each([
    ['/nothing', '找不到這一頁（404）'],
    ['/gone', '找不到這一頁（410）'],
    ['/error', '對方的網站出錯（500）'],
    ['/moved-to-nothing', '找不到這一頁（404）'],
    ['/round', '一直轉來轉去，到不了'],
    ['/nowhere', '轉到別的地方，卻沒有說是哪裡（302）'],
    ['/to-script', '轉到別的地方，卻沒有說是哪裡（302）'],
  ])('%s 打不開', async (path, reason) => {
    expect(await ask(base + path, manner)).toEqual({ result: 'failed', reason });
  });

  it('對方不讓程式查，不算打不開', async () => {
    expect(await ask(`${base}/forbidden`, manner)).toEqual({ result: 'refused', reason: '對方不讓程式查（403）' });
    expect(await ask(`${base}/always-busy`, manner)).toEqual({ result: 'refused', reason: '對方不讓程式查（429）' });
  });

  it('404 不再問；500 再問，每次等久一點', async () => {
    await ask(`${base}/nothing`, manner);
    expect(waited).toEqual([]);
    await ask(`${base}/error`, manner);
    expect(waited).toEqual([2000, 4000]);
  });

  it('再問就好了，就是好了', async () => {
    expect(await ask(`${base}/passing`, manner)).toEqual({ result: 'ok' });
  });

  it('永久搬家說新網址；暫時的不說；先永久再暫時，說永久的那一個', async () => {
    expect(await ask(`${base}/moved`, manner)).toEqual({ result: 'moved', to: `${base}/ok` });
    expect(await ask(`${base}/moved-308`, manner)).toEqual({ result: 'moved', to: `${base}/ok` });
    expect(await ask(`${base}/for-now`, manner)).toEqual({ result: 'ok' });
    expect(await ask(`${base}/moved-then-for-now`, manner)).toEqual({ result: 'moved', to: `${base}/for-now` });
  });

  it('對方說等幾秒就等幾秒；要等太久就不等', async () => {
    expect(await ask(`${base}/busy`, manner)).toEqual({ result: 'ok' });
    expect(waited).toEqual([7000]);
    expect((await ask(`${base}/busy-for-hours`, manner)).result).toBe('refused');
    expect(waited).toEqual([7000]);
  });

  it('沒有回應、連不上、憑證壞了，都說得出原因，不當掉', async () => {
    const once = { ...manner, retries: 0 };
    expect(await ask(`${base}/slow`, once)).toMatchObject({ result: 'failed', reason: '等太久沒有回應', network: true });
    expect(await ask(base.replace('http:', 'https:'), once)).toMatchObject({ result: 'failed', reason: '安全憑證有問題，瀏覽器會擋下來' });
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    expect(await ask(`http://127.0.0.1:${port}/`, once)).toMatchObject({ result: 'failed', reason: '主機不接受連線' });
  });
});

describe('說出原因', () => {
  it.each([
    [{ cause: { code: 'ENOTFOUND' } }, '找不到這個網站的主機'],
    [{ cause: { code: 'CERT_HAS_EXPIRED' } }, '安全憑證有問題，瀏覽器會擋下來'],
    [{ cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } }, '安全憑證有問題，瀏覽器會擋下來'],
    [{ cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' } }, '安全憑證有問題，瀏覽器會擋下來'],
    [{ cause: { code: 'UND_ERR_CONNECT_TIMEOUT' } }, '等太久沒有回應'],
    [{ cause: { code: 'ECONNRESET' } }, '連到一半斷線'],
    ['說不清楚', '連不上'],
    [undefined, '連不上'],
  ])('%j → %s', (error, reason) => {
    expect(sayError(error)).toBe(reason);
  });

  it.each([
    [204, 'ok'],
    [400, 'failed'],
    [401, 'refused'],
    [502, 'failed'],
  ])('%i → %s', (status, result) => {
    expect(judgeStatus(status).result).toBe(result);
  });

  it('Retry-After 是秒數或日期', () => {
    const now = Date.parse('2026-11-22T00:00:00Z');
    expect(retryAfter('120')).toBe(120_000);
    expect(retryAfter('Sun, 22 Nov 2026 00:01:00 GMT', now)).toBe(60_000);
    expect(retryAfter('Sat, 21 Nov 2026 00:00:00 GMT', now)).toBe(0);
    expect(retryAfter('soon')).toBeUndefined();
    expect(retryAfter(null)).toBeUndefined();
  });
});

describe('客氣地問', () => {
  it('同一個網站一次一個，中間等一下；不同的網站一起問', async () => {
    const busy = new Map<string, number>();
    let most = 0;
    let together = 0;
    const pauses: number[] = [];
    const urls = ['https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://a.example/3', 'https://c.example/1'];
    const done: string[] = [];
    const tick = () => new Promise<void>((next) => setImmediate(next));
    await politely(
      urls,
      async (url) => {
        const { host } = new URL(url);
        busy.set(host, (busy.get(host) ?? 0) + 1);
        most = Math.max(most, ...busy.values());
        together = Math.max(together, [...busy.values()].filter((count) => count > 0).length);
        await tick();
        busy.set(host, busy.get(host)! - 1);
        done.push(url);
      },
      { hosts: 2, pause: 1000, wait: (milliseconds) => (pauses.push(milliseconds), tick()) },
    );
    expect(done.sort()).toEqual([...urls].sort());
    expect({ most, together, pauses }).toEqual({ most: 1, together: 2, pauses: [1000, 1000] });
  });
});
