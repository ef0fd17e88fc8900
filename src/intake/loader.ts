import type { Loader } from 'astro/loaders';
import { relative, resolve } from 'node:path';
import { collections, type CollectionId } from '../domain/collections.ts';
import { contentRoot } from '../settings.ts';
import { readOffice } from './readOffice.ts';

/** Astro's loader for one collection. It reads files the way the content check reads them, so the two can never disagree. */
export function officeLoader(collection: CollectionId): Loader {
  return {
    name: `office-${collection}`,
    schema: collections[collection].schema,
    async load({ store, parseData, renderMarkdown, generateDigest, watcher }) {
      const fill = async () => {
        store.clear();
        const root = contentRoot();
        for (const { id, file, raw } of readOffice(root).entries.filter((entry) => entry.collection === collection)) {
          const filePath = relative(process.cwd(), resolve(root, file));
          const data = await parseData({ id, data: (raw.data ?? {}) as Record<string, unknown>, filePath });
          const rendered = raw.body.trim() ? await renderMarkdown(raw.body) : undefined;
          store.set({
            id,
            data,
            body: raw.body,
            filePath,
            digest: generateDigest({ data, body: raw.body }),
            ...(rendered ? { rendered } : {}),
          });
        }
      };
      await fill();
      const folder = resolve(contentRoot(), collections[collection].path);
      watcher?.add(folder);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(folder)) void fill();
      });
    },
  };
}
