// A block of which the words are written otherwise, wherever in it they stand.

import type { Block, Cell, Paragraph, Run, TableRow } from '../pack-document.ts';

export interface Rewriting {
  readonly run: (run: Run) => Run;
  /** Of a cell, whose runs are rewritten already. */
  readonly cell: (cell: Cell) => Cell;
  /** Of a heading inside a table. */
  readonly group: (row: Extract<TableRow, { kind: 'group' }>) => TableRow;
}

function paragraphRewritten<P extends Paragraph>(paragraph: P, { run }: Rewriting): P {
  const { runs, beside } = paragraph;
  const own = { ...paragraph, runs: runs.map(run) };
  return beside === undefined ? own : { ...own, beside: beside.map(run) };
}

function rowRewritten(row: TableRow, how: Rewriting): TableRow {
  if (row.kind === 'group') return how.group(row);
  const cells = row.cells.map((cell) =>
    how.cell({
      ...cell,
      paragraphs: cell.paragraphs.map((paragraph) => paragraphRewritten(paragraph, how)),
    }),
  );
  return { ...row, cells };
}

export function blockRewritten(block: Block, how: Rewriting): Block {
  switch (block.kind) {
    case 'paragraph':
      return paragraphRewritten(block, how);
    case 'list':
      return { ...block, items: block.items.map((item) => paragraphRewritten(item, how)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => rowRewritten(row, how)) };
    case 'heading':
    case 'picture':
    case 'charts':
      return block;
  }
}
