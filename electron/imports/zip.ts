// Reads named parts out of a zip file on disk, a piece at a time, and stops at a limit whatever sizes the file declares.

import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  fromRandomAccessReaderPromise,
  openPromise,
  RandomAccessReader,
  type Entry,
  type ZipFile,
} from 'yauzl';
import { fail, succeed, type Failure, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { markedUtf16 } from './first-bytes.ts';
import { whyOf } from '../why.ts';

/** What a kind of file may hold: anything larger isn't such a file, or was made to do harm. */
export interface ZipLimits {
  /** The most bytes that one part may unpack to. */
  readonly part: number;
}

const entryLimit = 20_000;

export interface Zip {
  readonly has: (name: string) => boolean;
  readonly names: () => readonly string[];
  /** Feeds the text of a part to `take`, piece by piece. Failures: `too-large`, `damaged`. */
  readonly read: (name: string, take: (text: string) => void) => Promise<Result<undefined>>;
  readonly close: () => void;
}

function tooLarge(file: string, part: string, limits: ZipLimits): { ok: false; error: Failure } {
  const megabytes = limits.part / 1024 / 1024;
  return fail('too-large', say('unreadable.part-too-large', { file, part, megabytes }), { file });
}

function notUnpacked(file: string, error: unknown): { ok: false; error: Failure } {
  return fail(
    'not-a-zip',
    say('unreadable.not-unpacked', { file, why: whyOf(error, say('why.not-a-whole-zip')) }),
    { file },
  );
}

const options = { lazyEntries: true, validateEntrySizes: true, autoClose: false };

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.16: the record at the end of the archive. */
const endRecord = {
  signature: Buffer.from('PK\u0005\u0006', 'latin1'),
  bytes: 22,
  longestComment: 0xffff,
} as const;

/** Where an archive lies in its file: bytes before it, or behind it, as some programs and mail gateways leave, are none of it. */
async function archiveIn(
  file: FileHandle,
): Promise<{ readonly from: number; readonly to: number } | undefined> {
  const { size } = await file.stat();
  const tail = Buffer.alloc(Math.min(size, 2 * endRecord.longestComment));
  await file.read(tail, 0, tail.length, size - tail.length);
  const at = tail.lastIndexOf(endRecord.signature);
  if (at === -1 || at + endRecord.bytes > tail.length) return undefined;
  const [directory, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  const end = size - tail.length + at;
  const to = end + endRecord.bytes + tail.readUInt16LE(at + 20);
  const from = end - directory - offset;
  return from < 0 || to > size || (from === 0 && to === size) ? undefined : { from, to };
}

async function archiveAt(path: string): ReturnType<typeof archiveIn> {
  const file = await open(path);
  try {
    return await archiveIn(file);
  } finally {
    await file.close();
  }
}

/** A part of a file, as the whole of it. */
class PartOfFile extends RandomAccessReader {
  readonly path: string;
  readonly from: number;
  constructor(path: string, from: number) {
    super();
    this.path = path;
    this.from = from;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return createReadStream(this.path, { start: this.from + start, end: this.from + end - 1 });
  }
}

async function openWhole(path: string): Promise<ZipFile> {
  const part = await archiveAt(path);
  if (part === undefined) return openPromise(path, options);
  const { from, to } = part;
  return fromRandomAccessReaderPromise(new PartOfFile(path, from), to - from, options);
}

/** Failures: `not-a-zip`, `too-large`. */
export async function openZip(path: string, file: string, limits: ZipLimits): Promise<Result<Zip>> {
  let zip: ZipFile;
  const entries = new Map<string, Entry>();
  try {
    zip = await openWhole(path);
  } catch (error) {
    return notUnpacked(file, error);
  }
  try {
    if (zip.entryCount > entryLimit) {
      zip.close();
      return fail('too-large', say('unreadable.too-many-parts', { file, parts: zip.entryCount }), { file });
    }
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (error) {
    zip.close();
    return notUnpacked(file, error);
  }
  // To the packages of Office, letters that differ in their case are the same; some programs write them so.
  const inAnyCase = new Map([...entries].map(([name, entry]) => [name.toLowerCase(), entry]));
  const named = (name: string) => entries.get(name) ?? inAnyCase.get(name.toLowerCase());
  return succeed({
    has: (name) => named(name) !== undefined,
    names: () => [...entries.keys()],
    read: (name, take) => readEntry(zip, named(name), { file, name, limits }, take),
    close: () => zip.close(),
  });
}

async function readEntry(
  zip: ZipFile,
  entry: Entry | undefined,
  { file, name, limits }: { readonly file: string; readonly name: string; readonly limits: ZipLimits },
  take: (text: string) => void,
): Promise<Result<undefined>> {
  if (entry === undefined)
    return fail('damaged', say('unreadable.part-missing', { file, part: name }), { file });
  if (entry.isEncrypted()) return fail('protected', say('unreadable.protected', { file }), { file });
  if (entry.uncompressedSize > limits.part) return tooLarge(file, name, limits);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let read = 0;
  let stream: Readable;
  // Whatever `take` throws isn't the file's fault, and passes through.
  let thrown: { readonly by: unknown } | undefined;
  const give = (text: string) => {
    try {
      take(text);
    } catch (error) {
      thrown = { by: error };
      throw error;
    }
  };
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) continue;
      read += chunk.length;
      if (read > limits.part) {
        stream.destroy();
        return tooLarge(file, name, limits);
      }
      // A few programs write UTF-16, and say so.
      decoder ??= new TextDecoder(markedUtf16(chunk) ?? 'utf-8');
      give(decoder.decode(chunk, { stream: true }));
    }
    if (decoder !== undefined) give(decoder.decode());
  } catch (error) {
    if (thrown !== undefined) throw thrown.by;
    const why = whyOf(error, say('why.badly-packed'));
    return fail('damaged', say('unreadable.part-damaged', { file, part: name, why }), { file });
  }
  return succeed(undefined);
}
