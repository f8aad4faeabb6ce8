// A choice of many opens at the first press, whether one of them is chosen yet or not.

import { describeInAPage, inAPage } from '../in-a-page.ts';
import { it } from 'vitest';
import { eventually } from '../../e2e/on-the-sample.ts';

const open = inAPage(import.meta.dirname, 'choice.page.tsx');

describeInAPage('a choice of many, of which none is chosen', () => {
  it('opens at the first click, with all of them', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Member' }).click();
    await page.getByRole('option', { name: 'Member 13' }).click();
    await page.getByRole('button', { name: /^Member 13/u }).waitFor();
  });

  it('opens at the first key, with all of them', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Member 13' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Member 13/u }).waitFor();
  });

  it('shows once that it has the focus', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    const outlined = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((each) => getComputedStyle(each).outlineStyle !== 'none')
          .map(({ tagName }) => tagName),
      );
    await eventually(outlined).toEqual(['BUTTON']);
  });
});
