import type { APIRoute } from 'astro';
import { atomFeed } from '../../publish/feeds.ts';
import { getFeed } from '../../queries/noticeFeeds.ts';
import { getNotices } from '../../queries/notices.ts';

/** Every listed notice as Atom. */
export const GET: APIRoute = async ({ site }) =>
  new Response(atomFeed(...(await getFeed('/notices/feed.atom', '/notices/', await getNotices())), site), {
    headers: { 'content-type': 'application/atom+xml' },
  });
