// The line of short commands: each is done once, to the item that is shown, and the keyboard stays in the line.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage, type InAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'command-line.page.tsx');

const line = (page: Page) => page.getByRole('textbox', { name: 'Short command' });
const says = (page: Page) => page.getByRole('status').first();
const asked = (app: InAPage) =>
  app.asked.filter(({ call }) => call.startsWith('minutes.')).map(({ call, input }) => [call, input]);

async function typed(text: string): Promise<InAPage> {
  const app = await open();
  await line(app.page).focus();
  await app.page.keyboard.type(text);
  return app;
}

describeInAPage('the line of short commands', () => {
  it('does once what Enter is pressed for twice, and keeps what is typed before that is done', async () => {
    const app = await typed('agreed: That it be so');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.press('Enter');
    await app.page.keyboard.type(', and at once');
    await app.page.keyboard.press('Enter');
    const once = [['minutes.decide', { itemId: '1', text: 'That it be so', how: 'assent' }]];
    await eventually(() => asked(app)).toEqual(once);
    app.answerWith(() => succeed({ id: 'd' }));
    await app.page.keyboard.type('.');
    await eventually(() => line(app.page).inputValue()).toBe('agreed: That it be so, and at once.');
    expect(asked(app)).toEqual(once);
  });

  it('reads nothing against the item before the one that was gone to', async () => {
    const app = await typed('next');
    await app.page.keyboard.press('Enter');
    await eventually(() => says(app.page).innerText()).toBe('Done: Go to 2 Mend the roof');
    await app.page.keyboard.type('take');
    await app.page.keyboard.press('Enter');
    await eventually(() => line(app.page).inputValue()).toBe('take');
    expect(asked(app)).toEqual([]);
    await app.page.getByRole('button', { name: 'The item comes' }).click();
    await eventually(() => says(app.page).innerText()).toBe('Enter: Take “Mend the roof”');
    await line(app.page).press('Enter');
    await eventually(() => asked(app)).toEqual([['minutes.take', { itemId: '2' }]]);
  });

  it('doesn’t say of what was taken back that it is done', async () => {
    const app = await typed('take');
    app.answerWith(() => succeed(null));
    await app.page.keyboard.press('Enter');
    await eventually(() => says(app.page).innerText()).toBe('Done: Take “Adopt the accounts”');
    await app.page.getByRole('button', { name: 'Take it back' }).click();
    await eventually(() => says(app.page).innerText()).toBe('');
  });

  it.each([
    ['?', 'Close the list'],
    ['ab left', 'Arthur Bell leaves'],
  ])('has the focus again where Escape closes what “%s” has opened', async (text, button) => {
    const { page } = await typed(text);
    await page.keyboard.press('Enter');
    const inside = page.getByRole('button', { name: button });
    await inside.focus();
    await page.keyboard.press('Escape');
    await inside.waitFor({ state: 'detached' });
    await eventually(() => line(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });
});
