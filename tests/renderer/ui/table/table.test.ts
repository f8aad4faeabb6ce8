// A table as a person works on it: by pointer and by keyboard, and what a screen reader hears.

import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { succeed } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage, type InAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'table.page.tsx');

const grid = (page: Page, name = 'All activities') => page.getByRole('grid', { name });
const heading = (page: Page, name: string, of = 'All activities') =>
  grid(page, of).getByRole('columnheader', { name, exact: true });
const sortBy = (page: Page, name: string, of?: string) => heading(page, name, of).getByRole('button').click();
const named = (page: Page, of = 'All activities') => grid(page, of).getByRole('rowheader').allInnerTexts();
const row = (page: Page, name: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const chosen = async (page: Page) =>
  (await page.getByText(/^Chosen:/u).innerText()).replace(/^Chosen: ?/u, '');
const widthOf = async (cell: Locator) => Math.round((await cell.boundingBox())?.width ?? 0);
const isFocused = (where: Locator) => where.evaluate((each) => each === document.activeElement);

/** What a screen reader is on: the line or the cell that the grid says is active. */
async function active(page: Page, of = 'All activities'): Promise<string> {
  return grid(page, of).evaluate((each) => {
    const id = each.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent ?? `nothing called ${id}`;
  });
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** The text of the table that was last sent to be saved. */
function exported({ asked }: InAPage): string[][] {
  const { csv } = z.object({ title: z.string(), csv: z.string() }).parse(asked.at(-1)?.input);
  return csv
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

describeInAPage('a table sorted by a column', () => {
  it('goes up, down, and back to its own order, and says so', async () => {
    const { page } = await open();
    expect(await heading(page, 'Cost').getAttribute('aria-sort')).toBe('none');
    await sortBy(page, 'Cost');
    await eventually(() => heading(page, 'Cost').getAttribute('aria-sort')).toBe('ascending');
    expect((await named(page))[1]).toBe('Activity number 101');
    await sortBy(page, 'Cost');
    await eventually(() => heading(page, 'Cost').getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('status').filter({ hasText: 'Sorted by Cost, descending' }).waitFor();
    expect((await named(page))[0]).toBe('Activity number 58');
    await sortBy(page, 'Cost');
    await eventually(() => heading(page, 'Cost').getAttribute('aria-sort')).toBe('none');
    expect((await named(page))[3]).toBe('Activity number 4');
  });

  it('is sorted from the keyboard, from the heading above the first row', async () => {
    const { page } = await open();
    await grid(page).focus();
    await press(page, 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await eventually(() => active(page)).toBe('Lead');
    await press(page, 'Enter');
    await eventually(() => heading(page, 'Lead').getAttribute('aria-sort')).toBe('ascending');
    await eventually(async () => (await named(page))[0]).toBe('Activity number 4');
    expect(await isFocused(grid(page))).toBe(true);
    await press(page, ' ');
    await eventually(() => heading(page, 'Lead').getAttribute('aria-sort')).toBe('descending');
  });

  it('in sections stays in them, and rows stay under what they belong to', async () => {
    const { page } = await open();
    const lines = () => grid(page, 'The budget').getByRole('row').allInnerTexts();
    const firstWords = async () => (await lines()).map((line) => line.split(/[\t\n]/u)[0]);
    const own = [
      'Heading',
      'Income',
      'Fees',
      'Associates',
      'Full members',
      'Total income',
      'Expenditure',
      'Staff',
    ];
    expect(await firstWords()).toEqual(own);
    await sortBy(page, 'Amount', 'The budget');
    await sortBy(page, 'Amount', 'The budget');
    await eventually(firstWords).toEqual([
      'Heading',
      'Income',
      'Fees',
      'Full members',
      'Associates',
      'Total income',
      'Expenditure',
      'Staff',
    ]);
  });
});

describeInAPage('a column', () => {
  it('is dragged wider by its edge, no narrower than it can be, and double-clicked back', async () => {
    const { page } = await open();
    const lead = heading(page, 'Lead');
    const before = await widthOf(lead);
    const ref = await widthOf(heading(page, 'Ref'));
    const box = await lead.boundingBox();
    if (box === null) throw new Error('the heading is drawn');
    const [x, y] = [box.x + box.width - 4, box.y + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await eventually(() => widthOf(lead)).toBe(before + 60);
    await page.mouse.move(x - 900, y, { steps: 4 });
    await page.mouse.up();
    await eventually(() => widthOf(lead)).toBe(48);
    expect(await widthOf(heading(page, 'Ref'))).toBe(ref);
    expect(await heading(page, 'Lead').getAttribute('aria-sort')).toBe('none');
    const narrow = await lead.boundingBox();
    if (narrow === null) throw new Error('the heading is drawn');
    await page.mouse.dblclick(narrow.x + narrow.width - 4, y);
    await eventually(() => widthOf(lead)).toBeGreaterThan(90);
  });

  it('is made wider and narrower from the keyboard, with all its cells', async () => {
    const { page } = await open();
    await grid(page).focus();
    await press(page, 'ArrowUp', 'ArrowRight');
    const ref = heading(page, 'Ref');
    expect(await widthOf(ref)).toBe(60);
    await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
    await eventually(() => widthOf(ref)).toBe(92);
    await page.getByText('Ref: 92 pixels wide').waitFor({ state: 'attached' });
    expect(await widthOf(grid(page).getByRole('gridcell', { name: '1.7', exact: true }))).toBe(92);
    await press(page, 'Shift+ArrowLeft');
    await eventually(() => widthOf(ref)).toBe(76);
  });
});

describeInAPage('rows', () => {
  it('are chosen as a range with Shift, by pointer', async () => {
    const { page } = await open();
    await row(page, 'Activity number 4').getByRole('gridcell').first().click();
    await row(page, 'Activity number 6')
      .getByRole('rowheader')
      .click({ modifiers: ['Shift'] });
    await eventually(() => chosen(page)).toBe('1.4 1.5 1.6');
    // The other way from the same row: what is no longer covered is deselected.
    await row(page, '=1+1').click({ modifiers: ['Shift'] });
    await eventually(() => chosen(page)).toBe('1.4 1.1 1.2 1.3');
    await row(page, 'Activity number 7').click({ modifiers: ['Control'] });
    await eventually(() => chosen(page)).toBe('1.4 1.1 1.2 1.3 1.7');
    await row(page, 'Activity number 4').click({ modifiers: ['Control'] });
    await eventually(() => chosen(page)).toBe('1.1 1.2 1.3 1.7');
    expect(await page.getByRole('complementary').count()).toBe(0);
    expect(await row(page, 'Activity number 7').getAttribute('aria-selected')).toBe('true');
    expect(await row(page, 'Activity number 4').getAttribute('aria-selected')).toBe('false');
  });

  it('are chosen as a range with Shift, from the keyboard', async () => {
    const { page } = await open();
    await grid(page).focus();
    await press(page, 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await eventually(() => chosen(page)).toBe('1.2 1.3 1.4');
    await press(page, 'Shift+ArrowUp');
    await eventually(() => chosen(page)).toBe('1.2 1.3');
    // A range begun elsewhere adds to what is chosen.
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown');
    await eventually(() => chosen(page)).toBe('1.2 1.3 1.6 1.7');
    await press(page, ' ');
    await eventually(() => chosen(page)).toBe('1.2 1.3 1.6');
    await press(page, 'Shift+End');
    await eventually(async () => (await chosen(page)).split(' ').length).toBe(2_997);
  });

  it('are chosen all at once with Ctrl+A and by the box in the heading: those that are shown', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Only five' }).click();
    await grid(page).focus();
    await press(page, 'Control+a');
    await eventually(() => chosen(page)).toBe('1.1 1.2 1.3 1.4 1.5');
    const all = grid(page).getByRole('checkbox', { name: 'Choose all' });
    expect(await all.isChecked()).toBe(true);
    await all.uncheck({ force: true });
    await eventually(() => chosen(page)).toBe('');
  });

  it('are opened by a click or by Enter, and the keyboard comes back to the table', async () => {
    const { page } = await open();
    await row(page, 'Activity number 5').click();
    await page.getByRole('complementary', { name: 'Panel of 1.5' }).waitFor();
    await press(page, 'Escape');
    await eventually(() => isFocused(grid(page))).toBe(true);
    await press(page, 'ArrowDown', 'Enter');
    await page.getByRole('complementary', { name: 'Panel of 1.6' }).waitFor();
    expect(await row(page, 'Activity number 6').getAttribute('aria-current')).toBe('true');
    expect(await chosen(page)).toBe('');
  });

  it('by the thousand are drawn only as far as they are seen', async () => {
    const { page } = await open();
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('3001');
    expect(await grid(page).getByRole('row').count()).toBeLessThan(50);
    await grid(page).focus();
    await press(page, 'End');
    await grid(page).getByRole('rowheader', { name: 'Activity number 3000', exact: true }).waitFor();
    await eventually(() => active(page)).toMatch(/^✓?Choose Activity number 3000|Activity number 3000/u);
    expect(await row(page, 'Activity number 3000').getAttribute('aria-rowindex')).toBe('3001');
    // The one that has the focus stays there for a screen reader when it is scrolled away.
    await grid(page).evaluate((each) => {
      each.scrollTop = 0;
    });
    await row(page, '=1+1').waitFor();
    expect(await active(page)).toContain('Activity number 3000');
  });

  it('that a person is sent to are scrolled to', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Go to 1.2500' }).click();
    await row(page, 'Activity number 2500').waitFor();
    await eventually(() => active(page)).toContain('Activity number 2500');
  });
});

describeInAPage('cells', () => {
  it('are gone in among with the right arrow, worked with Enter, and left with the left', async () => {
    const { page } = await open();
    const budget = grid(page, 'The budget');
    await budget.focus();
    await press(page, 'ArrowDown', 'ArrowRight', 'ArrowRight');
    await eventually(() => active(page, 'The budget')).toBe('300');
    await press(page, 'Enter');
    const field = page.getByRole('textbox', { name: 'amount of Fees' });
    await field.waitFor();
    // Typing belongs to the field: no arrow moves the table.
    await press(page, 'ArrowLeft', 'Home');
    await field.fill('310');
    await press(page, 'Enter');
    await budget.getByRole('button', { name: 'Edit: amount of Fees: 310' }).waitFor();
    await eventually(() => isFocused(budget.getByRole('button', { name: 'Edit: amount of Fees: 310' }))).toBe(
      true,
    );
    await press(page, 'ArrowDown');
    await eventually(() => active(page, 'The budget')).toBe('100');
    expect(await isFocused(budget)).toBe(true);
    await press(page, 'ArrowLeft', 'ArrowLeft', 'Enter');
    await page.getByText('Opened: Associates').waitFor();
  });

  it('that are edited by pointer open no row', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Edit: amount of Staff: 250' }).click();
    await page.getByRole('textbox', { name: 'amount of Staff' }).waitFor();
    expect(await page.getByText(/^Opened:/u).innerText()).toBe('Opened:');
  });
});

describeInAPage('a table exported as CSV', () => {
  it('has the rows and columns that are shown, in their order, and no formula', async () => {
    const here = await open();
    const { page, asked } = here;
    here.answerWith(() => succeed({ token: 't', name: 'Activities.csv' }));
    await page.getByRole('button', { name: 'Only five' }).click();
    await sortBy(page, 'Cost');
    await sortBy(page, 'Cost');
    await page.getByRole('button', { name: 'Export as CSV: Activities', exact: true }).click();
    await page.getByText('Saved as Activities.csv.').waitFor();
    expect(asked.map(({ call }) => call)).toEqual(['app.saveTable']);
    expect(asked[0]?.input).toMatchObject({
      title: 'Activities',
      csv: expect.stringMatching(/^\uFEFFRef,/u),
    });
    expect(exported(here)).toEqual([
      ['Ref', 'Activity', 'Lead', 'Cost'],
      ['1.5', 'Activity number 5', 'Vice-Chair', '28'],
      ['1.4', 'Activity number 4', 'Network Manager', '21'],
      ['1.3', '-12', '', '14'],
      ['1.2', '"Ask', ' and “listen”"', 'Policy Officer', '7'],
      ['1.1', "'=1+1", 'Vice-Chair', '0'],
    ]);
  });

  it('says for each row which section it is in', async () => {
    const here = await open();
    const { page } = here;
    here.answerWith(() => succeed(null));
    await page.getByRole('region', { name: 'Budget' }).getByRole('button', { name: 'Export as CSV' }).click();
    await eventually(() => here.asked.length).toBe(1);
    expect(exported(here)).toEqual([
      ['Side', 'Heading', 'Amount'],
      ['Income', 'Fees', '300'],
      ['Income', 'Associates', '100'],
      ['Income', 'Full members', '200'],
      ['Expenditure', 'Staff', '250'],
    ]);
    // Nothing is said when the person chose no destination for it.
    expect(await page.getByText(/^Saved as/u).count()).toBe(0);
  });
});

describeInAPage('rows in an order of their own', () => {
  const order = (page: Page) => named(page, 'The measures');

  it('are moved with Alt and the arrows, and the keyboard goes with them', async () => {
    const { page } = await open();
    await grid(page, 'The measures').focus();
    await press(page, 'Alt+ArrowDown');
    await eventually(() => order(page)).toEqual(['Affiliates', 'Members', 'Visits', 'Labs']);
    await page.getByText('Members is now number 2 of 4.').waitFor({ state: 'attached' });
    await press(page, 'Alt+ArrowDown', 'Alt+ArrowDown');
    // What is proposed comes after what is adopted, whatever is asked for.
    await eventually(() => order(page)).toEqual(['Affiliates', 'Visits', 'Members', 'Labs']);
    await eventually(() => active(page, 'The measures')).toContain('Members');
  });

  it('are dragged by their handles', async () => {
    const { page } = await open();
    const handle = grid(page, 'The measures').locator('.handle');
    await handle.nth(2).dragTo(handle.first());
    await eventually(() => order(page)).toEqual(['Visits', 'Members', 'Affiliates', 'Labs']);
    await handle.first().dragTo(handle.nth(3));
    expect(await order(page)).toEqual(['Visits', 'Members', 'Affiliates', 'Labs']);
  });

  it('stay where they are while the table is sorted', async () => {
    const { page } = await open();
    await sortBy(page, 'Measure', 'The measures');
    await eventually(() => order(page)).toEqual(['Affiliates', 'Labs', 'Members', 'Visits']);
    await grid(page, 'The measures').focus();
    await press(page, 'Alt+ArrowDown');
    await page.getByText(/^Sorted by a column\./u).waitFor({ state: 'attached' });
    expect(await order(page)).toEqual(['Affiliates', 'Labs', 'Members', 'Visits']);
  });
});

describeInAPage('a table', () => {
  it('has nothing that axe finds fault with, and is one tab stop except for what is edited in it', async () => {
    const { page, complaints } = await open();
    const { violations } = await new AxeBuilder({ page }).include('[role="grid"]').setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(complaints).toEqual([]);
    await grid(page, 'The measures').focus();
    await press(page, 'Shift+Tab');
    expect(await isFocused(page.getByRole('button', { name: 'Edit: amount of Staff: 250' }))).toBe(true);
  });
});
