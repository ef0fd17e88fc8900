// The only file that must run on the system's own Node (20 or newer): it installs the dependencies, among them the Node
// that the project is written for, and hands over to it. Plain JavaScript, no dependency.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [command, ...rest] = process.argv.slice(2);
const windows = process.platform === 'win32';

/** Runs a program and resolves with its exit code; a signal sent to us is passed on, so that the program says how it ended. */
function run(program, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    child.once('error', fail);
    child.once('close', (code, signal) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      done(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** True when what is installed is what the lockfile asks for. */
function installed() {
  const mark = join(root, 'node_modules', '.package-lock.json');
  return existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs && existsSync(nodeBinary());
}

function nodeBinary() {
  return join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
}

if (!installed()) {
  console.log('安裝相依套件（第一次約一分鐘）…');
  const status = await run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { shell: windows });
  if (status !== 0) {
    console.error('安裝失敗。請確認網路連得到 npm 的套件庫，再執行一次同樣的指令。');
    process.exit(status);
  }
}
process.exit(await run(nodeBinary(), [join('scripts', `${command}.ts`), ...rest], { env: { ...process.env, TZ: 'Asia/Taipei' } }));
