// Rows below the total with less in them than those above it.

import { describe, expect, it } from 'vitest';
import { type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';
import { aBudget, budgetsIn } from './a-budget.ts';

const above: Value[][] = [
  ['Housing', 1200, 600],
  ['Parks', 300, 140],
  ['Total', 1500, 740],
];

describe('a row below the total', () => {
  it.each([
    ['Version', 3],
    ['Exchange rate', 1.17],
    ['Savings target included above', 50],
  ])('with one amount is asked about: %s', async (label, amount) => {
    const { written, reasons } = await read(await aBudget([...above, [], [label, amount]]));
    expect(budgetsIn(written)).toEqual(['Housing 2024/25 budget £1,200', 'Parks 2024/25 budget £300']);
    expect(reasons).toEqual([
      `“${label}” stands below the total with one amount, where the rows above have several, so it may be no heading of the budget.`,
    ]);
  });

  it('is a heading like any other where rows above have one amount as well', async () => {
    const rows = [['Grants', 90], ...above, ['Spending'], ['Contingency', 50]] satisfies Value[][];
    expect((await read(await aBudget(rows))).written).toContain('Spending › Contingency 2024/25 budget £50');
  });

  it('is one where it has as much as they have, or a row below it has', async () => {
    const rows = [...above, ['Spending'], ['Levy', 40], ['Interest', 20, 10]] satisfies Value[][];
    const { written } = await read(await aBudget(rows));
    expect(written).toContain('Spending › Levy 2024/25 budget £40');
    expect(written).toContain('Spending › Interest 2024/25 budget £20');
  });

  it.each(['Contingency', 'Use of balances', 'Money from the county'])(
    'is on no side where nothing says one: %s',
    async (label) => {
      const { written, reasons } = await read(await aBudget([...above, [label, 50, 40]]));
      expect(budgetsIn(written)).toEqual(['Housing 2024/25 budget £1,200', 'Parks 2024/25 budget £300']);
      expect(reasons).toEqual(
        Array(2).fill(
          `“${label}” stands below “Total”, and nothing says whether it is income or spending. Write “Income” or “Expenditure” above such rows, then import again.`,
        ),
      );
    },
  );

  it('is spending like those above it where a later total counts them all', async () => {
    const rows = [...above, ['Vans', 50, 40], ['Grand total', 1550, 780]] satisfies Value[][];
    expect((await read(await aBudget(rows))).written).toContain('Vans 2024/25 budget £50');
  });
});

it('a total below the last of several tables of a sheet may be of all of them', async () => {
  const head: Value[] = ['Service', 'Budget £', 'Actual £'];
  const second: Value[][] = [
    head,
    ['Fostering', 300, 150],
    ['Schools', 200, 90],
    ['Total children', 500, 240],
  ];
  const rows = (total: Value[]) => [...above.slice(0, 2), [], ...second, [], total];
  expect((await read(await aBudget(rows(['TOTAL', 2000, 980])))).remarks).toEqual([]);
  expect((await read(await aBudget(rows(['TOTAL', 2001, 980])))).remarks).toHaveLength(1);
});
