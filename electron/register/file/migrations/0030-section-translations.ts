// What sections of reports say in their other language.

import { deleted, to } from './0008-register/columns.ts';

const sql = `
CREATE TABLE section_translation (
  id TEXT PRIMARY KEY,
  paper_id TEXT NOT NULL ${to('paper')},
  section_id TEXT NOT NULL ${to('report_section')},
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  original TEXT,
  ${deleted}
) STRICT, WITHOUT ROWID;
CREATE INDEX section_translation_by_paper ON section_translation (paper_id);
CREATE INDEX section_translation_by_section ON section_translation (section_id);
`;

export const sectionTranslations = { number: 30, name: 'section-translations', sql } as const;
