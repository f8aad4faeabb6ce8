// A cell that can't be read is kept in its words where the register has nothing: it is never as if the sheet had said nothing.

import { expect, it } from 'vitest';
import { all } from '../../../../electron/register/read/query.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { aWorkbook } from './a-workbook.ts';
import { aRegisterOfMeasures, imported, planned, said } from './an-import.ts';

it('a figure that isn’t understood is kept in its words, but takes no other’s place unasked', async () => {
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
  expect(all(register, figure).map(({ value }) => value.kind)).toEqual([
    'not understood',
    'not understood',
    'exact',
    'range',
  ]);
  const again = await planned(await aWorkbook(rows('1:3')), register);
  expect(again.lines.map(({ status }) => status)).toEqual(['same', 'same', 'same', 'same']);
  const figures = await planned(await aWorkbook(rows('30')), register);
  expect(figures.lines[0]).toMatchObject({ status: 'changed', after: '30' });
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
