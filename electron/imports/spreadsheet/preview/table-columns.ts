// The columns of a table by what they are read as, and which are left out.

import type { TableDraft } from '../../../../shared/files/spreadsheet-calls.ts';
import type { ColumnRole } from '../../../../shared/files/model/import-profile.ts';
import type { FinancialYear } from '../../../../shared/language/financial-years.ts';
import { findDate } from '../../../../shared/language/date-words.ts';
import { readPeriod, type ReadPeriod } from '../../../../shared/language/reading/dates/read-period.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import type { MarkedAmount } from '../../../../shared/language/reading/figures/credits.ts';
import { say } from '../../../../shared/language/say.ts';
import { marksOf } from '../../../../shared/packs/rules/workbook-mark-words.ts';
import { figuresIn, sayColumn, type FoundColumn, type FoundTable } from '../find/found-table.ts';
import { headsUnits, withoutUnit } from '../find/heading-words.ts';
import type { Candidates } from '../match/candidates.ts';
import { columnKey } from '../match/column-roles.ts';
import { ownKey } from '../match/questions.ts';
import type { PeriodTexts } from '../match/parts-of-two-years.ts';
import type { PeriodReader } from '../match/periods.ts';
import type { SheetCell, Workbook } from '../read/cells.ts';
import { numberIn, type ColumnUnit } from './cell-values.ts';
import type { TableReadings } from './readings.ts';
import type { EarlierSums } from './sums/totals.ts';
import { tellingLabel, unitOfCell, unitSaidIn, type RowUnit, type UnitOf, type UnitOfCell } from './units.ts';

export interface ReadTableInput {
  readonly workbook: Workbook;
  readonly table: FoundTable;
  readonly draft: TableDraft;
  readonly candidates: Candidates;
  readonly yearStartMonth: number;
  /** Of the tables read before this one. */
  readonly earlier: EarlierSums;
}

export interface ValueColumn extends ColumnUnit {
  readonly column: number;
  readonly heading: string;
  readonly role: Extract<ColumnRole, { as: 'figure' | 'amount' | 'measure' }>;
  /** From the heading, when it names one. */
  readonly period: ReadPeriod | undefined;
  readonly year: FinancialYear | undefined;
  /** The column beside it that says "over" or "about", or gives the text where there is no number: as our own packs write it. */
  readonly bound: number | undefined;
  /** Its unit in a row that says something about that itself. */
  readonly inRow: (row: RowUnit) => UnitOfCell;
}

export interface TableColumns {
  readonly label: number | undefined;
  readonly parent: number | undefined;
  /** Of what the parents of a budget's rows are under, outermost first. */
  readonly above: readonly number[];
  readonly period: number | undefined;
  /** All that say it: of years, and of parts of them. */
  readonly periods: readonly number[];
  readonly kind: number | undefined;
  /** Where each row says the unit of its figures. */
  readonly unit: number | undefined;
  /** Where each row of a budget says whether its amounts are credits. */
  readonly mark: number | undefined;
  readonly words: readonly { column: number; heading: string; field: 'budgetHolder' | 'reason' | 'notes' }[];
  readonly values: readonly ValueColumn[];
  /** Without what was moved, and without variances: of a budget, what a sign says something of. */
  readonly amounts: readonly ValueColumn[];
}

function roleOf({ draft }: ReadTableInput, column: FoundColumn): ColumnRole | undefined {
  return draft.mapping.columns[columnKey(column)];
}

function fractionsOf({ table, draft }: ReadTableInput, column: FoundColumn): ColumnUnit['fractions'] {
  const answer = draft.mapping.answers[ownKey('fractions', table, column)];
  return answer === 'whole' || answer === 'as written' ? answer : undefined;
}

/** What the point of "1.200" is in this column; undefined where others aren't in thousands, and it is a point. */
function pointsOf({ table, draft }: ReadTableInput, column: FoundColumn): ColumnUnit['points'] {
  const isMoney = draft.mapping.target === 'finance';
  if ((column.points ?? (isMoney ? column.pointsOfMoney : undefined)) === undefined) return undefined;
  const answer = draft.mapping.answers[ownKey('points', table, column)];
  return answer === 'thousands' || answer === 'as written' ? answer : 'not said';
}

