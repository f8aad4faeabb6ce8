// Puts the bytes of a bundle where somebody wants them: a colleague's bundle leaves this computer as a file.

import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { mayBeWritten, writeWhole } from '../whole-file.ts';
import { whyOf } from '../why.ts';

function unwritable(path: string, error: unknown): Result<never> {
  return fail('unwritable', say('bundle.unwritable', { file: path, why: whyOf(error) }), { file: path });
}

/** Whether one could be saved there, asked before anything is written for it. Failure: `unwritable`. */
export function mayBeSaved(path: string): Result<null> {
  try {
    mayBeWritten(path);
  } catch (error) {
    return unwritable(path, error);
  }
  return succeed(null);
}

/** Failure: `unwritable`. */
export function saveBundle(path: string, bytes: Uint8Array): Result<null> {
  try {
    writeWhole(path, bytes);
  } catch (error) {
    return unwritable(path, error);
  }
  return succeed(null);
}
