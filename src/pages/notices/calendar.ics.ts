import type { APIRoute } from 'astro';
import { calendar } from '../../publish/calendar.ts';
import { getCalendar } from '../../queries/noticeFeeds.ts';

/** Every event and meeting of the listed notices, to subscribe to. */
export const GET: APIRoute = async ({ site }) =>
  new Response(calendar(...(await getCalendar()), site), { headers: { 'content-type': 'text/calendar' } });
