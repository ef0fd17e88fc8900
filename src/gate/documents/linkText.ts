import type { SiteFault, SiteRule } from '../rule.ts';
import { placeOf, type BuiltPage, type BuiltSite } from '../site.ts';
import { OPEN_FORMATS } from './documentRule.ts';
import { contentOf } from './read/contentOf.ts';
import { extensionOf, formats } from './read/formats.ts';
import { sizeSaid, statesSize } from './size.ts';

/** What a link must say of the file it leads to. */
interface Stated {
  word: string;
  bytes: number;
}

/** True for a file of the office (content/files) and for a document that the site made itself. */
const isDocument = (path: string): boolean =>
  path.startsWith('/files/') || formats.some(({ extension }) => extension === extensionOf(path));

/** The delivered file of an address, as the site's list of files names it; undefined for addresses of other things. */
function fileOf(href: string, site: BuiltSite): string | undefined {
  const base = `${site.address ?? 'https://site.invalid'}/`;
  const url = URL.parse(href, base);
  if (!url || url.origin !== new URL(base).origin || !isDocument(url.pathname)) return undefined;
  return [url.pathname, decoded(url.pathname)].find((path) => site.files.has(path));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function statedOf(file: string, site: BuiltSite): Stated | undefined {
  const bytes = site.read(file);
  const content = contentOf(bytes);
  return 'format' in content ? { word: content.format.word, bytes: bytes.length } : undefined;
}

/** The link's words with type and size: what is in brackets at the end makes place for them. */
function proposed(text: string, { word, bytes }: Stated, english: boolean): string {
  const name = text.replace(/\s*[（(][^（()）]*[）)]\s*$/u, '').trim();
  return english ? `${name} (${word}, ${sizeSaid(bytes)})` : `${name}（${word}，${sizeSaid(bytes)}）`;
}

function faultsOf(page: BuiltPage, site: BuiltSite): SiteFault[] {
  const { $ } = page;
  return $('a[href]')
    .toArray()
    .flatMap((element) => {
      const link = $(element);
      const href = link.attr('href')!;
      const file = fileOf(href, site);
      const stated = file ? statedOf(file, site) : undefined;
      if (!file || !stated) return [];
      const text = link.text().replaceAll(/\s+/gu, ' ').trim();
      const plain = text.normalize('NFKC');
      const missing = [
        ...(new RegExp(`\\b${stated.word}\\b`, 'u').test(plain) ? [] : [`檔案類型「${stated.word}」`]),
        ...(statesSize(plain, stated.bytes) ? [] : [`大小「${sizeSaid(stated.bytes)}」`]),
      ];
      const english = (link.closest('[lang]').attr('lang') ?? '').startsWith('en');
      return missing.length
        ? [
            {
              url: page.url,
              ...placeOf(element),
              written: [`[${text}](${href}`, `](${href}`, href, file, text],
              what: `連結「${text}」沒有寫清楚${missing.join('和')}，民眾不知道會下載什麼、要多少流量。`,
              todo: `把連結的文字改成「${proposed(text, stated, english)}」。`,
            },
          ]
        : [];
    });
}

/** A link to a document says its type and size. */
export const linkText: SiteRule = {
  id: 'documents/link-text',
  title: '下載連結寫出檔案類型和大小',
  basis: OPEN_FORMATS,
  severity: 'stops',
  check: (site) => site.pages.flatMap((page) => faultsOf(page, site)),
};
