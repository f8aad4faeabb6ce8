// Papers with the items they are for, their versions, and who signed them off or may not see them.

import { deleted, to } from '../0008-register/columns.ts';

export const papersTables = `
CREATE TABLE paper (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  form TEXT NOT NULL,
  reference TEXT,
  state TEXT NOT NULL,
  author TEXT,
  person_id TEXT ${to('person')},
  due_on TEXT,
  openness TEXT NOT NULL,
  exemption TEXT,
  shows TEXT,
  late TEXT,
  notes TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_by_person ON paper (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE paper_item (
  id TEXT PRIMARY KEY,
  paper_id TEXT NOT NULL ${to('paper')},
  item_id TEXT NOT NULL ${to('agenda_item')},
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_item_by_paper ON paper_item (paper_id);
CREATE INDEX paper_item_by_item ON paper_item (item_id);

CREATE TABLE paper_version (
  id TEXT PRIMARY KEY,
  paper_id TEXT NOT NULL ${to('paper')},
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  pages INTEGER NOT NULL,
  found TEXT NOT NULL,
  added_on TEXT NOT NULL,
  "by" TEXT,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_version_by_paper ON paper_version (paper_id);

CREATE TABLE sign_off (
  id TEXT PRIMARY KEY,
  paper_id TEXT NOT NULL ${to('paper')},
  role TEXT NOT NULL,
  who TEXT,
  state TEXT NOT NULL,
  remarks TEXT,
  "on" TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_off_by_paper ON sign_off (paper_id);

CREATE TABLE background_paper (
  id TEXT PRIMARY KEY,
  paper_id TEXT NOT NULL ${to('paper')},
  title TEXT NOT NULL,
  seen_at TEXT,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX background_paper_by_paper ON background_paper (paper_id);

CREATE TABLE paper_reader (
  id TEXT PRIMARY KEY,
  paper_id TEXT NOT NULL ${to('paper')},
  person_id TEXT NOT NULL ${to('person')},
  access TEXT NOT NULL,
  reason TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_reader_by_paper ON paper_reader (paper_id);
CREATE INDEX paper_reader_by_person ON paper_reader (person_id);
`;
