// Whatever is filled in comes back as it was filled in, and nothing else changes: out, some cells edited at random, and back.

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  proposalOfReturned,
  undecided,
} from '../../../../electron/imports/updates-workbook/import-returned.ts';
import { readReturnedWorkbook } from '../../../../electron/imports/updates-workbook/read-workbook.ts';
import { systemEnvironment } from '../../../../electron/register/environment.ts';
import { openRegister } from '../../../../electron/register/open.ts';
import { commit } from '../../../../electron/register/write/commit.ts';
import { askedRows } from '../../../../shared/activities/rules/asked-rows.ts';
import { markOf, type AskedField } from '../../../../shared/activities/rules/workbook-marks.ts';
import { progressesByHand } from '../../../../shared/strategy/model/status.ts';
import { textIn } from '../../../../shared/language/speak.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { aSampleRegister } from '../../cli/the-command.ts';
import { valueOf } from '../../register/a-register.ts';
import { askedIn, aSentWorkbook } from './a-sent-workbook.ts';

const t = textIn('en');
const author = { author: 'The Clerk', language: 'en' } as const;

/** By the thing, its period and its field: what the register holds in every cell of the workbook. */
function cellsIn(path: string): Map<string, string> {
  const register = valueOf(openRegister(path, systemEnvironment));
  const { index, ...asking } = askedIn(register);
  const rows = askedRows(index, asking);
  register.close();
  return new Map(
    rows.flatMap(({ kind, id, periodId, cells }) =>
      Object.entries(cells).map(([field, text]) => [JSON.stringify([kind, id, periodId, field]), text]),
    ),
  );
}

const columns: Readonly<Record<string, Partial<Record<AskedField, string>>>> = {
  Activities: { progress: 'F', note: 'G' },
  Measures: { figure: 'G', note: 'H' },
};

const answer: Readonly<Record<AskedField, fc.Arbitrary<string>>> = {
  // Work that is over owes no update: it would leave the list that is compared.
  progress: fc.constantFrom(
    ...progressesByHand.filter((each) => each !== 'complete' && each !== 'cancelled'),
  ),
  note: fc.stringMatching(/^[A-Za-z=+@'"<&,;-][\w ,.;'"<>&=-]{0,60}[\w.]$/u),
  figure: fc.integer({ min: 2, max: 9_999 }).map(String),
};

it('brings back what was filled in and nothing else', async () => {
  const sample = await aSampleRegister();
  const register = valueOf(openRegister(sample, systemEnvironment));
  const out = await aSentWorkbook(register);
  register.close();
  const before = cellsIn(sample);
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(5)), fc.gen(), async (which, draw) => {
      runs += 1;
      const folder = temporaryFolder();
      const copy = join(folder, `${runs}.minutebook`);
      copyFileSync(sample, copy);
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(out);
      const expected = new Map(before);
      for (const sheet of book.worksheets)
        sheet.eachRow((row) => {
          const mark = markOf(row.getCell(1).text);
          if (mark?.minutebook !== 'row') return;
          for (const field of ['progress', 'note', 'figure'] as const) {
            const column = columns[sheet.name]?.[field];
            if (column === undefined || mark.was[field] === undefined) continue;
            if (which.next().value !== 0) continue;
            const text = draw(() => answer[field]);
            const word = progressesByHand.find((each) => field === 'progress' && each === text);
            row.getCell(column).value = word === undefined ? text : t(`progress.${word}`);
            expected.set(JSON.stringify([mark.kind, mark.id, mark.periodId, field]), text);
          }
        });
      const back = join(folder, `${runs}.xlsx`);
      await book.xlsx.writeFile(back);
      const workbook = valueOf(await readReturnedWorkbook(back));
      const open = valueOf(openRegister(copy, systemEnvironment));
      const { proposal } = valueOf(proposalOfReturned(workbook, open, undecided, author, systemEnvironment));
      if (proposal.changes.length > 0) valueOf(commit(open, proposal));
      open.close();
      const after = cellsIn(copy);
      // A figure is kept as it is written in its own unit.
      const bare = (cells: ReadonlyMap<string, string>) =>
        [...cells].map(([key, text]) => [
          key,
          key.includes('"figure"') ? text.replaceAll(/[£,%]/gu, '') : text,
        ]);
      expect(bare(after)).toEqual(bare(expected));
    }),
    { numRuns: 6, seed: 20_260_721 },
  );
});
