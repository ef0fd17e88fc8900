import type { Loader, LoaderContext } from 'astro/loaders';
import { relative, resolve, sep } from 'node:path';
import { collections, type CollectionId } from '../domain/collections.ts';
import { contentRoot } from '../settings.ts';
import type { CollectionModel } from '../domain/collection/model.ts';
import { composedBody } from './body/composed.ts';
import { checkOffice } from './checkOffice.ts';
import { sayFindings, type Finding } from './finding.ts';
import { readOffice, type SourceOffice } from './readOffice.ts';

interface Reading {
  office: SourceOffice;
  findings: Finding[];
}

/** How long loaders that ask one after another, and files that are saved together, are gathered for one reading. */
const GATHER_MS = 50;
let gathering: Promise<Reading> | undefined;

/** Reads and judges the office once for all who ask within GATHER_MS; `tell` of the first is given what was found. */
function readTogether(tell: (reading: Reading) => void): Promise<Reading> {
  gathering ??= new Promise<void>((done) => setTimeout(done, GATHER_MS)).then(() => {
    // Whoever asks from here on may ask because of a later change: that is another reading.
    gathering = undefined;
    const office = readOffice(contentRoot());
    const reading = { office, findings: checkOffice(office) };
    tell(reading);
    return reading;
  });
  return gathering;
}

/**
 * Astro's loader for one collection. It reads and judges files the way the content check does, so the two can never disagree.
 * Content with faults never enters the store: a build ends with the findings, `npm run dev` tells them and keeps what it had.
 */
export function officeLoader(collection: CollectionId): Loader {
  return {
    name: `office-${collection}`,
    schema: collections[collection].schema,
    async load({ store, parseData, renderMarkdown, generateDigest, watcher, logger }) {
      const said = logger.fork('content');
      const tell = ({ findings }: Reading) => {
        if (watcher && findings.length) said.error(`\n${sayFindings(findings)}`);
      };
      let latest = 0;
      const fill = async () => {
        const turn = (latest += 1);
        const { office, findings } = await readTogether(tell);
        if (findings.length) {
          if (watcher) return;
          const error = new Error(`內容有問題，網站沒有製作。\n\n${sayFindings(findings)}`);
          // Where in our code it was thrown helps nobody to mend the content.
          error.stack = '';
          throw error;
        }
        const entries = await Promise.all(
          office.entries
            .filter((entry) => entry.collection === collection)
            .map(async ({ id, file, raw }) => {
              const filePath = relative(process.cwd(), resolve(office.root, file));
              const data = await parseData({ id, data: (raw.data ?? {}) as Record<string, unknown>, filePath });
              const rendered = await renderedBody(raw.body, collection, renderMarkdown);
              const digest = generateDigest({ data, body: raw.body });
              return { id, data, body: raw.body, filePath, digest, ...(rendered ? { rendered } : {}) };
            }),
        );
        // A later change has been read meanwhile: this one must not be written over it.
        if (turn !== latest) return;
        store.clear();
        for (const entry of entries) store.set(entry);
      };
      await fill();
      // The whole office, not this collection's folder: a fault mended in one file lets every collection in again.
      const root = contentRoot();
      watcher?.add(root);
      watcher?.on('all', (_event, path) => {
        if (path.startsWith(root + sep)) fill().catch((error: unknown) => said.error(String(error)));
      });
    },
  };
}

/** A body as HTML; one with blocks also brings its pieces, as `metadata.composed`. */
async function renderedBody(text: string, collection: CollectionId, render: LoaderContext['renderMarkdown']) {
  if (text.trim() === '') return undefined;
  const { body: model } = collections[collection] as unknown as CollectionModel;
  if (!model?.blocks) return render(text);
  const { body, html } = await composedBody(text, model.blocks, render);
  return { html, metadata: { composed: body } };
}
