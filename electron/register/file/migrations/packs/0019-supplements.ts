// What an issued pack was asked with and what its pages are called, and the supplements to it.

import { to } from '../0008-register/columns.ts';

const sql = `
ALTER TABLE pack_issue ADD COLUMN form TEXT NOT NULL DEFAULT 'pack';
ALTER TABLE pack_issue ADD COLUMN pack_id TEXT ${to('pack_issue')};
ALTER TABLE pack_issue ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE pack_issue ADD COLUMN asked TEXT;
ALTER TABLE pack_issue ADD COLUMN page_map TEXT NOT NULL DEFAULT '[]';
CREATE INDEX pack_issue_by_pack ON pack_issue (pack_id) WHERE pack_id IS NOT NULL;
`;

export const supplements = { number: 19, name: 'supplements', sql } as const;
