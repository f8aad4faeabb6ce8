// Reads the rows of a measures table: measures, the headings that group them, and a figure for each period column.

import { decimal } from '../../../../../shared/figures/model/figure-value.ts';
import { readUnit } from '../../../../../shared/language/reading/units/read-unit.ts';
import { sameValue, unitOf as unitOfFigure } from '../../../../../shared/figures/rules/quantity.ts';
import { comparable, oneLine } from '../../../../../shared/language/plain.ts';
import { inItsWords, readFigure } from '../../../../../shared/language/reading/figures/read-figure.ts';
import { readPeriod, type ReadPeriod } from '../../../../../shared/language/reading/dates/read-period.ts';
import { cellText, type SourceCell } from '../../read/source-document.ts';
import type { FoundFigure, FoundMeasure, StatedWay } from '../findings.ts';
import { columnWords, inUnit, isUnitUnsure, type SaidOfUnit } from './figures/figure-unit.ts';
import { targetsBeside, keptInDoubt, type InCell } from './figures/figures-in-doubt.ts';
import { toldApart } from './figures/same-period.ts';
import { sayColour, statusColour } from './cell-colour.ts';
import { periodOf, saysPeriodInRows } from './figures/period-in-rows.ts';
import { dueOfTargets } from './figures/baseline-and-target.ts';
import { figuresInCell, periodNamed } from './figures/figures-in-cell.ts';
import { columnOf, soleText, type Grid, type GridRow } from './grid.ts';
import { readLeads } from '../../../../../shared/language/reading/names/read-leads.ts';
import type { Account } from '../account.ts';
import { attachFootnote, footnoteOf } from '../footnotes.ts';
import { typedRef } from '../lists/typed-ref.ts';
import type { Clock } from '../walk.ts';
import {
  wayInColumn,
  wayInWords,
  waysOfThese,
  withoutWay,
} from '../../../../../shared/strategy/rules/way-in-words.ts';

/** Names that mean nothing without the heading above them. */
const generic =
  /^(percentage|per ?cent|%|number|total|count|average|rate|value|amount|overall|other|target|actual)$/u;
