import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';
import { outputFolder } from '../src/settings.ts';
import { readOptions, readPort } from './options.ts';

/**
 * Serves a built site on loopback, unknown addresses with status 404 and the site's own 404 page. Port 0 picks a free one. `without`
 * are addresses that are answered as missing: a tool that cannot refuse the off-line worker would be judging its copies.
 */
export function serve(folder: string, port = 0, without: readonly string[] = []): Promise<{ server: Server; url: string }> {
  const handle = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    const missing = () => sendMissing(folder, request, response);
    return without.includes(request.url ?? '') ? void missing() : handle(request, response, missing);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done({ server, url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}` });
    });
  });
}

/** Sent here rather than by sirv, which writes 200 over any status set before. */
async function sendMissing(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined);
  const body = page ?? Buffer.from('404');
  response.writeHead(404, {
    'Content-Type': page ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Ends with 0 when the person stops the server: Ctrl+C, or a service manager's SIGTERM. */
export function endOnSignal(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
}

const HELP = `Serves the built site on this machine only.

  npm run preview [-- --port N]

  --port N   the port (default 4321)
  --help     this text

Exit codes: 0 stopped by you (after Ctrl+C, npm itself reports 130), 1 not built yet or the port is taken, 2 wrong use.`;

if (import.meta.main) {
  const values = readOptions(HELP, { port: { type: 'string', default: '4321' } });
  const port = readPort(values.port, HELP);
  const folder = outputFolder();
  if (!existsSync(folder)) {
    console.error('還沒有建好的網站。先執行 npm run build。');
    process.exitCode = 1;
  } else {
    serve(folder, port).then(
      ({ url }) => {
        endOnSignal();
        console.log(`網站在 ${url}/ （按 Ctrl+C 停止）`);
      },
      (error: NodeJS.ErrnoException) => {
        console.error(
          error.code === 'EADDRINUSE' ? `連接埠 ${values.port} 已經有人用。換一個：npm run preview -- --port 4322` : String(error),
        );
        process.exitCode = 1;
      },
    );
  }
}
