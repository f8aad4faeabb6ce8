// What people write in cells, and what it is read as: what can be read in two ways is asked about, and what can't be read says why.

import { describe, expect, it } from 'vitest';
import type { PlannedLine } from '../../../../electron/imports/spreadsheet/preview/plan.ts';
import { all } from '../../../../electron/register/read/query.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import type { ImportDraft } from '../../../../shared/files/spreadsheet-calls.ts';
import { inEnglish } from '../../../in-english.ts';
import { aRegisterOfMeasures, imported, onlyTable, planned, said } from './an-import.ts';
import { aRawWorkbook, aWorkbook, fileOf, type SheetSpec, type Value } from './a-workbook.ts';

/** The one figure of a sheet with one figure. */
async function one(measure: string, value: Value, format?: string): Promise<string> {
  const sheet: SheetSpec = {
    rows: [
      ['Measure', 'July 2024'],
      ['Case studies', 535],
      [measure, value],
    ],
    formats: format === undefined ? {} : { B3: format },
  };
  const { lines } = await planned(await aWorkbook(sheet), aRegisterOfMeasures());
  const last = lines.at(-1);
  return last === undefined
    ? 'nothing'
    : `${last.status}: ${last.after === '' ? inEnglish(last.shown) : last.after}${last.reason === null ? '' : `. ${inEnglish(last.reason)}`}`;
}

async function amount(value: Value, heading = 'Actual 2024/25', format?: string): Promise<string> {
  const sheet: SheetSpec = {
    rows: [
      ['Heading', 'Budget 2024/25', heading],
      ['Staff', 10, 1],
      ['Labs', 20, value],
    ],
    formats: format === undefined ? {} : { C3: format },
  };
  const { lines } = await planned(await aWorkbook(sheet), aRegisterOfMeasures());
  const found = lines.find(({ cell }) => cell === 'C3');
  if (found === undefined) return 'nothing';
  return found.reason === null ? found.after : inEnglish(found.reason);
}

