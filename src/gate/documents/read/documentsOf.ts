import type { JudgedOffice, OfficeFile } from '../../office.ts';
import { contentOf, type Content } from './contentOf.ts';
import type { OfficeDocument } from './document.ts';
import { readOdf } from './odf.ts';
import { readPdf } from './pdf.ts';

/** Where what the public takes away lies. */
const FOLDER = 'files/';

/** The files that the public takes away, whatever they are. */
export const attachmentsOf = (office: JudgedOffice): OfficeFile[] => office.files.filter(({ file }) => file.startsWith(FOLDER));

/** The address of an attachment below the site, as a person would write it. */
export const addressOfFile = (file: string): string => `/${file}`;

interface Judged {
  file: string;
  content: Content;
  document?: OfficeDocument;
}

async function read({ file, bytes }: OfficeFile): Promise<Judged> {
  const whole = bytes();
  const content = contentOf(whole);
  if ('refused' in content) return { file, content };
  const { format } = content;
  return { file, content, document: { file, format, content: format.word === 'PDF' ? await readPdf(whole) : readOdf(whole) } };
}

const known = new WeakMap<JudgedOffice, Promise<Judged[]>>();

/** Every attachment with what it is; each is read once a run, whichever rule asks first. */
export function judgedAttachments(office: JudgedOffice): Promise<Judged[]> {
  const reading = known.get(office) ?? Promise.all(attachmentsOf(office).map(read));
  known.set(office, reading);
  return reading;
}

/** Every attachment in an accepted format, read. */
export async function documentsOf(office: JudgedOffice): Promise<OfficeDocument[]> {
  return (await judgedAttachments(office)).flatMap(({ document }) => document ?? []);
}
