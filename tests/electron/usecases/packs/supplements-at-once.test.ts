// Two copies that each issue a supplement to one pack before they exchange: both have the same number and the same new page, and are told so.

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../in-english.ts';
import type { TestSession } from '../../session/a-session.ts';
import { twoSessions } from '../follow-up/two-sessions.ts';

const packPages = [
  { section: 'agenda', pages: ['1', '2', '3'] },
  { section: 'paper-2', pages: ['9'] },
];

async function issue(
  { get, session }: TestSession,
  meetingId: string,
  contents: {
    form: 'pack' | 'supplement' | 'consolidated';
    packId: string | null;
    position: number;
  },
  given: Readonly<Record<string, string>>,
  besides: typeof packPages = contents.form === 'pack' ? packPages : [],
) {
  const [batch] = session.live.log.latestBatches(1);
  await get('issues', 'record', {
    title: contents.form === 'pack' ? 'Meeting pack' : 'Supplement 1: Board',
    asAt: session.today(),
    batchName: `${batch?.replica}:${batch?.seq}`,
    meetingId,
    edition: 'public',
    asItStands: true,
    pages: 4,
    contents: {
      asked: { parts: [], comments: false, ofDraft: false },
      ...contents,
      pageMap: [
        ...besides,
        ...Object.entries(given).map(([section, page]) => ({
          section,
          pages: ['S1-1', '3', page],
        })),
      ],
    },
  });
}

async function aPackOnTwoCopies() {
  const { clerk, officer, exchange } = twoSessions();
  const body = {
    name: 'Board',
    kind: 'charity',
    nation: 'england-and-wales',
  } as const;
  const { id: bodyId } = await clerk.get('bodies', 'add', body);
  const { id: meetingId } = await clerk.get('meetings', 'add', {
    bodyId,
    day: '2031-03-04',
    kind: 'ordinary',
  });
  await issue(clerk, meetingId, { form: 'pack', packId: null, position: 0 }, {});
  await exchange();
  const packId = (await clerk.get('issues', 'list'))[0]?.id ?? '';
  const said = async ({ get }: TestSession) =>
    (await get('attention', 'list')).open.flatMap(({ concern, sentence, focus }) =>
      concern === 'same supplement' ? [[inEnglish(sentence), focus]] : [],
    );
  const supplement = (copy: TestSession, position: number, page: string, section = 'paper-1') =>
    issue(copy, meetingId, { form: 'supplement', packId, position }, { [section]: page });
  return { clerk, officer, exchange, meetingId, packId, said, supplement };
}

