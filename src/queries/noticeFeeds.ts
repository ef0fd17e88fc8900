import { noticeKinds } from '../domain/notice/kinds.ts';
import { newestFirst } from '../domain/notice/state.ts';
import type { CalendarEntry, CalendarHead } from '../publish/calendar.ts';
import type { FeedHead, FeedItem } from '../publish/feeds.ts';
import { today } from '../clock.ts';
import { getNotices, type NoticeEntry } from './notices.ts';
import { getOffice } from './office.ts';

/** A notice as feeds tell it. */
const itemOf = ({ url, data, section, attachments }: NoticeEntry): FeedItem => ({
  url,
  title: data.title,
  lead: data.lead,
  kind: { id: data.kind, label: noticeKinds[data.kind] },
  author: section.data.name,
  published: data.publishOn,
  attachments,
});

/** What a feed at `url` says: the given notices newest first, whatever is pinned. `label` names the kind, where it has one. */
export async function getFeed(url: string, page: string, notices: readonly NoticeEntry[], label?: string): Promise<[FeedHead, FeedItem[]]> {
  const { name, code } = await getOffice();
  const title = `${name}公告${label ? `：${label}` : ''}`;
  const head = { title, description: `${title}，還沒有過期的都在這裡。`, author: name, page, url, code, today };
  return [head, [...notices].sort(newestFirst).map(itemOf)];
}

/** A notice with a time and a place as calendars tell it; nothing for the others. */
const entryOf = ({ id, url, data }: NoticeEntry): CalendarEntry[] =>
  data.event
    ? [{ id, url, title: data.title, lead: data.lead, kind: noticeKinds[data.kind], publishOn: data.publishOn, event: data.event }]
    : [];

/** The calendar of the given notices, in the order of their days; all listed ones where none are given. */
export async function getCalendar(notices?: readonly NoticeEntry[]): Promise<[CalendarHead, CalendarEntry[]]> {
  const { name, code } = await getOffice();
  const entries = (notices ?? (await getNotices())).flatMap(entryOf);
  const sorted = entries.sort((a, b) => a.event.startsOn.localeCompare(b.event.startsOn) || a.id.localeCompare(b.id, 'en'));
  return [{ title: `${name}活動和會議`, office: name, code }, sorted];
}

/** The feeds that a page about all notices offers to readers of feeds. */
export const noticeFeeds = [{ title: '公告（Atom）', url: '/notices/feed.atom', type: 'application/atom+xml' }] as const;
