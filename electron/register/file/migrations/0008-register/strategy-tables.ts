// The strategy with its measures, figures, activities and people: one table an entity, named in the singular.

import { deleted, to } from './columns.ts';

export const strategyTables = `
CREATE TABLE strategy (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  organisation TEXT,
  period_from TEXT,
  period_to TEXT,
  vision TEXT NOT NULL,
  introduction TEXT NOT NULL,
  year_start_month INTEGER NOT NULL DEFAULT 4,
  time_zone TEXT NOT NULL DEFAULT 'Europe/London',
  ${deleted}
) STRICT, WITHOUT ROWID;

CREATE TABLE objective (
  id TEXT PRIMARY KEY,
  strategy_id TEXT NOT NULL ${to('strategy')},
  ref TEXT NOT NULL,
  title TEXT NOT NULL,
  heading TEXT,
  statement TEXT NOT NULL,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX objective_by_strategy ON objective (strategy_id, position);
CREATE INDEX objective_by_ref ON objective (ref);

CREATE TABLE measure (
  id TEXT PRIMARY KEY,
  strategy_id TEXT NOT NULL ${to('strategy')},
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  polarity TEXT NOT NULL,
  kind TEXT NOT NULL,
  adoption TEXT NOT NULL,
  caveat TEXT,
  formula TEXT,
  tolerance TEXT,
  subset_of TEXT ${to('measure')},
  status_override TEXT,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_by_strategy ON measure (strategy_id, position);
CREATE INDEX measure_by_subset ON measure (subset_of);

CREATE TABLE measure_use (
  id TEXT PRIMARY KEY,
  objective_id TEXT NOT NULL ${to('objective')},
  measure_id TEXT NOT NULL ${to('measure')},
  group_heading TEXT,
  label TEXT,
  footnote TEXT,
  comment TEXT,
  stated_status TEXT,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_use_by_objective ON measure_use (objective_id, position);
CREATE INDEX measure_use_by_measure ON measure_use (measure_id);

CREATE TABLE period (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL,
  label TEXT NOT NULL,
  "from" TEXT,
  "to" TEXT,
  closed_on TEXT,
  position INTEGER NOT NULL,
  baseline_wanted INTEGER NOT NULL,
  actual_wanted INTEGER NOT NULL,
  forecast_wanted INTEGER NOT NULL,
  target_wanted INTEGER NOT NULL,
  comparator_wanted INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;

-- The id is the natural key measure/period/kind, so a measure's figures lie together in the table itself.
CREATE TABLE figure (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL ${to('measure')},
  period_id TEXT NOT NULL ${to('period')},
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  provisional INTEGER NOT NULL,
  provenance TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX figure_by_measure ON figure (measure_id);
-- Which columns of the grid hold figures is asked after each one that is typed: the index alone answers it.
CREATE INDEX figure_by_column ON figure (period_id, kind, deleted);

CREATE TABLE statement (
  id TEXT PRIMARY KEY,
  figure_id TEXT NOT NULL ${to('figure')},
  measure_use_id TEXT NOT NULL ${to('measure_use')},
  value TEXT NOT NULL,
  settled INTEGER NOT NULL,
  provenance TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_by_figure ON statement (figure_id);
CREATE INDEX statement_by_measure_use ON statement (measure_use_id);

CREATE TABLE activity (
  id TEXT PRIMARY KEY,
  objective_id TEXT NOT NULL ${to('objective')},
  ref TEXT,
  description TEXT NOT NULL,
  lead_text TEXT,
  milestone TEXT,
  progress TEXT NOT NULL,
  progress_note TEXT,
  progress_note_on TEXT,
  merged_into TEXT ${to('activity')},
  status_override TEXT,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_by_objective ON activity (objective_id, position);
CREATE INDEX activity_by_ref ON activity (ref);
CREATE INDEX activity_by_merged_into ON activity (merged_into);

CREATE TABLE activity_part (
  id TEXT PRIMARY KEY,
  activity_id TEXT NOT NULL ${to('activity')},
  description TEXT NOT NULL,
  milestone TEXT,
  progress TEXT NOT NULL,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_part_by_activity ON activity_part (activity_id, position);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  title TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;

CREATE TABLE "group" (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  initials TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;

CREATE TABLE lead (
  id TEXT PRIMARY KEY,
  activity_id TEXT ${to('activity')},
  activity_part_id TEXT ${to('activity_part')},
  measure_id TEXT ${to('measure')},
  objective_id TEXT ${to('objective')},
  kind TEXT NOT NULL,
  person_id TEXT ${to('person')},
  group_id TEXT ${to('group')},
  text TEXT,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_by_activity ON lead (activity_id);
CREATE INDEX lead_by_activity_part ON lead (activity_part_id);
CREATE INDEX lead_by_measure ON lead (measure_id);
CREATE INDEX lead_by_objective ON lead (objective_id);
CREATE INDEX lead_by_person ON lead (person_id);
CREATE INDEX lead_by_group ON lead (group_id);

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  strategy_id TEXT ${to('strategy')},
  objective_id TEXT ${to('objective')},
  kind TEXT NOT NULL,
  heading TEXT,
  text TEXT NOT NULL,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_strategy ON note (strategy_id, position);
CREATE INDEX note_by_objective ON note (objective_id, position);

CREATE TABLE link (
  id TEXT PRIMARY KEY,
  from_id TEXT NOT NULL ${to('activity')},
  to_id TEXT NOT NULL ${to('activity')},
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_from ON link (from_id);
CREATE INDEX link_by_to ON link (to_id);
`;
