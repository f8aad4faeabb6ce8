// What a part of a screen shows is asked for while somebody is still about to press it.

import { expect, it } from 'vitest';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'segments.page.tsx');

describeInAPage('the parts of a screen', () => {
  it('tell which is pointed at before it is pressed', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'At the meeting' }).hover();
    await page.getByText('near meeting').waitFor();
    await page.getByText('shows agenda').waitFor();
  });

  it('tell which has the focus before it is pressed', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    await page.getByText('near agenda').waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('near meeting').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('shows meeting').waitFor();
  });

  it('are all in sight where they don’t fit into one line', async () => {
    const { page } = await open();
    await page.setViewportSize({ width: 160, height: 300 });
    const group = page.getByRole('group', { name: 'Parts' });
    const beyond = () => group.evaluate((each) => each.scrollWidth - each.clientWidth);
    await eventually(beyond).toBeLessThanOrEqual(0);
    const bottoms = await group
      .getByRole('button')
      .evaluateAll((parts) => parts.map((each) => each.getBoundingClientRect().bottom));
    expect(bottoms[1]).toBeGreaterThan(bottoms[0] ?? Infinity);
  });

  it('take no focus for one that was shown already, from wherever somebody has gone since', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Agenda' }).press('Enter');
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.getByRole('button', { name: 'At the meeting' }).hover();
    await page.getByText('near meeting').waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });
});
