// Setting a pack for the screen: the strokes of its PDF, and of those only what changed is set again.

import { describe, expect, it } from 'vitest';
import { oneAfterTheOther } from '../../../../electron/packs/languages/one-after-the-other.ts';
import { packSetter, pageView } from '../../../../electron/packs/preview/pack-setter.ts';
import { wordFinder } from '../../../../electron/packs/preview/find-words.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import type { PackDocument, Section } from '../../../../shared/packs/pack-document.ts';
import { drawnOn } from '../../../../shared/packs/preview/drawn-page.ts';
import { heardOn } from '../../../../shared/packs/preview/heard-page.ts';
import { has } from '../../../outside-tools.ts';
import { aPng } from '../a-picture.ts';
import { aDocumentOf, aTable, paragraph, sampleDocument } from '../a-document.ts';
import { lookAt } from '../pdf/look-at-pdf.ts';
import { aPdf, pages as pdfPages } from '../../imports/attached-pdf/a-pdf.ts';

function withSection(document: PackDocument, at: number, changed: Partial<Section>): PackDocument {
  const section = document.sections[at];
  if (section === undefined) throw new Error(`there is no section ${at}`);
  return { ...document, sections: document.sections.with(at, { ...section, ...changed }) };
}

function lines(count: number, about: string) {
  return Array.from({ length: count }, (_, at) => paragraph(`Line ${at + 1} about ${about}`));
}

const seaside = aDocumentOf([
  { title: 'The harbour', blocks: lines(60, 'the harbour') },
  { title: 'The lifeboat', blocks: lines(60, 'the lifeboat') },
  {
    title: 'What leads where',
    blocks: [{ kind: 'paragraph', runs: [{ text: 'See page ' }, { text: '', pageOf: 'section-1' }] }],
  },
]);
const never = new AbortController().signal;
const canLook = has('qpdf') && has('pdftotext');

