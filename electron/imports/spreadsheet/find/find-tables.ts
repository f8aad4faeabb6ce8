// Finds the tables of a sheet as its rows stream by. Only the first rows of each block are kept, to see how it is built; for the
// rest, we keep the counts and the words that name things.

import type { Result } from '../../../../shared/kernel/result.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import {
  columnLetters,
  type Range,
  type SheetCell,
  type SheetLayout,
  type SheetRow,
  type Workbook,
} from '../read/cells.ts';
import { lookOf } from './classify.ts';
import { mostColumns, mostWords, tallyCell, type ColumnTally } from './column-tally.ts';
import { detailsAmong } from './details.ts';
import type { FoundColumn, FoundLabel, FoundTable } from './found-table.ts';
import { countsThings, mayBeInFull, noteSizes, type Sizes } from './in-full.ts';
import { areAllOpen } from './points.ts';
import { sideSums } from './side-sums.ts';
import { noteSides, noteTotal, sideAbove, sidesBelowZero, tallyOfSides, type SideTally } from './sides.ts';
import { sidesByTotals } from './sides-by-totals.ts';
import { headingShape, namesTotal, unitOf } from './heading-words.ts';
import { headingOf, nextHeadings, repeatsHeadings, totalIn } from './headings.ts';
import { sheetTitleOf, unitSaidOnce, unitsOfAll } from './said-once.ts';
import { fits, headsAnew, structuresOf, type Structure } from './structure.ts';
import {
  tableUnit,
  unitAboveFigures,
  unitBelow,
  unitInHeadings,
  unitInSheetName,
  unitInTitle,
  type SaidUnit,
} from './table-unit.ts';
import { remembered } from '../remembered.ts';

/** Rows that show how a block is built. */
const headRows = 60;
/** Rows kept as possible headings of what follows an empty row. */
const mostHeaderRows = 6;
const mostContext = 20;

interface OpenTable {
  readonly structure: Structure;
  readonly tallies: Map<number, ColumnTally>;
  readonly labels: Map<string, FoundLabel>;
  readonly sizes: Map<number, Sizes>;
  readonly sides: SideTally;
  readonly ofTotals: ReturnType<typeof sidesByTotals>;
  readonly sums: ReturnType<typeof sideSums>;
  group: string | undefined;
  lastRow: number;
  rows: number;
  hiddenRows: number;
  /** Units that lines between the headings and the first figures say. */
  readonly units: SaidUnit[];
  /** Lines without figures since the last row that had some. */
  below: string[];
}

/** Of as many columns as a table may have. */
function figureHeadings(structure: Structure, merges: readonly Range[]) {
  const columns = [...structure.figureColumns].filter((column) => column < structure.left + mostColumns);
  return columns.map((column) => ({ column, heading: headingOf(structure, column, merges) }));
}

function columnFrom(
  structure: Structure,
  column: number,
  tally: ColumnTally | undefined,
  { merges, hiddenColumns }: SheetLayout,
): FoundColumn {
  const heading = headingOf(structure, column, merges);
  return {
    column,
    letters: columnLetters(column),
    heading,
    shape: headingShape(heading),
    hidden: hiddenColumns.has(column),
    fractions: tally?.fraction,
    points: tally?.points.amongThousands === true ? tally.points.first : undefined,
    ...(tally !== undefined && areAllOpen(tally.points) ? { pointsOfMoney: tally.points.first } : {}),
    ...unitOf(heading),
    looks: tally?.looks ?? { figure: 0, year: 0, period: 0, open: 0, words: 0 },
    samples: tally?.samples ?? [],
    words: tally?.words ?? new Set(),
  };
}

interface NamedRow {
  readonly label: SheetCell | undefined;
  /** Its label names a total of figures. */
  readonly isTotal: boolean;
  /** Its label says that its figures are no money. */
  readonly ofThings: boolean;
}

