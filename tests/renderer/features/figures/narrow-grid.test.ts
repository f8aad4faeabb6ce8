// The grid in a window as narrow as at 400% zoom: what heads a column and a row is read there too.

import { it } from 'vitest';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';
import { expectInView, sheet, withFigures } from './a-grid.ts';

const open = inAPage(import.meta.dirname, 'figures-screen.page.tsx');

const long: typeof sheet = {
  columns: sheet.columns.map((column, at) => ({
    ...column,
    label: `September ${2012 + at}`,
    kind: at % 2 === 0 ? 'target' : 'actual',
    closedOn: at % 3 === 0 ? '2026-01-31' : null,
  })),
  rows: sheet.rows.map((row, at) => ({ ...row, name: `Councils taking part in ${at}` })),
};

describeInAPage('figures in a narrow window', () => {
  it.each([
    [320, 640],
    [320, 256],
    [640, 400],
  ])('show the whole of a period and of a measure’s name (%i by %i)', async (width, height) => {
    const here = await open();
    const { page } = here;
    await page.setViewportSize({ width, height });
    const { cell } = await withFigures(here, long);
    const cut = () =>
      page.locator('.grid-label, .grid-lines .grid-measure').evaluateAll((all) =>
        all
          .filter((each) => {
            const text = document.createRange();
            text.selectNodeContents(each);
            const lines = new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size;
            const room = each.clientHeight / Number.parseFloat(getComputedStyle(each).lineHeight);
            return each.scrollWidth > each.clientWidth + 1 || lines > Math.round(room);
          })
          .map(({ textContent }) => textContent),
      );
    await eventually(cut).toEqual([]);
    // Nothing of it lies under what is next to it, and the cells stand below it.
    const over = () =>
      page.locator('.grid-column').evaluateAll(
        (all) =>
          all.flatMap((column) => {
            const { top, bottom } = column.getBoundingClientRect();
            return [...column.querySelectorAll('.grid-label, .grid-about')].filter((each) => {
              const own = each.getBoundingClientRect();
              return own.top < top - 1 || own.bottom > bottom + 1;
            });
          }).length,
      );
    await eventually(over).toBe(0);
    await cell(0, 0).click();
    await page.keyboard.press('Control+End');
    await expectInView(cell(199, 11));
    await page.keyboard.press('Control+Home');
    await expectInView(cell(0, 0));
  });
});