describe('a pack set for the screen', () => {
  it.skipIf(!canLook)('is drawn as its PDF is (qpdf, pdftotext)', async () => {
    const document = await sampleDocument();
    const setter = packSetter();
    const set = await setter.set(document, {});
    const printed = lookAt((await renderPdf(document)).bytes);
    const streams = printed.streams();
    expect(set.pages).toHaveLength(printed.pages.length);
    const missing = set.pages.flatMap((_, at) => {
      const [body = '', head = ''] = setter.draw(set, at).content.split('\n/Artifact<</Type/Pagination');
      return streams.includes(body.trim()) && streams.includes(head.trim()) ? [] : [at + 1];
    });
    expect(missing).toEqual([]);
  });

  it('can be read: every operator that the sample is drawn with is known, and its words are there', async () => {
    const document = await sampleDocument('2024-07-31', 'cy');
    const setter = packSetter();
    const set = await setter.set(document, {});
    const words = set.pages.flatMap((page, at) => {
      const things = drawnOn(setter.draw(set, at).content, setter.glyphOf);
      return heardOn(things, page.heard, setter.glyphOf);
    });
    for (const { title } of document.sections)
      expect(words.filter(({ tag }) => /^H\d$/u.test(tag)).map((each) => each.words)).toContain(title);
    expect(words.filter(({ row }) => row !== undefined).length).toBeGreaterThan(100);
  });

  it('sets a section again where its words changed, and no other', async () => {
    const setter = packSetter();
    const first = await setter.set(seaside, {});
    const changed = withSection(seaside, 0, { blocks: lines(60, 'the quay') });
    const second = await setter.set(changed, {});
    expect(second.setAgain).toBe(1);
    const keys = (set: typeof first) => set.pages.map((_, at) => pageView(set, at).key);
    const [before, after] = [keys(first), keys(second)];
    const from = second.placed[1]?.page ?? 0;
    expect(after.slice(from - 1)).toEqual(before.slice(from - 1));
    expect(after.slice(2, from - 1).some((key) => before.includes(key))).toBe(false);
    expect((await setter.set(structuredClone(changed), {})).setAgain).toBe(0);
  });

  it('calls each page what its foot calls it, where a pack goes on from one that went out', async () => {
    const numbering = {
      kept: { 'section-0': ['45'] },
      behind: {},
      taken: ['45', '45a'],
      prefix: 'S1-',
      apart: ['cover', 'section-1'],
    };
    const setter = packSetter();
    const set = await setter.set({ ...seaside, numbering }, {});
    const called = set.pages.map((_, at) => pageView(set, at).label);
    expect(called).toEqual(set.sections.flatMap(({ pages }) => pages));
    expect(called).toEqual(expect.arrayContaining(['S1-1', '45', '45b']));
  });

  it('sets what only leads to others once, wherever their pages come to stand', async () => {
    const leads = { text: 'The harbour', section: 'section-0' };
    const one = aDocumentOf([
      { title: 'Where it is', blocks: [{ kind: 'paragraph', runs: [leads] }] },
      { title: 'The harbour', blocks: lines(60, 'the harbour') },
    ]);
    const ids = ['section-1', 'section-0'];
    const sections = one.sections.map((each, at) => ({ ...each, id: ids[at] ?? '' }));
    const leading = { ...one, sections };
    const setter = packSetter();
    const first = await setter.set(leading, {});
    // The cover, the contents before and after the pages were counted, and the two sections.
    expect(first.setAgain).toBe(5);
    const longer = withSection(leading, 1, { blocks: lines(200, 'the harbour') });
    // The section that is longer, and the contents that name what it moved.
    expect((await setter.set({ ...longer, sections: [...longer.sections].reverse() }, {})).setAgain).toBe(3);
  });

  it('moves a section that comes later without setting it, and sets what names its page', async () => {
    const setter = packSetter();
    await setter.set(seaside, {});
    const longer = withSection(seaside, 0, { blocks: lines(140, 'the harbour') });
    const set = await setter.set(longer, {});
    const fresh = await packSetter().set(longer, {});
    // The first section, the one that names a page, and the contents before the pages are counted and after.
    expect(set.setAgain).toBe(4);
    expect(set.placed).toEqual(fresh.placed);
    const page = set.placed[2]?.page ?? 0;
    const named = wordsOn(setter, set, page);
    expect(named).toContain(`See page ${set.placed[1]?.page}`);
  });

  it('says on every page how many there are now', async () => {
    const setter = packSetter();
    await setter.set(seaside, {});
    const longer = withSection(seaside, 0, { blocks: lines(140, 'the harbour') });
    const set = await setter.set(longer, {});
    const drawn = drawnOn(setter.draw(set, 5).content, setter.glyphOf);
    const letters = drawn.flatMap((thing) =>
      thing.kind === 'glyphs' && thing.mark === undefined
        ? thing.glyphs.map(({ code }) => setter.glyphOf(thing.font, code)?.letters ?? '')
        : [],
    );
    expect(letters.join('')).toContain(`Page 6 of ${set.pages.length}`);
  });

  it('says an abbreviation’s words again in those sections alone that use it', async () => {
    const setter = packSetter();
    const sections = [
      { title: 'One', blocks: [paragraph('The EDI group met')] },
      { title: 'Two', blocks: [paragraph('Nobody met')] },
    ];
    const plain = aDocumentOf(sections);
    await setter.set({ ...plain, abbreviations: [{ short: 'EDI', long: 'Equality and inclusion' }] }, {});
    const again = await setter.set({ ...plain, abbreviations: [{ short: 'EDI', long: 'Equality' }] }, {});
    expect(again.setAgain).toBe(1);
  });

  it('keeps pictures by their content, and gives them by their names', async () => {
    const bytes = aPng(20, 10);
    const picture = { kind: 'picture', bytes, width: 20, height: 10, alternative: 'A plan' } as const;
    const setter = packSetter();
    const set = await setter.set(aDocumentOf([{ title: 'Plans', blocks: [picture] }]), {});
    const { content } = setter.draw(set, 2);
    const [name = ''] = setter.picturesOn(set, 2);
    expect(setter.picture(name)).toBe(bytes);
    const drawn = drawnOn(content, setter.glyphOf);
    expect(drawn).toContainEqual(expect.objectContaining({ kind: 'picture', name }));
    const heard = heardOn(drawn, set.pages[2]?.heard ?? [], setter.glyphOf);
    expect(heard.map(({ words }) => words)).toContain('A plan');
    const copy = { ...picture, bytes: Uint8Array.from(bytes) };
    const again = await setter.set(aDocumentOf([{ title: 'Plans', blocks: [copy] }]), {});
    expect(again.setAgain).toBe(0);
  });

  it('gives each page of an attached PDF a page with its own head and foot', async () => {
    const bytes = aPdf({ pages: pdfPages(2) });
    const attached = { bytes, name: 'budget.pdf' };
    const document = withSection(seaside, 1, { attached });
    const setter = packSetter();
    const set = await setter.set(document, {});
    expect(set.pages).toHaveLength((await renderPdf(document)).pages);
    const { page: from, pages: count } = set.placed[1] ?? { page: 0, pages: 0 };
    const carried = set.pages.flatMap((page, at) => (page.attached === undefined ? [] : [at + 1]));
    expect(carried).toEqual([from + count - 2, from + count - 1]);
    const drawn = setter.draw(set, (carried[1] ?? 1) - 1);
    expect(drawn.attached).toMatchObject({ name: 'budget.pdf', page: 2, of: 2 });
    expect(setter.file(drawn.attached?.file ?? -1)).toBe(bytes);
    expect((await setter.set(structuredClone(document), {})).setAgain).toBe(0);
    const keeping = await setter.set({ ...document, comments: 'kept' }, {});
    const at = (carried[1] ?? 1) - 1;
    const [before, now] = [drawn, setter.draw(keeping, at)];
    expect([before, now].map((page) => page.attached?.comments)).toEqual(['dropped', 'kept']);
    expect(now.key).not.toBe(before.key);
  });

  it('has each page in its language, and sets again only what changed in one of them', async () => {
    const [english, welsh] = [await sampleDocument(), await sampleDocument('2024-07-31', 'cy')];
    const setter = packSetter();
    const both = await setter.set(oneAfterTheOther(english, welsh), {});
    const spoken = both.pages.map((_, at) => pageView(both, at).language);
    expect(new Set(spoken.slice(3, spoken.indexOf('cy', 3)))).toEqual(new Set(['en']));
    expect(new Set(spoken.slice(spoken.indexOf('cy', 3)))).toEqual(new Set(['cy']));
    const changed = withSection(welsh, 1, { blocks: lines(3, 'y cyngor') });
    const again = await setter.set(oneAfterTheOther(english, changed), {});
    expect(again.setAgain).toBeGreaterThan(0);
    const keys = new Set(both.pages.map(({ serial }) => serial));
    const first = again.pages.slice(3, spoken.indexOf('cy', 3));
    expect(first.filter(({ serial }) => !keys.has(serial))).toEqual([]);
  });

  it('names a paper that isn’t accessible each time, and once', async () => {
    const attached = { bytes: aPdf({ pages: pdfPages(1) }), name: 'scan.pdf', pages: 1 };
    const document = withSection(withSection(seaside, 0, { attached }), 1, { attached });
    const setter = packSetter();
    const first = await setter.set(document, {});
    expect(first.withGaps.map(({ name }) => name)).toEqual(['scan.pdf']);
    expect((await setter.set(document, {})).withGaps).toEqual(first.withGaps);
  });

  it('has another page where a link leads elsewhere now, though it is drawn as it was', async () => {
    const runs = [{ text: 'It says there', section: 'section-2' }];
    const leading = aDocumentOf([
      { title: 'What leads', blocks: [{ kind: 'paragraph', runs }] },
      { title: 'The harbour', blocks: lines(2, 'the harbour') },
      { title: 'The lifeboat', blocks: lines(2, 'the lifeboat') },
    ]);
    const [first, second, third] = leading.sections;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('there are three');
    const setter = packSetter();
    const was = await setter.set(leading, {});
    const now = await setter.set({ ...leading, sections: [first, third, second] }, {});
    const at = (was.placed[0]?.page ?? 0) - 1;
    expect(setter.draw(now, at).content).toBe(setter.draw(was, at).content);
    const to = (set: typeof was) => setter.draw(set, at).links.map((link) => link.to?.page);
    expect([to(was), to(now)]).toEqual([[at + 3], [at + 2]]);
    expect(pageView(now, at).key).not.toBe(pageView(was, at).key);
  });

  it('is given up where nobody wants it any more, and set the next time', async () => {
    const setter = packSetter();
    const stopping = new AbortController();
    const asked = setter.set(seaside, {
      signal: stopping.signal,
      onProgress: (done) => {
        if (done === 1) stopping.abort();
      },
    });
    await expect(asked).rejects.toThrow(/abort/iu);
    expect((await setter.set(seaside, {})).pages.length).toBeGreaterThan(4);
  });
});

