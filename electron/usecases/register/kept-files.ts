// Files that are kept in the register, whatever refers to them: taken in from the disk, and written out again to be opened.

import { readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attachment } from '../../../shared/finance/model/attachment.ts';
import { safeFileName, type KeptFile } from '../../../shared/files/rules/file-kinds.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { paperVersion } from '../../../shared/papers/model/paper-version.ts';
import { blobOf } from '../../register/file/blobs.ts';
import type { Session } from '../../session/session.ts';
import { largestKept, tooLarge } from '../../largest-kept.ts';
import { keepRegisters, writeWhole } from '../../whole-file.ts';
import { whyOf } from '../../why.ts';
import { gone } from '../caller.ts';

/** Failures: `unreadable`, `too-large`. */
export function readToKeep(path: string): Result<Buffer> {
  const file = basename(path);
  try {
    const { size } = statSync(path);
    if (size > largestKept) return tooLarge(file, size);
    return succeed(readFileSync(path));
  } catch (error) {
    return fail('unreadable', say('files.kept.unreadable', { file, why: whyOf(error) }), { file });
  }
}

/** Writes a file into a folder, under its own name. Failures: `not-found`, `not-here`, `unwritable`. */
export function releaseFile(
  session: Session,
  { of, id }: KeptFile,
  folder: string,
): Result<{ readonly path: string }> {
  const found = session.index().look(of === 'attachment' ? attachment : paperVersion, id);
  if (found === undefined) return gone('file');
  const bytes = blobOf(session.live, found.sha256);
  if (bytes === undefined) return fail('not-here', say('files.kept.not-here', { file: found.name }));
  const path = join(folder, safeFileName(found.name));
  try {
    keepRegisters(path);
    rmSync(path, { force: true }); // a copy from before can only be read
    writeWhole(path, bytes);
    return succeed({ path });
  } catch (error) {
    const why = { file: found.name, folder, why: whyOf(error) };
    return fail('unwritable', say('files.kept.unwritable', why), { file: path });
  }
}
