import { parse, parseDocument, Scalar, stringify, visit, type Document } from 'yaml';
import type { ContentFormat } from '../domain/collection/model.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { readFile } from './readFile.ts';

/**
 * A content file written the one way the CMS writes it: block YAML, no comments, anchors or folded lines, one newline at the end.
 * So that a save in the CMS changes the lines that were edited and no others. Throws, with a sentence for staff, where the file
 * cannot be read or where writing it anew would change what it says.
 */
export function inForm(text: string, format: ContentFormat): string {
  const clean = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const { broken } = readFile(clean, format);
  if (broken[0]) throw new Error(`第 ${broken[0].line} 行：${broken[0].what}`);
  const parts = format !== 'yaml' ? splitFrontMatter(clean) : { yaml: clean, body: '' };
  if ('what' in parts) throw new Error(parts.what);
  const document = parseDocument(parts.yaml);
  refuseLosses(document);
  const data: unknown = document.toJS();
  const yaml = stringify(data, { lineWidth: 0, indentSeq: true });
  if (JSON.stringify(parse(yaml)) !== JSON.stringify(data)) throw new Error('重新寫過會改變內容，請照其他檔案的寫法改。');
  const body = parts.body.trim();
  return format !== 'yaml' ? `---\n${yaml}---\n\n${body}${body ? '\n' : ''}` : yaml;
}

/** A value that YAML reads as something else than its letters say (`082` is 82, `1.10` is 1.1) would be written back changed. */
function refuseLosses(document: Document): void {
  visit(document, {
    Scalar(_key, { value, source, type }) {
      const plain = type === Scalar.PLAIN && source !== undefined && source !== '';
      if (plain && typeof value !== 'string' && value !== null && String(value) !== source) {
        throw new Error(`「${source}」會被讀成「${String(value)}」；要照寫的樣子留著，前後加引號："${source}"。`);
      }
    },
  });
}
