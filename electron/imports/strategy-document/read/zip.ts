// Reads named parts out of a zip file on disk, a piece at a time, and stops at a limit whatever sizes the file declares.

import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { fail, succeed, type Failure, type Result } from '../../../../shared/result.ts';

/** More than any strategy holds; a hundred thousand rows of text come to less. */
const partLimit = 96 * 1024 * 1024;
const entryLimit = 20_000;

export interface Zip {
  readonly has: (name: string) => boolean;
  /** Feeds the text of a part to `take`, piece by piece. Failures: `too-large`, `damaged`. */
  readonly read: (name: string, take: (text: string) => void) => Promise<Result<undefined>>;
  readonly close: () => void;
}

function tooLarge(file: string, name: string): { ok: false; error: Failure } {
  return fail(
    'too-large',
    `${file} holds ${name} of more than ${partLimit / 1024 / 1024} MB when unpacked, which no strategy document is. Nothing was imported.`,
    { file },
  );
}

/** Failures: `not-a-zip`, `too-large`. */
export async function openZip(path: string, file: string): Promise<Result<Zip>> {
  let zip: ZipFile;
  const entries = new Map<string, Entry>();
  try {
    zip = await openPromise(path, { lazyEntries: true, validateEntrySizes: true, autoClose: false });
  } catch (error) {
    return fail('not-a-zip', `${file} can't be unpacked: ${message(error)}.`, { file });
  }
  try {
    if (zip.entryCount > entryLimit) {
      zip.close();
      return fail(
        'too-large',
        `${file} holds ${zip.entryCount} parts, which no Word document does. Nothing was imported.`,
        { file },
      );
    }
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (error) {
    zip.close();
    return fail('not-a-zip', `${file} can't be unpacked: ${message(error)}.`, { file });
  }
  return succeed({
    has: (name) => entries.has(name),
    read: (name, take) => readEntry(zip, entries.get(name), file, name, take),
    close: () => zip.close(),
  });
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function readEntry(
  zip: ZipFile,
  entry: Entry | undefined,
  file: string,
  name: string,
  take: (text: string) => void,
): Promise<Result<undefined>> {
  if (entry === undefined) return fail('damaged', `${file} has no part ${name}.`, { file });
  if (entry.isEncrypted())
    return fail('protected', `${file} is protected by a password. Save a copy without it.`, { file });
  if (entry.uncompressedSize > partLimit) return tooLarge(file, name);
  const decoder = new TextDecoder();
  let read = 0;
  let stream: Readable;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) continue;
      read += chunk.length;
      if (read > partLimit) {
        stream.destroy();
        return tooLarge(file, name);
      }
      take(decoder.decode(chunk, { stream: true }));
    }
    take(decoder.decode());
  } catch (error) {
    return fail('damaged', `${name} in ${file} can't be read: ${message(error)}. Nothing was imported.`, {
      file,
    });
  }
  return succeed(undefined);
}
