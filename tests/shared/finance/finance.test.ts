// Money by heading and year: what stands under what, what counts, how it varies, and what doesn't add up.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountKinds, type AmountKind } from '../../../shared/finance/model/finance-amount.ts';
import {
  financeContradictions,
  financeTrees,
  financeYears,
  inOrder,
  notInVariance,
  sideTotals,
  type FinanceNode,
} from '../../../shared/finance/rules/finance.ts';
import { financeLine } from '../../../shared/finance/model/finance-line.ts';
import { removalOf } from '../../../shared/register/removal.ts';
import type { FinanceLine } from '../../../shared/register/snapshot.ts';
import { anIndex } from '../register/a-snapshot.ts';
import { aHeading, anAmount, aYear } from './a-budget.ts';

const year = '2024';

function aBudget(lines: readonly FinanceLine[], amounts: readonly [string, AmountKind, number][] = []) {
  return anIndex({
    periods: [aYear(2024), aYear(2023)],
    financeLines: [...lines],
    financeAmounts: amounts.map(([lineId, kind, pence]) => anAmount(lineId, kind, pence)),
  });
}

function shown(nodes: readonly FinanceNode[]): string[] {
  return inOrder(nodes).map(({ depth, line }) => `${'> '.repeat(depth)}${line.id}`);
}

/** Headings that each stand under any of them, or under one that isn’t there: rings as well. */
const anyHeadings = fc
  .array(fc.option(fc.nat({ max: 9 })), { minLength: 1, maxLength: 8 })
  .map((parents) =>
    parents.map((parent, place) =>
      aHeading(`${place}`, { parentId: parent === null ? null : String(parent) }),
    ),
  );

describe('the headings of a year', () => {
  it('stand as trees, each before those under it', () => {
    const lines = [
      aHeading('B'),
      aHeading('A'),
      aHeading('A1', { parentId: 'A' }),
      aHeading('A1a', { parentId: 'A1' }),
    ];
    expect(shown(financeTrees(aBudget(lines), year))).toEqual(['B', 'A', '> A1', '> > A1a']);
  });

  it('stand at the top where what they are under is in another year', () => {
    const index = aBudget([aHeading('A', { yearId: '2023' }), aHeading('B', { parentId: 'A' })]);
    expect(shown(financeTrees(index, year))).toEqual(['B']);
    expect(shown(financeTrees(index, '2023'))).toEqual(['A']);
    expect(financeYears(index).map(({ label }) => label)).toEqual(['2023/24', '2024/25']);
  });

  it('are each shown once, whatever stands under what, also in a ring', () => {
    fc.assert(
      fc.property(anyHeadings, (lines) => {
        const ids = inOrder(financeTrees(aBudget(lines), year)).map(({ line }) => line.id);
        expect(ids.sort()).toEqual(lines.map(({ id }) => id).sort());
      }),
    );
  });

  it('are each shown once, and go together, however deep a copy has put them', () => {
    const lines = Array.from({ length: 20_000 }, (_, place) =>
      aHeading(`${place}`, { parentId: place === 0 ? null : `${place - 1}` }),
    );
    const index = aBudget(lines);
    expect(
      inOrder(financeTrees(index, year))
        .map(({ line }) => line.id)
        .toSorted(),
    ).toEqual(lines.map(({ id }) => id).toSorted());
    const removed = removalOf(index, [{ entity: financeLine, id: '0' }]);
    expect(removed.ok && removed.value.map(({ id }) => id)).toEqual(lines.map(({ id }) => id).toReversed());
  });

  // docs/domain.md, case 20: integer pence, so that sums are exact.
  it('count nothing twice and lose no penny, where only the lowest state an amount', () => {
    const pence = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(anyHeadings, pence, (lines, all) => {
        const parents = new Set(lines.map(({ parentId }) => parentId));
        const lowest = lines.filter(({ id }) => !parents.has(id));
        const amounts = lowest.map(({ id }): [string, AmountKind, number] => [
          id,
          'actual',
          all[Number(id)] ?? 0,
        ]);
        const [total] = sideTotals(financeTrees(aBudget(lines, amounts), year));
        const sum = amounts.reduce((before, [, , each]) => before + each, 0);
        expect(total?.amounts).toEqual(amounts.length === 0 ? {} : { actual: sum });
      }),
    );
  });
});

describe('a heading', () => {
  const lines = [aHeading('A'), aHeading('A1', { parentId: 'A' }), aHeading('A2', { parentId: 'A' })];

  it('counts what it states, and else what is under it: what nobody has given is missing, not zero', () => {
    const [top] = financeTrees(
      aBudget(lines, [
        ['A', 'budget', 100_00],
        ['A1', 'budget', 60_00],
        ['A1', 'actual', 10_01],
        ['A2', 'actual', 20_02],
      ]),
      year,
    );
    expect(top?.amounts).toEqual({ budget: 100_00, actual: 30_03 });
    expect(top?.below).toEqual({ budget: 60_00, actual: 30_03 });
  });

  // docs/domain.md, case 21.
  it('is contradicted by what is under it to the penny, and not where nothing is stated there', () => {
    const contradictions = financeContradictions(
      aBudget(lines, [
        ['A', 'budget', 100_00],
        ['A1', 'budget', 60_00],
        ['A2', 'budget', 39_99],
        ['A', 'actual', 30_03],
        ['A1', 'actual', 30_03],
        ['A', 'forecast', 50_00],
      ]),
    );
    expect(contradictions.map(({ node, kind, pence }) => [node.line.id, kind, pence])).toEqual([
      ['A', 'budget', 99_99],
    ]);
  });
});