/** What our own packs add to the heading of the numbers to head their column of bounds, in the language of the pack. */
const boundMarks = marksOf('pack.bound-of');

/** For a column of bounds, the heading of the numbers beside it; any other heading as it is. */
function withoutBound(heading: string): string {
  const mark = boundMarks.find((each) => heading.endsWith(each));
  return mark === undefined ? heading : heading.slice(0, -mark.length);
}

/** Whether a column is one of bounds, which are read with the numbers beside it. */
export function headsBounds(heading: string): boolean {
  return withoutBound(heading) !== heading;
}

export function columnsOf(input: ReadTableInput, reader: PeriodReader): TableColumns {
  const { table, draft } = input;
  const used = table.columns.filter(({ hidden }) => draft.includeHidden || !hidden);
  const first = (as: ColumnRole['as']) => used.find((column) => roleOf(input, column)?.as === as)?.column;
  const bounds = new Map(
    used.flatMap(({ heading, column }) => {
      const bare = withoutBound(heading);
      return bare === heading ? [] : [[bare, column] as const];
    }),
  );
  const amongFractions = table.columns.some(({ fractions }) => fractions !== undefined);
  const tellingRow = tellingLabel(table);
  const values = used.flatMap((column): ValueColumn[] => {
    const role = roleOf(input, column);
    if (role?.as !== 'figure' && role?.as !== 'amount' && role?.as !== 'measure') return [];
    const { heading } = column;
    const bare = withoutBound(heading);
    // Beside its own column of numbers, it is read with that.
    if (bare !== heading && used.some((other) => other.heading === bare)) return [];
    const period = reader.read(bare);
    const year = reader.year(bare);
    const neighbour = table.columns.find((each) => each.scale > 1 && roleOf(input, each)?.as === role.as);
    const telling = neighbour?.heading ?? tellingRow;
    const said = unitSaidIn(heading);
    const unit: UnitOf = { table, column, telling, answers: draft.mapping.answers, said };
    return [
      {
        column: column.column,
        heading,
        ...unitOfCell(unit, undefined),
        inRow: (row) => unitOfCell(unit, row),
        amongFractions,
        fractions: fractionsOf(input, column),
        points: pointsOf(input, column),
        role,
        period,
        year,
        bound: bounds.get(heading),
      },
    ];
  });
  const words = used.flatMap((column) => {
    const as = roleOf(input, column)?.as;
    return as === 'budgetHolder' || as === 'reason' || as === 'notes'
      ? [{ column: column.column, heading: column.heading, field: as }]
      : [];
  });
  const parents = used.flatMap((column) => (roleOf(input, column)?.as === 'parent' ? [column.column] : []));
  const isMoney = draft.mapping.target === 'finance';
  return {
    label: first('label'),
    parent: isMoney ? parents.at(-1) : parents[0],
    above: isMoney ? parents.slice(0, -1) : [],
    period: first('period'),
    periods: used.flatMap((column) => (roleOf(input, column)?.as === 'period' ? [column.column] : [])),
    kind: first('kind'),
    unit: used.find(({ heading }) => headsUnits(heading))?.column,
    mark: isMoney ? used.find(saysMarks)?.column : undefined,
    words,
    values,
    amounts: values.filter(
      ({ role }) => role.as !== 'amount' || (role.kind !== 'variance' && role.kind !== 'virement'),
    ),
  };
}

/** What names the periods of its figures. */
export function periodTexts({ columns }: FoundTable, { label, period, values }: TableColumns): PeriodTexts {
  const down = columns.find(({ column }) => column === period);
  return down === undefined
    ? { texts: values.map(({ heading }) => heading), areOfSeveral: false }
    : { texts: [...down.words], areOfSeveral: label !== undefined };
}

/** A list that says each name in the first of its rows alone, and their periods in all. */
export function saysNamesOnce({ columns, rows }: FoundTable, { label, period }: TableColumns): boolean {
  const names = columns.find(({ column }) => column === label);
  if (names === undefined || period === undefined || label === period) return false;
  const { looks, words } = names;
  return looks.words < rows && looks.words === words.size;
}

