// Budget against actual and forecast, a heading a row: the actual as a bar from zero, the budget as a stroke across it, the forecast as a ring.

import { scaleLinear } from 'd3-scale';
import type { FinanceNode } from '../finance/rules/finance.ts';
import type { Spoken } from '../kernel/saying.ts';
import { say } from '../language/say.ts';
import { amountsIn, budgetSides, nameOf, type BudgetRow, type BudgetSide } from './budget-rows.ts';
import { moneyLabels } from './labels.ts';
import { dashed, type Scene, type Shape } from './scene.ts';
import { linesOf } from './text-lines.ts';

const labelSize = 7.5;
const width = 460;
const rowHeight = 18;
const sideHeight = 15;
const top = 4;
const namesRoom = 142;
const bars = { left: 152, right: 362 };
const lineHeight = 8;
const middle = 2.6;

function label(
  x: number,
  y: number,
  text: Spoken,
  more: Partial<Extract<Shape, { kind: 'label' }>> = {},
): Shape {
  return { kind: 'label', x, y, text, anchor: 'start', ink: 'line', ...more };
}

function upright(x: number, from: number, to: number): readonly (readonly [number, number])[] {
  return [
    [x, from],
    [x, to],
  ];
}

/** In as many lines as it takes. A row that sums others up is called by a saying, which is short. */
function nameLines(row: BudgetRow): readonly Spoken[] {
  const name = nameOf(row);
  return typeof name === 'string' ? linesOf(name, namesRoom, labelSize) : [name];
}

function heightOf(row: BudgetRow): number {
  return Math.max(rowHeight, nameLines(row).length * lineHeight + 6);
}

/** The actual, or what there is instead, by its name: beside a ring it would pass for the forecast. */
function figureOf({ budget, actual, forecast }: BudgetRow, money: (pence: number) => string): Spoken {
  if (actual !== undefined) return say('charts.amount.actual', { money: money(actual) });
  if (forecast !== undefined) return say('charts.amount.forecast', { money: money(forecast) });
  if (budget !== undefined) return say('charts.amount.budget', { money: money(budget) });
  return say('charts.no-amounts');
}

interface Scales {
  readonly x: (pence: number) => number;
  /** An amount in words. */
  readonly money: (pence: number) => string;
}

function rowShapes(row: BudgetRow, y: number, { x, money }: Scales): Shape[] {
  const { budget, actual, forecast } = row;
  const names = nameLines(row);
  const first = y + middle - ((names.length - 1) * lineHeight) / 2;
  const bar: Shape[] =
    actual === undefined
      ? []
      : [
          {
            kind: 'line',
            points: [
              [x(0), y],
              [x(actual), y],
            ],
            ink: 'line',
            width: 7,
          },
        ];
  const stroke: Shape[] =
    budget === undefined
      ? []
      : [
          {
            kind: 'line',
            points: upright(x(budget), y - 7, y + 7),
            ink: 'target',
            width: 1.4,
            dashes: dashed,
          },
        ];
  const ring: Shape[] =
    forecast === undefined ? [] : [{ kind: 'dot', x: x(forecast), y, radius: 3, ink: 'line', hollow: true }];
  return [
    ...names.map((line, index) => label(bars.left - 10, first + index * lineHeight, line, { anchor: 'end' })),
    ...bar,
    ...stroke,
    ...ring,
    label(bars.right + 12, y + middle, figureOf(row, money), { bold: true }),
  ];
}

/** What each mark is; there is room for the longer words of Welsh. */
function keyShapes(y: number): Shape[] {
  const { left } = bars;
  return [
    {
      kind: 'line',
      points: [
        [left, y - middle],
        [left + 12, y - middle],
      ],
      ink: 'line',
      width: 5,
    },
    label(left + 16, y, say('charts.actual'), { ink: 'quiet' }),
    { kind: 'line', points: upright(left + 72, y - 6, y + 1), ink: 'target', width: 1.4, dashes: dashed },
    label(left + 77, y, say('charts.budget'), { ink: 'quiet' }),
    { kind: 'dot', x: left + 120, y: y - middle, radius: 3, ink: 'line', hollow: true },
    label(left + 126, y, say('charts.forecast'), { ink: 'quiet' }),
  ];
}

/** Upright lines at whole amounts, each of them named; that of zero is the strongest. */
function scaleShapes(ticks: readonly number[], x: (pence: number) => number, bottom: number): Shape[] {
  const money = moneyLabels(ticks);
  return ticks.flatMap((pence): Shape[] => [
    {
      kind: 'line',
      points: upright(x(pence), top, bottom),
      ink: pence === 0 ? 'quiet' : 'rule',
      width: pence === 0 ? 0.8 : 0.4,
    },
    label(x(pence), bottom + 10, money(pence), { anchor: 'middle', ink: 'quiet', scale: true }),
  ]);
}

interface Laid {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

function sideShapes({ side, rows }: BudgetSide, from: number, scales: Scales): Laid {
  const heading = label(bars.left - 10, from + 10, say(`charts.side.${side}`), { anchor: 'end', bold: true });
  let y = from + sideHeight;
  const shapes = rows.flatMap((row) => {
    const height = heightOf(row);
    y += height;
    return rowShapes(row, y - height / 2, scales);
  });
  return { shapes: [heading, ...shapes], bottom: y };
}

/** Undefined when no heading has anything to draw. */
export function budgetChart(trees: readonly FinanceNode[]): Scene | undefined {
  const sides = budgetSides(trees);
  const amounts = sides.flatMap(({ rows }) => rows.flatMap(amountsIn));
  if (amounts.length === 0) return undefined;
  const scale = scaleLinear([Math.min(0, ...amounts), Math.max(0, ...amounts)], [bars.left, bars.right]);
  if (amounts.every((pence) => pence === 0)) scale.domain([0, 100]);
  const money = moneyLabels(amounts, 4);
  let bottom = top;
  const shapes = sides.flatMap((side) => {
    const laid = sideShapes(side, bottom, { x: scale, money });
    ({ bottom } = laid);
    return laid.shapes;
  });
  return {
    width,
    height: bottom + 32,
    labelSize,
    shapes: [...scaleShapes(scale.ticks(4), scale, bottom + 2), ...shapes, ...keyShapes(bottom + 27)],
  };
}
