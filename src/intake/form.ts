import { parseDocument, stringify } from 'yaml';

const FENCE = /^---\n([\s\S]*?)\n---\n/u;

/**
 * A content file written the one way the CMS writes it: block YAML, no comments, anchors or folded lines, one newline at the end.
 * So that a save in the CMS changes the lines that were edited and no others. Throws where the YAML cannot be read.
 */
export function inForm(text: string, format: 'md' | 'yaml'): string {
  const clean = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const match = format === 'md' ? FENCE.exec(clean) : null;
  const source = match?.[1] ?? clean;
  const document = parseDocument(source);
  if (document.errors.length) throw new Error(document.errors[0]!.message);
  const yaml = stringify(document.toJS(), { lineWidth: 0, indentSeq: true });
  if (!match) return yaml;
  const body = clean.slice(match[0].length).trim();
  return `---\n${yaml}---\n\n${body}\n`;
}
