import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNginx } from '../../scripts/nginx.ts';
import { nginxConf } from '../../src/hosting/nginx.ts';
import { INTERVAL } from '../../src/live/poll.ts';
import { built } from '../support/buildOffices.ts';
import { crowd } from '../support/crowd.ts';
import { disasterOffice } from '../support/disasterCommand.ts';

const CLIENTS = 1000;
const site = mkdtempSync(join(tmpdir(), 'crowd-'));
const office = disasterOffice();
let server: { url: string; stop: () => Promise<void> };

beforeAll(async () => {
  mkdirSync(join(site, 'disaster'), { recursive: true });
  cpSync(join(built.fixture, 'index.html'), join(site, 'index.html'));
  expect(office.run('--out', site).status).toBe(0);
  server = await startNginx((listen) => nginxConf({ root: site, name: '_', redirects: [], https: false }, listen));
});
afterAll(async () => {
  await server?.stop();
  office.remove();
  rmSync(site, { recursive: true, force: true });
});

it(`${CLIENTS} 個開著的網頁問 nginx 兩輪，中間掛出一則訊息：沒有一次出錯，每一頁都拿到新的`, async () => {
  const raise = new Promise<number | null>((done) =>
    // In the middle of the first minute; half of the pages have the old file by then.
    setTimeout(
      () => {
        const args = ['--raise', 'red', '--level', 'urgent', '--title', '紅色警戒', '--text', '離開。', '--todo', '走。', '--out', site];
        void office.start([], ...args).then(({ status }) => done(status));
      },
      (INTERVAL * 1000) / 2,
    ),
  );
  const duration = 2 * INTERVAL * 1000;
  const newest = (body: string) => body.includes('"id":"red"');
  const { requests, answers, errors, sent, received, ...rest } = await crowd(`${server.url}/disaster/status.json`, {
    clients: CLIENTS,
    interval: INTERVAL * 1000,
    duration,
    newest,
  });
  expect(await raise).toBe(0);
  const told = [...answers].map(([status, times]) => `${status}：${times} 次`).join('，');
  console.log(
    `${CLIENTS} 頁、${duration / 1000} 秒：${requests} 次（${told}），收到 ${(received / 1024).toFixed(0)} KB、送出 ${(sent / 1024).toFixed(0)} KB；` +
      `一次平均收 ${Math.round(received / requests)} 位元組`,
  );
  expect(errors).toEqual([]);
  expect(requests).toBe(2 * CLIENTS);
  expect([...answers.keys()].sort()).toEqual([200, 304]);
  // Whoever had the old file gets the new one; whoever came later has it already and is told that nothing changed.
  expect(answers.get(304)).toBeGreaterThan(CLIENTS / 4);
  expect(rest.newest).toBe(CLIENTS);
});
