// Money, projects and members: headings as trees, amounts as people type them, limits, counts, and how they are linked.

import { describe, expect, it } from 'vitest';
import type { FinanceView } from '../../../shared/finance/calls.ts';
import { inEnglish } from '../../in-english.ts';
import { messageOf } from '../register/a-register.ts';
import { aSession, anEmptySession, type TestSession } from '../session/a-session.ts';

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
      'Policy projects: budget 75,000 (sum), virement −1,000 (sum), actual 4,000 (sum), forecast 61,000.50 (sum), variance −£12,999.50',
      '> Policy Labs: budget 60,000, virement −1,000, forecast 61,000.50, variance +£2,000.50 adverse',
      '> Policy Prototypes: budget 15,000, actual 4,000, variance −£11,000',
      'Full members: budget 100, actual 90, variance −£10 adverse',
    ]);
    expect(view.totals.map(({ side, amounts }) => `${side} ${amounts.budget ?? ''}`)).toEqual([
      'income 100',
      'expenditure 75,000',
    ]);
    expect(view.chart && inEnglish(view.chart.alternative)).toBe(
      'Bar chart of 2024/25. Policy projects: budget £74,000, actual £4,000, forecast £61,000.50.',
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
});

async function anOrganisation({ get }: TestSession, name: string, more: object = {}) {
  return (await get('members', 'add', { name, kind: 'full', joinedOn: '2020-04-01', ...more })).id;
}

async function aProject({ get }: TestSession, title: string, more: Readonly<Record<string, string>> = {}) {
  const { id } = await get('projects', 'add', { year: '2024/25', kind: 'Policy Lab', title });
  for (const [field, value] of Object.entries({ stage: 'approved', ...more }))
    await get('projects', 'set', { id, field, value });
  return id;
}

describe('projects', () => {
  it('are held to the limit of their kind and year', async () => {
    const session = anEmptySession();
    await session.get('projects', 'setLimit', { kind: 'Policy Lab', year: '2023/24', text: '£10k' });
    await session.get('projects', 'setLimit', { kind: 'Policy Lab', year: '2024/25', text: '20,000' });
    await aProject(session, 'Homes above shops', { grantPence: '20,000' });
    await aProject(session, 'Quiet streets', { grantPence: '20,000', year: '2023/24' });
    await aProject(session, 'Open doors', {
      grantPence: '10,000',
      spentPence: '12,000',
      matchedPence: '1,000',
    });
    const { projects, limits } = await session.get('projects', 'list');
    expect(limits.map(({ kind, from, text }) => `${kind} ${from} ${text}`)).toEqual([
      'Policy Lab 2023/24 10,000',
      'Policy Lab 2024/25 20,000',
    ]);
    expect(
      projects.map(
        ({ title, year, warning }) => `${title} ${year}: ${warning === null ? 'fine' : inEnglish(warning)}`,
      ),
    ).toEqual([
      'Homes above shops 2024/25: fine',
      'Open doors 2024/25: More has been spent than its grant and matched funding.',
      'Quiet streets 2023/24: A Policy Lab may have at most £10,000.',
    ]);
  });

  it('with their organisations count measures that name them, and contradict figures that say otherwise', async () => {
    const session = await aSession();
    const [north, south] = [
      await anOrganisation(session, 'Northbank Council'),
      await anOrganisation(session, 'Southgate Council'),
    ];
    const first = await aProject(session, 'Homes above shops', { leadId: north });
    await session.get('projects', 'addParticipant', { id: first, organisationId: south });
    await aProject(session, 'Quiet streets', { leadId: north });
    await aProject(session, 'Only asked for', { stage: 'applied', leadId: south });
    const { open } = await session.get('attention', 'list');
    expect(open.map(({ sentence }) => inEnglish(sentence))).toContain(
      'Full members, July 2024: stated as 47, but the number of full members in the register is 2.',
    );
    const measure = session.session.index().snapshot.measures.find(({ name }) => name === 'Labs held');
    const counted = { kind: 'projects', projectKind: 'Policy Lab', count: 'projects' };
    await session.get('strategy', 'setCounted', { id: measure?.id ?? '', counted });
    const after = await session.get('attention', 'list');
    expect(after.open.map(({ sentence }) => inEnglish(sentence))).toContain(
      'Labs held, July 2024: stated as 4, but the number of Policy Lab projects in the register is 2.',
    );
    await session.get('strategy', 'setCounted', { id: measure?.id ?? '', counted: { kind: 'stated' } });
    expect(
      (await session.get('attention', 'list')).open
        .map(({ sentence }) => inEnglish(sentence))
        .filter((sentence) => sentence.startsWith('Labs held')),
    ).toEqual([]);
  });

  it('go with their participants, and an organisation that takes part stays', async () => {
    const session = anEmptySession();
    const north = await anOrganisation(session, 'Northbank Council');
    const lab = await aProject(session, 'Homes above shops');
    await session.get('projects', 'addParticipant', { id: lab, organisationId: north });
    expect(messageOf(await session.ask('members', 'remove', { id: north }))).toMatch(
      /^still-used: Northbank Council takes part in projects/u,
    );
    await session.get('projects', 'remove', { id: lab });
    await session.get('members', 'remove', { id: north });
    expect((await session.get('members', 'list')).members).toEqual([]);
  });
});

describe('members', () => {
  it('are counted by kind on the day, those that have left and not yet joined separately', async () => {
    const session = anEmptySession();
    await anOrganisation(session, 'Northbank Council');
    const left = await anOrganisation(session, 'Southgate Council');
    await anOrganisation(session, 'Eastfield Council', { joinedOn: '2024-08-01' });
    await anOrganisation(session, 'Weston Town Council', { kind: 'town or parish' });
    await session.get('members', 'set', { id: left, field: 'leftOn', value: '2023-03-31' });
    const { counts, members } = await session.get('members', 'list');
    expect(counts).toMatchObject({ full: 1, 'town or parish': 1, associate: 0 });
    expect(members.map(({ name, isMember }) => `${name} ${isMember}`)).toEqual([
      'Eastfield Council false',
      'Northbank Council true',
      'Southgate Council false',
      'Weston Town Council true',
    ]);
    expect(
      messageOf(
        await session.ask('members', 'add', { name: 'northbank council', kind: 'full', joinedOn: '' }),
      ),
    ).toMatch(/^taken: Northbank Council/u);
  });
});

describe('other names of a measure', () => {
  it('are kept, and belong to one measure only', async () => {
    const session = await aSession();
    const [first, second] = session.session.index().snapshot.measures;
    await session.get('strategy', 'setAliases', { id: first?.id ?? '', text: 'Members in full; Councils' });
    expect(
      session.session
        .index()
        .snapshot.aliases.map(({ words }) => words)
        .sort(),
    ).toEqual(['councils', 'members in full']);
    expect(
      messageOf(await session.ask('strategy', 'setAliases', { id: second?.id ?? '', text: 'councils' })),
    ).toMatch(/^taken: “councils” is another name of/u);
    await session.get('strategy', 'setAliases', { id: first?.id ?? '', text: 'councils' });
    expect(session.session.index().snapshot.aliases.map(({ words }) => words)).toEqual(['councils']);
  });
});
