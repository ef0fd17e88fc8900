import { z } from 'zod';

const feedSchema = z.looseObject({ entry: z.unknown().optional() });

/** Something that every such feed says of itself; a feed with no entry that says none of it may be any message, for example of an error. */
const MARKS = ['id', 'title', 'updated', '@xmlns'];

/** The text of a feed is not one; the message, zh-TW, says why. */
export class NotAFeed extends Error {}

/** The entries of a feed: one object, many in a list, or none. Throws `NotAFeed`. */
export function entriesOf(text: string): unknown[] {
  const plain = text.replace(/^\ufeff/u, '').trim();
  if (plain === '') throw new NotAFeed('內容是空的。');
  if (plain.startsWith('<')) throw new NotAFeed('拿到的是網頁（HTML 或 XML），不是 JSON。可能是網址不對，或對方的網站在維護。');
  let data: unknown;
  try {
    data = JSON.parse(plain);
  } catch {
    throw new NotAFeed('JSON 壞了，可能只傳了一半。');
  }
  const feed = feedSchema.safeParse(data);
  if (!feed.success) throw new NotAFeed('是 JSON，但不是民生示警的清單（最外層要是物件，裡面有 entry）。');
  const { entry } = feed.data;
  if (Array.isArray(entry)) return entry;
  if (entry !== undefined && entry !== null) return [entry];
  if (MARKS.some((mark) => feed.data[mark] !== undefined)) return [];
  throw new NotAFeed('是 JSON，但沒有 entry，也看不出是民生示警的清單；不能當成「沒有警報」。');
}
