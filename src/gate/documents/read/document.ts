import type { Format } from './formats.ts';

/** A picture inside a document. */
export interface Picture {
  name: string;
  bytes: Buffer;
}

/** What is read out of one document, the same for ODF and PDF. */
export interface DocumentContent {
  /** Why it cannot be opened, zh-TW; nothing else can be said of it then. */
  damage?: string;
  /** Opened only with a password, or limited by one. */
  encrypted: boolean;
  /** What would run by itself when it is opened, zh-TW, one name each. */
  active: string[];
  /** Empty where it has none. */
  title: string;
  /** BCP 47; empty where it has none. */
  language: string;
  /** Who made, changed, printed or annotated it. */
  authors: string[];
  /** Text, one paragraph or page each. */
  text: string[];
  /** Values of its properties, authors too. */
  properties: string[];
  pictures: Picture[];
  /** Pages (from 1) that show something but hold no text; PDF only. */
  wordless: number[];
  pages: number;
  /** Headings, lists and tables are marked as such; an ODF document always is. */
  tagged: boolean;
}

/** A document of content/files in an accepted format. */
export interface OfficeDocument {
  /** Path below the content root. */
  file: string;
  format: Format;
  content: DocumentContent;
}

/** A document of which nothing is known yet. */
export function emptyContent(): DocumentContent {
  return {
    encrypted: false,
    active: [],
    title: '',
    language: '',
    authors: [],
    text: [],
    properties: [],
    pictures: [],
    wordless: [],
    pages: 0,
    tagged: true,
  };
}

/** A document that cannot be opened. */
export const damaged = (damage: string): DocumentContent => ({ ...emptyContent(), damage });

/** A document that cannot be read without its password. */
export const locked = (): DocumentContent => ({ ...emptyContent(), encrypted: true });

/** True where the document could be read as anybody reads it: only then can anything else be said of it. */
export function isReadable({ content }: OfficeDocument): boolean {
  return content.damage === undefined && !content.encrypted;
}
