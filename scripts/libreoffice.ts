import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = ['libreoffice-writer-nogui', 'poppler-utils', 'fonts-noto-cjk', 'fontconfig'];

/** Where macOS keeps it; elsewhere it is on the path. */
const MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

const runs = (command: string, flag: string): boolean => spawnSync(command, [flag], { stdio: 'ignore' }).error === undefined;

/** The LibreOffice of this machine ($SOFFICE first); undefined where there is none. */
export function findLibreOffice(): string | undefined {
  return [process.env.SOFFICE, 'soffice', 'libreoffice', MAC].find(
    (command) => command && (existsSync(command) || runs(command, '--version')),
  );
}

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && runs('apt-get', '--version');

/**
 * Makes sure of LibreOffice Writer and of poppler's pdftotext, which the long tests need; returns LibreOffice's command.
 * Installs Debian's packages where that is possible; throws with what to install where it is not.
 */
export function ensureLibreOffice(): string {
  const ready = () => (runs('pdftotext', '-v') ? findLibreOffice() : undefined);
  const found = ready();
  if (found) return found;
  const need = `測試需要 LibreOffice 和 pdftotext。Debian／Ubuntu：sudo apt-get install ${PACKAGES.join(' ')}；其他系統請安裝 LibreOffice 和 poppler，或用 SOFFICE 指出 soffice 的位置。`;
  if (!canInstall()) throw new Error(need);
  console.log('安裝測試用的 LibreOffice 和 poppler…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  const installed = ready();
  if (!installed) throw new Error(`裝好了卻找不到。${need}`);
  return installed;
}
