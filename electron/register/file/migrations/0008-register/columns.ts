// What the tables of entities share.

/** A row is never removed: this says that it is gone. */
export const deleted = 'deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))';

/** Deferred: a batch may refer to a row it creates later. */
export function to(table: string): string {
  return `REFERENCES "${table}" (id) DEFERRABLE INITIALLY DEFERRED`;
}
