// Reading the tables: live rows as the model has them.
//
// Beside it: table-cache.ts keeps rows in memory between edits, search.ts finds words, time-zone.ts says where the register's days begin.
// From the log: history.ts has what happened, as-at.ts the register as it stood, and verify.ts proves that the tables match it.

import type { Database, Statement } from 'better-sqlite3';
import type { AnyRow, Entity, Row } from '../../../shared/kernel/entity.ts';
import { figure, type FigureKind } from '../../../shared/figures/model/figure.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { snapshotOf, tables, type Snapshot } from '../../../shared/register/snapshot.ts';
import { statement } from '../../../shared/figures/model/statement.ts';
import { connection } from '../connection.ts';
import { columnName, columnsOf, decodeCells, decodeRow } from '../projection/codec.ts';
import type { ReadableRegister } from '../register.ts';
import { keptBackIn, keptBackOf } from './until-chosen.ts';

/** Rows are written only through commit, which checked every field against this same model: the cast is that promise. */
function asRow<E extends Entity>(entity: E, row: Record<string, unknown>): Row<E> {
  return decodeRow(entity, row) as Row<E>;
}

type ReadsRows = Statement<[], readonly unknown[]>;

/** Made once for each connection: a snapshot reads every table, and of most of them making the statement takes longer than reading it. */
const readers = new WeakMap<Database, Map<Entity, ReadsRows>>();

function selectLive(entity: Entity): string {
  const columns = columnsOf(entity).map((column) => `"${column}"`);
  return `SELECT ${columns.join(', ')} FROM "${entity.name}" WHERE deleted = 0`;
}

/** Whether the rows of a table come in the order of their ids, and in none of their own. */
export function isInOrderOfIds({ fields }: Entity): boolean {
  return !('position' in fields);
}

function readerOf(db: Database, entity: Entity): ReadsRows {
  const ofFile = readers.get(db) ?? new Map<Entity, ReadsRows>();
  readers.set(db, ofFile);
  const known = ofFile.get(entity);
  if (known !== undefined) return known;
  const order = isInOrderOfIds(entity) ? 'id' : 'position, id';
  const made: ReadsRows = db.prepare<[], readonly unknown[]>(`${selectLive(entity)} ORDER BY ${order}`).raw();
  ofFile.set(entity, made);
  return made;
}

/** Rows with what stands in them until somebody chooses. */
function asTheyStand<R extends { readonly id: string }>(
  rows: R[],
  keptBack: ReturnType<typeof keptBackIn>,
): R[] {
  if (keptBack.size === 0) return rows;
  return rows.map((row) => ({ ...row, ...keptBack.get(row.id) }));
}

/** Every live row, in the order of its table. */
export function all<E extends Entity>(register: ReadableRegister, entity: E): Row<E>[] {
  const { [connection]: db } = register;
  const rows = readerOf(db, entity)
    .all()
    .map((cells) => decodeCells(entity, cells) as Row<E>);
  return asTheyStand(rows, keptBackIn(register, entity));
}

/** Of a table that is in the order of its ids: the live rows that follow this one, so many at most; without a limit, all of them. */
export function rowsAfter<E extends Entity>(
  register: ReadableRegister,
  entity: E,
  id: string,
  most = -1,
): Row<E>[] {
  const rows = register[connection]
    .prepare<[string, number], readonly unknown[]>(`${selectLive(entity)} AND id > ? ORDER BY id LIMIT ?`) // primary key
    .raw()
    .all(id, most)
    .map((cells) => decodeCells(entity, cells) as Row<E>);
  return asTheyStand(rows, keptBackIn(register, entity));
}

/** Of each live row, how many values of several parts can't be read; what is only text is read to its end. */
function faultyCells({ name, fields }: Entity): string {
  const counts = Object.entries(fields).flatMap(([field, { column }]) => {
    if (column === 'json') return [`total(NOT json_valid("${columnName(field)}"))`];
    return column === 'text' ? [`0 * total(length("${columnName(field)}"))`] : [];
  });
  return `SELECT ${[...counts, '0'].join(' + ')} FROM "${name}" WHERE deleted = 0`;
}

/**
 * Whether every live row can be read: found out in a tenth of the time of reading them. Throws where SQLite finds the file damaged, as reading
 * them does.
 */
export function canBeRead({ [connection]: db }: ReadableRegister): boolean {
  return Object.values<Entity>(tables).every(
    (entity) => db.prepare<[], number>(faultyCells(entity)).pluck().get() === 0,
  );
}

export function byId<E extends Entity>(
  register: ReadableRegister,
  entity: E,
  id: string,
): Row<E> | undefined {
  const row = register[connection]
    .prepare<[string], Record<string, unknown>>(`SELECT * FROM "${entity.name}" WHERE id = ? AND deleted = 0`)
    .get(id);
  return row === undefined ? undefined : { ...asRow(entity, row), ...keptBackOf(register, entity, id) };
}

/** Also one that was deleted: as it was when it went. By the name of its entity, which this version may not know. */
export function lastKnown(
  { [connection]: db }: ReadableRegister,
  entity: string,
  id: string,
): AnyRow | undefined {
  const definition = entityNamed(entity);
  if (definition === undefined) return undefined;
  const row = db
    .prepare<[string], Record<string, unknown>>(`SELECT * FROM "${entity}" WHERE id = ?`) // primary key
    .get(id);
  return row === undefined ? undefined : { ...decodeRow(definition, row), id };
}

/** The figures of one measure, without reading the whole table. */
export function figuresOfMeasure(
  { [connection]: db }: ReadableRegister,
  measureId: string,
): Row<typeof figure>[] {
  return db
    .prepare<[string], Record<string, unknown>>(
      'SELECT * FROM figure WHERE measure_id = ? AND deleted = 0', // the index on measure_id
    )
    .all(measureId)
    .map((row) => asRow(figure, row));
}

/** What one objective's table states differently, and nobody has settled. */
export function statementsOfUse(
  { [connection]: db }: ReadableRegister,
  useId: string,
): Row<typeof statement>[] {
  return db
    .prepare<[string], Record<string, unknown>>(
      'SELECT * FROM statement WHERE measure_use_id = ? AND deleted = 0 AND settled = 0', // the index on measure_use_id
    )
    .all(useId)
    .map((row) => asRow(statement, row));
}

/** Every period and kind that any figure is given for. */
export function figureColumns({
  [connection]: db,
}: ReadableRegister): { periodId: string; kind: FigureKind }[] {
  return db
    .prepare<[], { periodId: string; kind: FigureKind }>(
      'SELECT DISTINCT period_id AS periodId, kind FROM figure WHERE deleted = 0',
    )
    .all();
}

/** What is written meanwhile is in all that is read, or in none of it. */
export function inOneReading<T>({ [connection]: db }: ReadableRegister, read: () => T): T {
  return db.transaction(read)();
}

/** The whole register as plain data. */
export function snapshot(register: ReadableRegister): Snapshot {
  return inOneReading(register, () => snapshotOf((entity) => all(register, entity)));
}

export interface ConflictingField {
  readonly entity: string;
  readonly entityId: string;
  /** A field of the entity, or `deleted` for an edit against a deletion. */
  readonly field: string;
}

/** The fields with concurrent values, which wait for somebody to choose. */
export function conflicts({ [connection]: db }: ReadableRegister): ConflictingField[] {
  return db
    .prepare<[], ConflictingField>(
      'SELECT entity, entity_id AS entityId, field FROM conflict ORDER BY entity_id, field', // primary key
    )
    .all();
}
