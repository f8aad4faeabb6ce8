// One table out of the same in two languages. A row is the same row where all that isn't words is: a language may have its rows in another
// order, as by the alphabet.

import type { Language } from '../../../shared/language/language.ts';
import type { BarChart } from '../../../shared/packs/model/bar-chart.ts';
import {
  wordsOf,
  type Cell,
  type Column,
  type Table,
  type TableRow,
} from '../../../shared/packs/pack-document.ts';
import { inBoth } from '../../../shared/packs/rules/two-languages.ts';
import { longestCommon } from './pairs.ts';
import {
  cellOfBoth,
  headingOfBoth,
  neutralOf,
  optionalOfBoth,
  spokenRuns,
  type Tongues,
} from './words-of-both.ts';

const nothing: Cell = { paragraphs: [] };

/** What of a column is the same in every language. */
function shapeOf({ align, share, beneath, pictures, tinted, amount, series }: Column): unknown {
  return [align, share, beneath, pictures, tinted, amount, series];
}

function isSameShape(first: Table, second: Table): boolean {
  const shape = ({ columns, rowHeading, roomToWrite, strip }: Table) =>
    JSON.stringify([columns.map(shapeOf), rowHeading, roomToWrite, strip]);
  return shape(first) === shape(second);
}

function neutralRow(row: TableRow): string {
  if (row.kind === 'group') return JSON.stringify(['group', row.section, row.objective?.ref]);
  const { cells, level, total, trend } = row;
  return JSON.stringify([cells.map(neutralOf), level, total, trend?.columns, trend?.target]);
}

/** The columns whose words are the same in both, in whatever order: names, numbers. */
function sharedColumns(first: Table, second: Table): number[] {
  const wordsIn = ({ rows }: Table, column: number) =>
    JSON.stringify(
      rows.map((row) => (row.kind === 'row' ? wordsOf(row.cells[column] ?? nothing) : '')).toSorted(),
    );
  return first.columns.flatMap((_, at) => (wordsIn(first, at) === wordsIn(second, at) ? [at] : []));
}

/** The rows of the second in the order of the first; undefined where it isn't known which is which. */
function inOrderOf(first: Table, second: Table): readonly TableRow[] | undefined {
  const shared = sharedColumns(first, second);
  const keyOf = (row: TableRow) => {
    const words = row.kind === 'row' ? shared.map((at) => wordsOf(row.cells[at] ?? nothing)) : [];
    return JSON.stringify([neutralRow(row), words]);
  };
  const wanted = first.rows.map(keyOf);
  const found = second.rows.map(keyOf);
  if (wanted.every((key, at) => key === found[at])) return second.rows;
  const places = new Map(found.map((key, at) => [key, at]));
  if (places.size < found.length) return undefined;
  const rows = wanted.flatMap((key) => second.rows[places.get(key) ?? -1] ?? []);
  return rows.length === second.rows.length && new Set(rows).size === rows.length ? rows : undefined;
}

function columnOfBoth(first: Column, second: Column, tongues: Tongues): Column {
  const { text: heading, inEach } = headingOfBoth(first.heading, second.heading, tongues);
  const subheading = optionalOfBoth(first.subheading, second.subheading);
  const inBrackets = optionalOfBoth(first.inBrackets, second.inBrackets);
  return {
    ...first,
    heading,
    ...(inEach === undefined ? {} : { inEach }),
    ...(subheading === undefined ? {} : { subheading }),
    ...(inBrackets === undefined ? {} : { inBrackets }),
  };
}

function rowOfBoth(first: TableRow, second: TableRow, tongues: Tongues): TableRow {
  if (first.kind === 'group') {
    if (second.kind !== 'group') return first;
    const { objective } = first;
    const title = inBoth(objective?.title ?? '', second.objective?.title ?? '');
    return {
      ...first,
      ...headingOfBoth(first.text, second.text, tongues),
      ...(objective === undefined ? {} : { objective: { ...objective, title } }),
    };
  }
  if (second.kind !== 'row') return first;
  const { trend } = first;
  const count = Math.max(first.cells.length, second.cells.length);
  const cells = Array.from({ length: count }, (_, at) =>
    cellOfBoth(first.cells[at] ?? nothing, second.cells[at] ?? nothing, tongues),
  );
  if (trend === undefined) return { ...first, cells };
  const alternative = inBoth(trend.alternative, second.trend?.alternative ?? '');
  return { ...first, cells, trend: { ...trend, alternative } };
}

