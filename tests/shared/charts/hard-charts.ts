// A register whose charts are hard to write in, the way back from what a chart says to a figure of it, and what of one lies outside its frame.

import { budgetChart } from '../../../shared/charts/budget-chart.ts';
import { budgetSides, nameOf } from '../../../shared/charts/budget-rows.ts';
import { roomFor } from '../../../shared/charts/labels.ts';
import { arrowLines, type Scene, type Shape } from '../../../shared/charts/scene.ts';
import { trendChart } from '../../../shared/charts/trend-chart.ts';
import { trendOf } from '../../../shared/charts/trend.ts';
import type { FigureValue, Quantity } from '../../../shared/figures/model/figure-value.ts';
import { measuresOf } from '../../../shared/figures/rules/measure-in-use.ts';
import { periodInBrief } from '../../../shared/figures/rules/period-name.ts';
import { quantityOf } from '../../../shared/figures/rules/quantity.ts';
import { financeTrees } from '../../../shared/finance/rules/finance.ts';
import { readFigure } from '../../../shared/language/reading/figures/read-figure.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { aHeading, anAmount, aYear } from '../finance/a-budget.ts';
import { aMeasure, aUse, anIndex, anObjective, figuresFrom } from '../register/a-snapshot.ts';
import { inEnglish } from '../../in-english.ts';

const today = '2026-12-31';

/** Of each measure what July 2023, July 2024 and the target of July 2027 say. */
const measures: Readonly<Record<string, readonly [string, string, string]>> = {
  Visits: ['1,250,000', '1,310,000', '1,500,000'],
  'Capital programme': ['£12,500,000', '£13,250,000', '£15,000,000'],
  Reserves: ['£1234567890.12', '£2,345,678,901.23', '£15bn'],
  'Cost of a case': ['£1,234.56', '£1,190.12', '£1,050.50'],
  'Response time': ['3 days', '4 days', '2 days'],
  'At least': ['Over 1,234,567.89', 'Over 1,240,000', 'At least 1,500,000'],
  Approximately: ['about 12,345 people', 'c. 12,300 people', 'No fewer than 12,000 people'],
  'More than all': ['96%', '104.25%', '110%'],
  Loss: ['-£400,000', '-£1,250,000', '£0'],
  Tiny: ['0.000125', '0.25', '0.5'],
  Counted: ['54% (25/46)', '74% (25/34)', '100%'],
};

const forecasts: Readonly<Record<string, string>> = {
  Visits: '1,425,000',
  'Capital programme': '£14,999,999',
  'Cost of a case': '£1,075.25',
  'At least': 'Over 1,400,000',
  Loss: '-£100,000',
};

const headings = [
  'Works to the listed buildings of 1887 and 1902 and to the boundary walls of the estate',
  'HOUSING MANAGEMENT AND MAINTENANCE WORKS',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch2024/25',
  ...Array.from({ length: 17 }, (_, place) => `Heading ${place + 4}`),
];

export function hardRegister(): RegisterIndex {
  const names = Object.keys(measures);
  const entries = Object.entries(measures).flatMap(([measureId, [first, last, target]]) => [
    ...(measureId in forecasts
      ? [{ measureId, heading: 'July 2026 forecast', text: forecasts[measureId] ?? '' }]
      : []),
    { measureId, heading: 'July 2023', text: first },
    { measureId, heading: 'July 2024', text: last },
    { measureId, heading: 'July 2027 Target', text: target },
  ]);
  const { figures, periods } = figuresFrom(entries);
  const lines = headings.map((heading, place) =>
    aHeading(`x${place}`, { heading, position: place, side: place % 4 === 3 ? 'income' : 'expenditure' }),
  );
  return anIndex({
    objectives: [anObjective('1')],
    measures: names.map((name) => aMeasure({ id: name, name })),
    measureUses: names.map((name, place) => aUse('1', name, place)),
    figures,
    periods: [...periods, aYear(2024)],
    financeLines: [...lines, ...Array.from({ length: 4 }, (_, place) => aHeading(`y${place}`))],
    financeAmounts: lines.flatMap(({ id }, place) => [
      anAmount(id, 'budget', 1_234_567_89 * place),
      anAmount(id, 'virement', -100_00),
      ...(place % 3 === 0 ? [] : [anAmount(id, 'actual', (place % 5 === 0 ? -1 : 1) * 765_432_10 * place)]),
      ...(place % 2 === 0 ? [] : [anAmount(id, 'forecast', 1_300_000_05 * place)]),
    ]),
  });
}

