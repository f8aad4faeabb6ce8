// Makes out tables in the first rows of a block: where the headings end, which columns belong together, what stands above.

import { comparable } from '../../../../shared/language/plain.ts';
import type { Range, SheetCell, SheetRow } from '../read/cells.ts';
import { isDirectionInWords, isFigureLike, lookOf } from './classify.ts';
import {
  amountKindOf,
  fieldOf,
  figureKindOf,
  isKindAlone,
  isOfTimeBefore,
  isUnitAlone,
  namesMeasures,
  saysBudget,
} from './heading-words.ts';
import { groupsOf, standsAlone, within, type Width } from './side-by-side.ts';
import { sideSaid } from './sides.ts';

/** One table of a block: tables side by side are separated by an empty column and have labels of their own. */
export interface Structure {
  readonly left: number;
  readonly right: number;
  readonly labelColumn: number;
  /** Columns with figures in them. */
  readonly figureColumns: ReadonlySet<number>;
  /** From the top; empty when there are none. */
  readonly headerRows: readonly SheetRow[];
  readonly title: readonly string[];
  /** The number of the first row below the headings. */
  readonly firstRow: number;
  readonly transposed: boolean;
}

const mostHeaderRows = 4;
/** How many rows with a label alone may come between the headings and the first figures. */
const mostGroupRows = 4;

function isBody(row: SheetRow, left: number, right: number): boolean {
  const cells = within(row, left, right);
  return cells.length >= 2 && cells.some((cell) => lookOf(cell) === 'figure');
}

/** Where nothing is certainly a figure, whatever looks like a year under a heading in words is one: “Value | 1990”. */
function firstOfBody(rows: readonly SheetRow[], left: number, right: number): number {
  const sure = rows.findIndex((row) => isBody(row, left, right));
  if (sure !== -1) return sure;
  return rows.findIndex((row, index) => {
    const above = rows[index - 1];
    const headings = above === undefined ? [] : within(above, left, right);
    const named = new Set(headings.map(({ column }) => column));
    return (
      headings.length >= 2 &&
      headings.every((cell) => lookOf(cell) === 'words' || lookOf(cell) === 'period') &&
      within(row, left + 1, right).some((cell) => lookOf(cell) === 'year' && named.has(cell.column))
    );
  });
}

/** Years that rise, go back one by one as accounts have them, or come in groups, head columns; any others are figures. */
function yearsHead(cells: readonly SheetCell[]): boolean {
  const years = cells.filter((cell) => lookOf(cell) === 'year').map(({ text }) => Number.parseInt(text, 10));
  const rising = years.every((year, index) => index === 0 || year >= (years[index - 1] ?? 0));
  const goingBack = years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) - 1);
  if (years.some((year) => year > 9999)) return areMonthsInTurn(years);
  return years.length < 2 || rising || goingBack || new Set(years).size < years.length;
}

/** "202403, 202404", or one for each quarter: counts don't rise so. */
function areMonthsInTurn(months: readonly number[]): boolean {
  const inAll = months.map((each) => Math.floor(each / 100) * 12 + (each % 100));
  const [step, ...steps] = inAll.slice(1).map((month, index) => month - (inAll[index] ?? 0));
  return step === undefined || ([1, 3, -1, -3].includes(step) && steps.every((each) => each === step));
}

function couldHead(row: SheetRow, left: number, right: number): boolean {
  const cells = within(row, left, right);
  // "Growth" beside two other headings is one as well.
  const isAmongWords = cells.filter((cell) => ['words', 'period'].includes(lookOf(cell))).length > 2;
  const mayHead = (cell: SheetCell) =>
    !isFigureLike(lookOf(cell)) || cell.kind === 'date' || (isAmongWords && isDirectionInWords(cell));
  return cells.length > 0 && cells.every(mayHead) && yearsHead(cells);
}

