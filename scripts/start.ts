import { outputFolder } from '../src/settings.ts';
import { build } from './build.ts';
import { endOnSignal, serve } from './serve.ts';
import { readOptions, readPort } from './options.ts';

const HELP = `Sets up, builds and serves the whole site on this machine.

  npm start [-- --port N]

  --port N   the port (default 4321; 0 picks a free one)
  --help     this text

Exit codes: 0 stopped by you (after Ctrl+C, npm itself reports 130), 1 the build failed or the port is taken, 2 wrong use.`;

const values = readOptions(HELP, { port: { type: 'string', default: '4321' } });
const port = readPort(values.port, HELP);
const status = await build();
if (status !== 0) process.exit(status);
try {
  const { url } = await serve(outputFolder(), port);
  endOnSignal();
  console.log(`\n網站在 ${url}/ （按 Ctrl+C 停止）`);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(taken ? `連接埠 ${values.port} 已經有人用。換一個：npm start -- --port 4322` : String(error));
  process.exitCode = 1;
}