function wordsOn(
  setter: ReturnType<typeof packSetter>,
  set: Awaited<ReturnType<typeof setter.set>>,
  page: number,
) {
  const things = drawnOn(setter.draw(set, page - 1).content, setter.glyphOf);
  return heardOn(things, set.pages[page - 1]?.heard ?? [], setter.glyphOf)
    .map(({ words }) => words)
    .join('\n');
}

describe('finding words in it', () => {
  const town = aDocumentOf([
    {
      title: 'Tŷ Newydd',
      blocks: [paragraph('The roof of Tŷ Newydd leaks. '.repeat(20)), paragraph('Café')],
    },
    { title: 'A table', blocks: [aTable(['Name', 'What'], [['Ysgol', 'the lifeboat station']])] },
  ]);

  it('finds them whatever their case and accents, over the ends of lines, and says where', async () => {
    const setter = packSetter();
    const set = await setter.set(town, {});
    const finder = wordFinder(setter);
    const roof = await finder.find(set, 'the ROOF of ty newydd', never);
    expect(roof.hits).toHaveLength(20);
    expect(roof.more).toBe(false);
    const [first] = roof.hits;
    expect(first).toMatchObject({ page: 3, words: 'The roof of Tŷ Newydd' });
    expect(roof.hits.some(({ boxes }) => boxes.length === 2)).toBe(true);
    for (const { boxes } of roof.hits)
      for (const { x, y, width, height } of boxes) {
        expect(Math.min(x, y, width, height)).toBeGreaterThan(0);
        expect(x + width).toBeLessThan(596);
      }
    expect((await finder.find(set, 'cafe', never)).hits).toHaveLength(1);
    expect((await finder.find(set, 'lifeboat', never)).hits).toMatchObject([{ page: 4 }]);
    expect((await finder.find(set, 'submarine', never)).hits).toEqual([]);
    expect((await finder.find(set, '  ', never)).hits).toEqual([]);
  });

  it('finds what came since, and no longer what went', async () => {
    const setter = packSetter();
    const finder = wordFinder(setter);
    const before = await setter.set(seaside, {});
    expect((await finder.find(before, 'line 7 about the harbour', never)).hits).toHaveLength(1);
    const after = await setter.set(withSection(seaside, 0, { blocks: lines(60, 'the quay') }), {});
    expect((await finder.find(after, 'line 7 about the harbour', never)).hits).toEqual([]);
    expect((await finder.find(after, 'line 7 about the quay', never)).hits).toHaveLength(1);
  });
});
