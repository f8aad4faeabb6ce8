// `minutebook meetings pack --supplement` and `--consolidated`: what goes on from the pack that was issued.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { has } from '../../outside-tools.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { lookAt } from '../packs/pdf/look-at-pdf.ts';
import { anIssuedPack } from '../packs/supplement/an-issued-pack.ts';
import { data, minutebook } from './the-command.ts';

const titled = z.object({ title: z.string() });

describe('minutebook meetings pack', () => {
  it.skipIf(!has('pdftotext'))(
    'makes the supplement to the last pack issued to these readers, and the pack as it stands (pdftotext)',
    async () => {
      const { session, attach, items } = await anIssuedPack();
      const { path } = session.live;
      const file = join(temporaryFolder(), 'made.pdf');
      const asked = ['meetings', 'pack', path, '--meeting', 'Council 2024-09-03', '--out', file];
      expect(await minutebook(...asked, '--supplement')).toMatchObject({
        exit: 3,
        error: expect.stringContaining('there is nothing to send out'),
      });
      await attach('item', items[0] ?? '', 'delta', 1);
      expect(await data(...asked, '--supplement')).toMatchObject({ document: 'supplement' });
      expect(lookAt(readFileSync(file)).pages[2]).toContain('Page 7a');
      expect(await data(...asked, '--consolidated')).toMatchObject({ document: 'consolidated' });
      expect(lookAt(readFileSync(file)).pages[8]).toContain('Page 7a');
      const other = await minutebook(...asked, '--supplement', '--edition', 'full');
      expect(other).toMatchObject({ exit: 3, error: expect.stringContaining('No pack of this meeting') });
      const both = await minutebook(...asked, '--supplement', '--consolidated');
      expect(both).toMatchObject({ exit: 2 });
    },
  );

  it('goes on in both languages from a pack that was issued in both', async () => {
    const { session, attach, items } = await anIssuedPack('cy+en');
    await attach('item', items[0] ?? '', 'delta', 1);
    const file = join(temporaryFolder(), 'made.pdf');
    const meeting = ['--meeting', 'Council 2024-09-03', '--out', file, '--supplement'];
    const asked = ['meetings', 'pack', session.live.path, ...meeting];
    expect(await minutebook(...asked)).toMatchObject({ exit: 3 });
    expect(await minutebook(...asked, '--both-languages')).toMatchObject({ exit: 3 });
    const made = await data(...asked, '--both-languages', '--language', 'cy');
    expect(made).toMatchObject({
      title: 'Atodiad 1: Council, 3 Medi 2024 / Supplement 1: Council, 3 September 2024',
    });
  });

  it('is in the languages that the body’s packs are kept in, unless the command names others', async () => {
    const { session, get, attach, items } = await anIssuedPack('cy|en');
    const [body] = session.index().snapshot.bodies;
    const kept = { parts: ['to decide', 'agenda', 'papers'], comments: false, languages: 'cy|en' } as const;
    await get('packTemplates', 'keep', { bodyId: body?.id ?? '', ...kept, parts: [...kept.parts] });
    await attach('item', items[0] ?? '', 'delta', 1);
    const file = join(temporaryFolder(), 'made.pdf');
    const asked = ['meetings', 'pack', session.live.path, '--meeting', 'Council 2024-09-03', '--out', file];
    const titleOf = async (...more: string[]) => titled.parse(await data(...asked, ...more)).title;
    const titles = {
      en: 'Meeting pack: Council, 3 September 2024',
      cy: 'Pecyn cyfarfod: Council, 3 Medi 2024',
    };
    expect(await titleOf()).toBe(`${titles.cy} · ${titles.en}`);
    expect(await titleOf('--language', 'en')).toBe(titles.en);
    expect(await titleOf('--language', 'cy')).toBe(titles.cy);
    expect(await titleOf('--both-languages')).toBe(`${titles.en} / ${titles.cy}`);
    expect(await titleOf('--supplement')).toMatch(/^Atodiad 1.* · Supplement 1/u);
  });
});
