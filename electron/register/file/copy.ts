// A whole copy of an open register as a file of its own, as it is at this moment.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { connection } from '../connection.ts';
import { areOneFile, keepRegisters } from '../../whole-file.ts';
import type { ReadableRegister } from '../register.ts';
import { draftBeside, putInPlace, takeAway } from '../../put-in-place.ts';
import { whyOf } from '../../why.ts';
import { damaged, isDamage, whyNotMade } from './faults.ts';
import { readHeader } from './header.ts';
import { nameForSqlite } from './name-for-sqlite.ts';
import { takeLock, type Lock, type Locked } from './lock.ts';

/** A log beside it: a program stopped without closing it, and what that log holds isn't of the copy. */
function isLeftOpen(path: string): boolean {
  return ['-wal', '-journal'].some((part) => existsSync(`${path}${part}`));
}

/** Nobody may have a register open that a copy is about to replace: what they write would go to a file that has no name any more. */
function lockOnTarget(target: string): Locked | undefined {
  return readHeader(target).kind === 'register' ? takeLock(target) : undefined;
}

/** What is half typed here is nobody's business elsewhere. */
function withoutDrafts(path: string): void {
  const db = new Database(nameForSqlite(path));
  try {
    db.pragma('secure_delete = ON');
    db.exec('DELETE FROM draft');
  } finally {
    db.close();
  }
}

/**
 * Written beside the target first, so that an older copy there is replaced whole or not at all. Failures: `itself`, `open-elsewhere`,
 * `unwritable`, and `damaged` for a register that can't be read to its end.
 */
export function copyRegister(register: ReadableRegister, target: string): Result<{ readonly path: string }> {
  if (resolve(target) === resolve(register.path) || areOneFile(target, register.path))
    return fail('itself', say('register.copy-over-itself'), { file: target });
  const draft = draftBeside(target, 'copying');
  let lock: Lock | undefined;
  try {
    const locked = lockOnTarget(target);
    if (locked?.held === false)
      return fail('open-elsewhere', say('register.copy-open-elsewhere', { file: target, by: locked.by }), {
        file: target,
      });
    lock = locked?.lock;
    if (isLeftOpen(target)) {
      const why = say('why.in-use');
      return fail('unwritable', say('register.copy-unsaved', { file: target, why }), { file: target });
    }
    if (locked === undefined) keepRegisters(target); // a part of one
    register[connection].prepare('VACUUM INTO ?').run(nameForSqlite(draft));
    withoutDrafts(draft);
    putInPlace(draft, target);
    return succeed({ path: target });
  } catch (error) {
    if (isDamage(error)) return damaged(register.path, whyOf(error));
    const why = whyNotMade(draft, error);
    return fail('unwritable', say('register.copy-unsaved', { file: target, why }), { file: target });
  } finally {
    lock?.release();
    takeAway(draft);
  }
}
