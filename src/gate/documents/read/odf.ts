import { load, type CheerioAPI } from 'cheerio';
import { damaged, emptyContent, locked, type DocumentContent } from './document.ts';
import { odfText } from './odfText.ts';
import { unpacked, type Members } from './unpacked.ts';

const PICTURE = /\.(?:jpe?g|png|webp|heic|heif|avif|tiff?)$/iu;
/** Lists of libraries: LibreOffice writes them even where no library holds a macro. */
const LIBRARY_LIST = /\/script-l[bc]\.xml$/u;

const parsed = (members: Members, name: string): CheerioAPI => load(members.get(name)?.toString('utf8') ?? '', { xml: true });
const written = ($: CheerioAPI, tag: string): string[] =>
  $(tag.replace(':', '\\:'))
    .toArray()
    .map((element) => $(element).text().trim())
    .filter((text) => text !== '');

/** True where a part ends as it began: its last tag closes its first. A part that was written only halfway does not. */
function isWhole(xml: string): boolean {
  const root = /<([A-Za-z_][\w:.-]*)/u.exec(xml)?.[1];
  return root !== undefined && xml.trimEnd().endsWith(`</${root}>`);
}

function faultOf(members: Members, first: string | undefined): string | undefined {
  if (first !== 'mimetype') return '第一個成員不是「mimetype」，程式認不出這是什麼檔案';
  const missing = ['META-INF/manifest.xml', 'content.xml'].find((name) => !members.has(name));
  if (missing) return `裡面少了「${missing}」`;
  const broken = ['META-INF/manifest.xml', 'content.xml', 'styles.xml', 'meta.xml'].find((name) => {
    const bytes = members.get(name);
    return bytes && !isWhole(bytes.toString('utf8'));
  });
  return broken ? `裡面的「${broken}」寫到一半就斷了` : undefined;
}

function activeParts(members: Members, parts: CheerioAPI[]): string[] {
  const macros = [...members.keys()].some(
    (name) => (name.startsWith('Basic/') && name.endsWith('.xml') && !LIBRARY_LIST.test(name)) || /^Scripts\/.*[^/]$/u.test(name),
  );
  const events = parts.some(($) => $('script\\:event-listener, office\\:script').length > 0);
  return [...(macros ? ['巨集'] : []), ...(events ? ['會自動執行的動作'] : [])];
}

/** The language of the whole document: of its properties, else of its default paragraph style. */
function languageOf(meta: CheerioAPI, styles: CheerioAPI): string {
  const style = styles('style\\:default-style[style\\:family="paragraph"] > style\\:text-properties');
  const named = [written(meta, 'dc:language')[0], style.attr('fo:language'), style.attr('style:language-asian')];
  return named.find((language) => language !== undefined && !['', 'none', 'zxx', 'und'].includes(language)) ?? '';
}

/** Reads an ODF package. Never throws: what cannot be opened comes back as `damage` or `encrypted`. */
export function readOdf(bytes: Buffer): DocumentContent {
  const zip = unpacked(bytes);
  if ('damage' in zip) return damaged(zip.damage);
  const { members, first } = zip;
  if (members.get('META-INF/manifest.xml')?.includes('encryption-data')) return locked();
  const fault = faultOf(members, first);
  if (fault) return damaged(fault);
  const meta = parsed(members, 'meta.xml');
  const parts = [...members.keys()].filter((name) => /(?:^|\/)(?:content|styles)\.xml$/u.test(name)).map((name) => parsed(members, name));
  const authors = [meta, ...parts].flatMap(($) => [
    ...written($, 'meta:initial-creator'),
    ...written($, 'dc:creator'),
    ...written($, 'meta:printed-by'),
  ]);
  return {
    ...emptyContent(),
    active: activeParts(members, parts),
    title: written(meta, 'dc:title')[0] ?? '',
    language: languageOf(meta, parsed(members, 'styles.xml')),
    authors: [...new Set(authors)],
    text: parts.flatMap(odfText),
    properties: [...new Set([...authors, ...odfText(meta)])],
    pictures: [...members].filter(([name]) => PICTURE.test(name)).map(([name, bytes]) => ({ name, bytes })),
  };
}
