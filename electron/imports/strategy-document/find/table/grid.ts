// A table with its heading rows understood: which columns mean what, and the rows under them with merged cells filled in.

import type { DocumentLocation } from '../../../../../shared/kernel/provenance.ts';
import { findDate } from '../../../../../shared/language/date-words.ts';
import { comparable, oneLine } from '../../../../../shared/language/plain.ts';
import { isSurelyFigure } from '../../../../../shared/language/reading/figures/read-figure.ts';
import { readPeriod } from '../../../../../shared/language/reading/dates/read-period.ts';
import { cellText, type SourceCell, type SourceRow, type SourceTable } from '../../read/source-document.ts';
import { wayInWords } from '../../../../../shared/strategy/rules/way-in-words.ts';
import { columnFor, looksLikeRef, type Column, type Role } from './columns.ts';

export interface GridRow {
  readonly cells: readonly SourceCell[];
  /** The cell in a column, even when it spans several or continues the one above. */
  readonly at: (column: number) => SourceCell | undefined;
  readonly location: DocumentLocation;
}

export interface Grid {
  readonly columns: readonly Column[];
  /** Rows above the heading that span the table: its title. */
  readonly titles: readonly SourceRow[];
  readonly headings: readonly SourceRow[];
  /** The headings again, as they stand where a table goes on over a page. */
  readonly repeated: readonly SourceRow[];
  readonly rows: readonly GridRow[];
}

export type TableKind = 'measures' | 'activities' | 'unknown';

const deepestHeading = 5;

function cellAt(row: SourceRow | undefined, column: number): SourceCell | undefined {
  return row?.cells.find((cell) => cell.column <= column && column < cell.column + cell.span);
}

function texts(row: SourceRow): string[] {
  return row.cells.map((cell) => oneLine(cellText(cell))).filter((text) => text !== '');
}

function recognised(columns: readonly Column[]): number {
  return columns.filter(({ role }) => role !== 'unknown').length;
}

/** A heading over two rows reads from the top down: "2024/25" over "Q1" is "2024/25 Q1". */
function headingColumns(table: SourceTable, from: number, to: number): Column[] {
  return Array.from({ length: table.columns }, (_, column) => {
    const words: string[] = [];
    for (const row of table.rows.slice(from, to + 1)) {
      const text = cellText(cellAt(row, column));
      if (oneLine(text) !== '' && words.at(-1) !== text) words.push(text);
    }
    const joined = columnFor(words.join(' '));
    return joined.role === 'unknown' ? columnFor(words.at(-1) ?? '') : joined;
  });
}

function isTitle(row: SourceRow, table: SourceTable): boolean {
  return texts(row).length === 1 && table.columns > 1;
}

/** "Success criteria" beside a sentence across the other columns: it says something of them all, and heads none. */
export function isLabelled(row: SourceRow): boolean {
  const [label, value, another] = row.cells.filter((cell) => oneLine(cellText(cell)) !== '');
  if (label === undefined || value === undefined || another !== undefined || value.span < 2) return false;
  return columnFor(cellText(label)).role !== 'unknown' && oneLine(cellText(value)).split(' ').length > 1;
}

/** A row across the whole table is its title, and says nothing of one column: unless it is only the year of them all. */
function isTitleOfAll(table: SourceTable, index: number): boolean {
  const row = table.rows[index];
  const [text] = row === undefined ? [] : texts(row);
  if (row === undefined || text === undefined || !isTitle(row, table)) return false;
  const date = findDate(text);
  const isDateOnly = date !== undefined && date.start === 0 && date.end === text.length;
  return row.cells.some((cell) => cell.span >= table.columns) && !isDateOnly;
}

/** A second heading row says more about columns of the first: it holds periods or kinds of figures, but no measure's name. */
function continuesHeading(table: SourceTable, index: number): boolean {
  const [first, row] = table.rows.slice(index, index + 2);
  if (first === undefined || row === undefined || isTitleOfAll(table, index)) return false;
  // The same words again say no more.
  if (repeats(row, [first])) return false;
  const spans = table.rows[index]?.cells.some(({ span }) => span > 1) === true;
  const joined = row.cells.some(({ continues }) => continues);
  const inner = texts(row);
  if (inner.length === 0 || (!spans && !joined && oneLine(cellText(cellAt(row, 0))) !== '')) return false;
  // Below merged headings any words part the column: "Male" and "Female" under "2024".
  const parted = spans && (joined || oneLine(cellText(cellAt(row, 0))) === '');
  return inner.every(
    (text) =>
      !looksLikeFigure(text) && (columnFor(text).role !== 'unknown' || (parted && !isSurelyFigure(text))),
  );
}

