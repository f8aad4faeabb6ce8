// A whole copy of an open register as a file of its own, as it is at this moment.

import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { ReadableRegister } from '../register.ts';

/** Written beside the target first, so that an older copy there is replaced whole or not at all. Failures: `itself`, `unwritable`. */
export function copyRegister(register: ReadableRegister, target: string): Result<{ readonly path: string }> {
  if (resolve(target) === resolve(register.path))
    return fail('itself', 'A copy can’t be saved over the register itself. Choose another name.', {
      file: target,
    });
  const draft = `${target}.copying`;
  try {
    rmSync(draft, { force: true });
    register.db.prepare('VACUUM INTO ?').run(draft);
    renameSync(draft, target);
    return succeed({ path: target });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail('unwritable', `The copy can't be saved as ${target}: ${why}. The register is as it was.`, {
      file: target,
    });
  } finally {
    if (existsSync(draft)) rmSync(draft, { force: true });
  }
}
