// An interest from the register to the vote: entered, offered at its item, declared, dispensed with; and asked for where it isn't registered.

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { eventually, goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { onTheSample } = oneApp();
const made = z.object({ id: z.string() });

describe.skipIf(host === 'none')('the register of interests', () => {
  it('is entered, offered at its item, and heeded; what isn’t in it is asked for', async () => {
    const { page } = await onTheSample();
    const council = { name: 'Town Council', kind: 'parish-england', nation: 'england-and-wales' };
    const { id: bodyId } = made.parse(await call(page, 'bodies', 'add', council));
    for (const person of ['Alder', 'Birch'])
      await call(page, 'bodies', 'addSeat', {
        bodyId,
        person,
        role: 'member',
        from: '2024-05-01',
        to: '',
        capacity: '',
      });
    const meeting = { bodyId, day: '2031-03-04', kind: 'ordinary' };
    const { id: meetingId } = made.parse(await call(page, 'meetings', 'add', meeting));
    const item = {
      meetingId,
      sectionId: null,
      title: 'Drainage of Mill Lane',
      purpose: 'decide',
      late: null,
    };
    await call(page, 'agenda', 'addItem', item);

    await goTo(page, 'interests');
    await page.getByRole('button', { name: 'Add an interest' }).click();
    const dialog = page.getByRole('dialog');
    // Whose it is and of which class is asked for, and nobody's is taken for granted.
    await eventually(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(
      /^Choose…/u,
    );
    await page.getByRole('textbox', { name: 'Interest' }).fill('A field at Mill Lane');
    expect(await dialog.getByRole('button', { name: 'Add', exact: true }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: /Member$/u }).press('Enter');
    await page.getByRole('option', { name: 'Alder' }).press('Enter');
    await dialog.getByRole('button', { name: /Class$/u }).press('Enter');
    await page.getByRole('option', { name: /^Land/u }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'It ended today' }).waitFor();
    await page.getByRole('button', { name: 'By member' }).click();
    await eventually(() => page.getByRole('row').allTextContents()).toEqual([
      expect.stringContaining('Member'),
      expect.stringMatching(/^Alder.*Entries1$/u),
      expect.stringMatching(/^Birch.*Nothing recorded yet/u),
    ]);
    await page.getByRole('button', { name: 'Birch', exact: true }).click();
    await page.getByRole('button', { name: 'Record that there is nothing' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('row', { name: /^Birch.*Declared nothing to register/u }).waitFor();

    await goTo(page, 'meetings');
    await page.getByRole('button', { name: 'Town Council', exact: true }).click();
    await page.getByRole('button', { name: 'At the meeting', exact: true }).click();
    await page.getByText('shares: mill, lane').waitFor();
    await page.getByRole('button', { name: 'Alder declares: A field at Mill Lane' }).click();
    await page.getByRole('button', { name: 'Remove the declaration of Alder' }).waitFor();
    await eventually(() => page.getByText('shares: mill, lane').count()).toBe(0);
    await page
      .getByRole('button', { name: /^Left the room/u })
      .first()
      .click();
    await page.getByRole('option', { name: 'Stayed and took part' }).click();
    await page.getByText(/Alder may neither speak nor vote on this item/u).waitFor();
  });
});
