// Repairs the chain of a register that was written to when text wasn't yet made well formed. Half of a character was hashed as it was in
// memory and stored as a sign in its place, so that the hash never held again, and every other copy refused that batch and all after it.
// Nobody has them, therefore, and they can be hashed afresh as they are stored.

import type { Database } from 'better-sqlite3';
import { codeOf } from '../../why.ts';
import { hashAfresh, hashAsStored } from './hash-afresh.ts';
import { batchOf, changeId } from './heads.ts';
import { logReader, type Batch, type LogReader } from './log.ts';

/** What the text is stored with where half of a character was. */
const sign = '\ufffd';

/** The batches after one that have that sign where text isn't kept as JSON, which escapes what it can't hold. */
function suspects(db: Database, log: LogReader, after: number): Batch[] {
  const byWords = db
    .prepare<[number, string, string], number>(
      'SELECT id FROM batch WHERE id > ? AND (instr(actor, ?) > 0 OR instr(reason, ?) > 0)', // primary key
    )
    .pluck()
    .all(after, sign, sign);
  const byIds = db
    .prepare<[number, string], number>('SELECT id FROM change WHERE id >= ? AND instr(entity_id, ?) > 0') // primary key
    .pluck()
    .all(changeId(after + 1, 0), sign)
    .map(batchOf);
  return [...new Set([...byWords, ...byIds])].sort((a, b) => a - b).flatMap((id) => log.batch(id) ?? []);
}

/**
 * Each batch is looked at once, so that opening a register takes no longer for what has been written in it over the years. Damage that it
 * comes upon is for the check of the file to tell of: a register that can still be read in part is opened.
 */
export function mendText(db: Database): void {
  try {
    mendUnseen(db);
  } catch (error) {
    if (codeOf(error)?.startsWith('SQLITE_CORRUPT') !== true) throw error;
  }
}

function mendUnseen(db: Database): void {
  const log = logReader(db);
  const seen = db.prepare<[], number>('SELECT text_seen FROM replica').pluck().get() ?? 0;
  const last = log.lastBatch();
  if (seen === last) return;
  const mended = new Set<string>();
  db.transaction(() => {
    for (const batch of suspects(db, log, seen)) {
      if (mended.has(batch.replica)) continue;
      if (hashAsStored(log, batch, batch.previousHash)?.equals(batch.hash) === true) continue;
      hashAfresh(db, log, batch);
      mended.add(batch.replica);
    }
    db.prepare('UPDATE replica SET text_seen = ?').run(last);
  }).immediate();
}
