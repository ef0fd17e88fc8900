import { CACHE_RULES, DEFAULT_CACHE } from './cache.ts';
import { HEADERS } from './headers.ts';
import { asHeader, EXCEPTIONS, policyFor } from './policy.ts';
import { plainAddress, plainWord, type HostedSite } from './site.ts';
import { TEXT_TYPES, TYPES } from './types.ts';

/** A prefix as a pattern of nginx. */
const pattern = (prefix: string) => `"~^${prefix.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}"`;

/** Header values that differ from address to address are looked up, so that every add_header stands in one place. */
function maps(exceptions: NonNullable<HostedSite['exceptions']>): string[] {
  return [
    'map $uri $site_policy {',
    `  default "${asHeader(policyFor('/', exceptions))}";`,
    ...exceptions.map(({ prefix }) => `  ${pattern(prefix)} "${asHeader(policyFor(prefix, exceptions))}";`),
    '}',
    'map $uri $site_cache {',
    `  default "${DEFAULT_CACHE}";`,
    ...CACHE_RULES.map(({ prefix, value }) => `  ${pattern(prefix)} "${value}";`),
    '}',
    '# Set where the visitor came by https, to this server or to one in front of it; an empty header is not sent.',
    'map "$https/$http_x_forwarded_proto" $site_https {',
    '  default "";',
    '  "~^on/" 1;',
    '  "~/https$" 1;',
    '}',
    ...HEADERS.filter(({ https }) => https).flatMap(({ name, value }) => [
      `map $site_https ${variable(name)} {`,
      '  default "";',
      `  1 "${value}";`,
      '}',
    ]),
  ];
}

const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

function headers(): string[] {
  return [
    '  add_header Content-Security-Policy $site_policy always;',
    '  add_header Cache-Control $site_cache always;',
    ...HEADERS.map(({ name, value, https }) => `  add_header ${name} ${https ? variable(name) : `"${value}"`} always;`),
  ];
}

/** A server of nginx (1.20 or newer) for the `http` context: on Debian a file in sites-enabled/. Certificates are left to the administrator. */
export function nginxConf({ root, name, redirects, exceptions = EXCEPTIONS }: HostedSite, listen = '80'): string {
  return [
    '# Written by `npm run hosting -- --for nginx`. Write it anew after each change of content/redirects.yaml.',
    ...maps(exceptions),
    '',
    'server {',
    `  listen ${plainWord(listen, '連接埠')};`,
    '  # For https: listen 443 ssl; ssl_certificate and ssl_certificate_key; and a server of its own on port 80 that sends everyone here.',
    `  server_name ${plainWord(name, '網站名稱')};`,
    `  root "${plainWord(root, '資料夾')}";`,
    '  index index.html;',
    '  server_tokens off;',
    '  # Redirects stay right behind a server that speaks https to the visitor and http to this one.',
    '  absolute_redirect off;',
    '  error_page 404 /404.html;',
    '  error_page 403 =404 /404.html;',
    '',
    '  # A location with an add_header of its own loses all of these (nginx does not add them up): keep them here only.',
    ...headers(),
    '',
    '  charset utf-8;',
    // nginx always counts text/html in and warns where it is named.
    `  charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    '  default_type application/octet-stream;',
    '  types {',
    ...Object.entries(TYPES).map(([type, endings]) => `    ${type} ${endings.join(' ')};`),
    '  }',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_min_length 1024;',
    `  gzip_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    '  # With ngx_brotli: brotli on; brotli_types as gzip_types.',
    '',
    '  # Settings for other hosts, and hidden files.',
    '  location ~ ^/(?:_headers$|_redirects$|\\.(?!well-known/)) { return 404; }',
    ...redirects.map(({ from, to }) => `  location = "${plainAddress(from)}" { return 301 "${plainAddress(to)}"; }`),
    '}',
    '',
  ].join('\n');
}
