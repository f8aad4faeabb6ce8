// The workbook that a lead fills in and sends back, as the secretary brings it in: what is filled in, and what the register knows better.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { cutOff, faultsInEachTheme } from '../accessibility/axe.ts';
import { eventually } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host, type TheApp } from '../the-app.ts';

const { onTheSample } = oneApp();

const due = z.object({
  period: z.object({ id: z.string() }),
  leads: z.array(
    z.object({ leadId: z.string(), name: z.string(), owed: z.array(z.object({ subjectId: z.string() })) }),
  ),
});
const madeFiles = z.object({ xlsx: z.string() });

/** Its first activity has other progress and a note, and its second words that are none of progress. */
async function filledIn(app: TheApp) {
  const { page, folders } = app;
  const { period, leads } = due.parse(await call(page, 'updates', 'due'));
  const lead = leads.find(({ name }) => name === 'Policy Officer');
  if (lead === undefined) throw new Error('the Policy Officer owes updates in the sample');
  const asked = { job: 'sheet', leadId: lead.leadId, periodId: period.id };
  const made = madeFiles.parse(await call(page, 'packs', 'makeLeadSheet', asked));
  const path = join(folders.files, 'Policy Officer.xlsx');
  await app.chooseNext(path);
  await call(page, 'packs', 'save', { token: made.xlsx });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const [, sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('it has a sheet of activities');
  sheet.getCell('E5').value = 'Complete';
  sheet.getCell('F5').value = 'The last report is read.';
  sheet.getCell('E6').value = 'Going well';
  await book.xlsx.writeFile(path);
  return { path, first: lead.owed[0]?.subjectId ?? '' };
}

describe.skipIf(host === 'none')('a returned workbook', () => {
  it('went out to every lead in one zip, which says for whom', async () => {
    const app = await onTheSample('updates');
    const { page, folders } = app;
    await page.getByRole('button', { name: 'Make every lead’s sheet…' }).click();
    await page.getByText(/leads’ sheets were made:/u).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Policy Officer' }).last().waitFor();
    expect(await cutOff(page)).toEqual([]);
    expect(await faultsInEachTheme(page)).toEqual([]);
    await app.chooseNext(join(folders.files, 'sheets.zip'));
    await page.getByRole('button', { name: 'Save the zip…' }).click();
    await page.getByRole('button', { name: 'Show sheets.zip in its folder' }).waitFor();
    expect(Object.keys(unzipSync(readFileSync(join(folders.files, 'sheets.zip'))))).toContain(
      'Policy Officer.xlsx',
    );
  });

  it('is looked at cell by cell: what changed here since waits for a tick', async () => {
    const app = await onTheSample('updates');
    const { page } = app;
    const { path, first } = await filledIn(app);
    await call(page, 'activities', 'setProgress', { ids: [first], progress: 'at risk' });
    await app.chooseNext(path);
    await page.getByRole('button', { name: 'Import a returned workbook…' }).click();
    await page.getByRole('heading', { name: /^The workbook of Policy Officer for /u, level: 1 }).waitFor();
    await page.getByText(/Changed in the register since it went out/u).waitFor();
    await page.getByText(/has “Going well”, which is none of the words for progress/u).waitFor();
    await page.getByRole('button', { name: 'Import one answer' }).waitFor();
    await page
      .getByRole('row', { name: /Activities!E5/u })
      .first()
      .locator('[data-box]')
      .click();
    await page.getByRole('button', { name: 'Import 2 answers' }).click();
    await page.getByText('2 answers imported').waitFor();
    await page.getByRole('button', { name: /^Policy Officer/u }).click();
    await page.getByText(/Answered by Policy Officer on/u).waitFor();
    await eventually(() =>
      page.getByRole('textbox', { name: 'What the board should know' }).first().inputValue(),
    ).toBe('The last report is read.');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('goes on where it belongs when it is chosen as a spreadsheet of figures', async () => {
    const app = await onTheSample('spreadsheet');
    const { page } = app;
    const { path } = await filledIn(app);
    await app.chooseNext(path);
    await page.getByRole('button', { name: 'Choose a spreadsheet' }).click();
    await page.getByRole('heading', { name: /^The workbook of Policy Officer for /u, level: 1 }).waitFor();
  });
});
