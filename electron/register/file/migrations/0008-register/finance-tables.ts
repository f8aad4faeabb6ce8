// Money, projects and members, where imported figures came from, and how spreadsheets are read.

import { deleted, to } from './columns.ts';

export const financeTables = `
CREATE TABLE source_file (
  id TEXT PRIMARY KEY,
  print TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  imported_on TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;

CREATE TABLE finance_line (
  id TEXT PRIMARY KEY,
  year_id TEXT NOT NULL ${to('period')},
  heading TEXT NOT NULL,
  side TEXT NOT NULL,
  parent_id TEXT ${to('finance_line')},
  budget_holder TEXT,
  reason TEXT,
  notes TEXT,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX finance_line_by_year ON finance_line (year_id, position);
CREATE INDEX finance_line_by_parent ON finance_line (parent_id);

CREATE TABLE finance_amount (
  id TEXT PRIMARY KEY,
  line_id TEXT NOT NULL ${to('finance_line')},
  kind TEXT NOT NULL,
  pence INTEGER NOT NULL,
  provenance TEXT,
  source_file_id TEXT ${to('source_file')},
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX finance_amount_by_line ON finance_amount (line_id);
CREATE INDEX finance_amount_by_source_file ON finance_amount (source_file_id) WHERE source_file_id IS NOT NULL;

CREATE TABLE finance_link (
  id TEXT PRIMARY KEY,
  line_id TEXT NOT NULL ${to('finance_line')},
  objective_id TEXT ${to('objective')},
  activity_id TEXT ${to('activity')},
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX finance_link_by_line ON finance_link (line_id);
CREATE INDEX finance_link_by_objective ON finance_link (objective_id);
CREATE INDEX finance_link_by_activity ON finance_link (activity_id);

CREATE TABLE member_organisation (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  nation TEXT,
  region TEXT,
  joined_on TEXT,
  left_on TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
  id TEXT PRIMARY KEY,
  year_id TEXT NOT NULL ${to('period')},
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  theme TEXT,
  lead_id TEXT ${to('member_organisation')},
  grant_pence INTEGER,
  matched_pence INTEGER,
  spent_pence INTEGER,
  stage TEXT NOT NULL,
  report TEXT,
  changed TEXT,
  finance_line_id TEXT ${to('finance_line')},
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX project_by_year ON project (year_id, position);
CREATE INDEX project_by_lead ON project (lead_id);
CREATE INDEX project_by_finance_line ON project (finance_line_id);

CREATE TABLE participant (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL ${to('project')},
  organisation_id TEXT NOT NULL ${to('member_organisation')},
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_by_project ON participant (project_id);
CREATE INDEX participant_by_organisation ON participant (organisation_id);

CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL ${to('project')},
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  added_on TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_project ON attachment (project_id);

-- The bytes of attached files, each content once. No part of the log: what refers to them is.
CREATE TABLE blob (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE grant_limit (
  id TEXT PRIMARY KEY,
  project_kind TEXT NOT NULL,
  from_year_id TEXT NOT NULL ${to('period')},
  pence INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX grant_limit_by_year ON grant_limit (from_year_id);

CREATE TABLE alias (
  id TEXT PRIMARY KEY,
  words TEXT NOT NULL,
  measure_id TEXT ${to('measure')},
  heading TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_by_measure ON alias (measure_id);

CREATE TABLE import_profile (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  tables TEXT NOT NULL,
  saved_on TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
`;
