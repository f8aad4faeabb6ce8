// What is decided about a file before the app has answered to what was decided first: none of it is lost.

import { expect, it } from 'vitest';
import type { ReturnedLine, ReturnedPreview } from '../../../shared/activities/returned-calls.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { inWords } from '../../in-english.ts';
import { eventually } from '../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage, type Asked } from '../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'importing.page.tsx');

function aLine(key: string, ticked: boolean): ReturnedLine {
  const [sheet = '', cell = ''] = key.split('!');
  const words = { about: `what ${key} is about`, was: 'Amber', now: 'Amber', filled: 'Green' };
  return { key, sheet, cell, ...words, field: 'progress', status: 'asked', says: [], ticked };
}

function aPreview(job: string, ticked: readonly string[], by = 'A. Clerk'): ReturnedPreview {
  const lines = ['Sheet!E5', 'Sheet!E6', 'Sheet!E7'].map((key) => aLine(key, ticked.includes(key)));
  const title = inWords('The workbook of A. Clerk');
  return { job, file: 'back.xlsx', title, by, lines, untouched: 0, notices: [] };
}

async function choosing() {
  const { page, asked } = await open();
  await eventually(() => asked.some(({ call }) => call === 'returned.choose')).toBe(true);
  const choose = asked.find(({ call }) => call === 'returned.choose');
  const job = String(Reflect.get(Object(choose?.input), 'job'));
  const read = () => choose?.answer(succeed(aPreview(job, [])));
  return { page, asked, job, read };
}

async function opened() {
  const { page, asked, job, read } = await choosing();
  read();
  const again = (): readonly Asked[] => asked.filter(({ call }) => call === 'returned.again');
  const decided = () => again().map(({ input }) => Reflect.get(Object(input), 'decisions'));
  const row = (cell: string) => page.getByRole('row').filter({ hasText: `Take Sheet!${cell}` });
  const tick = (cell: string) => row(cell).locator('[data-box]');

  return { page, asked, job, again, decided, row, tick };
}

describeInAPage('what is decided about a file', () => {
  it('is put together from all that was ticked, however late the app answers', async () => {
    const { page, job, again, decided, tick } = await opened();
    await tick('E5').click();
    await tick('E6').click();
    await eventually(decided).toEqual([
      { by: null, ticked: { 'Sheet!E5': true } },
      { by: null, ticked: { 'Sheet!E5': true, 'Sheet!E6': true } },
    ]);
    await page.getByRole('textbox', { name: 'Answered by' }).fill('Somebody Else');
    // The first answer comes last, and counts no more.
    again()[1]?.answer(succeed(aPreview(job, ['Sheet!E5', 'Sheet!E6'])));
    again()[0]?.answer(succeed(aPreview(job, ['Sheet!E5'])));
    await eventually(() => page.getByRole('button', { name: 'Import 2' }).count()).toBe(1);
    expect(await page.getByRole('textbox', { name: 'Answered by' }).inputValue()).toBe('Somebody Else');
    await tick('E5').click();
    await eventually(() => decided().at(-1)).toEqual({
      by: 'Somebody Else',
      ticked: { 'Sheet!E5': false, 'Sheet!E6': true },
    });
  });

  it('stays chosen where the app could not answer', async () => {
    const { page, job, again, decided, row, tick } = await opened();
    await tick('E5').click();
    await eventually(() => again().length).toBe(1);
    again()[0]?.answer(fail('busy', inWords('The register is busy.')));
    await page.getByText('The register is busy.').waitFor();
    expect(await row('E5').getAttribute('aria-selected')).toBe('true');
    await page.getByRole('alert').getByRole('button').click();
    await eventually(() => decided().at(-1)).toEqual({ by: null, ticked: { 'Sheet!E5': true } });
    again()
      .at(-1)
      ?.answer(succeed(aPreview(job, ['Sheet!E5'])));
    await eventually(() => page.getByRole('alert').count()).toBe(0);
  });
});

describeInAPage('a file that was given up while it was read', () => {
  it('is not shown, though the app had read it by then', async () => {
    const { page, asked, read } = await choosing();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await eventually(() => asked.at(-1)?.call).toBe('returned.discard');
    read();
    // Long enough for what was read to come, and to be drawn.
    for (let frame = 0; frame < 5; frame += 1)
      // oxlint-disable-next-line no-await-in-loop
      await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.getByRole('heading').allTextContents()).toEqual([]);
  });
});
