// Budget against actual and forecast, a heading a row: the actual as a bar, the budget as a stroke across it, the forecast as a ring.

import { scaleLinear } from 'd3-scale';
import type { FinanceNode } from '../finance/rules/finance.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import { cutTo } from '../language/first-words.ts';
import { say } from '../language/say.ts';
import type { Scene, Shape } from './scene.ts';

const labelSize = 7.5;
const width = 320;
const rowHeight = 20;
const top = 14;
const bars = { left: 112, right: 268 };
/** More headings than this are a table, not a chart. */
const mostRows = 12;
const longestName = 26;

/** "£60k", "£1.2m": short enough to stand beside a bar. */
function shortMoney(pence: number): string {
  const pounds = Math.abs(pence) / 100;
  const sign = pence < 0 ? '−' : '';
  if (pounds < 1_000) return `${sign}£${Math.round(pounds)}`;
  if (pounds < 999_500) return `${sign}£${trimmed(pounds / 1_000)}k`;
  return `${sign}£${trimmed(pounds / 1_000_000)}m`;
}

function trimmed(number: number): string {
  return number < 100 ? String(Number(number.toFixed(1))) : String(Math.round(number));
}

function named(heading: string): string {
  return cutTo(heading, longestName);
}

function rowShapes({ line, amounts }: FinanceNode, y: number, x: (pence: number) => number): Shape[] {
  const { budget, virement = 0, actual, forecast } = amounts;
  const shapes: Shape[] = [
    { kind: 'label', x: bars.left - 8, y: y + 2.6, text: named(line.heading), anchor: 'end', ink: 'line' },
  ];
  if (actual !== undefined)
    shapes.push({
      kind: 'line',
      points: [
        [x(0), y],
        [x(actual), y],
      ],
      ink: 'line',
      width: 7,
    });
  if (budget !== undefined) {
    const at = x(budget + virement);
    shapes.push({
      kind: 'line',
      points: [
        [at, y - 7],
        [at, y + 7],
      ],
      ink: 'target',
      width: 1.4,
      dashed: true,
    });
  }
  if (forecast !== undefined)
    shapes.push({ kind: 'dot', x: x(forecast), y, radius: 3, ink: 'line', hollow: true });
  const said = actual ?? forecast ?? budget;
  if (said !== undefined)
    shapes.push({
      kind: 'label',
      x: bars.right + 10,
      y: y + 2.6,
      text: shortMoney(said),
      anchor: 'start',
      ink: 'line',
      bold: true,
    });
  return shapes;
}

/** What each mark is; there is room for the longer words of Welsh. */
function keyShapes(y: number): Shape[] {
  const label = (x: number, text: Spoken): Shape => ({
    kind: 'label',
    x,
    y,
    text,
    anchor: 'start',
    ink: 'quiet',
  });
  const { left } = bars;
  return [
    {
      kind: 'line',
      points: [
        [left, y - 2.6],
        [left + 12, y - 2.6],
      ],
      ink: 'line',
      width: 5,
    },
    label(left + 16, say('charts.actual')),
    {
      kind: 'line',
      points: [
        [left + 66, y - 6],
        [left + 66, y + 1],
      ],
      ink: 'target',
      width: 1.4,
      dashed: true,
    },
    label(left + 71, say('charts.budget')),
    { kind: 'dot', x: left + 109, y: y - 2.6, radius: 3, ink: 'line', hollow: true },
    label(left + 115, say('charts.forecast')),
  ];
}

/** Undefined when no heading has anything to draw. */
export function budgetChart(nodes: readonly FinanceNode[]): Scene | undefined {
  const drawn = nodes
    .filter(
      ({ amounts }) =>
        amounts.budget !== undefined || amounts.actual !== undefined || amounts.forecast !== undefined,
    )
    .slice(0, mostRows);
  if (drawn.length === 0) return undefined;
  const values = drawn.flatMap(({ amounts }) => [
    amounts.actual ?? 0,
    amounts.forecast ?? 0,
    (amounts.budget ?? 0) + (amounts.virement ?? 0),
  ]);
  const scale = scaleLinear([Math.min(0, ...values), Math.max(1, ...values)], [bars.left, bars.right]);
  const height = top + drawn.length * rowHeight + 18;
  const zero = scale(0);
  return {
    width,
    height,
    labelSize,
    shapes: [
      {
        kind: 'line',
        points: [
          [zero, top - 6],
          [zero, height - 18],
        ],
        ink: 'rule',
        width: 0.5,
      },
      ...drawn.flatMap((node, row) => rowShapes(node, top + row * rowHeight + 4, scale)),
      ...keyShapes(height - 5),
    ],
  };
}

/** The chart in words, for those who can't see it. */
export function budgetAlternative(nodes: readonly FinanceNode[], year: Spoken): Saying {
  const headings = nodes.slice(0, mostRows).map(({ line: { heading }, amounts }) => {
    const { budget, virement = 0, actual, forecast } = amounts;
    const said = [
      ...(budget === undefined ? [] : [say('charts.amount.budget', { money: { pence: budget + virement } })]),
      ...(actual === undefined ? [] : [say('charts.amount.actual', { money: { pence: actual } })]),
      ...(forecast === undefined ? [] : [say('charts.amount.forecast', { money: { pence: forecast } })]),
    ];
    return said.length === 0
      ? say('charts.heading-without', { heading })
      : say('charts.heading', { heading, amounts: { several: said, between: ', ' } });
  });
  return say('charts.budget-of', { year, headings: { several: headings, between: '. ' } });
}
