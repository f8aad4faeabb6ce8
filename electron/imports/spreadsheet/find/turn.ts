// A table whose records lie side by side, turned so that each is a row. It is read into memory whole, so it mustn't be large.

import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import { say } from '../../../../shared/language/say.ts';
import { address, type SheetCell, type SheetLayout, type SheetRow, type Workbook } from '../read/cells.ts';
import type { FoundTable } from './found-table.ts';
import { tableFinder } from './find-tables.ts';
import { sidesBelowZero } from './sides.ts';

const mostCells = 200_000;

/** The address in the file of a row and column of a table, turned or not. */
export function addressIn(
  { transposed }: Pick<FoundTable, 'transposed'>,
  row: number,
  column: number,
): string {
  return transposed ? address(column + 1, row - 1) : address(row, column);
}

/** Row 1 of the turned table is column A, its column 0 is row 1. Failures: those of reading, `too-large`. */
export async function turnedRows(
  workbook: Workbook,
  { sheet, left, right, headerFirst, firstRow, lastRow, sheetName }: FoundTable,
): Promise<Result<readonly SheetRow[]>> {
  const top = headerFirst === 0 ? firstRow : headerFirst;
  const turned = new Map<number, SheetCell[]>();
  let held = 0;
  const read = await workbook.rows(sheet, ({ number, cells }) => {
    if (number > lastRow) return 'stop';
    if (number < top) return undefined;
    for (const cell of cells) {
      if (cell.column < left || cell.column > right) continue;
      held += 1;
      const record = turned.get(cell.column) ?? [];
      const { kind, text, format } = cell;
      record.push({ column: number - 1, kind, text, format });
      turned.set(cell.column, record);
    }
    return held > mostCells ? 'stop' : undefined;
  });
  if (!read.ok) return read;
  if (held > mostCells) {
    const { file } = workbook;
    return fail('too-large', say('unreadable.too-large-to-turn', { file, sheet: sheetName }), { file });
  }
  return succeed(
    [...turned]
      .sort(([a], [b]) => a - b)
      .map(([column, cells]) => ({ number: column + 1, hidden: false, cells })),
  );
}

const noLayout: SheetLayout = { merges: [], hiddenColumns: new Set() };

/** The same table, turned; undefined when no table can be made out that way. */
async function turnTable(workbook: Workbook, table: FoundTable): Promise<Result<FoundTable | undefined>> {
  const rows = await turnedRows(workbook, table);
  if (!rows.ok) return rows;
  const finder = tableFinder(noLayout);
  // Columns left empty between records don't separate tables.
  rows.value.forEach((row, index) => finder.take({ ...row, number: index + 1 }));
  const [turned] = finder.tables();
  if (turned === undefined) return succeed(undefined);
  const { units: _units, sizes: _sizes, sides, ...found } = turned;
  const numberOf = (number: number) => rows.value[number - 1]?.number ?? 0;
  return succeed({
    ...found,
    sheet: table.sheet,
    sheetName: table.sheetName,
    sheetHidden: table.sheetHidden,
    title: table.title,
    ...(table.sheetTitle === undefined ? {} : { sheetTitle: table.sheetTitle }),
    ...(table.detailOf === undefined ? {} : { detailOf: table.detailOf }),
    unit: table.unit,
    belowZero: sidesBelowZero(sides, [table.title.at(-1), table.sheetName]),
    headerFirst: numberOf(found.headerFirst),
    headerLast: numberOf(found.headerLast),
    firstRow: numberOf(found.firstRow),
    lastRow: numberOf(found.lastRow),
    sidesByTotals: found.sidesByTotals.map(({ first, last, ...range }) => ({
      ...range,
      first: numberOf(first),
      last: numberOf(last),
    })),
    labels: found.labels.map((label) => ({ ...label, row: numberOf(label.row) })),
    columns: found.columns.map((column) => ({ ...column, letters: String(column.column + 1) })),
    transposed: true,
    source: table,
  });
}

/** Each table as it should be read: turned where it lies on its side, or where a person says so. */
export async function turnWhereAsked(
  workbook: Workbook,
  tables: readonly FoundTable[],
  asked: (index: number) => boolean | undefined,
): Promise<Result<readonly FoundTable[]>> {
  const all: FoundTable[] = [];
  for (const [index, table] of tables.entries()) {
    if (!(asked(index) ?? table.transposed)) {
      all.push({ ...table, transposed: false });
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop
    const turned = await turnTable(workbook, table);
    if (!turned.ok) return turned;
    all.push(turned.value ?? { ...table, transposed: false });
  }
  return succeed(all);
}
