// Money by budget heading from any shape of table, names matched to what the register holds, and profiles from month to month.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { profileChanges } from '../../../../electron/imports/spreadsheet/import-figures.ts';
import { all, snapshot } from '../../../../electron/register/read/query.ts';
import { financeAmount } from '../../../../shared/finance/model/finance-amount.ts';
import { financeLine } from '../../../../shared/finance/model/finance-line.ts';
import { create, set } from '../../../../shared/kernel/change.ts';
import { alias } from '../../../../shared/files/model/alias.ts';
import { importProfile } from '../../../../shared/files/model/import-profile.ts';
import { measure } from '../../../../shared/strategy/model/measure.ts';
import { attentionList } from '../../../../shared/attention/rules/attention.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { mappingOf } from '../../../../shared/files/rules/sheet-mapping.ts';
import { type TestRegister } from '../../register/a-register.ts';
import { aRegisterOfMeasures, imported, onlyTable, planned, proposed, said } from './an-import.ts';
import { aWorkbook, type Value } from './a-workbook.ts';
import { aFinanceWorkbook } from './a-finance-workbook.ts';

function measures(full: Value, associates: Value = 22, file = 'figures.xlsx') {
  return aWorkbook(
    {
      name: 'KPIs',
      rows: [
        ['Measure', 'July 2024'],
        ['Full members', full],
        ['Associate members', associates],
      ],
    },
    file,
  );
}

async function linesFor(path: string, register: TestRegister) {
  return (await planned(path, register)).lines.map(said);
}

describe('expenditure beside a budget', () => {
  it.each([
    ['Expenditure', 'Variance', true],
    ['Gwariant £', 'Amrywiant', true],
    ['Expenditure 2024/25', 'Fav/(Adv)', true],
    ['Gross expenditure', 'Variance', false],
    ['Expenditure', 'Income', false],
    ['Expenditure', 'Actual', false],
  ])('%s beside %s is what was spent of it: %s', async (heading, beside, isActual) => {
    const rows = [['Budget 2024/25'], ['Heading', 'Budget', heading, beside], ['Staff', 100, 90, 10]];
    const lines = await linesFor(await aWorkbook({ rows }), aRegisterOfMeasures());
    expect(lines.includes('new: Staff, 2024/25, actual: £90')).toBe(isActual);
    expect(lines).toContain('new: Staff, 2024/25, budget: £100');
  });
});

describe('what is planned or estimated', () => {
  it.each([
    ['Planned', 'target'],
    ['Est.', 'forecast'],
    ['Estimate', 'forecast'],
  ])(
    '“%s” beside actual figures is the %s of rows that are measures, and no money',
    async (heading, kind) => {
      const rows = [
        ['Measure', `${heading} 2024/25`, 'Actual 2024/25'],
        ['Full members', 45, 47],
        ['Associate members', 20, 21],
      ];
      expect(await linesFor(await aWorkbook({ rows }), aRegisterOfMeasures())).toEqual([
        `new: Full members, 2024/25, ${kind}: 45`,
        'new: Full members, 2024/25, actual: 47',
        `new: Associate members, 2024/25, ${kind}: 20`,
        'new: Associate members, 2024/25, actual: 21',
      ]);
    },
  );

  it.each(['Budget', 'Bgt', 'Budg.', 'Cyllidebau'])(
    'is a budget where a heading says “%s” and nothing else does',
    async (heading) => {
      const rows = [
        ['Heading', `${heading} 2024/25`],
        ['Staff', 100],
        ['Rent', 50],
      ];
      expect(await linesFor(await aWorkbook({ rows }), aRegisterOfMeasures())).toEqual([
        'new: Staff, 2024/25, budget: £100',
        'new: Rent, 2024/25, budget: £50',
      ]);
    },
  );

  it('is a budget of rows that no measure is called by, and where a budget is named', async () => {
    const staff = [
      ['Heading', 'Planned 2024/25', 'Actual 2024/25'],
      ['Staff', 100, 90],
      ['Full members', 10, 9],
    ];
    const budget = [
      ['Heading', 'Budget 2024/25', 'Actual 2024/25'],
      ['Full members', 100, 90],
    ];
    const listed = [
      ['Heading', 'Year', 'Kind', 'Value'],
      ['Full members', '2024/25', 'Budget', 100],
      ['Full members', '2024/25', 'Actual', 90],
    ];
    expect(await linesFor(await aWorkbook({ rows: staff }), aRegisterOfMeasures())).toContain(
      'new: Staff, 2024/25, budget: £100',
    );
    for (const rows of [budget, listed])
      expect(await linesFor(await aWorkbook({ rows }), aRegisterOfMeasures())).toContain(
        'new: Full members, 2024/25, budget: £100',
      );
  });
});

