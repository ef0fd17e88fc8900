import { addDays, yearAfter, type PlainDate } from '../domain/time/plainDate.ts';

/** A Taiwanese number as a `tel:` address: 02-20000001 → tel:+886-2-20000001; short national lines have no such form. */
export function telephoneAddress(telephone: string): string {
  return telephone.startsWith('0') ? `tel:+886-${telephone.slice(1)}` : `tel:${telephone}`;
}

/**
 * security.txt (RFC 9116): how to report a weakness, good for a year less a day from the day of the build.
 * Addresses of the file itself and of the policy only where the site knows its own, and only by https, as the RFC demands.
 */
export function securityTxt(telephone: string, today: PlainDate, site: URL | undefined): string {
  const own = site?.protocol === 'https:' ? site : undefined;
  return [
    `Contact: ${telephoneAddress(telephone)}`,
    `Expires: ${addDays(yearAfter(today), -1)}T00:00:00+08:00`,
    'Preferred-Languages: zh-TW, en',
    ...(own ? [`Canonical: ${new URL('/.well-known/security.txt', own).href}`, `Policy: ${new URL('/security/', own).href}`] : []),
    '',
  ].join('\n');
}
