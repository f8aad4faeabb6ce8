// The one door for writes: what it accepts, what it refuses and how it says so.

import { inWords } from '../../../in-english.ts';
import { describe, expect, it } from 'vitest';
import { commit } from '../../../../electron/register/write/commit.ts';
import { all, byId } from '../../../../electron/register/read/query.ts';
import { create, set } from '../../../../shared/kernel/change.ts';
import { activity } from '../../../../shared/activities/model/activity.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { lead } from '../../../../shared/people/model/lead.ts';
import { objective } from '../../../../shared/strategy/model/objective.ts';
import { period } from '../../../../shared/figures/model/period.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import {
  anObjective,
  aRegister,
  aStrategy,
  connectionOf,
  deletion,
  messageOf,
  valueOf,
} from '../a-register.ts';
import { samples } from '../projection/samples.ts';

describe('commit', () => {
  it('writes a batch with who made it and why, and gives it a name', () => {
    const register = aRegister();
    const receipt = valueOf(
      commit(register, {
        actor: 'Secretary',
        act: inWords('Enter the strategy'),
        changes: [aStrategy, anObjective],
      }),
    );
    expect(receipt).toMatchObject({ batch: 1, name: `${register.identity.replica}:1`, changes: 2 });
    expect(register.log.batch(1)).toMatchObject({
      actor: 'Secretary',
      act: JSON.stringify(inWords('Enter the strategy')),
      origin: null,
      reason: null,
    });
  });

  it('stores one change for a creation and no head until a field is changed', () => {
    const register = aRegister();
    register.write(aStrategy, anObjective);
    expect(connectionOf(register).prepare('SELECT count(*) FROM change').pluck().get()).toBe(2);
    expect(connectionOf(register).prepare('SELECT count(*) FROM head').pluck().get()).toBe(0);
    register.write(set(objective, 'o', 'title', 'A wider network'));
    expect(connectionOf(register).prepare('SELECT field FROM head').pluck().all()).toEqual(['title']);
  });

  it('records which change a change replaces', () => {
    const register = aRegister();
    register.write(aStrategy, anObjective);
    register.write(set(objective, 'o', 'title', 'A wider network'));
    register.write(set(objective, 'o', 'title', 'The widest network'));
    const superseded = register.log.changesOfEntity('o').map((change) => change.supersedes);
    expect(superseded).toEqual([
      null,
      `["${register.identity.replica}:1:1"]`,
      `["${register.identity.replica}:2:0"]`,
    ]);
  });

  it('keeps counting time when the computer’s clock goes back', () => {
    const register = aRegister();
    const first = register.write(aStrategy);
    register.environment.tick(-60_000);
    const second = register.write(anObjective);
    expect(second.hlc > first.hlc).toBe(true);
  });

  it.each([
    [
      'an unknown entity',
      { entity: 'budget', id: 'x', fields: {} },
      'invalid-change: This can’t be saved: something only a newer version knows about: there is no such kind of thing',
    ],
    [
      'an unknown field',
      { entity: 'objective', id: 'o', field: 'colour', value: 'red' },
      'invalid-change: This can’t be saved: objective 1, colour: it has nothing of that name',
    ],
    [
      'a value of the wrong kind',
      set(objective, 'o', 'position', 1.5),
      'invalid-change: This can’t be saved: objective 1, order: that isn’t a value it can have',
    ],
    [
      'a creation without a required field',
      { entity: 'objective', id: 'x', fields: { strategyId: 's', ref: '2' } },
      'invalid-change: This can’t be saved: objective, title: that isn’t a value it can have',
    ],
    [
      'a creation with a field of another entity',
      { entity: 'strategy', id: 'x', fields: { title: 'T', colour: 'red' } },
      'invalid-change: This can’t be saved: strategy: that isn’t a value it can have',
    ],
    [
      'a figure whose id is not its natural key',
      create(figure, 'f', {
        measureId: 'm',
        periodId: '2024-07',
        kind: 'target',
        value: { kind: 'unknown', written: 'TBC' },
      }),
      'invalid-change: This can’t be saved: figure: it isn’t filed under what identifies it',
    ],
    [
      'a change of a natural key',
      set(period, '2024-07', 'key', '2024-08'),
      'it is part of the identity and never changes',
    ],
    [
      'a lead that answers for two things',
      { entity: 'lead', id: 'x', fields: { activityId: 'a', objectiveId: 'o', kind: 'words' } },
      'invalid-change: This can’t be saved: lead: exactly one of activity, part, measure, objective must be given, not 2',
    ],
    [
      'a link from an activity to itself',
      { entity: 'link', id: 'a/a', fields: { fromId: 'a', toId: 'a' } },
      'invalid-change: This can’t be saved: link: it must lead from one activity to another',
    ],
    [
      'a second creation of the same thing',
      aStrategy,
      'already-exists: This is in the register already: strategy Strategy 2024 to 2026.',
    ],
    [
      'a change of something that is not there',
      set(objective, 'zz', 'title', 'T'),
      'not-found: There is no such objective to change',
    ],
    [
      'a reference to something that is not there',
      create(objective, 'x', { strategyId: 'zz', ref: '9', title: 'T' }),
      'missing-reference: This names something that isn’t in the register or was deleted: objective 9, strategy.',
    ],
    [
      'the deletion of something still used',
      deletion(objective, 'o'),
      'still-used: This can’t be deleted: objective 1 is still used by measure Full members under objective 1.',
    ],
    [
      'a deletion that is neither true nor false',
      { entity: 'objective', id: 'o', field: 'deleted', value: 'yes' },
      'it is either deleted or not',
    ],
    [
      'an empty id',
      { entity: 'strategy', id: '', fields: { title: 'T' } },
      'what it is filed under is empty or too long',
    ],
  ])('refuses %s, says where, and writes nothing', (_, change, message) => {
    const register = aRegister();
    register.write(...samples);
    const result = register.tryToWrite(set(strategy, 's', 'vision', 'Seen'), change);
    expect(messageOf(result)).toContain(message);
    expect(messageOf(result)).toContain('Nothing was written');
    expect(byId(register, strategy, 's')?.vision).toBe('');
    expect(register.log.batch(2)).toBeUndefined();
  });

  it.each([
    ['nothing to write', { actor: 'A', act: inWords('B'), changes: [] }, 'empty-batch'],
    ['no actor', { actor: ' ', act: inWords('B'), changes: [aStrategy] }, 'who makes it'],
    ['no act', { actor: 'A', act: { say: '' }, changes: [aStrategy] }, 'what it is for'],
  ])('refuses a batch with %s', (_, proposal, message) => {
    expect(messageOf(commit(aRegister(), proposal))).toContain(message);
  });

  it('deletes a parent together with everything that rests on it', () => {
    const register = aRegister();
    register.write(aStrategy, anObjective);
    register.write(deletion(strategy, 's'), deletion(objective, 'o'));
    expect(byId(register, strategy, 's')).toBeUndefined();
  });

  it('takes a batch that creates things and deletes them again, together with what they belong to', () => {
    const register = aRegister();
    register.write(aStrategy);
    const under = { objectiveId: 'o', description: 'Short-lived', progress: 'not started' } as const;
    register.write(
      anObjective,
      create(activity, 'x', under),
      deletion(activity, 'x'),
      deletion(objective, 'o'),
    );
    expect(all(register, objective)).toEqual([]);
    expect(messageOf(register.tryToWrite(create(activity, 'y', under), deletion(activity, 'x')))).toContain(
      'missing-reference: This names something that isn’t in the register or was deleted: activity “Short-lived”, objective.',
    );
  });

  it('takes a row that points to nothing for a moment, and to something in the end', () => {
    const register = aRegister();
    register.write(aStrategy, anObjective);
    const description = 'Moved at once';
    register.write(
      create(activity, 'x', { objectiveId: 'zz', description, progress: 'not started' }),
      set(activity, 'x', 'objectiveId', 'o'),
    );
    expect(byId(register, activity, 'x')?.objectiveId).toBe('o');
  });

  it('holds a row to the rule of its fields also when one of them is set, and judges the batch as a whole', () => {
    const register = aRegister();
    register.write(...samples);
    expect(messageOf(register.tryToWrite(set(lead, 'l', 'objectiveId', 'o')))).toBe(
      'invalid-change: This can’t be saved: lead Cllr The Treasurer: exactly one of activity, part, measure, objective must be given, not 2. Nothing was written.',
    );
    expect(messageOf(register.tryToWrite(set(lead, 'l', 'activityId', null)))).toContain('not 0');
    register.write(set(lead, 'l', 'objectiveId', 'o'), set(lead, 'l', 'activityId', null));
    expect(byId(register, lead, 'l')).toMatchObject({ objectiveId: 'o', activityId: null });
    // Only a batch that touches what the rule is about is held to it.
    register.write(set(lead, 'l', 'text', 'The Treasurer'));
  });

  it('refuses to edit what was deleted, and takes it back when it is entered again', () => {
    const register = aRegister();
    register.write(...samples);
    register.write(deletion(figure, 'm/2024-07/actual'), {
      entity: 'statement',
      id: 'm∕2024-07∕actual/o∕m',
      field: 'deleted',
      value: true,
    });
    expect(messageOf(register.tryToWrite(set(figure, 'm/2024-07/actual', 'provisional', false)))).toContain(
      'Restore it first',
    );
    const again = {
      measureId: 'm',
      periodId: '2024-07',
      kind: 'actual',
      value: { kind: 'unknown', written: 'TBC' },
    } as const;
    register.write(create(figure, 'm/2024-07/actual', again));
    expect(byId(register, figure, 'm/2024-07/actual')).toMatchObject({ ...again, provisional: false });
  });

  it('can be cancelled between two changes, and then none of it is written', () => {
    const register = aRegister();
    const stop = new AbortController();
    const onProgress = (done: number) => {
      if (done === 3) stop.abort();
    };
    const result = commit(
      register,
      { actor: 'A', act: inWords('B'), changes: samples },
      { onProgress, signal: stop.signal },
    );
    expect(messageOf(result)).toBe('cancelled: Cancelled. Nothing was written.');
    expect(register.log.batch(1)).toBeUndefined();
    register.write(...samples);
  });

  it('says what there is no room for when the disk is full', () => {
    const register = aRegister();
    const pages = Number(connectionOf(register).pragma('page_count', { simple: true }));
    connectionOf(register).pragma(`max_page_count = ${pages}`);
    const many = Array.from({ length: 500 }, (_, index) =>
      create(strategy, `s${index}`, { title: 'T'.repeat(1000) }),
    );
    expect(messageOf(register.tryToWrite(...many))).toContain(
      'disk-full: There is no room left on the disk for “Edit”. Nothing was written.',
    );
  });

  it('keeps text as it was given, whatever the script', () => {
    const register = aRegister();
    register.write(aStrategy, anObjective);
    const description = 'Ŵyl y Dŵr – “ail-gynllunio”\n\u200fمرحبا £1,500';
    register.write(create(activity, 'x', { objectiveId: 'o', description, progress: 'not started' }));
    expect(byId(register, activity, 'x')?.description).toBe(description);
  });
});
