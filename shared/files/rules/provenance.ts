// The words for where something was read: "q2-finance.xlsx, Budget!C5", "Strategy.docx, table 2, row 3, column 4".

import type { DocumentLocation, Provenance } from '../../kernel/provenance.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';

/** "table 2, row 3, column 4", "paragraph 12". */
export function sayDocumentLocation(location: DocumentLocation): Saying {
  if ('paragraph' in location) return say('provenance.paragraph', location);
  if ('footnote' in location) return say('provenance.footnote', location);
  if ('endnote' in location) return say('provenance.endnote', location);
  if ('comment' in location) return say('provenance.comment', location);
  if ('picture' in location) return say('provenance.picture', location);
  if ('pageEdge' in location) return say('provenance.page-edge');
  if (!('table' in location)) return say('provenance.line', location);
  const { table, row, column, line } = location;
  if (row === undefined) return say('provenance.table', { table });
  if (column === undefined) return say('provenance.row', { table, row });
  return line === undefined
    ? say('provenance.table-cell', { table, row, column })
    : say('provenance.table-cell-at-line', { table, row, column, line });
}

/** Within its file: "Budget!C5". */
export function sayLocation(provenance: Provenance): Saying {
  if ('at' in provenance) return sayDocumentLocation(provenance.at);
  const { sheet, cell, replaced } = provenance;
  return say(replaced === true ? 'provenance.replaced' : 'provenance.cell', { sheet, cell });
}

export function sayProvenance(provenance: Provenance): Saying {
  return say('provenance.in-file', { file: provenance.file, location: sayLocation(provenance) });
}
