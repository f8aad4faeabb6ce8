// A date typed in a window that speaks Welsh.

import { expect, it } from 'vitest';
import { eventually } from '../../e2e/on-the-sample.ts';
import { stateIn } from '../a-state.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'date-box.page.tsx');

describeInAPage('a date', () => {
  it('has its day before its month in Welsh too', async () => {
    const { page } = await open();
    await page.getByRole('spinbutton').first().focus();
    await page.keyboard.type('05042024');
    await page.getByRole('button', { name: 'Next' }).focus();
    await eventually(() => page.locator('output').textContent()).toBe('2024-04-05');
  });

  it('stands as far from its strokes on either side', async () => {
    const { page } = await open();
    await page.getByRole('spinbutton').first().focus();
    await page.keyboard.type('30112026');
    const gaps = () =>
      page.locator('.date-part').evaluateAll((all) => {
        const words = all.flatMap((each) => {
          const range = document.createRange();
          range.selectNodeContents(each);
          const { left, right, width } = range.getBoundingClientRect();
          return width === 0 || !/[\d/]/u.test(each.textContent) ? [] : [{ left, right }];
        });
        const between = words.slice(1).map(({ left }, at) => left - (words[at]?.right ?? 0));
        return Math.round(Math.max(...between) - Math.min(...between));
      });
    await eventually(gaps).toBeLessThan(2);
  });

  it('is asked for and read aloud in the language of the window', async () => {
    const { page, tell } = await open();
    await tell('state', stateIn('cy'));
    const part = (name: string) => page.getByRole('spinbutton', { name: `${name}, First day` });
    const described = () =>
      part('diwrnod').evaluate((each) =>
        (each.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      );
    await eventually(() => part('blwyddyn').innerText()).toBe('bbbb');
    expect(await part('mis').getAttribute('aria-valuetext')).toBe('Gwag');
    expect((await described()).trim()).toBe('');
    await part('diwrnod').focus();
    await page.keyboard.type('05042024');
    await eventually(() => part('mis').getAttribute('aria-valuetext')).toMatch(/ – Ebrill$/u);
    expect(await described()).toBe('Y dyddiad a ddewiswyd: 5 Ebrill 2024.');
  });

  it('isn’t taken for another, nor for none, before it is whole', async () => {
    const { page } = await open();
    const problem = page.locator('[data-unfinished]');
    await page.getByRole('spinbutton').first().focus();
    await page.keyboard.type('0504');
    expect(await problem.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Next' }).focus();
    await problem.waitFor();
    expect(await page.locator('output').textContent()).toBe('');
    await page.getByRole('spinbutton').last().focus();
    await page.keyboard.type('2024');
    await page.getByRole('button', { name: 'Next' }).focus();
    await eventually(() => page.locator('output').textContent()).toBe('2024-04-05');
    expect(await problem.count()).toBe(0);
  });
});
