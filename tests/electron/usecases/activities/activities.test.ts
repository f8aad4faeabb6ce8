// Activities: one at a time, many at once, parts, links, leads and merging.

import { say } from '../../../../shared/language/say.ts';
import { describe, expect, it } from 'vitest';
import type { ActivityRow } from '../../../../shared/activities/calls.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { inEnglish } from '../../../in-english.ts';
import { messageOf, valueOf } from '../../register/a-register.ts';
import { aSession, anEmptySession, type TestSession } from '../../session/a-session.ts';

async function activity({ get }: TestSession, ref: string): Promise<ActivityRow> {
  const found = (await get('activities', 'list')).find((row) => row.ref === ref);
  if (found === undefined) throw new Error(`no activity ${ref}`);
  return found;
}

describe('the list of activities', () => {
  // docs/domain.md, case 12.
  it('is in the board’s order: 1.9 before 1.10', async () => {
    const refs = (await (await aSession()).get('activities', 'list')).map(({ ref }) => ref);
    expect(refs).toHaveLength(30);
    expect(refs.indexOf('1.9')).toBe(refs.indexOf('1.10') - 1);
  });

  it('shows parts, links from both ends, and why a status is what it is', async () => {
    const session = await aSession();
    expect((await activity(session, '1.4')).parts).toHaveLength(4);
    expect((await activity(session, '1.6')).links.map(({ title }) => title)).toEqual(['2.3']);
    expect((await activity(session, '2.3')).links.map(({ title }) => title)).toEqual(['1.6']);
    expect((await activity(session, '3.6')).judgement.reason).toEqual(
      say('activity.but-passed', {
        progress: say('activity.now.on track'),
        milestone: 'February 2024',
      }),
    );
  });
});

describe('progress', () => {
  it('of several is one step, with a note dated today', async () => {
    const session = await aSession();
    const ids = [(await activity(session, '1.2')).id, (await activity(session, '1.3')).id];
    await session.get('activities', 'setProgress', { ids, progress: 'on hold', note: 'Waits for the grant' });
    expect(await activity(session, '1.2')).toMatchObject({
      progress: 'on hold',
      note: 'Waits for the grant',
      noteOn: '2024-07-12',
    });
    const { undo } = await session.get('register', 'header');
    expect(undo && inEnglish(undo)).toBe('Report 2 activities on hold');
    expect(undo && speak('cy', undo)).toBe('Nodi cynnydd 2 weithgaredd: wedi’i ohirio');
    await session.get('register', 'undo');
    expect((await activity(session, '1.3')).progress).toBe('not reported');
  });

  it('that is the same as before writes nothing', async () => {
    const session = await aSession();
    const before = (await session.get('register', 'header')).batch;
    await session.get('activities', 'setProgress', {
      ids: [(await activity(session, '1.1')).id],
      progress: 'on track',
    });
    expect((await session.get('register', 'header')).batch).toBe(before);
  });
});

describe('a ref', () => {
  it('that another activity has is refused', async () => {
    const session = await aSession();
    const { id } = await activity(session, '1.2');
    const refused = await session.ask('activities', 'setText', { id, field: 'ref', value: '1.3' });
    expect(messageOf(refused)).toMatch(/^taken: 1\.3 is the ref of another activity/u);
  });
});

