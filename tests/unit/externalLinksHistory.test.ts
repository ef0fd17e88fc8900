import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../scripts/links/answer.ts';
import { MANNER } from '../../scripts/links/ask.ts';
import { checkLinks } from '../../scripts/links/check.ts';
import { isFresh, readHistory, remember, stateOf, writeHistory, type Day, type History } from '../../scripts/links/history.ts';
import { judgeLinks } from '../../scripts/links/judge.ts';
import { sayMarkdown, sayReport } from '../../scripts/links/say.ts';
import { HALF_ISSUE } from '../../src/gate/faces/markdownLines.ts';

const days = (results: string): Day[] =>
  [...results].map((sign, place) => {
    const day = `2026-11-${String(place + 1).padStart(2, '0')}`;
    if (sign === 'x') return { day, result: 'failed', reason: '找不到這一頁（404）' };
    if (sign === '?') return { day, result: 'refused', reason: '對方不讓程式查（403）' };
    return sign === '>' ? { day, result: 'moved', to: 'https://new.example/' } : { day, result: 'ok' };
  });

describe('壞了，還是只是今天打不開', () => {
  it.each([
    ['', 'fine'],
    ['.', 'fine'],
    ['x', 'suspect'],
    ['xx', 'suspect'],
    ['xxx', 'broken'],
    ['xx.x', 'suspect'],
    ['xxx.', 'fine'],
    ['xx>', 'moved'],
    ['x>xx', 'suspect'],
    ['xx?', 'refused'],
    ['xx?x', 'broken'],
    ['???', 'refused'],
  ])('「%s」是 %s', (results, state) => {
    expect(stateOf(days(results)).state).toBe(state);
  });

  it('說從哪一天起、幾天', () => {
    expect(stateOf(days('.xx?x'))).toMatchObject({ since: '2026-11-02', days: 3 });
  });
});

describe('記住回答', () => {
  const at = (day: string) => new Date(`${day}T12:00:00+08:00`);
  const failed: Answer = { result: 'failed', reason: '連不上' };

  it('同一天問兩次只算一天，後面的算數', () => {
    const first = remember(undefined, failed, '2026-11-22', at('2026-11-22'));
    expect(remember(first, failed, '2026-11-22', at('2026-11-22')).days).toHaveLength(1);
    expect(remember(first, { result: 'ok' }, '2026-11-22', at('2026-11-22')).days).toEqual([{ day: '2026-11-22', result: 'ok' }]);
  });

  it('只留最近 30 天', () => {
    let one = remember(undefined, failed, '2026-01-01', at('2026-01-01'));
    for (let place = 2; place <= 31; place += 1) one = remember(one, failed, `2026-01-${String(place).padStart(2, '0')}`, at('2026-01-31'));
    expect(one.days).toHaveLength(30);
    expect(one.days[0]!.day).toBe('2026-01-02');
  });

  it('太新的不再問；從沒問過、太舊、時鐘倒退的要問', () => {
    const one = remember(undefined, failed, '2026-11-22', at('2026-11-22'));
    expect(isFresh(one, new Date('2026-11-22T20:00:00+08:00'), 20)).toBe(true);
    expect(isFresh(one, at('2026-11-23'), 20)).toBe(false);
    expect(isFresh(one, at('2026-11-21'), 20)).toBe(false);
    expect(isFresh(undefined, at('2026-11-22'), 20)).toBe(false);
  });

  it('寫下來再讀，一模一樣；沒有檔案就從頭；壞的檔案說清楚', () => {
    const folder = mkdtempSync(join(tmpdir(), 'links-history-'));
    const file = join(folder, 'deep', 'history.json');
    expect(readHistory(file)).toEqual({});
    const history: History = { 'https://a.example/': remember(undefined, failed, '2026-11-22', at('2026-11-22')) };
    writeHistory(file, history);
    expect(readHistory(file)).toEqual(history);
    for (const text of ['{', '[]', '{"version":2,"addresses":{}}', 'null']) {
      writeFileSync(file, text);
      expect(() => readHistory(file)).toThrow('不是連結的紀錄');
    }
    rmSync(folder, { recursive: true });
  });
});

