// What goes on from a pack that was issued in both languages: versions, supplements and consolidated editions, each in both.

import { describe, expect, it } from 'vitest';
import { compareIssued } from '../../../../electron/packs/compare-issued.ts';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import type { RegisterPast } from '../../../../electron/packs/compose/documents/document-source.ts';
import { refusedDocument } from '../../../../electron/packs/compose/documents/refused.ts';
import { issuedPacks } from '../../../../electron/register/read/issued-packs.ts';
import { has } from '../../../outside-tools.ts';
import { valueOf } from '../../register/a-register.ts';
import { lookAt } from '../pdf/look-at-pdf.ts';
import { anIssuedPack, pagesCalled } from '../supplement/an-issued-pack.ts';

function inOneLine(words: string | undefined): string {
  return (words ?? '').replaceAll(/\s+/gu, ' ');
}

describe('a pack issued in both languages', () => {
  it('is kept as that, and counted apart from those in one', async () => {
    const { get, make, issue, pack, made } = await anIssuedPack('en+cy');
    await issue(pack(), await make(pack()));
    const listed = await get('issues', 'list');
    expect(listed.map(({ language, version }) => [language, version])).toEqual([
      ['en+cy', 2],
      ['en+cy', 1],
    ]);
    const { pages, title } = listed[0] ?? {};
    expect(pages).toBe(made.pdf.pages);
    expect(title).toContain(' / Pecyn cyfarfod');
  });

  it.skipIf(!has('pdftotext'))(
    'is supplemented in both, on pages that go on from those of each (pdftotext)',
    async () => {
      const { make, issue, attach, items, papers, supplement, consolidated, get, made } =
        await anIssuedPack('en+cy');
      const begins = new Map(made.pdf.sections.map(({ section, pages }) => [section, pages]));
      const last = (id: string) => begins.get(id)?.at(-1) ?? '';
      await attach('item', items[0] ?? '', 'delta', 1);
      const first = await make(supplement);
      // The Welsh part has no page of a PDF that the English one gives: what is new there comes behind the item’s own.
      const [english, welsh] = [last(`paper-${papers[0]}`), last(`item-${items[0]}-cy`)];
      expect(pagesCalled(first.pdf)).toEqual([
        'S1-1',
        'S1-2',
        `${english}a`,
        `${english}b`,
        'S1-3',
        `${welsh}a`,
      ]);
      const { pages } = lookAt(first.pdf.bytes);
      expect(inOneLine(pages[0])).toMatch(/Supplement 1.*Atodiad 1/u);
      expect(inOneLine(pages[1])).toContain(`delta ${english}a–${english}b`);
      expect(inOneLine(pages[4])).toContain(`delta ${welsh}a`);
      expect(inOneLine(pages[5])).toContain(`Tudalen ${welsh}a`);
      await issue(supplement, first);
      await attach('paper', papers[1] ?? '', 'epsilon', 1);
      await get('papers', 'set', { id: papers[2] ?? '', field: 'state', value: 'withdrawn' });
      const whole = await make(consolidated);
      const withdrawn = begins.get(`paper-${papers[2]}`) ?? [];
      for (const id of ['changes', 'changes-cy']) {
        const list = JSON.stringify(whole.document.sections.find((section) => section.id === id)?.blocks);
        expect([id, list]).toEqual([id, expect.stringContaining(`${withdrawn[0]}–${withdrawn.at(-1)}`)]);
      }
      const called = pagesCalled(whole.pdf);
      expect(new Set(called).size).toBe(called.length);
      const given = new Map(whole.pdf.sections.map(({ section, pages: own }) => [section, own]));
      for (const [id, own] of begins) {
        if (!given.has(id) || id === `paper-${papers[1]}` || id === `paper-${papers[1]}-cy`) continue;
        expect([id, given.get(id)]).toEqual([id, own]);
      }
      const replaced = [last(`paper-${papers[1]}`), last(`item-${items[1]}-cy`)];
      expect(given.get(`paper-${papers[1]}`)).toEqual([`${replaced[0]}a`, `${replaced[0]}b`]);
      expect(given.get(`paper-${papers[1]}-cy`)).toEqual([`${replaced[1]}a`]);
      // The list of changes in Welsh stands in front of the Welsh part, behind the last page of the English one.
      const order = whole.pdf.sections.map(({ section }) => section);
      expect(order.indexOf('changes-cy')).toBe(order.indexOf('to-decide-cy') - 1);
      const behind = made.pdf.sections.findLast(({ section }) => !section.endsWith('-cy'))?.pages.at(-1);
      expect(given.get('changes-cy')).toEqual([`${behind}a`]);
      expect(given.get('changes')).toEqual(['3a']);
    },
  );

  it('is read from the history once for both', async () => {
    const { attach, items, supplement, source } = await anIssuedPack('en+cy');
    await attach('item', items[0] ?? '', 'delta', 1);
    const { source: ours, past } = source();
    let read = 0;
    const asIssued: RegisterPast['asIssued'] = (issue, compose) => {
      read += 1;
      return past.asIssued(issue, compose);
    };
    const counted = { ...past, asIssued };
    for (const language of ['en', 'cy'] as const)
      expect(refusedDocument({ ...ours, language }, supplement, counted)).toBeUndefined();
    expect(composeDocument(ours, supplement, counted)?.second?.language).toBe('cy');
    expect(read).toBe(1);
  });

  it('is followed by a version that says in both what differs', async () => {
    const { make, attach, items, pack } = await anIssuedPack('cy+en');
    const wanted = { ...pack(), parts: ['differences' as const, ...pack().parts] };
    await attach('item', items[0] ?? '', 'delta', 1);
    const { document } = await make(wanted);
    const titles = document.sections.map(({ title, language }) => [language, title]);
    expect(titles).toContainEqual([undefined, 'Yr hyn sy’n wahanol i fersiwn 1']);
    expect(titles).toContainEqual(['en', 'What differs from version 1']);
  });

  it('is compared language by language, with a pack in one of them too', async () => {
    const { session, make, issue, items, pack, get, source, meetingId } = await anIssuedPack('cy+en');
    const item = items[1] ?? '';
    await get('agenda', 'setItem', { id: item, field: 'recommendation', value: 'That it be signed' });
    await issue(pack(), await make(pack()));
    const { source: ours, past } = source();
    const [before, after] = issuedPacks(session.live, ours.index);
    if (before === undefined || after === undefined) throw new Error('two were issued');
    expect(before.meetingId).toBe(meetingId);
    const ofItem = async (one: typeof before) =>
      valueOf(await compareIssued(past, one, after))
        .filter(({ id }) => id === `item-${item}`)
        .map(({ language, what }) => [language, what]);
    expect(await ofItem(before)).toEqual([
      ['cy', 'other'],
      ['en', 'other'],
    ]);
    expect(await ofItem({ ...before, language: 'en' })).toEqual([['en', 'other']]);
  });

  it('is compared with the PDFs that it gives once, for both languages', async () => {
    const { session, make, issue, attach, papers, pack, source } = await anIssuedPack('en+cy');
    await attach('paper', papers[0] ?? '', 'epsilon', 1);
    await issue(pack(), await make(pack()));
    const { source: ours, past } = source();
    const [before, after] = issuedPacks(session.live, ours.index);
    if (before === undefined || after === undefined) throw new Error('two were issued');
    for (const language of ['en', 'cy'] as const)
      // oxlint-disable-next-line no-await-in-loop -- one after another
      expect(valueOf(await compareIssued(past, { ...before, language }, before))).toEqual([]);
    const found = valueOf(await compareIssued(past, { ...before, language: 'cy' }, after));
    expect(found.filter(({ id }) => papers.slice(1).some((paper) => id === `paper-${paper}`))).toEqual([]);
    const replaced = found.find(({ id }) => id === `paper-${papers[0]}`);
    const called = new Map(after.pageMap.map(({ section, pages }) => [section, pages]));
    const once = called.get(`paper-${papers[0]}`);
    expect(called.has(`paper-${papers[0]}-cy`)).toBe(false);
    expect(replaced?.after).toBe(once?.at(-1));
    const said = replaced?.lines.flatMap((lines) => lines.after) ?? [];
    expect(said.find(({ text }) => text.includes('epsilon-page-1'))?.page).toBe(once?.at(-1));
  });
});
