import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attachment } from '../domain/attachment/schema.ts';
import { contentOf } from '../gate/documents/read/contentOf.ts';
import { extensionOf, mediaOf } from '../gate/documents/read/formats.ts';
import { readOdf as readPackage } from '../gate/documents/read/odf.ts';
import { readPdf } from '../gate/documents/read/pdf.ts';
import { sizeSaid } from '../gate/documents/size.ts';
import { readOdf } from '../odf/read/readOdf.ts';
import type { ReadingPage } from '../odf/read/page.ts';
import { contentRoot } from '../settings.ts';

/** What a file of content/files says of itself. */
export interface KnownFile {
  /** Below content/files. */
  file: string;
  /** Its address, `/files/flood-report.ods`. */
  url: string;
  /** What it is by its bytes: 「ODS」. */
  word: string;
  media: string;
  bytes: number;
  /** Size as link texts say it: 「12 KB」. */
  size: string;
  /** What the file calls itself, and its language (BCP 47); empty where it does not say. */
  ownTitle: string;
  ownLanguage: string;
  /** Pages, where the file says how many. */
  pages: number | undefined;
  /** Address of its reading page and what stands there; undefined for files that have none. */
  reading: string | undefined;
  text: ReadingPage | undefined;
}

/** An attachment as a page shows it. */
export type ShownAttachment = Attachment & Omit<KnownFile, 'text' | 'ownTitle' | 'ownLanguage'>;

/** Files whose text the site also shows as a page. */
const READ = new Set(['odt', 'ods']);

/** Address of a file's reading page: `flood-report.ods` → `/documents/flood-report-ods/`. */
const readingAddress = (file: string) => `/documents/${file.replaceAll(/[./]/gu, '-')}/`;

/** What stands in an ODT or ODS; nothing for other files and for those that cannot be read, which the gate refuses with its reasons. */
async function textOf(file: string, bytes: Buffer): Promise<ReadingPage | undefined> {
  if (!READ.has(extensionOf(file))) return undefined;
  try {
    return await readOdf(bytes);
  } catch {
    return undefined;
  }
}

async function read(file: string): Promise<KnownFile> {
  const bytes = readFileSync(join(contentRoot(), 'files', file));
  const content = contentOf(bytes);
  const word = 'format' in content ? content.format.word : extensionOf(file).toUpperCase();
  const { title, language, pages } = word === 'PDF' ? await readPdf(bytes) : readPackage(bytes);
  const text = await textOf(file, bytes);
  return {
    file,
    url: `/files/${file}`,
    word,
    media: mediaOf(file),
    bytes: bytes.length,
    size: sizeSaid(bytes.length),
    ownTitle: title,
    ownLanguage: language,
    pages: pages || undefined,
    reading: text && readingAddress(file),
    text,
  };
}

const known = new Map<string, Promise<KnownFile>>();

/** A file of content/files; each is read once a build. */
export function getFile(file: string): Promise<KnownFile> {
  const reading = known.get(file) ?? read(file);
  known.set(file, reading);
  return reading;
}

/** Attachments with type, size and pages read from the files themselves. */
export function showAttachments(attachments: readonly Attachment[] = []): Promise<ShownAttachment[]> {
  return Promise.all(
    attachments.map(async (attachment) => {
      const { text: _text, ...file } = await getFile(attachment.file);
      return { ...attachment, ...file };
    }),
  );
}
