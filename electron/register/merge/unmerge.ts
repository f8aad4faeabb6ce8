// Taking back a merge: the batches it brought leave the log again, and what they touched is recalculated from what stays. They aren't
// lost: the copies that wrote them have them, and another import brings them back.
//
// No seal is asked, and so no reason: nothing is written that could carry one, and the register is then what it was before the merge, which
// asked for none either. See docs/decisions/0006.md.

import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { connection, inside } from '../connection.ts';
import { changeId } from '../log/heads.ts';
import { actOf } from '../log/log.ts';
import { refusal } from '../refused.ts';
import type { ReadableRegister, WritableRegister } from '../register.ts';
import { rewind } from '../log/entity-history.ts';

export interface MergeRecord {
  readonly firstBatch: number;
  readonly lastBatch: number;
  /** Milliseconds since 1970, UTC. */
  readonly merged: number;
  readonly device: string;
  /** The file it came from. */
  readonly source: string;
}

/** Undefined where nothing was ever merged. */
export function lastMerge({ [connection]: db }: ReadableRegister): MergeRecord | undefined {
  return db
    .prepare<[], MergeRecord>(
      `SELECT first_batch AS firstBatch, last_batch AS lastBatch, merged, device, source FROM merge
       ORDER BY first_batch DESC LIMIT 1`, // primary key
    )
    .get();
}

/** The last merge, while nothing was written on top of it. */
export function mergeToTakeBack(register: ReadableRegister): MergeRecord | undefined {
  const last = lastMerge(register);
  return last?.lastBatch === register.log.lastBatch() ? last : undefined;
}

/** Failures: `nothing-merged`, `built-on` when something was written since, and those of the file. */
export function takeBackMerge(register: WritableRegister): Result<MergeRecord> {
  const { [connection]: db } = register;
  const last = mergeToTakeBack(register);
  if (last === undefined) {
    const built = lastMerge(register);
    const [newest] = register.log.latestBatches(1);
    return built === undefined
      ? fail('nothing-merged', say('register.nothing-merged'))
      : fail(
          'built-on',
          say('register.built-on', { source: built.source, act: newest === undefined ? '' : actOf(newest) }),
        );
  }
  try {
    db.transaction(() => {
      removeFrom(register, last.firstBatch);
    }).immediate();
    return succeed(last);
  } catch (error) {
    return refusal(register.path, error);
  }
}

function removeFrom({ [connection]: db, [inside]: { projection } }: WritableRegister, batch: number) {
  const from = changeId(batch, 0);
  const touched = db
    .prepare<[number], { entity: string; entityId: string }>(
      'SELECT DISTINCT entity, entity_id AS entityId FROM change WHERE id >= ?', // primary key
    )
    .all(from);
  db.prepare('DELETE FROM head WHERE change_id >= ?').run(from);
  rewind(db, from);
  db.prepare('DELETE FROM change WHERE id >= ?').run(from);
  const replicas = db
    .prepare<[number], string>('SELECT DISTINCT replica FROM batch WHERE id >= ?')
    .pluck()
    .all(batch);
  db.prepare('DELETE FROM batch WHERE id >= ?').run(batch);
  const setEnd = db.prepare(
    `UPDATE chain SET (seq, hash) = (SELECT seq, hash FROM batch WHERE batch.replica = chain.replica ORDER BY seq DESC LIMIT 1)
     WHERE replica = ? AND EXISTS (SELECT 1 FROM batch WHERE batch.replica = chain.replica)`, // the unique index
  );
  const dropEnd = db.prepare(
    'DELETE FROM chain WHERE replica = ? AND seq > coalesce((SELECT max(seq) FROM batch WHERE replica = ?), 0)',
  );
  for (const replica of replicas) {
    setEnd.run(replica);
    dropEnd.run(replica, replica);
  }
  db.prepare('UPDATE chain SET acknowledged = min(acknowledged, seq)').run();
  db.prepare('DELETE FROM merge WHERE first_batch >= ?').run(batch);
  for (const { entity, entityId } of touched) projection.settle(entity, entityId);
}
