// The line of short commands at the foot of a meeting, by keyboard alone: what is understood stands there before Enter, and is what is done.

import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { cutOff, faults, faultsInEachTheme, smallest } from '../accessibility/axe.ts';
import { eventually, goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';
import { anItem } from './an-item.ts';

const { onTheSample } = oneApp();

/** A board of three, two of whom go by the same initials, and two items. */
async function aBoardMeets(page: Page) {
  const { meetingId } = await anItem(page, { name: 'Harbour Board', kind: 'charity' }, 'Adopt the accounts');
  await call(page, 'agenda', 'addItem', {
    meetingId,
    sectionId: null,
    title: 'Mend the roof',
    purpose: 'decide',
    late: null,
  });
  for (const name of ['Anna Brook', 'Arthur Bell', 'Ceri Dawn'])
    await call(page, 'minutes', 'addPerson', { meetingId, name, role: 'member' });
  await goTo(page, 'meetings');
  await page.getByRole('button', { name: 'Harbour Board', exact: true }).click();
  await page.getByRole('button', { name: 'At the meeting' }).click();
  await page.getByRole('textbox', { name: 'Short command' }).waitFor();
}

/** From its top to its bottom, under nothing else. */
async function isWhollySeen(what: Locator): Promise<boolean> {
  return what.evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect();
    const ends = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + 12, y));
    return element.scrollHeight <= element.clientHeight && ends.every((end) => element.contains(end));
  });
}

describe.skipIf(host === 'none')('short commands', () => {
  it('are understood before they are done, asked where several are meant, and undone, by keyboard', async () => {
    const { page } = await onTheSample('meetings');
    await aBoardMeets(page);
    const line = page.getByRole('textbox', { name: 'Short command' });
    const says = page.locator('.at-says');
    const person = (name: string) => page.locator('.at-person').filter({ hasText: name });
    await page.getByRole('textbox', { name: 'Discussion' }).focus();
    await page.keyboard.press('Control+l');
    await page.keyboard.type('cd left 19:40');
    await eventually(() => says.innerText()).toBe('Enter: Ceri Dawn leaves, 19:40');
    await eventually(() => person('Ceri Dawn').innerText()).not.toMatch(/19:40/u);
    await page.keyboard.press('Enter');
    await eventually(() => person('Ceri Dawn').innerText()).toMatch(/Left · 19:40/u);
    await eventually(() => says.innerText()).toBe('Done: Ceri Dawn leaves, 19:40');
    await eventually(() => line.inputValue()).toBe('');
    await page.keyboard.press('Control+z');
    await eventually(() => person('Ceri Dawn').innerText()).not.toMatch(/19:40/u);

    await page.keyboard.type('ab left');
    await eventually(() => says.innerText()).toMatch(/^▲ 2 go by “ab”/u);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Anna Brook leaves',
    );
    expect(await line.inputValue()).toBe('ab left');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => person('Arthur Bell').innerText()).toMatch(/· Left/u);
    await eventually(() => line.evaluate((field) => field === document.activeElement)).toBe(true);

    for (const [typed, understood] of [
      ['next', 'Go to 2 Mend the roof'],
      ['take', 'Take “Mend the roof”'],
      ['hands: That it be mended', 'Show of hands: “That it be mended”'],
      ['vote 5 2 1', 'Votes: 5 for, 2 against, 1 abstained'],
      ['@cd by 30 June 2031: ask for prices', 'Action for Ceri Dawn by 30 June 2031: ask for prices'],
    ]) {
      await page.keyboard.type(typed ?? '');
      await eventually(() => says.innerText()).toBe(`Enter: ${understood}`);
      await page.keyboard.press('Enter');
      await eventually(() => says.innerText()).toBe(`Done: ${understood}`);
    }
    await page.getByText('Ceri Dawn, 30 June 2031: ask for prices').waitFor();
    await page.getByText('Carried: 5 for, 2 against, 1 abstained.').waitFor();
  });

  it('are listed by ?, in either language, and axe finds nothing at any size or in any theme', async () => {
    const { page } = await onTheSample('meetings');
    await aBoardMeets(page);
    await page.keyboard.press('Control+l');
    await page.keyboard.type('?');
    await page.keyboard.press('Enter');
    const list = page.getByRole('region', { name: 'Short commands' });
    await list.getByText('vote 5 2 1').waitFor();
    expect(await faultsInEachTheme(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await call(page, 'app', 'setPreferences', { language: 'cy' });
    const line = page.getByRole('textbox', { name: 'Gorchymyn byr' });
    await line.focus();
    await page.keyboard.type('cd yn gadael am 20:15');
    await eventually(() => page.locator('.at-says').innerText()).toBe('Enter: Ceri Dawn yn ymadael, 20:15');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.at-says').innerText()).toBe('Gwnaed: Ceri Dawn yn ymadael, 20:15');
    await page.keyboard.type('?');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Gorchmynion byr' }).getByText('pleidlais 5 2 1').waitFor();
  });

  it('have all that is said of them in sight, in a small window too, and the foot doesn’t grow for it', async () => {
    const { page } = await onTheSample('meetings');
    await aBoardMeets(page);
    const says = page.locator('.at-says');
    for (const size of [{ width: 1024, height: 768 }, smallest]) {
      await page.setViewportSize(size);
      await page.getByRole('textbox', { name: 'Discussion' }).focus();
      await page.keyboard.press('Control+l');
      const height = async () => (await page.locator('.at-foot').boundingBox())?.height;
      const before = await height();
      await page.keyboard.type('@nobody known by sometime: write to the auditor about the accounts');
      await eventually(() => says.innerText()).toMatch(/No day was found in “sometime”/u);
      await eventually(() => isWhollySeen(says)).toBe(true);
      await eventually(() => isWhollySeen(page.locator('.at-command input'))).toBe(true);
      await eventually(height).toBe(before);
      await page.keyboard.press('Escape');
    }
  });
});
