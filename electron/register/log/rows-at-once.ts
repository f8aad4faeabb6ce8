// Writes many rows with few statements.

import type { Database, Statement } from 'better-sqlite3';

/** A statement of this many rows costs a third to a half less for each row than a statement of one. */
const most = 16;

export interface RowsAtOnce {
  /** Takes the cells of one row. Nothing can read it before `flush`. */
  readonly add: (...cells: readonly unknown[]) => void;
  /** Returns how many rows have been written since it was last called: fewer than were given where some were there already. */
  readonly flush: () => number;
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
    let written = 0;
    const write = () => {
      if (waiting.length > 0) written += insertSome(waiting.length / width).run(waiting).changes;
      waiting.length = 0;
    };
    return {
      add: (...cells) => {
        waiting.push(...cells);
        if (waiting.length === most * width) write();
      },
      flush: () => {
        write();
        const count = written;
        written = 0;
        return count;
      },
    };
  };
}
