// The grid of figures in use: it behaves like a spreadsheet.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';
import { chosen, columnCount, expectInView, rowCount, withFigures } from './a-grid.ts';

const openPage = inAPage(import.meta.dirname, 'figures-screen.page.tsx');
const open = async () => withFigures(await openPage());

/** What a paste elsewhere gives: what is really on the clipboard. */
async function onTheClipboard(page: Page): Promise<string> {
  const elsewhere = page.getByRole('textbox', { name: 'Somewhere else' });
  await elsewhere.fill('');
  await elsewhere.focus();
  await page.keyboard.press('Control+v');
  const text = await elsewhere.inputValue();
  await page.getByRole('grid').focus();
  return text;
}

const width = (page: Page, heading: string) =>
  page
    .getByRole('columnheader', { name: heading })
    .evaluate((element) => element.getBoundingClientRect().width);

describeInAPage('the choice of cells', () => {
  it.each([
    ['ArrowDown', '4.2'],
    ['ArrowUp', '2.2'],
    ['ArrowLeft', '3.1'],
    ['ArrowRight', '3.3'],
    ['Home', '3.0'],
    ['End', '3.11'],
    ['Control+Home', '0.0'],
    ['Control+End', '199.11'],
    ['Control+ArrowDown', '199.2'],
    ['Control+ArrowLeft', '3.0'],
    ['Enter', '4.2'],
    ['Shift+Enter', '2.2'],
    ['Tab', '3.3'],
    ['Shift+Tab', '3.1'],
  ])('goes with %s to %s, and is seen there', async (key, to) => {
    const { page, cell } = await open();
    await cell(3, 2).click();
    await page.keyboard.press(key);
    await eventually(() => chosen(page)).toEqual({ active: to, from: to, to });
    const [row = 0, column = 0] = to.split('.').map(Number);
    await expectInView(cell(row, column));
  });

  it('goes a page down and up, by as many rows as are seen', async () => {
    const { page, cell } = await open();
    await cell(0, 1).click();
    await page.keyboard.press('PageDown');
    // Nothing is in the cell until it has been read.
    await eventually(async () => (await chosen(page)).active).toMatch(/^[1-9]\d*\.1$/u);
    const { active } = await chosen(page);
    const rows = Number(active.split('.')[0]);
    expect(rows).toBeGreaterThan(8);
    const lineHeight = 32;
    const height = await page.getByRole('grid').evaluate((element) => element.clientHeight);
    expect(rows).toBeLessThan(height / lineHeight);
    await expectInView(cell(rows, 1));
    await page.keyboard.press('PageDown');
    await expectInView(cell(2 * rows, 1));
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await eventually(async () => (await chosen(page)).active).toBe('0.1');
    // With its heading above it.
    await page.getByRole('rowheader', { name: 'Objective 1' }).waitFor();
    await expectInView(page.getByRole('rowheader', { name: 'Objective 1' }));
  });

  it('is seen at every step down and to the right, and back', async () => {
    const { page, cell } = await open();
    await cell(0, 0).click();
    for (let step = 1; step < columnCount; step += 1) {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expectInView(cell(2 * step, step));
    }
    for (let step = columnCount - 2; step >= 0; step -= 1) {
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expectInView(cell(2 * step, step));
    }
  });

  it('is seen at every step at 200% zoom, where the screen scrolls as a whole', async () => {
    const { page, cell } = await open();
    await page.setViewportSize({ width: 640, height: 400 });
    await cell(0, 0).click();
    for (let row = 1; row < 16; row += 1) {
      await page.keyboard.press('ArrowDown');
      await expectInView(cell(row, 0));
    }
    await page.keyboard.press('Control+Home');
    await expectInView(cell(0, 0));
  });

  it('reaches with Shift and a click as far as the cell that is clicked, and no text is selected', async () => {
    const { page, cell } = await open();
    await cell(3, 2).click();
    await cell(6, 5).click({ modifiers: ['Shift'] });
    await eventually(() => chosen(page)).toEqual({ active: '3.2', from: '3.2', to: '6.5' });
    // From where it began, not from where it had got to.
    await cell(1, 1).click({ modifiers: ['Shift'] });
    await eventually(() => chosen(page)).toEqual({ active: '3.2', from: '1.1', to: '3.2' });
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe('');
  });

  it('is drawn out with Shift, and typing still goes where it began', async () => {
    const { page, cell, batches } = await open();
    await cell(3, 2).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await eventually(() => chosen(page)).toEqual({ active: '3.2', from: '3.2', to: '5.3' });
    await page.keyboard.press('Shift+ArrowUp');
    await eventually(() => chosen(page)).toEqual({ active: '3.2', from: '3.2', to: '4.3' });
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await eventually(() => batches).toEqual([['u3 p2 9']]);
    await eventually(async () => (await chosen(page)).active).toBe('4.2');
  });

  it.each([
    ['Shift+Home', '3.0', '3.2'],
    ['Shift+End', '3.2', '3.11'],
    ['Control+Shift+Home', '0.0', '3.2'],
  ])('is drawn out with %s from %s to %s', async (key, from, to) => {
    const { page, cell } = await open();
    await cell(3, 2).click();
    await page.keyboard.press(key);
    await eventually(() => chosen(page)).toEqual({ active: '3.2', from, to });
  });

  it('is announced to a screen reader as it is extended', async () => {
    const { page, cell } = await open();
    await cell(3, 2).click();
    await page.keyboard.press('Shift+ArrowDown');
    const id = await cell(4, 2).getAttribute('id');
    await eventually(() => page.getByRole('grid').getAttribute('aria-activedescendant')).toBe(id);
  });

  it('is drawn out by Shift and a click, and by holding the pointer', async () => {
    const { page, cell } = await open();
    await cell(3, 2).click();
    await cell(5, 4).click({ modifiers: ['Shift'] });
    await eventually(() => chosen(page)).toEqual({ active: '3.2', from: '3.2', to: '5.4' });
    await cell(2, 1).click({ modifiers: ['Shift'] });
    await eventually(() => chosen(page)).toEqual({ active: '3.2', from: '2.1', to: '3.2' });
    await cell(1, 0).hover();
    await page.mouse.down();
    await cell(4, 3).hover();
    await page.mouse.up();
    await cell(6, 5).hover();
    await eventually(() => chosen(page)).toEqual({ active: '1.0', from: '1.0', to: '4.3' });
  });

  it('is not drawn by a pointer that was pressed somewhere else', async () => {
    const { page, cell } = await open();
    await cell(1, 0).click();
    await page.getByRole('searchbox', { name: 'Find a measure' }).hover();
    await page.mouse.down();
    await cell(4, 3).hover();
    await page.mouse.up();
    await eventually(() => chosen(page)).toEqual({ active: '1.0', from: '1.0', to: '1.0' });
  });

  it.each(['Control+a', 'Control+A'])('is everything with %s, and nothing moves', async (key) => {
    const { page, cell } = await open();
    await cell(3, 2).click();
    await page.keyboard.press(key);
    await eventually(() => chosen(page)).toEqual({ active: '3.2', from: '0.0', to: '199.11' });
    await expectInView(cell(3, 2));
    await page.keyboard.press('ArrowDown');
    await eventually(() => chosen(page)).toEqual({ active: '4.2', from: '4.2', to: '4.2' });
  });
});

