import type { APIRoute } from 'astro';
import { calendar } from '../../../publish/calendar.ts';
import { getCalendar } from '../../../queries/noticeFeeds.ts';
import { getBuiltNotices, type NoticeEntry } from '../../../queries/notices.ts';

/** Expired ones keep theirs: whoever follows an old link still finds a file. */
export async function getStaticPaths() {
  const dated = (await getBuiltNotices()).filter(({ data }) => data.event);
  return dated.map((notice) => ({ params: { id: notice.id }, props: { notice } }));
}

/** One event, to put into a calendar. */
export const GET: APIRoute<{ notice: NoticeEntry }> = async ({ props, site }) =>
  new Response(calendar(...(await getCalendar([props.notice])), site), { headers: { 'content-type': 'text/calendar' } });
