// Saves a file where a person chose, complete or not at all: anybody with the old one open keeps it, and a failure leaves it as it was.

import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { putInPlaceMeanwhile } from '../put-in-place.ts';
import { wantedFile } from '../whole-file.ts';
import { whyOf } from '../why.ts';

interface Place {
  readonly file: string;
  /** It is written to and no more: it can’t be flushed to a disk, or be what a file is copied to. */
  readonly isDevice: boolean;
}

type Write = (place: Place) => Promise<void>;

async function written(path: string, write: Write): Promise<void> {
  const { target, draft } = wantedFile(path);
  if (draft === undefined) {
    await write({ file: target, isDevice: true });
    return;
  }
  try {
    await write({ file: draft, isDevice: false });
    await putInPlaceMeanwhile(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined); // where there is no folder, nothing was left in it
    throw error;
  }
}

async function appear(path: string, write: Write): Promise<Result<null>> {
  try {
    await written(path, write);
  } catch (error) {
    return fail('unwritable', say('app.cannot-save', { file: basename(path), why: whyOf(error) }));
  }
  return succeed(null);
}

export function saveFile(path: string, content: string | Uint8Array): Promise<Result<null>> {
  return appear(path, ({ file, isDevice }) => writeFile(file, content, { flush: !isDevice }));
}

/** A copy of a file that this app has made. */
export function saveCopyOf(made: string, path: string): Promise<Result<null>> {
  return appear(path, async ({ file, isDevice }) =>
    isDevice ? writeFile(file, await readFile(made)) : copyFile(made, file),
  );
}
