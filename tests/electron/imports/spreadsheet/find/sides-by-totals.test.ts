// On which side of a budget a row is, where only what stands below it says so, or nothing.

import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../../../electron/register/read/query.ts';
import { inEnglish } from '../../../../in-english.ts';
import { aWorkbook, type Value } from '../a-workbook.ts';
import { aRegisterOfMeasures, imported } from '../an-import.ts';
import { aBudget } from '../preview/a-budget.ts';

/** Which headings are written, on which side, and why others aren't. */
async function importPlan(rows: Value[][]) {
  const register = aRegisterOfMeasures();
  const { lines } = await imported(await aBudget(rows), register);
  const reasons = lines.flatMap(({ reason, status }) =>
    reason === null || status === 'same' ? [] : [inEnglish(reason)],
  );
  const sides = snapshot(register).financeLines.map(({ heading, side }) => `${heading} ${side}`);
  return { sides, reasons };
}

const ofParish = [
  ['Rents', 1200, 650],
  ['Sales', 100, 45],
  ['Total income', 1300, 695],
  ['Salaries', 900, 455],
  ['Rates', 200, 100],
  ['Total expenditure', 1100, 555],
  ['Surplus', 200, 140],
];

describe('a row above a total of income', () => {
  it('is income, and one above a total of expenditure isn’t', async () => {
    expect(await importPlan(ofParish)).toEqual({
      sides: ['Rents income', 'Sales income', 'Salaries expenditure', 'Rates expenditure'],
      reasons: [],
    });
  });

  it('is income below the totals of its parts', async () => {
    const { sides } = await importPlan([
      ['Rents', 1200, 650],
      ['Hire', 100, 45],
      ['Total lettings', 1300, 695],
      ['Teas', 50, 45],
      ['Books', 10, 5],
      ['Total sales', 60, 50],
      ['Total income', 1360, 745],
    ]);
    expect(sides).toEqual(['Rents income', 'Hire income', 'Teas income', 'Books income']);
  });

  it('may be spending where a total of a part stands between them', async () => {
    const { sides, reasons } = await importPlan([
      ['Pay', 900, 455],
      ['Training', 20, 5],
      ['Total employees', 920, 460],
      ['Rents', 1200, 650],
      ['Total income', 1200, 650],
    ]);
    expect(sides).toEqual(['Rents income']);
    expect(reasons).toContain(
      '“Total income” below may count “Pay” or not, so nothing says whether it is income or spending. Write “Income” or “Expenditure” above its rows, then import again.',
    );
  });

  it('that is below zero is asked about', async () => {
    const { reasons } = await importPlan([
      ['Rents', -1200, -650],
      ['Total income', -1200, -650],
      ['Salaries', 900, 455],
    ]);
    expect(reasons).toHaveLength(2);
    expect(reasons[0]).toContain('All income in its table is below zero');
  });
});

describe('a row below the total by which a side is at an end', () => {
  const spent = [
    ['Salaries', 900, 455],
    ['Rates', 200, 100],
  ];

  it.each([['Total expenditure'], ['Net expenditure'], ['Net cost of services'], ['Total payments']])(
    'is asked about: “%s”',
    async (total) => {
      const { sides, reasons } = await importPlan([...spent, [total, 1100, 555], ['Precept', 1000, 1000]]);
      expect(sides).toEqual(['Salaries expenditure', 'Rates expenditure']);
      expect(reasons).toEqual(
        Array(2).fill(
          `“Precept” stands below “${total}”, and nothing says whether it is income or spending. Write “Income” or “Expenditure” above such rows, then import again.`,
        ),
      );
    },
  );

  it('is asked about where the total of a part follows, and a line that says no side heads it', async () => {
    const { sides } = await importPlan([
      ...spent,
      ['Total expenditure', 1100, 555],
      ['Where from'],
      ['Precept', 1000, 1000],
      ['Reserves used', 100, 0],
      ['Total funding', 1100, 1000],
    ]);
    expect(sides).not.toContain('Precept expenditure');
  });

  it('is on the side that a line above it says, or another total below', async () => {
    const { sides, reasons } = await importPlan([
      ...spent,
      ['Total expenditure', 1100, 555],
      ['Vans', 100, 50],
      ['Total vehicle costs', 100, 50],
      ['Income'],
      ['Precept', 1000, 1000],
    ]);
    expect(sides).toContain('Vans expenditure');
    expect(sides).toContain('Precept income');
    expect(reasons).toEqual([]);
  });

  it('is spending in a section of its own', async () => {
    const { sides } = await importPlan([
      ...spent,
      ['Net expenditure', 1100, 555],
      ['Capital'],
      ['Vans', 100, 50],
    ]);
    expect(sides).toContain('Vans expenditure');
  });

  it('is spending below a total of income', async () => {
    expect((await importPlan([['Rents', 12, 6], ['Total income', 12, 6], ...spent])).sides).toEqual([
      'Rents income',
      'Salaries expenditure',
      'Rates expenditure',
    ]);
  });
});

