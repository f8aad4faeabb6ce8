// What copies of a register need to exchange changes: how far each chain goes, what is concurrent, and the shared folder.

import { deleted } from './columns.ts';

export const exchangeTables = `
-- Where each copy's chain ends here. acknowledged: up to where this copy's own batches have said that they know it.
CREATE TABLE chain (
  replica TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL,
  acknowledged INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The fields that were changed concurrently and wait for a person: a field of its entity, or 'deleted' for an edit against a deletion.
CREATE TABLE conflict (
  entity_id TEXT NOT NULL,
  field TEXT NOT NULL,
  entity TEXT NOT NULL,
  PRIMARY KEY (entity_id, field)
) STRICT, WITHOUT ROWID;

-- What each colleague's device has acknowledged, as JSON {"replica": number}.
CREATE TABLE peer (
  device TEXT PRIMARY KEY,
  acknowledged TEXT NOT NULL,
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

-- The shared folder of this copy: the number of its last file there, what the folder holds as far as was read, and what this copy has
-- acknowledged there, both as JSON {"replica": number}; and the devices that its files there are encrypted to, as a JSON array.
CREATE TABLE posted (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  folder TEXT NOT NULL,
  number INTEGER NOT NULL,
  holds TEXT NOT NULL,
  acknowledged TEXT NOT NULL,
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
  ${deleted}
) STRICT, WITHOUT ROWID;
`;
