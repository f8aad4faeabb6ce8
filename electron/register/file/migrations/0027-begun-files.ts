// The files of a shared folder whose reading was begun: one that is left here took the program down with it, and isn't read again by itself.

const sql = `
CREATE TABLE begun_file (
  name TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;

export const begunFiles = { number: 27, name: 'begun-files', sql } as const;
