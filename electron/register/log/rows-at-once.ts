// Writes many rows with few statements.

import type { Database, Statement } from 'better-sqlite3';

/** A statement of this many rows costs a third to a half less for each row than a statement of one. */
const most = 16;

export interface RowsAtOnce {
  /** Takes the cells of one row. Nothing can read it before `flush`. */
  readonly add: (...cells: readonly unknown[]) => void;
  readonly flush: () => void;
}

interface Statements {
  /** "INSERT INTO head (entity_id, field, change_id)". */
  readonly insert: string;
  /** "(?, ?, ?)". */
  readonly row: string;
  /** "ON CONFLICT DO NOTHING". */
  readonly otherwise?: string;
}

/** Each one made has its own rows waiting; the statements are prepared once for all of them. */
export function rowsAtOnce(db: Database, { insert, row, otherwise = '' }: Statements): () => RowsAtOnce {
  const width = row.split('?').length - 1;
  const prepared = new Map<number, Statement>();
  const insertSome = (count: number) => {
    const known =
      prepared.get(count) ??
      db.prepare(`${insert} VALUES ${Array.from({ length: count }, () => row).join(', ')} ${otherwise}`);
    prepared.set(count, known);
    return known;
  };
  return () => {
    const waiting: unknown[] = [];
    const flush = () => {
      if (waiting.length > 0) insertSome(waiting.length / width).run(waiting);
      waiting.length = 0;
    };
    return {
      add: (...cells) => {
        waiting.push(...cells);
        if (waiting.length === most * width) flush();
      },
      flush,
    };
  };
}
