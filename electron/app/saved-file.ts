// Saves a file where a person chose, complete or not at all: anybody with the old one open keeps it, and a failure leaves it as it was.

import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { whyOf } from '../why.ts';

export function saveFile(path: string, content: string | Uint8Array): Result<null> {
  const draft = `${path}.${randomUUID()}.part`;
  try {
    writeFileSync(draft, content, { flush: true });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const why = whyOf(error);
    return fail('unwritable', say('app.cannot-save', { file: basename(path), why }));
  }
  return succeed(null);
}
