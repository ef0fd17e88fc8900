import { LineCounter, parseDocument } from 'yaml';
import type { ContentFormat } from '../domain/collection/model.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { yamlFaults, type FormFault } from './yamlFaults.ts';
import { placeOf } from './yamlPlace.ts';

/** A content file split into its data and its Markdown body, able to say on which line a field stands. */
export interface RawFile {
  /** What the YAML holds; undefined where it could not be read. */
  data: unknown;
  /** The Markdown under the front matter; empty for data-only files. */
  body: string;
  /** Line (from 1) of the fence the body stands under; 1 where there is none. */
  bodyLine: number;
  /** Line (from 1) of the field at `path`, or of the nearest parent that exists. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The value at `path` as it was typed; undefined for lists, groups and fields that are not there. */
  writtenAt: (path: readonly PropertyKey[]) => string | undefined;
  /** Faults of the file's form itself: no front matter, broken YAML, a key written twice. */
  broken: FormFault[];
}

/** Splits `text` into front matter and body (`md`, `mdx`) or reads it whole (`yaml`). Never throws: what is wrong comes back in `broken`. */
export function readFile(text: string, format: ContentFormat): RawFile {
  const clean = text.replace(/^\uFEFF/u, '');
  const split = format !== 'yaml' ? splitFrontMatter(clean) : { yaml: clean, body: '', closingLine: 1 };
  if ('what' in split) {
    return { data: undefined, body: clean, bodyLine: 1, lineOf: () => 1, writtenAt: () => undefined, broken: [{ line: 1, ...split }] };
  }
  const counter = new LineCounter();
  const document = parseDocument(split.yaml, { lineCounter: counter, prettyErrors: false });
  const offset = format === 'yaml' ? 0 : 1;
  const lineAt = (position: number) => Math.max(1, counter.linePos(position).line) + offset;
  const broken = yamlFaults(document, split.yaml, lineAt);
  return {
    data: broken.length ? undefined : document.toJS(),
    body: split.body,
    bodyLine: split.closingLine,
    lineOf: (path) => lineAt(placeOf(document, path).position),
    writtenAt: (path) => placeOf(document, path).written,
    broken,
  };
}
