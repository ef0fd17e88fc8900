import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { collections, type CollectionId } from '../domain/collections.ts';
import { readFile, type RawFile } from './readFile.ts';

/** One content file as it lies on disk, before any rule has looked at it. */
export interface SourceEntry {
  collection: CollectionId;
  /** File name without its ending: the entry's id and its address. */
  id: string;
  /** Path below the content root, with `/`. */
  file: string;
  raw: RawFile;
}

/** Folders of content/ that are not collections. */
const OTHER_FOLDERS = new Set(['files', 'expectations', 'brand']);

export interface SourceOffice {
  root: string;
  entries: SourceEntry[];
  /** Files that belong to no collection; they are refused rather than silently ignored. */
  strays: string[];
}

function filesBelow(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

/** Reads every file below `root` into its collection, or those of the collections `only`. Reads only; judging is left to `checkOffice`. */
export function readOffice(root: string, only?: readonly CollectionId[]): SourceOffice {
  const strays: string[] = [];
  const entries: SourceEntry[] = [];
  const table = Object.values(collections);
  for (const path of filesBelow(root)) {
    const file = relative(root, path).split(sep).join('/');
    if (OTHER_FOLDERS.has(file.split('/')[0]!) || file === 'redirects.yaml') continue;
    const folder = file.slice(0, file.lastIndexOf('/'));
    const model = table.find((candidate) => candidate.path === folder && file.endsWith(`.${candidate.format}`));
    if (!model) strays.push(file);
    else if (!only || only.includes(model.id as CollectionId)) {
      const id = file.slice(folder.length + 1, -(model.format.length + 1));
      entries.push({ collection: model.id as CollectionId, id, file, raw: readFile(readFileSync(path, 'utf8'), model.format) });
    }
  }
  return { root, entries, strays };
}
