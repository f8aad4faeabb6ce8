// Where the focus is after a press that shows something else.

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';
import { idOf } from './an-item.ts';

const { atTheStart, onTheSample } = oneApp();

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    return at === document.body ? 'nowhere' : `${at?.tagName ?? ''} ${at?.textContent ?? ''}`;
  });
}

async function withABody(page: Page): Promise<string> {
  const council = { name: 'Town Council', kind: 'parish-england', nation: 'england-and-wales' };
  return idOf(page, 'bodies', 'add', council);
}

describe.skipIf(host === 'none')('the focus', () => {
  it('goes with the part of a screen that is chosen from the keyboard', async () => {
    const { page } = await onTheSample('meetings');
    const bodyId = await withABody(page);
    const meeting = { bodyId, day: '2035-06-14', kind: 'ordinary' };
    await call(page, 'meetings', 'add', meeting);
    await page.getByRole('rowheader', { name: 'Town Council' }).click();
    for (const part of ['Papers', 'Notice', 'At the meeting', 'Minutes', 'Details', 'Agenda']) {
      await page.getByRole('button', { name: part, exact: true }).press('Enter');
      await eventually(() => focused(page)).toBe(`BUTTON ${part}`);
    }
    await goTo(page, 'interests');
    await page.getByRole('button', { name: 'By member', exact: true }).press('Enter');
    await eventually(() => focused(page)).toBe('BUTTON By member');
  });

  it('is on the screen that was gone to from the palette, wherever that was opened', async () => {
    const { page } = await onTheSample('meetings');
    const goFrom = async (opener: RegExp, command: string) => {
      await page.getByRole('button', { name: opener }).first().focus();
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').waitFor();
      await page.keyboard.type(command);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await goFrom(/^Attention/u, 'Go to Exchange');
    await eventually(() => focused(page)).toMatch(/^MAIN Exchange/u);
    await goFrom(/^Undo/u, 'Go to Figures');
    await eventually(() => focused(page)).toMatch(/^MAIN Figures/u);
  });

  it('is on the screen of a register that is opened from the keyboard', async () => {
    const { page } = await atTheStart();
    await page.getByRole('button', { name: 'Open the sample' }).press('Enter');
    await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
    await eventually(() => focused(page)).toMatch(/^MAIN/u);
  });

  it('is never nowhere, when what was pressed goes with what it stood in', async () => {
    const { page } = await onTheSample('meetings');
    const bodyId = await withABody(page);
    await call(page, 'bodies', 'addStandingItem', {
      bodyId,
      title: 'Apologies',
      section: '',
      purpose: 'note',
    });
    await page.getByRole('button', { name: 'Add a meeting' }).press('Enter');
    // What asks for something is ready to be answered.
    await eventually(() => focused(page)).toMatch(/^BUTTON Town Council/u);
    await page.keyboard.press('Tab');
    await page.keyboard.type('14062035');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Town Council, 14 June 2035' }).waitFor();
    await eventually(() => focused(page)).toMatch(/^MAIN/u);
    await page.getByRole('button', { name: 'Fill the agenda' }).press('Enter');
    await page.getByRole('button', { name: 'Add one item' }).press('Enter');
    await page.locator('.agenda-line').waitFor();
    await eventually(() => focused(page)).toMatch(/^DIV .*Apologies/u);
    await page.getByRole('button', { name: 'All meetings' }).press('Enter');
    await page.locator('[role="grid"]:focus').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
