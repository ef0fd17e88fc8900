import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import type { Office } from '../domain/office/schema.ts';
import { readOffice } from '../intake/readOffice.ts';
import { contentRoot } from '../settings.ts';
import { writeOffline } from './write.ts';

/** Makes the built site one that opens without network: its worker, its manifest and its icons. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const office = readOffice(contentRoot()).entries.find(({ collection }) => collection === 'office')?.raw.data;
        // Said even by a silent build: what every device of a citizen has to fetch is nobody's minor matter.
        console.log(await writeOffline(fileURLToPath(dir), office as Office));
      },
    },
  };
}
