// The chart of a budget: which headings it draws, to which scale, and what it says of those that it doesn't draw.

import { describe, expect, it } from 'vitest';
import { budgetChart } from '../../../shared/charts/budget-chart.ts';
import { budgetAlternative } from '../../../shared/charts/budget-rows.ts';
import type { Scene, Shape } from '../../../shared/charts/scene.ts';
import type { FinanceSide } from '../../../shared/finance/model/finance-line.ts';
import { financeTrees, type FinanceNode } from '../../../shared/finance/rules/finance.ts';
import { inEnglish } from '../../in-english.ts';
import { aHeading, anAmount, aYear } from '../finance/a-budget.ts';
import { anIndex } from '../register/a-snapshot.ts';
import { writtenIn } from './hard-charts.ts';

interface Given {
  readonly budget?: number;
  readonly actual?: number;
  readonly forecast?: number;
  readonly side?: FinanceSide;
}

/** Headings of these names, with pounds. */
function trees(headings: Readonly<Record<string, Given>>): FinanceNode[] {
  const all = Object.entries(headings);
  return financeTrees(
    anIndex({
      periods: [aYear(2024)],
      financeLines: all.map(([heading, { side = 'expenditure' }], position) =>
        aHeading(heading, { heading, side, position }),
      ),
      financeAmounts: all.flatMap(([id, given]) =>
        (['budget', 'actual', 'forecast'] as const).flatMap((kind) => {
          const pounds = given[kind];
          return pounds === undefined ? [] : [anAmount(id, kind, pounds * 100)];
        }),
      ),
    }),
    '2024',
  );
}

function drawn(headings: Readonly<Record<string, Given>>): Scene {
  const scene = budgetChart(trees(headings));
  if (scene === undefined) throw new Error('no chart');
  return scene;
}

function bars({ shapes }: Scene): Extract<Shape, { kind: 'line' }>[] {
  return shapes.filter((shape) => shape.kind === 'line').filter(({ width }) => width === 7);
}

const lengthOf = (bar: Extract<Shape, { kind: 'line' }> | undefined) =>
  (bar?.points[1]?.[0] ?? 0) - (bar?.points[0]?.[0] ?? 0);

const many = Object.fromEntries(
  Array.from({ length: 20 }, (_, place) => [`H${place}`, { budget: 1_000 * (place + 1), actual: 100 }]),
);

describe('the chart of a budget', () => {
  it('draws every heading of both sides', () => {
    const said = writtenIn(
      drawn({
        Grants: { budget: 10, side: 'income' },
        Staff: { budget: 5, actual: 4 },
        Rent: { forecast: 3 },
      }),
    );
    const key = ['actual', 'budget', 'forecast'];
    const rows = [
      'Income',
      'Grants',
      'budget £10',
      'Expenditure',
      'Staff',
      'actual £4',
      'Rent',
      'forecast £3',
    ];
    expect(said).toEqual([...rows, ...key]);
  });

  it('draws the smallest as one where there are too many, and says how many and what they come to', () => {
    const said = writtenIn(drawn(many));
    expect(said.filter((text) => text.startsWith('H'))).toEqual(
      Array.from({ length: 14 }, (_, place) => `H${place + 6}`),
    );
    expect(said.slice(said.indexOf('6 smaller headings')).slice(0, 2)).toEqual([
      '6 smaller headings',
      'actual £600',
    ]);
    expect(inEnglish(budgetAlternative(trees(many), '2024/25'))).toMatch(
      /; 6 smaller headings \(H0, H1, H2, H3, H4 and H5\), budget £21,000, actual £600\.$/u,
    );
  });

  it('loses no amount, however many there are', () => {
    const alternative = inEnglish(budgetAlternative(trees(many), '2024/25'));
    const budgets = [...alternative.matchAll(/budget £([\d,]+)/gu)].map(([, pounds = '']) =>
      Number(pounds.replaceAll(',', '')),
    );
    expect(budgets.reduce((sum, pounds) => sum + pounds, 0)).toBe(210_000);
  });

  it('names a heading without amounts', () => {
    expect(writtenIn(drawn({ Staff: { budget: 5 }, Rent: {} }))).toContain('nothing to draw');
    expect(inEnglish(budgetAlternative(trees({ Staff: { budget: 5 }, Rent: {} }), '2024/25'))).toBe(
      'Bar chart of 2024/25. Expenditure: Staff, budget £5; Rent, nothing to draw.',
    );
    expect(budgetChart(trees({ Rent: {} }))).toBeUndefined();
  });

  it('draws bars from zero, to scale and to both sides of it', () => {
    const [more, less] = bars(drawn({ Staff: { actual: 200, budget: 100 }, Refunds: { actual: -50 } }));
    expect(lengthOf(less) / lengthOf(more)).toBeCloseTo(-0.25, 5);
    expect(less?.points[0]?.[0]).toBe(more?.points[0]?.[0]);
  });

  it('names whole amounts of its scale, zero among them', () => {
    const named = drawn({ Staff: { actual: 200_000 }, Refunds: { actual: -50_000 } }).shapes.flatMap(
      (shape) => (shape.kind === 'label' && shape.scale === true ? [shape.text] : []),
    );
    expect(named).toContain('£0');
    expect(named).toContain('£100k');
    expect(named).toContain('−£50k');
  });

  it('keeps all of a long name', () => {
    const name = 'Works to the listed buildings of 1887 and 1902 and to the walls of the estate by 2027';
    const said = writtenIn(drawn({ [name]: { budget: 5 } }));
    expect(said.slice(1, -4).join(' ')).toBe(name);
    expect(said.length).toBeGreaterThan(6);
  });
});
