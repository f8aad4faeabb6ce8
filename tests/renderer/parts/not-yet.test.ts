// A screen whose answer fails says why, in the app's own sentence: it doesn't go on saying that it reads. What is pressed before an answer comes isn't lost.

import { expect, it } from 'vitest';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { screens, type Screen } from '../../../shared/kernel/destination.ts';
import { inWords } from '../../in-english.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'not-yet.page.tsx');

/** Those that ask the app for nothing before a person does something. */
const asksLater: readonly Screen[] = ['import', 'spreadsheet'];

describeInAPage('while the app can answer nothing', () => {
  it('every screen says why, under its title', async () => {
    const { page, answerWith } = await open();
    answerWith(() => fail('gone', inWords('The register can’t be read.')));
    const lines = page.getByRole('navigation', { name: 'Screens' }).getByRole('button');
    for (const screen of screens.filter((each) => !asksLater.includes(each))) {
      await page.locator('.nav-line').nth(screens.indexOf(screen)).click();
      const main = page.getByRole('main');
      await main.getByRole('alert').getByText('The register can’t be read.').first().waitFor();
      expect(await main.getByRole('heading', { level: 1 }).count(), screen).toBe(1);
      await eventually(async () => `${screen}: ${await main.getByText('Reading…').count()}`).toBe(
        `${screen}: 0`,
      );
    }
    expect(await lines.count()).toBeGreaterThan(screens.length);
  });

  it('every screen has its title while its answer is on its way', async () => {
    const { page } = await open();
    for (const screen of screens.filter((each) => !asksLater.includes(each))) {
      await page.locator('.nav-line').nth(screens.indexOf(screen)).click();
      await page
        .locator('.nav-current')
        .and(page.locator('.nav-line').nth(screens.indexOf(screen)))
        .waitFor();
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    }
  });

  it('a screen is there once it can', async () => {
    const { page, answerWith } = await open();
    answerWith(() => fail('gone', inWords('The register can’t be read.')));
    await page.locator('.nav-line').nth(screens.indexOf('people')).click();
    await page.getByRole('alert').getByText('The register can’t be read.').waitFor();
    answerWith(() => succeed([]));
    await page.locator('.nav-line').nth(screens.indexOf('activities')).click();
    await page.locator('.nav-line').nth(screens.indexOf('people')).click();
    await page.getByRole('heading', { name: 'Nobody yet' }).waitFor();
  });

  it('two groups of screens that are folded at once are both asked for', async () => {
    const { page, asked } = await open();
    await page.getByRole('button', { name: 'Group Meetings' }).click();
    await page.getByRole('button', { name: 'Group Strategy' }).click();
    const folds = () => asked.filter(({ call }) => call === 'app.fold').map(({ input }) => input);
    await eventually(folds).toEqual([
      { group: 'meetings', isFolded: true },
      { group: 'strategy', isFolded: true },
    ]);
  });
});
