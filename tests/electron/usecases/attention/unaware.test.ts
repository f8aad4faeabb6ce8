// What a colleague wrote on another copy before learning that it had been sealed is marked for the secretary on every copy, with what to do.

import Database from 'better-sqlite3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCheck } from '../../../../electron/cli/check.ts';
import { takeBackMerge } from '../../../../electron/register/merge/unmerge.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { concernedKinds } from '../../../../shared/attention/rules/concern.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { sealsNothing } from '../../../../shared/kernel/entity.ts';
import { entities } from '../../../../shared/register/entities.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { inWords } from '../../../in-english.ts';
import { valueOf } from '../../register/a-register.ts';
import { samples } from '../../register/projection/samples.ts';
import type { TestSession } from '../../session/a-session.ts';
import { twoSessions } from '../follow-up/two-sessions.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const marked = async ({ get }: TestSession) =>
  (await get('attention', 'list')).open
    .filter(({ concern }) => concern === 'written unaware')
    .map(({ sentence }) => speak('en', sentence));

/** A board whose minutes of March are drafted on both copies, and that met again in April. */
async function aBoard() {
  const two = twoSessions();
  const { clerk, exchange } = two;
  const { get } = clerk;
  const { id: bodyId } = await get('bodies', 'add', {
    name: 'Board',
    kind: 'charity',
    nation: 'england-and-wales',
  });
  const meet = async (day: string) => {
    const { id } = await get('meetings', 'add', { bodyId, day, kind: 'ordinary' });
    await get('meetings', 'set', { id, field: 'state', value: 'held' });
    return id;
  };
  const [march, april] = [await meet('2024-03-05'), await meet('2024-04-02')];
  const item = { meetingId: march, sectionId: null, title: 'Roof', purpose: 'decide', late: null } as const;
  const { id: roof } = await get('agenda', 'addItem', item);
  await get('minutes', 'take', { itemId: roof });
  await get('minutes', 'write', { itemId: roof, text: 'The roof leaks.' });
  await get('drafting', 'begin', { meetingId: march });
  await exchange();
  const signed = { adoptedAtId: april, on: '2024-04-02', signedBy: 'The Chair', subjectTo: '' };
  const adopt = async (copy: TestSession) => copy.get('drafting', 'adopt', { meetingId: march, ...signed });
  return { ...two, march, roof, adopt };
}

describe('adopted minutes', () => {
  it('say what came in from somebody who didn’t know of the adoption, until it is put right', async () => {
    const { clerk, officer, exchange, march, roof, adopt } = await aBoard();
    await adopt(clerk);
    await officer.get('minutes', 'write', { itemId: roof, text: 'The roof leaks badly.' });
    await officer.get('minutes', 'decide', { itemId: roof, text: 'That it be mended', how: 'assent' });
    for (const copy of [clerk, officer]) expect(await marked(copy)).toEqual([]);
    await exchange();
    const seal = 'without knowing this: The minutes of this meeting were adopted on 2 April 2024.';
    for (const copy of [clerk, officer]) {
      expect(await marked(copy)).toEqual([
        expect.stringContaining(`minute of Roof: The Clerk changed it on another copy ${seal}`),
        expect.stringContaining(`decision “That it be mended”: The Clerk added it on another copy ${seal}`),
      ]);
      const { unaware } = await copy.get('drafting', 'show', { meetingId: march });
      expect(unaware).toHaveLength(2);
      const { session, environment } = copy;
      const told = runCheck(session.live.path, undefined, environment).lines((said) => speak('en', said));
      expect(told.join(' ').replaceAll(/\s+/gu, ' ')).toContain(seal);
      const { open } = await copy.get('attention', 'list');
      expect(open.find(({ concern }) => concern === 'written unaware')).toMatchObject({
        screen: 'meetings',
        focus: march,
      });
    }
    const reason = { reason: 'As it was adopted' };
    await clerk.get('minutes', 'write', { itemId: roof, text: 'The roof leaks.' }, reason);
    expect(await marked(clerk)).toHaveLength(1);
    const { open } = await clerk.get('attention', 'list');
    const rest = open.find(({ concern }) => concern === 'written unaware');
    await clerk.get('attention', 'dismiss', {
      key: rest?.key ?? '',
      sentence: rest?.sentence ?? { say: '' },
      reason: 'The chair agreed it',
    });
    await exchange();
    for (const copy of [clerk, officer]) {
      expect(await marked(copy)).toEqual([]);
      expect((await copy.get('drafting', 'show', { meetingId: march })).unaware).toEqual([]);
      expect(verify(copy.session.live).problems).toEqual([]);
    }
  });

  it('say nothing of what was known to the adoption, nor of what was changed with a reason since', async () => {
    const { clerk, officer, exchange, roof, adopt } = await aBoard();
    await officer.get('minutes', 'write', { itemId: roof, text: 'The roof leaks badly.' });
    await exchange();
    await adopt(clerk);
    await exchange();
    await officer.get('minutes', 'write', { itemId: roof, text: 'It leaks.' }, { reason: 'A slip' });
    await exchange();
    for (const copy of [clerk, officer]) expect(await marked(copy)).toEqual([]);
  });

  it('adopted on both copies at once seal what either knew', async () => {
    const { clerk, officer, exchange, roof, adopt } = await aBoard();
    await officer.get('minutes', 'write', { itemId: roof, text: 'The roof leaks badly.' });
    await adopt(officer);
    await adopt(clerk);
    await exchange();
    for (const copy of [clerk, officer]) expect(await marked(copy)).toEqual([]);
  });
});

