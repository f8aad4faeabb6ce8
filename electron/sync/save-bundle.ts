// Puts the bytes of a bundle where somebody wants them: a colleague's bundle leaves this computer as a file.

import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { writeWhole } from '../whole-file.ts';
import { whyOf } from '../why.ts';

/** Failure: `unwritable`. */
export function saveBundle(path: string, bytes: Uint8Array): Result<null> {
  try {
    writeWhole(path, bytes);
  } catch (error) {
    return fail('unwritable', say('bundle.unwritable', { file: path, why: whyOf(error) }), { file: path });
  }
  return succeed(null);
}
