import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';

/** Path of an installed Chrome or Chromium ($CHROME_PATH first); undefined where there is none. */
export function findBrowser(): string | undefined {
  const told = process.env.CHROME_PATH;
  if (told) return existsSync(told) ? told : undefined;
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  }
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh-tw', 'family'], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

/**
 * Makes sure of a browser and, on Linux, of a Chinese font (widths and contrast would be judged on the wrong glyphs).
 * Installs Debian's packages where that is possible; throws with what to install where it is not.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found && hasChineseFont()) return found;
  if (!canInstall()) {
    throw new Error(
      found
        ? '測試需要中文字型。Debian／Ubuntu：sudo apt-get install fonts-noto-cjk'
        : '測試需要 Chrome 或 Chromium。Debian／Ubuntu：sudo apt-get install chromium fonts-noto-cjk；其他系統請安裝 Chrome，或用 CHROME_PATH 指出位置。',
    );
  }
  console.log('安裝測試用的瀏覽器和中文字型…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk', 'fontconfig'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  const installed = findBrowser();
  if (!installed) throw new Error('裝好了卻找不到瀏覽器。請用 CHROME_PATH 指出 Chrome 或 Chromium 的位置。');
  return installed;
}

/** Flags for a headless run that reaches nothing but this machine. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