/** How often each statement is run meanwhile. */
async function statementsOf(act: () => Promise<unknown>): Promise<ReadonlyMap<string, number>> {
  const db = new Database(':memory:');
  const prototype: Record<'get' | 'all' | 'iterate', (...given: unknown[]) => unknown> =
    Object.getPrototypeOf(db.prepare('SELECT 1'));
  db.close();
  const ran = new Map<string, number>();
  for (const runner of ['get', 'all', 'iterate'] as const) {
    const original = prototype[runner];
    vi.spyOn(prototype, runner).mockImplementation(function (this: Database.Statement, ...given) {
      ran.set(this.source, (ran.get(this.source) ?? 0) + 1);
      return original.apply(this, given);
    });
  }
  await act();
  vi.restoreAllMocks();
  return ran;
}

it.each(entities.filter(({ seals }) => seals !== sealsNothing).map(({ name }) => name))(
  'what was written in a sealed %s unaware of that can be a concern',
  (name) => {
    expect(concernedKinds).toContain(name);
  },
);

describe('a register that was merged', () => {
  it('has the history of what is sealed, and what each batch knew, read once, and after an edit only what is new', async () => {
    const { clerk, officer, exchange, roof, adopt } = await aBoard();
    await officer.get('people', 'add', { kind: 'person', name: 'Elder' });
    await adopt(clerk);
    await officer.get('minutes', 'write', { itemId: roof, text: 'The roof leaks badly.' });
    await exchange();
    const list = () => marked(clerk);
    const histories = (ran: ReadonlyMap<string, number>) =>
      [...ran]
        .filter(([source]) => source.includes('entity_history'))
        .reduce((sum, [, times]) => sum + times, 0);
    const first = await statementsOf(list);
    expect(histories(first)).toBeGreaterThan(0);
    await clerk.get('people', 'add', { kind: 'person', name: 'Fig' });
    const after = await statementsOf(list);
    expect(histories(after)).toBe(0);
    // What it read of batches was of those after the last it knew.
    expect([...after.keys()].filter((source) => /FROM batch WHERE dependencies/u.test(source))).toEqual([]);

    // What it remembers is of this log: a merge that comes, and one that is taken back, are told as if nothing were remembered.
    await officer.get('minutes', 'write', { itemId: roof, text: 'It leaks.' }, { reason: 'A slip' });
    await exchange();
    expect(await list()).toEqual(await marked(officer));
    valueOf(await clerk.session.exchange((register) => Promise.resolve(takeBackMerge(register))));
    expect(await list()).toHaveLength(1);
  });
});

describe('a closed period', () => {
  it('says which of its figures came in from somebody who didn’t know that it was closed', async () => {
    const { clerk, officer, exchange } = twoSessions();
    for (const change of samples) {
      valueOf(clerk.session.write({ actor: 'The Clerk', act: inWords('A sample'), changes: [change] }));
    }
    await exchange();
    await clerk.get('updates', 'closePeriod', { periodId: '2024-07' });
    const value = { kind: 'exact', quantity: { unit: 'number', amount: '52' }, written: '52' } as const;
    const changes = [set(figure, 'm/2024-07/actual', 'value', value)];
    valueOf(officer.session.write({ actor: 'The Officer', act: inWords('A late return'), changes }));
    await exchange();
    for (const copy of [clerk, officer]) {
      expect(await marked(copy)).toEqual([
        expect.stringMatching(/The Officer changed it .*: Reporting for July 2024 was closed on/u),
      ]);
    }
    valueOf(officer.session.write({ actor: 'The Officer', act: inWords('Right'), changes, reason: 'Late' }));
    expect(await marked(officer)).toEqual([]);
  });
});
