// One name for the budget headings of two departments: each has its own, whichever of them comes first.

import { describe, expect, it } from 'vitest';
import { aRegisterOfMeasures, imported, planned, said } from '../an-import.ts';
import { read } from '../what-is-written.ts';
import { aBudget, budgetsIn } from './a-budget.ts';

describe('one name in two departments', () => {
  const names = ['Department', 'Heading'];
  const departments = [
    ['Adults', 'Travel', 100, 50],
    ['Adults', 'Staff', 700, 310],
    ['Children', 'Travel', 200, 60],
    ['Children', 'Staff', 900, 420],
  ];
  const asHeadings = [
    'Adults › Travel 2024/25 budget £100',
    'Adults › Staff 2024/25 budget £700',
    'Children › Travel 2024/25 budget £200',
    'Children › Staff 2024/25 budget £900',
  ];

  it('are two headings', async () => {
    expect(budgetsIn((await read(await aBudget(departments, { names }))).written)).toEqual(asHeadings);
  });

  it('are so below lines that head them', async () => {
    const path = await aBudget([
      ['Adults', null, null],
      ['Travel', 100, 50],
      ['Staff', 700, 310],
      ['Children', null, null],
      ['Travel', 200, 60],
      ['Staff', 900, 420],
    ]);
    expect(budgetsIn((await read(path)).written)).toEqual(asHeadings);
  });

  it('stay the two that they are when the next file says them again', async () => {
    const register = aRegisterOfMeasures();
    await imported(await aBudget(departments, { names }), register);
    const next = departments.map(([department, name, budget]) => [
      department ?? '',
      name ?? '',
      budget ?? 0,
      999,
    ]);
    const { lines } = await imported(await aBudget(next, { names }), register);
    expect(lines.map(({ status, kind }) => `${status} ${kind}`)).toEqual(
      Array.from({ length: 8 }, (_, place) => (place % 2 === 0 ? 'same budget' : 'changed actual')),
    );
  });

  const staff = [
    ['Staff', 'Travel', 40, 4],
    ['Staff', 'Pay', 700, 310],
  ];

  it.each([
    ['after the other', ['Members', 'Staff']],
    ['before the other', ['Staff', 'Members']],
  ])('that the register has is that line, %s, and the other is a new one', async (_, inOrder) => {
    const register = aRegisterOfMeasures();
    await imported(await aBudget(staff, { names }), register);
    // Of the same amounts, so that neither is refused for the other's sake.
    const rows = inOrder.map((department) => [department, 'Travel', 50, 5]);
    const { lines } = await planned(await aBudget(rows, { names }), register);
    expect(lines.map(said).sort()).toEqual([
      'changed: Staff › Travel, 2024/25, actual: £4 → £5',
      'changed: Staff › Travel, 2024/25, budget: £40 → £50',
      'new: Members › Travel, 2024/25, actual: £5',
      'new: Members › Travel, 2024/25, budget: £50',
    ]);
  });

  it('under another parent alone is the register’s line by that name', async () => {
    const register = aRegisterOfMeasures();
    await imported(await aBudget(staff, { names }), register);
    const path = await aBudget([['Members', 'Travel', 50, 4]], { names });
    const { lines } = await planned(path, register);
    expect(lines.map(said)).toEqual([
      'changed: Members › Travel, 2024/25, budget: £40 → £50',
      'same: Members › Travel, 2024/25, actual: £4',
    ]);
  });

  it.each([
    ['Directorate', 'Service'],
    ['Area', 'Service'],
    ['Department', 'Cost centre name'],
    ['Cyfarwyddiaeth', 'Gwasanaeth'],
  ])('the column beside names the rows: %s, %s', async (...names) => {
    expect(budgetsIn((await read(await aBudget(departments, { names }))).written)).toEqual(asHeadings);
  });

  it('a category beside names that are said once is none', async () => {
    const rows = [
      ['Staff', 'Running costs', 100, 40],
      ['Travel', 'Running costs', 50, 10],
      ['Roof', 'Projects', 70, 30],
      [null, null, 220, 80],
    ];
    const { written } = await read(await aBudget(rows, { names: ['Service', 'Category'] }));
    expect(budgetsIn(written)).toEqual([
      'Running costs › Staff 2024/25 budget £100',
      'Running costs › Travel 2024/25 budget £50',
      'Projects › Roof 2024/25 budget £70',
    ]);
  });

  it('the first column may be merged', async () => {
    const rows = departments.map(([department, ...rest], at) => [
      at % 2 === 0 ? (department ?? '') : null,
      ...rest,
    ]);
    const path = await aBudget(rows, { names: ['Area', 'Service'], merges: ['A4:A5', 'A6:A7'] });
    expect(budgetsIn((await read(path)).written)).toEqual(asHeadings);
  });
});