describe('一天一天查', () => {
  let server: Server;
  let base: string;
  let count = 0;
  let status = 404;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      count += 1;
      response.writeHead(status).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const wait = () => Promise.resolve();
  const on = (today: string, urls: string[], before: History) =>
    checkLinks(urls, before, {
      today,
      now: new Date(`${today}T12:00:00+08:00`),
      fresh: 20,
      manner: { ...MANNER, retries: 0, wait },
      politeness: { hosts: 2, pause: 0, wait },
    });

  it('三個不同的日子都打不開，才說壞了；中間好一次就重算', async () => {
    const url = `${base}/a`;
    const states: string[] = [];
    let history: History = {};
    for (const [day, answer] of [
      ['2026-11-01', 404],
      ['2026-11-08', 404],
      ['2026-11-15', 200],
      ['2026-11-22', 404],
      ['2026-11-29', 404],
      ['2026-12-06', 404],
    ] as const) {
      status = answer;
      ({ history } = await on(day, [url], history));
      states.push(stateOf(history[url]!.days).state);
    }
    expect(states).toEqual(['suspect', 'suspect', 'fine', 'suspect', 'suspect', 'broken']);
  });

  it('同一天不再問；不在網站上的忘掉', async () => {
    const { history } = await on('2026-11-22', [`${base}/a`, `${base}/b`], {});
    count = 0;
    const again = await on('2026-11-22', [`${base}/a`], history);
    expect({ asked: again.asked, count, known: Object.keys(again.history) }).toEqual({ asked: 0, count: 0, known: [`${base}/a`] });
  });

  it('整個網站都不回應，問兩個就知道，其餘不再等', async () => {
    let connections = 0;
    const silent = createServer().on('connection', (socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const host = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const urls = ['a', 'b', 'c', 'd', 'e'].map((name) => `${host}/${name}`);
    const { history } = await on('2026-11-22', urls, {});
    silent.close();
    expect(urls.map((url) => history[url]!.days[0]!.result)).toEqual(Array(5).fill('failed'));
    // HEAD and GET of the first two addresses.
    expect(connections).toBe(4);
  });

  it('一個都連不上，是這台機器沒有網路：不記錄', async () => {
    const closed = ['a', 'b', 'c'].map((name, place) => `http://127.0.0.1:${place + 1}/${name}`);
    await expect(on('2026-11-22', closed, {})).rejects.toThrow('可能是這台機器沒有連上網路');
    await expect(on('2026-11-22', [...closed, `${base}/a`], {})).resolves.toMatchObject({ asked: 4 });
  });
});

describe('說給人看', () => {
  const remembered = (results: string) => ({ askedAt: '2026-11-22T04:00:00.000Z', days: days(results) });
  const links = ['broken', 'suspect', 'moved', 'refused', 'fine'].map((name) => ({
    url: `https://${name}.example/`,
    pages: name === 'broken' ? ['/services/x/', '/online/'] : ['/visit/'],
    ...(name === 'broken' ? { source: { file: 'services/x.md', line: 12, field: '內文', section: 'general' } } : {}),
  }));
  const signs = { broken: 'xxx', suspect: 'x', moved: '>', refused: '?', fine: '.' };
  const history = Object.fromEntries(Object.entries(signs).map(([name, results]) => [`https://${name}.example/`, remembered(results)]));
  const report = judgeLinks(links, history, '2026-11-22');

  it('壞的擋下，其他提醒，好的不說；指到內容的那一行', () => {
    expect(report.findings.map(({ severity, what }) => `${severity} ${/[a-z]+(?=\.example)/u.exec(what)![0]}`)).toEqual([
      'stops broken',
      'warns suspect',
      'warns moved',
      'warns refused',
    ]);
    expect(report.findings[0]).toMatchObject({
      rule: 'links/external',
      source: { file: 'services/x.md', line: 12 },
      place: { url: '/services/x/' },
    });
  });

  it('終端機和議題裡的全文和上次一樣', () => {
    expect(sayReport(report)).toMatchSnapshot();
    expect(sayMarkdown(report)).toMatchSnapshot();
  });

  it('網址照原樣放在程式碼的記號裡：讀得懂，也不叫人、不弄壞議題', () => {
    const odd = { url: 'https://odd.example/a_b/?q=[b](c)|*d*<e>&to=@all#x', pages: [] };
    const text = sayMarkdown(judgeLinks([odd], { [odd.url]: remembered('x') }, '2026-11-22'));
    expect(text).toContain(`「\`${odd.url}\`」打不開`);
  });

  it('很多連結也只占議題的一半，壞掉的在前，說出還有幾個', () => {
    const many = Array.from({ length: 600 }, (_, index) => ({ url: `https://site${index}.example/`, pages: ['/x/'] }));
    const failing = Object.fromEntries(many.map(({ url }, index) => [url, remembered(index >= 590 ? 'xxx' : 'x')]));
    const text = sayMarkdown(judgeLinks(many, failing, '2026-11-22'));
    expect(text.length).toBeLessThan(HALF_ISSUE + 10);
    const told = text.match(/^- /gmu)!.length;
    expect(text).toContain(`另外 ${600 - told} 個寫不下`);
    for (const { url } of many.slice(590)) expect(text).toContain(`「\`${url}\`」壞了`);
  });

  it('沒有連結的網站也說得出來', () => {
    expect(sayReport(judgeLinks([], {}, '2026-11-22'))).toBe('查了 0 個外部連結：0 個壞了，0 個要看一看。');
  });
});

it('紀錄的檔案一個網址一段，看得出哪裡變了', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-history-'));
  const file = join(folder, 'history.json');
  writeHistory(file, { 'https://b.example/': { askedAt: 'x', days: [] }, 'https://a.example/': { askedAt: 'x', days: [] } });
  expect(readFileSync(file, 'utf8').match(/https:\S+example/gu)).toEqual(['https://a.example', 'https://b.example']);
  rmSync(folder, { recursive: true });
});
