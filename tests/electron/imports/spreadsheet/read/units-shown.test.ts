// Units that a letter or a number format seem to say, or do.

import { expect, it } from 'vitest';
import { aWorkbook } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

it.each(['K', 'M', 'k'])('a sheet called “%s” says no unit', async (name) => {
  const rows = [
    ['Measure', 'June 2024'],
    ['Full members', 412],
  ];
  expect((await read(await aWorkbook({ name, rows }))).written).toEqual([
    'Full members June 2024 actual 412',
  ]);
});

it('“General" thousand"” shows thousands', async () => {
  const rows = [
    ['Heading', 'Budget 2023/24'],
    ['Staff', 1960],
  ];
  const path = await aWorkbook({ rows, formats: { B2: 'General" thousand"' } });
  expect((await read(path)).written).toEqual(['Staff 2023/24 budget £1,960,000']);
});
