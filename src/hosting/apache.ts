import { CACHE_RULES, DEFAULT_CACHE } from './cache.ts';
import { HEADERS } from './headers.ts';
import { asHeader, EXCEPTIONS, policyFor } from './policy.ts';
import { plainAddress, type HostedSite } from './site.ts';
import { TEXT_TYPES, TYPES } from './types.ts';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A header of the addresses below a prefix only. */
const under = (prefix: string, header: string) => `  ${header} "expr=%{REQUEST_URI} =~ m#^${escaped(prefix)}#"`;

/** `.htaccess` of Apache 2.4 in the folder of the site; needs mod_headers, mod_mime, mod_rewrite and AllowOverride for them. */
export function htaccess({ redirects, exceptions = EXCEPTIONS }: Pick<HostedSite, 'redirects' | 'exceptions'>): string {
  return [
    '# Written by `npm run hosting -- --for apache`. Write it anew after each change of content/redirects.yaml.',
    'Options -Indexes',
    'DirectoryIndex index.html',
    'ErrorDocument 404 /404.html',
    'AddDefaultCharset utf-8',
    ...Object.entries(TYPES).map(([type, endings]) => `AddType ${type} ${endings.map((ending) => `.${ending}`).join(' ')}`),
    `AddCharset utf-8 ${TEXT_TYPES.flatMap((type) => TYPES[type]!.map((ending) => `.${ending}`)).join(' ')}`,
    '',
    '<IfModule mod_headers.c>',
    `  Header always set Content-Security-Policy "${asHeader(policyFor('/', exceptions))}"`,
    ...exceptions.map(({ prefix }) =>
      under(prefix, `Header always set Content-Security-Policy "${asHeader(policyFor(prefix, exceptions))}"`),
    ),
    // Without `always`: what is missing today must not be kept for a year as missing.
    `  Header set Cache-Control "${DEFAULT_CACHE}"`,
    ...CACHE_RULES.map(({ prefix, value }) => under(prefix, `Header set Cache-Control "${value}"`)),
    ...HEADERS.map(({ name, value, https }) => `  Header always set ${name} "${value}"${https ? ` "expr=%{HTTPS} == 'on'"` : ''}`),
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${TEXT_TYPES.join(' ')}`,
    '</IfModule>',
    '',
    'RewriteEngine On',
    'RewriteRule ^(?:_headers$|_redirects$|\\.(?!well-known/)) - [R=404,L]',
    ...redirects.map(({ from, to }) => `RewriteRule "^${escaped(plainAddress(from).slice(1))}$" "${plainAddress(to)}" [R=301,NE,L]`),
    '',
  ].join('\n');
}
