// What is typed into the updates due stays typed until it is saved or given up; and closing a period asks, and stays where it is.

import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import * as z from 'zod';
import type { OwedUpdate, UpdatesDue } from '../../../../shared/activities/updates-calls.ts';
import { fail, succeed, type Result } from '../../../../shared/kernel/result.ts';
import { eventually } from '../../../e2e/on-the-sample.ts';
import { say } from '../../../../shared/language/say.ts';
import { textIn } from '../../../../shared/language/speak.ts';
import { inWords } from '../../../in-english.ts';
import { stateIn } from '../../a-state.ts';
import { describeInAPage, inAPage, type Asked, type InAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'updates-screen.page.tsx');

function owed(subjectId: string, answered = false): OwedUpdate {
  return {
    subjectId,
    kind: 'activity',
    title: subjectId,
    description: `What ${subjectId} is`,
    objectiveRef: '1',
    milestone: null,
    progress: 'on track',
    figure: null,
    previousFigure: null,
    answer: answered ? { sentence: 'It went well', by: 'The Treasurer', on: '2026-07-04' } : null,
  };
}

const typed = z.object({ drafts: z.record(z.string(), z.string().nullable()) });

/** Two periods, the later of which is the next to report on until it is closed. */
class Board {
  closed: readonly string[] = [];
  /** What a figure is owed for. */
  measures: readonly string[] = [];
  private register = '';
  /** What is half typed, by the register it is typed into. */
  private readonly typed = new Map<string, Record<string, string | null>>();
  readonly answer = ({ call, input }: Asked): Result<unknown> => {
    const { periodId } = (input ?? {}) as { periodId?: string };
    switch (call) {
      case 'updates.due':
        return succeed(this.due(periodId));
      case 'updates.closePeriod':
        this.closed = [...this.closed, periodId ?? ''];
        return succeed(null);
      case 'app.openRecent':
        this.register = String(Reflect.get(Object(input), 'id'));
        return succeed(null);
      case 'register.drafts':
        return succeed(
          Object.fromEntries(
            Object.entries(this.typed.get(this.register) ?? {}).filter(([, text]) => text !== null),
          ),
        );
      case 'register.keepDrafts': {
        const { drafts } = typed.parse(input);
        this.typed.set(this.register, { ...this.typed.get(this.register), ...drafts });
        return succeed(null);
      }
      case 'updates.answer':
        return succeed(null);
      default:
        return fail('unknown', inWords(`No answer to ${call}.`));
    }
  };

  private due(wanted: string | undefined): UpdatesDue {
    const periods = ['July 2026', 'July 2025'].map((id) => ({
      id,
      label: id,
      closedOn: this.closed.includes(id) ? '2026-08-01' : null,
      from: null,
    }));
    const first = periods.find(({ closedOn }) => closedOn === null) ?? periods[0];
    const treasurer = {
      leadId: 't',
      name: 'The Treasurer',
      owed: [owed('1.1', true), owed('1.2')],
      answered: 1,
    };
    const warden = { leadId: 'w', name: 'The Warden', owed: [owed('2.1'), owed('2.2')], answered: 0 };
    const leads = [treasurer, warden].map((each) => ({
      ...each,
      owed: each.owed.map((one) =>
        this.measures.includes(one.subjectId) ? { ...one, kind: 'measure' as const } : one,
      ),
    }));
    return { periods, period: periods.find(({ id }) => id === wanted) ?? first ?? null, leads };
  }
}

interface OnABoard extends InAPage {
  readonly board: Board;
}

