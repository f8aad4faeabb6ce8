// axe finds nothing at WCAG 2.2 AA on any part of the sample's meetings or on what follows from one, in any theme, and nothing is cut off at any size.

import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cutOff, faultsInEachTheme } from './axe.ts';
import { chooseFrom, goTo, openTheSample } from '../on-the-sample.ts';
import { patience } from '../../stand-in/patience.ts';
import { host, launch, quitAll, usualSize } from '../the-app.ts';

afterEach(quitAll);

/** Every column of its list is in sight at 1024 by 768. */
async function expectAllColumns(page: Page, screen: string): Promise<void> {
  await page.setViewportSize({ width: 1024, height: 768 });
  const grid = page.getByRole('main').getByRole('grid');
  const isWider = () => grid.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  // What there is no room for is folded once the size is known.
  await expect.poll(isWider, { timeout: patience, message: `columns of ${screen} out of sight` }).toBe(false);
  await page.setViewportSize(usualSize);
}

/** Of each sort that the sample has: what is to come, what has its papers and record, and what is adopted. */
const ofTheSample = [/Papers called for/u, /Minutes in draft/u, /Minutes adopted/u];

describe.skipIf(host === 'none')('axe in the sample’s meetings', () => {
  it('finds nothing on any part of them, and on what follows them up, in any theme or size', async () => {
    // With its meetings: the specs' own sample has the strategy alone.
    const app = await launch();
    const { page } = app;
    await openTheSample(app);
    const found: string[] = [];
    for (const state of ofTheSample) {
      await goTo(page, 'meetings');
      await chooseFrom(page, /When/u, 'All');
      await page.getByRole('row', { name: state }).last().getByRole('rowheader').click();
      const parts = page.getByRole('group', { name: 'Parts of the meeting' }).getByRole('button');
      await parts.first().waitFor();
      for (const part of await parts.all()) {
        const name = `${await part.innerText()}, ${String(state)}`;
        await part.click();
        await page.getByText('Being read…').first().waitFor({ state: 'detached' });
        found.push(...(await faultsInEachTheme(page)).map((fault) => `${name}: ${fault}`));
        found.push(...(await cutOff(page)).map((size) => `${name} at ${size}`));
      }
      await page.getByRole('button', { name: 'All meetings' }).click();
    }

    // In the same app: to make the sample with its meetings takes a while.
    for (const screen of ['meetings', 'actions', 'decisions', 'forward', 'interests', 'bodies'] as const) {
      await goTo(page, screen);
      const look = async (name: string) => {
        found.push(...(await faultsInEachTheme(page)).map((fault) => `${name}: ${fault}`));
        found.push(...(await cutOff(page)).map((size) => `${name} at ${size}`));
      };
      await page.getByRole('row').nth(1).waitFor();
      await look(screen);
      await expectAllColumns(page, screen);
      if (screen === 'meetings' || screen === 'interests') continue;
      await page.getByRole('row').nth(1).getByRole('rowheader').click();
      await page.getByRole('complementary').waitFor();
      await look(`${screen}, with its panel`);
    }
    expect(found).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
});
