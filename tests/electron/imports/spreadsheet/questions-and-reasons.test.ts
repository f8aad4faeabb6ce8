// What an import asks and what it says about cells, in English: each question with its choices, each reason, each remark.

import { describe, expect, it } from 'vitest';
import { editedPayload } from '../../../../electron/imports/spreadsheet/preview/changes.ts';
import type { PlannedLine } from '../../../../electron/imports/spreadsheet/preview/plan.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { financeAmount } from '../../../../shared/finance/model/finance-amount.ts';
import { financeLine } from '../../../../shared/finance/model/finance-line.ts';
import { period } from '../../../../shared/figures/model/period.ts';
import type { SheetQuestion } from '../../../../shared/files/spreadsheet-calls.ts';
import { textIn } from '../../../../shared/language/speak.ts';
import { inEnglish } from '../../../in-english.ts';
import { aRegisterOfMeasures, onlyTable, planned, said } from './an-import.ts';
import { aRawWorkbook, aWorkbook, plainRows, type SheetSpec } from './a-workbook.ts';

function asked({ text, options, from }: SheetQuestion): string {
  const choices = options.map((option) => inEnglish(option.text));
  return [inEnglish(text), ...choices, ...(from === null ? [] : [inEnglish(from)])].join(' | ');
}

async function questions(sheet: SheetSpec, file?: string): Promise<string[]> {
  return (await onlyTable(await aWorkbook(sheet, file), aRegisterOfMeasures())).questions.map(asked);
}

async function plan(sheet: SheetSpec) {
  return planned(await aWorkbook(sheet), aRegisterOfMeasures());
}

async function linesOf(sheet: SheetSpec): Promise<string[]> {
  return (await plan(sheet)).lines.map(said);
}

async function remarksOf(sheet: SheetSpec): Promise<string[]> {
  return (await plan(sheet)).remarks.map(inEnglish);
}

const money = [
  ['Heading', 'Budget £', 'Actual £'],
  ['Policy Labs', 60_000, 12_500],
];

describe('a question', () => {
  it('is asked about the financial year, and answered from the name of the sheet or of the file', async () => {
    expect(await questions({ rows: money })).toEqual(['Which financial year are these amounts for?']);
    expect(await questions({ name: 'Budget 2024-25', rows: money })).toEqual([
      'Which financial year are these amounts for? | From the name of the sheet, “Budget 2024-25”',
    ]);
    expect(await questions({ rows: money }, 'finance_2023-24.xlsx')).toEqual([
      'Which financial year are these amounts for? | From the name of the file, “finance 2023-24”',
    ]);
  });

  it('is asked about dates and years that can be read in two ways', async () => {
    const dated = (...dates: string[]) => ({
      rows: [['Measure', 'Period', 'Value'], ...dates.map((date) => ['Full members', date, 47])],
    });
    expect(await questions(dated('03/04/2024', '05/06/2024'))).toEqual([
      'How should “03/04/2024” be read? | The day comes first, as in Britain | The month comes first, as in America',
    ]);
    expect(await questions(dated('03/25/2024', '04/25/2024'))).toEqual([
      'How should its dates be read? | The day comes first, as in Britain | The month comes first, as in America | From a date in this table that can only be read one way',
    ]);
    expect(await questions(dated('10/11', '11/12'))).toEqual([
      'What is “10/11”? | A financial year | Something else: leave those figures out',
    ]);
    expect(await questions(dated('Q2 2024', 'Q3 2024'))).toEqual([
      'Which quarter is “Q2 2024”? | A quarter of the financial year that begins then | A quarter of the calendar year',
    ]);
  });

  it('is asked about a fraction in a row, where the records lie side by side', async () => {
    const rows = [
      ['Indicator', 'Share of members in labs', 'Share of members in labs'],
      ['Month', 'July 2023', 'July 2024'],
      ['Type', 'Actual', 'Actual'],
      ['Value', 0.74, 0.75],
    ];
    expect(await questions({ rows })).toEqual([
      '“0.74” in row 4 isn’t formatted as a percentage. What is it? | 74% | 0.74%',
    ]);
  });
});

