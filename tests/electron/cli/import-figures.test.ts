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
import { aWorkbook } from '../imports/spreadsheet/a-workbook.ts';
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
    expect(out).toContain('Nothing was written: this was a dry run. It would import 32 figures.');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('writes one batch, and nothing the second time: not even the file’s bytes', async () => {
    const path = await aSampleRegister();
    expect(
      (await minutebook('import-figures', path, sampleFigures, '--author', 'Ann Example')).out,
    ).toContain('Imported 32 figures into');
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

  it('names the profiles there are when it is asked for another', async () => {
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
        'Reporting for July 2024 was closed on 1 August 2024. Say why this changes. Nothing was written yet. Give the reason with --reason.',
    });
    expect((await minutebook('import-figures', path, figures, '--reason', 'A late return')).exit).toBe(0);
    expect((await minutebook('history', path, 'Affiliates')).out).toContain('Because: A late return');
  });

  it('refuses a file that is no spreadsheet, and a register that is not there', async () => {
    expect((await minutebook('import-figures', await aSampleRegister(), sampleDocument)).error).toContain(
      'is a Word document',
    );
    expect((await minutebook('import-figures', '/nowhere/x.minutebook', sampleFigures)).error).toContain(
      'There is no file /nowhere/x.minutebook',
    );
  });
});
