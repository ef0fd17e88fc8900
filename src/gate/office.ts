import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { PlainDate } from '../domain/time/plainDate.ts';
import { readOffice, type SourceOffice } from '../intake/readOffice.ts';

/** A file of content/ that is no entry: an attachment, a picture. */
export interface OfficeFile {
  /** Path below the content root, with `/`. */
  file: string;
  bytes: () => Buffer;
}

/** The office as the content rules see it. */
export interface JudgedOffice extends SourceOffice {
  today: PlainDate;
  /** Everything in files/ and brand/. */
  files: OfficeFile[];
}

/** Folders whose files are published as they are. */
const FOLDERS = ['files', 'brand'];

function below(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Reads an office for judging, as of `today`. */
export function judgedOffice(root: string, today: PlainDate, office: SourceOffice = readOffice(root)): JudgedOffice {
  const files = FOLDERS.flatMap((folder) => below(join(root, folder))).map((path) => ({
    file: relative(root, path).split(sep).join('/'),
    bytes: () => readFileSync(path),
  }));
  return { ...office, today, files };
}
