// A sheet that is the detail of a row of another: what it has is under that row, and counted once.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { read } from '../what-is-written.ts';

const sheet = (name: string, ...rows: Value[][]) => ({
  name,
  rows: [[`${name} 2025/26`], [], ['Service', 'Budget'], ...rows],
});
const summary = sheet('Summary', ['Adults', 180], ['Children', 130], ['Total', 310]);
const adults = sheet('Adults', ['Homes', 100], ['Travel', 80], ['Total', 180]);
const children = sheet('Children', ['Fostering', 70], ['Travel', 60], ['Total', 130]);

describe('a sheet called as a row of another', () => {
  it('has what is under that row, and its names are those of its own rows', async () => {
    expect(await read(await aWorkbook([summary, adults, children]))).toEqual({
      written: [
        'Adults 2025/26 budget £180',
        'Children 2025/26 budget £130',
        'Adults › Homes 2025/26 budget £100',
        'Adults › Travel 2025/26 budget £80',
        'Children › Fostering 2025/26 budget £70',
        'Children › Travel 2025/26 budget £60',
      ],
      reasons: [],
      remarks: [],
    });
  });

  it('may itself have rows that further sheets are of', async () => {
    const homes = sheet('Homes', ['North Lodge', 55], ['South Lodge', 45]);
    const { written } = await read(await aWorkbook([summary, adults, homes]));
    expect(written).toContain('Adults › Homes › North Lodge 2025/26 budget £55');
  });

  it('that comes to something else says so of the row', async () => {
    const more = sheet('Adults', ['Homes', 100], ['Day care', 95]);
    const { written, reasons } = await read(await aWorkbook([summary, more]));
    expect(written).toEqual([
      'Children 2025/26 budget £130',
      'Adults › Homes 2025/26 budget £100',
      'Adults › Day care 2025/26 budget £95',
    ]);
    expect(reasons).toHaveLength(1);
  });

  it('is under neither of two sheets that have such a row', async () => {
    const travel = sheet('Travel', ['Rail', 100], ['Mileage', 40]);
    const { written } = await read(await aWorkbook([summary, adults, children, travel]));
    expect(written).toContain('Rail 2025/26 budget £100');
  });
});
