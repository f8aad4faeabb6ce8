// What reading at once leaves out before a row is read: whole tables, columns and labelled rows. In the window a person sees these in the
// proposal; where nobody looks at it, each is listed with its location and the reason.

import type { TableMapping } from '../../../../shared/files/model/import-profile.ts';
import type { ImportDraft, SheetProposal, SheetTable } from '../../../../shared/files/spreadsheet-calls.ts';
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

/** Columns of figures that a profile leaves out, and nobody has taken since: perhaps as nothing was in them yet. */
function columnsOutOfProfile(
  { columns }: SheetTable,
  table: FoundTable,
  profile: string,
  { columns: roles }: Pick<TableMapping, 'columns'>,
): Saying[] {
  const left = new Set(
    columns.flatMap(({ key, role, by }) =>
      role.as === 'ignored' && by === 'past import' && roles[key]?.as === 'ignored' ? [key] : [],
    ),
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

type ByProfile = Pick<SheetProposal, 'tables' | 'profile'>;

/** Of a proposal by a profile, as a person has changed it: what it leaves out of the tables that are read. */
export function leftOutOfProfile(
  { tables, profile }: ByProfile,
  found: readonly FoundTable[],
  draft: ImportDraft,
): Saying[] {
  if (profile === null) return [];
  return draft.tables.flatMap(({ index, mapping }): Saying[] => {
    const [table, own] = [tables.find((each) => each.index === index), found[index]];
    if (table === undefined || own === undefined || table.transposed !== mapping.transposed) return [];
    return columnsOutOfProfile(table, own, profile.name, mapping);
  });
}

/** A profile says itself which labels and columns are left out: with one, the tables that it doesn't read are listed. */
export function leftOut(
  { tables, profile }: ByProfile,
  found: readonly FoundTable[],
  isRead: (heading: string) => boolean,
): Saying[] {
  return tables.flatMap((table): Saying[] => {
    const { location, included, index } = table;
    const own = found[index];
    if (!included && profile !== null)
      return [say('sheet.table-not-in-profile', { location, profile: profile.name })];
    if (!included) return [say('sheet.table-hidden', { location })];
    if (profile !== null || own === undefined) return [];
    return [...columnsLeftOut(table, own, isRead), ...labelsLeftOut(table)];
  });
}
