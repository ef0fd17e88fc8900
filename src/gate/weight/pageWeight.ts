import type { BuiltPage, BuiltSite } from '../site.ts';
import { filesAskedFor, sortOf, wireBytes, type Sort } from './assets.ts';

/** What a page costs a visitor who comes for the first time: bytes over the wire by sort, and how many files are asked for. */
export type PageWeight = Record<Sort | 'requests', number>;

/** Weighs the pages of one site; each shared file is compressed once. */
export function pageWeigher(site: BuiltSite): (page: BuiltPage) => PageWeight {
  const known = new Map<string, number>();
  const weigh = (file: string): number => {
    const bytes = known.get(file) ?? wireBytes(file, site.read(file));
    known.set(file, bytes);
    return bytes;
  };
  return (page) => {
    const files = filesAskedFor(site, page);
    const weight: PageWeight = {
      html: wireBytes('.html', Buffer.from(page.html)),
      css: 0,
      js: 0,
      images: 0,
      other: 0,
      requests: 1 + files.size,
    };
    for (const file of files) weight[sortOf(file)] += weigh(file);
    return weight;
  };
}
