// Enter in the palette does what the letters say, however soon it comes after them.

import { expect, it } from 'vitest';
import { succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage, type Asked } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'palette.page.tsx');

const roof = {
  entity: 'activity',
  id: 'a',
  title: 'Mend the roof of the archive',
  detail: 'Activity',
  screen: 'activities',
  focus: 'a',
};
const vault = { ...roof, id: 'v', title: 'Air the archive', focus: 'v' };
const finding = (things: readonly object[]) => () => succeed(things);

function wordsOf({ input }: Asked): unknown {
  return Reflect.get(Object(input), 'words');
}

describeInAPage('the palette', () => {
  it('waits for what the letters find, and takes the first of it', async () => {
    const { page, asked, complaints } = await open();
    await page.getByRole('searchbox').pressSequentially('go to pa');
    await page.keyboard.press('Enter');
    await eventually(() => asked.map(wordsOf).at(-1)).toBe('go to pa');
    // A screen is what stands first, but what the register holds comes before it.
    await page.getByRole('option', { name: 'Go to Packs' }).waitFor();
    expect(await page.locator('output').textContent()).toBe('overview ');
    asked.at(-1)?.answer(succeed([roof]));
    await eventually(() => page.locator('output').textContent()).toBe('activities a');
    expect(complaints).toEqual([]);
  });

  it('goes to a screen where the register holds nothing of the kind', async () => {
    const { page, answerWith } = await open();
    answerWith(finding([]));
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('packs');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('output').textContent()).toBe('packs ');
  });

  it('goes to a screen by its whole name, whatever else is called so', async () => {
    const { page, answerWith } = await open();
    answerWith(finding([{ ...roof, title: 'Packs' }]));
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('packs');
    await page.locator('.palette-first').filter({ hasText: 'Go to Packs' }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('output').textContent()).toBe('packs ');
  });

  it('forgets an Enter whose letters have been typed on', async () => {
    const { page, asked } = await open();
    await page.getByRole('searchbox').pressSequentially('arch');
    await page.keyboard.press('Enter');
    await page.keyboard.type('ive');
    await eventually(() => asked.map(wordsOf).at(-1)).toBe('archive');
    for (const each of asked) each.answer(succeed([roof, vault]));
    await page.getByRole('option', { name: /Mend the roof/u }).waitFor();
    expect(await page.locator('output').textContent()).toBe('overview ');
    // Chosen by the arrows, it is another than the first.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('output').textContent()).toBe('activities v');
  });

  it('does nothing by Enter before a letter', async () => {
    const { page, answerWith } = await open();
    answerWith(finding([]));
    await page.getByRole('searchbox').press('Enter');
    await page.keyboard.type('xyzzy');
    await page.keyboard.press('Enter');
    await page.getByText(/^Nothing matches/u).waitFor();
    expect(await page.locator('output').textContent()).toBe('overview ');
  });
});
