import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PATHS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** Path of an installed nginx ($NGINX_PATH first); undefined where there is none. */
export function findNginx(): string | undefined {
  return [process.env.NGINX_PATH, ...PATHS].find((path) => path && existsSync(path));
}

/** Makes sure of nginx: installs Debian's where that is possible, throws with what to install where it is not. */
export function ensureNginx(): string {
  const found = findNginx();
  if (found) return found;
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!canInstall) throw new Error('測試需要 nginx。Debian／Ubuntu：sudo apt-get install nginx；裝在別處就用 NGINX_PATH 指出位置。');
  console.log('安裝測試用的 nginx…');
  // RUNLEVEL=1: the package must not start a server of its own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  const installed = findNginx();
  if (!installed) throw new Error('裝好了卻找不到 nginx。請用 NGINX_PATH 指出它的位置。');
  return installed;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

async function answers(url: string, failed: () => string | undefined): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const why = failed();
    if (why !== undefined) throw new Error(`nginx 沒有起來：\n${why}`);
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('nginx 五秒內沒有回應。');
}

/** Runs nginx on loopback and a free port, all its files in a folder of its own; `server` writes what stands in its `http` context. */
export async function startNginx(server: (listen: string) => string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'tmp'));
  const listen = `127.0.0.1:${await freePort()}`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${join(folder, 'tmp', kind)};`);
  // As root, the workers would otherwise run as a user who may not read the built site.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user}
daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log stderr warn;
events { worker_connections 2048; }
http {
access_log off;
${temporary.join('\n')}
${server(listen)}
}
`,
  );
  const child = spawn(ensureNginx(), ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  let ended = false;
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const closed = new Promise<void>((done) =>
    child.once('close', () => {
      ended = true;
      done();
    }),
  );
  const stop = async () => {
    child.kill('SIGTERM');
    await closed;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(`http://${listen}/`, () => (ended ? said : undefined));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://${listen}`, stop };
}
