import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'office-serve-'));
  mkdirSync(join(folder, 'visit'));
  writeFileSync(join(folder, '404.html'), '<h1>找不到這一頁</h1>');
  writeFileSync(join(folder, 'visit', 'index.html'), '<h1>怎麼來</h1>');
  site = await serve(folder);
});
afterAll(() => {
  site.server.closeAllConnections();
  site.server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('在這台機器上看網站', () => {
  it('有的頁面是 200', async () => {
    const answer = await fetch(`${site.url}/visit/`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('怎麼來');
  });

  it('說好不給的檔案也是 404，別的照給', async () => {
    writeFileSync(join(folder, 'sw.js'), '1');
    const less = await serve(folder, 0, ['/sw.js']);
    expect((await fetch(`${less.url}/sw.js`)).status).toBe(404);
    expect((await fetch(`${less.url}/visit/`)).status).toBe(200);
    expect((await fetch(`${site.url}/sw.js`)).status).toBe(200);
    less.server.closeAllConnections();
    less.server.close();
  });

  it.each(['/no-such-page/', '/no/such.png', '/visit/x', '/%E6%B2%92%E6%9C%89/', '/%zz'])(
    '%s 沒有這一頁：404，內容是網站自己的 404 頁',
    async (path) => {
      const answer = await fetch(site.url + path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
      expect(await answer.text()).toContain('找不到這一頁');
    },
  );

  it('只問標頭也是 404，不送內容', async () => {
    const answer = await fetch(`${site.url}/no-such-page/`, { method: 'HEAD' });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  it('網站沒有 404 頁時還是 404', async () => {
    const bare = await serve(join(folder, 'visit'));
    const answer = await fetch(`${bare.url}/none/`);
    expect(answer.status).toBe(404);
    bare.server.closeAllConnections();
    bare.server.close();
  });
});

// Windows has no signals to send: there a process is simply ended.
describe.skipIf(process.platform === 'win32')('停止', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s 以 0 結束，和說明寫的一樣', async (signal) => {
    const child = spawn(process.execPath, ['scripts/serve.ts', '--port=0'], { env: { ...process.env, SITE_OUT: folder } });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    expect(String(said)).toContain('http://127.0.0.1:');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
