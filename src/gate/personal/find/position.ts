import exifr from 'exifr';

/** Where EXIF starts in a WebP file, which exifr does not read: a chunk of that name, its length, and the same data as in a TIFF file. */
function exifOfWebp(bytes: Buffer): Buffer | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return bytes;
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 4);
    if (bytes.toString('latin1', at, at + 4) === 'EXIF') {
      const data = bytes.subarray(at + 8, at + 8 + length);
      return data.toString('latin1', 0, 4) === 'Exif' ? data.subarray(6) : data;
    }
    at += 8 + length + (length % 2);
  }
  return undefined;
}

/** True where a picture (JPEG, PNG, HEIC, TIFF, WebP) tells where it was taken. Pictures that cannot be read tell nothing. */
export async function tellsPosition(picture: Buffer): Promise<boolean> {
  const bytes = exifOfWebp(picture);
  if (!bytes) return false;
  try {
    const tags = (await exifr.parse(bytes, { gps: true, xmp: true })) as Record<string, unknown> | undefined;
    return Object.keys(tags ?? {}).some((name) => /^GPS(?:Dest)?(?:Latitude|Longitude)$/u.test(name));
  } catch {
    return false;
  }
}
