// The only file that must run on the system's own Node (20 or newer): it installs the dependencies, among them the Node
// that the project is written for, and hands over to it. Plain JavaScript, no dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? '.', '..');
const [command, ...rest] = process.argv.slice(2);
const windows = process.platform === 'win32';

function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) throw error;
  return status ?? 1;
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
  const status = run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { shell: windows });
  if (status !== 0) {
    console.error('安裝失敗。請確認網路連得到 npm 的套件庫，再執行一次同樣的指令。');
    process.exit(status);
  }
}
process.exit(run(nodeBinary(), [join('scripts', `${command}.ts`), ...rest], { env: { ...process.env, TZ: 'Asia/Taipei' } }));
