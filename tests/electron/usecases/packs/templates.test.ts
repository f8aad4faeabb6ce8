// The parts that the packs of a body have are kept with it, and are the usual ones until somebody keeps others.

import { describe, expect, it } from 'vitest';
import type { PackLanguages } from '../../../../shared/packs/model/pack-languages.ts';
import { usualParts } from '../../../../shared/packs/meeting-pack.ts';
import { anEmptySession } from '../../session/a-session.ts';

describe('the parts of a body’s packs', () => {
  it('are the usual ones, then those that were kept, in their order', async () => {
    const { get, ask, session } = anEmptySession();
    const add = (name: string) =>
      get('bodies', 'add', { name, kind: 'charity', nation: 'england-and-wales' });
    const { id: bodyId } = await add('Board');
    const { id: other } = await add('Panel');
    const show = (id = bodyId) => get('packTemplates', 'show', { bodyId: id });
    const usual = { parts: usualParts, comments: false, pageSizes: 'kept', languages: null };
    expect(await show()).toEqual(usual);
    await get('packTemplates', 'keep', { bodyId, parts: ['papers', 'agenda'], comments: false });
    await get('packTemplates', 'keep', {
      bodyId,
      parts: ['strategy', 'agenda'],
      comments: true,
      pageSizes: 'scaled',
    });
    expect(await show()).toEqual({
      parts: ['strategy', 'agenda'],
      comments: true,
      pageSizes: 'scaled',
      languages: null,
    });
    expect(session.index().snapshot.packTemplates).toHaveLength(1);
    expect(await show(other)).toEqual(usual);
    expect(
      await ask('packTemplates', 'keep', { bodyId: 'gone', parts: ['agenda'], comments: false }),
    ).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    const twice = { bodyId, parts: ['agenda', 'agenda'], comments: false };
    expect(await ask('packTemplates', 'keep', twice)).toMatchObject({ ok: false });
  });

  it('are in the languages that were kept, in their order and manner, until they are in nobody’s', async () => {
    const { get, session } = anEmptySession();
    const body = { name: 'Board', kind: 'charity', nation: 'england-and-wales' } as const;
    const { id: bodyId } = await get('bodies', 'add', body);
    const parts = [...usualParts];
    const keep = async (languages?: PackLanguages | null) => {
      const given = languages === undefined ? {} : { languages };
      await get('packTemplates', 'keep', { bodyId, parts, comments: false, ...given });
      return (await get('packTemplates', 'show', { bodyId })).languages;
    };
    for (const languages of ['cy|en', 'en+cy', 'cy', null] as const)
      // oxlint-disable-next-line no-await-in-loop -- each in place of the one before
      expect(await keep(languages)).toBe(languages);
    expect(session.index().snapshot.packTemplates).toHaveLength(1);
  });
});