function chartOfBoth(first: BarChart, second: BarChart | undefined): BarChart {
  if (second === undefined) return first;
  return {
    title: inBoth(first.title, second.title),
    alternative: inBoth(first.alternative, second.alternative),
    bars: first.bars.map((bar, at) => ({
      ...bar,
      heading: inBoth(bar.heading, second.bars[at]?.heading ?? ''),
    })),
  };
}

/** A row, and the same in the second language; of what only one of them has, that alone. */
type RowPair = readonly [TableRow | undefined, TableRow | undefined];

/**
 * A language may have fewer rows than the other, as where a page has no room for more: those that are the same hold the others in their places.
 * Undefined where too few are.
 */
function aligned(first: Table, second: Table): readonly RowPair[] | undefined {
  const groupsIn = ({ rows }: Table) => rows.filter(({ kind }) => kind === 'group').length;
  if (groupsIn(first) !== groupsIn(second)) return undefined;
  const keysOf = ({ rows, rowHeading }: Table) => {
    let groups = 0;
    return rows.map((row) => {
      if (row.kind === 'group') groups += 1;
      const named = row.kind === 'group' ? groups : wordsOf(row.cells[rowHeading] ?? nothing);
      return JSON.stringify([neutralRow(row), named]);
    });
  };
  const common = longestCommon(keysOf(first), keysOf(second));
  if (common.length * 2 < Math.min(first.rows.length, second.rows.length)) return undefined;
  const pairs: RowPair[] = [];
  let [fromFirst, fromSecond] = [0, 0];
  for (const [a, b] of [...common, [first.rows.length, second.rows.length] as const]) {
    for (const row of first.rows.slice(fromFirst, a)) pairs.push([row, undefined]);
    for (const row of second.rows.slice(fromSecond, b)) pairs.push([undefined, row]);
    if (a < first.rows.length) pairs.push([first.rows[a], second.rows[b]]);
    [fromFirst, fromSecond] = [a + 1, b + 1];
  }
  return pairs;
}

function pairsOf(first: Table, second: Table): readonly RowPair[] | undefined {
  if (first.rows.length !== second.rows.length) return aligned(first, second);
  return inOrderOf(first, second)?.map((row, at): RowPair => [first.rows[at], row]);
}

/** Of the second language, by itself among rows in the first. */
function rowAlone(row: TableRow, language: Language): TableRow {
  if (row.kind === 'group') return { ...row, inEach: [{ text: row.text, language }] };
  const cells = row.cells.map((cell) => ({
    ...cell,
    paragraphs: cell.paragraphs.map((paragraph) => ({
      ...paragraph,
      runs: spokenRuns(paragraph.runs, language),
    })),
  }));
  return { ...row, cells };
}

/** A table of the second language, by itself among blocks in the first. */
export function tableAlone(table: Table, language: Language): Table {
  return {
    ...table,
    inEach: [{ text: table.name, language }],
    columns: table.columns.map((column) => ({ ...column, inEach: [{ text: column.heading, language }] })),
    rows: table.rows.map((row) => rowAlone(row, language)),
  };
}

/** Undefined where they aren't the same table: then both stand whole. */
export function tableOfBoth(first: Table, second: Table, tongues: Tongues): Table | undefined {
  if (!isSameShape(first, second)) return undefined;
  const pairs = pairsOf(first, second);
  if (pairs === undefined) return undefined;
  const { chart } = first;
  const { text: name, inEach } = headingOfBoth(first.name, second.name, tongues);
  return {
    ...first,
    name,
    ...(inEach === undefined ? {} : { inEach }),
    columns: first.columns.map((column, at) => columnOfBoth(column, second.columns[at] ?? column, tongues)),
    rows: pairs.flatMap(([one, other]) => {
      if (one === undefined) return other === undefined ? [] : [rowAlone(other, tongues.second)];
      return [other === undefined ? one : rowOfBoth(one, other, tongues)];
    }),
    ...(chart === undefined ? {} : { chart: chartOfBoth(chart, second.chart) }),
  };
}
