// A workbook and a Word document have no pages that could be named beforehand: their tables have no column of numbers of pages.

import type { Block, Cell, PackDocument, Table } from '../../../shared/packs/pack-document.ts';
import { columnsInUse } from './columns-in-use.ts';

function withoutPage(cell: Cell): Cell {
  const { pageOf: _, ...rest } = cell;
  return rest;
}

function tableWithoutPages(table: Table): Table {
  const rows = table.rows.filter((row) => row.kind === 'row');
  const named = table.columns.map((_, column) =>
    rows.some(({ cells }) => cells[column]?.pageOf !== undefined),
  );
  if (!named.includes(true)) return table;
  const kept = new Set(named.flatMap((isNamed, column) => (isNamed ? [] : [column])));
  const plain = table.rows.map((row) =>
    row.kind === 'row' ? { ...row, cells: row.cells.map(withoutPage) } : row,
  );
  return columnsInUse({ ...table, rows: plain }, kept);
}

export function withoutPages(document: PackDocument): PackDocument {
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block): Block => (block.kind === 'table' ? tableWithoutPages(block) : block)),
  }));
  return { ...document, sections };
}