/** Whether a cell says again what heads its column. */
export function repeats(heading: string, cell: SheetCell | undefined): boolean {
  if (cell === undefined) return true;
  if (cell.kind !== 'text') return false;
  const words = oneLine(cell.text);
  if (words === '') return false;
  // "24" ends "July 2024", and is a figure all the same.
  return words === heading || (/\p{L}/u.test(words) && heading.endsWith(words));
}

/** "Threshold 2024/25": nothing says that they aren't actual figures, nor that they are. */
function isTakenForActual({ heading }: FoundColumn, role: ColumnRole): boolean {
  if (role.as !== 'figure' || role.kind !== 'actual') return false;
  return readPeriod(withoutUnit(heading))?.kindUnsaid === true;
}

const runsForYears = /(?<!\p{L})(?:schemes?|projects?|cynllun(?:iau)?|prosiect(?:au)?)(?!\p{L})/iu;
const ofCapital = /(?<!\p{L})(?:capital|(?:c|g|ngh|ch)yfalaf)(?!\p{L})/iu;
const approved = /(?<!\p{L})(?:approved|approvals?|whole[ -]life|lifetime|cymeradwy\p{L}*)(?!\p{L})/iu;
const soFar = /(?<!\p{L})(?:to date|so far|cumulative|hyd yma|cronnus)(?!\p{L})/iu;
const ofYear = /(?<!\p{L})(?:year|blwyddyn|flwyddyn)(?!\p{L})/iu;

/** "Approved", "Spent to date" of capital schemes below one year: each may be of all the years that its scheme runs. */
function mayBeOfAllYears({ heading }: FoundColumn, role: ColumnRole, table: FoundTable): boolean {
  if (role.as !== 'amount' || findDate(heading) !== undefined || ofYear.test(heading)) return false;
  const ofRows = table.columns.find(({ column }) => column === table.labelColumn)?.heading ?? '';
  const areSchemes = runsForYears.test(ofRows) || ofCapital.test([...table.title, table.sheetName].join(' '));
  return areSchemes && (role.kind === 'budget' ? approved : soFar).test(heading);
}

/** What was left out before a row was read: hidden columns, and columns still waiting for somebody to say what they hold; and what was only
 * supposed of one. */
export function remarkColumns(input: ReadTableInput, { remark }: TableReadings) {
  const { table, draft } = input;
  const year = draft.mapping.answers['period'];
  for (const column of table.columns) {
    const { hidden } = column;
    const role = roleOf(input, column);
    const said = sayColumn(table, column);
    const count = figuresIn(column);
    if (count === 0) continue;
    if (role === undefined) remark(say('sheet.column-undecided', { column: said, count }));
    else if (hidden && !draft.includeHidden && role.as !== 'ignored')
      remark(say('sheet.column-hidden', { column: said }));
    else if (isTakenForActual(column, role)) remark(say('sheet.column-taken-for-actual', { column: said }));
    else if (year !== undefined && mayBeOfAllYears(column, role, table))
      remark(say('sheet.column-of-all-years', { column: said, year }));
  }
}

/** A number with its bound in the column beside it, "300" and "over", put back into one text: "over 300". */
export function withBound(cell: SheetCell | undefined, bound: SheetCell | undefined): SheetCell | undefined {
  if (bound === undefined) return cell;
  if (cell === undefined) return bound;
  if (cell.kind !== 'number' && cell.kind !== 'text') return cell;
  const shown = cell.kind === 'number' ? numberIn(cell) : oneLine(cell.text);
  return { ...cell, kind: 'text', text: `${bound.text} ${shown}` };
}

const marks = /^(?:d|c|dr|cr|debit|credit)\.?$/iu;
const mostMarks = 4;

/** "Dr" and "Cr" beside every amount, whatever heads them. */
function saysMarks(column: FoundColumn): boolean {
  const { words } = column;
  // A note "C" among amounts marks none of the others.
  if (figuresIn(column) > 0) return false;
  return words.size > 0 && words.size <= mostMarks && [...words].every((each) => marks.test(each));
}

/** What its mark says of the amounts of a row. */
export function markIn(
  { mark }: TableColumns,
  cells: ReadonlyMap<number, SheetCell>,
): MarkedAmount['is'] | undefined {
  const cell = mark === undefined ? undefined : cells.get(mark);
  if (cell === undefined) return undefined;
  return /^c/iu.test(cell.text) ? 'credit' : 'debit';
}
