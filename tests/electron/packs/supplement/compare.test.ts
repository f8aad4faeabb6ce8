// What two issued packs say, sentence by sentence: a version beside the one before, and the members’ edition beside the public’s.

import { describe, expect, it } from 'vitest';
import { comparedPacks, compareIssued } from '../../../../electron/packs/compare-issued.ts';
import type { RegisterPast } from '../../../../electron/packs/compose/documents/document-source.ts';
import { issuedPacks } from '../../../../electron/register/read/issued-packs.ts';
import { data, minutebook } from '../../cli/the-command.ts';
import { valueOf } from '../../register/a-register.ts';
import { refusedByHand } from '../join/makers/by-hand.ts';
import { anIssuedPack } from './an-issued-pack.ts';

/** Its one page can be read; a pack doesn't have it. */
async function aWaitingForm(): Promise<Buffer> {
  const form = refusedByHand.find(({ why }) => why === 'paper-dynamic-form');
  if (form === undefined) throw new Error('there is no such paper');
  return await form.bytes();
}

describe('two issued packs', () => {
  it('are compared by what they say, with the pages of each', async () => {
    const meeting = await anIssuedPack();
    const { session, make, issue, attach, items, papers, pack, get } = meeting;
    const { path } = session.live;
    const asked = ['meetings', 'compare', path, '--meeting', 'Council 2024-09-03'];
    const alone = await minutebook(...asked);
    expect([alone.exit, alone.error]).toEqual([
      3,
      expect.stringContaining('the only version in its language'),
    ]);
    const others = [
      [['--with', 'full'], 'the edition named by --with wasn’t issued'],
      [['--edition', 'full'], 'no pack of this meeting was issued to these readers'],
    ] as const;
    for (const [more, why] of others)
      // oxlint-disable-next-line no-await-in-loop
      expect(await minutebook(...asked, ...more)).toMatchObject({
        exit: 3,
        error: expect.stringContaining(why),
      });
    await get('agenda', 'setItem', {
      id: items[1] ?? '',
      field: 'recommendation',
      value: 'That it be signed',
    });
    await attach('paper', papers[0] ?? '', 'epsilon', 1);
    await get('papers', 'set', { id: papers[2] ?? '', field: 'state', value: 'withdrawn' });
    await issue(pack(), await make(pack()));
    const { source, past } = meeting.source();
    const [before, after] = issuedPacks(session.live, source.index);
    if (before === undefined || after === undefined) throw new Error('two were issued');
    const found = new Map(
      valueOf(await compareIssued(past, before, after)).map((section) => [section.id, section]),
    );
    expect(found.get(`item-${items[1]}`)).toMatchObject({
      what: 'other',
      lines: [{ before: [], after: [{ text: 'Recommendation' }, { text: 'That it be signed' }] }],
    });
    const replaced = found.get(`paper-${papers[0]}`);
    expect(replaced).toMatchObject({ what: 'other', before: '6–7', after: '6' });
    const texts = replaced?.lines.flatMap((each) => each.after.map(({ text, page }) => `${page} ${text}`));
    expect(texts?.some((text) => /^6 .*epsilon-page-1/u.test(text))).toBe(true);
    expect(found.get(`paper-${papers[2]}`)).toMatchObject({
      what: 'only before',
      before: '12–13',
      after: '',
    });
    // That it has other pages now is no difference in what it says.
    expect(found.has(`paper-${papers[1]}`)).toBe(false);
    // As the second says itself what differs.
    const { changes } = valueOf(await comparedPacks(past, before, after));
    expect(changes?.map(({ what, name, before: was, after: is }) => [what, name, was, is])).toEqual([
      ['replaced', 'alpha', '6–7', '6'],
      ['replaced', 'Lease', '8', '7'],
      ['withdrawn', 'gamma', '12–13', ''],
    ]);
    const members = valueOf(await comparedPacks(past, { ...before, edition: 'full' }, after));
    expect(members.changes).toBeNull();
    // Made while the first wasn't recorded yet: what differs can be read all the same.
    const early = { ...after, batchName: before.batchName };
    expect(valueOf(await comparedPacks(past, before, early))).toMatchObject({ changes: null, sections: [] });
    const ran = await minutebook(...asked);
    expect(ran).toMatchObject({ exit: 0, error: '' });
    expect(ran.out).toContain('That it be signed');
    expect(ran.out).toMatch(/^.+, pages \S+ → \S+$/mu);
    expect(ran.out).not.toMatch(/pages (\S+) → \1$/mu);
    expect(ran.out).toMatch(
      /^First: Version 1, the public, English, issued on .+\nSecond: Version 2, the public, English, issued on /mu,
    );
    expect(await data(...asked)).toHaveProperty('sections');
  });

  it.each([
    ['damaged', () => Buffer.from('%PDF-1.7 and no more')],
    ['a form that asks to wait', aWaitingForm],
  ])('say which PDF can’t be read (%s), and are compared in all else', async (_, unread) => {
    const bytes = await unread();
    const meeting = await anIssuedPack();
    const { session, make, issue, attach, papers, pack } = meeting;
    await attach('paper', papers[0] ?? '', 'epsilon', 1);
    await issue(pack(), await make(pack()));
    const { source, past } = meeting.source();
    const [before, after] = issuedPacks(session.live, source.index);
    if (before === undefined || after === undefined) throw new Error('two were issued');
    const asIssued: RegisterPast['asIssued'] = (one, compose) =>
      past.asIssued(one, (then, earlier) => compose({ ...then, blob: () => bytes }, earlier));
    const found = valueOf(await compareIssued({ ...past, asIssued }, before, after));
    expect(found.map(({ id }) => id)).toContain(`paper-${papers[0]}`);
    // The same file says the same, whether it can be read or not.
    expect(found.map(({ id }) => id)).not.toContain(`paper-${papers[1]}`);
    const replaced = found.find(({ id }) => id === `paper-${papers[0]}`);
    const [was, is] = (['before', 'after'] as const).map((side) =>
      replaced?.lines.flatMap((lines) => lines[side].map(({ text }) => text)).at(-1),
    );
    expect(was).toMatch(/^The PDF alpha\.pdf \([\da-f]{8}\) can’t be read, so/u);
    expect(is).toMatch(/^The PDF epsilon\.pdf \([\da-f]{8}\) can’t be read, so/u);
  });
});
