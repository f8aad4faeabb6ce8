// How documents look: of the council, and of each body that has a house style of its own.

import { deleted, to } from '../0008-register/columns.ts';

const sql = `
CREATE TABLE house_style (
  id TEXT PRIMARY KEY,
  body_id TEXT ${to('body')},
  organisation TEXT,
  logo TEXT,
  logo_name TEXT,
  logo_alternative TEXT,
  accent TEXT,
  typeface TEXT NOT NULL,
  sides TEXT NOT NULL,
  binding INTEGER NOT NULL,
  paper_size TEXT NOT NULL,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX house_style_by_body ON house_style (body_id);
ALTER TABLE pack_template ADD COLUMN page_sizes TEXT NOT NULL DEFAULT 'kept';
`;

export const houseStyles = { number: 21, name: 'house-styles', sql } as const;
