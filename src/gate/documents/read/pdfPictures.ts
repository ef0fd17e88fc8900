import type { Picture } from './document.ts';

/** Start of the data of a stream that is a whole JPEG file: some programs put photographs into a PDF as they came from the camera. */
const PHOTO = /\bstream\r?\n(?=\xff\xd8\xff)/gu;

/** The photographs inside a PDF, as files of their own. Pictures of other kinds lose what their file said when a PDF takes them in. */
export function pdfPictures(bytes: Buffer): Picture[] {
  const plain = bytes.toString('latin1');
  return [...plain.matchAll(PHOTO)].map(({ 0: head, index }, place) => {
    const start = index + head.length;
    const end = plain.indexOf('endstream', start);
    return { name: `${place + 1}.jpg`, bytes: bytes.subarray(start, end < 0 ? undefined : end) };
  });
}
