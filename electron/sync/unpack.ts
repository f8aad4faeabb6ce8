// The parts of a bundle's zip, held in memory, with limits that hold whatever sizes it declares.

import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { codeOf, whyOf } from '../why.ts';

/** Of all parts together when unpacked: a register with its papers is far below that. */
const mostBytes = 1024 * 1024 * 1024;
const mostParts = 100_000;

/** What is wrong with a part, in words of our own. */
class PartFault extends Error {
  readonly fault: Saying;
  constructor(fault: Saying) {
    super(fault.say);
    this.fault = fault;
  }
}

/** What the reader of zips answers of a name that would lead out of the folder that it is unpacked into. */
const leadsOut =
  /^Error: (?:invalid relative path|absolute path|invalid characters in fileName): (?<part>.+)$/su;

function reasonOf(error: unknown): Saying {
  if (error instanceof PartFault) return error.fault;
  const part = leadsOut.exec(String(error))?.groups?.['part'];
  if (part !== undefined) return say('bundle.name-leads-out', { part });
  return whyOf(error, say('why.not-a-whole-zip'));
}

const inflate = promisify(inflateRaw);
/** Bytes inflated at a time. A small part keeps whatever buffer it was given, so it gets none larger than it says it needs. */
const pieces = { least: 64, most: 1024 * 1024 };

async function packedBytes(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry, { decodeFileData: false }))
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function isTooLong(error: unknown): boolean {
  return codeOf(error) === 'ERR_BUFFER_TOO_LARGE';
}

/** Inflated in one go, which takes a fifth of the time of a stream, and never to more than the declared size. */
async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const { fileName, uncompressedSize: size } = entry;
  if (entry.isEncrypted()) throw new PartFault(say('bundle.locked', { part: fileName }));
  if (!entry.canDecodeFileData()) throw new PartFault(say('bundle.packed-otherwise', { part: fileName }));
  const packed = await packedBytes(zip, entry);
  if (entry.compressionMethod === 0) return packed;
  try {
    const chunkSize = Math.min(Math.max(size, pieces.least), pieces.most);
    const bytes = await inflate(packed, { chunkSize, maxOutputLength: Math.max(size, 1) });
    if (bytes.length === size) return bytes;
  } catch (error) {
    if (!isTooLong(error)) throw error;
  }
  throw new PartFault(say('bundle.other-size', { part: fileName }));
}

/** Begins every zip with something in it, a bundle's among them. */
export function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04';
}

/** Only the parts that are wanted are inflated; a name is wanted with the size that it declares. Failures: `damaged`, `too-large`. */
export async function unpack(
  bytes: Buffer,
  file: string,
  wanted: (name: string, size: number) => boolean = () => true,
): Promise<Result<ReadonlyMap<string, Buffer>>> {
  const found = new Map<string, Buffer>();
  const large = fail('too-large', say('bundle.too-large-unpacked', { file }), { file });
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > mostParts) return large;
    let room = mostBytes;
    for await (const entry of zip.eachEntry()) {
      if (entry.uncompressedSize > room) return large;
      if (!wanted(entry.fileName, entry.uncompressedSize)) continue;
      const part = await bytesOf(zip, entry);
      room -= part.length;
      if (found.has(entry.fileName)) throw new PartFault(say('bundle.part-twice', { part: entry.fileName }));
      found.set(entry.fileName, part);
    }
    return succeed(found);
  } catch (error) {
    return fail('damaged', say('bundle.not-unpacked', { file, why: reasonOf(error) }), { file });
  }
}