async function onABoard(): Promise<OnABoard> {
  const here = await open();
  const board = new Board();
  here.answerWith(board.answer);
  for (const asked of here.asked) asked.answer(board.answer(asked));
  await here.page.getByText('The Warden').waitFor();
  return { ...here, board };
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const sentence = (page: Page, ref: string) =>
  page
    .getByRole('group', { name: new RegExp(`^${ref.replace('.', '\\.')}`, 'u') })
    .getByRole('textbox', { name: 'What the board should know' });
const lead = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click();

describeInAPage('what is typed into the updates due', () => {
  it('is there again after another lead, another period and another screen', async () => {
    const { page, complaints } = await onABoard();
    await lead(page, 'The Warden');
    await sentence(page, '2.1').fill('The roof was let');
    await lead(page, 'The Treasurer');
    await lead(page, 'The Warden');
    await eventually(() => sentence(page, '2.1').inputValue()).toBe('The roof was let');
    await press(page, 'Elsewhere');
    await press(page, 'Updates');
    // The lead is still the one it was typed for.
    await eventually(() => sentence(page, '2.1').inputValue()).toBe('The roof was let');
    await page.getByText('One update is typed and not saved yet.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is there again when the window is drawn afresh, and when the register changes', async () => {
    const { page, tell } = await onABoard();
    await lead(page, 'The Warden');
    await sentence(page, '2.1').fill('The roof was let');
    await tell('changed', { entities: [], batch: 2 });
    await eventually(() => sentence(page, '2.1').inputValue()).toBe('The roof was let');
    await page.reload();
    await lead(page, 'The Warden');
    await eventually(() => sentence(page, '2.1').inputValue()).toBe('The roof was let');
  });

  it('belongs to its register', async () => {
    const { page } = await onABoard();
    await lead(page, 'The Warden');
    await sentence(page, '2.1').fill('The roof was let');
    await press(page, 'Another register');
    await lead(page, 'The Warden');
    expect(await sentence(page, '2.1').inputValue()).toBe('');
    await press(page, 'The first register');
    await lead(page, 'The Warden');
    await eventually(() => sentence(page, '2.1').inputValue()).toBe('The roof was let');
  });

  it('goes once it is saved', async () => {
    const { page, asked } = await onABoard();
    await lead(page, 'The Warden');
    await sentence(page, '2.1').fill('The roof was let');
    await press(page, 'Save these updates');
    await page.getByText('The updates from The Warden are saved.').waitFor();
    expect(asked.filter(({ call }) => call === 'updates.answer').map(({ input }) => input)).toEqual([
      {
        periodId: 'July 2026',
        by: 'The Warden',
        answers: [{ subjectId: '2.1', kind: 'activity', sentence: 'The roof was let' }],
      },
    ]);
    await page.reload();
    await lead(page, 'The Warden');
    expect(await sentence(page, '2.1').inputValue()).toBe('');
  });

  it('and is no figure has its reason in the other language once that is chosen', async () => {
    const { page, board, answerWith, tell } = await onABoard();
    board.measures = ['1.2'];
    answerWith((asked) =>
      asked.call === 'updates.answer'
        ? fail('not-a-figure', say('app.no-register'), { field: '1.2' })
        : board.answer(asked),
    );
    await tell('changed', { batch: 1, entities: [] });
    await lead(page, 'The Treasurer');
    await page.getByRole('textbox', { name: 'Figure for July 2026' }).fill('12O');
    await press(page, 'Save these updates');
    await page.getByText(textIn('en')('app.no-register')).waitFor();
    await tell('state', {
      ...stateIn('cy'),
      register: { name: 'Parish', folder: '/boards', notice: null, backup: null },
    });
    await page.getByText(textIn('cy')('app.no-register')).waitFor();
  });

  it('goes when it is given up', async () => {
    const { page } = await onABoard();
    await lead(page, 'The Warden');
    await sentence(page, '2.1').fill('The roof was let');
    await press(page, 'Discard what is typed');
    await eventually(() => sentence(page, '2.1').inputValue()).toBe('');
  });
});

describeInAPage('a half-typed reason', () => {
  it('for a status set by hand is there again, with the status, until it is cancelled', async () => {
    const { page } = await onABoard();
    await press(page, 'Panel');
    await press(page, 'Set the status by hand');
    await page.getByRole('textbox').fill('The supplier has conf');
    await press(page, 'Elsewhere');
    await press(page, 'Panel');
    await eventually(() => page.getByRole('textbox').inputValue()).toBe('The supplier has conf');
    await page.reload();
    await press(page, 'Panel');
    await eventually(() => page.getByRole('textbox').inputValue()).toBe('The supplier has conf');
    await press(page, 'Cancel');
    await press(page, 'Elsewhere');
    await press(page, 'Panel');
    expect(await page.getByRole('textbox').count()).toBe(0);
  });
});

describeInAPage('a status set by hand', () => {
  it('is the one that somebody chooses, and none until then', async () => {
    const { page } = await onABoard();
    await press(page, 'Panel');
    await press(page, 'Set the status by hand');
    // It begins with the first that is asked.
    await page.locator('.choice-button:focus').waitFor();
    await page.getByRole('textbox').fill('The supplier has confirmed');
    const save = page.getByRole('button', { name: 'Save', exact: true });
    expect(await save.isDisabled()).toBe(true);
    await page.getByRole('button', { name: /Status$/u }).press('Enter');
    await page.getByRole('option', { name: 'At risk' }).press('Enter');
    await eventually(() => save.isEnabled()).toBe(true);
  });
});

describeInAPage('closing a period', () => {
  it('says what is missing first, and nothing is closed when it is cancelled', async () => {
    const { page, board } = await onABoard();
    await press(page, 'Close this period');
    const dialog = page.getByRole('dialog', { name: 'Close July 2026?' });
    await dialog.getByText('3 of 4 updates for July 2026 haven’t come in:').waitFor();
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(['The Treasurer: 1', 'The Warden: 2']);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    expect(board.closed).toEqual([]);
  });

  it('says what is typed and not saved', async () => {
    const { page } = await onABoard();
    await lead(page, 'The Warden');
    await sentence(page, '2.1').fill('The roof was let');
    await press(page, 'Close this period');
    await page.getByRole('dialog').getByText('One update is typed and not saved yet.').waitFor();
  });

  it('stays at that period, however often it is pressed', async () => {
    const { page, board, tell } = await onABoard();
    await press(page, 'Close this period');
    await page.getByRole('button', { name: 'Close July 2026', exact: true }).dblclick();
    await tell('changed', { entities: ['period'], batch: 2 });
    await page.getByRole('button', { name: 'Reopen this period' }).waitFor();
    await page.getByText('July 2026 is closed.').waitFor();
    expect(await page.getByRole('button', { name: 'Reporting period' }).innerText()).toContain('July 2026');
    expect(board.closed).toEqual(['July 2026']);
  });
});
