// The files of a pack into the folder that was chosen for them, all of them or none.

import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { writeTogether, type FileToWrite } from '../whole-file.ts';
import { whyOf } from '../why.ts';

/** What the system says of a file that a program has open, on Windows, and also of one that may not be written to. */
const mayBeOpen: readonly string[] = ['why.in-use', 'why.not-allowed'];

/** Failure: `unwritable`. */
export function writeToFolder(folder: string, files: readonly FileToWrite[]): Result<null> {
  try {
    writeTogether(folder, files);
    return succeed(null);
  } catch (error) {
    const why = whyOf(error);
    const message = mayBeOpen.includes(why.say)
      ? say('packs.unwritable-or-open', { folder, why })
      : say('packs.unwritable', { folder, why });
    return fail('unwritable', message, { file: folder });
  }
}
