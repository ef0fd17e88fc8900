import { writeFileSync } from 'node:fs';
import { htaccess } from '../src/hosting/apache.ts';
import { netlifyHeaders, netlifyRedirects } from '../src/hosting/netlify.ts';
import { nginxConf } from '../src/hosting/nginx.ts';
import type { HostedSite } from '../src/hosting/site.ts';
import { redirectFindings, readRedirects } from '../src/intake/redirects.ts';
import { sayFindings } from '../src/intake/finding.ts';
import { contentRoot, outputFolder, siteAddress } from '../src/settings.ts';
import { readOptions } from './options.ts';

const HELP = `Writes a web server's settings for the built site: security headers, caching, types, 404 page, redirects.

  npm run hosting -- --for nginx --root /srv/site --name example.gov.tw --out site.conf

  --for HOST   nginx, apache, netlify or cloudflare
  --root PATH  folder of the built site on the server (nginx; default: where it is built)
  --name NAME  host name (nginx; default: that of SITE_URL, else any)
  --out FILE   write there instead of printing
  --help       this text

nginx: a file for sites-enabled/; certificates are left to you. apache: .htaccess in the folder of the site.
netlify, cloudflare: printed to be looked at; every build writes _headers and _redirects into the site by itself.
GitLab Pages and GitHub Pages can send no headers: each page then still brings its policy, but nothing forbids
other sites to frame it, and a browser may keep old pages for some minutes. Choose another host where there is a choice.

Exit codes: 0 written, 1 the redirects have faults or the file cannot be written, 2 wrong use.`;

const writers: Record<string, (site: HostedSite) => string> = {
  nginx: (site) => nginxConf(site),
  apache: htaccess,
  netlify: (site) => `# _headers\n${netlifyHeaders(site)}\n# _redirects\n${netlifyRedirects(site.redirects)}`,
  cloudflare: (site) => writers.netlify!(site),
};

function refuse(said: string): never {
  console.error(`${said}\n\n${HELP}`);
  process.exit(2);
}

if (import.meta.main) {
  const values = readOptions(HELP, {
    for: { type: 'string' },
    root: { type: 'string' },
    name: { type: 'string' },
    out: { type: 'string' },
  });
  const writer = Object.hasOwn(writers, values.for ?? '') ? writers[values.for!] : undefined;
  if (!writer) refuse(`--for 要是 ${Object.keys(writers).join('、')} 其中一個，現在是「${values.for ?? ''}」。`);
  const findings = redirectFindings(contentRoot());
  const address = siteAddress();
  if (findings.length) {
    console.error(sayFindings(findings));
    process.exitCode = 1;
  } else {
    let text = '';
    try {
      text = writer({
        root: values.root ?? outputFolder(),
        name: values.name ?? (address ? new URL(address).hostname : '_'),
        redirects: readRedirects(contentRoot()),
        https: address?.startsWith('https:') ?? false,
      });
    } catch (error) {
      refuse((error as Error).message);
    }
    try {
      if (values.out) writeFileSync(values.out, text);
      else process.stdout.write(text);
    } catch (error) {
      console.error(`寫不進 ${values.out}：${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
}
