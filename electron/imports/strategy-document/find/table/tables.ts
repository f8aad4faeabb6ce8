// The tables that one table of a document holds: columns headed anew half-way down, cards with their labels down the side, and one that goes
// on from the table above without headings of its own.

import { findDate } from '../../../../../shared/language/date-words.ts';
import { comparable, lines, oneLine } from '../../../../../shared/language/plain.ts';
import { isSurelyFigure, readFigure } from '../../../../../shared/language/reading/figures/read-figure.ts';
import { readPeriod } from '../../../../../shared/language/reading/dates/read-period.ts';
import { cellText, type SourceCell, type SourceRow, type SourceTable } from '../../read/source-document.ts';
import { columnFor, looksLikeRef, type Column } from './columns.ts';
import { gridOf, isLabelled, kindOf } from './grid.ts';
import { saysMeaning } from '../part-words.ts';
import { isObjectiveLabel } from '../objective-words.ts';
import { readProgress } from '../progress-words.ts';

/** In the order of the document. */
export function tablesIn(table: SourceTable, before: SourceTable | undefined): SourceTable[] {
  const card = cardsIn(table);
  if (card.length > 0) return card;
  const continued = before === undefined ? undefined : goingOn(table, before);
  return headedAnew(continued ?? table);
}

type Cells = Pick<SourceRow, 'cells'>;

function said(row: Cells | undefined): SourceCell[] {
  return (row?.cells ?? []).filter((cell) => oneLine(cellText(cell)) !== '');
}

function rolesOf(row: SourceRow): Column[] {
  return said(row).map((cell) => columnFor(cellText(cell)));
}

const names = new Set(['activity', 'measure', 'lead', 'milestone', 'progress']);

/** "Year 1", "Q2", of no calendar: they head columns beside what is done. */
const countedTime = /^(?:year|yr|q|qtr|quarter|month|phase|blwyddyn|chwarter|mis)\.?\s*\d{1,2}$/iu;

/**
 * Its cells head columns, and one of them what the rows are: "Measure", "2024", "Target". Of three or more one may be of words that nobody
 * knows, where the first says what the rows are.
 */
function heads(row: SourceRow): boolean {
  const roles = rolesOf(row);
  const isTime = (index: number) => countedTime.test(oneLine(cellText(said(row)[index])));
  const known = roles.filter(({ role }, index) => role !== 'unknown' || isTime(index));
  const kinds = new Set(known.map(({ role }) => role));
  const first = roles[0]?.role;
  const isKnown =
    known.length === roles.length ||
    (known.length > 1 && known.length === roles.length - 1 && (first === 'activity' || first === 'measure'));
  return (
    roles.length > 1 &&
    !isLabelled(row) &&
    isKnown &&
    (kinds.has('activity') || kinds.has('measure')) &&
    (kinds.size > 1 || roles.length > 2) &&
    !said(row).some((cell) => isAmount(cellText(cell)))
  );
}

function isAmount(text: string): boolean {
  return /\d/u.test(text) && readPeriod(text) === undefined && isSurelyFigure(text);
}

/** Below a second row of headings the columns mean something else. The same headings again, after a page, begin nothing. */
function headedAnew(table: SourceTable): SourceTable[] {
  const first = table.rows.findIndex(heads);
  const sayings = (row: Cells | undefined) =>
    said(row).map((cell) => `${cell.column} ${comparable(cellText(cell))}`);
  const known = new Set([sayings(table.rows[first]).join('\n')]);
  const starts = table.rows.flatMap((row, index) => {
    if (first === -1 || index <= first || !heads(row)) return [];
    const words = sayings(row).join('\n');
    if (known.has(words)) return [];
    known.clear();
    known.add(words);
    return [isTitleOf(table.rows[index - 1]) && index - 1 > first ? index - 1 : index];
  });
  const bounds = [0, ...starts, table.rows.length];
  return bounds
    .slice(0, -1)
    .map((start, index) => ({ ...table, rows: table.rows.slice(start, bounds[index + 1]) }));
}

function isTitleOf(row: SourceRow | undefined): boolean {
  const [only, another] = said(row);
  return only !== undefined && another === undefined && only.span > 1;
}

/** A table without headings right after one whose columns its cells fit goes on with those. */
function goingOn(table: SourceTable, before: SourceTable): SourceTable | undefined {
  const [first] = table.rows;
  if (
    first === undefined ||
    table.columns !== before.columns ||
    rolesOf(first).some(({ role }) => names.has(role))
  )
    return undefined;
  const grid = gridOf(before);
  if (grid === undefined || kindOf(grid) === 'unknown') return undefined;
  const tested = table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => fits(grid.columns[cell.column], oneLine(cellText(cell))) ?? []),
  );
  const fitting = tested.filter(Boolean).length;
  return fitting > 0 && fitting * 3 >= tested.length * 2
    ? { ...table, rows: [...grid.headings, ...table.rows] }
    : undefined;
}

/** Undefined where any text would do. */
function fits(column: Column | undefined, text: string): boolean | undefined {
  if (column === undefined || text === '') return undefined;
  if (column.role === 'ref') return looksLikeRef(text);
  if (column.role === 'milestone') return findDate(text) !== undefined;
  if (column.role === 'progress') return readProgress(text) !== undefined;
  return column.role === 'period'
    ? readFigure(text) !== undefined && findDate(text) === undefined
    : undefined;
}

