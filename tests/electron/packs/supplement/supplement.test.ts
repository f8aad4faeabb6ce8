// Supplements to a pack that was issued: late, replaced and withdrawn papers, on pages that stand between those of the pack.

import { describe, expect, it } from 'vitest';
import type { RenderedPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { has } from '../../../outside-tools.ts';
import { messageOf } from '../../register/a-register.ts';
import { lookAt } from '../pdf/look-at-pdf.ts';
import { aMeetingWithPapers, anIssuedPack, pagesCalled } from './an-issued-pack.ts';

function pagesOf({ sections }: RenderedPdf, id: string): readonly string[] {
  return sections.find(({ section }) => section === id)?.pages ?? [];
}

/** One paper late, one replaced and one withdrawn since the pack was issued. */
async function threeChanges() {
  const pack = await anIssuedPack();
  const { make, attach, items, papers, supplement, get } = pack;
  const late = await attach('item', items[0] ?? '', 'delta', 1);
  await attach('paper', papers[1] ?? '', 'epsilon', 3);
  await get('papers', 'set', { id: papers[2] ?? '', field: 'state', value: 'withdrawn' });
  return { ...pack, late, supplemented: await make(supplement) };
}

describe('a supplement', () => {
  it('puts a late paper behind the page that it belongs after, and replaced pages behind those they replace', async () => {
    const { made, papers, late, supplemented } = await threeChanges();
    const { pdf, document } = supplemented;
    const [budget = '', lease = ''] = papers;
    // Cover, contents, to decide, agenda; then each item, its paper’s own page, and two attached.
    expect(pagesOf(made.pdf, `paper-${budget}`)).toEqual(['6', '7']);
    expect(pagesOf(made.pdf, `paper-${lease}`)).toEqual(['9', '10']);
    expect(pagesOf(pdf, `paper-${late}`)).toEqual(['7a', '7b']);
    expect(pagesOf(pdf, `paper-${lease}`)).toEqual(['10a', '10b', '10c', '10d']);
    expect(pagesCalled(pdf)).toEqual(['S1-1', 'S1-2', '7a', '7b', '10a', '10b', '10c', '10d']);
    expect(document.title).toBe('Supplement 1: Council, 3 September 2024');
  });

  it.skipIf(!has('pdftotext'))(
    'lists what is different, and prints on each page its number (pdftotext)',
    async () => {
      const { supplemented } = await threeChanges();
      const { pages } = lookAt(supplemented.pdf.bytes);
      const list = (pages[1] ?? '').replaceAll(/\s+/gu, ' ');
      expect(list).toMatch(/New .*Item 1 delta .*7a–7b/u);
      expect(list).toMatch(/Replaced .*Item 2 beta 9–10 10a–10d/u);
      expect(list).toMatch(/Withdrawn .*Item 3 gamma 12–13/u);
      expect(pages[2]).toContain('New since the pack was issued');
      expect(pages[2]).toContain('Page 7a');
      expect(pages[3]).toContain('delta-page-1');
      expect(pages[3]).toContain('Page 7b');
      expect(pages[4]).toContain('Replaces pages 9–10');
      expect(pages[7]).toContain('epsilon-page-3');
      expect(pages[7]).toContain('Page 10d');
    },
  );

  it('and a consolidated edition scale attached pages where their pack did', async () => {
    const { meetingId, items, attach, issue, make, pack } = await aMeetingWithPapers();
    const wanted = { ...pack(), pageSizes: 'scaled' } as const;
    const issueId = await issue(wanted, await make(wanted));
    await attach('item', items[0] ?? '', 'delta', 1);
    const later = (document: 'supplement' | 'consolidated') =>
      make({ document, issueId, meetingId, edition: 'public' });
    const supplement = await later('supplement');
    expect(supplement.document.pageSizes).toBe('scaled');
    expect(supplement.contents?.asked?.pageSizes).toBe('scaled');
    expect((await later('consolidated')).document.pageSizes).toBe('scaled');
  });

  it.skipIf(!has('pdftotext'))(
    'gives a late paper that isn’t for publication without its item again, and both are marked in the consolidated edition (pdftotext)',
    async () => {
      const { meetingId, items, attach, issue, make, pack, get } = await aMeetingWithPapers();
      const issueId = await issue(pack('full'), await make(pack('full')));
      const late = await attach('item', items[0] ?? '', 'delta', 1);
      await get('papers', 'set', { id: late, field: 'openness', value: 'exempt' });
      const later = (document: 'supplement' | 'consolidated') =>
        make({ document, issueId, meetingId, edition: 'full' });
      expect(pagesCalled((await later('supplement')).pdf)).toEqual(['S1-1', 'S1-2', '7a', '7b']);
      const { pdf } = await later('consolidated');
      const called = pagesCalled(pdf);
      const isMarked = lookAt(pdf.bytes).pages.map((words) => words.includes('Not for publication'));
      // The contents, the list of what differs, the agenda, the item that names it, and the paper.
      expect(called.filter((_, at) => isMarked[at])).toEqual(['2', '2a', '4', '5', '7a', '7b']);
    },
  );

  it('has page labels that are the printed numbers', async () => {
    const { make, attach, items, supplement } = await anIssuedPack();
    await attach('item', items[0] ?? '', 'delta', 1);
    const { pdf } = await make(supplement);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const loading = getDocument({ data: Uint8Array.from(pdf.bytes) });
    expect(await (await loading.promise).getPageLabels()).toEqual(['S1-1', 'S1-2', '7a', '7b']);
    await loading.destroy();
  });

  it('that follows another goes on from it, and says only what is different since', async () => {
    const { make, issue, attach, items, papers, supplement, get } = await anIssuedPack();
    await attach('item', items[0] ?? '', 'delta', 1);
    await issue(supplement, await make(supplement));
    await attach('item', items[0] ?? '', 'zeta', 1);
    const second = await make(supplement);
    expect(pagesCalled(second.pdf)).toEqual(['S2-1', 'S2-2', '7c', '7d']);
    await issue(supplement, second);
    await attach('paper', papers[0] ?? '', 'eta', 1);
    const third = await make(supplement);
    // Behind the page that it replaces, and after what stands there already.
    expect(pagesCalled(third.pdf)).toEqual(['S3-1', 'S3-2', '7e', '7f']);
    const listed = (await get('issues', 'list')).map(({ form, version, supplement: number }) => [
      form,
      version,
      number,
    ]);
    expect(listed).toEqual([
      ['supplement', 1, 2],
      ['supplement', 1, 1],
      ['pack', 1, null],
    ]);
  });

  it('isn’t made where nothing has changed, nor of a pack whose issue is gone', async () => {
    const { refused, supplement, get } = await anIssuedPack();
    expect(messageOf(refused(supplement) ?? { ok: true, value: null })).toMatch(/^nothing-changed: /u);
    await get('people', 'add', { kind: 'person', name: 'A New Officer' });
    expect(messageOf(refused(supplement) ?? { ok: true, value: null })).toMatch(/^nothing-changed: /u);
    expect(messageOf(refused({ ...supplement, issueId: 'gone' }) ?? { ok: true, value: null })).toMatch(
      /^not-found: /u,
    );
    expect(messageOf(refused({ ...supplement, edition: 'full' }) ?? { ok: true, value: null })).toMatch(
      /^not-found: /u,
    );
  });

  it('isn’t issued once another was, whose pages may be called the same', async () => {
    const { make, issue, attach, items, supplement, session, ask, meetingId } = await anIssuedPack();
    await attach('item', items[0] ?? '', 'delta', 1);
    const made = await make(supplement);
    await issue(supplement, made);
    const again = await ask('issues', 'record', {
      title: 'Supplement 1',
      asAt: session.today(),
      madeOn: session.today(),
      batchName: made.batchName,
      meetingId,
      edition: 'public',
      contents: made.contents,
      asItStands: true,
    });
    expect(messageOf(again)).toMatch(/^supplemented: Supplement 1: Council, 3 September 2024 was issued/u);
  });

  it('gives a changed recommendation on a new page of its item, and a new item with its paper', async () => {
    const { make, attach, addItem, items, papers, supplement, get } = await anIssuedPack();
    await get('agenda', 'setItem', {
      id: items[1] ?? '',
      field: 'recommendation',
      value: 'That it be signed',
    });
    const added = await addItem('Rates');
    const paper = await attach('item', added, 'theta', 1);
    // Its pages are in the reader’s pack all the same: what is new comes behind them.
    await get('papers', 'set', { id: papers[2] ?? '', field: 'state', value: 'withdrawn' });
    const { pdf } = await make(supplement);
    expect(pagesOf(pdf, `item-${items[1]}`)).toEqual(['8a']);
    expect(pagesOf(pdf, `item-${added}`)).toEqual(['13a']);
    expect(pagesOf(pdf, `paper-${paper}`)).toEqual(['13b', '13c']);
  });

  it('says of an item without papers what is new in the agenda, and gives it a page once it has a paper', async () => {
    const { make, issue, attach, addItem, items, papers, supplement, get } = await anIssuedPack();
    const added = await addItem('Rates');
    await get('agenda', 'setItem', { id: added, field: 'recommendation', value: 'That they be set' });
    const first = await make(supplement);
    expect(pagesCalled(first.pdf)).toEqual(['S1-1', 'S1-2']);
    const said = JSON.stringify(first.document.sections);
    for (const words of ['Rates', 'That they be set', 'in the agenda']) expect(said).toContain(words);
    await issue(supplement, first);
    await attach('item', added, 'theta', 1);
    await get('papers', 'remove', { id: papers[2] ?? '' });
    const second = await make(supplement);
    expect(pagesOf(second.pdf, `item-${added}`)).toEqual(['13a']);
    // Without a paper the third item has no page any more: its own page and its paper’s are withdrawn.
    const list = JSON.stringify(second.document.sections[0]);
    expect(list).toContain('12–13');
    expect(list).toContain('"11"');
    expect(pagesOf(second.pdf, `item-${items[2]}`)).toEqual([]);
  });

  it('doesn’t name again what its readers may no longer see', async () => {
    const { make, items, supplement, get } = await anIssuedPack();
    await get('agenda', 'setItem', { id: items[1] ?? '', field: 'openness', value: 'exempt' });
    const { document } = await make(supplement);
    const said = JSON.stringify(document.sections);
    expect(said).not.toContain('beta');
    expect(said).toContain('A paper');
    expect(said).toContain('9–10');
  });
});
