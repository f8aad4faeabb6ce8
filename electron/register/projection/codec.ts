// How a field's value becomes a column's value and back.

import { entities } from '../../../shared/register/entities.ts';
import type { Entity, Field } from '../../../shared/kernel/entity.ts';
import { isCanonicalIn } from './canonical-json.ts';

export type Cell = string | number | null;

export function columnName(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function encode(field: Field, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (field.column === 'boolean') return value === true ? 1 : 0;
  if (field.column === 'integer') return Number(value);
  return field.column === 'text' && typeof value === 'string' ? value : JSON.stringify(value);
}

/** The same of a value as JSON, of which nothing is made where it can go into its cell as it is. */
export function encodeJson(field: Field, json: string): Cell {
  if (field.column === 'json' && json !== 'null' && isCanonicalIn(field.schema)(json)) return json;
  return encode(field, JSON.parse(json));
}

/**
 * The cell of a field whose value isn't known: one that the log of an older version never had, or one erased by law.
 * The model's default where it has one, otherwise the emptiest the column takes.
 */
export function unknownCell(field: Field): Cell {
  const parsed = field.schema.safeParse(undefined);
  if (parsed.success) return encode(field, parsed.data);
  if (field.column === 'text') return '';
  return field.column === 'json' ? 'null' : 0;
}

function decode(field: Field, cell: unknown): unknown {
  if (cell === null) return null;
  if (field.column === 'boolean') return cell === 1;
  return field.column === 'json' && typeof cell === 'string' ? JSON.parse(cell) : cell;
}

interface DecodedField {
  readonly name: string;
  readonly column: string;
  readonly field: Field;
}

const decodedFields = new Map<Entity, readonly DecodedField[]>(
  entities.map((entity) => [
    entity,
    Object.entries(entity.fields).map(([name, field]) => ({ name, column: columnName(name), field })),
  ]),
);

/** The columns of a table that carry `id` and the fields of its entity, in the order that `decodeCells` takes them. */
export function columnsOf(entity: Entity): readonly string[] {
  return ['id', ...(decodedFields.get(entity) ?? []).map(({ column }) => column)];
}

/** The same row from bare cells: where a whole table is read, one object fewer for each row counts. */
export function decodeCells(entity: Entity, cells: readonly unknown[]): Record<string, unknown> {
  const decoded: Record<string, unknown> = { id: cells[0] };
  const fields = decodedFields.get(entity) ?? [];
  for (let index = 0; index < fields.length; index += 1) {
    const each = fields[index];
    if (each !== undefined) decoded[each.name] = decode(each.field, cells[index + 1]);
  }
  return decoded;
}

/** A row of the tables as the model has it: `id` and every field. */
export function decodeRow(entity: Entity, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const decoded: Record<string, unknown> = { id: row['id'] };
  for (const { name, column, field } of decodedFields.get(entity) ?? []) {
    decoded[name] = decode(field, row[column]);
  }
  return decoded;
}
