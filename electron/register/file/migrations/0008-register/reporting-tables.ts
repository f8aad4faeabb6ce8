// Reporting to a board: what leads answered, what was set aside, which packs were issued.

import { deleted, to } from './columns.ts';

export const reportingTables = `
CREATE TABLE progress_update (
  id TEXT PRIMARY KEY,
  period_id TEXT NOT NULL ${to('period')},
  subject_id TEXT NOT NULL,
  sentence TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "on" TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX progress_update_by_period ON progress_update (period_id);
CREATE INDEX progress_update_by_subject ON progress_update (subject_id);

CREATE TABLE dismissal (
  id TEXT PRIMARY KEY,
  concern_key TEXT NOT NULL,
  about TEXT NOT NULL,
  said TEXT NOT NULL,
  reason TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "on" TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;

CREATE TABLE pack_issue (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  as_at TEXT,
  issued_on TEXT,
  "by" TEXT NOT NULL,
  batch_name TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;

-- What somebody has typed and not saved yet: of this file alone, and no part of the log.
CREATE TABLE draft (
  name TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
