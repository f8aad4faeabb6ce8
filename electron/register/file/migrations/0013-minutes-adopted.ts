// What becomes of minutes once they are written: sent round, remarked on, adopted, and corrected afterwards.

import { deleted, to } from './0008-register/columns.ts';

const tables = `
CREATE TABLE circulation (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL ${to('meeting')},
  "on" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX circulation_by_meeting ON circulation (meeting_id);

CREATE TABLE minute_comment (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL ${to('meeting')},
  item_id TEXT ${to('agenda_item')},
  who TEXT NOT NULL,
  "on" TEXT NOT NULL,
  text TEXT NOT NULL,
  answered TEXT NOT NULL,
  answer TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX minute_comment_by_meeting ON minute_comment (meeting_id);
CREATE INDEX minute_comment_by_item ON minute_comment (item_id) WHERE item_id IS NOT NULL;

CREATE TABLE minute_correction (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL ${to('agenda_item')},
  original TEXT NOT NULL,
  corrected TEXT NOT NULL,
  reason TEXT NOT NULL,
  decided_at_id TEXT ${to('meeting')},
  "on" TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX minute_correction_by_item ON minute_correction (item_id);
CREATE INDEX minute_correction_by_decided_at ON minute_correction (decided_at_id) WHERE decided_at_id IS NOT NULL;
`;

export const minutesAdopted = { number: 13, name: 'minutes-adopted', sql: tables } as const;
