// Notices of single items: which item one was of, and what is typed of those that are being prepared.

import { deleted, to } from './0008-register/columns.ts';

const sql = `
ALTER TABLE publication ADD COLUMN item_id TEXT ${to('agenda_item')};
CREATE INDEX publication_by_item ON publication (item_id) WHERE item_id IS NOT NULL;

CREATE TABLE notice_draft (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL ${to('meeting')},
  item_id TEXT NOT NULL ${to('agenda_item')},
  kind TEXT NOT NULL,
  matter TEXT,
  documents TEXT,
  address TEXT,
  procedure TEXT,
  reasons TEXT,
  representations TEXT,
  response TEXT,
  informed TEXT,
  impracticable TEXT,
  agreed_by TEXT,
  agreed_on TEXT,
  urgency TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX notice_draft_by_meeting ON notice_draft (meeting_id);
CREATE INDEX notice_draft_by_item ON notice_draft (item_id);
`;

export const itemNotices = { number: 16, name: 'item-notices', sql } as const;
