// A form in a page, left by the keyboard.

import { expect, it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'short-form.page.tsx');

describeInAPage('a form in a page', () => {
  it.each(['Escape', 'Enter'])('is over with %s, and the focus back at what opened it', async (key) => {
    const { page } = await open();
    const opener = page.getByRole('button', { name: 'Add a note' });
    await opener.press('Enter');
    const note = page.getByRole('textbox', { name: 'Note' });
    await note.fill('Ask the clerk');
    await note.press(key);
    await note.waitFor({ state: 'detached' });
    await eventually(() => opener.evaluate((each) => each === document.activeElement)).toBe(true);
    // The panel is another thing to close.
    await page.keyboard.press('Escape');
    await page.getByText('The panel is closed.').waitFor();
  });

  it('isn’t given up unasked with much in it, whenever that was typed', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Go on with the note' }).press('Enter');
    const note = page.getByRole('textbox', { name: 'Note' });
    await note.press('Escape');
    await page
      .getByRole('alertdialog')
      .or(page.getByRole('dialog'))
      .getByRole('button', { name: 'Cancel' })
      .press('Enter');
    expect(await note.inputValue()).toMatch(/^What was typed yesterday/u);
  });
});
