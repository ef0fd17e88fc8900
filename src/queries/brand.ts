import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../settings.ts';

/** The office's own drawings (content/brand/); a page that finds none simply has none. */
export const brandFiles = { mark: 'mark.svg', ridgeHero: 'ridge-hero.svg', ridgeFoot: 'ridge-foot.svg' } as const;

export type Brand = Record<keyof typeof brandFiles, string | undefined>;

/** Addresses of the drawings that exist. */
export function getBrand(): Brand {
  const address = (file: string) => (existsSync(join(contentRoot(), 'brand', file)) ? `/brand/${file}` : undefined);
  return { mark: address(brandFiles.mark), ridgeHero: address(brandFiles.ridgeHero), ridgeFoot: address(brandFiles.ridgeFoot) };
}