/**
 * Whether what stands beside a label heads a column. "On track" and "Ecology Officer" are words for one too, and beside "Status" and "Lead" they are
 * what those say.
 */
function headsBeside({ cells }: SourceRow): boolean {
  const label = columnFor(cellText(cells.find(({ column }) => column === 0))).role;
  return cells.some((cell) => {
    const text = cellText(cell);
    const { role } = columnFor(text);
    const isSaid = role === label && role === 'lead';
    return cell.column > 0 && names.has(role) && !isSaid && readProgress(text) === undefined;
  });
}

/** Whether the first column holds labels, and no row heads columns: "Action", and what it is; "Lead", and who. */
function isCard({ rows, columns }: SourceTable): boolean {
  const labels = rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column === 0 && oneLine(cellText(cell)) !== ''),
  );
  const roles = labels.map((cell) => columnFor(cellText(cell)).role);
  const known = roles.filter((role) => role !== 'unknown' && role !== 'period');
  const headed = rows.filter((row) => headsBeside(row)).length;
  return (
    columns > 1 &&
    new Set(known).size > 2 &&
    (known.includes('activity') || known.includes('measure')) &&
    !labels.some((cell) => isObjectiveLabel(cellText(cell))) &&
    roles.filter((role) => role !== 'unknown').length * 3 >= labels.length * 2 &&
    headed === 0
  );
}

/** A card of an objective, and not of one action: it lists several under "Actions". */
export function isCardOfObjective(table: SourceTable): boolean {
  const ofActions = table.rows.flatMap(({ cells }) => {
    const [label, value, another] = said({ cells });
    const isOfActions = label?.column === 0 && columnFor(cellText(label)).role === 'activity';
    return isOfActions && another === undefined && value !== undefined ? [{ label, value }] : [];
  });
  const [only, another] = ofActions;
  return (
    only !== undefined &&
    another === undefined &&
    /(?:s|au|oedd)\W*$/iu.test(oneLine(cellText(only.label))) &&
    lines(cellText(only.value)).filter((line) => oneLine(line) !== '').length > 1 &&
    isCard(table)
  );
}

/**
 * What a heading's objective says of itself down the side: "Why it matters", "Lead", "Due", "Measure", "Target". Where nothing says what it means,
 * the card is that of a measure or of an activity.
 */
export function isCardBelowHeading(table: SourceTable): boolean {
  const labels = table.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 0));
  const values = table.rows.flatMap(({ cells }) => cells.filter(({ column }) => column > 0));
  const roles = labels.map((cell) => columnFor(cellText(cell)).role);
  const known = labels.filter((cell, at) => roles[at] !== 'unknown' || saysMeaning(cellText(cell)));
  return (
    table.columns === 2 &&
    labels.length === table.rows.length &&
    values.length === table.rows.length &&
    labels.some((cell) => saysMeaning(cellText(cell))) &&
    !roles.includes('activity') &&
    roles.includes('lead') &&
    known.length * 3 >= labels.length * 2 &&
    !table.rows.some(headsBeside)
  );
}

const ofMeasure = new Set(['measure', 'unit', 'polarity', 'tolerance', 'period']);

/** The one measure of a card with its figures, "Measure", "Baseline" and "Target" down the side, as a table; and what else the card says. */
export function measureOfCard(
  table: SourceTable,
): { readonly measure: SourceTable; readonly rest: SourceTable } | undefined {
  const roleOf = ({ cells }: SourceRow) => {
    const label = cells.find(({ column }) => column === 0);
    return label === undefined || cells.length !== 2 ? 'unknown' : columnFor(cellText(label)).role;
  };
  const own = table.rows.filter((row) => ofMeasure.has(roleOf(row)));
  const named = own.filter((row) => roleOf(row) === 'measure');
  const [name, another] = named;
  if (table.columns !== 2 || name === undefined || another !== undefined || own.length < 2) return undefined;
  if (own.every((row) => roleOf(row) !== 'period') || lines(cellText(name.cells[1])).length !== 1)
    return undefined;
  const ordered = [name, ...own.filter((row) => row !== name)];
  return {
    measure: onItsSide(table, ordered),
    rest: { ...table, rows: table.rows.filter((row) => !own.includes(row)) },
  };
}

/** A card, or several below or beside one another, as tables with headings. */
function cardsIn(table: SourceTable): SourceTable[] {
  if (!isCard(table)) return [];
  const labelOf = (row: Cells | undefined) => row?.cells.find((cell) => cell.column === 0);
  const firstLabel = comparable(cellText(labelOf(table.rows[0])));
  const starts = table.rows.flatMap((row, index) =>
    index === 0 || comparable(cellText(labelOf(row))) === firstLabel ? [index] : [],
  );
  return starts.map((start, index) => onItsSide(table, table.rows.slice(start, starts[index + 1])));
}

function onItsSide(table: SourceTable, rows: readonly SourceRow[]): SourceTable {
  const turned = Array.from({ length: table.columns }, (_, column): SourceRow => {
    const cells = rows.flatMap((row, index): SourceCell[] => {
      const cell = row.cells.find((each) => each.column === column);
      return cell === undefined ? [] : [{ ...cell, column: index, span: 1, continues: false }];
    });
    return { cells, location: cells[0]?.location ?? table.location };
  });
  return {
    ...table,
    rows: turned.filter((row, index) => index === 0 || said(row).length > 0),
    columns: rows.length,
  };
}
