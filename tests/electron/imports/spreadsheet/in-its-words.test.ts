// A cell that can't be read can be kept in its words where the register has nothing, and is never written unasked.

import { expect, it } from 'vitest';
import { all } from '../../../../electron/register/read/query.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { canTick, tickedAtFirst } from '../../../../electron/imports/spreadsheet/preview/plan.ts';
import { aWorkbook } from './a-workbook.ts';
import { aRegisterOfMeasures, imported, planned, said } from './an-import.ts';

it('a figure that isn’t understood is offered in its words, and is written only where somebody takes it', async () => {
  const rows = (text: string) => ({
    rows: [
      ['Measure', 'July 2024', 'July 2025 target'],
      ['Full members', text, 'Top quartile'],
      ['Associate members', 22, 'between 20 and 30'],
    ],
  });
  const register = aRegisterOfMeasures();
  const kept = (words: string) =>
    `(“${words}” isn’t understood as a figure. Where it is taken, it stands in its words and is compared with nothing.)`;
  const { lines } = await imported(await aWorkbook(rows('1:3')), register);
  expect(lines.map(said)).toEqual([
    `new: Full members, July 2024, actual: 1:3 ${kept('1:3')}`,
    `new: Full members, July 2025, target: Top quartile ${kept('Top quartile')}`,
    'new: Associate members, July 2024, actual: 22',
    'new: Associate members, July 2025, target: between 20 and 30',
  ]);
  expect(all(register, figure).map(({ value }) => value.kind)).toEqual(['exact', 'range']);
  const again = await planned(await aWorkbook(rows('1:3')), register);
  expect(again.lines.map(({ status }) => status)).toEqual(['new', 'new', 'same', 'same']);
  expect(again.lines.map(tickedAtFirst)).toEqual([false, false, false, false]);
  expect(again.lines.slice(0, 2).map(canTick)).toEqual([true, true]);
  const figures = await planned(await aWorkbook(rows('30')), register);
  expect(figures.lines[0]).toMatchObject({ status: 'new', after: '30' });
  expect(figures.lines.slice(0, 2).map(tickedAtFirst)).toEqual([true, false]);
  const words = await planned(
    await aWorkbook({
      rows: [
        ['Measure', 'July 2024'],
        ['Associate members', 'lots'],
        ['Case studies', 5],
      ],
    }),
    register,
  );
  expect(words.lines[0]).toMatchObject({ status: 'contradictory', before: '22', after: 'lots' });
});

it('“tbc” never takes the place of a known figure unasked, and says nothing against one that isn’t known', async () => {
  const register = aRegisterOfMeasures();
  const rows = (members: string | number) => ({
    rows: [
      ['Measure', 'July 2024'],
      ['Full members', members],
      ['Associate members', 22],
      ['Case studies', 'tbc'],
    ],
  });
  await imported(await aWorkbook(rows(49)), register);
  const { lines } = await planned(await aWorkbook(rows('tbc')), register);
  expect(lines.map(said)).toEqual([
    'contradictory: Full members, July 2024, actual: 49 → tbc (“tbc” says that it isn’t known, and the register has 49. It takes its place only if you choose it.)',
    'same: Associate members, July 2024, actual: 22',
    'same: Case studies, July 2024, actual: tbc',
  ]);
  expect(lines.map(tickedAtFirst)).toEqual([false, false, false]);
  expect(lines.map(canTick)).toEqual([true, false, false]);
});

it('a target is read beside the other figures of its measure, as in a document', async () => {
  const register = aRegisterOfMeasures();
  const { lines } = await planned(
    await aWorkbook({
      rows: [
        ['Measure', 'July 2024', 'July 2025 target', 'July 2026 target'],
        ['Full members', 45, 'from 45 to 50', 'from 40 to 50'],
        ['Associate members', 22, '22 → 18', 'between 15 and 18'],
        ['Share of members in labs', '74%', '9 in 10', '74% -> 80%'],
      ],
    }),
    register,
  );
  const targets = lines.filter(({ kind }) => kind === 'target');
  expect(targets.map(({ payload }) => (payload?.to === 'figure' ? payload.value : null))).toMatchObject([
    { kind: 'bounded', bound: 'at least', quantity: { amount: '50' } },
    { kind: 'not understood', written: 'from 40 to 50' },
    { kind: 'bounded', bound: 'at most', quantity: { amount: '18' } },
    { kind: 'range' },
    { kind: 'exact', quantity: { unit: 'percent', amount: '90' } },
    { kind: 'bounded', bound: 'at least', quantity: { unit: 'percent', amount: '80' } },
  ]);
});

it('a star in place of a figure is a star, and not nothing', async () => {
  const rows = [
    ['Measure', 'July 2024'],
    ['Full members', '*'],
    ['Associate members', '22*'],
  ];
  const { lines } = await planned(await aWorkbook({ rows }), aRegisterOfMeasures());
  expect(lines.map(({ after }) => after)).toEqual(['*', '22']);
});
