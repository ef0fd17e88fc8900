import { getBuiltNotices, getNoticeKinds, type NoticeEntry } from './notices.ts';
import type { SitePage } from './siteTree.ts';

const pageOf = (url: string, title: string, { expired }: NoticeEntry): SitePage => ({
  url,
  title,
  children: [],
  ...(expired ? { unlisted: true } : {}),
});

/** The pages of the notices, for the site map: lists by kind, then every notice; expired ones are there but not listed. */
export async function noticePages(): Promise<SitePage> {
  const [kinds, notices] = await Promise.all([getNoticeKinds(), getBuiltNotices()]);
  return {
    url: '/notices/',
    title: '公告',
    children: [
      ...kinds.map(({ url, label }) => ({ url, title: `公告：${label}`, children: [] })),
      ...notices.map((notice) => pageOf(notice.url, notice.data.title, notice)),
      { url: '/notices/archive/', title: '過期的公告', children: [] },
    ],
  };
}

/** The same for the notices that are in English. */
export async function englishNoticePages(): Promise<SitePage> {
  const notices = await getBuiltNotices();
  return {
    url: '/en/notices/',
    title: 'Notices',
    children: notices.flatMap((notice) =>
      notice.data.english && notice.englishUrl ? [pageOf(notice.englishUrl, notice.data.english.title, notice)] : [],
    ),
  };
}