function labelColumnOf(rows: readonly SheetRow[], left: number, right: number): number {
  const words = new Map<number, number>();
  for (const row of rows)
    for (const cell of within(row, left, right))
      if (lookOf(cell) === 'words' || lookOf(cell) === 'period')
        words.set(cell.column, (words.get(cell.column) ?? 0) + 1);
  // The first column of text; where codes come before the names, the names.
  for (let column = left; column <= right; column += 1)
    if ((words.get(column) ?? 0) * 2 >= rows.length) return column;
  return left;
}

const joined = (row: SheetRow, left: number, right: number) =>
  within(row, left, right)
    .map(({ text }) => text)
    .join(' ')
    .trim();

/** A merged area as wide as the table is a title, not a heading. */
function isTitle(row: SheetRow, group: Width, merges: readonly Range[]): boolean {
  const cells = within(row, group.left, group.right);
  const [only] = cells;
  if (only === undefined) return true;
  if (cells.length > 1) return false;
  if (only.column === group.left) return true;
  return merges.some(
    ({ top, left, right }) => top === row.number && left <= group.left && right >= group.right,
  );
}

interface Header {
  readonly rows: readonly SheetRow[];
  /** The index in the block of the first heading row, or of the first row of the body. */
  readonly first: number;
  readonly bodyStart: number;
}

/**
 * A row below the headings whose figures are broken ("12O") looks like more headings. Headings over two rows name the column of labels
 * once, or stand in fewer groups above than below, or the lower says nothing but units, or kinds of figures.
 */
function isRowOfData(
  above: SheetRow | undefined,
  row: SheetRow | undefined,
  left: number,
  right: number,
): boolean {
  if (above === undefined || row === undefined || above.number !== row.number - 1) return false;
  const [upper, lower] = [within(above, left, right), within(row, left, right)];
  const bothNamed = [upper, lower].every((row) => row[0]?.column === left && row.length >= 2);
  const areUnits = lower.every(
    ({ text }) => isUnitAlone(text) || fieldOf(text) === 'value' || isKindAlone(text) || saysBudget(text),
  );
  return bothNamed && !areUnits && upper.length >= lower.length && couldHead(above, left, right);
}

/** "Staff | – | TBC": data of which nothing is known yet. */
function isOpenRow(row: SheetRow, left: number, right: number): boolean {
  const [first, ...others] = within(row, left, right);
  return (
    first !== undefined &&
    lookOf(first) === 'words' &&
    others.some((cell) => lookOf(cell) === 'open') &&
    others.every((cell) => lookOf(cell) === 'open' || !/[\p{L}\d]/u.test(cell.text))
  );
}

/** "Prepared by | the Treasurer", "Year ending | 31/12/2023": it says something of the table, and heads none of its columns. */
function isPairAbove(
  above: SheetRow,
  below: SheetRow,
  { left, right }: Width,
  merges: readonly Range[],
): boolean {
  const [wide, narrow] = [within(below, left, right), within(above, left, right)];
  const spans = merges.some(({ top, left: from, right: to }) => top === above.number && to > from);
  if (narrow.length > 2 || spans || above.cells[0]?.column !== left) return false;
  // The names of the rows have a heading of their own.
  return (
    wide.length >= 4 || (wide.length === 3 && wide[0]?.column === left && narrow[1]?.column === left + 1)
  );
}

/** Upwards from the first row of figures, past labels that stand alone, to the rows that head the columns. */
function headerAbove(
  rows: readonly SheetRow[],
  body: number,
  group: Width,
  merges: readonly Range[],
): Header {
  const { left, right } = group;
  let last = body - 1;
  let skipped = 0;
  while (last >= 0 && skipped < mostGroupRows) {
    const row = rows[last];
    if (row === undefined) break;
    if (isOpenRow(row, left, right)) skipped = 0;
    else if (isTitle(row, group, merges)) skipped += 1;
    else break;
    last -= 1;
  }
  while (last > 0 && isRowOfData(rows[last - 1], rows[last], left, right)) last -= 1;
  const bottom = rows[last];
  if (bottom === undefined || isTitle(bottom, group, merges) || !couldHead(bottom, left, right))
    return { rows: [], first: body, bodyStart: body };
  let first = last;
  while (first > 0 && last - first + 1 < mostHeaderRows) {
    const above = rows[first - 1];
    const below = rows[first];
    if (above === undefined || below === undefined) break;
    if (above.number < below.number - 1) break;
    if (isTitle(above, group, merges) || !couldHead(above, left, right)) break;
    if (isPairAbove(above, below, group, merges)) break;
    first -= 1;
  }
  return { rows: rows.slice(first, last + 1), first, bodyStart: last + 1 };
}

