// Which charts a sheet has and where they stand: a small one for each row whose figures follow one another in time, and one of bars for a
// table of amounts. Their figures are the cells of the table, and a chart of a row is titled by the cell that names it.

import type { BarKind } from '../../../../shared/packs/model/bar-chart.ts';
import type { RowTrend } from '../../../../shared/packs/pack-document.ts';
import type { Text } from '../../../../shared/language/speak.ts';
import { colours } from '../../../../shared/look/tokens.ts';
import { serialOf } from '../days.ts';
import type { WrittenBars } from './bar-rows.ts';
import { barsXml, trendXml, type BarSeries, type LineSeries } from './chart-xml.ts';
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
  /** What a chart of amounts is drawn from. */
  readonly bars?: WrittenBars | undefined;
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

function union(cells: readonly string[]): string {
  return cells.length === 1 ? cells.join('') : `(${cells.join(',')})`;
}

interface Dated {
  readonly column: number;
  readonly day: number;
  readonly value: number | null;
  readonly apart: boolean;
}

/** The figures of a line in order of time, with the empty cells that are its gaps. */
function datedIn(
  { grid }: Charting,
  row: number,
  keys: readonly string[],
  apart: readonly string[],
): Dated[] {
  return grid.columns
    .flatMap(({ series }: SheetColumn, column): Dated[] => {
      if (series?.on == null || !keys.includes(series.key)) return [];
      const value = numberOf(grid.rows[row]?.[column]);
      return [{ column, day: serialOf(series.on), value, apart: apart.includes(series.key) }];
    })
    .sort((a, b) => a.day - b.day);
}

/** It goes on from the last figure of the line. */
function forecastOf(charting: Charting, row: number, trend: RowTrend, dated: readonly Dated[]): Dated[] {
  const ahead = datedIn(charting, row, trend.forecast ?? [], []).filter(({ value }) => value !== null);
  const last = dated.findLast(({ value }) => value !== null);
  return ahead.length === 0 || last === undefined ? [] : [{ ...last, apart: false }, ...ahead];
}

/** A cell that nobody writes in: it makes a gap where the table has no column for what is missing. */
function emptyCell(charting: Charting): string {
  const { columns } = charting.grid;
  const free = columns.findLastIndex(({ series }, column) => column > 0 && series?.on == null);
  return cellAt(charting, free === -1 ? columns.length : free, charting.days);
}

function lineOf(
  charting: Charting,
  row: number,
  dated: readonly Dated[],
): Pick<LineSeries, 'days' | 'figures'> {
  const points = dated.flatMap(({ column, day, value, apart }, index) => {
    const on = cellAt(charting, column, charting.days);
    const before = dated[index - 1];
    const broken = apart && before !== undefined && before.value !== null;
    return [
      ...(broken ? [{ on, day, cell: emptyCell(charting), value: null }] : []),
      { on, day, cell: cellAt(charting, column, charting.rowOf(row)), value },
    ];
  });
  return {
    days: { formula: union(points.map(({ on }) => on)), values: points.map(({ day }) => day) },
    figures: { formula: union(points.map(({ cell }) => cell)), values: points.map(({ value }) => value) },
  };
}

/** The one that the status is judged by, from the first day of the line to its last: its cell twice. */
function targetOf(
  charting: Charting,
  row: number,
  trend: RowTrend,
  dated: readonly Dated[],
): Pick<LineSeries, 'days' | 'figures'> | undefined {
  const { grid, days, rowOf } = charting;
  const column = grid.columns.findIndex(({ series }) => series !== undefined && series.key === trend.target);
  const value = numberOf(grid.rows[row]?.[column]);
  const [first, last] = [dated[0], dated.at(-1)];
  if (value === null || first === undefined || last === undefined) return undefined;
  const cell = cellAt(charting, column, rowOf(row));
  const ends = [first, last];
  return {
    days: {
      formula: union(ends.map((end) => cellAt(charting, end.column, days))),
      values: ends.map(({ day }) => day),
    },
    figures: { formula: union([cell, cell]), values: [value, value] },
  };
}

function seriesOf(charting: Charting, row: number, trend: RowTrend, t: Text): LineSeries[] {
  const dated = datedIn(charting, row, trend.columns, trend.apart);
  const known = dated.flatMap(({ value }) => value ?? []);
  if (known.length < 2) return [];
  const ahead = forecastOf(charting, row, trend, dated);
  const aim = targetOf(charting, row, trend, [...dated, ...ahead]);
  const isBelow = (aim?.figures.values[0] ?? -Infinity) >= (known.at(-1) ?? 0);
  const [side, otherSide] = isBelow ? (['below', 'above'] as const) : (['above', 'below'] as const);
  return [
    { name: t('kind.actual'), ...lineOf(charting, row, dated), kind: 'actual', labelled: side },
    ...(ahead.length === 0
      ? []
      : [
          {
            name: t('kind.forecast'),
            ...lineOf(charting, row, ahead),
            kind: 'forecast',
            labelled: side,
          } as const,
        ]),
    ...(aim === undefined
      ? []
      : [{ name: t('kind.target'), ...aim, kind: 'target', labelled: otherSide } as const]),
  ];
}

function trendOf(charting: Charting, row: number, t: Text): Unplaced[] {
  const { grid, table, rowOf } = charting;
  const trend = table.rows[row]?.trend;
  if (trend === undefined) return [];
  const series = seriesOf(charting, row, trend, t);
  if (series.length === 0) return [];
  const cells = grid.rows[row] ?? [];
  const title = { formula: cellAt(charting, 0, rowOf(row)), values: [wordsOf(cells[0])] };
  const format = formatIn(cells.filter((_, column) => grid.columns[column]?.series !== undefined));
  return [{ xml: trendXml({ title, series, format }), alternative: trend.alternative, ...trendSize }];
}

const barLooks: Readonly<Record<BarKind, Pick<BarSeries, 'fill' | 'line'>>> = {
  budget: { fill: colours.rule, line: colours.rule },
  actual: { fill: colours.chartLine, line: colours.chartLine },
  forecast: { fill: colours.paper, line: colours.chartLine },
};

function barsOf({ bars, table, sheet, letterOf }: Charting, width: number): Unplaced[] {
  if (bars === undefined || table.chart === undefined) return [];
  const { first, last, names, amounts } = bars;
  const range = (column: number) => `'${sheet}'!$${letterOf(column)}$${first}:$${letterOf(column)}$${last}`;
  const series = amounts.flatMap(({ kind, name, column, values }): BarSeries[] =>
    values.every((value) => value === null)
      ? []
      : [{ name, figures: { formula: range(column), values: [...values] }, ...barLooks[kind] }],
  );
  if (series.length === 0) return [];
  const { title, alternative } = table.chart;
  const headings = { formula: range(0), values: [...names] };
  const xml = barsXml({ title, names: headings, series, format: '£#,##0' });
  return [{ xml, alternative, width: Math.min(width, 560), height: 90 + 32 * names.length }];
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
