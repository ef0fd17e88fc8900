import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { readOptions, readPort } from './options.ts';

/** Serves a built site on loopback, unknown addresses with the site's own 404 page. Port 0 picks a free one. */
export function serve(folder: string, port = 0): Promise<{ server: Server; url: string }> {
  const handle = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
  const missing = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    handle(request, response, () => {
      request.url = '/404.html';
      response.statusCode = 404;
      missing(request, response, () => {
        response.end();
      });
    });
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done({ server, url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}` });
    });
  });
}

const HELP = `Serves the built site on this machine only.

  npm run preview [-- --port N]

  --port N   the port (default 4321)
  --help     this text

Exit codes: 0 stopped by you, 1 not built yet or the port is taken, 2 wrong use.`;

if (import.meta.main) {
  const values = readOptions(HELP, { port: { type: 'string', default: '4321' } });
  const port = readPort(values.port, HELP);
  const folder = resolve(process.env.SITE_OUT ?? 'dist');
  if (!existsSync(folder)) {
    console.error('還沒有建好的網站。先執行 npm run build。');
    process.exitCode = 1;
  } else {
    serve(folder, port).then(
      ({ url }) => console.log(`網站在 ${url}/ （按 Ctrl+C 停止）`),
      (error: NodeJS.ErrnoException) => {
        console.error(
          error.code === 'EADDRINUSE' ? `連接埠 ${values.port} 已經有人用。換一個：npm run preview -- --port 4322` : String(error),
        );
        process.exitCode = 1;
      },
    );
  }
}