/** Notes the row's label: beside figures it names them; alone, it heads those below it. */
function noteLabel(
  table: OpenTable,
  { number, figures, held, label, isTotal }: NamedRow & { number: number; figures: boolean; held: number },
) {
  const { labels } = table;
  if (label === undefined) return;
  const words = oneLine(label.text);
  if (!figures) {
    if (held === 1) table.group = words;
    return;
  }
  if (isTotal) table.group = undefined;
  const key = `${table.group ?? ''}\n${words}`;
  if (labels.size < mostWords && !labels.has(key))
    labels.set(key, { label: words, group: table.group, row: number });
}

/** A line without figures may say the unit of those around it; a note may stand in a column of figures. */
function noteLine(table: OpenTable, cells: readonly SheetCell[], figures: boolean) {
  const [only] = cells;
  const isNote = cells.length === 1 && only?.kind === 'text' && lookOf(only) === 'words';
  if (figures && !isNote) {
    if (table.rows === 0) table.units.push(...table.below.flatMap(unitAboveFigures));
    table.below = [];
  } else if (table.below.length < mostContext)
    table.below.push(oneLine(cells.map(({ text }) => text).join(' ')));
}

function noteAmounts(
  { structure: { figureColumns }, sizes, sides, group }: OpenTable,
  cells: readonly SheetCell[],
  { isTotal, ofThings }: NamedRow,
  words: string,
) {
  if (!ofThings) noteSizes(sizes, cells, figureColumns, isTotal);
  if (isTotal) noteTotal(sides, words);
  else noteSides(sides, cells, figureColumns, group);
}

