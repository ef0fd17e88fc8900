import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import type { PlainDate } from '../domain/time/plainDate.ts';

/** A notice as a feed tells it. */
export interface FeedItem {
  url: string;
  title: string;
  lead: string;
  kind: { id: string; label: string };
  /** Section that answers for it. */
  author: string;
  published: PlainDate;
  attachments: readonly { url: string; title: string; media: string; bytes: number }[];
}

/** What a feed says of itself. */
export interface FeedHead {
  title: string;
  description: string;
  /** Name of the office. */
  author: string;
  /** The page that shows the same list. */
  page: string;
  /** The feed's own address below the site. */
  url: string;
  /** Code of the district: names entries where the site does not know its address. */
  code: string;
  /** Day of the build: stands for the newest entry where there is none. */
  today: PlainDate;
}

/** Midnight in Taipei, which is the afternoon before in UTC. */
const startOf = (day: PlainDate) => new Date(`${day}T00:00:00+08:00`);
const absolute = (path: string, site: URL | undefined) => (site ? new URL(path, site).href : path);

/**
 * The lasting name of a thing (RFC 4287 4.2.6): its address. A build without a public address (SITE_URL) is for looking at only; its
 * names are tag URIs (RFC 4151) of the district's code, so that the file is sound all the same.
 */
const nameOf = (path: string, day: PlainDate, { code }: FeedHead, site: URL | undefined) =>
  site ? new URL(path, site).href : `tag:${code},${day}:${path}`;

const newestDay = (items: readonly FeedItem[], head: FeedHead): PlainDate =>
  items.reduce((newest, { published }) => (published > newest ? published : newest), items[0]?.published ?? head.today);

/** Atom (RFC 4287) of the given notices, in their order. */
export function atomFeed(head: FeedHead, items: readonly FeedItem[], site: URL | undefined): string {
  return generateAtomFeed({
    id: nameOf(head.url, '2026-01-01', head, site),
    title: { value: head.title },
    subtitle: { value: head.description },
    updated: startOf(newestDay(items, head)),
    authors: [{ name: head.author }],
    links: [
      { rel: 'self', href: absolute(head.url, site), type: 'application/atom+xml' },
      { rel: 'alternate', href: absolute(head.page, site), type: 'text/html', hreflang: 'zh-Hant-TW' },
    ],
    entries: items.map((item) => ({
      id: nameOf(item.url, item.published, head, site),
      title: { value: item.title },
      summary: { value: item.lead },
      published: startOf(item.published),
      updated: startOf(item.published),
      authors: [{ name: item.author }],
      categories: [{ term: item.kind.id, label: item.kind.label }],
      links: [
        { rel: 'alternate', href: absolute(item.url, site), type: 'text/html', hreflang: 'zh-Hant-TW' },
        ...item.attachments.map(({ url, title, media, bytes }) => ({
          rel: 'enclosure',
          href: absolute(url, site),
          type: media,
          title,
          length: bytes,
        })),
      ],
    })),
  });
}

/** RSS 2.0 of the same. An item has one enclosure at most: the first attachment. */
export function rssFeed(head: FeedHead, items: readonly FeedItem[], site: URL | undefined): string {
  return generateRssFeed({
    title: head.title,
    description: head.description,
    link: absolute(head.page, site),
    language: 'zh-TW',
    lastBuildDate: startOf(newestDay(items, head)),
    atom: { links: [{ rel: 'self', href: absolute(head.url, site), type: 'application/rss+xml' }] },
    items: items.map((item) => ({
      title: item.title,
      description: item.lead,
      link: absolute(item.url, site),
      guid: { value: nameOf(item.url, item.published, head, site), isPermaLink: site !== undefined },
      pubDate: startOf(item.published),
      categories: [{ name: item.kind.label }],
      enclosures: item.attachments.slice(0, 1).map(({ url, media, bytes }) => ({ url: absolute(url, site), type: media, length: bytes })),
    })),
  });
}
