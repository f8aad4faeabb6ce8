// A length of time that comes back in another unit than the figures of its measure are in.

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

it.each([
  [
    '2 weeks',
    'asked',
    ['“2 weeks” and “14 days” are counted in different units, and can’t be compared. Write both in one.'],
  ],
  ['15 days', 'new', []],
  ['15', 'new', []],
])('of 14 days, %s is %s', async (words, status, why) => {
  const register = valueOf(openRegister(await aSampleRegister(), systemEnvironment));
  const { figures, measures } = snapshot(register);
  const measureId = measures.find(({ name }) => name === measureName)?.id;
  const days = { kind: 'exact', quantity: { unit: 'number', amount: '14' }, written: '14 days' } as const;
  const changes = figures
    .filter((each) => each.measureId === measureId)
    .map(({ id }) => set(figure, id, 'value', days));
  valueOf(commit(register, { actor: 'Somebody', act: inWords('Count in days'), changes }));

  const path = await aSentWorkbook(register);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  book.getWorksheet('Measures')?.eachRow((row) => {
    if (row.getCell(named).text === measureName) row.getCell(filled).value = words;
  });
  await book.xlsx.writeFile(path);
  const workbook = valueOf(await readReturnedWorkbook(path));
  const { plan } = valueOf(lookAtReturned(workbook, register, undecided, systemEnvironment));
  expect(plan.preview.lines.map((line) => [line.status, line.says.map(inEnglish)])).toEqual([[status, why]]);
  register.close();
});
