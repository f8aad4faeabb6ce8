// What copies of a register need to exchange changes: whose register it is, what each batch knew of, how far each chain goes, and
// what was written apart.

export const sync = {
  number: 5,
  name: 'sync',
  sql: `
-- The register that this file is a copy of: the name of the copy it began with, the same in all of them.
ALTER TABLE replica ADD COLUMN register TEXT NOT NULL DEFAULT '';
UPDATE replica SET register = coalesce((SELECT replica FROM batch WHERE id = 1), name);

-- knows: the batches of other copies that this one took in since its own batch before, as JSON {"replica": number}. NULL: none.
-- seed: what the salts of its changes are drawn from; NULL where each has its own.
ALTER TABLE batch ADD COLUMN knows TEXT;
ALTER TABLE batch ADD COLUMN seed BLOB;

-- Where each copy's chain ends here. told: up to where this copy's own batches have said that they know it.
CREATE TABLE chain (
  replica TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL,
  told INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO chain
  SELECT replica, seq, hash, seq FROM batch AS last
  WHERE seq = (SELECT max(seq) FROM batch WHERE batch.replica = last.replica);

-- The fields that were written apart and wait for a person: a field of its entity, or 'deleted' for an edit against a deletion.
CREATE TABLE conflict (
  entity_id TEXT NOT NULL,
  field TEXT NOT NULL,
  entity TEXT NOT NULL,
  PRIMARY KEY (entity_id, field)
) STRICT, WITHOUT ROWID;

-- The heads that a deletion used to take away: an edit made apart is told from one the deletion knew of by them.
INSERT OR IGNORE INTO head
  SELECT entity_id, field, max(id) FROM change
  WHERE field IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM head WHERE head.entity_id = change.entity_id AND head.field = change.field
  )
  GROUP BY entity_id, field;

-- What each colleague's device is known to have, as JSON {"replica": number}: only what it said itself.
CREATE TABLE peer (
  device TEXT PRIMARY KEY,
  known TEXT NOT NULL,
  heard INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Each merge, so that it can be taken back until something builds on it.
CREATE TABLE merge (
  first_batch INTEGER PRIMARY KEY,
  last_batch INTEGER NOT NULL,
  merged INTEGER NOT NULL,
  device TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT;

-- Bundles of a newer version of Minutebook, kept until this one can read them.
CREATE TABLE held (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  schema INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The shared folder of this copy: the number of its last file there, what the folder holds as far as is known, and what this copy has
-- said there that it has, both as JSON {"replica": number}; and the devices that its files there are encrypted to, as a JSON array.
CREATE TABLE posted (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  folder TEXT NOT NULL,
  number INTEGER NOT NULL,
  known TEXT NOT NULL,
  said TEXT NOT NULL,
  readers TEXT NOT NULL
) STRICT;

-- The files of others in that folder that have been read.
CREATE TABLE read_file (
  name TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  sign_key TEXT NOT NULL,
  recipient TEXT NOT NULL,
  vouched_by TEXT,
  added_on TEXT,
  retired INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
`,
} as const;