describe('a figure', () => {
  const read: readonly (readonly [
    measure: string,
    value: string | number,
    expected: string,
    format?: string,
  ])[] = [
    ['Full members', 47, 'new: 47'],
    ['Full members', '47', 'new: 47'],
    ['Full members', '1,234', 'new: 1,234'],
    ['Full members', 'Over 420', 'new: Over 420'],
    ['Full members', 'c. 70', 'new: c. 70'],
    ['Full members', 'TBC', 'new: TBC'],
    ['Full members', 'n/a', 'new: n/a'],
    ['Full members', '-', 'new: -'],
    ['Full members', 'Improving trend', 'new: Improving trend'],
    ['Full members', 1234 + 0.56, 'new: 1,234.56'],
    ['Full members', 1234.5, 'new: 1,235', '#,##0'],
    ['Share of members in labs', 0.74, 'new: 74%', '0%'],
    ['Share of members in labs', '74%', 'new: 74%'],
    ['Share of members in labs', 74, 'new: 74%'],
    ['Share of members in labs', 25 / 34, 'new: 73.5%', '0.0%'],
    ['Membership income', 1234.5, 'new: £1,234.50'],
    ['Membership income', '£12k', 'new: £12k'],
    ['Membership income', '£1.2m', 'new: £1.2m'],
    ['Membership income', '(1,234)', 'new: (1,234)'],
    ['Membership income', '£1,234.50', 'new: £1,234.50'],
  ];
  for (const [measure, value, expected, format] of read) {
    it(`“${String(value)}” of ${measure}${format === undefined ? '' : ` under ${format}`} is read`, async () => {
      const line = await one(measure, value, format);
      expect(line).toBe(expected);
    });
  }

  const refused: readonly (readonly [measure: string, value: Value, reason: RegExp, format?: string])[] = [
    ['Full members', true, /TRUE isn’t a figure/u],
    ['Full members', new Date(Date.UTC(2024, 6, 12)), /12 July 2024 is a date, not a figure/u, 'dd/mm/yyyy'],
    ['Full members', 0.5, /“50%” is a percentage, but this measure is counted as a number/u, '0%'],
    [
      'Share of members in labs',
      12,
      /“£12” is an amount of money, but this measure is counted as a percentage/u,
      '£#,##0',
    ],
    ['Full members', { error: '#REF!' }, /#REF! is an error in the workbook\. Correct the formula there/u],
    ['Full members', '#N/A', /#N\/A is an error in the workbook/u],
    ['Full members', 'Err:502', /Err:502 is an error in the workbook/u],
    ['Share of members in labs', 0.74, /0\.74 may be 74% or 0\.74%\. Say which/u],
  ];
  for (const [measure, value, reason, format] of refused) {
    it(`“${typeof value === 'object' ? JSON.stringify(value) : String(value)}” of ${measure}${format === undefined ? '' : ` under ${format}`} is refused, with the reason`, async () => {
      const line = await one(measure, value, format);
      expect(line).toMatch(/^rejected/u);
      expect(line).toMatch(reason);
    });
  }

  it('of a formula is its result; one that was never calculated is refused', async () => {
    expect(await one('Full members', { formula: 'A1+1', result: 47 })).toBe('new: 47');
    const xml =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Measure</t></is></c><c r="B1" t="inlineStr"><is><t>July 2024</t></is></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Case studies</t></is></c><c r="B2"><v>1</v></c></row>' +
      '<row r="3"><c r="A3" t="inlineStr"><is><t>Full members</t></is></c><c r="B3"><f>SUM(D1:D9)</f></c></row></sheetData>';
    const { lines } = await planned(aRawWorkbook({ sheets: [{ xml }] }), aRegisterOfMeasures());
    expect(lines.map(said)[1]).toMatch(
      /a formula that no program has calculated\. Open the file in a spreadsheet program, save it/u,
    );
  });

  it('that is a date no calendar has is refused as it is written', async () => {
    const text = (words: string) => `t="inlineStr"><is><t>${words}</t></is></c>`;
    const xml =
      `<sheetData><row r="1"><c r="A1" ${text('Measure')}<c r="B1" ${text('July 2024')}<c r="C1" ${text('2024-13-01')}</row>` +
      `<row r="2"><c r="A2" ${text('Case studies')}<c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row>` +
      `<row r="3"><c r="A3" ${text('Full members')}<c r="B3" t="d"><v>2024-02-31</v></c></row></sheetData>`;
    const path = aRawWorkbook({ sheets: [{ xml }] });
    const { lines } = await planned(path, aRegisterOfMeasures());
    expect(lines.map(said)[1]).toMatch(/2024-02-31 is a date, not a figure/u);
    const { columns } = await onlyTable(path, aRegisterOfMeasures());
    expect(columns.map(({ heading }) => heading)).toEqual(['Measure', 'July 2024', '2024-13-01']);
  });

  it('that is refused never loses the rest', async () => {
    const rows = [
      ['Measure', 'July 2024'],
      ['Full members', { error: '#REF!' as const }],
      ['Associate members', 22],
    ];
    const register = aRegisterOfMeasures();
    const { lines } = await imported(await aWorkbook({ rows }), register);
    expect(lines.map(said)).toEqual([
      expect.stringMatching(/^rejected: Full members \(#REF! is an error/u),
      'new: Associate members, July 2024, actual: 22',
    ]);
    expect(all(register, figure).map(({ id }) => id)).toEqual(['m2/2024-07/actual']);
  });
});

describe('an amount of money', () => {
  const read: readonly (readonly [
    value: string | number,
    expected: string,
    heading?: string,
    format?: string,
  ])[] = [
    [1234.5, '£1,234.50'],
    ['£1,234.50', '£1,234.50'],
    ['(1,234)', '−£1,234'],
    ['1,234-', '−£1,234'],
    ['-1,234', '−£1,234'],
    ['£12k', '£12,000'],
    ['£1.2m', '£1,200,000'],
    ['n/a', 'nothing'],
    ['-', 'nothing'],
    ['TBC', 'nothing'],
    [12.5, '£12,500', 'Actual 2024/25 £’000'],
    [12.5, '£12,500', "Actual 2024/25 (£'000)"],
    ['£12k', '£12,000', 'Actual 2024/25 £000s'],
    [1.25, '£1,250,000', 'Actual 2024/25 £m'],
    [10 / 3, '£3.33'],
    [0.125, '£0.13'],
    ['12O', '“12O” isn’t an amount of money.'],
    ['Over 400', '“Over 400” isn’t an amount of money.'],
    ['€96,000', 'This is in €, not in pounds.'],
    ['USD 96,000', 'This is in USD, not in pounds.'],
    ['20,000 kr', '“20,000 kr” isn’t an amount of money.'],
    [0.5, '50% is a percentage, not an amount of money.', 'Actual 2024/25', '0%'],
  ];
  for (const [value, expected, heading, format] of read) {
    it(`“${String(value)}”${heading === undefined ? '' : ` under ${heading}`} is ${expected}`, async () => {
      expect(await amount(value, heading, format)).toBe(expected);
    });
  }
});

describe('a period', () => {
  const written: readonly (readonly [string, string])[] = [
    ['Jul-24', 'July 2024'],
    ['31/07/2024', 'July 2024'],
    ['July 2024', 'July 2024'],
    ['Q2 24/25', 'Q2 2024/25'],
    ['2024/25', '2024/25'],
    ['FY25', '2024/25'],
    ['12/07/2024', '12 July 2024'],
  ];
  for (const [words, label] of written) {
    it(`written “${words}” is ${label}`, async () => {
      const rows = [
        ['Measure', 'Period', 'Value'],
        ['Full members', words, 47],
        ['Full members', '31/08/2024', 48],
      ];
      const { lines } = await planned(await aWorkbook({ rows }), aRegisterOfMeasures());
      expect(lines.map(periodOf)[0]).toBe(label);
    });
  }

  it('in either date system of Excel is the same day', async () => {
    const cells = (serial: number) =>
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Measure</t></is></c><c r="B1" s="0"><v>${serial}</v></c></row>` +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>Full members</t></is></c><c r="B2" s="1"><v>47</v></c></row></sheetData>';
    const formats = ['mmm-yy', '0'];
    const from1900 = aRawWorkbook({ sheets: [{ xml: cells(45_504) }], formats });
    const from1904 = aRawWorkbook({
      sheets: [{ xml: cells(44_042) }],
      formats,
      workbookPr: '<workbookPr date1904="1"/>',
    });
    for (const path of [from1900, from1904])
      expect((await planned(path, aRegisterOfMeasures())).lines.map(said)).toEqual([
        'new: Full members, July 2024, actual: 47',
      ]);
  });

  it('that isn’t one is refused, and says how to write one', async () => {
    const rows = [
      ['Measure', 'Period', 'Value'],
      ['Full members', 'July 2024', 47],
      ['Full members', 'soon', 48],
    ];
    const { lines } = await planned(await aWorkbook({ rows }), aRegisterOfMeasures());
    expect(lines.map(said)[1]).toBe(
      'rejected: Full members (“soon” doesn’t name a period. Write a month and year, a quarter or a year.)',
    );
  });
});

function periodOf({ period }: PlannedLine): string {
  return period === null ? '' : inEnglish(period);
}

/** The draft with an answer to a question. */
function answering(key: string, answer: string) {
  return (draft: ImportDraft): ImportDraft => ({
    tables: draft.tables.map((table) => ({
      ...table,
      mapping: { ...table.mapping, answers: { ...table.mapping.answers, [key]: answer } },
    })),
  });
}

describe('what can be read in two ways', () => {
  it('a date is asked about once, unless the file itself settles it', async () => {
    const dated = (...dates: string[]) => ({
      rows: [['Measure', 'Date', 'Value'], ...dates.map((date) => ['Full members', date, 47])],
    });
    const register = aRegisterOfMeasures();
    const open = await aWorkbook(dated('03/04/2024', '05/06/2024'));
    const { questions } = await onlyTable(open, register);
    expect(questions.map(({ key, text, answer }) => ({ key, text: inEnglish(text), answer }))).toEqual([
      { key: 'dates', text: 'How should “03/04/2024” be read?', answer: null },
    ]);
    const read = async (answer: string) =>
      (await planned(open, register, answering('dates', answer))).lines.map(periodOf);
    expect(await read('day first')).toEqual(['3 April 2024', '5 June 2024']);
    expect(await read('month first')).toEqual(['4 March 2024', '6 May 2024']);
    const american = await aWorkbook(dated('03/04/2024', '03/25/2024'));
    expect(
      (await onlyTable(american, register)).questions.map(({ answer, from }) => ({
        answer,
        from: from && inEnglish(from),
      })),
    ).toEqual([{ answer: 'month first', from: 'From a date in this table that can only be read one way' }]);
    expect((await planned(american, register)).lines.map(periodOf)).toEqual([
      '4 March 2024',
      '25 March 2024',
    ]);
  });

  it.each(['Q2 2024', 'Ch2 2024', 'Ail chwarter 2024'])('%s is asked about', async (words) => {
    const register = aRegisterOfMeasures();
    const path = await aWorkbook({
      rows: [
        ['Measure', words],
        ['Full members', 47],
      ],
    });
    expect((await onlyTable(path, register)).questions.map(({ text }) => inEnglish(text))).toEqual([
      `Which quarter is “${words}”?`,
    ]);
    const read = async (answer: string) =>
      (await planned(path, register, answering('quarters', answer))).lines.map(periodOf);
    expect(await read('financial')).toEqual(['Q2 2024/25']);
    expect(await read('calendar')).toEqual([words]);
  });

  it('a fraction where a percentage is meant is asked about, for its column', async () => {
    const register = aRegisterOfMeasures();
    const path = await aWorkbook({
      rows: [
        ['Measure', 'July 2024'],
        ['Share of members in labs', 0.74],
        ['Case studies', 535],
      ],
    });
    const { questions } = await onlyTable(path, register);
    expect(
      questions.map(({ text, options }) => [
        inEnglish(text),
        options.map(({ text: words }) => inEnglish(words)),
      ]),
    ).toEqual([['“0.74” in column B isn’t formatted as a percentage. What is it?', ['74%', '0.74%']]]);
    const key = questions[0]?.key ?? '';
    expect((await planned(path, register, answering(key, 'whole'))).lines[0]?.after).toBe('74%');
    expect((await planned(path, register, answering(key, 'as written'))).lines[0]?.after).toBe('0.74%');
  });

  it('figures without a period take it from the title, and are asked about where that has none', async () => {
    const register = aRegisterOfMeasures();
    const rows = [
      ['Measure', 'Actual'],
      ['Full members', 47],
    ];
    const titled = await onlyTable(
      await aWorkbook({ rows: [['Position at 31 July 2024'], [null], ...rows] }),
      register,
    );
    expect(titled.questions.map(({ answer, from }) => ({ answer, from: from && inEnglish(from) }))).toEqual([
      { answer: 'July 2024', from: 'From the title, “Position at 31 July 2024”' },
    ]);
    const untitled = await aWorkbook({ rows });
    expect(
      (await onlyTable(untitled, register)).questions.map(({ text, answer }) => ({
        text: inEnglish(text),
        answer,
      })),
    ).toEqual([{ text: 'Which period are these figures for?', answer: null }]);
    expect((await planned(untitled, register)).lines.map(said)).toEqual([
      'rejected: Full members (Nobody has said which period this is for.)',
    ]);
    expect((await planned(untitled, register, answering('period', 'Jul-24'))).lines.map(said)).toEqual([
      'new: Full members, July 2024, actual: 47',
    ]);
  });
});

describe('a number that could be a year', () => {
  it('is a figure where nothing else in its table is one', async () => {
    const rows = [
      ['Measure', 'Period', 'Value'],
      ['Full members', 'July 2023', 1990],
    ];
    const { lines } = await planned(await aWorkbook({ rows }), aRegisterOfMeasures());
    expect(lines.map(said)).toEqual(['new: Full members, July 2023, actual: 1,990']);
  });
});

describe('a text file of values', () => {
  const rows = 'Measure,July 2024,Note\nFull members,"1,047",café\nAssociate members,22,\n';
  const utf16 = (text: string, mark: string) => Buffer.from(`${mark}${text}`, 'utf16le');
  const files: readonly (readonly [string, Uint8Array | string, string?])[] = [
    ['in UTF-8', rows],
    ['in UTF-8 with a mark', `\ufeff${rows}`],
    ['in UTF-16', utf16(rows, '\ufeff')],
    ['in UTF-16 without a mark', utf16(rows, '')],
    ['in UTF-16, the other way round', utf16(rows, '\ufeff').swap16()],
    ['in Windows-1252', Buffer.from(rows.replace('1,047', '£1,047').replace('£', ''), 'latin1')],
    ['parted by semicolons', rows.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gu, ';')],
    ['parted by tabs', rows.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gu, '\t'), 'figures.tsv'],
    ['parted by bars', rows.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gu, '|')],
    ['with lines of Windows', rows.replaceAll('\n', '\r\n')],
  ];
  for (const [name, bytes, file = 'figures.csv'] of files) {
    it(`${name} is read`, async () => {
      const { lines } = await planned(fileOf(file, bytes), aRegisterOfMeasures());
      expect(lines.map(said)).toEqual([
        'new: Full members, July 2024, actual: 1,047',
        'new: Associate members, July 2024, actual: 22',
      ]);
    });
  }

  it('that says its own delimiter is taken at its word', async () => {
    const { lines } = await planned(
      fileOf('figures.csv', 'sep=;\nMeasure;July 2024\nFull members;47\n'),
      aRegisterOfMeasures(),
    );
    expect(lines.map(({ cell, after }) => `${cell} ${after}`)).toEqual(['B3 47']);
  });

  it('in Windows-1252 keeps its pounds', async () => {
    const text = Buffer.from('Measure,July 2024\nMembership income,£12k\n', 'latin1');
    const { lines } = await planned(fileOf('figures.csv', text), aRegisterOfMeasures());
    expect(lines.map(({ after }) => after)).toEqual(['£12k']);
  });

  it('with a quotation mark that is never closed says where', async () => {
    const path = fileOf(
      'figures.csv',
      `Measure,July 2024\nFull members,47\n"Associate members,22\n${'x,1\n'.repeat(10)}`,
    );
    await expect(planned(path, aRegisterOfMeasures())).rejects.toThrow(
      /can’t be read after row 2: a quotation mark is opened there and never closed/u,
    );
  });
});