describe('totals that stand above their rows', () => {
  const spent = [
    ['Total expenditure', 1500, 740],
    ['Housing', 1200, 600],
    ['Parks', 300, 140],
  ];
  const received = [
    ['Total income', 500, 240],
    ['Car parks', 400, 200],
    ['Sponsors', 100, 40],
  ];

  it.each([
    { first: 'expenditure', rows: [...spent, ...received] },
    { first: 'income', rows: [...received, ...spent] },
  ])('make nothing income, nor spending, that is of the other: $first first', async ({ rows }) => {
    const { sides } = await importPlan(rows);
    expect(sides).not.toContain('Housing income');
    expect(sides).not.toContain('Car parks expenditure');
  });

  it('leave spending alone where there is nothing else', async () => {
    expect((await importPlan(spent)).sides).toEqual(['Housing expenditure', 'Parks expenditure']);
  });
});

describe('a row whose side nothing says', () => {
  it.each([['Budget gap'], ['Funding gap'], ['Shortfall'], ['(Gap)'], ['Bwlch cyllido']])(
    'is in doubt where “%s” is left, which is no heading',
    async (gap) => {
      const { sides, reasons } = await importPlan([
        ['Pay', 900, 455],
        ['Rates', 200, 100],
        ['Money there is', 1000, 500],
        [gap, 100, 55],
      ]);
      expect(sides).toEqual([]);
      expect(reasons).toHaveLength(6);
    },
  );

  it('is spending where what fills the gap isn’t among them', async () => {
    const { sides, reasons } = await importPlan([
      ['Pay', 900, 455],
      ['Rates', 200, 100],
      ['Budget gap', 130, 55],
    ]);
    expect(sides).toEqual(['Pay expenditure', 'Rates expenditure']);
    expect(reasons).toEqual([]);
  });

  it('is in doubt where what is left shows that some are income', async () => {
    const { sides, reasons } = await importPlan([
      ['Rents', 1200, 650],
      ['Salaries', 900, 455],
      ['Surplus', 300, 195],
    ]);
    expect(sides).toEqual([]);
    expect(reasons[0]).toBe(
      '“Surplus” is neither the sum of the rows above it nor what is left of income, as they are read: “Rents” may be income, and nothing says so. Write “Income” above such rows, then import again.',
    );
  });

  it.each([['Net cost of services'], ['Net expenditure']])(
    'is spending where “%s” is its sum',
    async (net) => {
      const { sides } = await importPlan([
        ['Care', 1200, 650],
        ['Roads', 900, 455],
        [net, 2100, 1105],
      ]);
      expect(sides).toEqual(['Care expenditure', 'Roads expenditure']);
    },
  );

  it('and that is below zero, as the income of its table is, may be income', async () => {
    const { sides, reasons } = await importPlan([
      ['Lettings', -1200, -650],
      ['Fees', -300, -150],
      ['Salaries', 900, 455],
    ]);
    expect(sides).toEqual(['Salaries expenditure']);
    expect(reasons[0]).toBe(
      'It is below zero as the income of its table is, and nothing says whether “Lettings” is income. Write “Income” or “Expenditure” above its rows, then import again.',
    );
  });
});

describe('a row that is income for most', () => {
  it.each([
    ['Precept'],
    ['Donations'],
    ['Grants received'],
    ['Bank interest'],
    ['Council tax'],
    ['Interest receivable'],
    ['Hall hire'],
    ['Allotment rents'],
    ['VAT refund'],
  ])('is asked about where nothing says so: “%s”', async (label) => {
    const { sides, reasons } = await importPlan([
      [label, 1000, 1000],
      ['Salaries', 900, 455],
    ]);
    expect(sides).toEqual(['Salaries expenditure']);
    expect(reasons).toEqual(
      Array(2).fill(
        `“${label}” may be income, and nothing says so. Write “Income” or “Expenditure” above such rows, then import again.`,
      ),
    );
  });

  it.each([['Income'], ['Expenditure']])('is on the side that a line above it says: “%s”', async (side) => {
    const { sides } = await importPlan([[side], ['Precept', 1000, 1000]]);
    expect(sides).toContain(`Precept ${side.toLowerCase()}`);
  });

  it.each([
    ['Grants paid'],
    ['Donations to the hall'],
    ['Parish precepts paid over'],
    ['Interest payable'],
    ['Goods received'],
    ['Discounts received'],
  ])('isn’t “%s”', async (label) => {
    expect((await importPlan([[label, 900, 455]])).sides).toEqual([`${label} expenditure`]);
  });
});

