// axe finds nothing at WCAG 2.2 AA on any screen, in light, dark and high contrast.

import { describe, expect, it } from 'vitest';
import { screens } from '../../../shared/kernel/destination.ts';
import { aWorkbook } from '../../electron/imports/spreadsheet/a-workbook.ts';
import { idOf } from '../at-work/an-item.ts';
import { faults, ofThemes, setTheme } from './axe.ts';
import { working } from './working.ts';
import { eventually, goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { atTheStart, onTheSample } = oneApp();

describe.skipIf(host === 'none')('axe', () => {
  it('finds nothing on any screen in light, dark and high contrast', async () => {
    const app = await onTheSample();
    const { page } = app;
    const found: string[] = [];
    for (const screen of screens) {
      await setTheme(page, 'light');
      await goTo(page, screen);
      await working[screen]?.(app);
      found.push(...(await faults(page)).map((fault) => `${screen}: ${fault}`));
      for (const theme of ['dark', 'contrast']) {
        await setTheme(page, theme);
        found.push(...(await faults(page, ofThemes)).map((fault) => `${screen} in ${theme}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });

  it('finds nothing on the start, the board, and what opens over a screen', async () => {
    const start = await atTheStart();
    const found = [...(await faults(start.page))];
    await start.page.getByRole('button', { name: 'Create an empty register' }).click();
    await start.page.getByRole('dialog').waitFor();
    found.push(...(await faults(start.page)));
    const { page } = await onTheSample('activities');
    await page.getByRole('button', { name: 'As a board by progress' }).click();
    found.push(...(await faults(page)));
    for (const key of ['Control+k', 'Control+,', 'F1']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      found.push(...(await faults(page)).map((fault) => `${key}: ${fault}`));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(found).toEqual([]);
  });

  it('finds nothing on a list of members that is about to be imported', async () => {
    const app = await onTheSample();
    const { page } = app;
    const council = { name: 'Town Council', kind: 'parish-england', nation: 'england-and-wales' };
    const bodyId = await idOf(page, 'bodies', 'add', council);
    const seat = { bodyId, person: 'Alder Grove', role: 'chair', from: '', to: '', capacity: '' };
    await call(page, 'bodies', 'addSeat', seat);
    const rows = [
      ['Name', 'Role', 'From'],
      ['Birch Lane', 'Treasurer', '1 May 2024'],
      ['Cedar Holt', 'Member', 'soon'],
      ['Elder Wood', 'Member', 'May 2024'],
    ];
    await app.chooseNext(await aWorkbook([{ rows }, { rows }], 'members.xlsx'));
    await goTo(page, 'bodies');
    await page.getByRole('button', { name: 'Town Council', exact: true }).click();
    await page.getByRole('button', { name: 'Import members…' }).click();
    await page.getByRole('heading', { name: 'Not in the list' }).waitFor();
    const found = [...(await faults(page))];
    for (const theme of ['dark', 'contrast']) {
      await setTheme(page, theme);
      found.push(...(await faults(page, ofThemes)).map((fault) => `${theme}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});

describe.skipIf(host === 'none')('in Welsh', () => {
  it('every screen is in Welsh, and the page says so', async () => {
    const app = await onTheSample();
    const { page } = app;
    await page.getByRole('button', { name: 'Preferences' }).click();
    await page.getByRole('button', { name: /Language/u }).click();
    await page.getByRole('option', { name: /Cymraeg/u }).click();
    await page.getByRole('heading', { name: 'Dewisiadau' }).waitFor();
    await eventually(() => page.evaluate(() => document.documentElement.lang)).toBe('cy');
    await page.keyboard.press('Escape');
    for (const name of [
      'Strategaeth',
      'Ffigurau',
      'Gweithgareddau',
      'Diweddariadau dyledus',
      'Pobl a grwpiau',
      'Hanes',
      'Pecynnau',
    ]) {
      await page
        .getByRole('navigation', { name: 'Sgriniau' })
        .getByRole('button', { name, exact: true })
        .click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
    }
    expect(app.complaints).toEqual([]);
  });
});
