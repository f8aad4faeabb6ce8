// Whether SQLite finds a register's file whole: all at once after an unclean close, otherwise a table at a time while nobody waits.

import type { Database } from 'better-sqlite3';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { whyOf } from '../../why.ts';
import { isDamage, isOfSchema, isRefusedBySystem } from './faults.ts';

/** Whatever SQLite says of pages and trees, it comes down to this for whoever has the file. */
const unsound = say('why.corrupt');

/** As SQLite numbers its results: https://www.sqlite.org/rescode.html */
const resultOfDamage = { corrupt: 11, notADatabase: 26 } as const;

/** Known to `whyOf` by its code. */
class PageNotRead extends Error {
  readonly code = 'SQLITE_IOERR';
}

/**
 * A page that the disk didn't give, as when a stick has been pulled out: any other reading throws then, but the check puts it among its
 * findings, and the code of the result is all that tells it from damage.
 */
function isPageNotRead(row: string): boolean {
  const code = / error code=(?<code>\d+)/u.exec(row)?.groups?.['code'];
  if (code === undefined) return false;
  const primary = Number(code) & 0xff; // the rest says what it was doing
  return primary !== resultOfDamage.corrupt && primary !== resultOfDamage.notADatabase;
}

/** What is wrong with the file; empty when it is whole. Throws where it can't be read. */
export function findFaults(db: Database): Saying[] {
  return faultsFrom(db, 'PRAGMA quick_check(1)');
}

function faultsFrom(db: Database, check: string): Saying[] {
  try {
    const rows = db.prepare<[], string>(check).pluck().all();
    if (rows.some(isPageNotRead)) throw new PageNotRead('the check was refused a page');
    return rows.every((row) => row === 'ok') ? [] : [unsound];
  } catch (error) {
    if (isOfSchema(error)) return [unsound];
    if (!isDamage(error)) throw error;
    return [whyOf(error)];
  }
}

/** A disk that can't be read just now is no damage: whoever reads the table next hears of it. */
function faultsWhereRead(db: Database, check: string): Saying[] {
  try {
    return faultsFrom(db, check);
  } catch (error) {
    if (isRefusedBySystem(error)) return [];
    throw error;
  }
}

/**
 * The faults of one table after another, and of the list of free pages. It runs on the register's own connection, so that a register
 * that is closed in the middle has no thread and no second reader to wait for: the next step finds the connection closed, and ends.
 */
export function* faultsOfEachTable(db: Database): Generator<readonly Saying[], void> {
  if (!db.open) return;
  let tables: string[];
  try {
    tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  } catch (error) {
    if (isDamage(error)) yield [whyOf(error)];
    else if (!isRefusedBySystem(error)) throw error;
    return;
  }
  // A check of the schema itself looks at the free pages as well.
  for (const table of ['sqlite_schema', ...tables]) {
    if (!db.open) return;
    yield faultsWhereRead(db, `PRAGMA quick_check("${table}")`);
  }
}
