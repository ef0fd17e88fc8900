import { strFromU8, unzipSync } from 'fflate';
import { tooLarge, unreadable } from './unreadable.ts';

/** Most bytes that the read parts may have, unpacked: about a book of a thousand pages. A small zip can claim to hold far more. */
const MOST = 30 * 1024 * 1024;
const PARTS = ['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'] as const;

export type Parts = Partial<Record<(typeof PARTS)[number], string>> & { 'content.xml': string };

function members(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let large = false;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!PARTS.some((part) => part === name)) return false;
    total += originalSize;
    large ||= total > MOST;
    return !large;
  };
  try {
    const found = unzipSync(bytes, { filter });
    if (!large) return found;
  } catch {
    throw unreadable('檔案不完整，解不開');
  }
  throw tooLarge('檔案太大，解開後超過 30 MB');
}

/** A part that was written only halfway does not close what it opened first. */
function isWhole(xml: string): boolean {
  const root = /<([A-Za-z_][\w:.-]*)/u.exec(xml)?.[1];
  return root !== undefined && xml.trimEnd().endsWith(`</${root}>`);
}

/** Elements within elements beyond this are no office's document, and reading them would take for ever. */
const DEEPEST = 300;

function isDeep(xml: string): boolean {
  let depth = 0;
  for (const [, close, own] of xml.matchAll(/<(\/?)[A-Za-z_](?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/gu)) {
    if (close) depth -= 1;
    else if (!own) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Takes the XML parts out of an ODF package. Throws, in words for staff, where it is damaged, locked or too large. */
export function unpack(bytes: Uint8Array): Parts {
  const found = members(bytes);
  const parts = Object.fromEntries(Object.entries(found).map(([name, content]) => [name, strFromU8(content)])) as Partial<Parts>;
  if (parts['META-INF/manifest.xml']?.includes('encryption-data')) {
    throw unreadable('檔案加了密碼', '用 LibreOffice 輸入密碼打開，另存新檔時不要勾「以密碼儲存」，換掉這個檔案');
  }
  const content = parts['content.xml'];
  if (content === undefined) throw unreadable('裡面少了「content.xml」，可能不是 ODF 檔');
  const broken = PARTS.find((name) => parts[name] !== undefined && !isWhole(parts[name]));
  if (broken) throw unreadable(`裡面的「${broken}」寫到一半就斷了`);
  if (PARTS.some((name) => isDeep(parts[name] ?? ''))) throw unreadable('裡面一層包一層，深到讀不完');
  return { ...parts, 'content.xml': content };
}
