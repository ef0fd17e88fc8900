import { LineCounter, parseDocument, isCollection, isMap, isPair, isScalar, visit, type Document, type YAMLError } from 'yaml';

/** A content file split into its data and its Markdown body, able to say on which line a field stands. */
export interface RawFile {
  /** What the YAML holds; undefined where it could not be read. */
  data: unknown;
  /** The Markdown under the front matter; empty for data-only files. */
  body: string;
  /** Line (from 1) of the field at `path`, or of the nearest parent that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Faults of the file's form itself: no front matter, broken YAML, a key written twice. */
  broken: { line: number; what: string; todo: string }[];
}

const FENCE = /^---\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Splits `text` into front matter and body (`md`) or reads it whole (`yaml`). Never throws: what is wrong comes back in `broken`. */
export function readFile(text: string, format: 'md' | 'yaml'): RawFile {
  const clean = text.replace(/^\uFEFF/u, '');
  const match = format === 'md' ? FENCE.exec(clean) : null;
  if (format === 'md' && !match) {
    return {
      data: undefined, body: clean, lineOf: () => 1,
      broken: [{ line: 1, what: '檔案開頭沒有用「---」包住的欄位。', todo: '第一行寫「---」，欄位寫完再一行「---」，下面才是內文。' }],
    };
  }
  const source = match?.groups?.yaml ?? clean;
  const offset = match ? 1 : 0;
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const lineAt = (position: number) => counter.linePos(position).line + offset;
  const broken = [
    ...document.errors.map((error) => ({ line: lineAt(startOf(document, error)), ...sayYamlError(error.code) })),
    ...hiddenSyntax(document).map(({ position, ...said }) => ({ line: lineAt(position), ...said })),
  ];
  return {
    data: broken.length ? undefined : document.toJS(),
    body: match ? clean.slice(match[0].length) : '',
    lineOf: (path) => lineAt(positionOf(document, path)),
    broken,
  };
}

function sayYamlError(code: string): { what: string; todo: string } {
  if (code === 'DUPLICATE_KEY') return { what: '同一個欄位寫了兩次。', todo: '只留一個。' };
  if (code === 'TAB_AS_INDENT') return { what: '用了 Tab 縮排。', todo: '改成空格。' };
  return { what: `欄位的寫法讀不懂（${code}）。`, todo: '檢查這一行的冒號、引號和縮排；含冒號或井字號的文字要用引號包起來。' };
}

/** Where an error begins; a quote that is never closed is noticed only at the end, but begins where it was opened. */
function startOf(document: Document, error: YAMLError): number {
  let start = error.pos[0];
  if (error.code !== 'MISSING_CHAR') return start;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < error.pos[0] && error.pos[0] <= range[2]) start = range[0];
    },
  });
  return start;
}

/** Marks that YAML obeys without a word: `*` points at another value, and everything after ` #` is dropped. */
function hiddenSyntax(document: Document): { position: number; what: string; todo: string }[] {
  const found: { position: number; what: string; todo: string }[] = [];
  visit(document, {
    Alias(_key, { range }) {
      found.push({ position: range?.[0] ?? 0, what: '文字用「*」開頭，讀不懂。', todo: '用引號包起來，或拿掉星號；欄位裡不能用粗體。' });
    },
    Scalar(_key, { comment, range }) {
      if (comment) found.push({ position: range?.[0] ?? 0, what: `「#」後面的字（${comment.trim()}）不會出現在網頁上。`, todo: '要留著就把整句用引號包起來；不要就刪掉。' });
    },
  });
  return found;
}

/** Where the deepest existing part of `path` starts; the key itself where the last part is a key of a map. */
function positionOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let position = 0;
  for (const part of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === part);
      if (!pair || !isScalar(pair.key)) break;
      position = pair.key.range?.[0] ?? position;
      node = pair.value;
    } else {
      const item: unknown = node.items[Number(part)];
      if (item === undefined) break;
      position = (item as { range?: [number, number, number] }).range?.[0] ?? position;
      node = item;
    }
  }
  return position;
}
