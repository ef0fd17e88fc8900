import type { APIRoute } from 'astro';
import { atomFeed } from '../../../../publish/feeds.ts';
import { getFeed } from '../../../../queries/noticeFeeds.ts';
import { getNoticeKinds, type NoticeKindEntry } from '../../../../queries/notices.ts';

export async function getStaticPaths() {
  return (await getNoticeKinds()).map((kind) => ({ params: { kind: kind.id }, props: { kind } }));
}

/** The listed notices of one kind as Atom. */
export const GET: APIRoute<{ kind: NoticeKindEntry }> = async ({ props: { kind }, site }) =>
  new Response(atomFeed(...(await getFeed(`${kind.url}feed.atom`, kind.url, kind.notices, kind.label)), site), {
    headers: { 'content-type': 'application/atom+xml' },
  });
