// What reading at once leaves out before a row is read: whole tables, columns and labelled rows. In the window a person sees these in the
// proposal; where nobody looks at it, each is listed with its location and the reason.

import type { SheetProposal, SheetTable } from '../../../../shared/files/spreadsheet-calls.ts';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import { figuresIn, sayColumn, type FoundColumn, type FoundTable } from '../find/found-table.ts';
import { moneyKindOf } from '../find/heading-words.ts';
import { isNotTheAmount, isNotTheTarget, variesFrom } from './amount-columns.ts';
import { columnKey } from './column-roles.ts';

/** Columns of figures that nothing was proposed for. What our own packs write beside their figures is read with those. */
function columnsLeftOut(
  { columns, target }: SheetTable,
  table: FoundTable,
  isRead: (heading: string) => boolean,
): Saying[] {
  const unmatched = new Set(
    columns.flatMap(({ key, role, by }) => (role.as === 'ignored' && by === 'none' ? [key] : [])),
  );
  return table.columns
    .filter((column) => unmatched.has(columnKey(column)) && !isRead(column.heading))
    .flatMap((column): Saying[] => {
      if (figuresIn(column) === 0) return signsInLetters(table, column);
      const from = target === 'finance' ? variesFrom(column, table) : undefined;
      if (from !== undefined)
        return [say('sheet.variance-of-part', { column: sayColumn(table, column), budget: from.heading })];
      const isOther = (target === 'finance' ? isNotTheAmount : isNotTheTarget)(column, table);
      const says = { column: sayColumn(table, column), count: figuresIn(column) };
      return [say(isOther ? 'sheet.another-column-holds' : 'sheet.column-left-out', says)];
    });
}

/** Columns of figures that a profile leaves out: perhaps since nothing was in them yet. */
function columnsOutOfProfile({ columns }: SheetTable, table: FoundTable, profile: string): Saying[] {
  const left = new Set(
    columns.flatMap(({ key, role, by }) => (role.as === 'ignored' && by === 'past import' ? [key] : [])),
  );
  return table.columns.flatMap((column): Saying[] => {
    const count = figuresIn(column);
    if (count === 0 || !left.has(columnKey(column))) return [];
    return [say('sheet.column-out-of-profile', { column: sayColumn(table, column), profile, count })];
  });
}

const withLetter =
  /^\(?[-−–]?\s?£?\s?\d[\d,]*(?:\.\d+)?\)?\s?\(?(?:[afuo]|adv|fav|over|under|ff|anff)\.?\)?$/iu;

/** "50 A" and "30 F" in a column of variances: adverse and favourable. */
function signsInLetters(table: FoundTable, column: FoundColumn): Saying[] {
  const words = [...column.words].find((each) => withLetter.test(each));
  return words === undefined || moneyKindOf(column.heading) === undefined
    ? []
    : [say('sheet.column-in-letters', { column: sayColumn(table, column), words })];
}

function labelsLeftOut({ sheet, labels }: SheetTable): Saying[] {
  return labels.flatMap(({ label, cell, target }) =>
    target?.to === 'nothing' ? [say('sheet.label-left-out', { sheet, cell, label })] : [],
  );
}

/** A profile says itself which labels are left out: with one, the tables and the columns of figures that it doesn't read are listed. */
export function leftOut(
  { tables, profile }: Pick<SheetProposal, 'tables' | 'profile'>,
  found: readonly FoundTable[],
  isRead: (heading: string) => boolean,
): Saying[] {
  return tables.flatMap((table): Saying[] => {
    const { location, included, index } = table;
    const own = found[index];
    if (!included && profile !== null)
      return [say('sheet.table-not-in-profile', { location, profile: profile.name })];
    if (!included) return [say('sheet.table-hidden', { location })];
    if (own === undefined) return [];
    if (profile !== null) return columnsOutOfProfile(table, own, profile.name);
    return [...columnsLeftOut(table, own, isRead), ...labelsLeftOut(table)];
  });
}
