import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import type { JudgedOffice } from '../../../src/gate/office.ts';
import { readFile } from '../../../src/intake/readFile.ts';

/** Documents made for tests: small, the same on every run, sound unless told otherwise. */

/** An office of nothing but one page (its body starts on line 5) and these attachments. */
export function madeOffice(body: string, files: Record<string, Buffer>): JudgedOffice {
  const raw = readFile(`---\ntitle: 測試\n---\n\n${body}\n`, 'md');
  return {
    root: '',
    strays: [],
    entries: [{ collection: 'pages', id: 'made', file: 'pages/made.md', raw }],
    today: '2026-11-22',
    files: Object.entries(files).map(([file, bytes]) => ({ file, bytes: () => bytes })),
  };
}

const DAY = { mtime: new Date(2026, 0, 1) };
const utf8 = (text: string) => new TextEncoder().encode(text);
export const zip = (members: Zippable): Buffer => Buffer.from(zipSync(members, DAY));

const NAMES = ['office', 'text', 'meta', 'style', 'table', 'manifest', 'script'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
const XML = `<?xml version="1.0" encoding="UTF-8"?>`;
const SPACES = [
  ...NAMES,
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');

export interface OdtParts {
  media?: string;
  title?: string;
  language?: string;
  /** Language of the default style; none where absent. */
  styleLanguage?: string;
  /** Markup of further properties. */
  properties?: string;
  /** Markup of the body. */
  body?: string;
  manifest?: string;
  /** Further members by name. */
  more?: Record<string, string | Buffer>;
  without?: string[];
}

/** Members of an ODF package, in order. */
export function odfMembers(parts: OdtParts = {}): Zippable {
  const { media = 'application/vnd.oasis.opendocument.text', title = '燈籠借用申請書', language = 'zh-TW', properties = '' } = parts;
  const { styleLanguage, body = '<text:p>申請書</text:p>', manifest = '', more = {}, without = [] } = parts;
  const style = `<style:default-style style:family="paragraph"><style:text-properties fo:language="${styleLanguage}"/></style:default-style>`;
  const xml: Record<string, string> = {
    'content.xml': `${XML}<office:document-content ${SPACES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `${XML}<office:document-styles ${SPACES}><office:styles>${styleLanguage ? style : ''}</office:styles></office:document-styles>`,
    'meta.xml':
      `${XML}<office:document-meta ${SPACES}><office:meta>${title ? `<dc:title>${title}</dc:title>` : ''}` +
      `${language ? `<dc:language>${language}</dc:language>` : ''}${properties}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml':
      `${XML}<manifest:manifest ${SPACES}><manifest:file-entry manifest:full-path="/" manifest:media-type="${media}"/>` +
      `<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${manifest}</manifest:file-entry></manifest:manifest>`,
  };
  const members = Object.entries({ ...xml, ...more })
    .filter(([name]) => !without.includes(name))
    .map(([name, content]) => [name, typeof content === 'string' ? utf8(content) : new Uint8Array(content)]);
  return { mimetype: [utf8(media), { level: 0 }], ...Object.fromEntries(members) } as Zippable;
}

/** An ODF text document. */
export const odt = (parts: OdtParts = {}): Buffer => zip(odfMembers(parts));

export interface PdfParts {
  title?: string;
  language?: string;
  author?: string;
  subject?: string;
  tagged?: boolean;
  /** Text of each page; null for a page that is one picture, empty for a blank one. */
  pages?: (string | null)[];
  /** Further entries of the catalog. */
  catalog?: string;
  /** Further objects, numbered from 100. */
  objects?: string[];
  /** `open`: everybody can read it, but it is locked against copying. `closed`: nobody can. */
  password?: 'open' | 'closed';
}

const hex = (text: string) => [...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const written = (text: string) => `<feff${hex(text)}>`;

/** RC4 by the five-byte key of PDF 1.3; Node no longer has it. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b]!, state[a]!]);
  for (let index = 0, other = 0; index < 256; index += 1) {
    other = (other + state[index]! + key[index % key.length]!) % 256;
    swap(index, other);
  }
  let other = 0;
  return data.map((byte, at) => {
    const index = (at + 1) % 256;
    other = (other + state[index]!) % 256;
    swap(index, other);
    return byte ^ state[(state[index]! + state[other]!) % 256]!;
  }) as Buffer;
}

/** Padding of passwords (ISO 32000-1, algorithm 2). */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

function encryption(password: PdfParts['password']): string {
  if (!password) return '';
  const owner = Buffer.alloc(32, 7);
  const permissions = Buffer.from('fcffffff', 'hex');
  const key = createHash('md5')
    .update(Buffer.concat([PADDING, owner, permissions, Buffer.from('00', 'hex')]))
    .digest()
    .subarray(0, 5);
  const user = password === 'open' ? rc4(key, PADDING) : Buffer.alloc(32, 9);
  const o = owner.toString('hex');
  return `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<${o}>/U<${user.toString('hex')}>/P -4>>`;
}

const stream = (content: string) => `<</Length ${content.length}>>stream\n${content}\nendstream`;

/** A PDF written by hand; its text uses a Chinese font that is not embedded, as old programs do. */
export function pdf(parts: PdfParts = {}): Buffer {
  const { title = '燈籠借用說明', language = 'zh-TW', author = '', subject = '', tagged = true, pages = ['燈籠借用說明'] } = parts;
  const { catalog = '', objects = [], password } = parts;
  const kids = pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ');
  const numbered: [number, string][] = [
    [
      1,
      `<</Type/Catalog/Pages 2 0 R${language ? `/Lang(${language})` : ''}` +
        `${tagged ? '/MarkInfo<</Marked true>>/StructTreeRoot<</Type/StructTreeRoot>>' : ''}${catalog}>>`,
    ],
    [2, `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`],
    [
      3,
      '<</Type/Font/Subtype/Type0/BaseFont/MSung/Encoding/UniCNS-UTF16-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0' +
        '/BaseFont/MSung/CIDSystemInfo<</Registry(Adobe)/Ordering(CNS1)/Supplement 0>>/FontDescriptor' +
        '<</Type/FontDescriptor/FontName/MSung/Flags 4>>>>]>>',
    ],
    [4, '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n0\nendstream'],
    [
      5,
      `<<${title ? `/Title ${written(title)}` : ''}${author ? `/Author ${written(author)}` : ''}${subject ? `/Subject ${written(subject)}` : ''}>>`,
    ],
    ...pages.flatMap((text, index): [number, string][] => [
      [
        10 + index * 2,
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>/Contents ${11 + index * 2} 0 R>>`,
      ],
      [11 + index * 2, stream(text === null ? '200 0 0 200 0 0 cm /I Do' : text ? `BT /F 12 Tf 10 100 Td <${hex(text)}> Tj ET` : '')],
    ]),
    ...objects.map((object, index): [number, string] => [100 + index, object]),
  ];
  let file = '%PDF-1.7\n';
  const at = new Map<number, number>();
  for (const [number, object] of numbered) {
    at.set(number, file.length);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const rows = [...at].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 1\n0000000000 65535 f \n${rows}trailer\n<</Root 1 0 R/Info 5 0 R/Size 200${encryption(password)}>>\n`;
  return Buffer.from(`${file}${table}startxref\n${file.length}\n%%EOF\n`, 'latin1');
}

/** A TIFF structure that says north 10°, east 20°: the middle of a desert. */
function exif(position: boolean): Buffer {
  const entry = (tag: number, type: number, count: number, value: number) => {
    const row = Buffer.alloc(12);
    row.writeUInt16LE(tag, 0);
    row.writeUInt16LE(type, 2);
    row.writeUInt32LE(count, 4);
    row.writeUInt32LE(value, 8);
    return row;
  };
  const directory = (...rows: Buffer[]) => {
    const count = Buffer.alloc(2);
    count.writeUInt16LE(rows.length);
    return Buffer.concat([count, ...rows, Buffer.alloc(4)]);
  };
  const degrees = (value: number) => Buffer.from(new Uint32Array([value, 1, 0, 1, 0, 1]).buffer);
  const first = directory(position ? entry(0x8825, 4, 1, 26) : entry(0x0112, 3, 1, 1));
  const gps = directory(entry(1, 2, 2, 0x4e), entry(2, 5, 3, 80), entry(3, 2, 2, 0x45), entry(4, 5, 3, 104));
  return Buffer.concat([Buffer.from('49492a0008000000', 'hex'), first, ...(position ? [gps, degrees(10), degrees(20)] : [])]);
}

/** A photograph without a picture: only what is said about it. */
export function jpeg({ position }: { position: boolean }): Buffer {
  const data = Buffer.concat([Buffer.from('Exif\0\0'), exif(position)]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  return Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), length, data, Buffer.from('ffd9', 'hex')]);
}

/** A photograph as an object of a PDF, taken in as it is. */
export const pdfPhoto = (photo: Buffer): string =>
  `<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length ${photo.length}>>stream\n` +
  `${photo.toString('latin1')}\nendstream`;

/** The same as WebP. */
export function webp({ position }: { position: boolean }): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const head = Buffer.alloc(8, name);
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
  };
  const body = Buffer.concat([Buffer.from('WEBP'), chunk('VP8X', Buffer.alloc(10)), chunk('EXIF', exif(position))]);
  return chunk('RIFF', body);
}

/** A Word file of today (OOXML), an Excel file of old (OLE): enough of each to be known by. */
export const docx = (): Buffer => zip({ '[Content_Types].xml': utf8('<Types/>'), 'word/document.xml': utf8('<document/>') });
export const xls = (): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from('Workbook', 'utf16le'), Buffer.alloc(48)]);
export const png = (): Buffer => Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
