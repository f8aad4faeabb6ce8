// The forward plan, and what is said of actions and decisions after the meeting. What became of an action is read from its updates alone.

import { deleted, to } from '../0008-register/columns.ts';

export const followUpTables = `
ALTER TABLE action DROP COLUMN closed_on;
ALTER TABLE action DROP COLUMN outcome;
ALTER TABLE action ADD COLUMN body_id TEXT ${to('body')};
ALTER TABLE action ADD COLUMN asked_on TEXT;
ALTER TABLE action ADD COLUMN number TEXT;
ALTER TABLE action ADD COLUMN activity_id TEXT ${to('activity')};
CREATE INDEX action_by_body ON action (body_id) WHERE body_id IS NOT NULL;
CREATE INDEX action_by_activity ON action (activity_id) WHERE activity_id IS NOT NULL;

CREATE TABLE action_update (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL ${to('action')},
  "on" TEXT NOT NULL,
  by TEXT NOT NULL,
  text TEXT NOT NULL,
  due TEXT,
  state TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX action_update_by_action ON action_update (action_id);

CREATE TABLE decision_follow_up (
  id TEXT PRIMARY KEY,
  decision_id TEXT NOT NULL ${to('decision')},
  "on" TEXT NOT NULL,
  by TEXT NOT NULL,
  text TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_follow_up_by_decision ON decision_follow_up (decision_id);

CREATE TABLE forward_item (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  body_id TEXT ${to('body')},
  meeting_id TEXT ${to('meeting')},
  wanted TEXT,
  parked INTEGER NOT NULL CHECK (parked IN (0, 1)),
  purpose TEXT NOT NULL,
  presenter TEXT,
  lead TEXT,
  person_id TEXT ${to('person')},
  group_id TEXT ${to('group')},
  key_decision INTEGER NOT NULL CHECK (key_decision IN (0, 1)),
  openness TEXT NOT NULL,
  note TEXT,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX forward_item_by_body ON forward_item (body_id) WHERE body_id IS NOT NULL;
CREATE INDEX forward_item_by_meeting ON forward_item (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX forward_item_by_person ON forward_item (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX forward_item_by_group ON forward_item (group_id) WHERE group_id IS NOT NULL;

CREATE TABLE forward_link (
  id TEXT PRIMARY KEY,
  forward_item_id TEXT NOT NULL ${to('forward_item')},
  objective_id TEXT NOT NULL ${to('objective')},
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX forward_link_by_item ON forward_link (forward_item_id);
CREATE INDEX forward_link_by_objective ON forward_link (objective_id);

ALTER TABLE agenda_item ADD COLUMN forward_item_id TEXT ${to('forward_item')};
CREATE INDEX agenda_item_by_forward_item ON agenda_item (forward_item_id) WHERE forward_item_id IS NOT NULL;
`;
