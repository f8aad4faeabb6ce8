// The statements that keep one entity's table: insert a row, set a field, check that a row is there. Made once from the model.

import type { Database, Statement } from 'better-sqlite3';
import { deletedField } from '../../../shared/kernel/change.ts';
import type { AnyRow, Entity, Field } from '../../../shared/kernel/entity.ts';
import { columnName, decodeRow, encode, encodeJson, unknownCell, type Cell } from './codec.ts';

export interface Table {
  /** False when a row with this id is already there. */
  readonly insert: (id: string, fields: Readonly<Record<string, unknown>>) => boolean;
  /** False when there is no such row. */
  readonly set: (id: string, field: string, value: unknown) => boolean;
  /** The same of a value as JSON, null when it was erased. */
  readonly setJson: (id: string, field: string, json: string | null) => boolean;
  readonly remove: (id: string) => void;
  /** Undefined when there is no such row; else whether it is deleted. */
  readonly isDeleted: (id: string) => boolean | undefined;
  /** Also of a deleted one: as it was when it went. Undefined when there never was one. */
  readonly row: (id: string) => AnyRow | undefined;
  /** The ids of the rows, none of them deleted, that refer to something by that field. */
  readonly referring: (field: string, id: string) => readonly string[];
}

export function tableOf(db: Database, entity: Entity): Table {
  const fields = Object.entries(entity.fields);
  const columns = ['id', ...fields.map(([name]) => columnName(name))];
  const insert = db.prepare<Cell[]>(
    `INSERT INTO "${entity.name}" (${columns.map((column) => `"${column}"`).join(', ')})
     VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT (id) DO NOTHING`,
  );
  const selectDeleted = db
    .prepare<[string], number>(`SELECT deleted FROM "${entity.name}" WHERE id = ?`)
    .pluck();
  const remove = db.prepare<[string]>(`DELETE FROM "${entity.name}" WHERE id = ?`);
  let selectRow: Statement<[string], Record<string, unknown>> | undefined;
  const setters = new Map<string, Statement<[Cell, string]>>();

  const setter = (column: string) => {
    const known = setters.get(column);
    if (known !== undefined) return known;
    const statement = db.prepare<[Cell, string]>(`UPDATE "${entity.name}" SET "${column}" = ? WHERE id = ?`);
    setters.set(column, statement);
    return statement;
  };

  const set = (id: string, name: string, cellOf: (field: Field) => Cell): boolean => {
    const field = entity.fields[name];
    // A field of a newer version stays in the log and waits there for the migration that adds it.
    if (field === undefined) return selectDeleted.get(id) !== undefined;
    return setter(columnName(name)).run(cellOf(field), id).changes === 1;
  };

  return {
    insert: (id, values) => {
      const cells: Cell[] = [id];
      for (const [name, field] of fields) {
        const value = values[name];
        cells.push(value === undefined ? unknownCell(field) : encode(field, value));
      }
      return insert.run(...cells).changes === 1;
    },
    set: (id, name, value) => {
      if (name === deletedField) return setter(deletedField).run(value === true ? 1 : 0, id).changes === 1;
      return set(id, name, (field) => (value === undefined ? unknownCell(field) : encode(field, value)));
    },
    // A merge recalculates what was deleted or restored: its field never comes here.
    setJson: (id, name, json) =>
      set(id, name, (field) => (json === null ? unknownCell(field) : encodeJson(field, json))),
    remove: (id) => {
      remove.run(id);
    },
    isDeleted: (id) => {
      const deleted = selectDeleted.get(id);
      return deleted === undefined ? undefined : deleted === 1;
    },
    row: (id) => {
      selectRow ??= db.prepare(`SELECT * FROM "${entity.name}" WHERE id = ?`); // primary key
      const row = selectRow.get(id);
      return row === undefined ? undefined : { ...decodeRow(entity, row), id };
    },
    referring: (field, id) =>
      db
        .prepare<[string], string>(
          `SELECT id FROM "${entity.name}" WHERE "${columnName(field)}" = ? AND deleted = 0 ORDER BY id`, // the index on each reference
        )
        .pluck()
        .all(id),
  };
}
