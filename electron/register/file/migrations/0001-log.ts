// The change log, its heads, and the search index: what every other table is a projection of.

export const log = {
  number: 1,
  name: 'log',
  sql: `
-- The copy of the register this file is: its replica name, given once.
CREATE TABLE replica (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  name TEXT NOT NULL
) STRICT;

CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  replica TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hlc TEXT NOT NULL,
  actor TEXT NOT NULL,
  intent TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
  undoes TEXT,
  changes INTEGER NOT NULL,
  previous_hash BLOB NOT NULL,
  hash BLOB NOT NULL,
  UNIQUE (replica, seq)
) STRICT;
CREATE INDEX batch_by_hlc ON batch (hlc);
CREATE INDEX batch_by_undoes ON batch (undoes) WHERE undoes IS NOT NULL;

-- id is batch.id * 2^20 + the change's place in its batch: the order of the log without a second column.
-- field NULL is a creation, and its value holds every first field. value and salt NULL: erased by law, value_hash stays.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  field TEXT,
  value TEXT,
  salt BLOB,
  value_hash BLOB,
  supersedes TEXT
) STRICT;
CREATE INDEX change_by_entity ON change (entity_id);

-- Only fields changed since their creation have heads. Two rows for one field are a conflict.
CREATE TABLE head (
  entity_id TEXT NOT NULL,
  field TEXT NOT NULL,
  change_id INTEGER NOT NULL REFERENCES change (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (entity_id, field, change_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX head_by_change ON head (change_id);

CREATE TABLE search_row (
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '3');
`,
} as const;
