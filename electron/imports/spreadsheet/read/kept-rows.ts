// Rows that pass by twice, first to find the tables and then to be read, kept from the first time where they are not too many. A longer
// sheet is read from the file again, so that memory has a bound whatever the file. How a sheet is laid out is kept always.

import { succeed, type Result } from '../../../../shared/result.ts';
import type { SheetLayout, SheetRow, TakeRow, Workbook } from './cells.ts';

/** Cells of all sheets together: some forty megabytes. */
const mostCells = 500_000;

export function keepingRows(workbook: Workbook): Workbook {
  const kept = new Map<number, readonly SheetRow[]>();
  const layouts = new Map<number, Result<SheetLayout>>();
  let room = mostCells;

  const replay = (rows: readonly SheetRow[], take: TakeRow): Result<undefined> => {
    for (const row of rows) if (take(row) === 'stop') break;
    return succeed(undefined);
  };
  return {
    ...workbook,
    layout: async (sheet) => {
      const read = layouts.get(sheet) ?? (await workbook.layout(sheet));
      layouts.set(sheet, read);
      return read;
    },
    rows: async (sheet, take) => {
      const known = kept.get(sheet);
      if (known !== undefined) return replay(known, take);
      let rows: SheetRow[] | undefined = [];
      let held = 0;
      const read = await workbook.rows(sheet, (row) => {
        held += row.cells.length;
        if (rows !== undefined && held <= room) rows.push(row);
        else rows = undefined;
        const answer = take(row);
        // A sheet left in the middle is not all there.
        if (answer === 'stop') rows = undefined;
        return answer;
      });
      if (read.ok && rows !== undefined) {
        kept.set(sheet, rows);
        room -= held;
      }
      return read;
    },
  };
}
