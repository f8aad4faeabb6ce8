// Proof that a register is what its log says: every hash of every chain holds, and the log replayed gives the same tables.

import type { Database } from 'better-sqlite3';
import { deletedField } from '../../../shared/kernel/change.ts';
import type { Saying, Spoken } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { entities, entityNamed } from '../../../shared/register/entities.ts';
import { sayField } from '../../../shared/register/naming.ts';
import { emptyTables, replay } from './as-at.ts';
import { connection } from '../connection.ts';
import { columnName } from '../projection/codec.ts';
import { hashBatch, hashOfKept, noHash, saltsFrom, type BatchHasher } from '../log/hash-chain.ts';
import type { Batch, ChangeRecord } from '../log/log.ts';
import type { ReadableRegister } from '../register.ts';

export interface Verification {
  readonly batches: number;
  readonly changes: number;
  /** Each fault found; empty when the register is sound. */
  readonly problems: readonly Saying[];
}

interface Chain {
  seq: number;
  hash: Buffer;
}

interface Audit {
  readonly problems: Saying[];
  readonly chains: Map<string, Chain>;
  hasher: BatchHasher | undefined;
  /** Those of the batch being looked at, one after another; undefined where each is kept individually. */
  salts: Buffer | undefined;
  seen: number;
}

export function verify(register: ReadableRegister): Verification {
  const audit: Audit = { problems: [], chains: new Map(), hasher: undefined, salts: undefined, seen: 0 };
  const fresh = emptyTables();
  let changes = 0;
  try {
    const batches = replay(register, fresh, () => true, {
      onBatch: (batch) => beginBatch(audit, batch),
      onChange: (record) => {
        changes += 1;
        addChange(audit, record);
      },
      onBatchEnd: (batch) => endBatch(audit, batch),
    });
    audit.problems.push(...strayChanges(register[connection], changes));
    audit.problems.push(...brokenHistories(register[connection]));
    for (const table of comparedTables)
      audit.problems.push(...differences(register[connection], fresh, table));
    audit.problems.push(...searchDifferences(register[connection], fresh));
    return { batches, changes, problems: audit.problems };
  } finally {
    fresh.close();
  }
}

function beginBatch(audit: Audit, batch: Batch) {
  const chain = audit.chains.get(batch.replica) ?? { seq: 0, hash: noHash };
  if (batch.seq !== chain.seq + 1) {
    audit.problems.push(
      say('verify.missing-batches', { batch: batch.id, seq: batch.seq, expected: chain.seq + 1 }),
    );
  }
  if (!batch.previousHash.equals(chain.hash)) {
    audit.problems.push(say('verify.broken-chain', { batch: batch.id }));
  }
  audit.hasher = hashBatch(batch, batch.changes);
  audit.salts = batch.seed === null ? undefined : saltsFrom(batch.seed, batch.changes);
  audit.seen = 0;
}

function addChange(audit: Audit, record: ChangeRecord) {
  audit.seen += 1;
  const hashed = hashOfKept(record, audit.salts, audit.seen - 1);
  if (hashed === null) {
    const { id: change, entity, entityId: id } = record;
    audit.problems.push(say('verify.no-value', { change, kind: kindOf(entity), id }));
    return;
  }
  audit.hasher?.add(record, hashed);
}

function endBatch(audit: Audit, batch: Batch) {
  if (audit.seen !== batch.changes) {
    audit.problems.push(
      say('verify.miscounted', { batch: batch.id, listed: batch.changes, held: audit.seen }),
    );
  }
  if (audit.hasher?.finish().equals(batch.hash) !== true) {
    audit.problems.push(say('verify.altered', { batch: batch.id }));
  }
  audit.chains.set(batch.replica, { seq: batch.seq, hash: batch.hash });
}

function strayChanges(db: Database, replayed: number): Saying[] {
  const logged = db.prepare<[], number>('SELECT count(*) FROM change').pluck().get() ?? 0;
  return logged === replayed ? [] : [say('verify.stray-changes', { count: logged - replayed })];
}

function brokenHistories(db: Database): Saying[] {
  const broken =
    db
      .prepare<[], number>(
        `SELECT count(*) FROM (SELECT previous, lag(id) OVER (PARTITION BY entity_id ORDER BY id) AS before FROM change)
         WHERE previous IS NOT before`,
      )
      .pluck()
      .get() ?? 0;
  return broken === 0 ? [] : [say('verify.broken-histories', { count: broken })];
}

const comparedTables: readonly string[] = [
  ...entities.map(({ name }) => name),
  'head',
  'conflict',
  'entity_history',
];
const keys = new Map([
  ['head', 'entity_id, field, change_id'],
  ['conflict', 'entity_id, field'],
  ['entity_history', 'entity_id'],
]);
const shownDifferences = 5;

function kindOf(table: string): Spoken {
  if (table === 'head' || table === 'conflict' || table === 'entity_history')
    return say(`verify.table.${table}`);
  return entityNamed(table)?.kind ?? say('history.thing-of-newer');
}

/** A column by the word of its field; one that no field has is the register's own, and is quoted. */
function columnSaid(table: string, column: string): Spoken {
  const fields = [deletedField, ...Object.keys(entityNamed(table)?.fields ?? {})];
  const field = fields.find((name) => columnName(name) === column);
  return field === undefined ? `“${column}”` : sayField(field);
}

/** Walks both tables in the order of their keys, so that neither has to fit in memory. */
function differences(actual: Database, expected: Database, table: string): Saying[] {
  const key = keys.get(table) ?? 'id';
  const select = `SELECT * FROM "${table}" ORDER BY ${key}`;
  const found: Saying[] = [];
  const right = expected.prepare<[], Record<string, unknown>>(select).iterate();
  let total = 0;
  const kind = kindOf(table);
  const report = (problem: (about: { kind: Spoken; id: string }) => Saying, row: Record<string, unknown>) => {
    total += 1;
    if (found.length < shownDifferences)
      found.push(problem({ kind, id: String(row['id'] ?? row['entity_id']) }));
  };
  for (const row of actual.prepare<[], Record<string, unknown>>(select).iterate()) {
    const next = right.next();
    if (next.done === true) report((about) => say('verify.not-in-log', about), row);
    else if (JSON.stringify(row) !== JSON.stringify(next.value))
      report((about) => say('verify.differs', { ...about, fields: differing(table, row, next.value) }), row);
  }
  for (const row of right) report((about) => say('verify.not-in-table', about), row);
  return total > found.length
    ? [...found, say('verify.more-differ', { kind, count: total - found.length })]
    : found;
}

function differing(table: string, row: Record<string, unknown>, expected: Record<string, unknown>): Spoken {
  const columns = Object.keys(row).filter((column) => row[column] !== expected[column]);
  return { several: columns.map((column) => columnSaid(table, column)), between: ', ' };
}

/** The index must hold the same rows and, over all of them, each word as often. */
function searchDifferences(actual: Database, expected: Database): Saying[] {
  const indexed = (db: Database) => {
    db.exec('CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, search, row)');
    const rows = db.prepare(`SELECT entity, entity_id FROM search_row ORDER BY entity_id`).raw().all();
    const words = db.prepare('SELECT term, doc, cnt FROM temp.search_words').raw().all();
    db.exec('DROP TABLE temp.search_words');
    return JSON.stringify([rows, words]);
  };
  return indexed(actual) === indexed(expected) ? [] : [say('verify.search')];
}
