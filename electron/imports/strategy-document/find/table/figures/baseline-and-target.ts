// Pairs of columns that say only together what their figures are: "From (2024)" beside "To (2028)", "Where we are now" beside "Where we want
// to be".

import { comparable, oneLine } from '../../../../../../shared/language/plain.ts';
import { say } from '../../../../../../shared/language/say.ts';
import type { ReadPeriod } from '../../../../../../shared/language/reading/dates/read-period.ts';
import type { FigureKind } from '../../../../../../shared/figures/model/figure.ts';
import { cellText } from '../../../read/source-document.ts';
import type { Account } from '../../account.ts';
import { columnFor, type Column } from '../columns.ts';
import { periodNamed } from './figures-in-cell.ts';
import { columnOf, headingOf, type Grid } from '../grid.ts';

const pairs: readonly (readonly [is: RegExp, isToBe: RegExp])[] = [
  [/^(?:start|starting point)(?<when>\P{L}*)$/u, /^(?:goal|target)(?<when>\P{L}*)$/u],
  [/^(?:from|o)(?![\p{L}\d])(?<when>.*)$/u, /^(?:to|i|hyd at)(?![\p{L}\d])(?<when>.*)$/u],
  [
    /^(?:where (?:are we|we are)|(?:ble|lle) (?:rydym|ydym)(?: ni)?(?: arni)?)(?: now| today| nawr)?(?<when>\P{L}*)$/u,
    /^(?:where (?:do )?we (?:want|need|aim|plan|hope|intend) to (?:be|get to)|where we(?:(?: will| should)|['’]ll) be|(?:ble|lle) (?:rydym|ydym)(?: ni)? (?:am|eisiau|yn anelu at) fod)(?<when>\P{L}*)$/u,
  ],
];

/** A number and what stands around it: "Below 6% by 2027/28". */
function holdsFigures({ rows }: Grid, column: number): boolean {
  const filled = rows.map((row) => oneLine(cellText(row.at(column)))).filter((text) => text !== '');
  return filled.some((text) => /\d/u.test(text)) && filled.every((text) => text.length <= 60);
}

/** A column by its heading, "From (2024)", with the period of its figures. */
interface Named {
  readonly column: number;
  readonly heading: string;
  readonly period: ReadPeriod;
}

/** Undefined where no column with figures is headed so, or something other than a time stands beside those words. */
function namedBy(grid: Grid, pattern: RegExp, kind: FigureKind): Named | undefined {
  const headings = grid.columns.map((_, column) => oneLine(headingOf(grid, column)));
  const column = headings.findIndex((words) => pattern.test(comparable(words)));
  const heading = headings[column];
  if (heading === undefined || !holdsFigures(grid, column)) return undefined;
  const key = comparable(heading);
  const when = oneLine((pattern.exec(key)?.groups?.['when'] ?? '').replaceAll(/[():]/gu, ' '));
  const period =
    when === ''
      ? { key, label: heading, from: null, to: null, kind, provisional: false }
      : periodNamed(when, { kind, provisional: false });
  return period === undefined ? undefined : { column, heading, period };
}

/** In a table of measures. In one of activities, "From" and "To" are days. */
export function withBaselineAndTarget(grid: Grid, account: Account): Grid {
  if (columnOf(grid, 'measure') === undefined || columnOf(grid, 'activity') !== undefined) return grid;
  for (const [is, isToBe] of pairs) {
    const [baseline, target] = [namedBy(grid, is, 'baseline'), namedBy(grid, isToBe, 'target')];
    if (baseline === undefined || target === undefined) continue;
    account.assume(
      grid.headings[0]?.location ?? say('document.a-heading'),
      say('document.baseline-and-target', { baseline: baseline.heading, target: target.heading }),
    );
    const made = new Map(
      [baseline, target].map(({ column, period }): [number, Column] => [column, { role: 'period', period }]),
    );
    return { ...grid, columns: grid.columns.map((column, index) => made.get(index) ?? column) };
  }
  return grid;
}

/** What the one column of targets without a time lacks, where another says in each row by when: "Target" beside "By when". */
export function dueOfTargets(grid: Grid): number | undefined {
  const targets = grid.columns.filter(
    (column) => column.role === 'period' && column.period.kind === 'target',
  );
  const [only, another] = targets;
  if (only?.role !== 'period' || another !== undefined || only.period.from !== null) return undefined;
  const due = columnOf(grid, 'milestone');
  return due !== undefined && columnFor(headingOf(grid, due)).role === 'milestone' ? due : undefined;
}
