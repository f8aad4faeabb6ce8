// Rows that are named by more than two columns, and names that the register has once and the file under several parents.

import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../../../electron/register/read/query.ts';
import { aRegisterOfMeasures, imported, planned, said } from '../an-import.ts';
import type { Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';
import { aBudget, budgetsIn } from './a-budget.ts';

const names = ['Directorate', 'Service', 'Subjective'];
const rows = [
  ['Adults', 'Homecare', 'Staff', 100, 50],
  ['Adults', 'Homecare', 'Travel', 210, 60],
  ['Adults', 'Day care', 'Staff', 330, 70],
  ['Children', 'Homecare', 'Staff', 470, 80],
];
const asHeadings = [
  'Adults › Homecare › Staff 2024/25 budget £100',
  'Adults › Homecare › Travel 2024/25 budget £210',
  'Adults › Day care › Staff 2024/25 budget £330',
  'Children › Homecare › Staff 2024/25 budget £470',
];

describe('a row with three names', () => {
  it.each([
    ['of which the last names it', names],
    ['of which one says that it does', ['Directorate', 'Service', 'Budget heading']],
  ])('%s is under both others', async (_, headings) => {
    expect(budgetsIn((await read(await aBudget(rows, { names: headings }))).written)).toEqual(asHeadings);
  });

  it('is so where the second is a cost centre of several accounts', async () => {
    const path = await aBudget(rows, { names: ['Directorate', 'Cost centre', 'Account'] });
    expect(budgetsIn((await read(path)).written)).toEqual(asHeadings);
  });

  it('is so where the first of several rows says them once', async () => {
    const once = rows.map(([directorate, service, ...rest], at) => [
      at === 1 || at === 2 ? null : (directorate ?? ''),
      at === 1 ? null : (service ?? ''),
      ...rest,
    ]);
    expect(budgetsIn((await read(await aBudget(once, { names }))).written)).toEqual(asHeadings);
  });

  it('isn’t under what the last directorate had, where its own says nothing', async () => {
    const path = await aBudget([...rows.slice(0, 3), ['Children', null, 'Grants', 470, 80]], { names });
    expect(budgetsIn((await read(path)).written).at(-1)).toBe('Children › Grants 2024/25 budget £470');
  });

  it('stands so in the register, and is the same line in the next file', async () => {
    const register = aRegisterOfMeasures();
    await imported(await aBudget(rows, { names }), register);
    const { financeLines } = snapshot(register);
    const pathOf = (id: string | null): string[] => {
      const line = financeLines.find((each) => each.id === id);
      return line === undefined ? [] : [...pathOf(line.parentId), line.heading];
    };
    expect(financeLines.map(({ id }) => pathOf(id).join(' › '))).toEqual([
      'Adults',
      'Adults › Homecare',
      'Adults › Homecare › Staff',
      'Adults › Homecare › Travel',
      'Adults › Day care',
      'Adults › Day care › Staff',
      'Children',
      'Children › Homecare',
      'Children › Homecare › Staff',
    ]);
    const { lines, newLines } = await planned(await aBudget(rows, { names }), register);
    expect(new Set(lines.map(({ status }) => status))).toEqual(new Set(['same']));
    expect(newLines).toEqual([]);
  });
});

describe('one name under two parents', () => {
  it('of which the register has neither is neither of its lines', async () => {
    const register = aRegisterOfMeasures();
    const two = { names: ['Department', 'Heading'] };
    await imported(await aBudget([['Members', 'Travel', 40, 4]], two), register);
    const path = await aBudget(
      [
        ['Adults', 'Travel', 50, 5],
        ['Children', 'Travel', 70, 6],
      ],
      two,
    );
    const { lines } = await planned(path, register);
    expect(lines.map(said)).toEqual([
      'new: Adults › Travel, 2024/25, budget: £50',
      'new: Adults › Travel, 2024/25, actual: £5',
      'new: Children › Travel, 2024/25, budget: £70',
      'new: Children › Travel, 2024/25, actual: £6',
    ]);
  });
});

describe('a line without amounts among rows that nothing heads', () => {
  const remark =
    'Sheet1, A5: “Contingency” has no amounts, so the rows below it were read as parts of it. If it is a row like them, write 0 beside it.';
  const around = (last: Value[][]) =>
    aBudget([['Staff', 100, 50], ['Contingency', null, null], ['Travel', 20, 10], ['IT', 7, 3], ...last]);

  it.each([
    ['where nothing ends them', []],
    ['where the total is of all', [['Total', 127, 63]]],
  ])('is said to head those below it %s', async (_, last) => {
    const { written, remarks } = await read(await around(last));
    expect(remarks).toContain(remark);
    expect(written).toContain('Contingency › Travel 2024/25 budget £20');
  });

  it('isn’t where a total of its own says so', async () => {
    const { remarks } = await read(await around([['Total contingency', 27, 13]]));
    expect(remarks).not.toContain(remark);
  });

  it('isn’t where each row has a heading', async () => {
    const { remarks } = await read(
      await aBudget([['Policy'], ['Staff', 100, 50], ['Resources'], ['Rent', 20, 10]]),
    );
    expect(remarks).toEqual([]);
  });

  it.each(['Income', 'Incwm', 'Costs'])(
    'isn’t where it names the side of those below it: %s',
    async (side) => {
      const { remarks } = await read(await aBudget([['Staff', 100, 50], [side], ['Fees', 20, 10]]));
      expect(remarks).toEqual([]);
    },
  );
});
