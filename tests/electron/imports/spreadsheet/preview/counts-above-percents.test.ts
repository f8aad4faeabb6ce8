// Rows of how many, below the name of a measure in per cent: the row below says that it is the percentage.

import { describe, expect, it } from 'vitest';
import { fileOf } from '../a-workbook.ts';
import { aRegisterOfManyMeasures, read } from '../what-is-written.ts';

const csv = (...lines: readonly string[]) => fileOf('figures.csv', `${lines.join('\n')}\n`);

describe('a bare number of a measure in per cent, above a row of its percentage', () => {
  const book = (...rows: string[]) => read(csv('Measure,2023/24', ...rows), aRegisterOfManyMeasures());

  it.each(['% of members', 'Percentage', 'Canran'])(
    'may be how many, and is asked about: %s',
    async (below) => {
      const { written, reasons } = await book('Councils visited,25', `${below},40%`);
      expect(written).toEqual([]);
      expect(reasons).toContain(
        'The row below says that it is the percentage, so this may be how many there are. If it is one in per cent, write it with “%”.',
      );
    },
  );

  it.each([
    ['it says so', 'Councils visited,25%', '% of members,40%', 'Councils visited 2023/24 actual 25%'],
    [
      'its own name does',
      'Share of members in labs,25',
      '% of members,40%',
      'Share of members in labs 2023/24 actual 25%',
    ],
    [
      'the row below is of something else',
      'Councils visited,25',
      'Visits,40',
      'Councils visited 2023/24 actual 25%',
    ],
  ])('is in per cent where %s', async (_, row, below, expected) => {
    expect((await book(row, below)).written).toEqual([expected]);
  });
});
