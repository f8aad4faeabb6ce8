// Money: headings as trees, amounts as people type them, and what they pay for.

import { describe, expect, it } from 'vitest';
import type { FinanceView } from '../../../../shared/finance/calls.ts';
import { inEnglish } from '../../../in-english.ts';
import { mergeBatches } from '../../../../electron/register/merge/merge.ts';
import { vectorOf } from '../../../../electron/register/merge/peers.ts';
import { readBatches } from '../../../../electron/sync/batch-lines.ts';
import { financeAmount } from '../../../../shared/finance/model/finance-amount.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { aRegister, messageOf, valueOf } from '../../register/a-register.ts';
import { aSession, anEmptySession, type TestSession } from '../../session/a-session.ts';
import { linesFor } from '../../sync/a-network.ts';

async function aHeading({ get }: TestSession, heading: string, more: object = {}) {
  return get('finance', 'addLine', {
    year: '2024/25',
    heading,
    side: 'expenditure',
    parentId: null,
    ...more,
  });
}

async function amount(session: TestSession, lineId: string, kind: string, text: string) {
  return session.get('finance', 'setAmount', { lineId, kind, text });
}

function shown({ lines }: FinanceView) {
  return lines.map(({ depth, heading, amounts, variance }) => {
    const said = Object.entries(amounts).map(
      ([kind, { text, summed }]) => `${kind} ${text}${summed ? ' (sum)' : ''}`,
    );
    return `${'> '.repeat(depth)}${heading}: ${[...said, ...(variance === null ? [] : [`variance ${variance.text}${variance.adverse ? ' adverse' : ''}`])].join(', ')}`;
  });
}

