// What is said once above the first table of a sheet, or on a sheet without any, and holds for the tables further on that say nothing
// themselves.

import { oneLine } from '../../../../shared/language/plain.ts';
import { readUnit } from '../../../../shared/language/reading/units/read-unit.ts';
import type { SheetRow } from '../read/cells.ts';
import type { FoundColumn } from './found-table.ts';
import { unitInTitle, type SaidUnit } from './table-unit.ts';

/** What is around a table, and above its columns. */
export interface AroundTable {
  readonly title: readonly string[];
  /** What may say the unit of all its amounts. */
  readonly units: readonly SaidUnit[];
  readonly columns: readonly Pick<FoundColumn, 'unit' | 'currency' | 'unitDoubtful'>[];
}

function saysItself({ title, units, columns }: AroundTable): boolean {
  return (
    units.length > 0 ||
    title.some((words) => readUnit(words, 'title').pounds) ||
    columns.some(
      ({ unit, currency, unitDoubtful }) => unit === 'money' || currency !== undefined || unitDoubtful,
    )
  );
}

const unsure = (said: SaidUnit): SaidUnit => ({ ...said, unsure: true });

/**
 * The unit of a table that says none: what stands above the first one of its sheet. The line right above that may be of that one only, where
 * this one has a line of its own. `elsewhere` is what a sheet without tables says of all.
 */
export function unitSaidOnce(
  table: AroundTable,
  first: AroundTable | undefined,
  elsewhere: readonly SaidUnit[],
): readonly SaidUnit[] {
  if (saysItself(table)) return [];
  const lines = first === undefined || first === table ? [] : first.title;
  const above = lines.flatMap((words, at) => {
    const isOfSheet = table.title.length === 0 || at < lines.length - 1;
    return isOfSheet ? unitInTitle(words) : unitInTitle(words).map(unsure);
  });
  return above.length > 0 ? above : elsewhere.map(unsure);
}

/** The line that heads the sheet: of the table that stands first in it where that has a caption besides, and of one without a line. */
export function sheetTitleOf(
  { title }: AroundTable,
  first: AroundTable | undefined,
): { readonly sheetTitle?: string } {
  const [heading, caption] = first?.title ?? [];
  return heading === undefined || (caption === undefined && title.length > 0) ? {} : { sheetTitle: heading };
}

/** "All figures in £000", on a sheet that has no table. */
export function unitsOfAll(rows: readonly SheetRow[]): readonly SaidUnit[] {
  return rows.flatMap(({ cells }) => {
    const words = oneLine(cells.map(({ text }) => text).join(' '));
    return readUnit(words, 'title').ofAll ? unitInTitle(words) : [];
  });
}
