// The app with the sample open, on one of its screens.

import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Screen } from '../../shared/kernel/destination.ts';
import { patience } from '../stand-in/patience.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { putSample } from './sample-register.ts';
import { launch, type Launch, type TheApp } from './the-app.ts';

const names: Readonly<Record<Screen, string>> = {
  overview: 'Overview',
  strategy: 'Strategy',
  figures: 'Figures',
  activities: 'Activities',
  updates: 'Updates due',
  people: 'People and groups',
  meetings: 'Meetings',
  interests: 'Interests',
  actions: 'Actions',
  decisions: 'Decisions',
  forward: 'Forward plan',
  bodies: 'Bodies and seats',
  attention: 'Attention',
  history: 'History',
  packs: 'Packs',
  translations: 'Translations',
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
  // The title stands there before what the screen shows.
  await page.locator('main .not-yet.quiet').first().waitFor({ state: 'detached' });
  if (screen === 'overview') await filled(page);
}

/** The overview's title stands there before what it shows. */
async function filled(page: Page): Promise<void> {
  await page.getByRole('grid', { name: 'How each objective stands, one to a line' }).waitFor();
}

/** Opens the sample as a person does; where there is none yet, the app makes it from the document it is shipped with. */
export async function openTheSample({ page }: TheApp): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
  await filled(page);
}

/**
 * An app of its own, with the sample open but for its meetings: where nothing is about those or about how the sample is made, the app
 * needn't make them.
 */
export async function startOnTheSample(given: Omit<Launch, 'data'> = {}): Promise<TheApp> {
  const data = temporaryFolder();
  putSample(inject('sample'), data);
  const app = await launch({ ...given, data });
  await openTheSample(app);
  return app;
}

/** Keeps looking until the expectation holds: it fails only if it never does. */
export function eventually<T>(look: () => T | Promise<T>) {
  return expect.poll(look, { timeout: patience });
}

/** The line at the foot says what undo would take back: the last thing that reached the disk. */
export async function expectWritten(page: Page, act: string | RegExp): Promise<void> {
  const name = typeof act === 'string' ? `Undo: ${act}` : new RegExp(`^Undo: ${act.source}`, 'u');
  await page.getByRole('button', { name }).waitFor();
  await eventually(() => page.getByText(/^Every edit is saved/u).count()).toBe(1);
}

export async function chooseFrom(page: Page, label: string | RegExp, option: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: label }).first().click();
  await page.getByRole('option', { name: option }).first().click();
}

/** To the agenda that is open, or to what stands on every agenda of the body whose panel is. */
export async function addItem(page: Page, title: string, purpose: 'To decide' | 'To note'): Promise<void> {
  await page.getByRole('button', { name: 'Add an item' }).click();
  const dialog = page.getByRole('dialog');
  const name = dialog.getByRole('textbox', { name: 'Title' });
  await name.fill(title);
  await dialog.getByRole('button', { name: /Purpose$/u }).click();
  await page.getByRole('option', { name: purpose }).click();
  await name.press('Enter');
}
