// What was written after a pack was made: what would be different if it were made again.

import { endOfDay } from '../../../shared/kernel/days.ts';
import { connection } from '../connection.ts';
import { holds, type Vector } from '../log/causal-past.ts';
import { lastStampOf } from '../log/clock.ts';
import { batchOf } from '../log/heads.ts';
import type { Batch } from '../log/log.ts';
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

type Known = Pick<Batch, 'id' | 'replica' | 'seq' | 'hlc'>;

/**
 * The ids of the batches that aren't in it and were taken back by others that aren't either, and of these. `isHeld`: the others are as if
 * they weren’t there.
 */
export function takenBackSince(
  { [connection]: db, log }: ReadableRegister,
  since: Vector,
  isHeld: (batch: Known) => boolean = () => true,
): ReadonlySet<number> {
  const first = log.firstSince(since);
  const reversals = db
    .prepare<[number], Known & { readonly reverses: string }>(
      `SELECT id, replica, seq, hlc, origin ->> '$.reverses' AS reverses FROM batch
       WHERE origin ->> '$.reverses' IS NOT NULL AND id >= ?`, // batch_by_what_it_reverses
    )
    .all(first ?? log.lastBatch() + 1);
  const isLater = (batch: Known) => !holds(since, batch) && isHeld(batch);
  const taken = [...Map.groupBy(reversals.filter(isLater), ({ reverses }) => reverses)].flatMap(
    ([name, by]) => {
      const reversed = log.batchNamed(name);
      return reversed !== undefined && isLater(reversed)
        ? [{ id: reversed.id, by: by.map(({ id }) => id) }]
        : [];
    },
  );
  const gone = new Set<number>();
  // The latest first: whether what took something back was taken back itself is known by then. Several take one back where copies did so
  // unknown to one another; where one of them did it again since, it may be there or not, and nothing is left out.
  for (const { id, by } of taken.sort((one, other) => other.id - one.id))
    if (!by.some((each) => gone.has(each))) for (const each of [id, ...by]) gone.add(each);
  return gone;
}

export interface PackMade {
  readonly asAt: string;
  /** The day it was made on: a pack as at a day before that holds nothing that was written later. */
  readonly madeOn: string;
  /** The last batches that it holds, by their names. */
  readonly batchName: string;
}

/**
 * What it doesn’t hold, whichever copy it was made in, the latest first. Undefined where the register doesn’t hold what the pack was made
 * from. `issuing`: what whoever asks of several packs has read already.
 */
export function sincePack(
  register: ReadableRegister,
  { asAt, madeOn, batchName: lastOnes }: PackMade,
  issuing: ReadonlySet<number> = issuingBatches(register),
): readonly Batch[] | undefined {
  const { log } = register;
  const made = log.upTo(lastOnes);
  const written = daysWritten(register);
  if (made === undefined || written === undefined) return undefined;
  const isOfThatDay = asAt < madeOn && asAt >= written.first;
  const last = isOfThatDay ? lastStampOf(endOfDay(asAt, timeZoneOf(register))) : undefined;
  const isHeld = ({ id, hlc }: Known) => !issuing.has(id) && (last === undefined || hlc <= last);
  const takenBack = takenBackSince(register, made, isHeld);
  return log
    .idsSince(made)
    .reverse()
    .flatMap((id) => log.batch(id) ?? [])
    .filter((batch) => isHeld(batch) && !takenBack.has(batch.id));
}

/** Which of these entities a pack of that state doesn’t know of, whichever copy they were made in; none where its state isn’t held. */
export function writtenSince(
  { log }: ReadableRegister,
  batchName: string,
  ids: readonly string[],
): readonly string[] {
  const made = log.upTo(batchName);
  if (made === undefined) return [];
  return ids.filter((id) => {
    const [first] = log.changesOfEntity(id);
    const batch = first === undefined ? undefined : log.batch(batchOf(first.id));
    return batch !== undefined && !holds(made, batch);
  });
}
