import { load } from 'cheerio';
import type { BuiltSite } from '../site.ts';
import { styleAddresses, type StyleAddress } from './styles.ts';

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

function matches(text: string, pattern: RegExp): StyleAddress[] {
  return [...text.matchAll(pattern)].map(({ 1: address = '', index }) => ({
    address: address.replaceAll('&amp;', '&'),
    line: lineAt(text, index),
  }));
}

/** Which files other than pages name addresses, and how to read them. */
const READERS: readonly { files: RegExp; read: (text: string) => StyleAddress[] }[] = [
  { files: /\.css$/u, read: styleAddresses },
  { files: /\/sitemap[^/]*\.xml$/u, read: (text) => matches(text, /<loc>\s*([^<]*?)\s*<\/loc>/gu) },
  { files: /\/robots\.txt$/u, read: (text) => matches(text, /^sitemap:\s*(\S+)/gimu) },
  // Icons, pictures, start page and shortcuts of a web app manifest.
  { files: /\.webmanifest$|\/manifest\.json$/u, read: (text) => matches(text, /"(?:src|start_url|url)"\s*:\s*"([^"]*)"/gu) },
  { files: /\.svg$/u, read: svgAddresses },
];

function svgAddresses(text: string): StyleAddress[] {
  const $ = load(text, { xml: true });
  return $('[href], [xlink\\:href]')
    .get()
    .map((element) => ({ address: $(element).attr('href') ?? $(element).attr('xlink:href') ?? '', line: 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
}

/** Addresses named by files that are no pages: style sheets, site maps, robots.txt, manifests, drawings. */
export function fileAddresses(site: BuiltSite): (StyleAddress & { file: string })[] {
  return [...site.files].flatMap((file) => {
    const reader = READERS.find(({ files }) => files.test(file));
    return reader ? reader.read(site.read(file).toString('utf8')).map((found) => ({ ...found, file })) : [];
  });
}

/** The pages that the site maps list, as addresses below the site, each with the file it stands in. */
export function listedPages(site: BuiltSite): { address: string; file: string; line: number }[] {
  return fileAddresses({ ...site, files: new Set([...site.files].filter((file) => /\/sitemap[^/]*\.xml$/u.test(file))) });
}
