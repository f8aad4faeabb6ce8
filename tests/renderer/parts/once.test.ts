// What adds or sends something does it once, however often it is asked to before the answer: in a page, in a panel, and in a dialog.

import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { inWords } from '../../in-english.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'once.page.tsx');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const box = (page: Page, name: string) => page.getByRole('textbox', { name });

interface Form {
  /** Fills it in, up to the last press. */
  readonly fill: (page: Page) => Promise<void>;
  readonly does: (page: Page) => Locator;
  /** Where Enter does it as well. */
  readonly field?: (page: Page) => Locator;
}

const forms: Readonly<Record<string, Form>> = {
  'strategy.addNote': {
    fill: async (page) => {
      await button(page, 'Add a note').click();
      await box(page, 'Note').fill('Agreed by the board');
    },
    does: (page) => button(page, 'Add'),
  },
  'activities.addPart': {
    fill: async (page) => {
      await button(page, 'Add a part').click();
      await box(page, 'Description').fill('Read the accounts');
    },
    does: (page) => button(page, 'Add'),
  },
  'activities.link': {
    fill: async (page) => {
      await button(page, 'Link with another').click();
      await box(page, 'Ref of the other activity').fill('2.3');
    },
    does: (page) => button(page, 'Link with another').last(),
    field: (page) => box(page, 'Ref of the other activity'),
  },
  'activities.overrideStatus': {
    fill: async (page) => {
      await button(page, 'Set the status by hand').click();
      await page.getByRole('button', { name: /Status$/u }).press('Enter');
      await page.getByRole('option', { name: 'At risk' }).press('Enter');
      await box(page, 'Why').fill('The board has agreed');
    },
    does: (page) => button(page, 'Save'),
  },
  'attention.dismiss': {
    fill: async (page) => {
      await page.getByRole('button', { name: /^Set aside/u }).click();
      await box(page, 'Why can it be left as it is?').fill('The board has moved it');
    },
    does: (page) => button(page, 'Set aside'),
    field: (page) => box(page, 'Why can it be left as it is?'),
  },
  'app.saveView': {
    fill: async (page) => {
      await button(page, 'Save this view').click();
      await box(page, 'Name of the view').fill('Mine');
    },
    does: (page) => button(page, 'Save'),
    field: (page) => box(page, 'Name of the view'),
  },
  'exchange.send': {
    fill: async (page) => {
      await button(page, 'Open send').click();
      await box(page, 'Passphrase').fill('four words of ours');
    },
    does: (page) => page.getByRole('dialog').getByRole('button').last(),
    field: (page) => box(page, 'Passphrase'),
  },
  'strategy.addObjective': {
    fill: async (page) => {
      await button(page, 'Open objective').click();
      await box(page, 'Title').fill('Better policy');
    },
    does: (page) => button(page, 'Add'),
    field: (page) => box(page, 'Title'),
  },
  'packs.issue': {
    fill: async () => {},
    does: (page) => button(page, 'Issue and keep'),
  },
  'people.merge': {
    fill: async () => {},
    does: (page) => button(page, 'Merge'),
  },
  'exchange.join': {
    fill: async () => {},
    does: (page) => button(page, 'Begin from a colleague’s file'),
  },
};

const answer = { id: 'n', name: 'changes.mbx', changes: 3 };

describeInAPage('what adds or sends something', () => {
  it.each(Object.entries(forms))('%s is asked for once by a double click', async (call, { fill, does }) => {
    const { page, asked, complaints } = await open();
    await fill(page);
    await does(page).dblclick();
    await eventually(() => asked.length).toBeGreaterThan(0);
    expect(asked.map((each) => each.call)).toEqual([call]);
    asked[0]?.answer(succeed(answer));
    // Whatever a second press would have asked for has come by the time another call has.
    const last = page.evaluate(() => Reflect.get(globalThis, 'askTheApp')('test.last', {}, {}));
    await eventually(() => asked.at(-1)?.call).toBe('test.last');
    asked.at(-1)?.answer(succeed(null));
    await last;
    expect(asked.map((each) => each.call)).toEqual([call, 'test.last']);
    expect(complaints).toEqual([]);
  });

  it.each(
    Object.entries(forms).flatMap(([call, { fill, field }]) =>
      field === undefined ? [] : [[call, fill, field] as const],
    ),
  )('%s is asked for once by Enter pressed twice', async (call, fill, field) => {
    const { page, asked } = await open();
    await fill(page);
    await field(page).press('Enter');
    await page.keyboard.press('Enter');
    await eventually(() => asked.length).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    expect(asked.map((each) => each.call)).toEqual([call]);
  });

  it.each(Object.entries(forms))(
    '%s can be asked for again once it has failed',
    async (call, { fill, does }) => {
      const { page, asked } = await open();
      await fill(page);
      await does(page).click();
      await eventually(() => asked.length).toBe(1);
      asked[0]?.answer(fail('write-failed', inWords('The disk is full.')));
      await page.getByText('The disk is full.').first().waitFor();
      await does(page).click();
      await eventually(() => asked.map((each) => each.call)).toEqual([call, call]);
    },
  );
});
