// Columns whose format shows what is positive as negative, or the other way about: what is held is taken, and that is said once for each.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { grouped } from '../../../../shared/language/decimal.ts';
import { say } from '../../../../shared/language/say.ts';
import { sayColumn, type FoundTable } from '../find/found-table.ts';
import type { SheetCell } from '../read/cells.ts';
import { numberIn } from './cell-values.ts';

export function turnedSigns(table: FoundTable) {
  const turned = new Map<number, { count: number; held: string; shown: string }>();
  return {
    note: (cell: SheetCell): void => {
      const { column, kind, format, text } = cell;
      if (kind !== 'number' || format.shownAs?.sign !== 'turned' || text === '0') return;
      const before = turned.get(column);
      if (before !== undefined) before.count += 1;
      else turned.set(column, { count: 1, held: grouped(text), shown: numberIn(cell) });
    },
    remarks: (): Saying[] =>
      [...turned].flatMap(([column, of]) => {
        const at = table.columns.find((each) => each.column === column);
        return at === undefined ? [] : [say('sheet.sign-turned', { column: sayColumn(table, at), ...of })];
      }),
  };
}
