// The append-only log: batches of changes, written once and read in order.
//
// Around it: clock.ts orders batches in time and identity.ts says under which name this copy writes them; hash-chain.ts makes each
// batch vouch for the one before; heads.ts has the changes of a field that nothing has superseded, entity-history.ts all those of one
// entity; causal-past.ts what a batch was written on top of; rows-at-once.ts writes many of them quickly.

import type { Database } from 'better-sqlite3';
import { origin, typed, type Origin } from '../../../shared/kernel/origin.ts';
import { isSaying, type Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { causalReader, placeOf, type CausalReader } from './causal-past.ts';
import { firstStamp } from './clock.ts';
import { noHash } from './hash-chain.ts';
import { changeId } from './heads.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import { entityHistoryWriter, withEntityHistory } from './entity-history.ts';

export interface Batch {
  readonly id: number;
  readonly replica: string;
  readonly seq: number;
  readonly hlc: string;
  readonly actor: string;
  /** What was done: a saying as JSON, because the batch's hash is of the text. */
  readonly act: string;
  /** Where it came from, as JSON; null when somebody typed it. */
  readonly origin: string | null;
  /** Why, in the words of whoever made it. */
  readonly reason: string | null;
  /** The batches of other copies that this one took in since its own batch before, as JSON {"replica": number}; null for none. */
  readonly dependencies: string | null;
  readonly changes: number;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
  /** What the salts of its changes are drawn from; null where each is kept by itself only. */
  readonly seed: Buffer | null;
}

/** A change's content: value as JSON, supersedes as global ids in JSON. */
export interface ChangeContent {
  readonly entity: string;
  readonly entityId: string;
  readonly field: string | null;
  readonly value: string | null;
  readonly salt: Buffer | null;
  readonly valueHash: Buffer | null;
  readonly supersedes: string | null;
}

/** A change as the log keeps it. */
export interface ChangeRecord extends ChangeContent {
  readonly id: number;
}

const lastId = 'SELECT max(id) FROM batch';
const batchColumns = `id, replica, seq, hlc, actor, act, origin, reason, dependencies, changes, previous_hash AS previousHash, hash, seed`;
const changeColumns = `id, entity, entity_id AS entityId, field, value, salt, value_hash AS valueHash, supersedes`;

export function batchName(batch: Pick<Batch, 'replica' | 'seq'>): string {
  return `${batch.replica}:${batch.seq}`;
}

/** What a batch did. */
export function actOf({ act }: Pick<Batch, 'act'>): Saying {
  try {
    const said: unknown = JSON.parse(act);
    if (isSaying(said)) return said;
  } catch {
    // Not JSON: its words are shown as they are.
  }
  return say('verbatim', { text: act });
}

/** Where a batch came from. */
export function originOf({ origin: from }: Pick<Batch, 'origin'>): Origin {
  if (from === null) return typed;
  const parsed = origin.safeParse(JSON.parse(from));
  return parsed.success ? parsed.data : typed; // of a kind that only a newer version knows
}

export interface LogReader extends CausalReader {
  readonly batch: (id: number) => Batch | undefined;
  readonly batchNamed: (name: string) => Batch | undefined;
  /** The latest batch that takes this one back, if any. */
  readonly undoOf: (name: string) => Batch | undefined;
  readonly batches: () => IterableIterator<Batch>;
  /** Those before this id, the latest first. */
  readonly batchesBefore: (id: number) => IterableIterator<Batch>;
  /** Everybody who has written, by name. */
  readonly actors: () => string[];
  readonly latestBatches: (count: number) => Batch[];
  /** The id of the last one; 0 in a register where nothing has been written. */
  readonly lastBatch: () => number;
  readonly changesOf: (batch: number) => IterableIterator<ChangeRecord>;
  readonly changesOfEntity: (entityId: string) => ChangeRecord[];
}

export function logReader(db: Database): LogReader {
  const selectBatch = db.prepare<[number], Batch>(`SELECT ${batchColumns} FROM batch WHERE id = ?`);
  const selectNamed = db.prepare<[string, number], Batch>(
    `SELECT ${batchColumns} FROM batch WHERE replica = ? AND seq = ?`, // the unique index
  );
  const selectUndo = db.prepare<[string], Batch>(
    `SELECT ${batchColumns} FROM batch WHERE origin ->> '$.reverses' = ? ORDER BY id DESC LIMIT 1`, // batch_by_what_it_reverses
  );
  const selectLastId = db.prepare<[], number>(lastId).pluck();
  const selectBatches = db.prepare<[], Batch>(`SELECT ${batchColumns} FROM batch ORDER BY id`);
  const selectBefore = db.prepare<[number], Batch>(
    `SELECT ${batchColumns} FROM batch WHERE id < ? ORDER BY id DESC`, // primary key
  );
  const selectActors = db.prepare<[], string>('SELECT DISTINCT actor FROM batch ORDER BY actor').pluck();
  const selectLatest = db.prepare<[number], Batch>(
    `SELECT ${batchColumns} FROM batch ORDER BY id DESC LIMIT ?`,
  );
  const selectChanges = db.prepare<[number, number], ChangeRecord>(
    `SELECT ${changeColumns} FROM change WHERE id >= ? AND id < ? ORDER BY id`, // primary key
  );
  const selectOfEntity = db.prepare<[string], ChangeRecord>(
    `${withEntityHistory} SELECT ${changeColumns} FROM chained JOIN change USING (id) ORDER BY id`,
  );
  return {
    ...causalReader(db),
    batch: (id) => selectBatch.get(id),
    batchNamed: (name) => {
      const { replica, seq } = placeOf(name);
      return selectNamed.get(replica, seq);
    },
    undoOf: (name) => selectUndo.get(name),
    batches: () => selectBatches.iterate(),
    batchesBefore: (id) => selectBefore.iterate(id),
    actors: () => selectActors.all(),
    latestBatches: (count) => selectLatest.all(count),
    lastBatch: () => selectLastId.get() ?? 0,
    changesOf: (batch) => selectChanges.iterate(changeId(batch, 0), changeId(batch + 1, 0)),
    changesOfEntity: (entityId) => selectOfEntity.all(entityId),
  };
}

export interface ChainEnd {
  readonly batch: number;
  readonly seq: number;
  readonly hlc: string;
  readonly hash: Buffer;
  /** What its next batch must list as its `dependencies`. */
  readonly dependencies: string | null;
}

type FirstChange = Omit<ChangeContent, 'field' | 'salt' | 'valueHash'>;

export interface ChangeAppender {
  /** Returns the entity's previous change, null for the first. */
  readonly add: (id: number, change: ChangeContent) => number | null;
  /** A creation of something that wasn't in the tables: nearly always the first change of its entity. Its salt comes from its batch's seed. */
  readonly addFirst: (id: number, change: FirstChange) => void;
  readonly flush: () => void;
}

export interface LogWriter {
  /** Where the log ends: the last batch of all, the latest clock, and the end of this replica's chain. */
  readonly end: (replica: string) => ChainEnd;
  readonly appendBatch: (batch: Batch) => void;
  /** Sets the hash of a batch just appended, when its changes are known, and makes it the end of its chain. */
  readonly sealBatch: (batch: Pick<Batch, 'id' | 'replica' | 'seq' | 'hash'>) => void;
  /** Makes the last batch of each chain its end, of batches that were logged as they were. */
  readonly endChains: () => void;
  /** This replica's own batches have now listed all their dependencies. */
  readonly acknowledgeAll: (replica: string) => void;
  readonly appendChange: (change: ChangeRecord) => void;
  /** Takes changes one by one and writes them several at a time; nothing can read them before `flush`. */
  readonly appender: () => ChangeAppender;
}

/** Creations that wait to be written together. */
const mostFirsts = 16;

const insertChange =
  'INSERT INTO change (id, entity, entity_id, field, value, supersedes, previous, salt, value_hash)';

function dependenciesOn(ends: readonly { readonly replica: string; readonly seq: number }[]): string | null {
  return ends.length === 0
    ? null
    : JSON.stringify(Object.fromEntries(ends.map(({ replica, seq }) => [replica, seq])));
}

export function logWriter(db: Database): LogWriter {
  const selectLastId = db.prepare<[], number>(lastId).pluck();
  const selectLastClock = db
    .prepare<[], string>(
      // The clock of a copy never goes back, so its last batch has the latest. An index of them all would cost every commit a page.
      // CROSS keeps the few chains first: left to choose, SQLite reads every batch there is at every commit.
      'SELECT max(hlc) FROM chain CROSS JOIN batch USING (replica, seq)', // the unique index
    )
    .pluck();
  const selectChain = db.prepare<[string], { seq: number; hash: Buffer }>(
    'SELECT seq, hash FROM chain WHERE replica = ?', // primary key
  );
  const selectUnacknowledged = db.prepare<[string], { replica: string; seq: number }>(
    'SELECT replica, seq FROM chain WHERE seq > acknowledged AND replica <> ? ORDER BY replica',
  );
  const setEnd = db.prepare(
    `INSERT INTO chain (replica, seq, hash, acknowledged) VALUES (?, ?, ?, 0)
     ON CONFLICT (replica) DO UPDATE SET seq = excluded.seq, hash = excluded.hash`,
  );
  const setAcknowledged = db.prepare(
    'UPDATE chain SET acknowledged = seq WHERE seq > acknowledged AND replica <> ?',
  );
  const insertBatch = db.prepare(
    `INSERT INTO batch (id, replica, seq, hlc, actor, act, origin, reason, dependencies, changes, previous_hash, hash, seed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const setHash = db.prepare('UPDATE batch SET hash = ? WHERE id = ?');
  // With max(), SQLite takes the hash from the row that has it.
  const insertEnds = db.prepare(
    'INSERT INTO chain (replica, seq, hash, acknowledged) SELECT replica, max(seq), hash, 0 FROM batch GROUP BY replica',
  );
  const insertWhole = db.prepare(`${insertChange} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  // Their salts come from their batch's seed, as nearly all do.
  const seededRows = rowsAtOnce(db, { insert: insertChange, row: '(?, ?, ?, ?, ?, ?, ?, NULL, NULL)' });
  const histories = entityHistoryWriter(db);
  const appender = (): ChangeAppender => {
    const history = histories();
    const rows = seededRows();
    const firsts: (FirstChange & { readonly id: number })[] = [];
    const writeFirsts = () => {
      if (firsts.length === 0) return;
      const previous = history.begin(firsts);
      for (const [index, { id, entity, entityId, value, supersedes }] of firsts.entries())
        rows.add(id, entity, entityId, null, value, supersedes, previous[index] ?? null);
      firsts.length = 0;
    };
    return {
      addFirst: (id, { entity, entityId, value, supersedes }) => {
        firsts.push({ id, entity, entityId, value, supersedes });
        if (firsts.length === mostFirsts) writeFirsts();
      },
      add: (id, change) => {
        writeFirsts();
        const { entity, entityId, field, value, supersedes, salt, valueHash } = change;
        const previous = history.step(id, change);
        if (salt !== null || valueHash !== null) {
          rows.flush();
          insertWhole.run(id, entity, entityId, field, value, supersedes, previous, salt, valueHash);
          return previous;
        }
        rows.add(id, entity, entityId, field, value, supersedes, previous);
        return previous;
      },
      flush: () => {
        writeFirsts();
        rows.flush();
        history.settle();
      },
    };
  };
  return {
    end: (replica) => {
      const chain = selectChain.get(replica);
      return {
        batch: selectLastId.get() ?? 0,
        hlc: selectLastClock.get() ?? firstStamp,
        seq: chain?.seq ?? 0,
        hash: chain?.hash ?? noHash,
        dependencies: dependenciesOn(selectUnacknowledged.all(replica)),
      };
    },
    appendBatch: (b) => {
      insertBatch.run(
        b.id,
        b.replica,
        b.seq,
        b.hlc,
        b.actor,
        b.act,
        b.origin,
        b.reason,
        b.dependencies,
        b.changes,
        b.previousHash,
        b.hash,
        b.seed,
      );
    },
    sealBatch: ({ id, replica, seq, hash }) => {
      setHash.run(hash, id);
      setEnd.run(replica, seq, hash);
    },
    endChains: () => {
      insertEnds.run();
    },
    acknowledgeAll: (replica) => {
      setAcknowledged.run(replica);
    },
    appendChange: (change) => {
      const log = appender();
      log.add(change.id, change);
      log.flush();
    },
    appender,
  };
}
