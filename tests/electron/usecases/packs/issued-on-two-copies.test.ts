// A pack that one person issues doesn't hold what another hadn't sent them by then, whoever asks.

import { describe, expect, it } from 'vitest';
import { redo, undo } from '../../../../electron/register/write/undo.ts';
import { inEnglish } from '../../../in-english.ts';
import { valueOf } from '../../register/a-register.ts';
import { twoSessions } from '../follow-up/two-sessions.ts';
import type { TestSession } from '../../session/a-session.ts';

const asAt = '2024-07-12';

async function issue({ get, session }: TestSession, title: string, batchName = session.live.log.frontier()) {
  await get('issues', 'record', { title, asAt, batchName, asItStands: true });
  return { asAt, madeOn: asAt, batchName };
}

const add = ({ get }: TestSession, name: string) => get('people', 'add', { kind: 'person', name });

async function overviewOf({ get }: TestSession) {
  const { since, total, latest } = await get('overview', 'changes');
  return { since, total, latest: latest.map(({ act }) => inEnglish(act)) };
}

describe('a pack that a colleague issued', () => {
  it('lacks what they didn’t have yet, though it was written here before the pack came', async () => {
    const { clerk, officer, exchange } = twoSessions();
    await add(clerk, 'First');
    await exchange();
    await add(officer, 'Of mine');
    const made = await issue(clerk, 'Board pack');
    await exchange();
    const sessions = [clerk, officer];
    expect(await Promise.all(sessions.map(overviewOf))).toEqual(
      sessions.map(() => ({ since: 'Board pack', total: 1, latest: ['Add the person Of mine'] })),
    );
    const since = await Promise.all(sessions.map(({ get }) => get('issues', 'since', made)));
    expect(since.map(({ changes }) => changes)).toEqual([1, 1]);
    const lists = await Promise.all(sessions.map(({ get }) => get('issues', 'list')));
    expect(lists.map(([first]) => first?.since)).toEqual([1, 1]);
  });

  it('holds what they had, though it came here after the pack was composed there', async () => {
    const { clerk, officer, exchange } = twoSessions();
    await add(clerk, 'First');
    await exchange();
    await add(officer, 'Of theirs');
    await add(clerk, 'Of mine');
    // They take in mine and write nothing themselves before they compose: nothing was written on top of either.
    await exchange();
    const batchName = officer.session.live.log.frontier();
    expect(batchName.split(' ')).toHaveLength(2);
    await add(clerk, 'Since');
    await issue(officer, 'Board pack', batchName);
    await exchange();
    const said = { since: 'Board pack', total: 1, latest: ['Add the person Since'] };
    expect(await overviewOf(clerk)).toEqual(said);
    expect(await overviewOf(officer)).toEqual(said);
  });

  it('has nothing after it that was taken back, even where that came by turns', async () => {
    const { clerk, officer, exchange } = twoSessions();
    await add(clerk, 'First');
    await exchange();
    await add(officer, 'Of theirs');
    const made = await issue(clerk, 'Board pack');
    await exchange();
    await officer.get('register', 'undo');
    await exchange();
    expect((await clerk.get('issues', 'since', made)).changes).toBe(0);
    expect((await overviewOf(clerk)).total).toBe(0);
  });

  it.each([
    { again: false, left: 0 },
    // Then it depends on who was last whether it is there: what may be there is counted.
    { again: true, left: 2 },
  ])('has nothing after it that both took back at once; done again: $again', async ({ again, left }) => {
    const { clerk, officer, exchange } = twoSessions();
    const sessions = [clerk, officer];
    await add(clerk, 'First');
    const made = await issue(clerk, 'Board pack');
    await exchange();
    await add(officer, 'Of theirs');
    await exchange();
    for (const { session } of sessions) {
      const step = session.live.log.lastBatch();
      // oxlint-disable-next-line no-await-in-loop -- one after another, so that each run is the same
      valueOf(await session.exchange((register) => Promise.resolve(undo(register, step, 'Clerk'))));
    }
    if (again)
      valueOf(
        await clerk.session.exchange((register) =>
          Promise.resolve(redo(register, register.log.lastBatch() - 1, 'Clerk')),
        ),
      );
    await exchange();
    const since = await Promise.all(sessions.map(({ get }) => get('issues', 'since', made)));
    expect(since.map(({ changes }) => changes)).toEqual([left, left]);
    expect((await Promise.all(sessions.map(overviewOf))).map(({ total }) => total)).toEqual([left, left]);
  });
});