describe('money', () => {
  it('comes into headings by year, under their own headings, as income or expenditure', async () => {
    const register = aRegisterOfMeasures();
    await imported(await aFinanceWorkbook(), register);
    const lines = all(register, financeLine);
    const named = new Map(lines.map(({ id, heading }) => [id, heading]));
    expect(
      lines.map(({ heading, side, parentId, yearId, budgetHolder, reason }) => [
        named.get(parentId ?? '') ?? '',
        heading,
        side,
        yearId,
        budgetHolder,
        reason,
      ]),
    ).toEqual([
      ['', 'Membership fees', 'income', 'FY2024-25', null, null],
      ['Membership fees', 'Full members', 'income', 'FY2024-25', 'Treasurer', null],
      ['', 'Policy projects', 'expenditure', 'FY2024-25', null, null],
      ['Policy projects', 'Policy Labs', 'expenditure', 'FY2024-25', 'Chair', 'Two labs began late'],
    ]);
    expect(
      all(register, financeAmount)
        .map(({ lineId, kind, pence }) => `${named.get(lineId)} ${kind} ${pence}`)
        .sort(),
    ).toEqual([
      'Full members actual 20000000',
      'Full members budget 20000000',
      'Policy Labs actual 1250000',
      'Policy Labs budget 6000000',
    ]);
  });

  it('of years across goes to each year', async () => {
    const path = await aWorkbook({
      rows: [
        ['Heading', '2023/24', null, '2024/25', null],
        [null, 'Budget', 'Actual', 'Budget', 'Actual'],
        ['Policy Labs', 60_000, 61_000, 60_000, 12_500],
      ],
      merges: ['A1:A2', 'B1:C1', 'D1:E1'],
    });
    expect(await linesFor(path, aRegisterOfMeasures())).toEqual([
      'new: Policy Labs, 2023/24, budget: £60,000',
      'new: Policy Labs, 2023/24, actual: £61,000',
      'new: Policy Labs, 2024/25, budget: £60,000',
      'new: Policy Labs, 2024/25, actual: £12,500',
    ]);
  });

  it.each(['Alldro rhagamcanol', 'Alldro disgwyliedig', 'Rhagamcan', 'Rhagolwg diwedd blwyddyn'])(
    'that is still expected is a forecast in Welsh too: %s',
    async (heading) => {
      const path = await aWorkbook({
        rows: [['Cyllideb 2024/25'], [], ['Pennawd', 'Cyllideb £', heading], ['Staff', 96_000, 96_450]],
      });
      expect(await linesFor(path, aRegisterOfMeasures())).toEqual([
        'new: Staff, 2024/25, budget: £96,000',
        'new: Staff, 2024/25, forecast: £96,450',
      ]);
    },
  );

  it('in a row for each amount is read by its kinds', async () => {
    const path = await aWorkbook({
      rows: [
        ['Group', 'Budget heading', 'Year', 'Type', 'Amount'],
        ['Policy projects', 'Policy Labs', '2024/25', 'Budget', 60_000],
        ['Policy projects', 'Policy Labs', '2024/25', 'Spend', 12_500],
        ['Policy projects', 'Policy Labs', '2024/25', 'Rumour', 1],
      ],
    });
    expect(await linesFor(path, aRegisterOfMeasures())).toEqual([
      'new: Policy projects › Policy Labs, 2024/25, budget: £60,000',
      'new: Policy projects › Policy Labs, 2024/25, actual: £12,500',
      'rejected: Policy Labs (“Rumour” isn’t a kind of amount: write budget, virement, commitment, actual or forecast.)',
    ]);
  });

  it('with its kinds down the side and its headings across is read turned', async () => {
    const path = await aWorkbook({
      rows: [
        ['2024/25', 'Policy Labs', 'Policy Prototypes'],
        ['Budget', 60_000, 15_000],
        ['Actual', 12_500, 3_000],
      ],
    });
    const register = aRegisterOfMeasures();
    const table = await onlyTable(path, register);
    expect(table.transposed).toBe(true);
    const year = (draft: Parameters<NonNullable<Parameters<typeof planned>[2]>>[0]) => ({
      tables: draft.tables.map((each) => ({
        ...each,
        mapping: { ...each.mapping, answers: { period: '2024/25' } },
      })),
    });
    expect((await planned(path, register, year)).lines.map((line) => `${line.cell} ${said(line)}`)).toEqual([
      'B2 new: Policy Labs, 2024/25, budget: £60,000',
      'B3 new: Policy Labs, 2024/25, actual: £12,500',
      'C2 new: Policy Prototypes, 2024/25, budget: £15,000',
      'C3 new: Policy Prototypes, 2024/25, actual: £3,000',
    ]);
  });

  it('whose parent differs from its headings, and a variance that doesn’t match, need attention', async () => {
    const register = aRegisterOfMeasures();
    register.write(
      create(financeLine, 'p', { yearId: 'FY2024-25', heading: 'Policy projects', side: 'expenditure' }),
      ...(await import('../../../../shared/figures/model/period.ts').then(({ period }) => [
        create(period, 'FY2024-25', {
          key: 'FY2024-25',
          label: '2024/25',
          from: '2024-04-01',
          to: '2025-03-31',
        }),
      ])),
      create(financeLine, 'c', {
        yearId: 'FY2024-25',
        heading: 'Policy Labs',
        side: 'expenditure',
        parentId: 'p',
      }),
      create(financeAmount, 'p/budget', { lineId: 'p', kind: 'budget', pence: 7_500_000 }),
      create(financeAmount, 'c/budget', { lineId: 'c', kind: 'budget', pence: 6_000_000 }),
      create(financeAmount, 'c/forecast', { lineId: 'c', kind: 'forecast', pence: 6_100_000 }),
      create(financeAmount, 'c/variance', { lineId: 'c', kind: 'variance', pence: 200_000 }),
    );
    expect(
      attentionList(indexOf(snapshot(register)), '2024-07-12').map(({ sentence }) => inEnglish(sentence)),
    ).toEqual([
      'Policy projects, 2024/25: the budget is stated as £75,000, but the headings under it come to £60,000.',
      'Policy Labs, 2024/25: the variance is stated as £2,000, but its budget and its forecast or actual give £1,000.',
    ]);
  });
});

