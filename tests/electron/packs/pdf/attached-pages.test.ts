// Attached PDFs among the pages of a pack: in their place, numbered and tagged like the others, and nothing of theirs drawn over.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packSetter } from '../../../../electron/packs/preview/pack-setter.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import type { PackDocument, Section } from '../../../../shared/packs/pack-document.ts';
import { has } from '../../../outside-tools.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { aDocument, aDocumentOf, paragraph } from '../a-document.ts';
import { aTaggedPaper } from '../a-tagged-paper.ts';
import { isTagged, line, pageId, paperOf, tagged } from '../join/a-paper.ts';
import { lookAt, wordsOn, type LookedAt } from './look-at-pdf.ts';

/** One page with a line of text and no tags, of a size of its own. */
function anUntagged(width: number, height: number): Buffer {
  const drawn = 'BT /F1 12 Tf 4 4 Td (low-word) Tj ET BT /F1 12 Tf 4 HEIGHT Td (high-word) Tj ET'.replace(
    'HEIGHT',
    String(height - 12),
  );
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>`,
    `<</Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function aPackWith(...papers: readonly (Partial<Section> & { readonly bytes: Buffer })[]): PackDocument {
  const document = aDocument([paragraph('The agenda')], 'Agenda');
  const sections = papers.map(({ bytes, ...section }, at): Section => ({
    id: `paper-${at}`,
    title: `Paper ${at + 1}`,
    reference: `Item ${at + 1}`,
    blocks: [paragraph('What the paper is for')],
    attached: { bytes, name: `paper ${at + 1}.pdf` },
    ...section,
  }));
  return { ...document, sections: [...document.sections, ...sections] };
}

async function looked(document: PackDocument): Promise<LookedAt> {
  return lookAt((await renderPdf(document)).bytes);
}

const canLook = has('pdftotext') && has('pdfinfo') && has('qpdf');

describe.skipIf(!canLook)('attached pages of other sizes (pdftotext, pdfinfo, qpdf)', () => {
  const sizes = [
    [842, 1191],
    [1191, 842],
    [612, 792],
    [420, 595],
    [200, 900],
  ] as const;

  it.each([
    ['kept', ['842 x 1191', '1191 x 842', '612 x 792', '420 x 595', '595.276 x 841.89']],
    ['scaled', ['595.276 x 841.89', '841.89 x 595.276', ...Array(3).fill('595.276 x 841.89')]],
  ] as const)('are %s, and nothing of them is cut off', async (pageSizes, expected) => {
    const papers = sizes.map(([width, height]) => ({ bytes: anUntagged(width, height) }));
    const look = await looked({ ...aPackWith(...papers), pageSizes });
    const words = wordsOn(look);
    const found = sizes.map((_, at) => {
      const page = look.pages.findIndex(
        (text) => text.includes(`Paper ${at + 1}`) && text.includes('low-word'),
      );
      const info = look.run('pdfinfo', '-f', String(page + 1), '-l', String(page + 1));
      const on = words.filter((word) => word.page === page + 1);
      expect(on.map(({ text }) => text)).toEqual(expect.arrayContaining(['low-word', 'high-word']));
      for (const { left, right, top, pageWidth } of on) {
        expect(left).toBeGreaterThan(0);
        expect(right).toBeLessThan(pageWidth);
        expect(top).toBeGreaterThan(0);
      }
      return /size: +([\d.]+ x [\d.]+)/u.exec(info)?.[1];
    });
    expect(found).toEqual(expected);
  });

  it('take what leads elsewhere with them, where they are made smaller', async () => {
    const style = { typeface: 'sans', sides: 'one', binding: 0, paperSize: 'Letter' } as const;
    const paper = { ...aDocumentOf([{ title: 'Opening', blocks: [paragraph('Words')] }]), style };
    const { bytes } = await renderPdf(paper);
    const look = await looked({ ...aPackWith({ bytes }), pageSizes: 'scaled' });
    expect(look.run('qpdf', '--check')).not.toMatch(/warning|error:/iu);
    const entry = wordsOn(look).find(({ text, page }) => text === 'Opening' && page > 3);
    const rectangles = [...look.streams().matchAll(/\/Rect \[\s*([\d.\s]+)\]/gu)].map(([, numbers = '']) =>
      numbers.trim().split(/\s+/u).map(Number),
    );
    const over = rectangles.filter(
      ([left = 0, bottom = 0, , top = 0]) =>
        Math.abs(left - (entry?.left ?? 0)) < 1 &&
        841.89 - top < (entry?.top ?? 0) &&
        841.89 - bottom > (entry?.bottom ?? 0),
    );
    expect(over).toHaveLength(1);
    expect((over[0]?.[2] ?? 0) - (over[0]?.[0] ?? 0)).toBeLessThan(612 - 2 * 56.69);
  });
});

describe.skipIf(!has('pdftotext'))('an attached PDF (pdftotext)', () => {
  it('stands in its place, and every page of the pack has its number', async () => {
    const { pages } = await looked(
      aPackWith({ bytes: await aTaggedPaper('alpha') }, { bytes: await aTaggedPaper('beta', 1) }),
    );
    expect(pages).toHaveLength(8);
    expect(pages[4]).toContain('alpha-page-1');
    expect(pages[5]).toContain('alpha-page-2');
    expect(pages[7]).toContain('beta-page-1');
    const numbers = pages.slice(1).map((words) => /Page \d+ of 8/u.exec(words)?.[0]);
    expect(numbers).toEqual(numbers.map((_, at) => `Page ${at + 2} of 8`));
    expect(pages[5]).toMatch(/Item 1/u);
  });

  it('is counted in the contents', async () => {
    const { pages } = await looked(
      aPackWith({ bytes: await aTaggedPaper('alpha', 3) }, { bytes: await aTaggedPaper('beta') }),
    );
    expect(pages[1]).toMatch(/Paper 1 +4\n[\s\S]*Paper 2 +8\n/u);
  });

  it.each([
    [595, 842],
    [842, 595],
    [842, 1191],
    [612, 792],
    [200, 100],
    [100, 1500],
  ])('of %d by %d points leaves head and foot clear, and shows all of its page', async (width, height) => {
    const marking = 'Not for publication by virtue of paragraph 3';
    for (const section of [{}, { marking }]) {
      // One after another: a reader's program is started for each.
      // oxlint-disable-next-line no-await-in-loop
      const pack = await looked(aPackWith({ bytes: anUntagged(width, height), ...section }));
      const words = wordsOn(pack).filter(({ page }) => page === 5);
      const theirs = words.filter(({ text }) => /^(?:low|high)-word$/u.test(text));
      const ours = words.filter(({ text }) => !/^(?:low|high)-word$/u.test(text));
      const [high, low] = [
        theirs.find(({ text }) => text === 'high-word'),
        theirs.find(({ text }) => text === 'low-word'),
      ];
      const head = ours.filter(({ text }) => text === 'Council' || text === 'publication');
      const foot = ours.filter(({ text }) => text === 'Page');
      expect(theirs).toHaveLength(2);
      expect(Math.max(...head.map(({ bottom }) => bottom))).toBeLessThanOrEqual(high?.top ?? 0);
      expect(foot[0]?.top).toBeGreaterThanOrEqual(low?.bottom ?? Infinity);
    }
  });

  it('behind a divider is all that its section has, and what leads to that leads to its first page', async () => {
    const behind = async (name: string, bytes: Buffer) => ({
      bytes,
      attached: { bytes, name, behindDivider: true as const },
      level: 2 as const,
    });
    const document = aPackWith(
      await behind('alpha.pdf', await aTaggedPaper('alpha')),
      await behind('broken.pdf', Buffer.from('no PDF')),
      await behind('beta.pdf', await aTaggedPaper('beta', 1)),
    );
    const to: Section['blocks'] = [
      { kind: 'paragraph', runs: [{ text: 'See page ' }, { text: '', pageOf: 'paper-2' }] },
    ];
    const [agenda, ...papers] = document.sections;
    if (agenda === undefined) throw new Error('no agenda');
    const rendered = await renderPdf({ ...document, sections: [{ ...agenda, blocks: to }, ...papers] });
    const { pages, run } = lookAt(rendered.bytes);
    expect(pages[1]).toMatch(/Paper 1 +4\n[\s\S]*Paper 2 +6\n[\s\S]*Paper 3 +7\n/u);
    expect(pages[2]).toContain('See page 7');
    expect(
      pages.slice(3).map((words) => /alpha-page-\d|What the paper|beta-page-\d/u.exec(words)?.[0]),
    ).toEqual(['alpha-page-1', 'alpha-page-2', 'What the paper', 'beta-page-1']);
    expect(rendered.sections.slice(-3).map(({ pages: called }) => called)).toEqual([
      ['4', '5'],
      ['6'],
      ['7'],
    ]);
    const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines'));
    const listed = (list: { title: string; destpageposfrom1: number; kids: [] }[]): unknown[] =>
      list.map(({ title, destpageposfrom1: page, kids }) => [title, page, ...listed(kids)]);
    expect(listed(outlines)).toEqual([
      ['Cover', 1],
      ['Contents', 2],
      [
        'Agenda',
        3,
        ['Paper 1', 4, [expect.stringContaining('Council'), 4]],
        ['Paper 2', 6],
        ['Paper 3', 7, [expect.stringContaining('Council'), 7]],
      ],
    ]);
    const set = await packSetter().set({ ...document, sections: [{ ...agenda, blocks: to }, ...papers] }, {});
    expect(set.places.get('paper-2')).toEqual({ page: 7, y: 0 });
  });

  it('carries who may see it on each of its pages', async () => {
    const { pages } = await looked(
      aPackWith({ bytes: await aTaggedPaper('alpha'), marking: 'Not for publication' }),
    );
    expect(pages.map((words) => words.includes('Not for publication'))).toEqual(
      pages.map((_, at) => at >= 3),
    );
  });

  it('gives the same bytes twice', async () => {
    const document = aPackWith({ bytes: await aTaggedPaper('alpha') });
    expect((await renderPdf(document)).bytes.equals((await renderPdf(document)).bytes)).toBe(true);
  });

  it('that can’t be read has a page in its place that says so, and the pack is made', async () => {
    const made = await renderPdf(
      aPackWith({ bytes: Buffer.from('no PDF') }, { bytes: await aTaggedPaper('beta') }),
    );
    expect(made.unread.map(({ name }) => name)).toEqual(['paper 1.pdf']);
    const { pages } = lookAt(made.bytes);
    expect(pages).toHaveLength(7);
    expect(pages[3]).toMatch(/Paper 1[\s\S]*aren’t here: its file, paper 1\.pdf/u);
    expect(pages[5]).toContain('beta-page-1');
  });
});

describe.skipIf(!canLook)('an attached PDF that is locked (pdftotext, pdfinfo, qpdf)', () => {
  it('has a page in its place that says that it needs a password', async () => {
    const [plain, locked] = [join(temporaryFolder(), 'plain.pdf'), join(temporaryFolder(), 'locked.pdf')];
    writeFileSync(plain, await aTaggedPaper('alpha'));
    const tool = 'qpdf';
    execFileSync(tool, ['--encrypt', 'reader', 'owner', '256', '--', plain, locked]);
    const { pages } = await looked(aPackWith({ bytes: readFileSync(locked) }));
    expect(pages[3]?.replaceAll(/\s+/gu, ' ')).toContain(
      'its file, paper 1.pdf, needs a password to be opened. Ask whoever issued this pack for it.',
    );
  });
});

describe.skipIf(!canLook)('the tags of an attached PDF (pdftotext, pdfinfo, qpdf)', () => {
  it('stand in the tree of the pack, in the order of reading', async () => {
    const pack = await looked(
      aPackWith({ bytes: await aTaggedPaper('alpha') }, { bytes: await aTaggedPaper('beta', 1) }),
    );
    const heard = pack.run('pdfinfo', '-struct-text');
    const order = ['The agenda', 'What the paper is for', 'alpha-page-1', 'alpha-page-2', 'beta-page-1'];
    const places = order.map((words) => heard.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(pack.run('qpdf', '--check')).toContain('No syntax or stream encoding errors');
  });

  it('are claimed to be for every reader only where every paper has them', async () => {
    const claims = async (...papers: Buffer[]) =>
      (await looked(aPackWith(...papers.map((bytes) => ({ bytes }))))).run('pdfinfo', '-meta');
    const tagged = await aTaggedPaper('alpha');
    expect(await claims(tagged)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(await claims(tagged, anUntagged(595, 842))).not.toContain('pdfuaid:part>');
  });

  it('are found by their names, which are bytes', async () => {
    const here = `/Pg ${pageId(0)} 0 R/P 100 0 R/Type/StructElem`;
    const bytes = paperOf({
      pages: [{ content: tagged('TH', 0, 'Item'), entries: '/StructParents 0' }],
      catalogue: isTagged,
      more: ['<</Type/StructTreeRoot/K 101 0 R>>', `<</S/TH/ID<FE00E9FF>${here}/K 0>>`],
    });
    const text = (await looked(aPackWith({ bytes }))).streams();
    const names = /\/IDTree <<\s+\/Names \[(?<names>[^\]]*)\]/u.exec(text)?.groups?.['names'];
    const [, id = ''] = /\/ID (<70312d[^>]*>)/u.exec(text) ?? [];
    expect(id).toBe('<70312dfe00e9ff>');
    expect(names).toContain(id);
  });

  it('come with its bookmarks, under its own', async () => {
    const { run } = await looked(aPackWith({ bytes: await aTaggedPaper('alpha') }));
    const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines'));
    const titles = (list: { title: string; kids: [] }[]): unknown =>
      list.map(({ title, kids }) => (kids.length === 0 ? title : [title, titles(kids)]));
    expect(titles(outlines)).toEqual([
      'Cover',
      'Contents',
      'Agenda',
      ['Paper 1', [expect.stringContaining('Council')]],
    ]);
  });

  it('lead to what stands under them, or stay where they are, where they lead nowhere themselves', async () => {
    const bytes = paperOf({
      pages: ['One', 'Two', 'Three'].map((text) => ({ content: line(text) })),
      catalogue: '/Outlines 100 0 R',
      more: [
        '<</First 101 0 R/Last 103 0 R>>',
        '<</Title(Part)/Parent 100 0 R/Next 103 0 R/First 102 0 R/Last 102 0 R>>',
        `<</Title(Chapter)/Parent 101 0 R/Dest[${pageId(1)} 0 R/Fit]>>`,
        '<</Title(Web)/Parent 100 0 R/Prev 101 0 R/A<</S/URI/URI(https://example.org/)>>>>',
      ],
    });
    const { run } = await looked(aPackWith({ bytes }));
    const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines'));
    const placed = (list: { title: string; destpageposfrom1: number; kids: [] }[]): [string, number][] =>
      list.flatMap(({ title, destpageposfrom1: page, kids }) => [[title, page], ...placed(kids)]);
    const leads = new Map(placed(outlines));
    const second = (leads.get('Paper 1') ?? 0) + 2;
    for (const title of ['Part', 'Chapter', 'Web']) expect(leads.get(title)).toBe(second);
  });
});
