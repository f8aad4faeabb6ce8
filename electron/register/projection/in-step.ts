// The tables beside the log, thing by thing: where pages of two files have come together, a row stands as it was before a change that the
// log has.

import type { Database } from 'better-sqlite3';
import { entityNamed } from '../../../shared/register/entities.ts';
import { rowOf, type RowAndLog } from '../file/beside.ts';
import { projectionOf } from './projection.ts';

interface Changed {
  readonly table: string;
  readonly id: string;
  readonly last: number;
}

/**
 * Everything changed after the change `since`, with its row as it stands and as the log has it. Works it out in `db` itself, which is a copy
 * that nobody keeps.
 */
export function* rowsAndLog(db: Database, since: number): Generator<RowAndLog> {
  const changed = db
    .prepare<[number], Changed>(
      'SELECT entity AS "table", entity_id AS id, max(id) AS last FROM change WHERE id > ? GROUP BY entity_id',
    )
    .all(since);
  const lastOf = db
    .prepare<[string], number>('SELECT last_change FROM entity_history WHERE entity_id = ?') // primary key
    .pluck();
  const projection = projectionOf(db);
  for (const { table, id, last } of changed) {
    if (entityNamed(table) === undefined) continue; // of a newer version
    const stands = rowOf(db, table, id);
    // A history that ends too early is a page of an earlier day too, and the log can't be followed through it.
    if (lastOf.get(id) === last) projection.settle(table, id);
    else db.prepare(`DELETE FROM "${table}" WHERE id = ?`).run(id);
    yield { table, id, stands, logged: rowOf(db, table, id) };
  }
}
