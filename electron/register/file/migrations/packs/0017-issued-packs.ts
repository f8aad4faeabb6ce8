// Packs that were issued: for which meeting and whom, and the files themselves.

import { to } from '../0008-register/columns.ts';

const sql = `
ALTER TABLE pack_issue ADD COLUMN meeting_id TEXT ${to('meeting')};
ALTER TABLE pack_issue ADD COLUMN edition TEXT NOT NULL DEFAULT 'board';
ALTER TABLE pack_issue ADD COLUMN person_id TEXT ${to('person')};
ALTER TABLE pack_issue ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
ALTER TABLE pack_issue ADD COLUMN pages INTEGER;
ALTER TABLE pack_issue ADD COLUMN pdf TEXT;
ALTER TABLE pack_issue ADD COLUMN workbook TEXT;
CREATE INDEX pack_issue_by_meeting ON pack_issue (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX pack_issue_by_person ON pack_issue (person_id) WHERE person_id IS NOT NULL;
`;

export const issuedPacks = { number: 17, name: 'issued-packs', sql } as const;
