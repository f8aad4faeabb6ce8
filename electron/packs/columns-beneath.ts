// On paper, what belongs to the column before it stands beneath that one's words: a table for sorting has more columns than a page has room for.

import {
  wordsOfParagraph,
  type Cell,
  type Column,
  type Paragraph,
  type Table,
} from '../../shared/packs/pack-document.ts';

const nothing: ReadonlySet<string> = new Set(['', '–']);

function beneath(cell: Cell | undefined): Paragraph[] {
  return (cell?.paragraphs ?? [])
    .filter((paragraph) => !nothing.has(wordsOfParagraph(paragraph)))
    .map(({ runs, ...rest }) => ({ ...rest, runs: runs.map((run) => ({ ...run, quiet: true as const })) }));
}

/** The first column of each, with those beneath it. */
function columnsTogether(columns: readonly Column[]): number[][] {
  const together: number[][] = [];
  columns.forEach((column, index) => {
    const last = together.at(-1);
    if (column.beneath === true && last !== undefined) last.push(index);
    else together.push([index]);
  });
  return together;
}

export function columnsBeneath(table: Table): Table {
  if (table.columns.every((column) => column.beneath !== true)) return table;
  const together = columnsTogether(table.columns);
  const columns = together.flatMap(([first = 0, ...others]): Column[] => {
    const column = table.columns[first];
    if (column === undefined) return [];
    const headings = [column.subheading, ...others.map((each) => table.columns[each]?.heading)];
    const subheading = headings.filter((words) => words !== undefined && words !== '').join(', ');
    return [subheading === '' ? column : { ...column, subheading }];
  });
  const rows = table.rows.map((row) => {
    if (row.kind === 'group') return row;
    const cells = together.map(([first = 0, ...others]): Cell => {
      const cell = row.cells[first] ?? { paragraphs: [] };
      const more = others.flatMap((each) => beneath(row.cells[each]));
      return more.length === 0 ? cell : { ...cell, paragraphs: [...cell.paragraphs, ...more] };
    });
    return { ...row, cells };
  });
  const rowHeading = together.findIndex((places) => places.includes(table.rowHeading));
  return { ...table, columns, rows, rowHeading };
}