/** More words than that are the name of a measure: “Share of invoices paid on time” is no column of what was paid. */
const mostWords = 3;

function fieldNamed(label: string) {
  return fieldOf(label) ?? (label.trim().split(/\s+/u).length > mostWords ? undefined : amountKindOf(label));
}

/** Two or more of the labels at the left name fields, so the records lie side by side. */
function isTurned(rows: readonly SheetRow[], labelColumn: number): boolean {
  const labels = rows.flatMap(({ cells }) =>
    cells
      .filter(({ column, kind }) => column === labelColumn && (kind === 'text' || kind === 'date'))
      .map(({ text }) => text),
  );
  if (labels.length === 0 || labels.length > 12) return false;
  const fields = new Set(labels.map(fieldNamed).filter(Boolean));
  return fields.size >= 2 && fields.size * 2 > labels.length;
}

function structureIn(
  rows: readonly SheetRow[],
  group: Width,
  merges: readonly Range[],
): Structure | undefined {
  const { left, right } = group;
  const own = rows.filter((row) => within(row, left, right).length > 0);
  const body = firstOfBody(own, left, right);
  if (body === -1) return undefined;
  const header = headerAbove(own, body, group, merges);
  const bodyRows = own.slice(header.bodyStart);
  const figureColumns = new Set<number>();
  for (const row of bodyRows)
    for (const cell of within(row, left, right))
      if (isFigureLike(lookOf(cell)) || lookOf(cell) === 'year') figureColumns.add(cell.column);
  const labelColumn = labelColumnOf(
    bodyRows.filter((row) => isBody(row, left, right)),
    left,
    right,
  );
  const turned =
    isTurned([...header.rows, ...bodyRows], labelColumn) &&
    !headsFields(header.rows, group) &&
    !headsTimes(header.rows, bodyRows, { left, right, labelColumn });
  const title = own.slice(0, header.first).map((row) => joined(row, left, right));
  const firstRow = own[header.bodyStart]?.number ?? 1;
  return {
    left,
    right,
    labelColumn,
    figureColumns,
    headerRows: header.rows,
    title,
    firstRow,
    transposed: turned,
  };
}

/** The headings themselves name fields, or there are none that could name records: so the table is the usual way up. */
function headsFields(headerRows: readonly SheetRow[], { left, right }: Width): boolean {
  const last = headerRows.at(-1);
  if (last === undefined) return true;
  const kinds = within(last, left + 1, right).map(
    ({ text }) => fieldOf(text) ?? amountKindOf(text) ?? figureKindOf(text),
  );
  return new Set(kinds.filter(Boolean)).size >= 2;
}

/**
 * "Measure | 2024/25 | 2025/26" or "Measure | Position | Previous | Target", above “Complaints received” and “Voids”: rows with names of their
 * own, whatever words are in those. Where each row is called by a field, the periods may be those of records.
 */
function headsTimes(
  headerRows: readonly SheetRow[],
  bodyRows: readonly SheetRow[],
  { left, right, labelColumn }: Pick<Structure, 'left' | 'right' | 'labelColumn'>,
): boolean {
  const isTime = (cell: SheetCell) =>
    ['period', 'year'].includes(lookOf(cell)) || isKindAlone(cell.text) || isOfTimeBefore(cell.text);
  const namesRowsByTimes = headerRows.some((row) => {
    const [first, ...others] = within(row, left, right);
    return (
      first?.column === labelColumn &&
      fieldOf(first.text) === 'label' &&
      others.filter(isTime).length * 2 >= Math.max(1, others.length)
    );
  });
  const names = bodyRows.flatMap(({ cells }) => cells.filter(({ column }) => column === labelColumn));
  // A measure may be called by any word: only its kinds and fields can't.
  const areMeasures = headerRows.some((row) => namesMeasures(within(row, left, right)[0]?.text ?? ''));
  const isName = ({ text }: SheetCell) =>
    areMeasures
      ? fieldOf(text) === undefined && !isKindAlone(text) && !saysBudget(text)
      : fieldNamed(text) === undefined;
  return namesRowsByTimes && names.some(isName);
}

