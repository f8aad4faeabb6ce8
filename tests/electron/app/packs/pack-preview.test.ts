// The preview of a pack as a window asks for it: through the main process, from the thread that keeps it.

import { describe, expect, it } from 'vitest';
import { anApp } from '../an-app.ts';

const wanted = { kind: 'board', options: { asAt: '2031-01-01' } };
const nothing = { fonts: 0, known: {}, pictures: [] };

describe('the preview of a pack', () => {
  it('is set, shows its pages and finds its words, and reports how far it is', async () => {
    const { get, ask, told } = anApp();
    expect((await ask('packPreview', 'set', { preview: 'p', wanted })).ok).toBe(false); // nothing is open
    await get('app', 'openSample');
    const set = await get('packPreview', 'set', { preview: 'p', wanted });
    expect(set).toMatchObject({ asAt: '2031-01-01', language: 'en' });
    expect(told.filter(({ event }) => event === 'progress').map(({ about }) => about)).toContainEqual({
      job: 'p',
      done: set.sections.length,
      total: set.sections.length,
    });
    const [, second] = set.pages;
    const { pages } = await get('packPreview', 'pages', {
      preview: 'p',
      keys: [second?.key],
      ...nothing,
    });
    expect(pages).toHaveLength(1);
    const { hits } = await get('packPreview', 'find', { preview: 'p', words: 'strategy' });
    expect(hits.length).toBeGreaterThan(1);
    expect((await ask('packPreview', 'file', { preview: 'p', file: 0 })).ok).toBe(false); // nothing is attached
  });

  it('is stopped at once, and set when it is wanted again', async () => {
    const { get, ask } = anApp();
    await get('app', 'openSample');
    const asked = ask('packPreview', 'set', { preview: 'p', wanted });
    await get('packPreview', 'cancel', { preview: 'p' });
    expect(await asked).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect((await get('packPreview', 'set', { preview: 'p', wanted })).pages.length).toBeGreaterThan(3);
  });

  it('lets its thread go when nobody looks at it any more, and that of the one looked at longest ago', async () => {
    const { get, ask, app } = anApp();
    await get('app', 'openSample');
    const isGone = async (preview: string) =>
      !(await ask('packPreview', 'find', { preview, words: 'strategy' })).ok;
    await get('packPreview', 'set', { preview: 'p', wanted });
    await get('packPreview', 'close', { preview: 'p' });
    expect(await isGone('p')).toBe(true);
    for (const preview of ['1', '2', '3', '4', '5'])
      // One after the other: the first is the oldest.
      // oxlint-disable-next-line no-await-in-loop
      await get('packPreview', 'set', { preview, wanted });
    expect(await isGone('1')).toBe(true);
    expect(await isGone('5')).toBe(false);
    expect(app.jobs.find('preview', '1')).toBeUndefined();
  });
});
