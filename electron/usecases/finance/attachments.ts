// Files attached to projects: taken into the register from the disk, and written out again to be opened.

import { readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { attachment } from '../../../shared/finance/model/attachment.ts';
import { safeFileName } from '../../../shared/finance/rules/file-kinds.ts';
import { create } from '../../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { blobOf } from '../../register/file/blobs.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { gone } from '../caller.ts';
import type { Session } from '../../session/session.ts';
import { keepRegisters, writeWhole } from '../../whole-file.ts';
import { whyOf } from '../../why.ts';

/** A register is one file that people send each other: a report fits, a film doesn't. */
const largest = 50 * 1024 * 1024;

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

/** Failures: `not-found`, `unreadable`, `too-large`, and those of a write. */
export function attachFile(session: Session, author: string, projectId: string, path: string): Result<null> {
  const found = session.index().projects.get(projectId);
  if (found === undefined) return gone('project');
  const name = basename(path);
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > largest) {
      return fail(
        'too-large',
        say('attachments.too-large', { file: name, size: megabytes(size), most: megabytes(largest) }),
        { file: name },
      );
    }
    bytes = readFileSync(path);
  } catch (error) {
    return fail('unreadable', say('attachments.unreadable', { file: name, why: whyOf(error) }), {
      file: name,
    });
  }
  const kept = session.keep(bytes);
  if (!kept.ok) return kept;
  const id = session.newId();
  const fields = { projectId, name, sha256: kept.value, size: bytes.length, addedOn: session.today() };
  const written = session.write({
    actor: author,
    act: say('attachments.attach', { file: firstWords(name), project: firstWords(found.title) }),
    changes: [create(attachment, id, fields)],
  });
  return written.ok ? succeed(null) : written;
}

/** Writes an attached file into a folder, under its own name. Failures: `not-found`, `not-here`, `unwritable`. */
export function releaseFile(session: Session, id: string, folder: string): Result<{ readonly path: string }> {
  const found = session.index().snapshot.attachments.find((row) => row.id === id);
  if (found === undefined) return gone('file');
  const bytes = blobOf(session.live, found.sha256);
  if (bytes === undefined) return fail('not-here', say('attachments.not-here', { file: found.name }));
  const path = join(folder, safeFileName(found.name));
  try {
    keepRegisters(path);
    rmSync(path, { force: true }); // a copy from before can only be read
    writeWhole(path, bytes);
    return succeed({ path });
  } catch (error) {
    return fail(
      'unwritable',
      say('attachments.unwritable', { file: found.name, folder, why: whyOf(error) }),
      {
        file: path,
      },
    );
  }
}
