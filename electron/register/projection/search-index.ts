// Keeps the full-text index in step with the tables: one entry for each live row of an entity with searched fields.

import type { Database } from 'better-sqlite3';
import type { Entity, Field } from '../../../shared/kernel/entity.ts';
import { columnName } from './codec.ts';

export interface SearchIndex {
  readonly searches: (field: string) => boolean;
  /** Rewrites the entry of one row from the table, or removes it when the row is deleted. */
  readonly refresh: (id: string) => void;
}

/** The words of a column: all of it, or, where it holds a value of several parts, of those that are words. */
function wordsIn(name: string, { searchedWithin }: Field): string {
  const column = `"${columnName(name)}"`;
  if (searchedWithin === undefined) return `coalesce(${column}, '')`;
  const keys = searchedWithin.map((key) => `'${key}'`).join(', ');
  return `coalesce((SELECT group_concat(atom, ' ') FROM json_tree(${column}) WHERE key IN (${keys}) AND type = 'text'), '')`;
}

export function searchIndexOf(db: Database, entity: Entity): SearchIndex | undefined {
  const searched = Object.entries(entity.fields).filter(([, field]) => field.searched === true);
  if (searched.length === 0) return undefined;
  const names = new Set(searched.map(([name]) => name));
  const text = searched.map(([name, field]) => wordsIn(name, field)).join(` || char(10) || `);
  const selectText = db
    .prepare<[string], string>(`SELECT ${text} FROM "${entity.name}" WHERE id = ? AND deleted = 0`)
    .pluck();
  const selectRow = db.prepare<[string], number>('SELECT id FROM search_row WHERE entity_id = ?').pluck();
  const insertRow = db.prepare('INSERT INTO search_row (entity, entity_id) VALUES (?, ?)');
  const insertText = db.prepare('INSERT INTO search (rowid, text) VALUES (?, ?)');
  const removeRow = db.prepare('DELETE FROM search_row WHERE id = ?');
  const removeText = db.prepare('DELETE FROM search WHERE rowid = ?');

  return {
    searches: (field) => names.has(field),
    refresh: (id) => {
      const row = selectRow.get(id);
      if (row !== undefined) {
        removeText.run(row);
        removeRow.run(row);
      }
      const current = selectText.get(id);
      if (current === undefined) return;
      insertText.run(insertRow.run(entity.name, id).lastInsertRowid, current);
    },
  };
}
