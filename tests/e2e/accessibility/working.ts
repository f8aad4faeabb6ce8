// Each screen in use, as it is looked at by axe and at each size.

import type { Screen } from '../../../shared/kernel/destination.ts';
import { idOf } from '../at-work/an-item.ts';
import { call } from '../one-app.ts';
import type { TheApp } from '../the-app.ts';
import { openAMeeting } from './a-meeting.ts';

/** With its panel, form or result. */
export const working: Readonly<Partial<Record<Screen, (app: TheApp) => Promise<void>>>> = {
  strategy: async ({ page }) => {
    await page.getByRole('button', { name: '2 Committed councils', exact: true }).click();
    await page.getByRole('button', { name: 'Labs held', exact: true }).click();
    await page.getByRole('heading', { name: 'Labs held' }).waitFor();
  },
  figures: async ({ page }) => {
    await page.getByRole('gridcell').nth(3).click();
    // Where height is short its button is behind another one.
    await page.keyboard.press('Control+h');
    await page.getByText('Where it came from').waitFor();
  },
  activities: async ({ page }) => {
    await page.getByRole('rowheader').nth(3).click();
    await page.getByRole('heading', { name: 'Activity 1.4' }).waitFor();
  },
  updates: async ({ page }) => {
    await page.getByRole('button', { name: /^Without a lead/u }).click();
    await page.getByRole('button', { name: 'Save these updates' }).waitFor();
  },
  people: async ({ page }) => {
    await page.getByRole('button', { name: 'Network Manager', exact: true }).click();
    await page.getByRole('heading', { name: 'Network Manager' }).waitFor();
  },
  meetings: async (app) => {
    await openAMeeting(app);
    await app.page.getByRole('button', { name: 'Papers', exact: true }).click();
    await app.page.getByRole('button', { name: 'Lease of the yard', exact: true }).click();
    await app.page.getByRole('heading', { name: 'Sign-offs' }).waitFor();
  },
  interests: async ({ page }) => {
    const council = { name: 'Town Council', kind: 'parish-england', nation: 'england-and-wales' };
    const bodyId = await idOf(page, 'bodies', 'add', council);
    const seat = { bodyId, person: 'Cllr Example', role: 'member', from: '2024-05-01', to: '', capacity: '' };
    await call(page, 'bodies', 'addSeat', seat);
    await page.getByRole('button', { name: 'Add an interest' }).click();
    await page.getByRole('textbox', { name: 'Interest' }).fill('A field at Mill Lane');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Member$/u }).press('Enter');
    await page.getByRole('option', { name: 'Cllr Example' }).press('Enter');
    await dialog.getByRole('button', { name: /Class$/u }).press('Enter');
    await page.getByRole('option', { name: 'Land', exact: true }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'It ended today' }).waitFor();
  },
  bodies: async ({ page }) => {
    await page.getByRole('button', { name: 'Town Council', exact: true }).click();
    await page.getByRole('heading', { name: 'Attendance' }).waitFor();
  },
  attention: async ({ page }) => {
    await page
      .getByRole('button', { name: /^Set aside/u })
      .first()
      .press('Enter');
  },
  history: async ({ page }) => {
    await page.getByRole('button', { name: /^Import \d+ changes/u }).click();
    await page.getByRole('button', { name: 'Undo this step' }).waitFor();
  },
  packs: async ({ page }) => {
    await page.getByRole('button', { name: 'Make the pack' }).click();
    await page.getByRole('img', { name: /^Page 1 of/u }).waitFor();
  },
};
