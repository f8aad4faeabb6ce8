// Bodies, with what is theirs; the days on which nobody meets.

import { deleted, to } from '../0008-register/columns.ts';

export const bodiesTables = `
CREATE TABLE body (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  terms TEXT NOT NULL,
  whole_number INTEGER,
  nation TEXT NOT NULL,
  item_numbering TEXT NOT NULL,
  minute_numbering TEXT NOT NULL,
  minute_year_begins INTEGER,
  usual_days TEXT,
  usual_time TEXT,
  usual_place TEXT,
  usual_link TEXT,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;

CREATE TABLE body_rule (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL ${to('body')},
  rule TEXT NOT NULL,
  value TEXT NOT NULL,
  reason TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX body_rule_by_body ON body_rule (body_id);

CREATE TABLE seat (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL ${to('body')},
  person_id TEXT ${to('person')},
  role TEXT NOT NULL,
  votes INTEGER NOT NULL CHECK (votes IN (0, 1)),
  "from" TEXT,
  "to" TEXT,
  substitute_for_id TEXT ${to('seat')},
  capacity TEXT,
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_by_body ON seat (body_id);
CREATE INDEX seat_by_person ON seat (person_id);
CREATE INDEX seat_by_substitute_for ON seat (substitute_for_id) WHERE substitute_for_id IS NOT NULL;

CREATE TABLE standing_item (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL ${to('body')},
  title TEXT NOT NULL,
  section TEXT,
  purpose TEXT NOT NULL,
  presenter TEXT,
  minutes INTEGER,
  recommendation TEXT,
  unnumbered INTEGER NOT NULL CHECK (unnumbered IN (0, 1)),
  position INTEGER NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_item_by_body ON standing_item (body_id);

CREATE TABLE recess (
  id TEXT PRIMARY KEY,
  body_id TEXT ${to('body')},
  name TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX recess_by_body ON recess (body_id);

CREATE TABLE bank_holiday (
  id TEXT PRIMARY KEY,
  nation TEXT NOT NULL,
  day TEXT NOT NULL,
  name TEXT NOT NULL,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  mourning INTEGER NOT NULL CHECK (mourning IN (0, 1)),
  ${deleted}
) STRICT, WITHOUT ROWID;
`;
