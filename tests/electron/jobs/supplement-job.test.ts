// The pack of a meeting as the app makes it, in a thread: with what is kept of it when it is issued, for the supplements to it.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { anIssuedPack } from '../packs/supplement/an-issued-pack.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { aJob, clerk } from './a-job.ts';

describe('a job for packs', () => {
  it('answers with what the pages of a meeting’s pack are called, and makes its supplement', async () => {
    const { session, pack, supplement, made, attach, items } = await anIssuedPack();
    const { calls: ask } = aJob('pack');
    const place = { register: session.live.path, folder: join(temporaryFolder(), 'made') };
    const wanted = pack();
    const again = valueOf(await ask.pack.document({ ...place, wanted, language: 'en' }, clerk));
    expect(again.contents).toEqual(made.contents);
    const asked = { ...place, wanted: supplement, language: 'en' } as const;
    expect(messageOf(await ask.pack.document(asked, clerk))).toMatch(/^nothing-changed: /u);
    await attach('item', items[0] ?? '', 'delta', 1);
    const { contents, title } = valueOf(await ask.pack.document(asked, clerk));
    expect(title).toBe('Supplement 1: Council, 3 September 2024');
    expect(contents).toMatchObject({ form: 'supplement', position: 1 });
    expect(contents?.pageMap.flatMap(({ pages }) => pages)).toEqual(['7a', '7b']);
  });

  it('compares two issued packs, in their words', async () => {
    const { session, pack, supplement, attach, items, make, issue } = await anIssuedPack();
    const { calls: ask } = aJob('pack');
    await attach('item', items[0] ?? '', 'delta', 1);
    const after = await issue(pack(), await make(pack()));
    const two = { register: session.live.path, before: supplement.issueId, after };
    const { changes, sections } = valueOf(await ask.pack.compare(two, clerk));
    expect(changes?.length).toBe(1);
    expect(JSON.stringify(sections)).toContain('delta');
    expect(messageOf(await ask.pack.compare({ ...two, before: 'gone' }, clerk))).toMatch(/^not-found: /u);
  });
});
