import type { Office } from '../domain/office/schema.ts';
import { ICONS } from './icons.ts';

/** Where the manifest lies. */
export const MANIFEST = '/manifest.webmanifest';

/** What a device needs to put the site among its programs; `color` is that of the pages' own meta element. */
export function manifest(
  { name, shortName, description }: Pick<Office, 'name' | 'shortName' | 'description'>,
  color: string,
  shortcuts: readonly { name: string; url: string }[],
): string {
  return JSON.stringify(
    {
      id: '/',
      name,
      short_name: shortName,
      description,
      lang: 'zh-Hant-TW',
      dir: 'ltr',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      theme_color: color,
      background_color: '#ffffff',
      icons: ICONS.map(({ address, size, purpose }) => ({ src: address, sizes: `${size}x${size}`, type: 'image/png', purpose })),
      ...(shortcuts.length ? { shortcuts } : {}),
    },
    null,
    2,
  );
}
