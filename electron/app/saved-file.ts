// Saves a file where a person chose, complete or not at all: anybody with the old one open keeps it, and a failure leaves it as it was.

import { randomUUID } from 'node:crypto';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { putInPlaceMeanwhile } from '../put-in-place.ts';
import { keepRegisters, targetOf } from '../whole-file.ts';
import { whyOf } from '../why.ts';

async function appear(path: string, write: (draft: string) => Promise<void>): Promise<Result<null>> {
  const draft = `${path}.${randomUUID()}.part`;
  try {
    keepRegisters(path);
    await write(draft);
    await putInPlaceMeanwhile(draft, targetOf(path));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined); // where there is no folder, nothing was left in it
    return fail('unwritable', say('app.cannot-save', { file: basename(path), why: whyOf(error) }));
  }
  return succeed(null);
}

export function saveFile(path: string, content: string | Uint8Array): Promise<Result<null>> {
  return appear(path, (draft) => writeFile(draft, content, { flush: true }));
}

/** A copy of a file that this app has made. */
export function saveCopyOf(made: string, path: string): Promise<Result<null>> {
  return appear(path, (draft) => copyFile(made, draft));
}
