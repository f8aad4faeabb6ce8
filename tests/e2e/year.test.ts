// A year of meetings, planned by keyboard as somebody does who has never done so here.

import { describe, it } from 'vitest';
import { chooseFrom, eventually, expectWritten, goTo } from './on-the-sample.ts';
import { oneApp } from './one-app.ts';
import { host } from './the-app.ts';

const { onTheSample } = oneApp();

describe.skipIf(host === 'none')('a year of meetings', () => {
  it('is planned from a rule, without one day and with another moved, and undone in one step', async () => {
    const { page } = await onTheSample();
    const { keyboard } = page;
    await goTo(page, 'bodies');
    await page.getByRole('button', { name: 'Add a body' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Finance Committee');
    await chooseFrom(page, /Kind$/u, 'Parish or town council, England');
    await page.getByRole('textbox', { name: 'Name' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Finance Committee' }).waitFor();
    await goTo(page, 'meetings');
    await page.getByRole('button', { name: 'Plan a year' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Meets on' }).focus();
    await keyboard.type('first Monday by moonlight');
    await page.getByText(/^Not understood: .*moonlight/u).waitFor();
    await keyboard.press('Control+a');
    await keyboard.type('first Monday of every month');
    await page.getByText('Understood as: the first Monday of every month').waitFor();
    await keyboard.press('Tab');
    await keyboard.type('01042031');
    await keyboard.press('Tab');
    await keyboard.type('30092031');
    await page.getByRole('button', { name: 'Make 6 meetings' }).waitFor();
    await page.getByText(/^Moved from 5 May 2031 to 6 May 2031: .*Early May bank holiday/u).waitFor();
    await page.getByRole('checkbox', { name: 'Monday 2 June 2031' }).focus();
    await keyboard.press('Space');
    await page.getByRole('button', { name: 'Make 5 meetings' }).waitFor();
    await page.getByRole('button', { name: 'Another day for 7 July 2031' }).focus();
    await keyboard.press('Enter');
    await page
      .getByRole('group', { name: 'Another day for 7 July 2031' })
      .getByRole('spinbutton')
      .first()
      .focus();
    await keyboard.type('09');
    await page.getByRole('checkbox', { name: 'Monday 4 August 2031' }).focus();
    await page.getByRole('checkbox', { name: 'Wednesday 9 July 2031' }).waitFor();
    await page.getByRole('button', { name: 'Make 5 meetings' }).focus();
    await keyboard.press('Enter');
    await expectWritten(page, /Plan .*Finance Committee/u);
    const days = () =>
      page
        .getByRole('row')
        .evaluateAll((rows) => rows.map((row) => /\d+ \w+ 2031/u.exec(row.textContent)?.[0] ?? ''));
    await eventually(async () => (await days()).filter((day) => day !== '')).toEqual([
      '7 April 2031',
      '6 May 2031',
      '9 July 2031',
      '4 August 2031',
      '1 September 2031',
    ]);
    await keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'No meetings yet' }).waitFor();
  });

  it('goes round a recess and a holiday that are entered by keyboard', async () => {
    const { page } = await onTheSample();
    const { keyboard } = page;
    await goTo(page, 'meetings');
    await page.getByRole('button', { name: 'Recesses and holidays' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add a recess' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'What it is called' }).waitFor();
    await keyboard.type('Summer break');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.type('20072031');
    await keyboard.press('Tab');
    await keyboard.type('31082031');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).focus();
    await keyboard.press('Enter');
    await expectWritten(page, 'Add the recess “Summer break”');
    await page.getByRole('button', { name: 'Delete this recess: Summer break' }).waitFor();
    await page.getByRole('button', { name: 'Add a day' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('spinbutton').first().focus();
    await keyboard.type('16092026');
    await page.getByRole('textbox', { name: 'Name' }).fill('National day');
    await keyboard.press('Enter');
    await expectWritten(page, /.*16 September 2026/u);
  });
});
