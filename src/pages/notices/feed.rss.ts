import type { APIRoute } from 'astro';
import { rssFeed } from '../../publish/feeds.ts';
import { getFeed } from '../../queries/noticeFeeds.ts';
import { getNotices } from '../../queries/notices.ts';

/** Every listed notice as RSS 2.0. */
export const GET: APIRoute = async ({ site }) =>
  new Response(rssFeed(...(await getFeed('/notices/feed.rss', '/notices/', await getNotices())), site), {
    headers: { 'content-type': 'application/rss+xml' },
  });