const marks = /(?<!\b[ckm]?m)\s*([*†‡#]+|[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜᵈᵉ]+)$/u;

/** Units that the register keeps. Any other, like days, is listed. */
const knownUnit =
  /%|per ?cent|percentage|£|^(?:numbers?|no|nr|#|counts?|integer|whole number|num|nifer|canran)$/u;

interface Reading {
  readonly account: Account;
  readonly clock: Clock;
}

export interface MeasuresContext extends Reading {
  /** Called with a row that may head the next objective: true when it does. */
  readonly heads: (text: string) => boolean;
  /** Called with the objective that a row names in a column of its own. */
  readonly inObjective: (text: string) => void;
  /** With the number of its row, where it has one. */
  readonly add: (measure: FoundMeasure, ref: string | null) => void;
}

interface Row {
  readonly row: GridRow;
  readonly name: string;
  readonly cell: SourceCell;
  readonly group: Group | null;
}

/** A heading within the table. One that no measure stands under is listed. */
interface Group {
  readonly text: string;
  readonly cell: SourceCell;
}

export function readMeasuresTable(found: Grid, context: MeasuresContext): void {
  const grid = { ...found, columns: toldApart(found.columns) };
  const nameColumn =
    columnOf(grid, 'measure') ??
    Math.max(
      0,
      grid.columns.findIndex(({ role }) => role === 'unknown'),
    );
  const objectiveColumn = columnOf(grid, 'objective');
  const isByPeriod = saysPeriodInRows(grid);
  let group: Group | null = null;
  /** The rows of each measure: of one, or of all by their names where each row says which period it is of. */
  const pending = new Map<string, Row[]>();
  const added: FoundMeasure[] = [];
  const flush = () => {
    for (const rows of pending.values()) {
      const measure = measureFrom(grid, rows, context);
      added.push(measure);
      context.add(measure, refOf(grid, rows));
    }
    pending.clear();
  };
  let objective = '';
  for (const row of grid.rows) {
    const sole = soleText(row);
    const cell = row.at(nameColumn);
    const continued = row.cells.some((own) => own.column === nameColumn && own.continues);
    const stands = sole !== undefined && !continued;
    if (stands) flush();
    if (stands && isNote(sole.text, added)) {
      const note = footnoteOf(sole.text);
      if (note !== undefined && attachFootnote(added, note.mark, note.words))
        context.account.placed(sole.cell);
      continue;
    }
    if (stands && isHeading(sole.cell, sole.text, row)) {
      if (context.heads(sole.text)) {
        context.account.placed(sole.cell);
        group = null;
      } else group = { text: sole.text.replace(/:$/u, '').trim(), cell: sole.cell };
      continue;
    }
    const [last] = [...pending.values()].at(-1) ?? [];
    const name = oneLine(cellText(cell));
    if (name === '' && isByPeriod && sole === undefined && last !== undefined) {
      pending.get(comparable(last.name))?.push({ ...last, row }); // its name stands once, above
      continue;
    }
    if (cell === undefined || name === '') continue;
    const named = objectiveColumn === undefined ? '' : oneLine(cellText(row.at(objectiveColumn)));
    const goesOn = isByPeriod ? named === '' || named === objective : continued && last?.cell === cell;
    if (!goesOn) flush();
    if (objectiveColumn !== undefined) nameObjective(row.at(objectiveColumn), context);
    objective = named;
    const key = comparable(name);
    pending.set(key, [...(pending.get(key) ?? []), { row, name, cell, group }]);
  }
  flush();
}

/** Its number in a column, or typed before its name. */
function refOf(grid: Grid, rows: readonly Row[]): string | null {
  const column = columnOf(grid, 'ref');
  if (column === undefined) return typedRef(rows[0]?.name ?? '')?.ref ?? null;
  return textOf(grid, rows, 'ref', undefined);
}

/** "* Provisional", "Note: …", in a row of the table: no measure. Where no measure carries its mark it stays unplaced, and is listed. */
function isNote(text: string, above: readonly FoundMeasure[]): boolean {
  const mark = footnoteOf(text)?.mark;
  // "# of loans" is a number of them, unless something is marked so.
  if (mark === '#') return above.some(({ footnoteMark }) => footnoteMark === mark);
  return (
    mark !== undefined || /^(?:notes?|sources?|n\.?b\.?|nodyn|nodiadau|ffynhonnell)\s*[:–-]/iu.test(text)
  );
}

function nameObjective(cell: SourceCell | undefined, context: MeasuresContext) {
  const text = cellText(cell);
  if (oneLine(text) === '') return;
  context.inObjective(text);
  context.account.placed(cell);
}

/** A row with one text of its own: it spans the table, ends with a colon, is bold, or names an objective. */
function isHeading(cell: SourceCell, text: string, row: GridRow): boolean {
  const spans = row.cells.length === 1 || cell.span > 1;
  return spans || text.endsWith(':') || cell.paragraphs.every(({ bold }) => bold);
}

function measureFrom(grid: Grid, rows: readonly Row[], { account, clock }: Reading): FoundMeasure {
  const [first] = rows;
  if (first === undefined) throw new Error('a measure has at least one row');
  const { name: written, cell } = first;
  const group = first.group?.text ?? null;
  account.placed(...rows.map((row) => row.cell), first.group?.cell);
  const mark = marks.exec(written)?.[1] ?? null;
  const { name, caveat } = withoutCaveat(written.replace(marks, ''));
  const unitText = textOf(grid, rows, 'unit', undefined);
  const ofTable = unitOfTable(grid, account) || unitAboveNames(grid);
  if (knownUnit.test(comparable(unitText ?? '')) && !readUnit(unitText ?? '', 'heading').doubtful)
    textOf(grid, rows, 'unit', account);
  const said = { ofTable: unitText ?? ofTable, name: withoutWay(written) };
  const read = oneForEach(
    keptInDoubt(targetsBeside(rows.flatMap(({ row }) => figuresOf(grid, row, said, { account, clock })))),
  );
  // What isn't understood is kept in its words, and stays unplaced in the account, which lists it.
  account.placed(...read.flatMap(({ cell: holds, figure }) => (isRead(figure) ? [holds] : [])));
  const figures = noughtInUnit(read.map(({ figure }) => figure));
  const comment = textOf(grid, rows, 'comment', account);
  const polarityText = textOf(grid, rows, 'polarity', account);
  const tolerance = (textOf(grid, rows, 'tolerance', account) ?? '').replace(/[%±\s]/gu, '');
  const leads = readLeads(textOf(grid, rows, 'lead', account) ?? '');
  const qualified = generic.test(comparable(withoutWay(name))) && group !== null;
  return {
    name: qualified ? `${group}: ${name}` : name,
    label: qualified ? name : null,
    group,
    footnoteMark: mark,
    footnote: null,
    caveat,
    comment,
    statedStatus: textOf(grid, rows, 'progress', account) ?? colourOf(grid, first.row, account),
    unit: unitOf(figures, unitText ?? ofTable),
    polarity: 'not known',
    ways: [
      ...inWords('name', written),
      ...inWords('heading', group),
      ...inWords('name', unitText),
      ...(polarityText === null ? [] : [wayInItsColumn(polarityText, cellOf(grid, first.row, 'polarity'))]),
      ...inWords('note', comment),
      ...waysOfTable(grid, account),
    ],
    kind: 'quantitative',
    adoption: 'adopted',
    tolerance: decimal.safeParse(tolerance).success ? tolerance : null,
    figures,
    leads,
    leadLocation: cellOf(grid, first.row, 'lead')?.location ?? cell.location,
    formula: null,
    subsetOf: null,
    location: cell.location,
  };
}

/** A status that is only a colour is kept by the colour's name, and that is said. */
function colourOf(grid: Grid, row: GridRow, account: Account): string | null {
  const cell = cellOf(grid, row, 'progress');
  const colour = statusColour(cell, row);
  if (cell === undefined || colour === undefined) return null;
  account.assume(cell.location, sayColour(colour));
  account.placed(cell);
  return colour === 'another colour' ? null : `${colour.charAt(0).toUpperCase()}${colour.slice(1)}`;
}

/** A caveat is in brackets at the end of a name, and is a remark rather than a unit: it has several words. */
export function withoutCaveat(text: string): { name: string; caveat: string | null } {
  const match = /^(?<name>.{3,}?)\s*\((?<caveat>[^()]*(?:\([^()]*\)[^()]*)*)\)\.?$/su.exec(text);
  const caveat = oneLine(match?.groups?.['caveat'] ?? '');
  // Which way is good stays in the name, as it is printed.
  const isRemark = caveat.split(' ').length >= 4 && wayInWords(caveat) === undefined;
  if (match?.groups === undefined || !isRemark) return { name: oneLine(text), caveat: null };
  return { name: oneLine(match.groups['name'] ?? ''), caveat };
}

function textOf(
  grid: Grid,
  rows: readonly Row[],
  role: Parameters<typeof columnOf>[1],
  account: Account | undefined,
): string | null {
  const column = columnOf(grid, role);
  if (column === undefined) return null;
  const cells = new Set(rows.map(({ row }) => row.at(column)));
  account?.placed(...cells);
  const text = [...cells]
    .map((cell) => oneLine(cellText(cell)))
    .filter((part) => part !== '')
    .join('; ');
  return text === '' ? null : text;
}

/** Where each row says for itself whether it holds actuals or targets, that wins over the column's heading. */
function kindColumn(grid: Grid, row: GridRow, account: Account): ReadPeriod['kind'] | undefined {
  const column = columnOf(grid, 'figure kind');
  const cell = column === undefined ? undefined : row.at(column);
  const text = oneLine(cellText(cell));
  const read = text === '' ? undefined : readPeriod(text);
  if (read !== undefined) account.placed(cell);
  return read?.kind;
}

function figuresOf(grid: Grid, row: GridRow, said: SaidOfUnit, { account, clock }: Reading): InCell[] {
  const rowKind = kindColumn(grid, row, account);
  const own = periodOf(grid, row, account);
  const isUnsure = isUnitUnsure(grid);
  const due = dueOfRow(grid, row, account);
  return grid.columns.flatMap((column, index) => {
    if (column.role !== 'period') return [];
    const cell = row.at(index);
    const begun = row.cells.find(({ column: start }) => start === index);
    if (cell === undefined || begun === undefined || begun.continues) return [];
    const kind = rowKind ?? column.period.kind;
    const { location } = cell;
    const headedAt = headingAt(grid, index) ?? location;
    const ofColumn = own ?? (kind === 'target' && due !== undefined ? { ...due, kind } : column.period);
    return figuresInCell(cellText(cell), ofColumn).flatMap(({ text, period }) => {
      if (oneLine(text) === '') return [];
      const read = readFigure(text) ?? { value: inItsWords(text), provisional: false };
      // A forecast, or a target: nobody says which, and it is no actual figure. Its cell is listed.
      if (kind === 'actual' && period.from !== null && period.from > clock.today) return [];
      const provisional = read.provisional || (period.provisional && kind === 'actual');
      const inDoubt = inUnit(read.value, [columnWords(grid, index), said.ofTable, said.name], isUnsure);
      const value = inDoubt ?? inItsWords(oneLine(text)); // it is there, and what it is a number of isn't known
      return [{ cell, figure: { period, kind, value, provisional, location, headedAt } }];
    });
  });
}

/** "By when" beside the target. */
function dueOfRow(grid: Grid, row: GridRow, account: Account): ReadPeriod | undefined {
  const column = dueOfTargets(grid);
  const cell = column === undefined ? undefined : row.at(column);
  const due =
    cell === undefined ? undefined : periodNamed(cellText(cell), { kind: 'target', provisional: false });
  if (due === undefined) return undefined;
  account.placed(cell, ...grid.headings.map(({ cells }) => cells.find((each) => each.column === column)));
  return due;
}

function isRead({ value }: FoundFigure): boolean {
  return value.kind !== 'not understood';
}

/** The lowest cell that heads a column. */
function headingAt({ headings }: Grid, column: number): SourceCell['location'] | undefined {
  const heads = headings.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column <= column && column < cell.column + cell.span && !cell.continues),
  );
  return heads.at(-1)?.location;
}

function cellOf(grid: Grid, row: GridRow, role: Parameters<typeof columnOf>[1]): SourceCell | undefined {
  const column = columnOf(grid, role);
  return column === undefined ? undefined : row.at(column);
}

/** Nought is nought in any unit: among percentages, or amounts of money, "Nil" is one of them. */
function noughtInUnit(figures: readonly FoundFigure[]): FoundFigure[] {
  const isBare = ({ value }: FoundFigure) =>
    value.kind === 'exact' && value.quantity.unit === 'number' && value.quantity.amount === '0';
  const units = new Set(figures.flatMap((each) => (isBare(each) ? [] : (unitOfFigure(each.value) ?? []))));
  const [unit] = units;
  if (units.size !== 1 || unit === undefined || unit === 'number') return [...figures];
  const quantity = unit === 'money' ? ({ unit, pence: 0 } as const) : ({ unit, amount: '0' } as const);
  return figures.map((each) =>
    each.value.kind === 'exact' && isBare(each) ? { ...each, value: { ...each.value, quantity } } : each,
  );
}

/** Of two cells that say one thing of one period, the first; of two that differ, neither: what both say is kept as words, and both are listed. */
function oneForEach(read: readonly InCell[]): InCell[] {
  const said = Map.groupBy(read, ({ figure: { period, kind } }) => `${kind} ${period.key}`);
  return [...said.values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined) return [];
    if (cells.every(({ figure }) => sameValue(figure.value, first.figure.value))) return [first];
    const words = [...new Set(cells.map(({ cell }) => oneLine(cellText(cell))))].join('; ');
    return [{ ...first, figure: { ...first.figure, value: inItsWords(words), provisional: false } }];
  });
}