function looksLikeFigure(text: string): boolean {
  return /^[£\d.,%]+$/u.test(text) && readPeriod(text) === undefined;
}

/** Undefined when no row of the table heads columns we understand. */
export function gridOf(table: SourceTable): Grid | undefined {
  let best: { index: number; last: number; columns: Column[] } | undefined;
  for (let index = 0; index < Math.min(deepestHeading, table.rows.length); index += 1) {
    const row = table.rows[index];
    if (row === undefined || isLabelled(row) || (isTitle(row, table) && !continuesHeading(table, index)))
      continue;
    const last = continuesHeading(table, index) ? index + 1 : index;
    const columns = headingColumns(table, index, last);
    if (best === undefined || recognised(columns) > recognised(best.columns)) best = { index, last, columns };
    if (texts(row).length > 1) break; // below the first full row there is only data
  }
  if (best === undefined || recognised(best.columns) === 0) return undefined;
  const headings = table.rows.slice(best.index, best.last + 1);
  const repeated = new Set(table.rows.slice(best.last + 1).filter((row) => repeats(row, headings)));
  const rows = bodyRows(table, best.last + 1, repeated);
  return {
    columns: refsBeside(
      ofFinestActions(
        withStepsInWords(withWhoIsResponsible(best.columns, headings), rows, headings),
        rows,
      ).map((column, index) =>
        byContent(
          column,
          index,
          rows,
          headings.map((row) => cellText(cellAt(row, index))).join(' '),
          best.columns.some(({ role }) => role === 'measure'),
        ),
      ),
      rows,
    ),
    titles: table.rows.slice(0, best.index),
    headings,
    repeated: [...repeated],
    rows,
  };
}

/** Whether a row says nothing but what a heading row says, column by column. */
function repeats(row: SourceRow, headings: readonly SourceRow[]): boolean {
  const said = row.cells.filter((cell) => oneLine(cellText(cell)) !== '');
  if (said.length < 2) return false;
  return headings.some((heading) =>
    said.every((cell) => comparable(cellText(cell)) === comparable(cellText(cellAt(heading, cell.column)))),
  );
}

function bodyRows(table: SourceTable, from: number, repeated: ReadonlySet<SourceRow>): GridRow[] {
  const above = new Map<number, SourceCell>();
  const body = table.rows.slice(from).filter((row) => !repeated.has(row));
  return body.map((row) => {
    const filled = row.cells.map((cell) => {
      const kept = cell.continues ? above.get(cell.column) : undefined;
      above.set(cell.column, kept ?? cell);
      return kept ?? cell;
    });
    const at = (column: number) => {
      const index = row.cells.findIndex((cell) => cell.column <= column && column < cell.column + cell.span);
      return filled[index];
    };
    return { cells: row.cells, at, location: row.location };
  });
}

const kindWords = /^(actuals?|targets?|forecasts?|baselines?|comparators?|benchmarks?)$/iu;

function filledCells(rows: readonly GridRow[], index: number): string[] {
  return rows.map((row) => oneLine(cellText(row.at(index)))).filter((text) => text !== '');
}

function mostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.filter(test).length * 2 > texts.length;
}

const levels = /^(?:(?:is )?(?:high|low|higher|lower|bigger|smaller|uchel|isel|uwch|is)|n\/?a)\.?$/iu;

/** "Lower is better" all the way down; under "Direction" a word is enough, if it is none for how things go. */
function saysWays(filled: readonly string[], heading: string): boolean {
  const isDirection = /^(?:direction|cyfeiriad)$/u.test(comparable(heading));
  return (
    filled.some((text) => !/^n\/?a$/iu.test(text)) &&
    filled.every((text) => wayInWords(text) !== undefined || (isDirection && levels.test(text)))
  );
}

