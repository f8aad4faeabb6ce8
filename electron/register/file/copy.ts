// A whole copy of an open register as a file of its own, as it is at this moment.

import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { connection } from '../connection.ts';
import { keepRegisters } from '../../whole-file.ts';
import { readHeader } from './header.ts';
import type { ReadableRegister } from '../register.ts';
import { whyOf } from '../../why.ts';

/** A log or a lock beside it: another program has it open, or stopped without closing it, and its log isn't that of the copy. */
function isInUse(path: string): boolean {
  return ['-wal', '-journal', '.lock'].some((part) => existsSync(`${path}${part}`));
}

/** Written beside the target first, so that an older copy there is replaced whole or not at all. Failures: `itself`, `unwritable`. */
export function copyRegister(register: ReadableRegister, target: string): Result<{ readonly path: string }> {
  if (resolve(target) === resolve(register.path))
    return fail('itself', say('register.copy-over-itself'), { file: target });
  if (isInUse(target)) {
    const why = say('why.in-use');
    return fail('unwritable', say('register.copy-unsaved', { file: target, why }), { file: target });
  }
  const draft = `${target}.${randomUUID()}.copying`;
  try {
    if (readHeader(target).kind !== 'register') keepRegisters(target); // a part of one
    register[connection].prepare('VACUUM INTO ?').run(draft);
    renameSync(draft, target);
    return succeed({ path: target });
  } catch (error) {
    const why = whyOf(error);
    return fail('unwritable', say('register.copy-unsaved', { file: target, why }), { file: target });
  } finally {
    if (existsSync(draft)) rmSync(draft, { force: true });
  }
}
