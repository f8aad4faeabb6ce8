// `import-figures` through the program that the real command runs: what it prints, what it writes, and what it leaves alone.

import { inWords } from '../../in-english.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit } from '../../../electron/register/write/commit.ts';
import { systemEnvironment } from '../../../electron/register/environment.ts';
import { openRegister } from '../../../electron/register/open.ts';
import { set } from '../../../shared/kernel/change.ts';
import { period } from '../../../shared/figures/model/period.ts';
import { aWorkbook, fileOf } from '../imports/spreadsheet/a-workbook.ts';
import { valueOf } from '../register/a-register.ts';
import { sampleDocument } from '../../sample-document.ts';
import { aSampleRegister, data, minutebook } from './the-command.ts';

const sampleFigures = resolve(import.meta.dirname, '../../../resources/sample/finance-2024-07.xlsx');

describe('import-figures', () => {
  it('shows in a dry run what would change, and writes nothing', async () => {
    const path = await aSampleRegister();
    const before = readFileSync(path);
    const { exit, out } = await minutebook('import-figures', path, sampleFigures, '--dry-run');
    expect(exit).toBe(0);
    expect(out).toContain('Policy projects › Policy Labs, 2024/25, budget: £60,000  [Budget!B12]');
    expect(out).toContain(
      'Nothing was written: this was a dry run. It would import 32 figures and 4 other lines.',
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('writes one batch, and nothing the second time: not even the file’s bytes', async () => {
    const path = await aSampleRegister();
    expect(
      (await minutebook('import-figures', path, sampleFigures, '--author', 'Ann Example')).out,
    ).toContain('Imported 32 figures and 4 other lines into');
    const before = readFileSync(path);
    expect((await minutebook('import-figures', path, sampleFigures)).out).toContain(
      'There was nothing to import.',
    );
    expect(readFileSync(path).equals(before)).toBe(true);
    expect((await minutebook('verify', path)).exit).toBe(0);
  });

  it('says the same to a program, with each line and its cell', async () => {
    const path = await aSampleRegister();
    expect(await data('import-figures', path, sampleFigures, '--dry-run')).toMatchObject({
      dryRun: true,
      figures: 32,
      profile: null,
      lines: expect.arrayContaining([
        expect.objectContaining({
          name: 'Running costs › Website and translation',
          kind: 'actual',
          after: '−£240',
          cell: 'D18',
        }),
      ]) as unknown,
    });
  });

  it('takes a table of measures for one, whatever budget headings have the same names', async () => {
    const path = await aSampleRegister();
    await minutebook('import-figures', path, sampleFigures);
    const figures = fileOf('a.csv', 'Measure,July 2024\nAffiliates,99\n');
    expect(await data('import-figures', path, figures, '--dry-run')).toMatchObject({
      lines: [{ name: 'Affiliates', kind: 'actual', after: '99', cell: 'B2' }],
      remarks: [],
    });
  });

  it('lists a table that it can’t place, with its rows and the reason, and says so to a program too', async () => {
    const path = await aSampleRegister();
    await minutebook('import-figures', path, sampleFigures);
    const figures = fileOf('a.csv', 'Name,July 2024\nAffiliates,99\n');
    const remarks = [
      'a, column B “July 2024”: its heading doesn’t name figures to import, so its figure wasn’t read.',
      'a, rows 1 to 2: it was taken for money by budget heading, and none of its columns is headed as a kind of amount, so its row wasn’t read.',
    ];
    const { out } = await minutebook('import-figures', path, figures, '--dry-run');
    for (const remark of remarks) expect(out).toContain(remark);
    expect(await data('import-figures', path, figures, '--dry-run')).toMatchObject({ lines: [], remarks });
  });

  it('names the existing profiles when it is asked for another', async () => {
    const { exit, error } = await minutebook(
      'import-figures',
      await aSampleRegister(),
      sampleFigures,
      '--profile',
      'Monthly',
    );
    expect(exit).toBe(3);
    expect(error).toContain('This register has no import profile “Monthly”. It has none yet');
  });

  it('asks why figures of a closed period change', async () => {
    const path = await aSampleRegister();
    const register = valueOf(openRegister(path, systemEnvironment));
    valueOf(
      commit(register, {
        actor: 'Ann',
        act: inWords('Close'),
        changes: [set(period, '2024-07', 'closedOn', '2024-08-01')],
      }),
    );
    register.close();
    const figures = await aWorkbook({
      rows: [
        ['Measure', 'July 2024'],
        ['Affiliates', 50],
      ],
    });
    const refused = await minutebook('import-figures', path, figures);
    expect({ exit: refused.exit, error: refused.error.trim() }).toEqual({
      exit: 3,
      error:
        'Reporting for July 2024 was closed on 1 August 2024. Say why this is changing. Nothing has been written yet. Give the reason with --reason.',
    });
    expect((await minutebook('import-figures', path, figures, '--reason', 'A late return')).exit).toBe(0);
    expect((await minutebook('history', path, 'Affiliates')).out).toContain('Because: A late return');
  });

  it('refuses a file that isn’t a spreadsheet, and a register that isn’t there', async () => {
    expect((await minutebook('import-figures', await aSampleRegister(), sampleDocument)).error).toContain(
      'is a Word document',
    );
    expect((await minutebook('import-figures', '/nowhere/x.minutebook', sampleFigures)).error).toContain(
      'There is no file /nowhere/x.minutebook',
    );
  });
});