describe('a side', () => {
  it('is added up from the headings at the top, and has no total without any', () => {
    const trees = financeTrees(
      aBudget(
        [aHeading('A'), aHeading('A1', { parentId: 'A' }), aHeading('B')],
        [
          ['A', 'budget', 100_00],
          ['A1', 'budget', 60_00],
          ['B', 'budget', 1_00],
          ['B', 'actual', 2_00],
        ],
      ),
      year,
    );
    expect(sideTotals(trees)).toEqual([
      {
        side: 'expenditure',
        amounts: { budget: 101_00, actual: 2_00 },
        variance: { pence: 1_00, adverse: true, by: 'actual' },
      },
    ]);
    expect(notInVariance(trees).map(({ line }) => line.id)).toEqual(['A']);
  });

  it('varies by what its headings do, each held against its own budget, and names those it is without', () => {
    const kinds = ['budget', 'actual', 'forecast'] as const;
    const pence = fc.option(fc.integer({ min: -999_99, max: 999_99 }), { nil: undefined });
    const amountsOf = fc.array(fc.record({ budget: pence, actual: pence, forecast: pence }), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyHeadings, amountsOf, (lines, all) => {
        const parents = new Set(lines.map(({ parentId }) => parentId));
        const lowest = lines.filter(({ id }) => !parents.has(id));
        const amounts = lowest.flatMap(({ id }) =>
          kinds.flatMap((kind): [string, AmountKind, number][] => {
            const each = all[Number(id)]?.[kind];
            return each === undefined ? [] : [[id, kind, each]];
          }),
        );
        const trees = financeTrees(aBudget(lines, amounts), year);
        const own = inOrder(trees).filter(({ children }) => children.length === 0);
        const varying = own.flatMap(({ variance }) => variance ?? []);
        const [total] = sideTotals(trees);
        const sum = varying.reduce((before, each) => before + each.pence, 0);
        expect(total?.variance?.pence).toBe(varying.length === 0 ? undefined : sum);
        const without = own.filter(
          ({ amounts: has, variance }) => variance === undefined && Object.keys(has).length > 0,
        );
        expect(notInVariance(trees).map(({ line }) => line.id)).toEqual(
          varying.length === 0 ? [] : without.map(({ line }) => line.id),
        );
      }),
    );
  });
});

describe('a variance', () => {
  type Stated = Partial<Record<AmountKind, number>>;

  function lineOf(amounts: Stated, side: FinanceLine['side'] = 'expenditure') {
    const stated = amountKinds.flatMap((kind): [string, AmountKind, number][] => {
      const pence = amounts[kind];
      return pence === undefined ? [] : [['A', kind, pence]];
    });
    return aBudget([aHeading('A', { side })], stated);
  }

  it.each<[FinanceLine['side'], Stated, string]>([
    ['expenditure', { budget: 100, forecast: 120, actual: 5 }, '20 adverse by forecast'],
    ['expenditure', { budget: 100, actual: 90 }, '-10 by actual'],
    ['expenditure', { budget: 100, virement: 20, forecast: 120 }, '0 by forecast'],
    ['expenditure', { budget: 100, virement: -20, forecast: 90 }, '10 adverse by forecast'],
    ['income', { budget: 100, actual: 90 }, '-10 adverse by actual'],
    ['income', { budget: 100, forecast: 120 }, '20 by forecast'],
    ['income', { budget: 0, actual: 0 }, '0 by actual'],
    ['expenditure', { budget: 100, virement: 20 }, 'none'],
    ['expenditure', { virement: 20, actual: 20 }, 'none'],
  ])('of %s with %j is %s', (side, amounts, expected) => {
    const [node] = financeTrees(lineOf(amounts, side), year);
    const variance = node?.variance;
    const said = variance && `${variance.pence}${variance.adverse ? ' adverse' : ''} by ${variance.by}`;
    expect(said ?? 'none').toBe(expected);
  });

  it.each<[string, Stated, number[]]>([
    ['its forecast against its budget', { budget: 100, forecast: 120, variance: 20 }, []],
    ['the same the other way round', { budget: 100, forecast: 120, variance: -20 }, []],
    ['its actual, though there is a forecast', { budget: 100, forecast: 120, actual: 90, variance: 10 }, []],
    ['what nothing comes to', { budget: 100, virement: 5, forecast: 120, variance: 20 }, [15]],
    ['anything, while there is no budget', { forecast: 120, variance: 20 }, []],
    ['anything, while there is only a budget', { budget: 100, variance: 20 }, []],
  ])('that is stated as %s is judged so', (_, amounts, expected) => {
    expect(financeContradictions(lineOf(amounts)).map(({ pence }) => pence)).toEqual(expected);
  });
});
