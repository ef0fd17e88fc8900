import { unzipSync } from 'fflate';
import { crc32 } from 'node:zlib';

/** Members of a package by name. */
export type Members = ReadonlyMap<string, Buffer>;

/** Most bytes that a package may hold unpacked: far above any form, far below what would fill this machine. */
const MOST = 200 * 1024 * 1024;

/** CRC-32 by member, from the zip's central directory (APPNOTE.TXT 4.3.12); fflate does not compare it. */
function checksums(bytes: Buffer): Map<string, number> {
  const found = new Map<string, number>();
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = bytes.readUInt16LE(end + 10);
  for (let at = bytes.readUInt32LE(end + 16), left = count; left > 0; left -= 1) {
    const length = bytes.readUInt16LE(at + 28);
    found.set(bytes.toString('utf8', at + 46, at + 46 + length), bytes.readUInt32LE(at + 16));
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}

/** Unpacks a zip and compares every member with its checksum; `first` is the member that stands first in the file. Never throws. */
export function unpacked(bytes: Buffer): { members: Members; first: string | undefined } | { damage: string } {
  try {
    let total = 0;
    const members = new Map(
      Object.entries(
        unzipSync(bytes, {
          filter: ({ originalSize }) => {
            total += originalSize;
            if (total > MOST) throw new Error('too large');
            return true;
          },
        }),
      ).map(([name, content]) => [name, Buffer.from(content)]),
    );
    const sums = checksums(bytes);
    const changed = [...members].find(([name, content]) => crc32(content) !== sums.get(name));
    if (changed) return { damage: `裡面的「${changed[0]}」和存檔時不一樣` };
    return { members, first: bytes.toString('utf8', 30, 30 + bytes.readUInt16LE(26)) };
  } catch {
    return { damage: '檔案不完整，解不開' };
  }
}
