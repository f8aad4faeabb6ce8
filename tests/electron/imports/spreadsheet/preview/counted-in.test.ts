// What a number is a number of: in the words of its cell, or by its format.

import { describe, expect, it } from 'vitest';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { aRegisterOfMeasures, imported, planned, said } from '../an-import.ts';
import { read } from '../what-is-written.ts';

const members = (formats: Record<string, string>, ...values: Value[]) =>
  aWorkbook({
    rows: [
      ['Measure', ...values.map((_, at) => `${2019 + at}/${20 + at}`)],
      ['Full members', ...values],
    ],
    formats,
  });

describe('a length of time', () => {
  it.each([
    ['14 days', '2 weeks'],
    ['14 days', '10 working days'],
    ['14 days', '1 working day'],
    ['14 diwrnod', '10 diwrnod gwaith'],
    ['90 mins', '2 hours'],
    ['14 diwrnod', '2 wythnos'],
  ])('“%s” isn’t held against “%s”', async (first, second) => {
    const { written, reasons } = await read(await members({}, first, second));
    expect(written).toEqual([`Full members 2019/20 actual ${first}`]);
    expect(reasons).toEqual([expect.stringContaining(`“${second}” and “${first}” are counted in different`)]);
  });

  it.each([
    ['14 days', '12 days'],
    ['14 days', '12'],
    ['14 days', '12 diwrnod'],
    ['1 week', '2 weeks'],
  ])('“%s” is held against “%s”', async (...values) => {
    expect((await read(await members({}, ...values))).reasons).toEqual([]);
  });

  it('is held against what the register has', async () => {
    const register = aRegisterOfMeasures();
    await imported(await members({}, '14 days'), register);
    const { lines } = await planned(await members({}, '14 days', '2 weeks'), register);
    expect(lines.map(said).map((line) => line.split(':')[0])).toEqual(['same', 'contradictory']);
  });

  it('is none of money, and no percentage', async () => {
    const rows = [
      ['Measure', '2019/20'],
      ['Membership income', '5 days'],
      ['Share of members in labs', '5 hours'],
    ];
    const { written, reasons } = await read(await aWorkbook({ rows }));
    expect({ written, count: reasons.length }).toEqual({ written: [], count: 2 });
  });
});

describe('the words that a format puts beside a number', () => {
  it('say what it is a number of', async () => {
    const { written, reasons } = await read(await members({ B2: '0" days"', C2: '0" weeks"' }, 14, 2));
    expect(written).toEqual(['Full members 2019/20 actual 14 days']);
    expect(reasons).toHaveLength(1);
  });

  it.each(['"approx "0', '0.0" per 1,000"', '"up to "0'])('may change what it is: %s', async (format) => {
    const { written, reasons } = await read(await members({ B2: format }, 14));
    expect(written).toEqual([]);
    expect(reasons).toEqual([expect.stringContaining('may change what it is')]);
  });
});
