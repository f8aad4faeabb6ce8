// The minutes of a meeting, taken by keyboard alone once its page is open.

import { describe, it } from 'vitest';
import { addItem, chooseFrom, eventually, expectWritten, goTo } from './on-the-sample.ts';
import { call, oneApp } from './one-app.ts';
import { host } from './the-app.ts';

const { onTheSample } = oneApp();

describe.skipIf(host === 'none')('at the meeting', () => {
  it('who comes, what is said, decided by name and asked for is kept, by keyboard', async () => {
    const { page } = await onTheSample();
    const dialog = page.getByRole('dialog');
    await goTo(page, 'bodies');
    await page.getByRole('button', { name: 'Add a body' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Audit Committee');
    await chooseFrom(page, /Kind$/u, 'Parish or town council, England');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'Audit Committee' }).waitFor();
    await page.getByRole('button', { name: 'Add a seat' }).click();
    await page.getByRole('textbox', { name: 'Who holds it' }).fill('The Treasurer');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Member The Treasurer/u }).waitFor();
    await goTo(page, 'meetings');
    await page.getByRole('button', { name: 'Add a meeting' }).click();
    await dialog.getByRole('spinbutton').first().focus();
    await page.keyboard.type('04032031');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'Audit Committee, 4 March 2031' }).waitFor();
    for (const title of ['Apologies', 'Adopt the accounts']) {
      await addItem(page, title, 'To decide');
      await page
        .getByRole('button', { name: new RegExp(title, 'u') })
        .first()
        .waitFor();
    }
    await page.getByRole('button', { name: 'At the meeting' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'The Treasurer is here' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Member · Present').waitFor();
    await page.getByRole('textbox', { name: 'Discussion' }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('heading', { name: '2 Adopt the accounts' }).waitFor();
    await page.getByRole('textbox', { name: 'Discussion' }).focus();
    await page.keyboard.type('The auditor found nothing amiss.');
    await page.getByRole('textbox', { name: 'Decision' }).focus();
    await page.keyboard.type('That the accounts be adopted');
    await page.keyboard.press('Tab');
    await page.keyboard.type('By name');
    await page.getByRole('button', { name: 'Decide', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'The Treasurer –' }).focus();
    await page.keyboard.press('f');
    await page.getByText('Carried: 1 for, 0 against, 0 abstained.').waitFor();
    await page.getByRole('textbox', { name: 'Action' }).focus();
    await page.keyboard.type('@The Treasurer by 30 June 2031: write to the auditor');
    await page.keyboard.press('Enter');
    await page.getByText('The Treasurer, 30 June 2031: write to the auditor').waitFor();
    await page.getByRole('button', { name: 'Details', exact: true }).click();
    await page.getByRole('button', { name: 'At the meeting' }).click();
    await page.getByRole('button', { name: /^2 ?Adopt the accounts/u }).click();
    await eventually(() => page.getByRole('textbox', { name: 'Discussion' }).inputValue()).toBe(
      'The auditor found nothing amiss.',
    );

    // An absence that is remembered once they have gone for good.
    for (const [at, act] of [
      ['20:30', 'leaves'],
      ['19:10', 'leaves'],
      ['19:20', 'arrives'],
    ] as const) {
      await page.getByRole('textbox', { name: 'Time of an arrival or departure' }).fill(at);
      await page.getByRole('button', { name: `The Treasurer ${act}`, exact: true }).press('Enter');
      await expectWritten(page, `The Treasurer ${act}`);
      await page.getByText('Member · Left · 20:30').waitFor();
    }

    // Whatever is typed is checked, in the language that the page says it is in.
    const checked = async () =>
      page.evaluate(() => {
        const fields = [...document.querySelectorAll<HTMLElement>('.at-meeting textarea, .at-meeting input')];
        const says = (field: HTMLElement) =>
          `${String(field.spellcheck)} ${field.closest('[lang]')?.getAttribute('lang') ?? ''}`;
        return [...new Set(fields.map(says))];
      });
    await eventually(checked).toEqual(['true en-GB']);
    await call(page, 'app', 'setPreferences', { language: 'cy' });
    await page.getByRole('textbox', { name: 'Trafodaeth' }).waitFor();
    await eventually(checked).toEqual(['true cy']);
  });
});
