// A message floats over the page: never over what has the focus.

import { it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'message-bar.page.tsx');

describeInAPage('a message', () => {
  it('never lies over what has the focus', async () => {
    const { page } = await open();
    const message = page.locator('.message');
    const isAbove = async (name: string) => {
      const [its, focused] = await Promise.all([
        message.boundingBox(),
        page.getByRole('button', { name }).boundingBox(),
      ]);
      if (its === null || focused === null) return 'not drawn';
      if (its.y + its.height <= focused.y) return 'above';
      return its.y >= focused.y + focused.height ? 'below' : 'over it';
    };
    await page.getByRole('button', { name: 'At the foot' }).press('Enter');
    await eventually(() => isAbove('At the foot')).toBe('above');
    await message.getByRole('button').focus();
    await page.keyboard.press('Shift');
    await eventually(() => isAbove('At the foot')).toBe('above');
    await page.getByRole('button', { name: 'At the head' }).focus();
    await eventually(() => isAbove('At the head')).toBe('below');
    await page.getByRole('button', { name: 'At the foot' }).focus();
    await eventually(() => isAbove('At the foot')).toBe('above');
    // What has all of the page to itself is beneath it wherever it is: it stays where it is looked for.
    await page.getByRole('region', { name: 'Page' }).focus();
    await eventually(() => isAbove('At the head')).toBe('below');
  });

  it('stands at the edge of the window at 400% zoom, where the status line isn’t at its foot', async () => {
    const { page } = await open();
    await page.setViewportSize({ width: 320, height: 256 });
    await page.getByRole('button', { name: 'At the head' }).press('Enter');
    const room = () =>
      page.locator('.message').evaluate((message) => innerHeight - message.getBoundingClientRect().bottom);
    await eventually(room).toBeLessThan(16);
    await eventually(room).toBeGreaterThanOrEqual(0);
  });
});
