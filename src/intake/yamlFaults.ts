import { isMap, isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { Said } from './finding.ts';
import { sayYaml } from './sayYaml.ts';

/** A fault of a file's form, and the line it stands on. */
export interface FormFault extends Said {
  line: number;
}

/** Faults of the YAML itself, one a line: what follows on the same line is only an echo of the first. */
export function yamlFaults(document: Document, source: string, lineAt: (position: number) => number): FormFault[] {
  const lines = source.split(/\r?\n/u);
  const shift = lineAt(0);
  const errors = document.errors.map((error, _index, all): FormFault => {
    if (error.code === 'DUPLICATE_KEY') return { line: lineAt(error.pos[0]), ...sayDuplicate(document, error.pos[0], lineAt) };
    if (all.some((other) => pushedIn(error, other))) return { line: lineAt(endOf(error, all)), ...sayYaml('BAD_INDENT', '', '') };
    const line = lineAt(startOf(document, error));
    return { line, ...sayYaml(error.code, error.message, lines[line - shift] ?? '') };
  });
  const hidden = hiddenSyntax(document).map(({ position, ...said }) => ({ line: lineAt(position), ...said }));
  const told = new Set<number>();
  return [...errors, ...hidden].filter(({ line }) => !told.has(line) && told.add(line));
}

/** A field pushed too far in is read as going on with the line above: two errors at one place, one of them over two lines. */
function pushedIn(error: YAMLError, other: YAMLError): boolean {
  const codes = [error.code, other.code];
  return error.pos[0] === other.pos[0] && codes.includes('BLOCK_AS_IMPLICIT_KEY') && codes.includes('MULTILINE_IMPLICIT_KEY');
}

function endOf(error: YAMLError, all: YAMLError[]): number {
  const long = all.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === error.pos[0]);
  return Math.max(error.pos[0], (long ?? error).pos[1] - 1);
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

function sayDuplicate(document: Document, position: number, lineAt: (position: number) => number): Said {
  let said: Said = { what: '同一個欄位寫了兩次。', todo: '留一個，刪掉另一個。' };
  visit(document, {
    Map(_key, map) {
      const keys = map.items.map(({ key }) => key).filter((key) => isScalar(key));
      const second = keys.find((key) => key.range?.[0] === position);
      const first = second && keys.find((key) => key.value === second.value);
      if (isMap(map) && first?.range)
        said = { ...said, what: `「${String(first.value)}」寫了兩次，第一次在第 ${lineAt(first.range[0])} 行。` };
    },
  });
  return said;
}

/** Marks that YAML obeys without a word: `*` and `&` name values, and everything after ` #` is dropped. */
function hiddenSyntax(document: Document): (Said & { position: number })[] {
  const found: (Said & { position: number })[] = [];
  const badStart = (mark: string, position: number) =>
    found.push({ position, what: `文字用「${mark}」開頭，讀不懂。`, todo: '整段文字用雙引號包起來，或拿掉開頭的符號；欄位裡不能用粗體。' });
  visit(document, {
    Alias(_key, { range }) {
      badStart('*', range?.[0] ?? 0);
    },
    Scalar(_key, { comment, range, anchor, tag }) {
      if (anchor) badStart('&', range?.[0] ?? 0);
      if (tag?.startsWith('!')) badStart('!', range?.[0] ?? 0);
      if (comment) {
        found.push({
          position: range?.[0] ?? 0,
          what: `「#」後面的字（${comment.trim()}）不會出現在網頁上。`,
          todo: '要留著就把整句用雙引號包起來；不要就刪掉。',
        });
      }
    },
  });
  return found;
}
