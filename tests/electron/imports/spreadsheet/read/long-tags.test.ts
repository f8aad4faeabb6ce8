// A tag or a text of megabytes comes in a thousand chunks: each is gone through once, and not all of them again with the next.

import { expect, it } from 'vitest';
import { planned, aRegisterOfMeasures, said } from '../an-import.ts';
import { fileOf, plainRows, rawParts, zipOf } from '../a-workbook.ts';

const small = plainRows([
  ['Measure', 'July 2024'],
  ['Full members', 47],
]);

const megabytes = 2 * 1024 * 1024;

it.each([
  ['an attribute of which every character could end its tag', `<x y="${'>'.repeat(megabytes)}"/>`],
  ['an attribute of words', `<x y="${'words '.repeat(megabytes / 6)}"/>`],
  ['a text', `<x>${'words '.repeat(megabytes / 6)}</x>`],
  ['a comment', `<!-- ${'words '.repeat(megabytes / 6)} -->`],
])('%s is read past, before the rows and behind them', async (_, long) => {
  const sheet = (before: string, behind: string) => `<worksheet>${before}${small}${behind}</worksheet>`;
  for (const xml of [sheet(long, ''), sheet('', long)]) {
    const bytes = zipOf({
      ...rawParts({ sheets: [{ xml: small }] }),
      'xl/worksheets/sheet1.xml': xml,
    });
    // One after the other: both together take the memory of both.
    // oxlint-disable-next-line no-await-in-loop
    const { lines } = await planned(fileOf('long.xlsx', bytes), aRegisterOfMeasures());
    expect(lines.map(said)).toEqual(['new: Full members, July 2024, actual: 47']);
  }
});
