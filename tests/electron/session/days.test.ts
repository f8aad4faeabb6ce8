// The days of a register end at midnight where it is kept. An edit at half past midnight in British summer is of the new day: in what
// is looked back at, in history, in packs and in what changed since the last one, wherever the computer is.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { makePack } from '../../../electron/packs/make-pack.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { anEmptySession, type TestSession } from './a-session.ts';

const hours = 3_600_000;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The title given on the morning of 12 July 2024 by UTC, and changed that evening at half past eleven. */
async function editedLate(): Promise<TestSession & { readonly title: () => Promise<string | undefined> }> {
  const session = anEmptySession();
  const { id } = await session.get('strategy', 'addObjective', { ref: '1', title: 'Morning' });
  session.environment.tick(14.5 * hours);
  await session.get('strategy', 'setObjective', { id, field: 'title', value: 'Half past midnight' });
  const title = async () => (await session.get('strategy', 'strategy')).objectives[0]?.title;
  return { ...session, title };
}

const computers = ['Europe/London', 'America/New_York', 'Pacific/Auckland'];

describe.each(computers)('an edit half past midnight in London, on a computer in %s', (computer) => {
  async function session() {
    vi.stubEnv('TZ', computer);
    return editedLate();
  }

  it('is not in the register as at the day before, and is as at its own', async () => {
    const { get, title } = await session();
    await get('history', 'lookAt', { at: { day: '2024-07-12' } });
    expect(await title()).toBe('Morning');
    await get('history', 'lookAt', { at: { day: '2024-07-13' } });
    expect(await title()).toBe('Half past midnight');
  });

  it('can be viewed as at its own day, which is today', async () => {
    const { get } = await session();
    const { batch, today } = await get('register', 'header');
    expect(today).toBe('2024-07-13');
    await get('history', 'lookAt', { at: { batch } });
    expect((await get('register', 'header')).asAt).toBe('2024-07-13');
    await get('history', 'lookAt', { at: { batch: batch - 1 } });
    expect((await get('register', 'header')).asAt).toBe('2024-07-12');
  });

  it('is not in the pack as at the day before, and has changed since that pack', async () => {
    const { session: open, get } = await session();
    const packed = async (day: string) => {
      const { document, notice, batchName } = valueOf(await makePack(open.live, temporaryFolder(), day));
      expect(notice).toBeUndefined();
      return { text: JSON.stringify(document), title: document.title, batchName };
    };
    const then = await packed('2024-07-12');
    expect(then.text).toContain('Morning');
    expect(then.text).not.toContain('Half past midnight');
    expect((await packed('2024-07-13')).text).toContain('Half past midnight');
    const { title, batchName } = then;
    await get('issues', 'record', { title, asAt: '2024-07-12', batchName });
    const { total, latest, since } = await get('overview', 'changes');
    expect({ total, since }).toEqual({ total: 1, since: title });
    expect(latest.map(({ at }) => at)).toContain(Date.UTC(2024, 6, 12, 23, 30));
    expect((await get('issues', 'list'))[0]).toMatchObject({ issuedOn: '2024-07-13' });
  });

  it('dates a progress note with its own day', async () => {
    const { get } = await session();
    const { objectives } = await get('strategy', 'strategy');
    const objectiveId = objectives[0]?.id ?? '';
    const { id } = await get('activities', 'add', { objectiveId, description: 'Mend the roofs' });
    await get('activities', 'setNote', { id, note: 'The slates are here' });
    expect(await get('activities', 'list')).toMatchObject([{ id, noteOn: '2024-07-13' }]);
  });
});

describe('the time zone of a register', () => {
  const header = ({ get }: TestSession) => get('register', 'header');

  async function keptIn(timeZone: string) {
    const session = await editedLate();
    const id = (await session.get('strategy', 'strategy')).strategy?.id ?? '';
    await session.get('strategy', 'setTimeZone', { id, timeZone });
    return { ...session, id };
  }

  it('is London’s until somebody says otherwise', async () => {
    expect(await header(await editedLate())).toMatchObject({
      timeZone: 'Europe/London',
      today: '2024-07-13',
    });
  });

  it('can be changed, which is a step like any other, and everything is of that zone’s days', async () => {
    const session = await keptIn('America/New_York');
    expect(await header(session)).toMatchObject({ timeZone: 'America/New_York', today: '2024-07-12' });
    expect((await header(session)).undo).not.toBeNull();
    await session.get('history', 'lookAt', { at: { day: '2024-07-12' } });
    expect(await session.title()).toBe('Half past midnight');
    await session.get('history', 'lookAt', { at: null });
    await session.get('register', 'undo');
    expect(await header(session)).toMatchObject({ timeZone: 'Europe/London', today: '2024-07-13' });
  });

  it('also applies to days before it was chosen', async () => {
    const session = await keptIn('Pacific/Auckland');
    // Nine in the morning by UTC is nine in the evening there, and the edit came the next day at half past eleven.
    await session.get('history', 'lookAt', { at: { day: '2024-07-12' } });
    expect(await session.title()).toBe('Morning');
    expect(await header(session)).toMatchObject({ timeZone: 'Pacific/Auckland', asAt: '2024-07-12' });
  });

  it('chosen again is no step', async () => {
    const session = await keptIn('America/New_York');
    const { batch } = await header(session);
    await session.get('strategy', 'setTimeZone', { id: session.id, timeZone: 'America/New_York' });
    expect((await header(session)).batch).toBe(batch);
  });

  it('is one that the computer knows', async () => {
    const { ask, id } = await keptIn('Europe/London');
    expect(messageOf(await ask('strategy', 'setTimeZone', { id, timeZone: 'Nowhere/Atlantis' }))).toMatch(
      /^invalid-input: /u,
    );
    expect((await ask('strategy', 'setTimeZone', { id: 'gone', timeZone: 'UTC' })).ok).toBe(false);
  });
});
