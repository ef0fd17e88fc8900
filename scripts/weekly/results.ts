import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { isPlainDate, type PlainDate } from '../../src/domain/time/plainDate.ts';

/** One report of the week. */
export interface Part {
  /** Markdown. */
  text: string;
  /** What was found, one key a finding (weekly/news.ts). */
  keys: readonly string[];
}

/** What the job that looks hands to the job that files; a part that could not be made is absent. */
export interface Results {
  today: PlainDate;
  links?: Part;
  check?: Part;
  /** The text of the link history. */
  history?: string;
}

/** The results travel in one environment variable, and Linux takes none of 128 KiB (MAX_ARG_STRLEN). */
const LONGEST_PACK = 120_000;
/** Bytes; what is larger was not made by `pack`. */
const LARGEST = 20_000_000;

/** The results as one line of letters. Throws where they do not fit. */
export function pack(results: Results): string {
  const packed = brotliCompressSync(JSON.stringify(results)).toString('base64');
  if (packed.length > LONGEST_PACK) throw new Error(`這週的結果有 ${packed.length} 個字，交不過去（最多 ${LONGEST_PACK}）。`);
  return packed;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isPart(value: unknown): value is Part {
  const { text, keys } = (value ?? {}) as Partial<Part>;
  return isText(text) && Array.isArray(keys) && keys.every(isText);
}

function isResults(value: unknown): value is Results {
  const { today, links, check, history } = (value ?? {}) as Partial<Results>;
  const optional = (one: unknown, fits: (some: unknown) => boolean) => one === undefined || fits(one);
  return isText(today) && isPlainDate(today) && optional(links, isPart) && optional(check, isPart) && optional(history, isText);
}

/** The results of a line of letters. Throws where it is none of `pack`: whoever made it ran other people's code. */
export function unpack(packed: string): Results {
  let read: unknown;
  try {
    read = JSON.parse(brotliDecompressSync(Buffer.from(packed, 'base64'), { maxOutputLength: LARGEST }).toString('utf8'));
  } catch {
    // Told below, together with JSON of another shape.
  }
  if (!isResults(read)) throw new Error('交過來的結果讀不出來。');
  return read;
}