describe('a status set by hand', () => {
  it('holds over the computed one, signed, until it is taken away', async () => {
    const session = await aSession();
    const { id, judgement } = await activity(session, '3.6');
    const override = { status: 'on track', reason: 'The lease is signed' };
    await session.get('activities', 'overrideStatus', { id, override });
    expect((await activity(session, '3.6')).judgement).toMatchObject({
      status: 'on track',
      reason: say('status.set-by-hand', { reason: 'The lease is signed', by: 'The Clerk' }),
      overridden: true,
    });
    const { undo } = await session.get('register', 'header');
    expect(undo && inEnglish(undo)).toBe('Set the status of activity 3.6 by hand: on track');
    await session.get('activities', 'overrideStatus', { id, override: null });
    expect((await activity(session, '3.6')).judgement).toEqual(judgement);
  });

  it('lapses when other progress is reported', async () => {
    const session = await aSession();
    const { id } = await activity(session, '3.6');
    const override = { status: 'on track', reason: 'The lease is signed' };
    await session.get('activities', 'overrideStatus', { id, override });
    await session.get('activities', 'setProgress', { ids: [id], progress: 'on hold' });
    expect((await activity(session, '3.6')).judgement.overridden).toBe(false);
    const { open } = await session.get('attention', 'list');
    expect(open.find(({ concern }) => concern === 'lapsed override')).toMatchObject({
      screen: 'activities',
      focus: id,
    });
  });

  it('of an activity that is gone is refused', async () => {
    const session = await aSession();
    const refused = await session.ask('activities', 'overrideStatus', { id: 'none', override: null });
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('leads', () => {
  it('typed with semicolons are several records, and those already there stay', async () => {
    const session = await aSession();
    const { id } = await activity(session, '1.2');
    await session.get('activities', 'setText', {
      id,
      field: 'leads',
      value: 'F&GPG; Head of Governance; To be identified',
    });
    const { leads } = await activity(session, '1.2');
    expect(leads.map(({ name }) => inEnglish(name))).toEqual([
      'F&GPG',
      'Head of Governance',
      'To be identified',
    ]);
    // In Welsh the same lead reads as below, and typed back it is still that one: nothing is written.
    const shown = leads.map(({ name }) => speak('cy', name)).join('; ');
    expect(shown).toBe('F&GPG; Head of Governance; I’w bennu');
    const { batch } = await session.get('register', 'header');
    await session.get('activities', 'setText', { id, field: 'leads', value: shown });
    expect((await session.get('register', 'header')).batch).toBe(batch);
    const people = await session.get('people', 'list');
    expect(people.filter(({ name }) => name === 'Head of Governance')).toHaveLength(1);
  });
});

describe('a milestone', () => {
  it('is kept as the board wrote it, and read for its days', async () => {
    const session = await aSession();
    const { id } = await activity(session, '1.2');
    await session.get('activities', 'setText', { id, field: 'milestone', value: 'Autumn 2024 (started)' });
    expect(await activity(session, '1.2')).toMatchObject({
      milestone: 'Autumn 2024 (started)',
      due: '2024-11-30',
    });
  });
});

describe('links', () => {
  it('are made by ref and removed', async () => {
    const session = await aSession();
    const [here, there] = [await activity(session, '1.2'), await activity(session, '3.9')];
    await session.get('activities', 'link', { from: here.id, toRef: '3.9' });
    expect((await activity(session, '3.9')).links.map(({ title }) => title)).toEqual(['1.2']);
    await session.get('activities', 'unlink', { from: there.id, to: here.id });
    expect((await activity(session, '1.2')).links).toEqual([]);
  });

  it('with something missing, or with itself, are refused', async () => {
    const session = await aSession();
    const { id } = await activity(session, '1.2');
    expect(messageOf(await session.ask('activities', 'link', { from: id, toRef: '9.9' }))).toBe(
      'not-found: There is no activity 9.9. Nothing was written. Give the ref of an activity, such as 2.3.',
    );
    expect(messageOf(await session.ask('activities', 'link', { from: id, toRef: '1.2' }))).toContain(
      'itself',
    );
  });
});

describe('parts', () => {
  it('are added, changed and removed', async () => {
    const session = await aSession();
    const { id } = await activity(session, '1.2');
    const part = await session.get('activities', 'addPart', {
      activityId: id,
      description: 'Read the accounts',
    });
    await session.get('activities', 'setPart', { id: part.id, field: 'leads', value: 'F&GPG' });
    await session.get('activities', 'setPart', { id: part.id, field: 'progress', value: 'complete' });
    expect((await activity(session, '1.2')).parts).toMatchObject([
      { description: 'Read the accounts', progress: 'complete', leads: [{ name: 'F&GPG' }] },
    ]);
    await session.get('activities', 'removePart', { id: part.id });
    expect((await activity(session, '1.2')).parts).toEqual([]);
  });
});

describe('deleting', () => {
  it('takes everything that depends on it, and undo brings all of it back', async () => {
    const session = await aSession();
    const before = await activity(session, '1.4');
    await session.get('activities', 'remove', { ids: [before.id] });
    expect((await session.get('activities', 'list')).map(({ ref }) => ref)).not.toContain('1.4');
    await session.get('register', 'undo');
    expect(await activity(session, '1.4')).toEqual(before);
  });
});

describe('activities', () => {
  it('are moved to another objective together', async () => {
    const { get, ask } = anEmptySession();
    const { id: objectiveId } = await get('strategy', 'addObjective', { ref: '1', title: 'Grow' });
    const { id: other } = await get('strategy', 'addObjective', { ref: '2', title: 'Lead' });
    const ids = [];
    for (const description of ['Ask', 'Listen']) {
      // oxlint-disable-next-line no-await-in-loop
      ids.push((await get('activities', 'add', { objectiveId, description })).id);
    }
    const of = async (id: string) =>
      (await get('strategy', 'objective', { id })).activities.map(({ description }) => description);
    await get('activities', 'moveTo', { ids, objectiveId: other });
    expect([await of(objectiveId), await of(other)]).toEqual([[], ['Ask', 'Listen']]);
    valueOf(await ask('register', 'undo', {}));
    expect([await of(objectiveId), await of(other)]).toEqual([['Ask', 'Listen'], []]);
  });
});

describe('merging two', () => {
  it('leaves one, with the leads of both', async () => {
    const session = await aSession();
    const [goes, stays] = [await activity(session, '1.15'), await activity(session, '1.10')];
    await session.get('activities', 'merge', { goes: goes.id, stays: stays.id });
    const refs = (await session.get('activities', 'list')).map(({ ref }) => ref);
    expect(refs).not.toContain('1.15');
    expect(refs).toHaveLength(29);
    const attention = await session.get('attention', 'list');
    expect(attention.open.filter(({ concern }) => concern === 'likely duplicate')).toEqual([]);
  });
});

describe('an activity that another window has deleted', () => {
  it('is reported as gone', async () => {
    const session = await aSession();
    const { id } = await activity(session, '1.2');
    await session.get('activities', 'remove', { ids: [id] });
    expect(messageOf(await session.ask('activities', 'setNote', { id, note: 'Late' }))).toBe(
      'not-found: The activity isn’t in the register any more. It may have been deleted in another window.',
    );
  });
});
