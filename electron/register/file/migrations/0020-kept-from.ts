// Who is kept from an item, and which of two versions of a paper that came at once is set aside.

import { deleted, to } from './0008-register/columns.ts';

const sql = `
CREATE TABLE item_bar (
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL ${to('agenda_item')},
  person_id TEXT NOT NULL ${to('person')},
  reason TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX item_bar_by_item ON item_bar (item_id);
CREATE INDEX item_bar_by_person ON item_bar (person_id);

ALTER TABLE paper_version ADD COLUMN set_aside_for_id TEXT ${to('paper_version')};
CREATE INDEX paper_version_by_set_aside_for ON paper_version (set_aside_for_id) WHERE set_aside_for_id IS NOT NULL;
`;

export const keptFrom = { number: 20, name: 'kept-from', sql } as const;
