import { OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What one page of a PDF holds. */
interface PdfPage {
  text: string;
  /** Words of annotations and form fields, addresses of links. */
  notes: string[];
  annotators: string[];
  /** True where a picture or a drawing stands on a page without text. */
  drawn: boolean;
}

const DRAWS: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObjectGroup,
  OPS.constructPath,
]);

const words = (...values: unknown[]): string[] =>
  values.flatMap((value) =>
    Array.isArray(value) ? words(...(value as unknown[])) : typeof value === 'string' && value.trim() ? [value] : [],
  );

/** Reads a page (from 1). Where a page has no text, it is looked at whether anything is drawn on it: a scan, or merely blank. */
export async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const text = items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('')
    .trim();
  const annotations = (await page.getAnnotations()) as Record<string, { str?: unknown } | undefined>[];
  const drawn = text === '' && (await page.getOperatorList()).fnArray.some((operator) => DRAWS.has(operator));
  page.cleanup();
  return {
    text,
    notes: annotations.flatMap(({ contentsObj, fieldValue, url, unsafeUrl }) => words(contentsObj?.str, fieldValue, url, unsafeUrl)),
    annotators: annotations.flatMap(({ titleObj }) => words(titleObj?.str)),
    drawn,
  };
}