describe('a cell that is not taken', () => {
  it('says why, for its row, its period, its year and its kind', async () => {
    const rows = [
      ['Measure', 'July 2024'],
      ['Full members', 47],
      [null, 48],
    ];
    expect((await linesOf({ rows }))[1]).toBe(
      'rejected:  (Its row has no name, so nothing says what it is a figure of.)',
    );
    const typed = [
      ['Measure', 'Period', 'Type', 'Value'],
      ['Full members', 'July 2024', 'Actual', 47],
      ['Full members', 'July 2024', 'Rumour', 48],
    ];
    expect((await linesOf({ rows: typed }))[1]).toBe(
      'rejected: Full members (“Rumour” isn’t a kind of figure: write actual, target, forecast, baseline or comparator.)',
    );
    expect((await linesOf({ rows: money }))[0]).toBe(
      'rejected: Policy Labs (Nobody has said which financial year this is for.)',
    );
    const listed = [
      ['Budget heading', 'Year', 'Type', 'Amount'],
      ['Policy Labs', '2024/25', 'Budget', 60_000],
      ['Policy Labs', '2024/25', 'Actual', 12_500],
      ['Policy Labs', 'soon', 'Budget', 60_000],
    ];
    expect((await linesOf({ rows: listed }))[2]).toBe(
      'rejected: Policy Labs (“soon” isn’t a financial year.)',
    );
  });

  it('says why, for an amount that no register could hold', async () => {
    const rows = [
      ['Measure', 'July 2024'],
      ['Full members', 47],
      ['Membership income', 200_000_000_000_000],
    ];
    expect((await linesOf({ rows }))[1]).toBe(
      'rejected: Membership income (200000000000000 is too large to be an amount of money here.)',
    );
  });

  it('says what its headings add up to, where it is their sum', async () => {
    const register = aRegisterOfMeasures();
    register.write(
      create(period, 'FY2024-25', {
        key: 'FY2024-25',
        label: '2024/25',
        from: '2024-04-01',
        to: '2025-03-31',
      }),
      create(financeLine, 'p', { yearId: 'FY2024-25', heading: 'Policy projects', side: 'expenditure' }),
      create(financeLine, 'c', {
        yearId: 'FY2024-25',
        heading: 'Policy Labs',
        side: 'expenditure',
        parentId: 'p',
      }),
      create(financeAmount, 'c/budget', { lineId: 'c', kind: 'budget', pence: 6_000_000 }),
    );
    const path = await aWorkbook({
      rows: [
        ['Heading', 'Budget 2024/25', 'Forecast 2024/25'],
        ['Policy projects', 75_000, 75_000],
      ],
    });
    expect((await planned(path, register)).lines.map(said)).toEqual([
      'contradictory: Policy projects, 2024/25, budget: £75,000 (It is calculated here as £60,000.)',
      'new: Policy projects, 2024/25, forecast: £75,000',
    ]);
  });

  it('says why what a person writes instead can’t be used', async () => {
    const first = async (sheet: SheetSpec, status: PlannedLine['status']) => {
      const line = (await plan(sheet)).lines.find((each) => each.status === status);
      if (line === undefined) throw new Error(`no line is ${status}`);
      return line;
    };
    const problem = (line: PlannedLine, text: string) => {
      const edited = editedPayload(line, text);
      return edited.ok ? 'taken' : inEnglish(edited.problem);
    };
    const amount = await first({ name: 'Budget 2024-25', rows: money }, 'new');
    expect(problem(amount, 'lots')).toBe(
      '“lots” isn’t an amount of money. Write it in pounds, like 1,234.50.',
    );
    expect(problem(amount, '1,234.50')).toBe('taken');
    expect(problem(await first({ rows: money }, 'rejected'), '1')).toBe(
      'There is nothing in the register that this cell could be written to.',
    );
  });
});

describe('a remark', () => {
  it('reports totals in error', async () => {
    const rows = [
      ['Measure', 'July 2023', 'July 2024'],
      ['Full members', 45, 47],
      ['Associate members', 23, 22],
      ['Total', { error: '#REF!' as const }, { error: '#N/A' as const }],
    ];
    expect(await remarksOf({ rows })).toEqual([
      'Sheet1, B4: the total “Total” is #REF!. The rows above it were read.',
      'Sheet1, C4: the total “Total” is #N/A. The rows above it were read.',
    ]);
    const unworked = plainRows([
      ['Measure', 'July 2024'],
      ['Full members', 47],
      ['Associate members', 22],
      ['Total', null],
    ]).replace(/<c\/><\/row><\/sheetData>/u, '<c><f>SUM(B2:B3)</f></c></row></sheetData>');
    const { remarks } = await planned(aRawWorkbook({ sheets: [{ xml: unworked }] }), aRegisterOfMeasures());
    expect(remarks.map(inEnglish)).toEqual([
      'Sheet1, B4: the total “Total” is a formula without a result. The rows above it were read.',
    ]);
  });

  it('reports columns and rows that nobody has decided about, and how many rows are hidden', async () => {
    const rows = [
      ['Measure', 'July 2024', null, 'Spread'],
      ['Full members', 47, 1, 2],
      ['Associate members', 22, 3, null],
      ['Case studies', 5, null, null],
      ['Affiliates', 5, null, null],
    ];
    expect(await remarksOf({ rows, hiddenRows: [4, 5] })).toEqual([
      'Sheet1, column C: nobody has said what it holds, so its 2 figures weren’t read.',
      'Sheet1, column D “Spread”: nobody has said what it holds, so its figure wasn’t read.',
      'Sheet1: 2 hidden rows weren’t read.',
    ]);
    const turned = [
      ['Indicator', 'Full members', 'Associate members'],
      ['Month', 'July 2024', 'July 2024'],
      ['Value', 47, 22],
      ['Spread', 1, 2],
      [null, 3, 4],
    ];
    expect(await remarksOf({ rows: turned })).toEqual([
      'Sheet1, row 4 “Spread”: nobody has said what it holds, so its 2 figures weren’t read.',
      'Sheet1, row 5: nobody has said what it holds, so its 2 figures weren’t read.',
    ]);
  });
});

it('the kinds of lines have names in both languages', () => {
  const kinds = [
    'actual',
    'target',
    'forecast',
    'baseline',
    'budget',
    'virement',
    'commitment',
    'variance',
    'budgetHolder',
    'reason',
    'notes',
  ] as const;
  expect(kinds.map((kind) => textIn('en')(`sheet.kind.${kind}`))).toEqual(
    kinds.map((kind) => (kind === 'budgetHolder' ? 'budget holder' : kind)),
  );
  expect(kinds.map((kind) => textIn('cy')(`sheet.kind.${kind}`))).toEqual([
    'gwirioneddol',
    'targed',
    'rhagolwg',
    'llinell sylfaen',
    'cyllideb',
    'trosglwyddiad',
    'ymrwymiad',
    'amrywiant',
    'deiliad cyllideb',
    'rheswm',
    'nodiadau',
  ]);
});
