// Which charts a sheet has and where they stand: a small one for each row whose figures follow one another in time, and one of bars for a
// table of amounts. Their figures are the cells of the table, and a chart of a row is titled by the cell that names it.

import type { Text } from '../../../../shared/language/speak.ts';
import { colours } from '../../../../shared/look/tokens.ts';
import { daysFrom } from '../../../../shared/kernel/days.ts';
import type { AmountKind } from '../../../../shared/finance/model/finance-amount.ts';
import { barsXml, trendXml, type BarSeries, type CellsOf, type LineSeries } from './chart-xml.ts';
import type { PlacedChart } from './drawing-xml.ts';
import { plainRow, pointsOf } from '../page-setup.ts';
import type { SheetTable } from '../sheet-table.ts';
import type { SheetCell, SheetColumn, SheetGrid } from '../table-cells.ts';

export interface Charting {
  readonly sheet: string;
  readonly grid: SheetGrid;
  readonly table: SheetTable;
  /** The row of the sheet that each row of the table begins in, from 1. */
  readonly rowOf: (row: number) => number;
  /** The last row of the table. */
  readonly last: number;
  readonly widths: readonly number[];
  readonly letterOf: (column: number) => string;
  /** The row of the sheet that has the day of each column of figures. */
  readonly days: number;
}

/** Where charts may stand: from a column on, in points of width, from a row on. */
export interface Room {
  readonly column: number;
  readonly width: number;
  readonly row: number;
  /** The first row from this one on where so many points stand on one page. */
  readonly rowFor: (row: number, points: number) => number;
}

type Unplaced = Pick<PlacedChart, 'xml' | 'alternative' | 'width' | 'height'>;

const trendSize = { width: 236, height: 150 } as const;
const gap = 10;

/** Excel counts days from the eve of 1900, and takes that year for a leap year. */
export function serialOf(day: string): number {
  return daysFrom('1899-12-30', day);
}

function numberOf(cell: SheetCell | undefined): number | null {
  return typeof cell?.value === 'number' ? cell.value : null;
}

function wordsOf(cell: SheetCell | undefined): string {
  return cell?.value == null ? '' : String(cell.value);
}

/** The format of a figure without the mark of a provisional one. */
function formatIn(cells: readonly (SheetCell | undefined)[]): string {
  const format = cells.find((cell) => cell?.format !== undefined)?.format;
  return format?.replace(/" [^"]*"$/u, '') ?? 'General';
}

function cellAt({ sheet, letterOf }: Charting, column: number, row: number): string {
  return `'${sheet}'!$${letterOf(column)}$${row}`;
}

function seriesOf(charting: Charting, row: number, target: boolean, name: string): LineSeries | undefined {
  const { grid, rowOf } = charting;
  const own = grid.columns
    .flatMap(({ series }: SheetColumn, column) => {
      if (series === undefined || series.kind === 'forecast' || (series.kind === 'target') !== target)
        return [];
      return [{ column, day: serialOf(series.on), value: numberOf(grid.rows[row]?.[column]) }];
    })
    .sort((a, b) => a.day - b.day);
  if (own.every(({ value }) => value === null)) return undefined;
  const cells = (at: number, values: readonly (number | null)[]): CellsOf<number> => {
    const each = own.map(({ column }) => cellAt(charting, column, at));
    return { formula: each.length === 1 ? each.join('') : `(${each.join(',')})`, values };
  };
  const days = cells(
    charting.days,
    own.map(({ day }) => day),
  );
  const figures = cells(
    rowOf(row),
    own.map(({ value }) => value),
  );
  return { name, days, figures, target };
}

function trendOf(charting: Charting, row: number, t: Text): Unplaced[] {
  const { grid, table, rowOf } = charting;
  const alternative = table.rows[row]?.trend;
  if (alternative === undefined) return [];
  const actual = seriesOf(charting, row, false, t('kind.actual'));
  if (actual === undefined || actual.figures.values.filter((value) => value !== null).length < 2) return [];
  const target = seriesOf(charting, row, true, t('kind.target'));
  const cells = grid.rows[row] ?? [];
  const title = { formula: cellAt(charting, 0, rowOf(row)), values: [wordsOf(cells[0])] };
  const series = target === undefined ? [actual] : [actual, target];
  const format = formatIn(cells.filter((_, column) => grid.columns[column]?.series !== undefined));
  return [{ xml: trendXml({ title, series, format }), alternative, ...trendSize }];
}

const barLooks: Partial<Readonly<Record<AmountKind, Pick<BarSeries, 'fill' | 'line'>>>> = {
  budget: { fill: colours.rule, line: colours.rule },
  actual: { fill: colours.chartLine, line: colours.chartLine },
  forecast: { fill: colours.paper, line: colours.chartLine },
};

function barsOf(charting: Charting, width: number): Unplaced[] {
  const { grid, table, sheet, last, letterOf, rowOf } = charting;
  if (table.chart === undefined || grid.rows.length === 0) return [];
  const first = rowOf(0);
  const range = (column: number) => `'${sheet}'!$${letterOf(column)}$${first}:$${letterOf(column)}$${last}`;
  /** A row may be written as several, and then the others are empty. */
  const spread = <T>(valueOf: (row: number) => T | null): (T | null)[] => {
    const values: (T | null)[] = Array.from({ length: last - first + 1 }, () => null);
    grid.rows.forEach((_, row) => (values[rowOf(row) - first] = valueOf(row)));
    return values;
  };
  const series = grid.columns.flatMap(({ name, amount }, column): BarSeries[] => {
    const look = amount === undefined ? undefined : barLooks[amount];
    const values = spread((row) => numberOf(grid.rows[row]?.[column]));
    if (look === undefined || values.every((value) => value === null)) return [];
    return [{ name, figures: { formula: range(column), values }, ...look }];
  });
  if (series.length === 0) return [];
  const names = { formula: range(0), values: spread((row) => wordsOf(grid.rows[row]?.[0])) };
  const { title, alternative } = table.chart;
  const xml = barsXml({ title, names, series, format: '£#,##0' });
  return [{ xml, alternative, width: Math.min(width, 560), height: 90 + 32 * grid.rows.length }];
}

/** The column that is so many points from the left edge of another, and how far into it that is. */
function columnAt(
  widths: readonly number[],
  from: number,
  points: number,
): Pick<PlacedChart, 'column' | 'fromLeft'> {
  let left = points;
  let column = from;
  while (left >= pointsOf(widths[column] ?? 9)) {
    left -= pointsOf(widths[column] ?? 9);
    column += 1;
  }
  return { column, fromLeft: left };
}

/** Side by side as many as there is room for, in the order of the rows. */
export function chartsOf(charting: Charting, room: Room, t: Text): PlacedChart[] {
  const all = [
    ...charting.grid.rows.flatMap((_, row) => trendOf(charting, row, t)),
    ...barsOf(charting, room.width),
  ];
  const placed: PlacedChart[] = [];
  let row = room.rowFor(room.row, all[0]?.height ?? 0);
  let left = 0;
  let tallest = 0;
  for (const chart of all) {
    if (left > 0 && left + chart.width > room.width) {
      row = room.rowFor(row + Math.ceil((tallest + gap) / plainRow), chart.height);
      left = 0;
      tallest = 0;
    }
    placed.push({ ...chart, row: row - 1, ...columnAt(charting.widths, room.column, left) });
    left += chart.width + gap;
    tallest = Math.max(tallest, chart.height);
  }
  return placed;
}
