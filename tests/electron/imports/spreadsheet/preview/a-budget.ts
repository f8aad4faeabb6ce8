// A budget as a department lays it out, by its rows.

import { aWorkbook, type SheetSpec, type Value } from '../a-workbook.ts';

export function aBudget(
  rows: Value[][],
  { names = ['Service'], ...rest }: { names?: string[] } & Partial<SheetSpec> = {},
) {
  return aWorkbook({
    ...rest,
    rows: [['Budget monitoring 2024/25'], [], [...names, 'Budget £', 'Actual £'], ...rows],
  });
}

export const budgetsIn = (written: readonly string[]) => written.filter((line) => line.includes(' budget '));
