// What the tables of entities share.

/** A row is never removed: this says that it is gone. */
export const deleted = 'deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))';

/** Looked at when a batch is whole, because it may name what it makes later. */
export function to(table: string): string {
  return `REFERENCES "${table}" (id) DEFERRABLE INITIALLY DEFERRED`;
}
