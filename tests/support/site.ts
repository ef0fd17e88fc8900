import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface BuiltPage {
  /** Address below the site: /services/x/. */
  url: string;
  file: string;
  html: string;
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** Every HTML page of a built site. */
export function pagesOf(folder: string): BuiltPage[] {
  return files(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const path = relative(folder, file).split(sep).join('/');
      return { url: `/${path.replace(/index\.html$/u, '')}`, file, html: readFileSync(file, 'utf8') };
    });
}

/** All files of a built site, as addresses. */
export function assetsOf(folder: string): string[] {
  return files(folder).map((file) => `/${relative(folder, file).split(sep).join('/')}`);
}

/** Visible text of a page: tags, scripts and styles taken away. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/gu, ' ')
    .replaceAll(/<wbr>/gu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
}
