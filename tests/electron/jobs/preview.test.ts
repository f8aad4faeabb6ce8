// The preview of a pack over its own wall: set, set again after an edit, its pages, and its words.

import { describe, expect, it } from 'vitest';
import { packOptions } from '../../../shared/packs/calls.ts';
import { drawnOn } from '../../../shared/packs/preview/drawn-page.ts';
import type { DrawnPages } from '../../../shared/packs/preview/preview.ts';
import { anIssuedPack } from '../packs/supplement/an-issued-pack.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { aJob, clerk, theOpenSample } from './a-job.ts';

const options = packOptions.parse({ asAt: '2024-07-12' });
const nothing = { fonts: 0, known: {}, pictures: [] };

function glyphsIn({ glyphs }: DrawnPages) {
  const known = new Map(glyphs.map((each) => [each.font, each.glyphs]));
  return (font: string, code: number) => known.get(font)?.[code];
}

describe('a job for the preview of a pack', () => {
  it('sets the pages, and after an edit only what says something else', async () => {
    const { register, calls } = await theOpenSample();
    const { calls: ask } = aJob('preview');
    // A day after the sample was made: the register as it is now.
    const wanted = { kind: 'board', options: { ...options, asAt: '2031-01-01' } } as const;
    const first = valueOf(await ask.preview.set({ register, wanted }, clerk));
    expect(first.setAgain).toBeGreaterThanOrEqual(first.sections.length);
    const unchanged = valueOf(await ask.preview.set({ register, wanted }, clerk));
    expect(unchanged).toEqual({ ...first, setAgain: 0 });

    const { objectives } = valueOf(await calls.strategy.strategy({}, clerk));
    const objective = objectives[1];
    const words = 'So that nobody has to ask twice.';
    valueOf(
      await calls.strategy.setObjective({ id: objective?.id ?? '', field: 'statement', value: words }, clerk),
    );
    const second = valueOf(await ask.preview.set({ register, wanted }, clerk));
    expect(second.batchName).not.toBe(first.batchName);
    expect(second.setAgain).toBeGreaterThan(0);
    expect(second.setAgain).toBeLessThan(second.sections.length / 2);
    const { hits } = valueOf(await ask.preview.find({ words }, clerk));
    const section = second.sections.find(({ title }) => title.includes(objective?.title ?? '?'));
    expect(hits.map(({ page }) => page)).toEqual([section?.page]);

    const keys = second.pages.slice(0, 3).map(({ key }) => key);
    const drawn = valueOf(await ask.preview.pages({ keys: ['never', ...keys], ...nothing }, clerk));
    expect(drawn.pages.map(({ key }) => key)).toEqual(keys);
    expect(drawn.pages.flatMap(({ content }) => drawnOn(content, glyphsIn(drawn))).length).toBeGreaterThan(
      50,
    );
    const [contents] = drawn.pages.flatMap(({ links }) => links);
    expect(contents?.to?.page).toBe(second.sections[0]?.page);
    const known = Object.fromEntries(drawn.glyphs.map(({ font, glyphs }) => [font, glyphs.length]));
    expect(
      valueOf(await ask.preview.pages({ keys, fonts: drawn.fonts, known, pictures: [] }, clerk)).glyphs,
    ).toEqual([]);
  });

  it('shows the pages as they were for as long as they are set in another style', async () => {
    const { register, calls } = await theOpenSample();
    const { calls: ask } = aJob('preview');
    const wanted = { kind: 'board', options: { ...options, asAt: '2031-01-01' } } as const;
    const first = valueOf(await ask.preview.set({ register, wanted }, clerk));
    const keys = first.pages.slice(0, 3).map(({ key }) => key);
    const before = valueOf(await ask.preview.pages({ keys, ...nothing }, clerk));
    const changed = { typeface: 'serif' } as const;
    valueOf(await calls.houseStyles.keep({ bodyId: null, changed }, clerk));
    const setting = ask.preview.set({ register, wanted }, clerk);
    expect(valueOf(await ask.preview.pages({ keys, ...nothing }, clerk))).toEqual(before);
    const second = valueOf(await setting);
    const after = valueOf(
      await ask.preview.pages({ keys: second.pages.slice(0, 3).map(({ key }) => key), ...nothing }, clerk),
    );
    expect(after.pages).toHaveLength(3);
    expect(after.fonts).not.toBe(before.fonts);
  });

  it('shows a supplement to a pack that was issued', async () => {
    const { session, supplement, consolidated, attach, items } = await anIssuedPack();
    const { calls: ask } = aJob('preview');
    const register = session.live.path;
    const set = (asked: typeof supplement | typeof consolidated) =>
      ask.preview.set({ register, wanted: { kind: 'document', language: 'en', wanted: asked } }, clerk);
    expect(messageOf(await set(supplement))).toMatch(/^nothing-changed: /u);
    await attach('item', items[0] ?? '', 'delta', 1);
    expect(valueOf(await set(supplement)).title).toBe('Supplement 1: Council, 3 September 2024');
    expect(valueOf(await set(consolidated)).pages.length).toBeGreaterThan(7);
  });

  it('says why there is none, and that nothing is set yet', async () => {
    const { register } = await theOpenSample();
    const { calls: ask } = aJob('preview');
    expect(messageOf(await ask.preview.find({ words: 'a' }, clerk))).toMatch(/^not-found: /u);
    expect(messageOf(await ask.preview.file({ file: 0 }, clerk))).toMatch(/^not-found: /u);
    expect(messageOf(await ask.preview.pages({ keys: ['1'], ...nothing }, clerk))).toMatch(/^not-found: /u);
    const wanted = { kind: 'board', options: { ...options, since: '2024-07-12' } } as const;
    expect(messageOf(await ask.preview.set({ register, wanted }, clerk))).toMatch(/^since-not-before: /u);
    const gone = {
      kind: 'document',
      language: 'en',
      wanted: { document: 'agenda', meetingId: 'gone', edition: 'full' },
    } as const;
    expect(messageOf(await ask.preview.set({ register, wanted: gone }, clerk))).toMatch(/^not-found: /u);
  });
});
