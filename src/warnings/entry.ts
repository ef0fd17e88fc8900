import { z } from 'zod';
import type { Moment } from '../domain/time/moment.ts';
import { readMoment } from './moment.ts';
import { clipped, plainText } from './plainText.ts';
import type { Warning } from './warning.ts';

/** A text stands by itself or, where the element had attributes, under `#text`. */
const words = z.union([z.string(), z.looseObject({ '#text': z.string() }).transform((held) => held['#text'])]).transform(plainText);
const said = words.refine((text) => text !== '');

const one = <T extends z.ZodType>(shape: T) =>
  z.union([shape, z.array(shape).min(1)]).transform((value) => [value].flat() as z.output<T>[]);

const moment = z.string().transform((text, context) => {
  const read = readMoment(text);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: 'moment' });
  return z.NEVER;
});

/** What an entry has to say of itself before anything else is looked at; a cancelling one need not be whole otherwise. */
const headSchema = z.looseObject({
  id: said,
  status: z.string(),
  msgType: z.string(),
  /** CAP 1.2: `sender,identifier,sent`, several parted by spaces. */
  references: z.string().optional().catch(undefined),
  updated: moment.optional().catch(undefined),
});

export type Head = z.output<typeof headSchema>;

const bodySchema = z.looseObject({
  title: said,
  author: one(z.looseObject({ name: said })),
  summary: words.optional(),
  category: one(z.looseObject({ '@term': said })).optional(),
  link: one(z.looseObject({ '@href': z.string() }))
    .optional()
    .catch(undefined),
  area: z.unknown().optional(),
  effective: moment.optional(),
  expires: moment,
});

/** What staff call the fields whose faults are told. */
const LABELS: Record<string, string> = {
  id: '編號',
  status: '狀態',
  msgType: '訊息種類',
  title: '標題',
  author: '發布機關',
  summary: '內容',
  category: '警報種類',
  effective: '生效時間',
  expires: '失效時間',
};

function sayIssues(error: z.ZodError): string {
  const fields = new Set(error.issues.map(({ path }) => String(path[0] ?? '')));
  return [...fields].map((field) => (field === '' ? '整筆不是物件' : `「${LABELS[field] ?? field}」（${field}）缺了或看不懂`)).join('、');
}

export type Read<T> = { ok: T } | { fault: string };

/** The part of an entry that says which message it is. */
export function readHead(entry: unknown): Read<Head> {
  const read = headSchema.safeParse(entry);
  return read.success ? { ok: read.data } : { fault: sayIssues(read.error) };
}

/** Only a web page of the government: the feed is the words of others, and a CAP file is for programs. */
function pageOf(links: { '@href': string }[] | undefined): string | undefined {
  return links
    ?.map((link) => URL.parse(link['@href'].trim()))
    .find((url) => url?.protocol === 'https:' && /\.gov\.tw$/u.test(url.hostname) && !/\.(?:cap|xml|json)$/iu.test(url.pathname))?.href;
}

/** The words of an area in any shape: a name, `{ areaDesc }`, or a list of these. */
function areaWords(area: unknown): string {
  if (typeof area === 'string') return area;
  if (Array.isArray(area)) return area.map(areaWords).join(' ');
  return area !== null && typeof area === 'object' ? areaWords((area as { areaDesc?: unknown }).areaDesc) : '';
}

/** A whole entry as a warning, and every word of it that may name a place. */
export function readBody(entry: unknown, head: Head): Read<{ warning: Warning; places: string }> {
  const read = bodySchema.safeParse(entry);
  if (!read.success) return { fault: sayIssues(read.error) };
  const { title, author, summary = '', category, link, area, expires } = read.data;
  const effective: Moment | undefined = read.data.effective ?? head.updated;
  if (effective === undefined) return { fault: '「生效時間」（effective）缺了或看不懂' };
  if (effective > expires) return { fault: '「失效時間」（expires）在生效以前' };
  const page = pageOf(link);
  const warning: Warning = {
    id: head.id,
    title: clipped(title, 80),
    kind: clipped(category?.[0]?.['@term'] ?? title, 30),
    agency: clipped(author[0]!.name, 40),
    summary: clipped(summary, 400),
    update: head.msgType === 'Update',
    effective,
    expires,
    ...(page === undefined ? {} : { page }),
  };
  return { ok: { warning, places: `${title} ${summary} ${areaWords(area)}` } };
}