describeInAPage('the keyboard', () => {
  it('leaves the grid by Tab after Escape, and at the end of a row', async () => {
    const { page, cell } = await open();
    const grid = page.getByRole('grid');
    const isThere = () => grid.evaluate((element) => element === document.activeElement);
    await cell(3, 2).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Tab');
    expect(await isThere()).toBe(false);
    await grid.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
    await eventually(async () => (await chosen(page)).active).toBe('3.4');
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    expect(await isThere()).toBe(false);
  });

  it('types over a cell, edits it, and leaves it as it was', async () => {
    const { page, cell, batches, complaints } = await open();
    await cell(3, 2).click();
    await page.keyboard.type('51');
    await page.keyboard.press('ArrowRight');
    await eventually(() => batches).toEqual([['u3 p2 51']]);
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type('0');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('7');
    await page.keyboard.press('Tab');
    await eventually(() => batches.at(-1)).toEqual(['u3 p3 3.370']);
    await page.keyboard.type('9');
    await page.keyboard.press('Escape');
    await eventually(() => cell(3, 4).innerText()).toBe('3.4');
    // What is as it was is nothing to write.
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await cell(6, 1).dblclick();
    await page.keyboard.press('End');
    await page.keyboard.type('8');
    await cell(7, 1).click();
    await eventually(() => batches.at(-1)).toEqual(['u6 p1 6.18']);
    expect(batches).toHaveLength(3);
    expect(complaints).toEqual([]);
  });

  it('keeps what is being typed while the grid is scrolled away from it', async () => {
    const { page, cell, batches } = await open();
    await cell(3, 2).click();
    await page.keyboard.type('51');
    await page.getByRole('grid').evaluate((element) => {
      element.scrollTop = 4_000;
    });
    await cell(120, 2).waitFor();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await eventually(() => batches).toEqual([['u3 p2 512']]);
    await expectInView(cell(4, 2));
  });

  it('clears what is selected, even rows that were never on the screen', async () => {
    const { page, cell, batches } = await open();
    await cell(0, 1).click();
    await page.keyboard.press('Control+Shift+ArrowDown');
    await page.keyboard.press('Delete');
    await eventually(() => batches.length).toBe(1);
    expect(batches[0]).toHaveLength(rowCount);
    expect(batches[0]?.at(150)).toBe('u150 p1 ');
  });

  it('fills down into rows that were never on the screen', async () => {
    const { page, cell, batches } = await open();
    await cell(0, 1).click();
    await page.keyboard.press('Control+Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await eventually(() => batches.length).toBe(1);
    expect(batches[0]?.at(-1)).toBe('u199 p1 0.1');
  });
});

describeInAPage('the clipboard', () => {
  it('gets a range as a spreadsheet takes it', async () => {
    const { page, cell } = await open();
    await cell(3, 2).click();
    await cell(4, 3).click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+c');
    await eventually(() => onTheClipboard(page)).toBe('3.2\t3.3\n4.2\t4.3');
  });

  it('gets everything, even rows that were never on the screen', async () => {
    const { page, cell } = await open();
    await cell(3, 2).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await eventually(async () => (await onTheClipboard(page)).split('\n').length).toBe(rowCount);
    const lines = (await onTheClipboard(page)).split('\n');
    expect(lines[150]?.split('\t')).toEqual(
      Array.from({ length: columnCount }, (_, column) => `150.${column}`),
    );
  });

  it('takes a range out with Ctrl+X and puts it somewhere else with Ctrl+V', async () => {
    const { page, cell, batches } = await open();
    await cell(3, 2).click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+x');
    await eventually(() => batches).toEqual([['u3 p2 ', 'u3 p3 ']]);
    await cell(8, 0).click();
    await page.keyboard.press('Control+v');
    await eventually(() => batches.at(1)).toEqual(['u8 p0 3.2', 'u8 p1 3.3']);
  });

  it('belongs to the field while somebody types in a cell', async () => {
    const { page, cell, batches } = await open();
    await cell(3, 2).click();
    await page.keyboard.press('Control+c');
    await cell(4, 2).click();
    await page.keyboard.type('1');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Enter');
    await eventually(() => batches).toEqual([['u4 p2 13.2']]);
  });
});

describeInAPage('a column', () => {
  it('is made wider by its edge, and has its usual width again after a double click', async () => {
    const { page } = await open();
    const usual = await width(page, 'July 2013');
    const edge = page.getByRole('columnheader', { name: 'July 2013' }).locator('.grid-edge');
    const { x = 0, y = 0 } = (await edge.boundingBox()) ?? {};
    await page.mouse.move(x + 4, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + 64, y + 200);
    await page.mouse.up();
    await eventually(() => width(page, 'July 2013')).toBe(usual + 60);
    expect(await width(page, 'July 2014')).toBe(usual);
    // Its cells are as wide as its heading, and nothing was chosen on the way.
    const cells = await page
      .locator('[data-cell="5 1"]')
      .evaluate((each) => each.getBoundingClientRect().width);
    expect(cells).toBe(usual + 60);
    await eventually(() => chosen(page)).toEqual({ active: '0.0', from: '0.0', to: '0.0' });
    await edge.dblclick();
    await eventually(() => width(page, 'July 2013')).toBe(usual);
  });

  it('is made wider and narrower from its cells by keyboard, which is said', async () => {
    const { page, cell } = await open();
    const usual = await width(page, 'July 2014');
    await cell(3, 2).click();
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await eventually(() => width(page, 'July 2014')).toBe(usual + 16);
    await page
      .getByRole('status')
      .getByText(`July 2014: ${usual + 16} pixels wide`)
      .waitFor();
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await eventually(() => width(page, 'July 2014')).toBe(usual - 16);
    await eventually(() => chosen(page)).toEqual({ active: '3.2', from: '3.2', to: '3.2' });
  });

  it('of names stays where it is, and never takes more than half', async () => {
    const { page } = await open();
    const edge = page.getByRole('columnheader', { name: 'Measure' }).locator('.grid-edge');
    const { x = 0, y = 0 } = (await edge.boundingBox()) ?? {};
    await page.mouse.move(x + 4, y + 10);
    await page.mouse.down();
    await page.mouse.move(1_200, y + 10);
    await page.mouse.up();
    const half = (await page.getByRole('grid').evaluate((each) => each.clientWidth)) / 2;
    await eventually(async () => Math.abs((await width(page, 'Measure')) - half) <= 1).toBe(true);
    await page.getByRole('grid').focus();
    await page.keyboard.press('End');
    await expectInView(page.locator('[data-cell="0 11"]'));
    await expectInView(page.getByRole('rowheader', { name: 'Measure 0', exact: true }));
  });
});

describeInAPage('a panel that opens beside the grid', () => {
  it('does not lie over the cell that it is about', async () => {
    const { page, cell } = await open();
    await page.setViewportSize({ width: 1024, height: 700 });
    await cell(3, 5).click();
    await page.keyboard.press('Control+h');
    await page.getByRole('heading', { name: 'The measure, its period' }).waitFor();
    await expectInView(cell(3, 5));
  });
});
