// Projects and members: limits, counts, who takes part, and who belongs on a day.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import { messageOf, valueOf } from '../../register/a-register.ts';
import { aSession, anEmptySession, type TestSession } from '../../session/a-session.ts';

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

describe('a project', () => {
  it('is left by an organisation that took part', async () => {
    const { get, ask } = anEmptySession();
    const member = { kind: 'full', name: 'Northbank Council', joinedOn: '' };
    const { id: organisationId } = await get('members', 'add', member);
    const project = { year: '2024/25', kind: 'Policy Lab', title: 'Homes above shops' };
    const { id } = await get('projects', 'add', project);
    const taking = async () =>
      (await get('projects', 'list')).projects[0]?.participants.map((each) => each.id);
    await get('projects', 'addParticipant', { id, organisationId });
    expect(await taking()).toEqual([organisationId]);
    await get('projects', 'removeParticipant', { id, organisationId });
    expect(await taking()).toEqual([]);
    valueOf(await ask('register', 'undo', {}));
    expect(await taking()).toEqual([organisationId]);
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
