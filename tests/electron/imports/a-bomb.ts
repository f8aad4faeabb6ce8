// A zip file that unpacks to far more than its size, made quickly because its blanks are packed a piece at a time.

import { constants, crc32, deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';

const piece = 8 * 1024 * 1024;

/** These parts, but with this many megabytes of blanks for the one with that name. */
export function withABomb(
  parts: Readonly<Record<string, Uint8Array>>,
  name: string,
  megabytes: number,
): Uint8Array {
  const pieces = Math.ceil((megabytes * 1024 * 1024) / piece);
  const blanks = Buffer.alloc(piece, ' ');
  const packed = deflateRawSync(blanks, { level: 1, finishFlush: constants.Z_FULL_FLUSH });
  const bomb = Buffer.concat([...Array.from({ length: pieces }, () => packed), deflateRawSync('')]);
  let sum = 0;
  for (let done = 0; done < pieces; done += 1) sum = crc32(blanks, sum);
  const others = Object.entries(parts).filter(([other]) => other !== name);
  const zip = Buffer.from(zipSync({ [name]: [bomb, { level: 0 }], ...Object.fromEntries(others) }));
  // It comes first, stored, and is now declared compressed in both of its headers:
  // https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.7 and 4.3.12
  for (const method of [8, zip.lastIndexOf(name) - 46 + 10]) {
    zip.writeUInt16LE(8, method);
    zip.writeUInt32LE(sum, method + 6);
    zip.writeUInt32LE(pieces * piece, method + 14);
  }
  return zip;
}
