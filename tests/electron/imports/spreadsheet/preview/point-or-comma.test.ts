// "1.200" beside "1,300": the point of a fraction, or a slip for a comma.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { aWorkbook, fileOf, type Value } from '../a-workbook.ts';
import { aRegisterOfMeasures, onlyTable, planned, said } from '../an-import.ts';
import { read } from '../what-is-written.ts';

const members = (full: Value, associate: Value) =>
  aWorkbook({
    rows: [
      ['Measure', 'July 2024'],
      ['Full members', full],
      ['Associate members', associate],
      ['Case studies', 7],
    ],
  });

describe('a point in a column of thousands', () => {
  it.each<[Value, Value]>([
    ['1.200', '1,300'],
    ['1.200', 1_300],
    ['1.200', '12,300.5'],
  ])('may be either, and is asked about: %s beside %s', async (full, associate) => {
    const path = await members(full, associate);
    const { written, reasons } = await read(path);
    expect(written).toHaveLength(2);
    expect(reasons).toEqual(['“1.200” may be 1.200 or 1,200. Say which, for the whole column.']);
    const { questions } = await onlyTable(path, aRegisterOfMeasures());
    const asked = questions.find(({ key }) => key.startsWith('point '));
    expect(asked && [asked.text, ...asked.options.map(({ text }) => text)].map(inEnglish)).toEqual([
      'The point of “1.200” in column B may stand for thousands. What is it?',
      '1,200',
      '1.200',
    ]);
  });

  it.each([
    ['thousands', 'new: Full members, July 2024, actual: 1,200'],
    ['as written', 'new: Full members, July 2024, actual: 1.2'],
  ])('is what somebody says it is: %s', async (answer, line) => {
    const plan = await planned(await members('1.200', '1,300'), aRegisterOfMeasures(), ({ tables }) => ({
      tables: tables.map((table) => {
        const { mapping } = table;
        const [column] = Object.keys(mapping.columns).filter((key) => mapping.columns[key]?.as === 'figure');
        return {
          ...table,
          mapping: { ...mapping, answers: { ...mapping.answers, [`point ${column}`]: answer } },
        };
      }),
    }));
    expect(plan.lines.map(said)[0]).toMatch(line);
  });

  it('is asked about in each month, and what is said of one is no answer to another', async () => {
    const path = await aWorkbook({
      rows: [
        ['Measure', 'June 2024', 'July 2024'],
        ['Full members', '1.200', '1.400'],
        ['Associate members', '1,300', '1,500'],
      ],
    });
    const { questions } = await onlyTable(path, aRegisterOfMeasures());
    const keys = questions.map(({ key }) => key).filter((key) => key.startsWith('point '));
    expect(new Set(keys).size).toBe(2);
    const plan = await planned(path, aRegisterOfMeasures(), ({ tables }) => ({
      tables: tables.map((table) => ({
        ...table,
        mapping: {
          ...table.mapping,
          answers: { ...table.mapping.answers, [keys[0] ?? '']: 'thousands', [keys[1] ?? '']: 'as written' },
        },
      })),
    }));
    expect(plan.lines.map(said).filter((line) => line.includes('Full members'))).toEqual([
      'new: Full members, June 2024, actual: 1,200',
      'new: Full members, July 2024, actual: 1.400',
    ]);
  });

  it.each<[Value, Value]>([
    ['1.200', '300'],
    ['1.25', '1,300'],
    ['0.125', '1,300'],
    [1.2, '1,300'],
  ])('is a point where nothing is in thousands, or it can be nothing else: %s beside %s', async (...both) => {
    expect((await read(await members(...both))).reasons).toEqual([]);
  });

  it('is asked about among amounts, and leaves no sum for certain', async () => {
    const path = fileOf(
      'budget.csv',
      ['Budget heading,Budget 2024/25 £', 'Staff,1.200', 'Travel,"1,300"', 'Total,"2,500"'].join('\n'),
    );
    const { written, reasons, remarks } = await read(path);
    expect(written).toEqual(['Travel 2024/25 budget £1,300']);
    expect(reasons).toHaveLength(1);
    expect(remarks).toEqual([]);
  });
});

describe('a text file in which one number has a decimal comma', () => {
  it.each([
    ['£1.200', '£1,200'],
    ['(1.234)', '−£1,234'],
    ['1.234-', '−£1,234'],
    ['1\u00a0234', '£1,234'],
    ['1\u202f234,5', '£1,234.50'],
    ["1'234", '£1,234'],
  ])('has one in all, whatever stands around them: %s', async (written, amount) => {
    const path = fileOf('budget.csv', `Heading;Budget 2024/25\nStaff;${written}\nRent;£12,50\n`);
    expect((await read(path)).written).toEqual([
      `Staff 2024/25 budget ${amount}`,
      'Rent 2024/25 budget £12.50',
    ]);
  });

  it('has none where another can only be written the British way', async () => {
    const path = fileOf('budget.csv', 'Heading;Budget 2024/25\nStaff;£1,200\nRent;£12.50\nFood;12,50\n');
    expect((await read(path)).written).toEqual(['Staff 2024/25 budget £1,200', 'Rent 2024/25 budget £12.50']);
  });

  it('is read at once, however much room stands in a number', async () => {
    const room = ' '.repeat(500_000);
    const path = fileOf(
      'budget.csv',
      `Heading;Budget 2024/25\nStaff;12,50\nRent;-${room}x\nFood;1${room}x\n`,
    );
    expect((await read(path)).written).toEqual(['Staff 2024/25 budget £12.50']);
  });
});

describe('three places behind every point of a text file', () => {
  it.each([';', ','])('are asked about among amounts, whatever divides its columns: “%s”', async (mark) => {
    const rows = [
      ['Heading', 'Budget 2023/24', 'Actual 2023/24'],
      ['Staff', '96.000', '31.500'],
      ['Travel', '18.500', '310'],
      ['Post', '1.250', '4.210'],
    ];
    const path = fileOf('budget.csv', rows.map((row) => row.join(mark)).join('\n'));
    const { written, reasons } = await read(path);
    expect(written).toEqual(['Travel 2023/24 actual £310']);
    expect(reasons[0]).toBe('“96.000” may be 96.000 or 96,000. Say which, for the whole column.');
    expect(reasons).toHaveLength(5);
  });

  it('are those of a measure', async () => {
    const { written } = await read(
      fileOf('rates.csv', 'Measure,July 2024\nFull members,1.250\nCase studies,2.125\n'),
    );
    expect(written).toHaveLength(2);
  });
});
