// `lead-sheets` and `import-updates` through the program that the real command runs: what goes out, and what comes back.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { has } from '../../outside-tools.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { allWords, lookAt } from '../packs/pdf/look-at-pdf.ts';
import { aSampleRegister, data, minutebook } from './the-command.ts';

async function filled(
  path: string,
  fill: (book: ExcelJS.Workbook) => void,
  back = join(temporaryFolder(), 'back.xlsx'),
): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  fill(book);
  await book.xlsx.writeFile(back);
  return back;
}

describe('lead-sheets', () => {
  it('makes a page and a workbook for each lead and one workbook of all, and says who owes nothing', async () => {
    const register = await aSampleRegister();
    const out = join(temporaryFolder(), 'sheets');
    const made = await minutebook('lead-sheets', register, '--period', 'July 2024', '--out', out);
    expect(made).toMatchObject({ exit: 0, error: '' });
    const names = readdirSync(out);
    expect(names).toEqual(
      expect.arrayContaining(['All leads.xlsx', 'Without a lead.pdf', 'Without a lead.xlsx']),
    );
    expect(names.filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(3);
    expect(names.length % 2).toBe(1);
    for (const name of names) expect(made.out).toContain(join(out, name));
  });

  it.skipIf(!has('pdftotext'))('has the house style on each page, as from the app', async () => {
    const register = await aSampleRegister();
    await minutebook('style', register, '--organisation', 'Anytown Council');
    const out = join(temporaryFolder(), 'sheets');
    await minutebook('lead-sheets', register, '--period', 'July 2024', '--out', out);
    expect(allWords(lookAt(readFileSync(join(out, 'Policy Officer.pdf'))))).toContain('Anytown Council');
  });

  it('are made again over their own, and never over answers that the register lacks', async () => {
    const register = await aSampleRegister();
    const out = join(temporaryFolder(), 'sheets');
    const given = ['lead-sheets', register, '--period', 'July 2024', '--out', out];
    await minutebook(...given);
    expect(await minutebook(...given)).toMatchObject({ exit: 0, error: '' });

    const sheet = join(out, 'Policy Officer.xlsx');
    const answer = (book: ExcelJS.Workbook) => {
      const cell = book.getWorksheet('Activities')?.getCell('F5');
      if (cell === undefined) throw new Error('it has a sheet of activities');
      cell.value = 'The last report is read.';
    };
    await filled(sheet, answer, sheet);
    const bytes = readFileSync(sheet);
    const all = readFileSync(join(out, 'All leads.xlsx'));
    const refused = await minutebook(...given, '--language', 'cy');
    expect(refused).toMatchObject({ exit: 3, out: '' });
    expect(refused.error).toContain(`Mae ${sheet} yno eisoes`);
    expect(readFileSync(sheet).equals(bytes)).toBe(true);
    expect(readFileSync(join(out, 'All leads.xlsx')).equals(all)).toBe(true);

    expect((await minutebook('import-updates', register, sheet)).exit).toBe(0);
    expect(await minutebook(...given)).toMatchObject({ exit: 0, error: '' });

    writeFileSync(sheet, 'a sheet of somebody else’s');
    expect((await minutebook(...given)).error).toContain('holds what this register doesn’t');
    expect(readFileSync(sheet, 'utf8')).toBe('a sheet of somebody else’s');
  });

  it('names the periods that there are when there is none of that name, and makes nothing', async () => {
    const out = join(temporaryFolder(), 'sheets');
    const given = ['lead-sheets', await aSampleRegister(), '--period', 'July 1924', '--out', out];
    const { exit, error } = await minutebook(...given);
    expect(exit).toBe(3);
    expect(error).toMatch(/There is no reporting period “July 1924”\. These are there: .*July 2024/u);
    expect(existsSync(out)).toBe(false);
  });
});

describe('import-updates', () => {
  it('shows what was filled in, writes it once, and takes what is asked only where it is named', async () => {
    const register = await aSampleRegister();
    const out = join(temporaryFolder(), 'sheets');
    await minutebook('lead-sheets', register, '--period', 'July 2024', '--out', out);
    const note = 'The last report is read.';
    const back = await filled(join(out, 'Policy Officer.xlsx'), (book) => {
      const sheet = book.getWorksheet('Activities');
      if (sheet === undefined) throw new Error('it has a sheet of activities');
      sheet.getCell('E5').value = null;
      sheet.getCell('F5').value = note;
      sheet.getCell('E6').value = 'Going well';
    });
    const before = readFileSync(register);
    const dry = await minutebook('import-updates', register, back, '--dry-run');
    expect(dry.exit).toBe(0);
    expect(dry.out).toMatch(/^The workbook of Policy Officer for July 2024, sent on /u);
    expect(dry.out).toContain(`nothing → ${note}  [Activities!F5]`);
    expect(dry.out).toContain('Asked: taken only with --take (1)');
    expect(dry.out).toContain('Can’t be taken (1)');
    expect(dry.out).toContain('Nothing was written: this was a dry run. It would import one answer.');
    expect(readFileSync(register).equals(before)).toBe(true);

    const named = ['import-updates', register, back, '--take', 'Activities!E5'];
    expect(await data(...named)).toMatchObject({ answers: 2, batch: 2 });
    const again = await minutebook('import-updates', register, back);
    expect(again.out).toContain('There was nothing to import.');
    expect((await minutebook('verify', register)).exit).toBe(0);
    expect((await minutebook('history', register, '1.4')).out).toContain('Enter 2 answers for');
    const refused = await minutebook('import-updates', register, back, '--take', 'Activities!Z9');
    expect(refused).toMatchObject({ exit: 3 });
    expect(refused.error).toContain('Activities!Z9: no cell of');
  });

  it('refuses any other spreadsheet, and import-figures refuses this one', async () => {
    const register = await aSampleRegister();
    const out = join(temporaryFolder(), 'sheets');
    await minutebook('lead-sheets', register, '--out', out);
    const sheet = join(out, 'All leads.xlsx');
    expect((await minutebook('import-figures', register, sheet)).error).toContain(
      'All leads.xlsx is the workbook of updates of All leads, sent on ',
    );
    const other = await filled(sheet, (book) => {
      for (const { id } of book.worksheets) book.removeWorksheet(id);
      book.addWorksheet('Figures').getCell('A1').value = 'Measure';
    });
    expect((await minutebook('import-updates', register, other)).error).toContain(
      'isn’t a workbook of updates that went out from here',
    );
  });
});
