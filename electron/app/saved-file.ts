// A file put where a person has said, whole or not at all: whoever has the old one open keeps it, and a failure leaves it as it was.

import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';

export function saveFile(path: string, content: string | Uint8Array): Result<null> {
  const draft = `${path}.${randomUUID()}.part`;
  try {
    writeFileSync(draft, content, { flush: true });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    return fail('unwritable', say('app.cannot-save', { file: basename(path), why }));
  }
  return succeed(null);
}
