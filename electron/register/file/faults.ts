// What an error thrown by SQLite says of a register's file, as a failure that names it: damage, a full disk, a file that can't be reached.

import { accessSync, closeSync, constants, existsSync, openSync } from 'node:fs';
import { fail, type Failure } from '../../../shared/kernel/result.ts';
import type { Saying, Spoken } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { isHeldOpen } from '../../held-open.ts';
import { takeAway } from '../../put-in-place.ts';
import { codeOf, isOfSystem, whyOf } from '../../why.ts';
import { isTooLongForSqlite } from './name-for-sqlite.ts';
import { NoRoom } from './no-room.ts';

function noRoom(file: string, { of, folder, why }: NoRoom): Failure {
  const about = { file, folder, why };
  const message = of === 'copy' ? say('register.no-copy', about) : say('register.no-room-for-past', about);
  return fail('no-copy', message, { file }).error;
}

export function damaged(path: string, fault: Spoken) {
  return fail('damaged', say('register.damaged', { file: path, fault }), { file: path });
}

/** Whether SQLite found that a file isn't what it should be, rather than that it couldn't be read or written. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(?:CORRUPT|NOTADB)/u.test(codeOf(error) ?? '');
}

/** Whether its tables aren't those of a register: "no such table", "vtable constructor failed". What is asked of one doesn't change. */
export function isOfSchema(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_ERROR';
}

/** Broken constraints and wrong SQL are faults of ours, and not among these. */
const ofTheFile = /^SQLITE_(?:IOERR|FULL|CANTOPEN|READONLY|PERM|AUTH|NOMEM|BUSY|LOCKED|NOLFS)/u;

/** Whether the system refused something, or SQLite in its name. */
export function isRefusedBySystem(error: unknown): boolean {
  return isOfSystem(error) || ofTheFile.test(codeOf(error) ?? '');
}

function unusable(path: string, error: unknown): Failure {
  return fail('unusable', say('register.unusable', { file: path, why: whyOf(error) }), { file: path }).error;
}

/**
 * Undefined for an error that isn't about the file. An open register is read and written by SQLite alone: what the system itself refuses
 * meanwhile is another file, as a font is. Failures: `damaged`, `unusable`, `no-copy`.
 */
export function faultOfFile(path: string, error: unknown): Failure | undefined {
  if (error instanceof NoRoom) return noRoom(path, error);
  if (isDamage(error)) return damaged(path, whyOf(error)).error;
  return ofTheFile.test(codeOf(error) ?? '') ? unusable(path, error) : undefined;
}

/** While it is opened, it and what lies beside it are the files that the system is asked for. Failures: `damaged`, `unusable`. */
export function faultOfOpening(path: string, error: unknown): Failure | undefined {
  return faultOfFile(path, error) ?? (isOfSystem(error) ? unusable(path, error) : undefined);
}

/**
 * SQLite opens a file that may only be read without a word, and refuses the first change to it. One that SQLite has open here already isn't
 * opened by hand, and the system is asked less of it. Undefined where it may be written to. Failure: `no-lock`.
 */
export function refusalToWrite(path: string) {
  try {
    if (isHeldOpen(path)) accessSync(path, constants.W_OK);
    else closeSync(openSync(path, 'r+'));
    return undefined;
  } catch (error) {
    if (!/^(?:EACCES|EPERM|EROFS)$/u.test(codeOf(error) ?? '')) throw error;
    return fail('no-lock', say('register.file-read-only', { file: path, why: whyOf(error) }), { file: path });
  }
}

/** SQLite has a file itself open, its journal, and its folder while that is made lasting. */
const openAtOnce = 3;

/** Why SQLite couldn't make a file: it says only that it couldn't, and the system, asked to make the same one, knows more. */
export function whyNotMade(file: string, error: unknown): Saying {
  if (codeOf(error) !== 'SQLITE_CANTOPEN' || isHeldOpen(file)) return whyOf(error);
  if (isTooLongForSqlite(file)) return say('why.path-too-long');
  const opened: number[] = [];
  const isNew = !existsSync(file);
  try {
    opened.push(openSync(file, isNew ? 'ax' : 'a')); // one that somebody else makes meanwhile isn't ours to take away
    while (opened.length < openAtOnce) opened.push(openSync(file, 'a'));
    return whyOf(error);
  } catch (refusal) {
    return whyOf(refusal);
  } finally {
    for (const each of opened) closeSync(each);
    if (isNew && opened.length > 0) takeAway(file);
  }
}
