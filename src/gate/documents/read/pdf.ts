import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { getDocument, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { damaged, emptyContent, locked, type DocumentContent } from './document.ts';
import { pdfActive } from './pdfActive.ts';
import { readPage } from './pdfPage.ts';
import { pdfPictures } from './pdfPictures.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Everything that pdf.js may need comes from its own package; nothing is asked of the network, nothing is drawn. */
const options = {
  cMapUrl: `${folder}/cmaps/`,
  standardFontDataUrl: `${folder}/standard_fonts/`,
  wasmUrl: `${folder}/wasm/`,
  verbosity: 0,
  disableFontFace: true,
  useSystemFonts: false,
  isOffscreenCanvasSupported: false,
};

/** Text values at any depth of a document's properties. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(valuesOf) : [];
}

/** Marked as having a structure, and having one (ISO 32000-1 14.7 and 14.8). pdf.js answers with a map, whatever its types say. */
async function isTagged(pdf: PDFDocumentProxy): Promise<boolean> {
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  const { hasStructTree } = (await pdf.getMetadata()) as unknown as { hasStructTree: boolean };
  return hasStructTree && marks?.get('Marked') === true;
}

async function contentOfPdf(pdf: PDFDocumentProxy, bytes: Buffer): Promise<DocumentContent> {
  const { info, metadata } = await pdf.getMetadata();
  const known = info as Record<string, unknown>;
  const xmp: [string, unknown][] = metadata ? [...(metadata as unknown as Iterable<[string, unknown]>)] : [];
  const pages = [];
  for (let page = 1; page <= pdf.numPages; page += 1) pages.push(await readPage(pdf, page));
  const authors = [known.Author, metadata?.get('dc:creator'), ...pages.map(({ annotators }) => annotators)].flatMap(valuesOf);
  // A document of which no page has text is one long picture, even where nothing can be seen to be drawn.
  const silent = pages.every(({ text }) => text === '');
  return {
    ...emptyContent(),
    encrypted: Boolean(known.EncryptFilterName),
    active: await pdfActive(pdf, bytes),
    title: valuesOf(known.Title)[0] ?? valuesOf(metadata?.get('dc:title'))[0] ?? '',
    language: valuesOf(known.Language)[0] ?? '',
    authors: [...new Set(authors)],
    text: pages.flatMap(({ text, notes }) => [text, ...notes]).filter((text) => text !== ''),
    properties: [...new Set([...valuesOf(known), ...xmp.flatMap(([, value]) => valuesOf(value)), ...authors])],
    pictures: pdfPictures(bytes),
    wordless: pages.flatMap((page, index) => (page.text === '' && (silent || page.drawn) ? [index + 1] : [])),
    pages: pdf.numPages,
    tagged: await isTagged(pdf),
  };
}

/** Reads a PDF without drawing it. Never throws: what cannot be opened comes back as `damage` or `encrypted`. */
export async function readPdf(bytes: Buffer): Promise<DocumentContent> {
  // pdf.js would mend a file that was cut off; whoever opens it elsewhere may see nothing.
  if (!bytes.subarray(-1024).includes('%%EOF')) return damaged('檔案不完整，後面一段不見了');
  const task = getDocument({ ...options, data: new Uint8Array(bytes) });
  try {
    return await contentOfPdf(await task.promise, bytes);
  } catch (error) {
    return error instanceof PasswordException ? locked() : damaged('PDF 的內容讀不出來');
  } finally {
    await task.destroy();
  }
}
