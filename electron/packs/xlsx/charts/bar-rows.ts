// What the chart of a budget is drawn from, under the table and its totals: the headings that the pack's own picture draws, each with all that
// is under it, as formulas over the cells that have them.

import type ExcelJS from 'exceljs';
import type { Text } from '../../../../shared/language/speak.ts';
import { barKinds, type BarKind, type BarRow } from '../../../../shared/packs/model/bar-chart.ts';
import { heightOf, linesIn } from '../fit-text.ts';
import type { SheetGrid } from '../table-cells.ts';
import { fontName, writeText } from '../write-text.ts';

/** The rows of bars as they stand in the sheet. */
export interface WrittenBars {
  readonly first: number;
  readonly last: number;
  readonly names: readonly string[];
  readonly amounts: readonly {
    readonly kind: BarKind;
    readonly name: string;
    /** From 0. */
    readonly column: number;
    readonly values: readonly (number | null)[];
  }[];
}

export interface BarsToWrite {
  readonly grid: SheetGrid;
  readonly bars: readonly BarRow[];
  /** The row of the sheet that has the amounts of a row of the pack's table: one of its data, or a total. */
  readonly rowOf: (place: number) => number | undefined;
}

const narrow = 9;

function columnOf({ columns }: SheetGrid, kind: string): number {
  return columns.findIndex(({ amount }) => amount === kind);
}

/** The cells that have the amounts of a bar; a budget with its virement. */
function formulaOf(sheet: ExcelJS.Worksheet, { grid, rowOf }: BarsToWrite, bar: BarRow, kind: BarKind) {
  const columns = [kind, ...(kind === 'budget' ? ['virement'] : [])].map((each) => columnOf(grid, each));
  const cells = bar.places.flatMap((place) => {
    const row = rowOf(place);
    if (row === undefined) return [];
    return columns.flatMap((column) => (column < 0 ? [] : [sheet.getCell(row, column + 1)]));
  });
  const filled = cells.filter(({ value }) => value !== null);
  return filled.map(({ address }) => address).join('+');
}

/** The row after them. */
export function writeBars(
  sheet: ExcelJS.Worksheet,
  wanted: BarsToWrite,
  head: number,
  t: Text,
): { readonly written: WrittenBars; readonly next: number } {
  const { grid, bars } = wanted;
  const width = sheet.getColumn(1).width ?? narrow;
  const used = barKinds.filter((kind) => columnOf(grid, kind) >= 0);
  const named = (column: number, words: string) => {
    const cell = sheet.getCell(head, column + 1);
    writeText(cell, words);
    cell.font = { name: fontName, size: 11, bold: true };
    cell.alignment = { wrapText: true, vertical: 'top', horizontal: column === 0 ? 'left' : 'right' };
  };
  named(0, t('pack.in-chart'));
  const amounts = used.map((kind) => {
    const column = columnOf(grid, kind);
    const isMoved = kind === 'budget' && columnOf(grid, 'virement') >= 0;
    const name = t(isMoved ? 'pack.in-chart.budget' : `pack.amount.${kind}`);
    named(column, t(`pack.in-chart.bars.${kind}`));
    const values = bars.map((bar, index): number | null => {
      const pounds = bar.amounts[kind];
      if (pounds === undefined) return null;
      const cell = sheet.getCell(head + 1 + index, column + 1);
      const formula = formulaOf(sheet, wanted, bar, kind);
      cell.value = formula === '' ? pounds : { formula, result: pounds, date1904: false };
      cell.numFmt = '£#,##0';
      cell.font = { name: fontName, size: 11 };
      return pounds;
    });
    return { kind, name, column, values };
  });
  bars.forEach(({ heading }, index) => {
    const cell = sheet.getCell(head + 1 + index, 1);
    writeText(cell, heading);
    cell.font = { name: fontName, size: 11 };
    cell.alignment = { wrapText: true, vertical: 'top' };
    sheet.getRow(head + 1 + index).height = heightOf(linesIn(heading, { width }));
  });
  const lines = [0, ...used.map((kind) => columnOf(grid, kind))].map((column) =>
    linesIn(sheet.getCell(head, column + 1).text, { width: sheet.getColumn(column + 1).width ?? narrow }),
  );
  sheet.getRow(head).height = heightOf(Math.max(...lines));
  const last = head + bars.length;
  const names = bars.map(({ heading }) => heading);
  return { written: { first: head + 1, last, names, amounts }, next: last + 1 };
}
