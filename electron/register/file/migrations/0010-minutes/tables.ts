// Who was at a meeting, and what was said, declared, decided and asked for there.

import { deleted, to } from '../0008-register/columns.ts';

export const minutesTables = `
CREATE TABLE attendance (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL ${to('meeting')},
  person_id TEXT NOT NULL ${to('person')},
  seat_id TEXT ${to('seat')},
  role TEXT NOT NULL,
  state TEXT NOT NULL,
  remote INTEGER NOT NULL CHECK (remote IN (0, 1)),
  substitute_for_id TEXT ${to('seat')},
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_by_meeting ON attendance (meeting_id);
CREATE INDEX attendance_by_person ON attendance (person_id);
CREATE INDEX attendance_by_seat ON attendance (seat_id) WHERE seat_id IS NOT NULL;
CREATE INDEX attendance_by_substitute_for ON attendance (substitute_for_id) WHERE substitute_for_id IS NOT NULL;

CREATE TABLE movement (
  id TEXT PRIMARY KEY,
  attendance_id TEXT NOT NULL ${to('attendance')},
  what TEXT NOT NULL,
  at TEXT,
  item_id TEXT ${to('agenda_item')},
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX movement_by_attendance ON movement (attendance_id);
CREATE INDEX movement_by_item ON movement (item_id) WHERE item_id IS NOT NULL;

CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL ${to('agenda_item')},
  text TEXT NOT NULL,
  how TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  mover_id TEXT ${to('person')},
  seconder_id TEXT ${to('person')},
  in_favour INTEGER,
  against INTEGER,
  abstained INTEGER,
  casting TEXT,
  attendance_then TEXT NOT NULL,
  reasons TEXT,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_by_item ON decision (item_id);
CREATE INDEX decision_by_mover ON decision (mover_id) WHERE mover_id IS NOT NULL;
CREATE INDEX decision_by_seconder ON decision (seconder_id) WHERE seconder_id IS NOT NULL;

CREATE TABLE vote (
  id TEXT PRIMARY KEY,
  decision_id TEXT NOT NULL ${to('decision')},
  person_id TEXT NOT NULL ${to('person')},
  vote TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX vote_by_decision ON vote (decision_id);
CREATE INDEX vote_by_person ON vote (person_id);

CREATE TABLE minute (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL ${to('meeting')},
  item_id TEXT NOT NULL ${to('agenda_item')},
  text TEXT NOT NULL,
  summary TEXT,
  sequence INTEGER,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX minute_by_meeting ON minute (meeting_id);
CREATE INDEX minute_by_item ON minute (item_id);

CREATE TABLE declaration (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL ${to('agenda_item')},
  person_id TEXT NOT NULL ${to('person')},
  nature TEXT NOT NULL,
  followed TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX declaration_by_item ON declaration (item_id);
CREATE INDEX declaration_by_person ON declaration (person_id);

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  what TEXT NOT NULL,
  owner TEXT NOT NULL,
  person_id TEXT ${to('person')},
  group_id TEXT ${to('group')},
  due TEXT,
  item_id TEXT ${to('agenda_item')},
  closed_on TEXT,
  outcome TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX action_by_person ON action (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX action_by_group ON action (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX action_by_item ON action (item_id) WHERE item_id IS NOT NULL;
`;
