// The consolidated edition of an issued pack: everything in its place, and every page that hasn’t changed on its number.

import { describe, expect, it } from 'vitest';
import { has } from '../../../outside-tools.ts';
import { lookAt } from '../pdf/look-at-pdf.ts';
import { aMeetingWithPapers, anIssuedPack, pagesCalled } from './an-issued-pack.ts';

const before = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'];

/** One paper came with a supplement; one was replaced and one withdrawn since. */
async function afterASupplement() {
  const { make, issue, attach, items, papers, supplement, consolidated, made, get } = await anIssuedPack();
  await attach('item', items[0] ?? '', 'delta', 1);
  await issue(supplement, await make(supplement));
  await attach('paper', papers[1] ?? '', 'epsilon', 1);
  await get('papers', 'set', { id: papers[2] ?? '', field: 'state', value: 'withdrawn' });
  return { made, ...(await make(consolidated)) };
}

/** The same, of a pack that is printed on both sides. */
async function twoSided() {
  const meeting = await anIssuedPack();
  const { make, issue, attach, items, papers, get, pack, meetingId } = meeting;
  await get('houseStyles', 'keep', { bodyId: null, changed: { sides: 'two', binding: 8 } });
  const made = await make(pack());
  const issueId = await issue(pack(), made);
  await attach('item', items[0] ?? '', 'delta', 1);
  await attach('paper', papers[1] ?? '', 'epsilon', 1);
  await get('papers', 'set', { id: papers[2] ?? '', field: 'state', value: 'withdrawn' });
  const wanted = { document: 'consolidated', issueId, meetingId, edition: 'public' } as const;
  return { made, papers, ...(await make(wanted)) };
}

