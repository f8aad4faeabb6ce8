// Where something was read: cells of workbooks, locations in documents.

import type { Words } from '../language/words.ts';

export const provenanceWords = {
  'provenance.cell': ['{{sheet}}!{{cell}}', '{{sheet}}!{{cell}}'],
  'provenance.replaced': [
    '{{sheet}}!{{cell}} (another value was written in its place)',
    '{{sheet}}!{{cell}} (ysgrifennwyd gwerth arall yn ei lle)',
  ],
  'provenance.paragraph': ['paragraph {{paragraph}}', 'paragraff {{paragraph}}'],
  'provenance.line': ['line {{line}}', 'llinell {{line}}'],
  'provenance.footnote': ['footnote {{footnote}}', 'troednodyn {{footnote}}'],
  'provenance.endnote': ['endnote {{endnote}}', 'ôl-nodyn {{endnote}}'],
  'provenance.comment': ['comment {{comment}}', 'sylw {{comment}}'],
  'provenance.picture': ['picture {{picture}}', 'llun {{picture}}'],
  'provenance.page-edge': ['head or foot of pages', 'pen neu droed tudalennau'],
  'provenance.table': ['table {{table}}', 'tabl {{table}}'],
  'provenance.row': ['table {{table}}, row {{row}}', 'tabl {{table}}, rhes {{row}}'],
  'provenance.table-cell': [
    'table {{table}}, row {{row}}, column {{column}}',
    'tabl {{table}}, rhes {{row}}, colofn {{column}}',
  ],
  'provenance.table-cell-at-line': [
    'table {{table}}, row {{row}}, column {{column}} (line {{line}})',
    'tabl {{table}}, rhes {{row}}, colofn {{column}} (llinell {{line}})',
  ],
  'provenance.in-file': ['{{file}}, {{location}}', '{{file}}, {{location}}'],
} as const satisfies Words;
