// Which parts the packs of a body's meetings have.

import { deleted, to } from '../0008-register/columns.ts';

const sql = `
CREATE TABLE pack_template (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL ${to('body')},
  parts TEXT NOT NULL,
  comments INTEGER NOT NULL CHECK (comments IN (0, 1)),
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX pack_template_by_body ON pack_template (body_id);
`;

export const packTemplates = { number: 18, name: 'pack-templates', sql } as const;