/** "Measure | 2024/25 | Measure | 2025/26", "Receipts | Budget | Payments | Budget": tables that no empty column separates. */
function whereNamesBeginAgain(structure: Structure, rows: readonly SheetRow[]): number | undefined {
  const { left, right, labelColumn, headerRows, firstRow } = structure;
  const headings = within(headerRows.at(-1) ?? { number: 0, hidden: false, cells: [] }, left, right);
  const names = headings.find(({ column }) => column === labelColumn);
  if (names === undefined) return undefined;
  const body = rows.filter(({ number }) => number >= firstRow);
  const side = sideSaid([names.text]);
  const again = headings.find(({ column, text }) => {
    if (column <= labelColumn) return false;
    const other = sideSaid([text]);
    const isOtherSide = side !== undefined && other !== undefined && side !== other;
    if (!isOtherSide && comparable(text) !== comparable(names.text)) return false;
    const parts = [
      { left, right: column - 1 },
      { left: column, right },
    ];
    return parts.every((part) => standsAlone(body, part));
  });
  return again?.column;
}

function structuresIn(rows: readonly SheetRow[], group: Width, merges: readonly Range[]): Structure[] {
  const whole = structureIn(rows, group, merges);
  if (whole === undefined) return [];
  const again = whereNamesBeginAgain(whole, rows);
  if (again === undefined) return [whole];
  const { left, right } = group;
  const first = structureIn(rows, { left, right: again - 1 }, merges) ?? [];
  const parts = [first, structuresIn(rows, { left: again, right }, merges)].flat();
  // What stands above the first of them stands above all.
  return parts.map((part) => (part.title.length === 0 ? { ...part, title: whole.title } : part));
}

/** The tables in the first rows of a block, from left to right; none when it holds no figures. */
export function structuresOf(rows: readonly SheetRow[], merges: readonly Range[]): Structure[] {
  return groupsOf(rows).flatMap((group) => structuresIn(rows, group, merges));
}

/** Where the names of the rows stand it says what heads them: "Service". */
export function namesRowsAgain(row: SheetRow, { labelColumn, headerRows }: Structure): boolean {
  const nameIn = ({ cells }: SheetRow) => cells.find(({ column }) => column === labelColumn)?.text;
  return headerRows.some((each) => nameIn(each) !== undefined && nameIn(each) === nameIn(row));
}

/** Whether a row would head columns where this table has figures: another table begins, or the headings are repeated. */
export function headsAnew(row: SheetRow, structure: Structure): boolean {
  const { left, right, figureColumns } = structure;
  const cells = within(row, left, right).filter(({ column }) => figureColumns.has(column));
  const looks = cells.map(lookOf);
  // Years alone may be figures: a row of headings has words or periods as well.
  const named = looks.some((look) => look === 'words' || look === 'period');
  const areEnough = cells.length >= (namesRowsAgain(row, structure) ? 1 : 2);
  return areEnough && named && looks.every((look) => !isFigureLike(look)) && yearsHead(cells);
}

/** Whether a row below an empty one still belongs to this table. */
export function fits(row: SheetRow, structure: Structure): boolean {
  const { left, right, figureColumns } = structure;
  const inside = row.cells.every(({ column }) => column >= left && column <= right);
  const figures = row.cells.some((cell) => figureColumns.has(cell.column) && lookOf(cell) === 'figure');
  return inside && figures && !headsAnew(row, structure);
}
