import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomFeed, rssFeed, type FeedHead, type FeedItem } from '../../src/publish/feeds.ts';

const SITE = new URL('https://haijia.example');
const head: FeedHead = {
  title: '公告 <重要> & 其他',
  description: '還沒有過期的公告。',
  author: '海岬區公所',
  page: '/notices/',
  url: '/notices/feed.atom',
  code: '10014110',
  today: '2026-11-22',
};
const item = (id: string, published: string): FeedItem => ({
  url: `/notices/${id}/`,
  title: `𠮷祥 ]]> "引號" & <b>${id}</b>`,
  lead: '開頭 & 說明',
  kind: { id: 'news', label: '最新消息' },
  author: '綜合課',
  published,
  attachments: [
    { url: '/files/a.ods', title: '附件', media: 'application/vnd.oasis.opendocument.spreadsheet', bytes: 1713 },
    { url: '/files/b.pdf', title: '說明', media: 'application/pdf', bytes: 20 },
  ],
});
const items = [item('new', '2026-11-20'), item('old', '2026-11-01')];

describe.each([
  ['有網址', SITE],
  ['還沒有網址', undefined],
])('%s的訂閱檔', (_name, site) => {
  it.each([
    ['Atom', atomFeed],
    ['RSS', rssFeed],
  ])('%s 是完整的 XML，沒有公告時也是', (_kind, make) => {
    expect(XMLValidator.validate(make(head, items, site))).toBe(true);
    expect(XMLValidator.validate(make(head, [], site))).toBe(true);
  });

  it('Atom 每一則都有不會變的名稱，互不相同', () => {
    const { entries, id } = parseAtomFeed(atomFeed(head, items, site));
    const names = [id, ...entries!.map((entry) => entry.id)];
    expect(new Set(names).size).toBe(3);
    for (const name of names)
      expect(name).toMatch(site ? /^https:\/\/haijia\.example\/notices\// : /^tag:10014110,\d{4}-\d\d-\d\d:\/notices\//);
  });
});

describe('訂閱的內容', () => {
  it('Atom：標題一字不差，時間是臺北的零點，附件都在', () => {
    const { entries, updated, links } = parseAtomFeed(atomFeed(head, items, SITE));
    expect(entries![0]!.title!.value).toBe(items[0]!.title);
    expect(entries![0]!.published).toBe('2026-11-19T16:00:00.000Z');
    expect(updated).toBe('2026-11-19T16:00:00.000Z');
    expect(links!.find(({ rel }) => rel === 'self')!.href).toBe('https://haijia.example/notices/feed.atom');
    const files = entries![0]!.links!.filter(({ rel }) => rel === 'enclosure');
    expect(files.map(({ href, length }) => [href, length])).toEqual([
      ['https://haijia.example/files/a.ods', 1713],
      ['https://haijia.example/files/b.pdf', 20],
    ]);
  });

  it('RSS：標題一字不差，附件只放第一個', () => {
    const feed = parseRssFeed(rssFeed({ ...head, url: '/notices/feed.rss' }, items, SITE));
    expect(feed.items![0]!.title).toBe(items[0]!.title);
    expect(feed.items![0]!.enclosures).toHaveLength(1);
    expect(feed.items![0]!.guid).toEqual({ value: 'https://haijia.example/notices/new/', isPermaLink: true });
    expect(feed.language).toBe('zh-TW');
  });

  it('沒有公告時，更新時間是製作那一天', () => {
    const { feed } = new XMLParser().parse(atomFeed(head, [], SITE)) as { feed: { updated: string } };
    expect(feed.updated).toBe('2026-11-21T16:00:00.000Z');
  });
});
