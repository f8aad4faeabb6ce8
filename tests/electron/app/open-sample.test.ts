// The sample strategy: imported from its Word document on the first day, opened as it was left after that.

import { inEnglish } from '../../in-english.ts';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openForReading } from '../../../electron/register/open.ts';
import { valueOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

describe('the sample strategy', () => {
  it('is imported from its document the first time, in one step, by the person named in the preferences', async () => {
    const { get } = anApp({ sampleIsThere: false });
    await get('app', 'setPreferences', { author: 'The Clerk' });
    expect((await get('app', 'openSample')).register?.name).toBe('Sample strategy');
    expect((await get('strategy', 'strategy')).objectives).toHaveLength(3);
    const { batches } = await get('history', 'page');
    expect(batches).toMatchObject([{ actor: 'The Clerk', origin: { kind: 'document' } }]);
    expect(batches.map(({ act }) => inEnglish(act))).toEqual([expect.stringMatching(/^Import 180 /u)]);
  });

  it('is opened as it was left after that', async () => {
    const { folder, get } = anApp({ sampleIsThere: false });
    await get('app', 'openSample');
    await get('people', 'add', { kind: 'person', name: 'An Officer' });
    await get('app', 'close');
    await get('app', 'openSample');
    expect((await get('history', 'page')).batches).toHaveLength(2);
    await get('app', 'close');
    const register = valueOf(openForReading(join(folder, 'data', 'Sample strategy.minutebook')));
    expect(register.log.latestBatches(3)).toHaveLength(2);
    register.close();
  });

  it('holds the same when a ready copy of it is opened, as the other tests do', async () => {
    const [first, later] = [anApp({ sampleIsThere: false }), anApp()];
    await first.get('app', 'openSample');
    await later.get('app', 'openSample');
    const { act: imported } = (await first.get('history', 'page')).batches[0] ?? {};
    const { act: ready } = (await later.get('history', 'page')).batches[0] ?? {};
    expect(ready).toEqual(imported);
    const titles = async ({ get }: typeof first) =>
      (await get('strategy', 'strategy')).objectives.map(({ title }) => title);
    expect(await titles(later)).toEqual(await titles(first));
  });
});