/** Finds the tables of one sheet row by row. */
export function tableFinder(layout: SheetLayout) {
  const found: BareTable[] = [];
  let block: SheetRow[] = [];
  let tables: OpenTable[] = [];
  /** Rows with a label alone, below an empty row: of this table if figures follow, of the next if headings do. */
  let pending: SheetRow[] = [];
  let previous = 0;
  /** What stands above the first table, separated from it by empty rows. */
  let context: string[] = [];
  const isTotal = remembered(namesTotal);
  const mayBeTotal = remembered((words) => namesTotal(words) || sideAbove(words) !== undefined);
  const ofThings = remembered(countsThings);

  const accept = (row: SheetRow) => {
    for (const table of tables) {
      const { left, right, labelColumn, figureColumns, firstRow } = table.structure;
      if (row.number < firstRow) continue;
      let held = 0;
      let figures = false;
      const inside: SheetCell[] = [];
      for (const cell of row.cells) {
        if (cell.column < left || cell.column > right) continue;
        held += 1;
        figures ||= figureColumns.has(cell.column);
        inside.push(cell);
        tallyCell(table.tallies, cell);
      }
      if (held === 0) continue;
      noteLine(table, inside, figures);
      const label = inside.find(({ column }) => column === labelColumn);
      const words = figures ? (totalIn(table.structure, inside, mayBeTotal) ?? label?.text ?? '') : '';
      const named = {
        label,
        isTotal: table.sums.isTotal(inside, words, isTotal(words)),
        ofThings: ofThings(words),
      };
      if (figures) {
        noteAmounts(table, inside, named, words);
        if (named.isTotal) table.ofTotals.total(row.number, words);
        else table.ofTotals.row(row.number, { isHeaded: table.group !== undefined });
      }
      table.lastRow = row.number;
      if (figures) table.rows += 1;
      noteLabel(table, { ...named, number: row.number, figures, held });
      if (row.hidden) table.hiddenRows += 1;
    }
  };
  const decide = () => {
    const rows = block;
    const end = nextHeadings(rows, structuresOf(rows, layout.merges));
    block = rows.slice(0, end);
    look();
    if (end === rows.length) return;
    const last = previous;
    previous = rows[end - 1]?.number ?? 0;
    for (const row of rows.slice(end)) take(row);
    previous = last;
  };
  /** Until a table is open, or none is left: other headings may have begun another. */
  const decideAll = () => {
    while (tables.length === 0 && block.length > 0) decide();
  };
  const look = () => {
    tables = structuresOf(block, layout.merges).map((structure) => ({
      structure,
      tallies: new Map(),
      labels: new Map(),
      sizes: new Map(),
      ofTotals: sidesByTotals(),
      sums: sideSums(structure.figureColumns),
      sides: tallyOfSides(figureHeadings(structure, layout.merges)),
      group: undefined,
      lastRow: structure.firstRow,
      rows: 0,
      hiddenRows: 0,
      units: [],
      below: [],
    }));
    for (const row of block) accept(row);
    if (tables.length === 0) setAside(block);
    block = [];
  };
  /** Rows without figures: what is above the next table, or its headings when an empty row separates them from it. */
  const setAside = (rows: readonly SheetRow[]) => {
    pending = rows.slice(-mostHeaderRows);
    for (const { cells } of rows.slice(0, -mostHeaderRows)) {
      if (context.length < mostContext) context.push(oneLine(cells.map(({ text }) => text).join(' ')));
    }
  };
  const settle = (next: 'nothing' | 'table') => {
    decideAll();
    const apart = pending.map(({ cells }) => oneLine(cells.map(({ text }) => text).join(' ')));
    for (const table of tables) {
      const below = [
        ...table.below.flatMap((words) => unitBelow(words, 'nothing')),
        ...apart.flatMap((words) => unitBelow(words, next)),
      ];
      found.push(tableFrom(table, context, layout, below));
    }
    if (tables.length > 0) context = [];
    tables = [];
    block = [];
  };
  const begin = (row: SheetRow) => {
    settle('table');
    block = [...pending, row];
    pending = [];
  };
  const continues = (row: SheetRow) => {
    for (const kept of pending) accept(kept);
    pending = [];
    accept(row);
  };

  const take = (row: SheetRow): undefined => {
    const gap = previous !== 0 && row.number > previous + 1;
    previous = row.number;
    // The block ended before enough first rows had been kept, so it is looked at now.
    if (gap) decideAll();
    const open = tables[0];
    if (open === undefined) {
      if (pending.length > 0) begin(row);
      else block.push(row);
      if (block.length >= headRows) decide();
      return;
    }
    const { structure } = open;
    const alone = row.cells.length === 1 && !structure.figureColumns.has(row.cells[0]?.column ?? -1);
    if (tables.length > 1) {
      // Tables side by side end together, at the first empty row.
      if (gap) begin(row);
      else continues(row);
    } else if (headsAnew(row, structure) && !repeatsHeadings(row, structure)) begin(row);
    else if ((gap || pending.length > 0) && alone) pending.push(row);
    else if ((gap || pending.length > 0) && !fits(row, structure)) begin(row);
    else continues(row);
  };

  return {
    take,
    tables: (): readonly BareTable[] => {
      settle('nothing');
      return found;
    },
    /** What a sheet without tables says of all of them. */
    unitsOfAll: (): readonly SaidUnit[] => (found.length > 0 ? [] : unitsOfAll(pending)),
  };
}

type BareTable = Omit<FoundTable, 'sheet' | 'sheetName' | 'sheetHidden' | 'unit' | 'belowZero'> & {
  /** What may say the unit of all amounts, besides the name of the sheet. */
  readonly units: readonly SaidUnit[];
  readonly sizes: ReadonlyMap<number, Sizes>;
  readonly sides: SideTally;
};

