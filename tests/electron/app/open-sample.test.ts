// The sample strategy: imported from its Word document on the first day, opened as it was left after that.

import { inEnglish, inWords } from '../../in-english.ts';
import { mkdirSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addSampleMeetings } from '../../../electron/imports/sample-meetings/add-meetings.ts';
import { openForReading, openRegister } from '../../../electron/register/open.ts';
import { snapshot } from '../../../electron/register/read/query.ts';
import { commit } from '../../../electron/register/write/commit.ts';
import { set } from '../../../shared/kernel/change.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { morning, testEnvironment, valueOf } from '../register/a-register.ts';
import { sampleDocument } from '../../sample-document.ts';
import { copyTheSample } from '../the-sample.ts';
import { anApp } from './an-app.ts';

/** Where its meetings came from, step by step. */
const stepsOfMeetings = ['sample', 'sample', 'sample', 'sample', 'sample', 'sample'];

describe('the sample strategy', () => {
  it('is imported from its document the first time, with its meetings, by the person named in the preferences', async () => {
    const { get } = anApp({ sampleIsThere: false });
    await get('app', 'setPreferences', { author: 'The Clerk' });
    expect((await get('app', 'openSample')).register?.name).toBe('Sample strategy');
    expect((await get('strategy', 'strategy')).objectives).toHaveLength(3);
    const { batches } = await get('history', 'page');
    expect(batches.every(({ actor }) => actor === 'The Clerk')).toBe(true);
    expect(batches.map(({ origin }) => origin.kind)).toEqual([...stepsOfMeetings, 'document']);
    expect(inEnglish(batches.at(-1)?.act ?? '')).toMatch(/^Import 182 /u);
    expect((await get('meetings', 'list')).bodies).toHaveLength(2);
    expect((await get('overview', 'meetings')).next).toHaveLength(3);
  });

  it('is opened as it was left after that', async () => {
    const { folder, get } = anApp({ sampleIsThere: false });
    await get('app', 'openSample');
    await get('people', 'add', { kind: 'person', name: 'An Officer' });
    await get('app', 'close');
    await get('app', 'openSample');
    const steps = 1 + stepsOfMeetings.length + 1;
    expect((await get('history', 'page')).batches).toHaveLength(steps);
    await get('app', 'close');
    const register = valueOf(openForReading(join(folder, 'data', 'Sample strategy.minutebook')));
    expect(register.log.latestBatches(steps + 1)).toHaveLength(steps);
    register.close();
  });

  it('is of today: its last figures are of this month, and no milestone has passed by its age alone', async () => {
    const { get } = anApp({ sampleIsThere: false });
    await get('app', 'openSample');
    const { open } = await get('attention', 'list');
    expect(open.map(({ sentence }) => inEnglish(sentence)).filter((each) => /passed/u.test(each))).toEqual([
      expect.stringContaining('3.6'),
    ]);
  });

  describe('made two years ago', () => {
    const old = async (change: boolean, withMeetings = true) => {
      const { folder, get } = anApp({ sampleIsThere: false });
      const path = join(folder, 'data', 'Sample strategy.minutebook');
      mkdirSync(dirname(path), { recursive: true });
      await copyTheSample(path);
      const papers = join(dirname(sampleDocument), 'papers');
      if (withMeetings)
        valueOf(addSampleMeetings(path, { papers, actor: 'Secretary' }, testEnvironment('meetings')));
      if (change) {
        const register = valueOf(openRegister(path, testEnvironment()));
        const changes = snapshot(register).strategies.map(({ id }) => set(strategy, id, 'vision', 'Ours'));
        valueOf(commit(register, { actor: 'Secretary', act: inWords('Edit'), changes }));
        register.close();
      }
      utimesSync(path, new Date(morning), new Date(morning));
      await get('app', 'openSample');
      return get;
    };

    it('is made again where nobody has changed it', async () => {
      const get = await old(false);
      expect((await get('history', 'page')).batches).toHaveLength(1 + stepsOfMeetings.length);
      const [{ at } = { at: 0 }] = (await get('history', 'page')).batches;
      expect(at).toBeGreaterThan(morning + 1e10);
    });

    it('is made again where it had no meetings yet', async () => {
      const get = await old(false, false);
      expect((await get('history', 'page')).batches).toHaveLength(1 + stepsOfMeetings.length);
    });

    it.each([true, false])('stays as it is where somebody has, with meetings (%s)', async (withMeetings) => {
      const get = await old(true, withMeetings);
      const steps = withMeetings ? stepsOfMeetings.length : 0;
      const { batches } = await get('history', 'page');
      expect(batches).toHaveLength(1 + steps + 1);
      expect(batches[0]?.origin.kind).toBe('typed');
    });

    it('stays as it is where somebody has taken a step of it back and repeated it', async () => {
      const { folder, get, ask } = anApp({ sampleIsThere: false });
      await get('app', 'openSample');
      const asked = await ask('register', 'undo', {}, { reason: 'Tried out' });
      expect(asked).toMatchObject({ ok: false, error: { message: { say: 'register.undo-import' } } });
      await get('register', 'undo', { sure: true }, { reason: 'Tried out' });
      await get('register', 'redo', {}, { reason: 'Tried out' });
      const { batches } = await get('history', 'page');
      expect(batches[0]?.origin.kind).toBe('redo');
      await get('app', 'close');
      const path = join(folder, 'data', 'Sample strategy.minutebook');
      utimesSync(path, new Date(morning), new Date(morning));
      await get('app', 'openSample');
      expect((await get('history', 'page')).batches).toHaveLength(batches.length);
    });
  });

  it('holds the same strategy when a ready copy of it is opened, as the other tests do', async () => {
    const [first, later] = [anApp({ sampleIsThere: false }), anApp()];
    await first.get('app', 'openSample');
    await later.get('app', 'openSample');
    const { act: imported } = (await first.get('history', 'page')).batches.at(-1) ?? {};
    const { act: ready } = (await later.get('history', 'page')).batches[0] ?? {};
    const countOf = (act: typeof ready) => (act !== undefined && 'count' in act ? act['count'] : undefined);
    expect(countOf(ready)).toBe(countOf(imported)); // the same, with other dates
    const titles = async ({ get }: typeof first) =>
      (await get('strategy', 'strategy')).objectives.map(({ title }) => title);
    expect(await titles(later)).toEqual(await titles(first));
  });
});