export interface HardChart {
  readonly name: string;
  readonly scene: Scene;
  /** What its numbers may be. */
  readonly values: readonly FigureValue[];
  /** Words with digits that are no figures: periods and headings. */
  readonly words: readonly string[];
}

function money(pence: number): FigureValue {
  return { kind: 'exact', quantity: { unit: 'money', pence }, written: String(pence / 100) };
}

export function chartsOf(index: RegisterIndex): HardChart[] {
  const trends = measuresOf(index, 'o1', today).flatMap((inUse): HardChart[] => {
    const trend = trendOf(index, inUse, today);
    const scene = trendChart(trend);
    if (scene === undefined) return [];
    const words = inUse.points.map(({ period }) => inEnglish(periodInBrief(period)));
    return [{ name: inUse.title, scene, values: inUse.points.map(({ value }) => value), words }];
  });
  const trees = financeTrees(index, '2024');
  const budget = budgetChart(trees);
  const rows = budgetSides(trees).flatMap((side) => side.rows);
  if (budget === undefined) return trends;
  const amounts = rows.flatMap((row) => [row.budget, row.actual, row.forecast]);
  return [
    ...trends,
    {
      name: 'Budget',
      scene: budget,
      values: amounts.filter((pence) => pence !== undefined).map(money),
      words: rows.map((row) => inEnglish(nameOf(row))),
    },
  ];
}

/** The words of a chart but those of its scale. */
export function writtenIn({ shapes }: Scene): string[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'label' && shape.scale !== true ? [inEnglish(shape.text)] : [],
  );
}

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

function amountOf(quantity: Quantity): number {
  return quantity.unit === 'money' ? quantity.pence / 100 : Number(quantity.amount);
}

/** Half of what its last digit counts for: nothing where it is written in full. */
function halfOfLast(text: string): number {
  const [, places = '', scale = ''] = /(?:\.(\d+))?(k|m|bn)?%?(?: \(.*\))?$/u.exec(text) ?? [];
  const last = (scales[scale] ?? 1) * 10 ** -places.length;
  return last / 2;
}

function isOf(text: string, value: FigureValue): boolean {
  const read = readFigure(text)?.value;
  const [shown, held] = [read && quantityOf(read), quantityOf(value)];
  if (read?.kind !== value.kind || shown === undefined || held === undefined) return false;
  if (read.kind === 'bounded' && value.kind === 'bounded' && read.bound !== value.bound) return false;
  const difference = Math.abs(amountOf(shown) - amountOf(held));
  return shown.unit === held.unit && difference <= halfOfLast(text) * (1 + 1e-9);
}

/** Whether what is written is a word of the chart, or says a figure of it to the last digit that it shows. */
export function isHeld(text: string, { values, words }: HardChart): boolean {
  if (!/\d/u.test(text) || words.includes(text)) return true;
  const figure = text.replace(/^(?:Target|Forecast|actual|budget|forecast) /u, '');
  return values.some((value) => isOf(figure, value) || figure === value.written);
}

/** Where words stand. */
export interface Area {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function areaOf(shape: Extract<Shape, { kind: 'label' }>, size: number): Area {
  const words = inEnglish(shape.text);
  const width = roomFor(words, size, shape.bold === true);
  const left = shape.x - (shape.anchor === 'end' ? width : shape.anchor === 'middle' ? width / 2 : 0);
  return { words, left, right: left + width, top: shape.y - size * 0.72, bottom: shape.y };
}

export function areasOf({ shapes, labelSize }: Scene): Area[] {
  return shapes.flatMap((shape) => (shape.kind === 'label' ? [areaOf(shape, labelSize)] : []));
}

function pointsOf(shape: Shape): readonly (readonly [number, number])[] {
  if (shape.kind === 'line') return shape.points;
  if (shape.kind === 'arrow') return arrowLines(shape).flat();
  if (shape.kind === 'label') return [[shape.x, shape.y]];
  const { x, y, radius } = shape;
  return [
    [x - radius, y - radius],
    [x + radius, y + radius],
  ];
}

/** What of a chart lies outside its frame: places of its shapes, and words. */
export function outside(scene: Scene): string[] {
  const { width, height, shapes } = scene;
  const lost = shapes
    .flatMap(pointsOf)
    .filter(([x, y]) => x < 0 || x > width || y < 0 || y > height)
    .map(([x, y]) => `${x}, ${y}`);
  const cut = areasOf(scene).filter(
    ({ left, right, top, bottom }) => left < -0.01 || right > width + 0.01 || top < 0 || bottom > height,
  );
  return [...lost, ...cut.map(({ words }) => words)];
}
