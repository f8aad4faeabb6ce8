// The headings that reports begin with, their sections, pictures, and each report as it went out.

import { deleted, to } from '../0008-register/columns.ts';

export const reportsTables = `
CREATE TABLE report_heading (
  id TEXT PRIMARY KEY,
  body_id TEXT ${to('body')},
  title TEXT NOT NULL,
  guidance TEXT,
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX report_heading_by_body ON report_heading (body_id) WHERE body_id IS NOT NULL;

CREATE TABLE report_picture (
  id TEXT PRIMARY KEY,
  paper_id TEXT NOT NULL ${to('paper')},
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX report_picture_by_paper ON report_picture (paper_id);

CREATE TABLE report_section (
  id TEXT PRIMARY KEY,
  paper_id TEXT NOT NULL ${to('paper')},
  heading TEXT NOT NULL,
  title TEXT NOT NULL,
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX report_section_by_paper ON report_section (paper_id);

CREATE TABLE section_text (
  id TEXT PRIMARY KEY,
  paper_id TEXT NOT NULL ${to('paper')},
  section_id TEXT NOT NULL ${to('report_section')},
  text TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX section_text_by_paper ON section_text (paper_id);
CREATE INDEX section_text_by_section ON section_text (section_id);

CREATE TABLE report_issue (
  id TEXT PRIMARY KEY,
  paper_id TEXT NOT NULL ${to('paper')},
  "on" TEXT NOT NULL,
  sections TEXT NOT NULL,
  figures TEXT NOT NULL,
  reopened INTEGER NOT NULL CHECK (reopened IN (0, 1)),
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX report_issue_by_paper ON report_issue (paper_id);
`;
