import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { collections } from '../domain/collections.ts';
import { filesNamedIn } from '../intake/attachments.ts';
import { readOffice, type SourceEntry } from '../intake/readOffice.ts';
import { contentRoot } from '../settings.ts';
import { today } from '../clock.ts';

/** Everything in content/files, below it, with `/`, by name. */
function allFiles(): string[] {
  const folder = join(contentRoot(), 'files');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function names({ collection, raw }: SourceEntry, file: string): boolean {
  return filesNamedIn(collections[collection].schema, raw.data).some(({ name }) => name === file) || raw.body.includes(`/files/${file}`);
}

/** True for an entry that says from when it may be seen, and whose day has not come. */
function isUpcoming({ raw }: SourceEntry): boolean {
  const { publishOn } = (raw.data ?? {}) as { publishOn?: unknown };
  return typeof publishOn === 'string' && publishOn > today;
}

/** The entries that the public may see now and that offer this file: as an attachment or in their text. */
export function entriesOffering(file: string): SourceEntry[] {
  return readOffice(contentRoot()).entries.filter((entry) => !isUpcoming(entry) && names(entry, file));
}

let published: string[] | undefined;

/** The files that the public may have on the day of this build: all but those that only notices to come offer. */
export function getPublishedFiles(): string[] {
  if (published) return published;
  const { entries } = readOffice(contentRoot());
  const later = entries.filter(isUpcoming);
  const now = entries.filter((entry) => !isUpcoming(entry));
  published = allFiles().filter((file) => !later.some((entry) => names(entry, file)) || now.some((entry) => names(entry, file)));
  return published;
}