describe('columns that say the side of all rows', () => {
  const sidesBelow = async (...headings: string[]) => {
    const register = aRegisterOfMeasures();
    const rows = [['2024/25'], [], ['Name', ...headings], ['Precept', 1200, 650], ['Hall', 100, 45]];
    await imported(await aWorkbook({ rows }), register);
    return snapshot(register).financeLines.map(({ heading, side }) => `${heading} ${side}`);
  };

  it.each([
    ['Income budget', 'Income to date'],
    ['Budgeted income', 'Actual income'],
  ])('“%s” and “%s” are of income', async (...headings) => {
    expect(await sidesBelow(...headings)).toEqual(['Precept income', 'Hall income']);
  });

  it('say it of each row that has an amount below one of them', async () => {
    const register = aRegisterOfMeasures();
    const headings = ['Title', 'Receipts budgeted 2024/25', 'Payments budgeted 2024/25'];
    const rows = [headings, ['Precept', 50_000, null], ['Hall', 20, null], ['Staff', null, 30_000]];
    await imported(await aWorkbook({ rows }), register);
    expect(snapshot(register).financeLines.map(({ heading, side }) => `${heading} ${side}`)).toEqual([
      'Precept income',
      'Hall income',
      'Staff expenditure',
    ]);
  });

  it('one of spending is enough beside one that says nothing', async () => {
    expect(await sidesBelow('Budget', 'Actual expenditure')).toEqual([
      'Precept expenditure',
      'Hall expenditure',
    ]);
  });

  it.each([
    ['Budget', 'Actual'],
    ['Revenue budget', 'Revenue actual'],
  ])('“%s” and “%s” say nothing', async (...headings) => {
    expect(await sidesBelow(...headings)).toEqual(['Hall expenditure']);
  });
});

it('a total of income says the side of rows with codes before their names, and has none itself', async () => {
  const register = aRegisterOfMeasures();
  await imported(
    await aWorkbook({
      rows: [
        ['2024/25'],
        [],
        ['Code', 'Description', 'Budget', 'Actual'],
        ['I01', 'Delegated', 1200, 650],
        ['I02', 'Lettings', 100, 45],
        ['', 'Total income', 1300, 695],
        ['E01', 'Teachers', 900, 455],
        ['E02', 'Cleaning', 200, 100],
        ['', 'Total expenditure', 1100, 555],
      ],
    }),
    register,
  );
  expect(snapshot(register).financeLines.map(({ heading, side }) => `${heading} ${side}`)).toEqual([
    'Delegated income',
    'Lettings income',
    'Teachers expenditure',
    'Cleaning expenditure',
  ]);
});

describe('what is left of income', () => {
  it.each([
    ['In-year balance'],
    ['Operating surplus'],
    ['Operating surplus/(deficit)'],
    ['Gross profit'],
    ['Trading loss'],
    ['To be carried on'],
  ])('is no heading: “%s”', async (label) => {
    const { sides } = await importPlan([
      ['Rents', 1200.5, 650.25],
      ['Total income', 1200.5, 650.25],
      ['Salaries', 900.25, 455],
      ['Total expenditure', 900.25, 455],
      ['Other'],
      [label, 300.25, 195.25],
    ]);
    expect(sides).toEqual(['Rents income', 'Salaries expenditure']);
  });

  it.each([['Collection fund surplus'], ['Loss of income'], ['Profit share']])(
    'isn’t “%s”',
    async (label) => {
      const { sides } = await importPlan([['Income'], [label, 31, 20]]);
      expect(sides).toContain(`${label} income`);
    },
  );
});

it.each([['Funded by'], ['Funded by:'], ['Sources of funding'], ['Ariennir gan']])(
  '“%s” heads income',
  async (heading) => {
    const { sides } = await importPlan([
      ['Care', 1200, 650],
      ['Total', 1200, 650],
      [heading],
      ['Council tax', 900, 455],
      ['Balances', 300, 195],
    ]);
    expect(sides).toContain('Council tax income');
  },
);
