// The parts that the packs of a body have are kept with it, and are the usual ones until somebody keeps others.

import { describe, expect, it } from 'vitest';
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
    expect(await show()).toEqual({ parts: usualParts, comments: false, pageSizes: 'kept' });
    await get('packTemplates', 'keep', { bodyId, parts: ['papers', 'agenda'], comments: false });
    await get('packTemplates', 'keep', {
      bodyId,
      parts: ['strategy', 'agenda'],
      comments: true,
      pageSizes: 'scaled',
    });
    expect(await show()).toEqual({ parts: ['strategy', 'agenda'], comments: true, pageSizes: 'scaled' });
    expect(session.index().snapshot.packTemplates).toHaveLength(1);
    expect(await show(other)).toEqual({ parts: usualParts, comments: false, pageSizes: 'kept' });
    expect(
      await ask('packTemplates', 'keep', { bodyId: 'gone', parts: ['agenda'], comments: false }),
    ).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    const twice = { bodyId, parts: ['agenda', 'agenda'], comments: false };
    expect(await ask('packTemplates', 'keep', twice)).toMatchObject({ ok: false });
  });
});
