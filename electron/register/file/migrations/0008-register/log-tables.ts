// The change log, its heads, and the search index: what every other table is a projection of.

export const logTables = `
-- The copy of the register this file is: its replica name, given once.
CREATE TABLE replica (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  name TEXT NOT NULL,
  -- The register that this file is a copy of: the name of the copy it began with, the same in all of them.
  register TEXT NOT NULL,
  -- The last batch that was looked at for text to be mended (log/mend-text.ts).
  text_seen INTEGER NOT NULL DEFAULT 0
) STRICT;

-- act: what was done, as a saying in JSON. origin: where it came from, as JSON; NULL when somebody typed it. reason: why, in the words of
-- whoever gave it. dependencies: the batches of other copies that this one took in since its own batch before, as JSON {"replica": number}.
-- seed: what the salts of its changes are drawn from; NULL where each has its own.
CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  replica TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hlc TEXT NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  origin TEXT,
  reason TEXT,
  dependencies TEXT,
  changes INTEGER NOT NULL,
  previous_hash BLOB NOT NULL,
  hash BLOB NOT NULL,
  seed BLOB,
  UNIQUE (replica, seq)
) STRICT;
CREATE INDEX batch_by_what_it_reverses ON batch (origin ->> '$.reverses') WHERE origin ->> '$.reverses' IS NOT NULL;

-- id is batch.id * 2^20 + the change's index in its batch: the order of the log without a second column.
-- field NULL is a creation, and its value holds every first field. value and salt NULL: erased by law, value_hash stays.
-- previous: the change of the same entity before this one in this file; NULL for the first. An index of every change by its entity cost
-- more to keep than the log itself.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  field TEXT,
  value TEXT,
  supersedes TEXT,
  previous INTEGER,
  salt BLOB,
  value_hash BLOB
) STRICT;

-- Of each entity its first creation in this file, NULL where none came yet, and its last change.
CREATE TABLE entity_history (
  entity_id TEXT PRIMARY KEY,
  creation INTEGER,
  last_change INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Only fields changed since their creation have heads; two rows for one field are a conflict. No key into the log: its index cost a merge
-- more than the heads themselves, and verify sees whether they name changes that are there.
CREATE TABLE head (
  entity_id TEXT NOT NULL,
  field TEXT NOT NULL,
  change_id INTEGER NOT NULL,
  PRIMARY KEY (entity_id, field, change_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE search_row (
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '3');
`;