describe('a consolidated edition', () => {
  it.skipIf(!has('pdftotext'))(
    'of a pack printed on both sides begins each part on the right, and keeps the number of each page (pdftotext)',
    async () => {
      const { made, pdf, papers, document } = await twoSided();
      const { pages } = lookAt(pdf.bytes);
      const called = pagesCalled(pdf);
      const isBlank = pages.map((words) => words.includes('This page is intentionally blank'));
      expect(called.join(' ')).toBe('1 2 3 4 4a 4b 5 6 7 8 9 10 11 12 12a 12b 13 16a 16b 16c 17 18–19');
      // The back of the list is new, and so are that of the paper that came since: nothing is printed on them, as on 12.
      expect(called.filter((_, at) => isBlank[at])).toEqual(['2', '4', '4b', '6', '8', '12', '16c']);
      const given = new Map(pdf.sections.map(({ section, pages: own }) => [section, own[0] ?? '']));
      const parts = document.sections.filter(({ level = 1 }) => level === 1);
      expect(parts.map(({ id }) => called.indexOf(given.get(id) ?? '') % 2)).toEqual(parts.map(() => 0));
      const replaced = `paper-${papers[1]}`;
      const before = made.pdf.sections.filter(({ section }) => given.has(section) && section !== replaced);
      expect(before.length).toBeGreaterThan(6);
      expect(before.map(({ section }) => given.get(section))).toEqual(before.map(({ pages: [own] }) => own));
    },
  );

  it('keeps the number of each page, and puts new ones and what was withdrawn in their places', async () => {
    const { made, pdf, document } = await afterASupplement();
    expect(pagesCalled(made.pdf)).toEqual(before);
    expect(pagesCalled(pdf)).toEqual(
      // The list comes behind the contents; 9 and 10 are replaced by 10a and 10b; one page stands for 12 and 13.
      ['1', '2', '2a', '3', '4', '5', '6', '7', '7a', '7b', '8', '10a', '10b', '11', '12–13'],
    );
    expect(document.title).toBe('Consolidated edition: Council, 3 September 2024');
  });

  it.skipIf(!has('pdftotext'))(
    'lists what is different, and prints on each page its number (pdftotext)',
    async () => {
      const { pdf } = await afterASupplement();
      const { pages } = lookAt(pdf.bytes);
      const list = (pages[2] ?? '').replaceAll(/\s+/gu, ' ');
      expect(list).toMatch(/New .*delta 7a–7b Supplement 1/u);
      expect(list).toMatch(/Replaced .*beta 9–10 10a–10b This edition/u);
      expect(list).toMatch(/Withdrawn .*gamma 12–13/u);
      expect(pages[7]).toContain('alpha-page-2');
      expect(pages[7]).toContain('Page 7');
      expect(pages[12]).toContain('epsilon-page-1');
      expect(pages[14]).toContain('Pages 12–13 were withdrawn.');
      expect(pages[14]).toContain('Page 12–13');
    },
  );

  it.skipIf(!has('pdftotext'))(
    'says of items that stand in the agenda alone what is different, with what said it first (pdftotext)',
    async () => {
      const { make, issue, get, attach, addItem, items, meetingId, pack } = await aMeetingWithPapers();
      const welcome = await addItem('Welcome');
      await addItem('Apologies for absence');
      const thanks = await addItem('Thanks');
      const issueId = await issue(pack(), await make(pack()));
      const later = { issueId, meetingId, edition: 'public' } as const;
      const supplement = { document: 'supplement', ...later } as const;
      await get('agenda', 'setItem', { id: welcome, field: 'recommendation', value: 'That all be welcome' });
      await addItem('Condolences');
      await issue(supplement, await make(supplement));
      await attach('item', items[0] ?? '', 'delta', 1);
      await get('agenda', 'removeItem', { id: thanks });
      await addItem('Next meeting');
      const { pdf } = await make({ document: 'consolidated', ...later });
      const list = (lookAt(pdf.bytes).pages[2] ?? '').replaceAll(/\s+/gu, ' ');
      expect(list).toMatch(/New .*Item 6 Condolences in the agenda Supplement 1/u);
      expect(list).toMatch(/New .*Item 7 Next meeting in the agenda This edition/u);
      expect(list).toMatch(/Replaced Item .*Item 4 Welcome in the agenda Supplement 1/u);
      expect(list).toMatch(/Withdrawn .*Item 6 Thanks/u);
      expect(list).not.toContain('Apologies');
      expect(pagesCalled(pdf)).not.toContain('');
    },
  );

  it.skipIf(!has('pdftotext'))(
    'lists an item that got its first paper as new, and one that lost its last as withdrawn, each once (pdftotext)',
    async () => {
      const { make, issue, get, attach, addItem, papers, meetingId, pack } = await aMeetingWithPapers();
      const welcome = await addItem('Welcome');
      const issueId = await issue(pack(), await make(pack()));
      await attach('item', welcome, 'delta', 1);
      await get('papers', 'remove', { id: papers[2] ?? '' });
      await get('agenda', 'setItem', { id: welcome, field: 'minutes', value: '5' });
      const { pdf } = await make({ document: 'consolidated', issueId, meetingId, edition: 'public' });
      const list = (lookAt(pdf.bytes).pages[2] ?? '').replaceAll(/\s+/gu, ' ');
      expect(list).toMatch(/New .*Item 4 Welcome .*Withdrawn /u);
      expect(list).toMatch(/Withdrawn .*Item 3 Charges 11 /u);
      expect(list).not.toContain('Replaced');
      expect(list.match(/Charges/gu)).toHaveLength(1);
    },
  );

  it('is followed by a supplement that goes on from it', async () => {
    const { make, issue, attach, items, supplement, consolidated } = await anIssuedPack();
    await attach('item', items[0] ?? '', 'delta', 1);
    await issue(supplement, await make(supplement));
    await issue(consolidated, await make(consolidated));
    await attach('item', items[0] ?? '', 'zeta', 1);
    const { pdf, document } = await make(supplement);
    expect(document.title).toBe('Supplement 2: Council, 3 September 2024');
    expect(pagesCalled(pdf)).toEqual(['S2-1', 'S2-2', '7c', '7d']);
  });
});
