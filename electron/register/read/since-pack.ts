// What was written after a pack was made: what would be different if it were made again.

import { endOfDay } from '../../../shared/kernel/days.ts';
import { reversedBy } from '../../../shared/kernel/origin.ts';
import { connection } from '../connection.ts';
import { lastStampOf } from '../log/clock.ts';
import { batchOf } from '../log/heads.ts';
import { batchName, originOf, type Batch } from '../log/log.ts';
import type { ReadableRegister } from '../register.ts';
import { daysWritten } from './as-at.ts';
import { timeZoneOf } from './time-zone.ts';

/** The batches that do nothing but record that a pack was issued, or take that back: they change nothing that a pack says. */
export function issuingBatches({ [connection]: db, log }: ReadableRegister): ReadonlySet<number> {
  const counts = new Map<number, number>();
  const ids = db.prepare<[], string>('SELECT id FROM pack_issue').pluck().all(); // those taken back too
  for (const id of ids)
    for (const change of log.changesOfEntity(id)) {
      const batch = batchOf(change.id);
      counts.set(batch, (counts.get(batch) ?? 0) + 1);
    }
  return new Set([...counts].flatMap(([id, count]) => (log.batch(id)?.changes === count ? [id] : [])));
}

/** Without those that were undone, and what undid them. The latest first. */
function withoutUndone(batches: readonly Batch[]): Batch[] {
  const gone = new Set<string>();
  const here = new Set(batches.map(batchName));
  return batches.filter((batch) => {
    const name = batchName(batch);
    if (gone.has(name)) return false;
    const reversed = reversedBy(originOf(batch));
    if (reversed === undefined || !here.has(reversed) || gone.has(reversed)) return true;
    gone.add(reversed);
    return false;
  });
}

export interface PackMade {
  readonly asAt: string;
  /** The day it was made on: a pack as at a day before that holds nothing that was written later. */
  readonly madeOn: string;
  /** The last batch that it holds. */
  readonly batchName: string;
}

/**
 * The latest first. Undefined where the register doesn’t hold what the pack was made from. `issuing`: what whoever asks of several packs has
 * read already.
 */
export function sincePack(
  register: ReadableRegister,
  { asAt, madeOn, batchName: holds }: PackMade,
  issuing: ReadonlySet<number> = issuingBatches(register),
): readonly Batch[] | undefined {
  const { log } = register;
  const made = log.batchNamed(holds);
  const written = daysWritten(register);
  if (made === undefined || written === undefined) return undefined;
  const isOfThatDay = asAt < madeOn && asAt >= written.first;
  const last = isOfThatDay ? lastStampOf(endOfDay(asAt, timeZoneOf(register))) : undefined;
  return withoutUndone(
    log
      .latestBatches(log.lastBatch() - made.id)
      .filter(({ id, hlc }) => !issuing.has(id) && (last === undefined || hlc <= last)),
  );
}
