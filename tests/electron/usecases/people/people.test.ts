// People and groups: added, addressed, merged, and what they lead.

import { describe, expect, it } from 'vitest';
import { say } from '../../../../shared/language/say.ts';
import { messageOf } from '../../register/a-register.ts';
import { aSession, anEmptySession } from '../../session/a-session.ts';

describe('people and groups', () => {
  it('in two spellings are pointed out, and merged', async () => {
    const session = await aSession();
    const activities = await session.get('activities', 'list');
    const id = activities.find(({ ref }) => ref === '1.2')?.id ?? '';
    await session.get('activities', 'setText', { id, field: 'leads', value: 'Head of Govenance' });
    const all = await session.get('people', 'list');
    const [wrong, right] = ['Head of Govenance', 'Head of Governance'].map((name) =>
      all.find((each) => each.name === name),
    );
    expect(wrong?.alike).toEqual([right?.id]);
    await session.get('people', 'merge', { goes: wrong?.id ?? '', stays: right?.id ?? '', kind: 'group' });
    const after = await session.get('people', 'list');
    expect(after.some(({ name }) => name === 'Head of Govenance')).toBe(false);
    expect(
      after.find(({ name }) => name === 'Head of Governance')?.leads.map(({ title }) => title),
    ).toContain('1.2');
  });

  it('who lead something can’t be deleted, and say what to do', async () => {
    const session = await aSession();
    const holder = (await session.get('people', 'list')).find(({ name }) => name === 'F&GPG');
    expect(messageOf(await session.ask('people', 'remove', { id: holder?.id, kind: 'group' }))).toBe(
      'still-used: F&GPG leads one thing. Give it to somebody else first, or merge. Nothing was written.',
    );
  });

  it('are shown with where each thing they lead opens', async () => {
    const session = await aSession();
    const { id = '' } = (await session.get('activities', 'list')).find(({ ref }) => ref === '1.2') ?? {};
    await session.get('activities', 'setText', { id, field: 'leads', value: 'Roof Group' });
    const part = await session.get('activities', 'addPart', { activityId: id, description: 'Ask three' });
    await session.get('activities', 'setPart', { id: part.id, field: 'leads', value: 'Roof Group' });
    const [first] = (await session.get('strategy', 'strategy')).objectives;
    const objectiveId = first?.id ?? '';
    await session.get('strategy', 'setObjective', { id: objectiveId, field: 'leads', value: 'Roof Group' });
    const holder = (await session.get('people', 'list')).find(({ name }) => name === 'Roof Group');
    expect(holder?.leads.map(({ kind, opens }) => ({ kind, opens }))).toEqual([
      { kind: say('strategy.thing.objective'), opens: { screen: 'strategy', focus: objectiveId } },
      { kind: say('activities.thing.activity'), opens: { screen: 'activities', focus: id } },
      { kind: say('activities.thing.part'), opens: { screen: 'activities', focus: id } },
    ]);
  });

  it('can’t be added twice under one name', async () => {
    const session = await aSession();
    expect(messageOf(await session.ask('people', 'add', { kind: 'group', name: 'f&gpg' }))).toMatch(
      /^taken: F&GPG is in the register already/u,
    );
  });

  it('are given a form of address, or initials', async () => {
    const { get } = anEmptySession();
    const { id } = await get('people', 'add', { kind: 'group', name: 'Finance Group' });
    await get('people', 'setTitleOrInitials', { id, kind: 'group', titleOrInitials: 'FG' });
    expect(await get('people', 'list')).toMatchObject([{ name: 'Finance Group', titleOrInitials: 'FG' }]);
    await get('people', 'setTitleOrInitials', { id, kind: 'group', titleOrInitials: '' });
    expect(await get('people', 'list')).toMatchObject([{ titleOrInitials: null }]);
  });
});
