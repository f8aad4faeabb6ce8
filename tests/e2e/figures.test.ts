// The grid of figures in a window, as a spreadsheet behaves.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tabTo } from './by-keyboard.ts';
import { eventually, expectWritten, goTo } from './on-the-sample.ts';
import { oneApp } from './one-app.ts';
import { host } from './the-app.ts';

const { onTheSample } = oneApp();

function cell(page: Page, measure: string, column: number, occurrence = 0) {
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: measure, exact: true }) })
    .nth(occurrence)
    .getByRole('gridcell')
    .nth(column);
}

/** A paste, given to the grid the way the system gives it. */
async function paste(page: Page, text: string) {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData('text/plain', given);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

async function copied(page: Page): Promise<string> {
  return page.evaluate(() => {
    const data = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return data.getData('text/plain');
  });
}

describe.skipIf(host === 'none')('figures', () => {
  it('are typed over, and are on disk before the screen says so', async () => {
    const { page, complaints } = await onTheSample('figures');
    await cell(page, 'Affiliates', 2).click();
    await page.keyboard.type('51');
    await page.keyboard.press('Enter');
    await expectWritten(page, 'Set Affiliates, July 2023');
    await eventually(() => cell(page, 'Affiliates', 2).innerText()).toBe('51');
    await page.keyboard.press('Control+z');
    await eventually(() => cell(page, 'Affiliates', 2).innerText()).toBe('49');
    await page.getByText('Undone: Set Affiliates, July 2023').waitFor();
    await page.keyboard.press('Control+y');
    await eventually(() => cell(page, 'Affiliates', 2).innerText()).toBe('51');
    expect(complaints).toEqual([]);
  });

  it('are reached, edited and left by keyboard alone', async () => {
    const { page } = await onTheSample();
    await page.keyboard.press('Control+6');
    await page.getByRole('grid').waitFor();
    await tabTo(page, 'Measures by periods');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.type('0');
    await page.keyboard.press('Tab');
    await expectWritten(page, 'Set Associate members, July 2022');
    await eventually(() => cell(page, 'Associate members', 1).innerText()).toBe('220');
    await page.keyboard.type('99');
    await page.keyboard.press('Escape');
    await eventually(() => cell(page, 'Associate members', 2).innerText()).toBe('23');
    await page.keyboard.press('Delete');
    await eventually(() => cell(page, 'Associate members', 2).innerText()).toBe('');
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe(
      'grid',
    );
  });

  it('paste from a spreadsheet as one step', async () => {
    const { page } = await onTheSample('figures');
    await cell(page, 'Associate members', 0).click();
    await paste(page, '1,020\tOver 22\tTBC\r\n11\t12\t13\r\n');
    await expectWritten(page, 'Set 6 figures');
    await eventually(() => cell(page, 'Associate members', 0).innerText()).toBe('1,020');
    await eventually(() => cell(page, 'Associate members', 1).innerText()).toBe('Over 22');
    await eventually(() => cell(page, 'Town and community councils', 2).innerText()).toBe('13');
    await page.keyboard.press('Control+z');
    await eventually(() => cell(page, 'Associate members', 0).innerText()).toBe('20');
  });

  it('say which of what was pasted are targets, and take it back from there', async () => {
    const { page } = await onTheSample('figures');
    await cell(page, 'Full members', 3).click();
    await paste(page, '48\t99\r\n49\t98\r\n');
    await page.getByText('4 figures are saved. 2 of them are targets.').waitFor();
    const message = page.locator('.message').filter({ hasText: '2 of them are targets' });
    await message.getByRole('button', { name: 'Undo', exact: true }).click();
    await eventually(() => cell(page, 'Full members', 3).innerText()).toMatch(/^47/u);
    await page.getByText('Undone: Set 4 figures').waitFor();
  });

  it('mark cells that can’t be read, and write the rest only when told to', async () => {
    const { page } = await onTheSample('figures');
    await cell(page, 'Affiliates', 0).click();
    await paste(page, '40\tforty-one\t42');
    await page.getByRole('heading', { name: '1 cell can’t be read' }).waitFor();
    await page
      .getByText(/“forty-one” isn’t a figure/u)
      .first()
      .waitFor();
    await eventually(() => cell(page, 'Affiliates', 1).getAttribute('aria-invalid')).toBe('true');
    await eventually(() => cell(page, 'Affiliates', 0).innerText()).toBe('36');
    await page.getByRole('button', { name: 'Save the other 2 figures' }).click();
    await page.getByText('2 figures are saved. One cell couldn’t be read and was left out.').waitFor();
    await expectWritten(page, 'Set 2 figures');
    await eventually(() => cell(page, 'Affiliates', 0).innerText()).toBe('40');
    await eventually(() => cell(page, 'Affiliates', 1).innerText()).toBe('44');
  });

  it('say when what is pasted does not fit', async () => {
    const { page } = await onTheSample('figures');
    await cell(page, 'Affiliates', 5).click();
    await paste(page, '1\t2');
    await page.getByText(/1 row by 2 columns, which doesn’t fit/u).waitFor();
  });

  it('copy a range for a spreadsheet, and fill down', async () => {
    const { page } = await onTheSample('figures');
    await cell(page, 'Full members', 0).click();
    await cell(page, 'Associate members', 1).click({ modifiers: ['Shift'] });
    await eventually(() => copied(page)).toBe('33\t34\r\n20\t22');
    await page.keyboard.press('Control+d');
    await expectWritten(page, 'Set 2 figures');
    await eventually(() => cell(page, 'Associate members', 1).innerText()).toBe('34');
  });

  it('show where a figure came from and what it was before', async () => {
    const { page } = await onTheSample('figures');
    await cell(page, 'Full members', 2).click();
    await page.keyboard.type('44');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+h');
    await page.getByRole('heading', { name: 'Full members, July 2023' }).waitFor();
    await page.getByText('Typed in').waitFor();
    await page
      .getByRole('button', { name: /^Put back: .*45/u })
      .first()
      .click();
    await eventually(() => cell(page, 'Full members', 2).innerText()).toBe('45');
  });

  it('ask for a reason once their period is closed', async () => {
    const { page } = await onTheSample('updates');
    await page.getByRole('button', { name: /Reporting period/u }).click();
    await page.getByRole('option', { name: 'July 2024' }).click();
    // Until its answer is there the period before is on the screen, and closing would be asked of that.
    await page.getByRole('button', { name: /^July 2024.*Reporting period/u }).waitFor();
    await page.getByRole('button', { name: 'Close this period' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close July 2024' }).click();
    await expectWritten(page, 'Close reporting for July 2024');
    await goTo(page, 'figures');
    await cell(page, 'Affiliates', 3).click();
    await page.keyboard.type('50');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Why is it changing?' }).fill('A late return');
    await page.getByRole('button', { name: 'Save with this reason' }).click();
    await expectWritten(page, 'Set Affiliates, July 2024');
    // Wherever it is changed: here by settling a contradiction, and not at all when no reason is given.
    await goTo(page, 'attention');
    await page.getByRole('button', { name: 'Keep 46 (objective 2)' }).click();
    await page
      .getByRole('dialog')
      .getByText(/^Reporting for July 2024 was closed/u)
      .waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Nothing was written.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Keep 46 (objective 2)' }).click();
    await page.getByRole('textbox', { name: 'Why is it changing?' }).fill('The board counted again');
    await page.getByRole('button', { name: 'Save with this reason' }).click();
    await expectWritten(page, 'Settle Full members, July 2024: 46');
    await goTo(page, 'history');
    await page.getByText(/The board counted again/u).waitFor();
    await page.getByText(/A late return/u).waitFor();
  });

  it('have a new period beside them, and a new target', async () => {
    const { page } = await onTheSample('figures');
    await page.getByRole('button', { name: 'Add a period' }).click();
    await page.getByRole('textbox', { name: 'Period' }).fill('some day');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText(/“some day” doesn’t name a period/u).waitFor();
    await page.getByRole('textbox', { name: 'Period' }).fill('Target July 2027');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('columnheader', { name: /July 2027/u }).waitFor();
    const count = await page.getByRole('columnheader').count();
    await cell(page, 'Affiliates', count - 2).click();
    await page.keyboard.type('60');
    await page.keyboard.press('Enter');
    await expectWritten(page, 'Set Affiliates, July 2027');
  });

  it('are saved as a file for spreadsheets, as the grid shows them', async () => {
    const app = await onTheSample('figures');
    const { page, folders } = app;
    await page.getByRole('searchbox', { name: 'Find a measure' }).fill('members');
    await page.getByText('4 of 14 measures, filtered').waitFor();
    const path = join(folders.files, 'Figures.csv');
    await app.chooseNext(path);
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    await page.getByText('Saved as Figures.csv.').waitFor();
    const [headings, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\r\n');
    expect(headings).toBe(
      '\uFEFFObjective,Heading,Measure,July 2021,July 2022,July 2023,July 2024,July 2025 (Target),July 2026 (Target)',
    );
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('1,,Full members,33,34,45,47,Improving trend,Improving trend');
  });
});

describe.skipIf(host === 'none')('figures where there is little room', () => {
  /** How many cells with figures can be seen whole, without scrolling anything. */
  const seen = (page: Page) =>
    page.getByRole('gridcell').evaluateAll(
      (cells) =>
        cells.filter((each) => {
          const { left, right, top, bottom } = each.getBoundingClientRect();
          const corners = [
            [left + 1, top + 1],
            [right - 1, bottom - 1],
          ] as const;
          return (
            each.textContent !== '' &&
            corners.every(([x, y]) => each.contains(document.elementFromPoint(x, y)))
          );
        }).length,
    );

  it.each([
    { width: 640, height: 400, cells: 9, besideAPanel: 4 },
    { width: 1024, height: 700, cells: 30, besideAPanel: 20 },
  ])(
    'are seen at once at $width by $height, and beside a panel',
    async ({ width, height, cells, besideAPanel }) => {
      const { page } = await onTheSample('figures', { width, height });
      await page.getByRole('gridcell', { name: '34' }).first().waitFor();
      await eventually(() => seen(page)).toBeGreaterThanOrEqual(cells);
      // What a cell said before, with that cell beside it.
      await cell(page, 'Full members', 2).click();
      await page.keyboard.press('Control+h');
      await page.getByRole('heading', { name: 'Full members, July 2023' }).waitFor();
      await eventually(() => seen(page)).toBeGreaterThanOrEqual(besideAPanel);
      await cell(page, 'Full members', 2).waitFor();
      const story = await page.getByRole('heading', { name: 'Full members, July 2023' }).boundingBox();
      expect(story?.y).toBeLessThan(height);
      // What couldn't be read, with what to do about it.
      await paste(page, 'forty\tforty-one');
      await page.getByRole('heading', { name: '2 cells can’t be read' }).waitFor();
      await eventually(() => seen(page)).toBeGreaterThanOrEqual(besideAPanel);
      const nothing = await page.getByRole('button', { name: 'Cancel' }).boundingBox();
      expect(nothing?.y).toBeLessThan(height - 60);
    },
  );

  it('what can be done with cells is in a menu by their headings', async () => {
    const { page } = await onTheSample('figures', { width: 640, height: 400 });
    await cell(page, 'Associate members', 1).click();
    await page.getByRole('button', { name: 'Actions for the chosen cells' }).click();
    await page.getByRole('menuitem', { name: 'Fill down' }).click();
    await expectWritten(page, 'Set Associate members, July 2022');
    await eventually(() => cell(page, 'Associate members', 1).innerText()).toBe('34');
  });
});