describe('names in a file', () => {
  it('are matched exactly, by alias, and by likeness with a score that a person confirms', async () => {
    const register = aRegisterOfMeasures();
    register.write(create(alias, 'published examples', { words: 'published examples', measureId: 'm5' }));
    const path = await aWorkbook({
      rows: [
        ['Measure', 'July 2024'],
        ['FULL MEMBERS', 47],
        ['Published examples', 535],
        ['Members (associate)', 22],
        ['Rainfall', 1],
      ],
    });
    const { labels } = await onlyTable(path, register);
    expect(labels.map(({ label, by, sure, name }) => ({ label, by, sure, name }))).toEqual([
      { label: 'FULL MEMBERS', by: 'exact', sure: true, name: 'Full members' },
      { label: 'Published examples', by: 'alias', sure: true, name: 'Case studies' },
      { label: 'Members (associate)', by: 'similar', sure: false, name: 'Associate members' },
      { label: 'Rainfall', by: 'none', sure: false, name: null },
    ]);
    expect(labels[2]?.score).toBeGreaterThan(60);
    expect((await linesFor(path, register)).slice(2)).toEqual([
      'rejected: Members (associate) (Nobody has said what “Members (associate)” stands for.)',
      'rejected: Rainfall (Nobody has said what “Rainfall” stands for.)',
    ]);
  });

  it('are the same with and without which way is good, unless it is known to be the other', async () => {
    const register = aRegisterOfMeasures();
    register.write(
      set(measure, 'm1', 'polarity', 'higher is better'),
      set(measure, 'm2', 'name', 'Sickness days (lower is better)'),
    );
    const path = await aWorkbook({
      rows: [
        ['Measure', 'July 2024'],
        ['Full members (high is good)', 47],
        ['Sickness days', 22],
        ['Full members (fewer is better)', 46],
      ],
    });
    const { labels } = await onlyTable(path, register);
    expect(labels.map(({ by, sure, name }) => [by, sure, name])).toEqual([
      ['exact', true, 'Full members'],
      ['exact', true, 'Sickness days (lower is better)'],
      ['similar', false, 'Full members'],
    ]);
  });

  it('shared by two measures wait for a person', async () => {
    const register = aRegisterOfMeasures();
    register.write(set(measure, 'm2', 'name', 'full members'));
    const { labels } = await onlyTable(await measures(47), register);
    expect(labels[0]).toMatchObject({
      by: 'none',
      sure: false,
      choices: [{ name: 'Full members' }, { name: 'full members' }],
    });
  });
});

