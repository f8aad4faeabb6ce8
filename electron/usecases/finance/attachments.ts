// Files attached to projects: taken into the register from the disk.

import { basename } from 'node:path';
import { attachment } from '../../../shared/finance/model/attachment.ts';
import { create } from '../../../shared/kernel/change.ts';
import { succeed, type Result } from '../../../shared/kernel/result.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { say } from '../../../shared/language/say.ts';
import type { Session } from '../../session/session.ts';
import { gone } from '../caller.ts';
import { readToKeep } from '../register/kept-files.ts';

/** Failures: `not-found`, those of reading it, and those of a write. */
export function attachFile(session: Session, author: string, projectId: string, path: string): Result<null> {
  const found = session.index().projects.get(projectId);
  if (found === undefined) return gone('project');
  const bytes = readToKeep(path);
  if (!bytes.ok) return bytes;
  const kept = session.keep(bytes.value);
  if (!kept.ok) return kept;
  const [id, name] = [session.newId(), basename(path)];
  const size = bytes.value.length;
  const fields = { projectId, name, sha256: kept.value, size, addedOn: session.today() };
  const written = session.write({
    actor: author,
    act: say('attachments.attach', { file: firstWords(name), project: firstWords(found.title) }),
    changes: [create(attachment, id, fields)],
  });
  return written.ok ? succeed(null) : written;
}
