// The minutes of a meeting: drafted from its record by keyboard, a tie decided by the casting vote, adopted by a later meeting, and sealed.

import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { tabAndPress } from '../by-keyboard.ts';
import { goTo } from '../on-the-sample.ts';
import { call, oneApp } from '../one-app.ts';
import { host } from '../the-app.ts';

const { onTheSample } = oneApp();
const made = z.object({ id: z.string() });
const people = z.array(z.object({ id: z.string(), name: z.string() }));

describe.skipIf(host === 'none')('minutes', () => {
  it('are drafted from a tie with a casting vote, a lost quorum and a deferral, and adopted, by keyboard', async () => {
    const { page } = await onTheSample();
    const add = async (area: string, name: string, input: object) =>
      made.parse(await call(page, area, name, input)).id;
    const bodyId = await add('bodies', 'add', {
      name: 'Parish Council',
      kind: 'parish-england',
      nation: 'england-and-wales',
    });
    const names = ['Alder', 'Birch', 'Cedar', 'Damson'];
    for (const person of names) {
      const role = person === 'Alder' ? 'chair' : 'member';
      await add('bodies', 'addSeat', { bodyId, person, role, from: '', to: '', capacity: '' });
    }
    const meetingId = await add('meetings', 'add', { bodyId, day: '2031-03-04', kind: 'ordinary' });
    const april = await add('meetings', 'add', { bodyId, day: '2031-04-01', kind: 'ordinary' });
    await call(page, 'meetings', 'set', { id: april, field: 'state', value: 'held' });
    const item = { meetingId, sectionId: null, purpose: 'decide', late: null };
    const accounts = await add('agenda', 'addItem', { ...item, title: 'Adopt the accounts' });
    await add('agenda', 'addItem', { ...item, title: 'Roof of the hall' });
    const known = people.parse(await call(page, 'people', 'list'));
    const idOf = (name: string) => known.find((each) => each.name === name)?.id ?? '';
    for (const name of names) {
      await call(page, 'minutes', 'attend', {
        meetingId,
        personId: idOf(name),
        state: 'present',
        remote: false,
      });
    }
    await goTo(page, 'meetings');
    await page.getByRole('rowheader', { name: 'Parish Council' }).first().click();
    await page.getByRole('button', { name: 'At the meeting' }).click();
    await tabAndPress(page, 'Take this item now');
    await add('minutes', 'decide', { itemId: accounts, text: 'That they be adopted', how: 'show of hands' });
    await page.getByRole('textbox', { name: 'For', exact: true }).focus();
    for (const count of ['2', '2', '0']) {
      await page.keyboard.type(count);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText(/^Tied and so not carried/u).waitFor();
    await tabAndPress(page, 'Casting vote for');
    await page.getByText(/^Carried: 2 for, 2 against/u).waitFor();
    for (const name of ['Cedar', 'Damson']) await tabAndPress(page, `${name} leaves`);
    await page.getByRole('alert').filter({ hasText: 'The quorum is lost' }).waitFor();
    await page.getByText('Member · Left', { exact: true }).first().waitFor();
    await page.getByRole('textbox', { name: 'Discussion' }).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('heading', { name: '2 Roof of the hall' }).waitFor();
    await tabAndPress(page, 'Deferred');
    await page.getByRole('button', { name: 'Minutes', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Resolved: That they be adopted').waitFor();
    await tabAndPress(page, 'The meeting was held');
    // Its day is still to come.
    await page
      .getByRole('dialog', { name: 'Was it held already?' })
      .getByRole('button', { name: 'The meeting was held' })
      .press('Enter');
    await tabAndPress(page, 'Draft the minutes');
    const text = page.getByRole('textbox', { name: 'Text of 2030/1 Adopt the accounts' });
    await text.focus();
    await page.keyboard.type('The clerk read them.');
    await page.getByText('The casting vote was used for', { exact: false }).waitFor();
    await page.getByText('Deferred.', { exact: true }).waitFor();
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.getByRole('button', { name: /^Undo: Minute/u }).waitFor();
    await page.getByRole('button', { name: 'Record that they were sent round' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('textbox', { name: 'To whom' }).waitFor();
    await page.keyboard.type('All members');
    await page.keyboard.press('Enter');
    const sent = page.getByRole('listitem').filter({ hasText: 'to All members' });
    await sent.getByText(/^The text is still the same\. Text [0-9a-f]+$/u).waitFor();
    await text.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' All agreed.');
    await sent.getByText(/^The text has changed since\. Text [0-9a-f]+$/u).waitFor();
    await page.getByRole('button', { name: 'Adopt…' }).focus();
    await page.keyboard.press('Enter');
    // Nothing is recorded of the meeting that adopts them, and so nobody’s name is offered.
    await page.getByRole('textbox', { name: 'Signed by' }).fill('Alder');
    await page.keyboard.press('Enter');
    await page.getByText(/^Adopted on 1 April 2031/u).waitFor();
    await page.getByText('The clerk read them. All agreed.').waitFor();
    // As it was sent round stays on record; what is adopted isn’t sent round any more.
    await sent.waitFor();
    await page
      .getByRole('button', { name: 'Record that they were sent round' })
      .waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await page
      .getByRole('dialog')
      .getByText(/adopted on 1 April 2031/u)
      .waitFor();
  });
});
