import { documentsOf } from '../documents/read/documentsOf.ts';
import type { JudgedOffice } from '../office.ts';
import { textsOf } from '../texts.ts';

/** A part of a file that has no lines of its own. */
export type Part = '檔名' | '文件內文' | '文件屬性';

/** A text that the public gets to see, and where it stands. */
export interface SearchedText {
  file: string;
  line: number;
  field: string;
  text: string;
  /** Absent for entries, which are mended in the line itself. */
  part?: Part;
}

const inPart = (file: string, part: Part, text: string): SearchedText => ({ file, line: 1, field: part, part, text });

async function read(office: JudgedOffice): Promise<SearchedText[]> {
  const { entries, files, strays } = office;
  const names = [...entries, ...files].map(({ file }) => file).concat(strays);
  return [
    ...entries.flatMap((entry) => textsOf(entry).map(({ text, line, field }) => ({ file: entry.file, line, field, text }))),
    ...names.map((file) => inPart(file, '檔名', file)),
    ...(await documentsOf(office)).flatMap(({ file, content }) => [
      ...content.text.map((text) => inPart(file, '文件內文', text)),
      ...content.properties.map((text) => inPart(file, '文件屬性', text)),
    ]),
  ];
}

const known = new WeakMap<JudgedOffice, Promise<SearchedText[]>>();

/** Everything in which a person's data could stand: entries, names of files, text and properties of documents; read once a run. */
export function searchedTexts(office: JudgedOffice): Promise<SearchedText[]> {
  const reading = known.get(office) ?? read(office);
  known.set(office, reading);
  return reading;
}
