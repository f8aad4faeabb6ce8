// Packs recorded as issued to the board.

import { describe, expect, it } from 'vitest';
import { actOf } from '../../../../electron/register/log/log.ts';
import { inEnglish } from '../../../in-english.ts';
import { messageOf } from '../../register/a-register.ts';
import { aSession, anEmptySession } from '../../session/a-session.ts';

describe('a pack that was issued', () => {
  it('is what the overview counts changes from', async () => {
    const session = await aSession();
    const [batch] = session.session.live.log.latestBatches(1);
    const batchName = `${batch?.replica}:${batch?.seq}`;
    await session.get('issues', 'record', {
      title: 'Board pack, 12 July 2024',
      asAt: '2024-07-12',
      batchName,
    });
    await session.get('people', 'add', { kind: 'person', name: 'A New Officer' });
    const { since, latest } = await session.get('overview', 'changes');
    expect(since).toBe('Board pack, 12 July 2024');
    expect(latest.slice(0, 1).map(({ act }) => inEnglish(act))).toEqual(['Add the person A New Officer']);
    expect((await session.get('issues', 'list')).map(({ title }) => title)).toEqual([
      'Board pack, 12 July 2024',
    ]);
  });

  it('counts its versions by meeting, edition, person and language', async () => {
    const { get, ask, session } = await aSession();
    const body = { name: 'Board', kind: 'charity', nation: 'england-and-wales' } as const;
    const { id: bodyId } = await get('bodies', 'add', body);
    const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2024-07-12', kind: 'ordinary' });
    const [batch] = session.live.log.latestBatches(1);
    const batchName = `${batch?.replica}:${batch?.seq}`;
    const issue = { title: 'Pack', asAt: '2024-07-12', batchName, meetingId, asItStands: true } as const;
    await get('issues', 'record', { ...issue, edition: 'public' });
    await get('issues', 'record', { ...issue, edition: 'full' });
    await get('issues', 'record', { ...issue, edition: 'public', language: 'cy' });
    await get('issues', 'record', { ...issue, edition: 'public' });
    const versions = (await get('issues', 'list')).map(({ edition, version }) => `${edition} ${version}`);
    expect(versions).toEqual(['public 2', 'public 1', 'full 1', 'public 1']);
    const [step] = session.live.log.latestBatches(1);
    expect(step && inEnglish(actOf(step))).toBe('Issue Pack, for the public');
    expect(messageOf(await ask('meetings', 'remove', { id: meetingId }))).toContain(
      'A pack was issued for this meeting: that is kept. Cancel the meeting instead.',
    );
  });

  it.each([
    ['a year ahead', 1],
    ['a year behind', -1],
  ])('by a clock that was %s once stays the version that it was, and the next follows it', async (_, by) => {
    const { get, session, environment } = await aSession();
    const body = { name: 'Board', kind: 'charity', nation: 'england-and-wales' } as const;
    const { id: bodyId } = await get('bodies', 'add', body);
    const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2024-07-12', kind: 'ordinary' });
    const issue = async (title: string) => {
      const made = { batchName: session.live.log.frontier(), asAt: session.today() };
      await get('issues', 'record', { ...made, title, meetingId, edition: 'public', asItStands: true });
    };
    const year = 365 * 24 * 60 * 60 * 1000;
    await issue('First');
    environment.tick(by * year);
    await issue('Second');
    environment.tick(-by * year);
    await get('people', 'add', { kind: 'person', name: 'A New Officer' });
    await issue('Third');
    await get('people', 'add', { kind: 'person', name: 'Another Officer' });
    const listed = await get('issues', 'list');
    expect(listed.map(({ title, version, since }) => [title, version, since])).toEqual([
      ['Third', 3, 1],
      ['Second', 2, null],
      ['First', 1, null],
    ]);
    expect(await get('overview', 'changes')).toMatchObject({ since: 'Third', total: 1 });
  });

  it('is no change since itself', async () => {
    const session = await aSession();
    const issue = async () => {
      const [batch] = session.session.live.log.latestBatches(1);
      const batchName = `${batch?.replica}:${batch?.seq}`;
      await session.get('issues', 'record', { title: 'Board pack', asAt: '2024-07-12', batchName });
    };
    await issue();
    expect(await session.get('overview', 'changes')).toMatchObject({ total: 0, latest: [] });
    await session.get('people', 'add', { kind: 'person', name: 'A New Officer' });
    expect((await session.get('overview', 'changes')).total).toBe(1);
    await issue();
    expect((await session.get('overview', 'changes')).total).toBe(0);
  });

  it('that was made before a change is issued only as it stands, by somebody who says so', async () => {
    const session = await aSession();
    const [batch] = session.session.live.log.latestBatches(1);
    const asAt = session.session.today();
    const made = { asAt, madeOn: asAt, batchName: `${batch?.replica}:${batch?.seq}` };
    const issue = { title: 'Board pack', ...made };
    const since = () => session.get('issues', 'since', made);
    expect(await since()).toEqual({ changes: 0, last: null });
    await session.get('people', 'add', { kind: 'person', name: 'A New Officer' });
    await session.get('register', 'undo');
    expect(await since()).toEqual({ changes: 0, last: null });
    await session.get('register', 'redo');
    const now = await since();
    expect(now.changes).toBe(1);
    expect(now.last && inEnglish(now.last)).toContain('Add the person A New Officer');
    expect(messageOf(await session.ask('issues', 'record', issue))).toMatch(/^out-of-date: .+changed once/u);
    expect(await session.get('issues', 'list')).toEqual([]);
    await session.get('issues', 'record', { ...issue, asItStands: true });
    expect(await session.get('issues', 'list')).toHaveLength(1);
    // Issuing is no change, nor is taking that back.
    expect((await since()).changes).toBe(1);
    await session.get('register', 'undo');
    expect((await since()).changes).toBe(1);
    expect(await session.get('overview', 'changes')).toMatchObject({ since: null });
  });

  it('to the same readers since another was made is said before that one is issued too', async () => {
    const { get, ask, session } = await aSession();
    const [batch] = session.live.log.latestBatches(1);
    const asAt = session.today();
    const made = { asAt, madeOn: asAt, batchName: `${batch?.replica}:${batch?.seq}` };
    await get('issues', 'record', { title: 'Board pack', ...made });
    const again = { title: 'Board pack made in another window', ...made };
    for (const call of ['mayRecord', 'record'] as const)
      expect(messageOf(await ask('issues', call, again))).toBe(
        'out-of-date: Board pack was issued to the same readers since this was made, and this says nothing of it.',
      );
    expect((await get('issues', 'list')).length).toBe(1);
    // Beside what has changed, and not instead of it.
    await get('people', 'add', { kind: 'person', name: 'A New Officer' });
    expect(messageOf(await ask('issues', 'mayRecord', again))).toMatch(
      /^out-of-date: .+ changed once since it was made.+ Board pack was issued to the same readers since/u,
    );
    await get('register', 'undo');
    // To other readers it is another pack; and whoever has been told may issue it as it stands.
    await get('issues', 'mayRecord', { ...again, language: 'cy' });
    await get('issues', 'record', { ...again, asItStands: true });
    // Once issuing the first is taken back, there is nothing to be told of it.
    await get('register', 'undo');
    await get('register', 'undo');
    await get('issues', 'mayRecord', again);
  });

  it('as at an earlier day holds nothing later, and stays as it is', async () => {
    const session = await aSession();
    const [batch] = session.session.live.log.latestBatches(1);
    const made = { asAt: session.session.today(), batchName: `${batch?.replica}:${batch?.seq}` };
    session.environment.tick(2 * 86_400_000);
    const madeOn = session.session.today();
    await session.get('people', 'add', { kind: 'person', name: 'A New Officer' });
    expect((await session.get('issues', 'since', { ...made, madeOn })).changes).toBe(0);
    expect((await session.get('issues', 'since', { ...made, madeOn: made.asAt })).changes).toBe(1);
    const lost = { ...made, madeOn, batchName: 'another:1' };
    expect((await session.get('issues', 'since', lost)).changes).toBeNull();
    expect(messageOf(await session.ask('issues', 'record', { title: 'Board pack', ...lost }))).toMatch(
      /^out-of-date/u,
    );
  });

  it('of a day before it was issued lacks what was written since, as the list and the overview say', async () => {
    const { get, session, environment } = await aSession();
    const issue = { title: 'Pack', asAt: session.today(), batchName: session.live.log.frontier() };
    environment.tick(2 * 86_400_000);
    await get('issues', 'record', issue);
    await get('people', 'add', { kind: 'person', name: 'A New Officer' });
    expect((await get('issues', 'list'))[0]?.since).toBe(1);
    expect((await get('overview', 'changes')).total).toBe(1);
  });

  it('is what Attention tells changed statuses from', async () => {
    const session = await aSession();
    const { open } = await session.get('attention', 'list');
    const wrong = open.find(({ concern, screen }) => concern === 'at risk' && screen === 'activities');
    const changed = async () => {
      const list = await session.get('attention', 'list');
      return list.open
        .filter(({ concern }) => concern === 'changed status')
        .map(({ sentence }) => inEnglish(sentence));
    };
    const complete = { ids: [wrong?.focus ?? ''], progress: 'complete' };
    await session.get('activities', 'setProgress', { ...complete, progress: 'at risk' });
    expect(await changed()).toEqual([]);
    const [batch] = session.session.live.log.latestBatches(1);
    const batchName = `${batch?.replica}:${batch?.seq}`;
    await session.get('issues', 'record', { title: 'Board pack', asAt: '2024-07-12', batchName });
    expect(await changed()).toEqual([]);
    await session.get('activities', 'setProgress', complete);
    expect(await changed()).toEqual([
      expect.stringMatching(/^3\.6 .+: at risk in the pack of 12 July 2024, complete now\.$/u),
    ]);
  });

  it('of which a supplement, or a meeting’s pack without the report, takes no status with it', async () => {
    const { get, session } = await aSession();
    const changed = async () =>
      (await get('attention', 'list')).open
        .filter(({ concern }) => concern === 'changed status')
        .map(({ sentence }) => inEnglish(sentence));
    const issue = async (of: object) => {
      const [batch] = session.live.log.latestBatches(1);
      const batchName = `${batch?.replica}:${batch?.seq}`;
      await get('issues', 'record', { title: 'Pack', asAt: '2024-07-19', batchName, ...of });
    };
    const { open } = await get('attention', 'list');
    const wrong = open.find(({ concern, screen }) => concern === 'at risk' && screen === 'activities');
    const ids = [wrong?.focus ?? ''];
    await get('activities', 'setProgress', { ids, progress: 'at risk' });
    await issue({ title: 'Board pack', asAt: '2024-07-12' });
    await get('activities', 'setProgress', { ids, progress: 'complete' });
    const said = await changed();
    expect(said).toEqual([expect.stringMatching(/at risk in the pack of 12 July 2024, complete now\.$/u)]);
    const body = { name: 'Board', kind: 'charity', nation: 'england-and-wales' } as const;
    const { id: bodyId } = await get('bodies', 'add', body);
    const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2024-07-19', kind: 'ordinary' });
    const asked = { parts: ['agenda', 'papers'], comments: false, ofDraft: false };
    const whole = { form: 'pack', packId: null, position: 0, asked, pageMap: [] };
    await issue({ meetingId, edition: 'full', contents: whole });
    expect(await changed()).toEqual(said);
    const packId = (await get('issues', 'list'))[0]?.id;
    const later = { ...whole, form: 'supplement', packId, position: 1 };
    await issue({ meetingId, edition: 'full', contents: later });
    expect(await changed()).toEqual(said);
    await issue({
      meetingId,
      edition: 'full',
      contents: { ...whole, asked: { ...asked, parts: ['strategy'] } },
    });
    expect(await changed()).toEqual([]);
  });

  it('is followed by no change that was taken back, nor by taking it back', async () => {
    const { get, session } = await aSession();
    const [batch] = session.live.log.latestBatches(1);
    const batchName = `${batch?.replica}:${batch?.seq}`;
    await get('issues', 'record', { title: 'Board pack', asAt: '2024-07-12', batchName });
    await get('people', 'add', { kind: 'person', name: 'A New Officer' });
    await get('people', 'add', { kind: 'person', name: 'Another Officer' });
    await get('register', 'undo');
    const { total, latest } = await get('overview', 'changes');
    expect(latest.map(({ act }) => inEnglish(act))).toEqual(['Add the person A New Officer']);
    expect(total).toBe(1);
    await get('register', 'undo');
    expect(await get('overview', 'changes')).toMatchObject({ total: 0, latest: [] });
    await get('register', 'redo');
    expect((await get('overview', 'changes')).total).toBe(1);
  });

  it.each(['Morning', 'Evening', 'Corrected', 'Once more'])(
    'is the last one of its day when it was recorded last: %s',
    async (last) => {
      const { get, session, environment } = anEmptySession();
      await get('people', 'add', { kind: 'person', name: 'A New Officer' });
      const titles = ['Morning', 'Evening', 'Corrected', 'Once more'].filter((title) => title !== last);
      for (const title of [...titles, last]) {
        environment.tick(1);
        const [batch] = session.live.log.latestBatches(1);
        const issue = { title, asAt: '2024-07-12', batchName: `${batch?.replica}:${batch?.seq}` };
        // One after another is what decides.
        // oxlint-disable-next-line no-await-in-loop
        await get('issues', 'record', issue);
      }
      expect((await get('overview', 'changes')).since).toBe(last);
      expect((await get('issues', 'list')).map(({ title }) => title)).toEqual([last, ...titles.toReversed()]);
    },
  );
});