/** A column without a meaningful heading is recognised by what is in it, and so is one whose heading could mean two things. */
function byContent(
  column: Column,
  index: number,
  rows: readonly GridRow[],
  heading: string,
  isAmongFigures: boolean,
): Column {
  const filled = filledCells(rows, index);
  // "Current position" over numbers is where a measure stands.
  if (
    column.role === 'progress' &&
    filled.length > 0 &&
    filled.every((text) => /\d/u.test(text) && isSurelyFigure(text))
  ) {
    const period = isAmongFigures ? readPeriod(heading) : undefined;
    return period === undefined ? column : { role: 'period', period };
  }
  if (column.role !== 'unknown' && column.role !== 'period' && column.dated !== undefined) {
    const isFigure = (text: string) => findDate(text) === undefined && isSurelyFigure(text);
    return mostly(filled, isFigure) ? { role: 'period', period: column.dated } : column;
  }
  if (column.role !== 'unknown' || filled.length === 0) return column;
  if (filled.every((text) => kindWords.test(text))) return { role: 'figure kind' };
  if (saysWays(filled, heading)) return { role: 'polarity' };
  return index === 0 && mostly(filled, looksLikeRef) ? { role: 'ref' } : column;
}

/** "R" beside "A", "C" and "I": of who is responsible, accountable, consulted and informed, the first leads. */
function withWhoIsResponsible(columns: readonly Column[], headings: readonly SourceRow[]): readonly Column[] {
  const words = columns.map((_, index) =>
    comparable(headings.map((row) => cellText(cellAt(row, index))).join(' ')),
  );
  if (!['r', 'a', 'c', 'i'].every((letter) => words.includes(letter))) return columns;
  return columns.map((column, index) => (words[index] === 'r' ? { role: 'lead' } : column));
}

/** "Milestone" over "Buy" and "Fit", beside "Due" over dates, says what will be done, and not when. */
function withStepsInWords(
  columns: readonly Column[],
  rows: readonly GridRow[],
  headings: readonly SourceRow[],
): readonly Column[] {
  const dated = (index: number) => {
    const filled = filledCells(rows, index);
    return filled.length > 0 && mostly(filled, (text) => findDate(text) !== undefined);
  };
  const inWords = (index: number) => {
    const heading = headings.map((row) => cellText(cellAt(row, index))).join(' ');
    if (!/(?:milestones?|deliver(?:y|ables?)|carreg filltir|cerrig milltir)\W*$/iu.test(heading))
      return false;
    const filled = filledCells(rows, index);
    return (
      filled.length > 0 && filled.every((text) => findDate(text) === undefined && /\p{L}{3}/u.test(text))
    );
  };
  const dues = columns.flatMap(({ role }, index) => (role === 'milestone' ? [index] : []));
  if (!dues.some(dated)) return columns;
  return columns.map((column, index) =>
    dues.includes(index) && inWords(index) ? { role: 'activity' } : column,
  );
}

/** Of "Recommendation" and "Action" beside it, with several of these to one of those, what will be done is the second. */
function ofFinestActions(columns: readonly Column[], rows: readonly GridRow[]): Column[] {
  const own = (index: number) =>
    rows.filter(({ cells }) =>
      cells.some((cell) => cell.column === index && !cell.continues && oneLine(cellText(cell)) !== ''),
    ).length;
  const ofDeeds = columns.flatMap(({ role }, index) => (role === 'activity' ? [index] : []));
  const most = Math.max(...ofDeeds.map(own));
  const finest = ofDeeds.find((index) => own(index) === most);
  return columns.map((column, index) =>
    ofDeeds.includes(index) && index !== finest ? { role: 'unknown' } : column,
  );
}

/** "PI" over codes beside "Indicator", or beside a column of names: the codes are the refs. */
function refsBeside(columns: readonly Column[], rows: readonly GridRow[]): Column[] {
  const made = [...columns];
  for (const role of ['measure', 'activity'] as const) {
    const index = made.findIndex((column) => column.role === role);
    if (index === -1 || made.some((column) => column.role === 'ref')) continue;
    if (!mostly(filledCells(rows, index), looksLikeRef)) continue;
    const names = made.findIndex(
      (column, other) =>
        other > index &&
        (column.role === role || column.role === 'unknown') &&
        mostly(filledCells(rows, other), (text) => /\p{L}{3}/u.test(text) && !looksLikeRef(text)),
    );
    if (names === -1) continue;
    made[index] = { role: 'ref' };
    made[names] = { role };
  }
  return made;
}

/** Something else is listed so, with refs and leads: it is neither a measure nor an activity. */
const otherThings =
  /\b(?:risks?|hazards?|issues?|budgets?|costs?|documents?|meetings?|assumptions?|dependenc(?:y|ies)|stakeholders?)\b/iu;

