// Files that are kept in the register, whatever refers to them: taken in from the disk, and written out again to be opened.

import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attachment } from '../../../shared/finance/model/attachment.ts';
import { safeFileName, type KeptFile } from '../../../shared/files/rules/file-kinds.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { packIssue } from '../../../shared/packs/model/pack-issue.ts';
import { paperVersion } from '../../../shared/papers/model/paper-version.ts';
import { blobOf } from '../../register/file/blobs.ts';
import type { Session } from '../../session/session.ts';
import { largestKept, tooLarge } from '../../largest-kept.ts';
import { statOfFile } from '../../plain-file.ts';
import { keepRegisters, writeWhole } from '../../whole-file.ts';
import { whyOf } from '../../why.ts';
import { gone } from '../caller.ts';

interface Limit {
  /** In bytes. */
  readonly most: number;
  readonly tooLarge: (file: string, size: number) => Result<never>;
}

/** Failures: `unreadable`, `too-large`. */
export function readToKeep(
  path: string,
  { most, tooLarge: refuse }: Limit = { most: largestKept, tooLarge },
): Result<Buffer> {
  const file = basename(path);
  try {
    const { size } = statOfFile(path);
    return size > most ? refuse(file, size) : succeed(readFileSync(path));
  } catch (error) {
    return fail('unreadable', say('files.kept.unreadable', { file, why: whyOf(error) }), { file });
  }
}

interface Kept {
  readonly name: string;
  readonly sha256: string;
}

function keptOf(session: Session, { of, id }: KeptFile): Kept | undefined {
  const index = session.index();
  if (of === 'attachment') return index.look(attachment, id);
  if (of === 'paper_version') return index.look(paperVersion, id);
  const issue = index.look(packIssue, id);
  const sha256 = of === 'issued pdf' ? issue?.pdf : issue?.workbook;
  if (issue === undefined || sha256 == null) return undefined;
  return { name: `${issue.title}.${of === 'issued pdf' ? 'pdf' : 'xlsx'}`, sha256 };
}

/** Takes a file in. Failures: `unreadable`, `too-large`, and those of a write. */
export function keepFile(session: Session, path: string): Result<{ readonly sha256: string }> {
  const bytes = readToKeep(path);
  if (!bytes.ok) return bytes;
  const kept = session.keep(bytes.value);
  return kept.ok ? succeed({ sha256: kept.value }) : kept;
}

/** Writes a file into a folder, under its own name. Failures: `not-found`, `not-here`, `unwritable`. */
export function releaseFile(
  session: Session,
  kept: KeptFile,
  folder: string,
): Result<{ readonly path: string }> {
  const found = keptOf(session, kept);
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
