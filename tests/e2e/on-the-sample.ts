// The app with the sample open, on one of its screens.

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Screen } from '../../shared/contract/register-calls.ts';
import { launch, type Launch, type TheApp } from './the-app.ts';

const names: Readonly<Record<Screen, string>> = {
  overview: 'Overview',
  strategy: 'Strategy',
  figures: 'Figures',
  activities: 'Activities',
  updates: 'Updates due',
  people: 'People and groups',
  attention: 'Attention',
  history: 'History',
  packs: 'Packs',
  import: 'Import strategy',
  spreadsheet: 'Import figures',
  exchange: 'Exchange',
  conflicts: 'Conflicts',
  finance: 'Finance',
};

export async function goTo(page: Page, screen: Screen): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('button', { name: new RegExp(`^${names[screen]}`, 'u') })
    .click();
  await page.getByRole('heading', { name: names[screen], level: 1 }).waitFor();
}

export async function onTheSample(screen: Screen = 'overview', options: Launch = {}): Promise<TheApp> {
  const app = await launch(options);
  await app.page.getByRole('button', { name: 'Open the sample' }).click();
  await app.page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
  if (screen !== 'overview') await goTo(app.page, screen);
  return app;
}

/** The line at the foot says what undo would take back: the last thing that reached the disk. */
export async function expectWritten(page: Page, intent: string | RegExp): Promise<void> {
  const name = typeof intent === 'string' ? `Undo: ${intent}` : new RegExp(`^Undo: ${intent.source}`, 'u');
  await page.getByRole('button', { name }).waitFor({ timeout: 10_000 });
  expect(await page.getByText(/^Every edit is on disk/u).count()).toBe(1);
}

export async function chooseFrom(page: Page, label: string | RegExp, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: label }).first().click();
  await page.getByRole('option', { name: option }).first().click();
}
