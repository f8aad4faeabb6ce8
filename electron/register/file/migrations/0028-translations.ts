// Texts in the other language, with the words that each was given for.

const sql = `
CREATE TABLE translation (
  id TEXT PRIMARY KEY,
  of_kind TEXT NOT NULL,
  of_id TEXT NOT NULL,
  field TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  original TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX translation_by_of ON translation (of_id);
`;

export const translations = { number: 28, name: 'translations', sql } as const;
