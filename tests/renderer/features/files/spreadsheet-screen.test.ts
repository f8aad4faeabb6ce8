// What nobody has decided about a spreadsheet stays to be decided while its figures are looked at.

import { expect, it } from 'vitest';
import type { FiguresPreview, SheetProposal } from '../../../../shared/files/spreadsheet-calls.ts';
import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import { say } from '../../../../shared/language/say.ts';
import { textIn } from '../../../../shared/language/speak.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { stateIn } from '../../a-state.ts';
import { describeInAPage, inAPage, type Asked } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'spreadsheet-screen.page.tsx');

const proposal: SheetProposal = {
  job: 'j',
  file: 'Budget.xlsx',
  notices: [],
  profile: null,
  tables: [
    {
      index: 0,
      location: say('verbatim', { text: 'Sheet1' }),
      sheet: 'Sheet1',
      title: 'Budget',
      rows: 2,
      hiddenRows: 0,
      hiddenSheet: false,
      included: true,
      target: 'finance',
      transposed: false,
      columns: [],
      labels: [],
      questions: [
        { key: 'year', text: say('sheet.ask-financial-year'), options: [], answer: null, from: null },
      ],
    },
  ],
  measures: [],
  headings: [],
};

const preview: FiguresPreview = {
  job: 'j',
  counts: { new: 0, changed: 0, same: 0, contradictory: 0, rejected: 2 },
  ticked: 0,
  figures: 0,
  closedPeriods: [],
  remarks: [],
};

const known: Readonly<Record<string, unknown>> = {
  'spreadsheet.choose': proposal,
  'spreadsheet.preview': preview,
  'spreadsheet.lines': { lines: [], count: 0 },
};

function answer({ call }: Asked): Result<unknown> {
  return call in known ? succeed(known[call]) : fail('not-found', say('frame.loading'));
}

describeInAPage('an import of figures', () => {
  it('says what stood in its way in the other language once that is chosen', async () => {
    const { page, answerWith, tell } = await open();
    answerWith(() => fail('unreadable', say('sheet.no-year')));
    await page.getByRole('button', { name: 'Choose a spreadsheet' }).click();
    const problem = page.getByRole('alert').first();
    await eventually(() => problem.innerText()).toBe(textIn('en')('sheet.no-year'));
    await tell('state', stateIn('cy'));
    await eventually(() => problem.innerText()).toBe(textIn('cy')('sheet.no-year'));
  });

  it('isn’t written unseen by the Enter that asks to look at it, pressed twice', async () => {
    const { page, asked, answerWith } = await open();
    answerWith((each) =>
      each.call === 'spreadsheet.preview' ? succeed({ ...preview, ticked: 2, figures: 2 }) : answer(each),
    );
    await page.getByRole('button', { name: 'Choose a spreadsheet' }).press('Enter');
    await page.getByRole('button', { name: 'Look at the figures' }).press('Enter');
    await page.getByRole('button', { name: 'Import 2 figures' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await eventually(() => asked.at(-1)?.call).toBe('spreadsheet.discard');
    expect(asked.map(({ call }) => call)).not.toContain('spreadsheet.commit');
  });

  it('says where its lines are that nobody has decided, and goes back there', async () => {
    const { page, asked, answerWith } = await open();
    answerWith(answer);
    await page.getByRole('button', { name: 'Choose a spreadsheet' }).click();
    await page.getByRole('button', { name: 'Look at the figures' }).click();
    const undecided = page.getByText('1 thing isn’t decided yet. Its figures won’t be imported.');
    await undecided.filter({ hasText: '“Change how it is read” leads back to that.' }).waitFor();
    await page.getByRole('button', { name: 'Change how it is read' }).click();
    await page.getByLabel('Which financial year are these amounts for?').fill('2026/27');
    await page.getByRole('button', { name: 'Look at the figures' }).click();
    await page.getByRole('button', { name: 'Change how it is read' }).waitFor();
    expect(await undecided.count()).toBe(0);
    const [, last] = asked.filter(({ call }) => call === 'spreadsheet.preview');
    expect(last?.input).toMatchObject({ draft: { tables: [{ mapping: { answers: { year: '2026/27' } } }] } });
  });
});