describe('the budget', () => {
  it('adds headings up, and says how each varies', async () => {
    const session = anEmptySession();
    const projects = await aHeading(session, 'Policy projects');
    const labs = await aHeading(session, 'Policy Labs', { parentId: projects.id });
    const prototypes = await aHeading(session, 'Policy Prototypes', { parentId: projects.id });
    const fees = await aHeading(session, 'Full members', { side: 'income' });
    await amount(session, labs.id, 'budget', '£60k');
    await amount(session, labs.id, 'virement', '(1,000)');
    await amount(session, labs.id, 'forecast', '61,000.50');
    await amount(session, prototypes.id, 'budget', '15000');
    await amount(session, prototypes.id, 'actual', '4,000');
    await amount(session, fees.id, 'budget', '100');
    await amount(session, fees.id, 'actual', '90');
    const view = await session.get('finance', 'view', { yearId: null });
    expect(shown(view)).toEqual([
      'Policy projects: budget 75,000 (sum), virement −1,000 (sum), actual 4,000 (sum), forecast 61,000.50 (sum), variance −£8,999.50',
      '> Policy Labs: budget 60,000, virement −1,000, forecast 61,000.50, variance +£2,000.50 adverse',
      '> Policy Prototypes: budget 15,000, actual 4,000, variance −£11,000',
      'Full members: budget 100, actual 90, variance −£10 adverse',
    ]);
    // What is forecast of the projects, and how they vary, is without the one that isn’t forecast.
    expect(view.notForecast).toEqual(['Policy Prototypes', 'Full members']);
    expect(view.totals.map(({ side, amounts }) => `${side} ${amounts.budget ?? ''}`)).toEqual([
      'income 100',
      'expenditure 75,000',
    ]);
    expect(view.chart && inEnglish(view.chart.alternative)).toBe(
      'Bar chart of 2024/25. Income: Full members, budget £100, actual £90. Expenditure: Policy projects, budget £74,000, actual £4,000, forecast £61,000.50.',
    );
  });

  it('says where a heading’s own figure doesn’t match what is under it', async () => {
    const session = anEmptySession();
    const projects = await aHeading(session, 'Policy projects');
    const labs = await aHeading(session, 'Policy Labs', { parentId: projects.id });
    await amount(session, projects.id, 'budget', '75,000');
    await amount(session, labs.id, 'budget', '60,000');
    const [parent] = (await session.get('finance', 'view', { yearId: null })).lines;
    expect(parent?.amounts.budget).toMatchObject({ text: '75,000', summed: false });
    expect(inEnglish(parent?.amounts.budget?.disagreement ?? '')).toBe(
      'The headings under it come to £60,000.',
    );
    const { open } = await session.get('attention', 'list');
    expect(
      open.map(({ sentence, screen, focus }) => ({ sentence: inEnglish(sentence), screen, focus })),
    ).toContainEqual({
      sentence:
        'Policy projects, 2024/25: the budget is stated as £75,000, but the headings under it come to £60,000.',
      screen: 'finance',
      focus: projects.id,
    });
  });

  it('refuses what isn’t money or a year, and a heading under itself', async () => {
    const session = anEmptySession();
    const projects = await aHeading(session, 'Policy projects');
    const labs = await aHeading(session, 'Policy Labs', { parentId: projects.id });
    const { ask } = session;
    expect(
      messageOf(await ask('finance', 'setAmount', { lineId: labs.id, kind: 'budget', text: 'lots' })),
    ).toBe(
      'not-money: “lots” isn’t an amount of money. Write it in pounds, like 1,234.50. Nothing was written.',
    );
    expect(
      messageOf(
        await ask('finance', 'addLine', { year: 'soon', heading: 'x', side: 'income', parentId: null }),
      ),
    ).toBe('not-a-year: “soon” isn’t a financial year. Write it like 2024/25. Nothing was written.');
    expect(
      messageOf(await ask('finance', 'setLine', { id: projects.id, field: 'parentId', value: labs.id })),
    ).toMatch(/^own-parent: Policy projects can’t come under itself/u);
  });

  it('forgets a provenance when somebody types over an imported amount, and keeps what it was', async () => {
    const session = anEmptySession();
    const labs = await aHeading(session, 'Policy Labs');
    await amount(session, labs.id, 'budget', '60,000');
    await amount(session, labs.id, 'budget', '61,000');
    const story = await session.get('finance', 'story', { lineId: labs.id, kind: 'budget' });
    expect({
      text: story.text,
      provenance: story.provenance,
      events: story.events.map(({ after }) => (after === null ? null : inEnglish(after))),
    }).toEqual({
      text: '£61,000',
      provenance: null,
      events: ['£61,000', '£60,000'],
    });
    await amount(session, labs.id, 'budget', '');
    expect((await session.get('finance', 'view', { yearId: null })).lines[0]?.amounts).toEqual({});
  });

  it('says of what is typed that nobody read it, though a colleague read another from a spreadsheet meanwhile', async () => {
    const session = anEmptySession();
    const labs = await aHeading(session, 'Policy Labs');
    await amount(session, labs.id, 'budget', '60,000');
    const colleague = aRegister();
    const from = { device: 'a colleague', name: 'changes.mbsync' };
    valueOf(mergeBatches(colleague, readBatches(Buffer.from(linesFor(session.session.live, {}))), from));
    const [held] = session.session.index().snapshot.financeAmounts;
    colleague.environment.tick(1_000);
    colleague.write(
      set(financeAmount, held?.id ?? '', 'pence', 6_200_000),
      set(financeAmount, held?.id ?? '', 'provenance', { file: 'q2.xlsx', sheet: 'Budget', cell: 'C5' }),
    );
    session.environment.tick(60_000);
    await amount(session, labs.id, 'budget', '61,000');
    valueOf(
      await session.session.exchange((register) =>
        Promise.resolve(
          mergeBatches(register, readBatches(Buffer.from(linesFor(colleague, vectorOf(register)))), from),
        ),
      ),
    );
    expect(await session.get('finance', 'story', { lineId: labs.id, kind: 'budget' })).toMatchObject({
      text: '£61,000',
      provenance: null,
      file: null,
    });
  });

  it('deletes a heading with all under it, and brings it back by one undo', async () => {
    const session = anEmptySession();
    const projects = await aHeading(session, 'Policy projects');
    const labs = await aHeading(session, 'Policy Labs', { parentId: projects.id });
    await amount(session, labs.id, 'budget', '60,000');
    const before = shown(await session.get('finance', 'view', { yearId: null }));
    await session.get('finance', 'remove', { id: projects.id });
    expect((await session.get('finance', 'view', { yearId: null })).lines).toEqual([]);
    await session.get('register', 'undo');
    expect(shown(await session.get('finance', 'view', { yearId: null }))).toEqual(before);
  });

  it('says what a heading pays for, from its own end', async () => {
    const session = await aSession();
    const labs = await aHeading(session, 'Policy Labs');
    const { objectives } = await session.get('finance', 'view', { yearId: null });
    const [first] = objectives;
    await session.get('finance', 'link', { lineId: labs.id, to: first?.id ?? '', kind: 'objective' });
    const [line] = (await session.get('finance', 'view', { yearId: null })).lines;
    expect(line?.links.map(({ title, opens }) => ({ title, opens }))).toEqual([
      { title: first?.title, opens: { screen: 'strategy', focus: first?.id } },
    ]);
    await session.get('finance', 'unlink', { linkId: line?.links[0]?.id ?? '' });
    expect((await session.get('finance', 'view', { yearId: null })).lines[0]?.links).toEqual([]);
  });

  it('counts years from the month the strategy says', async () => {
    const session = await aSession();
    const { strategy } = await session.get('strategy', 'strategy');
    await session.get('strategy', 'setYearStart', { id: strategy?.id ?? '', month: 9 });
    await aHeading(session, 'Fees', { year: 'October 2024' });
    const year = session.session.index().snapshot.periods.find(({ label }) => label === '2024/25');
    expect(year).toMatchObject({ from: '2024-09-01', to: '2025-08-31' });
  });

  it('asks which year is meant by two where years begin in January', async () => {
    const session = await aSession();
    const { strategy } = await session.get('strategy', 'strategy');
    await session.get('strategy', 'setYearStart', { id: strategy?.id ?? '', month: 1 });
    const add = (year: string) =>
      session.ask('finance', 'addLine', { year, heading: 'Fees', side: 'income', parentId: null });
    expect(messageOf(await add('2024/25'))).toContain('“2024/25” lies in two of them. Write one, like 2024.');
    expect(await add('FY25')).toMatchObject({ ok: true });
    const days = session.session.index().snapshot.periods.map(({ from, to }) => `${from} to ${to}`);
    expect(days).toContain('2025-01-01 to 2025-12-31');
  });
});
