// A month of a finance group's workbook, for the tests of money and of profiles.

import { aWorkbook } from './a-workbook.ts';

export async function aFinanceWorkbook(
  labs = 12_500,
  heading = 'Actual to date £',
  file = 'budget.xlsx',
  total = 212_500,
) {
  return aWorkbook(
    {
      name: 'Budget',
      rows: [
        ['Budget monitoring'],
        ['Position at 31 July 2024'],
        [null],
        ['Budget heading', 'Budget £', heading, 'Reason for variance', 'Budget holder'],
        ['Membership fees', null, null, null, null],
        ['Full members', 200_000, 200_000, null, 'Treasurer'],
        ['Policy projects', null, null, null, null],
        ['Policy Labs', 60_000, labs, 'Two labs began late', 'Chair'],
        ['Total', 260_000, total, null, null],
      ],
    },
    file,
  );
}
