// A whole copy of an open register as a file of its own, as it is at this moment.

import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { connection } from '../connection.ts';
import type { ReadableRegister } from '../register.ts';
import { whyOf } from '../../why.ts';

/** Written beside the target first, so that an older copy there is replaced whole or not at all. Failures: `itself`, `unwritable`. */
export function copyRegister(register: ReadableRegister, target: string): Result<{ readonly path: string }> {
  if (resolve(target) === resolve(register.path))
    return fail('itself', say('register.copy-over-itself'), { file: target });
  const draft = `${target}.copying`;
  try {
    rmSync(draft, { force: true });
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
