import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { inflateSync } from 'node:zlib';

/** Actions that start a program, send the form's data away or play something (ISO 32000-1 12.6.4). */
const ACTIONS = /\/S\s*\/(?:Launch|SubmitForm|ImportData|Rendition|RichMediaExecute)\b/u;

/** The objects of a PDF as text, packed ones too: pdf.js tells of scripts, but not of these actions. */
function objectsOf(bytes: Buffer): string {
  const plain = bytes.toString('latin1');
  const packed = [...plain.matchAll(/\/ObjStm\b[^]*?stream\r?\n/gu)].map((match) => {
    try {
      return inflateSync(bytes.subarray(match.index + match[0].length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [plain, ...packed].join('\n');
}

/** What a PDF would do by itself, zh-TW. Opening at a page is no such thing: LibreOffice writes that into every PDF. */
export async function pdfActive(pdf: PDFDocumentProxy, bytes: Buffer): Promise<string[]> {
  const scripts = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getJSActions()),
  );
  const script = (await pdf.hasJSActions()) || scripts.some((found) => found !== null);
  const opening = await pdf.getOpenAction();
  const acts = opening?.has('action') === true || ACTIONS.test(objectsOf(bytes));
  return [...(script ? ['JavaScript 程式'] : []), ...(acts ? ['會自動執行的動作'] : [])];
}
