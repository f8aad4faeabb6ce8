// A column that says nothing in any of its rows takes room from those that do: it is left out.

import {
  wordsOf,
  type Block,
  type Cell,
  type Section,
  type Table,
} from '../../../shared/packs/pack-document.ts';

/** What stands where there is nothing to say. */
const nothing: ReadonlySet<string> = new Set(['', '–']);

function saysNothing(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  const { figure, status, pageOf } = cell;
  return (
    figure === undefined && status === undefined && pageOf === undefined && nothing.has(wordsOf(cell).trim())
  );
}

/** `kept` are those that stay, said or not: to be written in. The column that names the rows is the first where its own says nothing. */
export function columnsInUse(table: Table, kept: ReadonlySet<number> = new Set()): Table {
  const rows = table.rows.filter((row) => row.kind === 'row');
  const used = table.columns.flatMap((_, column) =>
    kept.has(column) || rows.some(({ cells }) => !saysNothing(cells[column])) ? [column] : [],
  );
  return rows.length === 0 || used.length === 0 ? table : onlyColumns(table, used);
}

/** Those columns alone. The one that names the rows is the first where its own isn't among them. */
export function onlyColumns(table: Table, kept: readonly number[]): Table {
  if (kept.length === table.columns.length) return table;
  const only = <T>(all: readonly T[]) => all.filter((_, column) => kept.includes(column));
  return {
    ...table,
    columns: only(table.columns),
    rows: table.rows.map((row) => (row.kind === 'row' ? { ...row, cells: only(row.cells) } : row)),
    rowHeading: Math.max(0, kept.indexOf(table.rowHeading)),
  };
}

export function withColumnsInUse(section: Section): Section {
  const blocks = section.blocks.map((block): Block => (block.kind === 'table' ? columnsInUse(block) : block));
  return { ...section, blocks };
}