describe('a profile', () => {
  async function withProfile(register: TestRegister, path: string) {
    const { tables } = await proposed(path, register);
    const mappings = tables.map((table) =>
      mappingOf({
        ...table,
        labels: table.labels.map((label) => ({ ...label, sure: true })),
        columns: table.columns.map((column) => ({ ...column, sure: true })),
      }),
    );
    register.write(
      ...profileChanges(all(register, importProfile), 'Monthly', mappings, {
        today: '2024-07-12',
        newId: () => 'profile',
      }),
    );
  }

  it('reads next month’s file with nothing left to ask', async () => {
    const register = aRegisterOfMeasures();
    const july = await aFinanceWorkbook();
    await withProfile(register, july);
    await imported(july, register);
    const august = await aFinanceWorkbook(20_000, 'Actual to date £', 'august.xlsx', 220_000);
    const { profile } = await proposed(august, register);
    expect(profile).toEqual({ id: 'profile', name: 'Monthly', whole: true });
    expect((await linesFor(august, register)).filter((line) => !line.startsWith('same'))).toEqual([
      'changed: Policy projects › Policy Labs, 2024/25, actual: £12,500 → £20,000',
    ]);
  });

  it('asks about a renamed column, and about nothing else', async () => {
    const register = aRegisterOfMeasures();
    await withProfile(register, await aFinanceWorkbook());
    const september = await aFinanceWorkbook(25_000, 'Spend YTD £', 'september.xlsx', 1);
    const { profile, tables } = await proposed(september, register);
    expect(profile?.whole).toBe(false);
    expect(
      tables[0]?.columns.filter(({ sure }) => !sure).map(({ heading, role }) => ({ heading, role })),
    ).toEqual([{ heading: 'Spend YTD £', role: { as: 'amount', kind: 'actual' } }]);
    const plan = await planned(september, register);
    expect(plan.remarks.map(inEnglish)).toEqual([
      'Budget, column C “Spend YTD £”: nobody has said what it holds, so its 3 figures weren’t read.',
    ]);
  });

  it('reports a broken total, and imports the rest', async () => {
    const register = aRegisterOfMeasures();
    await withProfile(register, await aFinanceWorkbook());
    const plan = await planned(
      await aFinanceWorkbook(25_000, 'Actual to date £', 'october.xlsx', 212_500),
      register,
    );
    expect(plan.remarks.map(inEnglish)).toEqual([
      'Budget, C9: “Total” says 212,500, and its rows come to 225,000.',
    ]);
    expect(plan.lines.every(({ status }) => status === 'new')).toBe(true);
  });

  it('of that name is brought up to date when it is saved again, and left alone when it is the same', async () => {
    const register = aRegisterOfMeasures();
    const path = await aFinanceWorkbook();
    await withProfile(register, path);
    const profiles = all(register, importProfile);
    const context = { today: '2024-08-12', newId: () => 'another' };
    expect(profileChanges(profiles, 'monthly', profiles[0]?.tables ?? [], context)).toEqual([]);
    expect(profileChanges(profiles, 'Monthly', [], context)).toHaveLength(2);
  });
});
