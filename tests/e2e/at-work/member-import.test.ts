// The members of a body from a spreadsheet, as somebody new to the app imports them: chosen, a name answered, looked at, imported, taken back.

import { join } from 'node:path';
import { copyFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aWorkbook } from '../../electron/imports/spreadsheet/a-workbook.ts';
import { goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';
import * as z from 'zod';

const { onTheSample } = oneApp();
const made = z.object({ id: z.string() });

describe.skipIf(host === 'none')('members from a spreadsheet', () => {
  it('become the seats of their body once they were looked at', async () => {
    const app = await onTheSample();
    const { page, folders } = app;
    const council = { name: 'Town Council', kind: 'parish-england', nation: 'england-and-wales' };
    const { id: bodyId } = made.parse(await call(page, 'bodies', 'add', council));
    const seat = { bodyId, role: 'member', from: '2024-05-01', to: '', capacity: '' };
    await call(page, 'bodies', 'addSeat', { ...seat, person: 'Alder Grove' });
    await call(page, 'bodies', 'addSeat', { ...seat, person: 'Ivy Bank' });
    const path = join(folders.files, 'councillors.xlsx');
    copyFileSync(
      await aWorkbook({
        name: 'Councillors',
        rows: [
          ['Town Council: councillors'],
          [],
          ['Councillor', 'Position', 'Elected', 'Until', 'Ward', 'Telephone'],
          ['Birch Lane', 'Chairman', '1 May 2024', '30 April 2028', 'Upper Town', '01632 960001'],
          ['Alder Groves', 'Councillor', '1 May 2024', null, 'Upper Town', '01632 960002'],
          ['Cedar Holt', 'Councillor', 'soon', null, 'Lower Town', '01632 960003'],
        ],
        merges: ['A1:F1'],
      }),
      path,
    );
    await goTo(page, 'bodies');
    await page.getByRole('button', { name: 'Town Council', exact: true }).click();
    await app.chooseNext(path);
    await page.getByRole('button', { name: 'Import members…' }).click();
    await page.getByRole('heading', { name: 'Members of Town Council' }).waitFor();
    await page.getByText('councillors.xlsx, Councillors!C6 has “soon”, which isn’t a day.').waitFor();
    await page.getByRole('button', { name: 'Import one seat' }).waitFor();
    await page.getByRole('button', { name: /nobody is called “Alder Groves”/u }).click();
    await page.getByRole('option', { name: 'Alder Grove', exact: true }).click();
    await page.getByText('Ivy Bank (Member)', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Import 2 seats' }).click();
    await page.getByRole('button', { name: /Birch Lane.*Upper Town/u }).waitFor();
    await page.getByRole('button', { name: /Alder Grove.*Upper Town/u }).waitFor();
    expect(await page.getByRole('button', { name: /Cedar Holt/u }).count()).toBe(0);
    expect(app.complaints).toEqual([]);
  });
});