/** Whether a row says the unit of a table, and nothing else. */
export function isUnitAlone(text: string): boolean {
  const { alone, doubtful } = readUnit(oneLine(text), 'title');
  return alone && !doubtful;
}

/** A unit that a row above the headings says once for the whole table. */
function unitOfTable({ titles }: Grid, account: Account): string {
  const cell = titles.flatMap(({ cells }) => cells).find((each) => isUnitAlone(cellText(each)));
  account.placed(cell);
  return oneLine(cellText(cell));
}

/** "Measures (£000)" says it of all of them. */
function unitAboveNames(grid: Grid): string {
  const words = columnWords(grid, columnOf(grid, 'measure') ?? 0);
  const { said, percent } = readUnit(words, 'heading');
  return said || percent ? words : '';
}

function unitOf(figures: readonly FoundFigure[], unit: string): FoundMeasure['unit'] {
  const units = figures.flatMap(({ value }) => unitOfFigure(value) ?? []);
  const [first] = units;
  if (first !== undefined) return units.every((each) => each === first) ? first : 'number';
  const { percent, pounds } = readUnit(unit, 'heading');
  if (percent) return 'percent';
  return pounds ? 'money' : 'number';
}

/** What words say of a measure or of a table; what they say of only some measures is for those to say. */
function inWords(by: StatedWay['by'], words: string | null): StatedWay[] {
  const way = wayInWords(words ?? '');
  return words === null || way === undefined ? [] : [{ by, way, words }];
}

function wayInItsColumn(words: string, cell: SourceCell | undefined): StatedWay {
  const said = { by: 'column', way: wayInColumn(words), words } as const;
  return cell === undefined ? said : { ...said, location: cell.location };
}

/** Said in the head of a column or in a title: of all rows. A column for it says it of each. */
function waysOfTable({ titles, headings, columns }: Grid, account: Account): StatedWay[] {
  const heads = headings.flatMap(({ cells }) =>
    cells.filter(({ column }) => columns[column]?.role !== 'polarity'),
  );
  return [...titles.flatMap(({ cells }) => cells), ...heads].flatMap((cell) => {
    const ways = waysOfThese(cellText(cell));
    if (ways.some(({ of, not }) => of === '' && not === '')) account.placed(cell);
    return ways.map(({ way, not, isGeneral }) => ({
      by: 'table' as const,
      way: not === '' ? way : 'unclear',
      words: oneLine(cellText(cell)),
      isGeneral,
    }));
  });
}