function tableFrom(
  { structure, tallies, labels, sizes, sides, ofTotals, lastRow, rows, hiddenRows, units }: OpenTable,
  context: readonly string[],
  layout: SheetLayout,
  below: readonly SaidUnit[],
): BareTable {
  const { left, right, labelColumn, headerRows, title, firstRow, transposed } = structure;
  const columns: FoundColumn[] = [];
  const headed = new Map<string, number>();
  for (let column = left; column <= right && columns.length < mostColumns; column += 1) {
    const made = columnFrom(structure, column, tallies.get(column), layout);
    const again = made.heading === '' ? 0 : (headed.get(made.heading) ?? 0);
    headed.set(made.heading, again + 1);
    if (made.heading !== '' || tallies.has(column)) columns.push(again === 0 ? made : { ...made, again });
  }
  const bare: BareTable = {
    title: [...context, ...title],
    headerFirst: headerRows[0]?.number ?? 0,
    headerLast: headerRows.at(-1)?.number ?? 0,
    firstRow,
    lastRow,
    left,
    right,
    labelColumn,
    columns,
    labels: [...labels.values()],
    rows,
    hiddenRows,
    transposed,
    sizes,
    sides,
    sidesByTotals: ofTotals.ranges(),
    units: [
      ...unitInHeadings(headerRows, labelColumn),
      ...[...context, ...title].flatMap(unitInTitle),
      ...units,
      ...below,
    ],
  };
  return bare;
}

/** Where amounts look as if they were in full, what says that they are thousands is in doubt. */
function withDoubts<T extends Pick<FoundTable, 'columns' | 'unit'>>(table: T, sizes: BareTable['sizes']): T {
  const { columns, unit } = table;
  const inFull = (column: FoundColumn, scale: number) => mayBeInFull(sizes.get(column.column), scale);
  const doubt = { unitDoubtful: true, inFull: true } as const;
  const isUnsure = columns.some((each) => each.scale === 1 && inFull(each, unit.scale));
  return {
    ...table,
    columns: columns.map((each) => (inFull(each, each.scale) ? { ...each, ...doubt } : each)),
    unit: isUnsure && !unit.unsure ? { ...unit, unsure: true, inFull: true } : unit,
  };
}

interface SheetFound {
  readonly sheet: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly found: readonly BareTable[];
  readonly ofAll: readonly SaidUnit[];
}

/** Every table of every sheet, in their order. Failures: those of reading. */
export async function findTables(workbook: Workbook): Promise<Result<readonly FoundTable[]>> {
  const all: FoundTable[] = [];
  const sheets: SheetFound[] = [];
  for (const [sheet, { name, hidden }] of workbook.sheets.entries()) {
    // One sheet after another: each streams through.
    // oxlint-disable-next-line no-await-in-loop
    const layout = await workbook.layout(sheet);
    if (!layout.ok) return layout;
    const finder = tableFinder(layout.value);
    // oxlint-disable-next-line no-await-in-loop
    const read = await workbook.rows(sheet, finder.take);
    if (!read.ok) return read;
    sheets.push({ sheet, name, hidden, found: finder.tables(), ofAll: finder.unitsOfAll() });
  }
  const elsewhere = sheets.flatMap(({ ofAll }) => ofAll);
  for (const { sheet, name, hidden, found } of sheets) {
    const [first] = found;
    for (const each of found) {
      const { units, sizes, sides, ...table } = each;
      const labels = table.labels.map(({ label }) => label);
      const around = { ...each, units: [...units, ...unitInSheetName(name)] };
      const once = unitSaidOnce(around, first === each ? around : first, elsewhere);
      const unit = tableUnit([...around.units, ...once], labels);
      const judged = withDoubts({ ...table, unit }, sizes);
      const belowZero = sidesBelowZero(sides, [table.title.at(-1), name]);
      const of = { sheet, sheetName: name, sheetHidden: hidden };
      all.push({ ...judged, ...sheetTitleOf(each, first), belowZero, ...of });
    }
  }
  const details = detailsAmong(all);
  const value = all.map((table) => {
    const detailOf = details.get(table);
    return detailOf === undefined ? table : { ...table, detailOf };
  });
  return { ok: true, value };
}
