// The Figures screen over an app that holds made-up figures: 200 measures under four objectives, by twelve periods. The figure of a measure
// in a period says where it is: 17.3 is in row 17, column 3.

import type { Locator, Page } from 'playwright-core';
import * as z from 'zod';
import type { GridCells, GridColumn, GridRow } from '../../../../shared/figures/calls.ts';
import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import { inWords } from '../../../in-english.ts';
import { aCell } from '../../../shared/figures/a-cell.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import type { Asked, InAPage } from '../../in-a-page.ts';

export const rowCount = 200;
export const columnCount = 12;

interface Sheet {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
}

export const sheet: Sheet = {
  columns: Array.from({ length: columnCount }, (_, column) => ({
    key: `p${column} actual`,
    periodId: `p${column}`,
    label: `July ${2012 + column}`,
    kind: 'actual',
    closedOn: null,
  })),
  rows: Array.from({ length: rowCount }, (_, row) => ({
    useId: `u${row}`,
    measureId: `m${row}`,
    objectiveId: `o${Math.floor(row / 50)}`,
    objectiveRef: `${1 + Math.floor(row / 50)}`,
    group: null,
    name: `Measure ${row}`,
    unit: 'number',
    derived: false,
  })),
};

const written = z.object({
  cells: z.array(z.object({ useId: z.string(), periodId: z.string(), kind: z.string(), text: z.string() })),
});
const wanted = z.object({ useIds: z.array(z.string()) });

export interface AGrid extends InAPage {
  /** What has been written, in batches: "u3 p1 49". */
  readonly batches: readonly (readonly string[])[];
  readonly cell: (row: number, column: number) => Locator;
}

export async function withFigures(here: InAPage, grid = sheet): Promise<AGrid> {
  const batches: string[][] = [];
  const figures = new Map<string, string>();
  const cellsOf = (useIds: readonly string[]): GridCells =>
    Object.fromEntries(
      useIds.map((useId) => [
        useId,
        Object.fromEntries(
          grid.columns.flatMap(({ key, periodId }, column) => {
            const text = figures.get(`${useId} ${periodId}`) ?? `${useId.slice(1)}.${column}`;
            if (text === '') return [];
            return [[key, aCell({ written: text })]];
          }),
        ),
      ]),
    );
  const answer = ({ call, input }: Asked): Result<unknown> => {
    if (call === 'figures.rows') return succeed(grid.rows);
    if (call === 'figures.columns') return succeed(grid.columns);
    if (call === 'figures.cells') return succeed(cellsOf(wanted.parse(input).useIds));
    if (call === 'figures.story') {
      const story = { measure: 'The measure', period: 'its period', written: '1', provenance: null };
      return succeed({ ...story, closedOn: null, provisional: false, events: [] });
    }
    if (call !== 'figures.set') return fail('unknown', inWords(`No answer to ${call}.`));
    const { cells } = written.parse(input);
    batches.push(cells.map(({ useId, periodId, text }) => `${useId} ${periodId} ${text}`));
    for (const { useId, periodId, text } of cells) figures.set(`${useId} ${periodId}`, text);
    const touched = [...new Set(cells.map(({ useId }) => useId))];
    const told = { figures: cells.length, kinds: {}, removed: 0, closed: 0, closedPeriods: [] };
    return succeed({ batch: 1, told, written: cells.length, rejected: [], cells: cellsOf(touched) });
  };
  here.answerWith(answer);
  for (const asked of here.asked) asked.answer(answer(asked));
  await here.page.getByRole('gridcell').first().waitFor();
  return {
    ...here,
    batches,
    cell: (row, column) => here.page.locator(`[data-cell="${row} ${column}"]`),
  };
}

/** The figure in the cell that typing goes to, and the first and last of the selection, as far as they are drawn. */
export async function chosen(page: Page): Promise<{ active: string; from: string; to: string }> {
  const texts = await page.locator('[role=gridcell][aria-selected=true]').allInnerTexts();
  const active = await page.locator('.grid-active').innerText();
  return { active, from: texts.at(0) ?? '', to: texts.at(-1) ?? '' };
}

/** Waits until this cell can be seen whole: in the window, and under neither the headings, the names of the measures nor a panel. */
export async function expectInView(cell: Locator): Promise<void> {
  await eventually(() =>
    cell.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const corners = [
        [left + 1, top + 1],
        [right - 1, bottom - 1],
      ] as const;
      return corners.every(([x, y]) => {
        // The line between grid and panel can be grabbed on either side.
        const [over] = document.elementsFromPoint(x, y).filter((each) => !each.matches('.splitter'));
        return over !== undefined && element.contains(over);
      });
    }),
  ).toBe(true);
}
