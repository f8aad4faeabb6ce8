// The text of a section is written before whatever is pressed after typing it, which may be what puts the report forward.

import { expect, it } from 'vitest';
import { succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';
import { stopClock } from '../../stopped-clock.ts';

const open = inAPage(import.meta.dirname, 'paste.page.tsx');

describeInAPage('the text of a section', () => {
  it('is written when the focus leaves it, without a pause', async () => {
    const { page, asked } = await open();
    const written = () => asked.filter(({ call }) => call === 'reports.write').map(({ input }) => input);
    // No pause ever ends.
    await stopClock(page);
    await page.getByRole('textbox', { name: 'Background' }).click();
    await page.keyboard.type('The roof leaks.');
    await page.getByRole('button', { name: 'What comes after' }).click();
    await eventually(written).toMatchObject([
      {
        sectionId: 's',
        text: { content: [{ type: 'paragraph', content: [{ text: 'The roof leaks.' }] }] },
      },
    ]);
  });

  it('stays a draft until the last of it is written, though more of it is on its way', async () => {
    const { page, asked } = await open();
    const writes = () => asked.filter(({ call }) => call === 'reports.write');
    await stopClock(page);
    const editor = page.getByRole('textbox', { name: 'Background' });
    const next = page.getByRole('button', { name: 'What comes after' });
    for (const [typed, sent] of [
      ['The roof leaks.', 1],
      [' Much.', 2],
    ] as const) {
      await editor.click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(typed);
      await next.click();
      await eventually(() => writes().length).toBe(sent);
    }
    writes()[0]?.answer(succeed(null));
    await page.getByRole('button', { name: 'Come back to it' }).click();
    expect(await editor.textContent()).toBe('The roof leaks. Much.');
  });

  it('stays a draft when what was typed before coming back to it is written', async () => {
    const { page, asked } = await open();
    const writes = () => asked.filter(({ call }) => call === 'reports.write');
    await stopClock(page);
    const editor = page.getByRole('textbox', { name: 'Background' });
    const back = page.getByRole('button', { name: 'Come back to it' });
    await editor.click();
    await page.keyboard.type('The roof leaks.');
    await back.focus();
    await eventually(() => writes().length).toBe(1);
    await back.click();
    // As it came back: what was found as a draft.
    await eventually(() => writes().length).toBe(2);
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Much.');
    writes()[0]?.answer(succeed(null));
    await back.focus();
    await eventually(() => writes().length).toBe(3);
    await back.click();
    expect(await editor.textContent()).toBe('The roof leaks. Much.');
  });
});
