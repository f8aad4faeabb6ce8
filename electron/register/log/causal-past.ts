// What a batch was written on top of: its causal past. A batch's id says only when it came to this copy, so that what a colleague knew, and
// what a pack holds that they made, can't be read from ids. It can from the chains: each batch lists what its copy took in since the batch
// before, and with a batch everything that it was written on top of is here too. So how far each chain goes says which batches there are.

import type { Database } from 'better-sqlite3';

/** How far each chain goes, by replica: which batches are held. */
export type Vector = Readonly<Record<string, number>>;

/** Where a batch stands. */
interface Place {
  readonly replica: string;
  readonly seq: number;
}

export function holds(vector: Vector, { replica, seq }: Place): boolean {
  return (vector[replica] ?? 0) >= seq;
}

export function covers(vector: Vector, wanted: Vector): boolean {
  return Object.entries(wanted).every(([replica, seq]) => holds(vector, { replica, seq }));
}

/** What any of them holds. */
export function mostOf(vectors: readonly Vector[]): Vector {
  const most: Record<string, number> = {};
  for (const vector of vectors) {
    for (const [replica, seq] of Object.entries(vector)) most[replica] = Math.max(most[replica] ?? 0, seq);
  }
  return most;
}

/** Of the batch of this name. */
export function placeOf(name: string): Place {
  const colon = name.lastIndexOf(':');
  return { replica: name.slice(0, colon), seq: Number(name.slice(colon + 1)) };
}

export interface CausalReader {
  /** Everything that is here. */
  readonly vector: () => Vector;
  /**
   * The batches that nothing here was written on top of, by the names that every copy knows them by, with spaces between; empty where
   * nothing has been written. Nearly always one: several after a merge, until something is written.
   */
  readonly frontier: () => string;
  /** Whether the batches of a frontier are here, and with them all that they were written on top of. */
  readonly isHere: (frontier: string) => boolean;
  /** The batches of a frontier and all that they were written on top of. Undefined where one of them isn't here. */
  readonly upTo: (frontier: string) => Vector | undefined;
  /** The ids of the batches that aren't in it, in this copy's order; only the last so many when that is said. */
  readonly idsSince: (vector: Vector, last?: number) => number[];
  /** The first of them, found without reading the others. */
  readonly firstSince: (vector: Vector) => number | undefined;
  readonly countSince: (vector: Vector) => number;
}

export function causalReader(db: Database): CausalReader {
  const selectEnds = db.prepare<[], Place>('SELECT replica, seq FROM chain ORDER BY replica'); // primary key
  const selectBatch = db
    .prepare<[string, number], number>('SELECT id FROM batch WHERE replica = ? AND seq = ?') // the unique index
    .pluck();
  const selectTaken = db.prepare<[string, number], Place>(
    `SELECT taken.key AS replica, max(taken.value) AS seq FROM batch, json_each(batch.dependencies) AS taken
     WHERE batch.replica = ? AND batch.seq <= ? AND batch.dependencies IS NOT NULL GROUP BY taken.key`, // batch_that_took_in
  );
  const selectSince = db
    .prepare<[string, number, number], number>(
      'SELECT id FROM batch WHERE replica = ? AND seq > ? ORDER BY seq DESC LIMIT ?', // the unique index
    )
    .pluck();

  const selectNext = db
    .prepare<[string, number], number>(
      'SELECT id FROM batch WHERE replica = ? AND seq > ? ORDER BY seq LIMIT 1', // the unique index
    )
    .pluck();

  const pastOf = ({ replica, seq }: Place): Vector => ({
    ...Object.fromEntries(selectTaken.all(replica, seq).map((end) => [end.replica, end.seq])),
    [replica]: seq,
  });
  const frontier = () => {
    let ends = selectEnds.all();
    for (const end of ends) {
      if (ends.length === 1) break;
      const past = pastOf(end);
      ends = ends.filter((other) => other === end || !holds(past, other));
    }
    return ends.map(({ replica, seq }) => `${replica}:${seq}`).join(' ');
  };
  const placesOf = (names: string) => names.split(' ').map(placeOf);
  const isHere = (names: string) =>
    placesOf(names).every(({ replica, seq }) => selectBatch.get(replica, seq) !== undefined);
  const beyond = (vector: Vector) =>
    selectEnds.all().flatMap(({ replica, seq }) => {
      const held = Math.min(vector[replica] ?? 0, seq);
      return seq > held ? [{ replica, held, count: seq - held }] : [];
    });
  return {
    vector: () => Object.fromEntries(selectEnds.all().map(({ replica, seq }) => [replica, seq])),
    frontier,
    isHere,
    upTo: (names) => (isHere(names) ? mostOf(placesOf(names).map(pastOf)) : undefined),
    idsSince: (vector, last = -1) => {
      const ids = beyond(vector).flatMap(({ replica, held }) => selectSince.all(replica, held, last));
      return ids.sort((a, b) => a - b).slice(last < 0 ? 0 : -last);
    },
    firstSince: (vector) => {
      const ids = beyond(vector).flatMap(({ replica, held }) => selectNext.get(replica, held) ?? []);
      return ids.length === 0 ? undefined : Math.min(...ids);
    },
    countSince: (vector) => beyond(vector).reduce((sum, { count }) => sum + count, 0),
  };
}
