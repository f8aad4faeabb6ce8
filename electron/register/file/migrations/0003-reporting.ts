// Reporting to a board: what leads answered, what was set aside, which packs were issued, and which periods are closed.

const deleted = 'deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))';

export const reporting = {
  number: 3,
  name: 'reporting',
  sql: `
ALTER TABLE period ADD COLUMN closed_on TEXT;
ALTER TABLE activity ADD COLUMN progress_note_on TEXT;

CREATE TABLE progress_update (
  id TEXT PRIMARY KEY,
  period_id TEXT NOT NULL REFERENCES "period" (id) DEFERRABLE INITIALLY DEFERRED,
  subject_id TEXT NOT NULL,
  sentence TEXT NOT NULL,
  "by" TEXT NOT NULL,
  "on" TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX progress_update_by_period ON progress_update (period_id);

CREATE TABLE dismissal (
  id TEXT PRIMARY KEY,
  concern_key TEXT NOT NULL,
  sentence TEXT NOT NULL,
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
`,
};
