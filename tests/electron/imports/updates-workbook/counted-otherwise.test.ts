// A figure that comes back counted otherwise than the others of its measure: a length of time in another unit, or what may be a change.

import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { lookAtReturned, undecided } from '../../../../electron/imports/updates-workbook/import-returned.ts';
import { readReturnedWorkbook } from '../../../../electron/imports/updates-workbook/read-workbook.ts';
import { systemEnvironment } from '../../../../electron/register/environment.ts';
import { openRegister } from '../../../../electron/register/open.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { commit } from '../../../../electron/register/write/commit.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { inEnglish, inWords } from '../../../in-english.ts';
import { aSampleRegister } from '../../cli/the-command.ts';
import { valueOf } from '../../register/a-register.ts';
import { aSentWorkbook } from './a-sent-workbook.ts';

const measureName = 'Full members';
const [named, filled] = ['B', 'G'];

interface Written {
  readonly amount: string;
  readonly written: string;
}

/** What becomes of a figure that is filled in so where all figures of its measure are written so. */
async function becomes(words: string | number, { amount, written }: Written) {
  const register = valueOf(openRegister(await aSampleRegister(), systemEnvironment));
  const { figures, measures } = snapshot(register);
  const measureId = measures.find(({ name }) => name === measureName)?.id;
  const value = { kind: 'exact', quantity: { unit: 'number', amount }, written } as const;
  const changes = figures
    .filter((each) => each.measureId === measureId)
    .map(({ id }) => set(figure, id, 'value', value));
  valueOf(commit(register, { actor: 'Somebody', act: inWords('Count otherwise'), changes }));

  const path = await aSentWorkbook(register);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  book.getWorksheet('Measures')?.eachRow((row) => {
    if (row.getCell(named).text === measureName) row.getCell(filled).value = words;
  });
  await book.xlsx.writeFile(path);
  const workbook = valueOf(await readReturnedWorkbook(path));
  const { plan } = valueOf(lookAtReturned(workbook, register, undecided, systemEnvironment));
  register.close();
  return plan.preview.lines.map((line) => [line.status, line.says.map(inEnglish)]);
}

it.each([
  [
    '2 weeks',
    'asked',
    ['“2 weeks” and “14 days” are counted in different units, and can’t be compared. Write both in one.'],
  ],
  ['15 days', 'new', []],
  ['15', 'new', []],
])('of 14 days, %s is %s', async (words, status, why) => {
  expect(await becomes(words, { amount: '14', written: '14 days' })).toEqual([[status, why]]);
});

const mayBeChange = (words: string) =>
  `“${words}” may be the figure, or what it has changed by: no other figure of this measure has a sign. Tick it if it is the figure.`;

it.each([
  ['+1', '22', 'asked', [mayBeChange('+1')]],
  ['−3', '22', 'asked', [mayBeChange('−3')]],
  [-3, '22', 'asked', [mayBeChange('−3')]],
  ['+1', '+22', 'new', []],
  ['23', '22', 'new', []],
  ['23', '+22', 'new', []],
])('of figures with and without a sign: %s where %s stood is %s', async (words, written, status, why) => {
  expect(await becomes(words, { amount: '22', written })).toEqual([[status, why]]);
});
