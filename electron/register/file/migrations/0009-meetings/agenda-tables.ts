// Meetings, what was published of them, and their agendas.

import { deleted, to } from '../0008-register/columns.ts';

export const agendaTables = `
CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL ${to('body')},
  kind TEXT NOT NULL,
  title TEXT,
  day TEXT NOT NULL,
  time TEXT,
  end_time TEXT,
  place TEXT,
  link TEXT,
  state TEXT NOT NULL,
  planned_day TEXT,
  moved_because TEXT,
  reason TEXT,
  adjourned_from_id TEXT ${to('meeting')},
  call_on TEXT,
  papers_by TEXT,
  clear_by TEXT,
  adopted_at_id TEXT ${to('meeting')},
  adopted_on TEXT,
  signed_by TEXT,
  adopted_subject_to TEXT,
  adopted_arising TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_by_body ON meeting (body_id, day);
CREATE INDEX meeting_by_adjourned_from ON meeting (adjourned_from_id) WHERE adjourned_from_id IS NOT NULL;
CREATE INDEX meeting_by_adopted_at ON meeting (adopted_at_id) WHERE adopted_at_id IS NOT NULL;

CREATE TABLE publication (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL ${to('meeting')},
  kind TEXT NOT NULL,
  "on" TEXT NOT NULL,
  time TEXT,
  meeting_day TEXT NOT NULL,
  summoned TEXT,
  particulars TEXT,
  "by" TEXT,
  reason TEXT,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX publication_by_meeting ON publication (meeting_id);

CREATE TABLE agenda_section (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL ${to('meeting')},
  title TEXT NOT NULL,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_section_by_meeting ON agenda_section (meeting_id);

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL ${to('meeting')},
  section_id TEXT ${to('agenda_section')},
  title TEXT NOT NULL,
  purpose TEXT NOT NULL,
  presenter TEXT,
  minutes INTEGER,
  recommendation TEXT,
  unnumbered INTEGER NOT NULL CHECK (unnumbered IN (0, 1)),
  openness TEXT NOT NULL,
  exemption TEXT,
  late TEXT,
  outcome TEXT NOT NULL,
  taken_as INTEGER,
  taken_at TEXT,
  carried_from_id TEXT ${to('agenda_item')},
  standing_item_id TEXT ${to('standing_item')},
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id);
CREATE INDEX agenda_item_by_section ON agenda_item (section_id) WHERE section_id IS NOT NULL;
CREATE INDEX agenda_item_by_carried_from ON agenda_item (carried_from_id) WHERE carried_from_id IS NOT NULL;
CREATE INDEX agenda_item_by_standing_item ON agenda_item (standing_item_id) WHERE standing_item_id IS NOT NULL;

CREATE TABLE item_link (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL ${to('agenda_item')},
  objective_id TEXT ${to('objective')},
  measure_id TEXT ${to('measure')},
  activity_id TEXT ${to('activity')},
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX item_link_by_item ON item_link (item_id);
CREATE INDEX item_link_by_objective ON item_link (objective_id) WHERE objective_id IS NOT NULL;
CREATE INDEX item_link_by_measure ON item_link (measure_id) WHERE measure_id IS NOT NULL;
CREATE INDEX item_link_by_activity ON item_link (activity_id) WHERE activity_id IS NOT NULL;
`;
