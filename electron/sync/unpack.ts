// The parts of a bundle's zip, held in memory, with limits that hold whatever sizes it declares.

import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { fail, succeed, type Result } from '../../shared/result.ts';

/** Of all parts together when unpacked: a register with its papers is far below that. */
const mostBytes = 1024 * 1024 * 1024;
const mostParts = 100_000;

async function bytesOf(zip: ZipFile, entry: Entry, room: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(chunk)) continue;
    read += chunk.length;
    if (read > room) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Failures: `damaged`, `too-large`. */
export async function unpack(bytes: Buffer, file: string): Promise<Result<ReadonlyMap<string, Buffer>>> {
  const found = new Map<string, Buffer>();
  const large = fail(
    'too-large',
    `${file} is larger when unpacked than any bundle is. Nothing was changed.`,
    { file },
  );
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > mostParts) return large;
    let room = mostBytes;
    for await (const entry of zip.eachEntry()) {
      if (entry.uncompressedSize > room) return large;
      const part = await bytesOf(zip, entry, room);
      if (part === undefined) return large;
      room -= part.length;
      if (found.has(entry.fileName)) throw new Error(`it holds ${entry.fileName} twice`);
      found.set(entry.fileName, part);
    }
    return succeed(found);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail('damaged', `${file} can't be unpacked: ${why}. Ask for it again. Nothing was changed.`, {
      file,
    });
  }
}
