// Whether SQLite finds a register's file whole: all at once after an unclean close, otherwise a table at a time while nobody waits.

import type { Database } from 'better-sqlite3';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { whyOf } from '../../why.ts';

/** Whatever SQLite says of pages and trees, it comes down to this for whoever has the file. */
const unsound = say('why.corrupt');

/** Its tables aren't those of a register: "no such table", "vtable constructor failed". */
function isOfSchema(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR';
}

/** What is wrong with the file; empty when it is whole. */
export function findFaults(db: Database): Saying[] {
  return faultsFrom(db, 'PRAGMA quick_check(1)');
}

function faultsFrom(db: Database, check: string): Saying[] {
  try {
    const rows = db.prepare<[], string>(check).pluck().all();
    return rows.every((row) => row === 'ok') ? [] : [unsound];
  } catch (error) {
    return [isOfSchema(error) ? unsound : whyOf(error)];
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
    yield [whyOf(error)];
    return;
  }
  // A check of the schema itself looks at the free pages as well.
  for (const table of ['sqlite_schema', ...tables]) {
    if (!db.open) return;
    yield faultsFrom(db, `PRAGMA quick_check("${table}")`);
  }
}
