import { formats, type Format } from './formats.ts';

/** Kinds of file that the public is not given. */
export type Refused = 'word' | 'excel' | 'powerpoint' | 'office' | 'image' | 'text' | 'empty' | 'unknown';

/** What a file is by its bytes, whatever its name says. */
export type Content = { format: Format } | { refused: Refused };

const starts = (bytes: Buffer, hex: string, at = 0): boolean => bytes.subarray(at, at + hex.length / 2).toString('hex') === hex;
const holds = (bytes: Buffer, words: string): boolean => bytes.includes(words);
const holdsWide = (bytes: Buffer, words: string): boolean => bytes.includes(Buffer.from(words, 'utf16le'));

/** The media type that an ODF package states in its first member, stored uncompressed so that it can be read at this place. */
function statedMedia(bytes: Buffer): string | undefined {
  if (bytes.length < 30 || bytes.toString('latin1', 30, 38) !== 'mimetype') return undefined;
  const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  return /^[\w./+-]+/u.exec(bytes.toString('latin1', start, start + 100).split('PK')[0]!)?.[0];
}

function zipped(bytes: Buffer): Content {
  const media = statedMedia(bytes);
  if (media) {
    const format = formats.find((one) => one.media === media);
    return format ? { format } : { refused: 'unknown' };
  }
  if (holds(bytes, 'word/document')) return { refused: 'word' };
  if (holds(bytes, 'xl/workbook')) return { refused: 'excel' };
  if (holds(bytes, 'ppt/presentation')) return { refused: 'powerpoint' };
  // A package put together in the wrong order still says what it is somewhere: damaged, not foreign.
  const format = holds(bytes, 'META-INF/manifest.xml') && formats.findLast((one) => holds(bytes, one.media));
  return format ? { format } : { refused: 'unknown' };
}

function compound(bytes: Buffer): Content {
  if (holdsWide(bytes, 'WordDocument')) return { refused: 'word' };
  if (holdsWide(bytes, 'Workbook')) return { refused: 'excel' };
  if (holdsWide(bytes, 'PowerPoint Document')) return { refused: 'powerpoint' };
  return { refused: 'office' };
}

/** JPEG, PNG, GIF, TIFF (both ways), BMP. */
const PICTURES = ['ffd8ff', '89504e470d0a1a0a', '474946383', '49492a00', '4d4d002a', '424d'];

function isPicture(bytes: Buffer): boolean {
  const box = bytes.toString('latin1', 4, 12);
  const webp = starts(bytes, '52494646') && bytes.toString('latin1', 8, 12) === 'WEBP';
  return webp || /^ftyp(?:hei|hev|mif|avif)/u.test(box) || PICTURES.some((hex) => bytes.toString('hex', 0, 8).startsWith(hex));
}

/** Tells what a file is from its first bytes and, for packages, the names of its members. */
export function contentOf(bytes: Buffer): Content {
  if (bytes.length === 0) return { refused: 'empty' };
  if (holds(bytes.subarray(0, 1024), '%PDF-')) return { format: formats.find(({ word }) => word === 'PDF')! };
  if (starts(bytes, '504b0304')) return zipped(bytes);
  if (starts(bytes, 'd0cf11e0a1b11ae1')) return compound(bytes);
  if (isPicture(bytes)) return { refused: 'image' };
  if (bytes.toString('latin1', 0, 5) === '{\\rtf') return { refused: 'word' };
  return { refused: bytes.subarray(0, 4096).includes(0) ? 'unknown' : 'text' };
}