describe('supplements that two copies issued at once', () => {
  it('are said on both once they have exchanged, with the pages that are called the same', async () => {
    const { clerk, officer, exchange, meetingId, packId, said, supplement } = await aPackOnTwoCopies();
    await supplement(clerk, 1, '3a');
    await supplement(officer, 1, '3a');
    expect([await said(clerk), await said(officer)]).toEqual([[], []]);
    await exchange();
    for (const copy of [clerk, officer]) {
      const found = await said(copy);
      expect(found.map(([, focus]) => focus)).toEqual([meetingId]);
      expect(found[0]?.[0]).toMatch(
        /^Supplement 1: Board was issued more than once, .*; .*\. Each has pages called S1-1, 3a\. Issue a consolidated edition/u,
      );
    }
    await issue(clerk, meetingId, { form: 'consolidated', packId, position: 2 }, { 'paper-1': '3b' });
    expect(await said(clerk)).toEqual([]);
  });

  it('are said where one copy had consolidated before it knew of the other’s, until an edition has both', async () => {
    const { clerk, officer, exchange, meetingId, packId, said, supplement } = await aPackOnTwoCopies();
    const consolidate = (position: number, given: Readonly<Record<string, string>>) =>
      issue(clerk, meetingId, { form: 'consolidated', packId, position }, given);
    await supplement(clerk, 1, '3a');
    await consolidate(2, { 'paper-1': '3a' });
    await supplement(officer, 1, '9a', 'paper-2');
    await exchange();
    for (const copy of [clerk, officer])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await said(copy)).map(([sentence]) => sentence)).toEqual([
        expect.stringMatching(/^Supplement 1: Board was issued more than once/u),
      ]);
    await consolidate(3, { 'paper-1': '3a', 'withdrawn-paper-2': '9–9a' });
    expect(await said(clerk)).toEqual([]);
  });

  it('are said where an edition has what was replaced on the pages of the pack itself', async () => {
    const { clerk, officer, exchange, meetingId, packId, said, supplement } = await aPackOnTwoCopies();
    const kept = { form: 'consolidated', packId, position: 2 } as const;
    await supplement(clerk, 1, '3a');
    await issue(clerk, meetingId, kept, { 'paper-1': '3a' }, packPages);
    await supplement(officer, 1, '9a', 'paper-2');
    await exchange();
    expect(await said(clerk)).toHaveLength(1);
  });

  it('are said no more once another version of the pack went out', async () => {
    const { clerk, officer, exchange, meetingId, said, supplement } = await aPackOnTwoCopies();
    await supplement(clerk, 1, '3a');
    await supplement(officer, 1, '3a');
    await exchange();
    expect(await said(clerk)).toHaveLength(1);
    clerk.environment.tick(86_400_000);
    await issue(clerk, meetingId, { form: 'pack', packId: null, position: 0 }, {});
    expect(await said(clerk)).toEqual([]);
  });

  it('are said of a version that was issued after one that a clock had dated a year ahead', async () => {
    const { clerk, officer, exchange, meetingId, said } = await aPackOnTwoCopies();
    clerk.environment.tick(20 * 86_400_000);
    await issue(clerk, meetingId, { form: 'pack', packId: null, position: 0 }, {});
    clerk.environment.tick(-20 * 86_400_000);
    const before = new Set((await clerk.get('issues', 'list')).map(({ id }) => id));
    await issue(clerk, meetingId, { form: 'pack', packId: null, position: 0 }, {});
    const packId = (await clerk.get('issues', 'list')).find(({ id }) => !before.has(id))?.id ?? '';
    await exchange();
    for (const copy of [clerk, officer])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await issue(copy, meetingId, { form: 'supplement', packId, position: 1 }, { 'paper-1': '3a' });
    await exchange();
    expect([await said(clerk), await said(officer)]).toEqual([
      [[expect.stringContaining('was issued more than once'), meetingId]],
      [[expect.stringContaining('was issued more than once'), meetingId]],
    ]);
  });

  it('are said of two versions that two copies issued apart, whatever days their clocks said', async () => {
    const { clerk, officer, exchange, meetingId, packId, said } = await aPackOnTwoCopies();
    const again = async (copy: TestSession) => {
      await issue(copy, meetingId, { form: 'pack', packId: null, position: 0 }, {});
      const made = (await copy.get('issues', 'list')).map(({ id }) => id);
      return made.filter((id) => id !== packId);
    };
    const [second = ''] = await again(clerk);
    officer.environment.tick(3 * 86_400_000);
    await again(officer);
    await exchange();
    for (const copy of [clerk, officer])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await issue(copy, meetingId, { form: 'supplement', packId: second, position: 1 }, { 'paper-1': '3a' });
    await exchange();
    clerk.environment.tick(5 * 86_400_000);
    officer.environment.tick(2 * 86_400_000);
    for (const copy of [clerk, officer])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await said(copy)).map(([sentence]) => sentence)).toEqual([
        expect.stringContaining('was issued more than once'),
      ]);
  });

  it('are none where each came after the other', async () => {
    const { clerk, officer, exchange, said, supplement } = await aPackOnTwoCopies();
    await supplement(clerk, 1, '3a');
    await exchange();
    await supplement(officer, 2, '3b');
    await exchange();
    expect([await said(clerk), await said(officer)]).toEqual([[], []]);
  });
});