/** "Likelihood" beside "Impact": a score beside them is no figure of a measure. */
function ratesRisks(headings: readonly SourceRow[]): boolean {
  const words = headings.flatMap(({ cells }) => cells.map((cell) => comparable(cellText(cell))));
  const heads = (pattern: RegExp) => words.some((each) => pattern.test(each));
  return (
    heads(/\b(?:likelihood|probability|tebygolrwydd)\b/u) &&
    heads(/\b(?:impact|severity|consequence|effaith)\b/u)
  );
}

/** Under years or quarters, what will be done in them: no figure in any of them. */
function holdsWords({ columns, rows }: Grid): boolean {
  const filled = columns.flatMap(({ role }, index) => (role === 'period' ? filledCells(rows, index) : []));
  return (
    filled.length > 0 &&
    filled.every((text) => !/\d/u.test(text) && /\p{L}{3}/u.test(text)) &&
    filled.some((text) => text.includes(' '))
  );
}

/** "Lead", "Due", "Status" down the side say what stands beside them, whatever is said above: no row is an activity or a measure. */
function labelsItsRows({ columns, rows }: Grid): boolean {
  const labels = new Set<string>(['activity', 'measure', 'lead', 'milestone', 'progress']);
  const filled = columns[0]?.role === 'unknown' ? filledCells(rows, 0) : [];
  const roles = filled.map((text) => columnFor(text).role).filter((role) => labels.has(role));
  return new Set(roles).size > 1 && roles.length * 3 >= filled.length * 2;
}

export function kindOf(grid: Grid): TableKind {
  const { columns, headings } = grid;
  const roles = new Set(columns.map(({ role }) => role));
  const acts = ['lead', 'milestone', 'progress', 'completion', 'ref', 'comment'] as const;
  const index = (role: Role) => columns.findIndex((column) => column.role === role);
  if (labelsItsRows(grid)) return 'unknown';
  // An action with its own measure beside it, its lead and its date: the table is of actions.
  if (index('activity') !== -1 && index('activity') < index('measure') && roles.has('milestone'))
    return 'activities';
  if (roles.has('measure') && (roles.has('period') || !roles.has('activity'))) return 'measures';
  if (roles.has('activity')) return 'activities';
  if (ratesRisks(headings)) return 'unknown';
  if (roles.has('period') && columns.length > 1) {
    const hasNames = columns[0]?.role !== 'period';
    return hasNames && !holdsWords(grid) ? 'measures' : 'unknown';
  }
  if (headings.some(({ cells }) => cells.some((cell) => otherThings.test(cellText(cell))))) return 'unknown';
  return acts.filter((role) => roles.has(role)).length >= 2 ? 'activities' : 'unknown';
}

/** The first column with a role; undefined when there is none. */
export function columnOf({ columns }: Grid, role: Role): number | undefined {
  const index = columns.findIndex((column) => column.role === role);
  return index === -1 ? undefined : index;
}

/** The words above a column; those of a cell that spans several stand above its first. */
export function headingOf({ headings }: Grid, column: number): string {
  return headings.map(({ cells }) => cellText(cells.find((cell) => cell.column === column))).join(' ');
}

const usedIn: Readonly<Record<TableKind, readonly Column['role'][]>> = {
  measures: [
    'measure',
    'objective',
    'unit',
    'polarity',
    'tolerance',
    'lead',
    'comment',
    'progress',
    'figure kind',
  ],
  activities: [
    'ref',
    'activity',
    'lead',
    'milestone',
    'progress',
    'completion',
    'comment',
    'objective',
    'objective number',
  ],
  unknown: [],
};

/** The columns that the reader of a kind of table takes up: the first of each role, and in a table of measures every period. */
export function columnsUsed({ columns }: Grid, kind: TableKind): number[] {
  return columns.flatMap(({ role }, index) => {
    if (role === 'period') return kind === 'measures' ? [index] : [];
    if (role === 'milestone' && kind === 'activities') return [index];
    return usedIn[kind].includes(role) && columns.findIndex((column) => column.role === role) === index
      ? [index]
      : [];
  });
}

/** The text of a row that has only one cell of it: a heading inside the table. */
export function soleText(row: GridRow): { readonly cell: SourceCell; readonly text: string } | undefined {
  const filled = row.cells.filter((cell) => oneLine(cellText(cell)) !== '');
  const [cell] = filled;
  return filled.length === 1 && cell !== undefined ? { cell, text: oneLine(cellText(cell)) } : undefined;
}
