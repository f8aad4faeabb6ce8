// A text that is edited in place.

import { inWords } from '../../in-english.ts';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'edit-in-place.page.tsx');

const said = (page: Page, label: string) =>
  page.getByRole('button', { name: new RegExp(`^Edit: ${label}: `, 'u') });
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label });
const after = (page: Page) => page.getByRole('button', { name: 'What comes after' });
/** What has the focus, as a screen reader names it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

describeInAPage('a text edited in place', () => {
  it.each(['F2', 'Enter', 'Space'])('is opened with %s, all of it chosen to be typed over', async (key) => {
    const { page } = await open();
    await said(page, 'name').focus();
    await page.keyboard.press(key);
    await field(page, 'name').waitFor();
    await page.keyboard.type('Chair');
    expect(await field(page, 'name').inputValue()).toBe('Chair');
  });

  it('is kept with Enter, once, and the keyboard is back on it', async () => {
    const { page, asked, answerWith, complaints } = await open();
    answerWith(() => succeed(null));
    await said(page, 'name').click();
    await page.keyboard.type('  Chair ');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Edit: name: Chair' }).waitFor();
    await eventually(() => focused(page)).toBe('Edit: name: Chair');
    expect(asked.map(({ call, input }) => [call, input])).toEqual([
      ['people.rename', { id: 'h', kind: 'person', name: 'Chair' }],
    ]);
    expect(complaints).toEqual([]);
  });

  it('is left as it was with Escape, which closes nothing else', async () => {
    const { page, asked } = await open();
    await said(page, 'name').click();
    await page.keyboard.type('Chair');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Edit: name: Network Manager' }).waitFor();
    await eventually(() => focused(page)).toBe('Edit: name: Network Manager');
    await page.getByText('The panel is open').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('The panel is closed').waitFor();
    expect(asked).toEqual([]);
  });

  it('is only left as it was, where much was typed, once that is sure', async () => {
    const { page, asked } = await open();
    const long = 'A place where nobody who comes late has to ask twice what was said, and why it was said';
    const question = page.getByRole('dialog', { name: 'Throw away what you typed?' });
    await said(page, 'vision').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(long);
    await page.keyboard.press('Escape');
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await eventually(() => focused(page)).toBe('vision');
    expect(await field(page, 'vision').inputValue()).toBe(long);
    await page.keyboard.press('Escape');
    await question.getByRole('button', { name: 'Throw it away' }).press('Enter');
    await page.getByRole('button', { name: 'Edit: vision: A good place' }).waitFor();
    await eventually(() => focused(page)).toBe('Edit: vision: A good place');
    expect(asked).toEqual([]);
    await page.getByText('The panel is open').waitFor();
  });

  it('can be seen where it is empty, and nothing stands in its place', async () => {
    const { page } = await open();
    expect(await said(page, 'name as printed').innerText()).toBe('Nothing yet');
  });

  it('is kept when the keyboard goes on, and stays where it went', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(() => succeed(null));
    await said(page, 'vision').click();
    await field(page, 'vision').fill('A better place');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Edit: vision: A better place' }).waitFor();
    // Not when the field has gone, and not later.
    await page.evaluate(
      () => new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle))),
    );
    expect(await focused(page)).toBe('What comes after');
    expect(asked).toHaveLength(1);
  });

  it('is kept when something else is clicked', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(() => succeed(null));
    await said(page, 'name').click();
    await page.keyboard.type('Chair');
    await after(page).click();
    await page.getByRole('button', { name: 'Edit: name: Chair' }).waitFor();
    expect(asked).toHaveLength(1);
  });

  it('that is refused keeps what was typed, says why, and can be kept again', async () => {
    const { page, asked } = await open();
    await said(page, 'name').click();
    await page.keyboard.type('Chair');
    await page.keyboard.press('Enter');
    await eventually(() => asked.length).toBe(1);
    asked[0]?.answer(fail('same-name', inWords('Somebody has this name already.')));
    await page.getByRole('alert').getByText('Somebody has this name already.').waitFor();
    expect(await field(page, 'name').inputValue()).toBe('Chair');
    await page.keyboard.type('woman');
    await page.keyboard.press('Enter');
    await eventually(() => asked.length).toBe(2);
    expect(asked[1]?.input).toEqual({ id: 'h', kind: 'person', name: 'Chairwoman' });
    asked[1]?.answer(succeed(null));
    await page.getByRole('button', { name: 'Edit: name: Chairwoman' }).waitFor();
  });

  it('asks once, however often Enter is pressed before the app answers', async () => {
    const { page, asked } = await open();
    await said(page, 'name').click();
    await page.keyboard.type('Chair');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await after(page).focus();
    await eventually(() => asked.length).toBe(1);
    asked[0]?.answer(succeed(null));
    await page.getByRole('button', { name: 'Edit: name: Chair' }).waitFor();
    expect(asked).toHaveLength(1);
  });

  it('asks for nothing when it is as it was, or is empty and must not be', async () => {
    const { page, asked } = await open();
    await said(page, 'name').click();
    await page.keyboard.press('Enter');
    await said(page, 'name').waitFor();
    await said(page, 'name').click();
    await field(page, 'name').fill('  ');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Edit: name: Network Manager' }).waitFor();
    expect(asked).toEqual([]);
  });

  it('may be emptied where it is optional, and says so', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(() => succeed(null));
    await said(page, 'vision').click();
    await field(page, 'vision').fill('');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Edit: vision: Nothing yet' }).waitFor();
    expect(asked.map(({ input }) => input)).toEqual([{ id: 's', field: 'vision', value: '' }]);
  });

  it('of several lines takes Enter as a line, and is kept with Ctrl+Enter', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(() => succeed(null));
    await said(page, 'vision').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('to live');
    expect(asked).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await eventually(() => asked.map(({ input }) => input)).toEqual([
      { id: 's', field: 'vision', value: 'A good place\nto live' },
    ]);
  });

  it('is no longer said to have been refused once it is taken', async () => {
    const { page, answerWith } = await open();
    answerWith(({ input }) =>
      JSON.stringify(input).includes('Nobody')
        ? fail('invalid', inWords('That is nobody. Nothing was written.'))
        : succeed(null),
    );
    const refusal = page.getByRole('alert').getByText('That is nobody.');
    await said(page, 'name').press('Enter');
    await page.keyboard.type('Nobody');
    await page.keyboard.press('Enter');
    await refusal.waitFor();
    // What is taken elsewhere doesn’t settle it.
    await field(page, 'name').press('Tab');
    await said(page, 'vision').press('Enter');
    await page.keyboard.type('A better place');
    await page.keyboard.press('Control+Enter');
    await said(page, 'vision').waitFor();
    await refusal.waitFor();
    await field(page, 'name').fill('Chair');
    await field(page, 'name').press('Enter');
    await page.getByRole('button', { name: 'Edit: name: Chair' }).waitFor();
    await refusal.waitFor({ state: 'detached' });
  });
});
