// Pages that words name, sections under sections, and who may see a page: as a reader's program finds them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import type { Block, PackDocument, Section } from '../../../../shared/packs/pack-document.ts';
import { has } from '../../../outside-tools.ts';
import { aDocumentOf, aTable, paragraph } from '../a-document.ts';
import { lookAt, type LookedAt } from './look-at-pdf.ts';

/** So many lines that it takes about as many pages. */
function pagesOfWords(count: number): Block[] {
  return Array.from({ length: count * 30 }, (_, at) => paragraph(`Line ${at + 1} of a long section`));
}

function naming(id: string): Block {
  return { kind: 'paragraph', runs: [{ text: 'See page ' }, { text: '', pageOf: id }, { text: '.' }] };
}

function inTable(ids: readonly string[]): Block {
  const table = aTable(['Item', 'Page'], []);
  return {
    ...table,
    rows: ids.map((id) => ({
      kind: 'row',
      cells: [{ paragraphs: [{ runs: [{ text: `Row of ${id}` }] }] }, { paragraphs: [], pageOf: id }],
    })),
  };
}

function aPack(
  sections: readonly (Partial<Section> & { readonly blocks: readonly Block[] })[],
): PackDocument {
  const document = aDocumentOf(sections.map(({ title = 'Untitled', blocks }) => ({ title, blocks })));
  return {
    ...document,
    sections: document.sections.map((section, at) => ({ ...section, ...sections[at] })),
  };
}

async function looked(document: PackDocument): Promise<LookedAt> {
  return lookAt((await renderPdf(document)).bytes);
}

/** The printed number of the page that begins with this heading. */
function pageHeaded({ pages }: LookedAt, heading: string): number {
  return pages.findIndex((words, at) => at > 1 && new RegExp(`^\\s*${heading}\\s*$`, 'mu').test(words)) + 1;
}

describe.skipIf(!has('pdftotext'))('words that name the page of a section (pdftotext)', () => {
  it('print the number that stands at the foot of the page it begins on', async () => {
    const document = aPack([
      { title: 'First', blocks: [naming('section-2'), inTable(['section-1', 'section-2'])] },
      { title: 'Middle one', blocks: pagesOfWords(3) },
      { title: 'Last one', blocks: [naming('section-0')] },
    ]);
    const pack = await looked(document);
    const last = pageHeaded(pack, 'Last one');
    expect(pack.pages[last - 1]).toContain(`Page ${last} of ${pack.pages.length}`);
    expect(pack.pages[2]).toContain(`See page ${last}.`);
    expect(pack.pages[2]).toMatch(new RegExp(`Row of section-1 +${pageHeaded(pack, 'Middle one')}`, 'u'));
    expect(pack.pages[2]).toMatch(new RegExp(`Row of section-2 +${last}`, 'u'));
    expect(pack.pages[last - 1]).toContain('See page 3.');
  });

  it('are true however long the sections are, those that name pages too', async () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(lengths, fc.integer({ min: 1, max: 60 }), async (counts, rows) => {
        const ids = counts.map((_, at) => `section-${at + 1}`);
        const document = aPack([
          {
            title: 'Names',
            blocks: [inTable(Array.from({ length: rows }, (_, at) => ids[at % ids.length] ?? ''))],
          },
          ...counts.map((count, at) => ({
            title: `Part number ${at + 1}`,
            blocks: Array.from({ length: count }, () => paragraph('Words of it')),
          })),
        ]);
        const pack = await looked(document);
        const text = pack.pages.join('\n');
        for (const [at, id] of ids.entries()) {
          const begins = pageHeaded(pack, `Part number ${at + 1}`);
          for (const [, number] of text.matchAll(new RegExp(`Row of ${id} +(\\d+)`, 'gu')))
            expect(Number(number)).toBe(begins);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('lead to the page, and read out as its number', async () => {
    const pack = await looked(
      aPack([
        { title: 'First', blocks: [naming('section-1')] },
        { title: 'Second', blocks: [paragraph('Words')] },
      ]),
    );
    expect(pack.streams()).toMatch(/\/Contents \(Page 4\)[\s\S]{0,200}\/Dest \(section-1\)/u);
  });

  it('stay as they are where the pack has no such section', async () => {
    const blocks: Block[] = [
      {
        kind: 'paragraph',
        runs: [
          { text: 'Lead', section: 'nowhere' },
          { text: ' there', pageOf: 'nowhere' },
        ],
      },
    ];
    const pack = await looked(aPack([{ title: 'First', blocks }]));
    expect(pack.pages[2]).toContain('Lead there');
    expect(pack.streams()).not.toContain('(nowhere)');
  });
});

describe.skipIf(!has('qpdf') || !has('pdfinfo'))('a section under another (qpdf, pdfinfo)', () => {
  const document = aPack([
    { title: 'Item', blocks: [paragraph('Words')] },
    { title: 'Paper', level: 2, blocks: [{ kind: 'heading', level: 2, text: 'Background' }, paragraph('W')] },
    { title: 'Other', blocks: [paragraph('Words')] },
  ]);

  it('stands under it among the bookmarks, with its own headings', async () => {
    const { run } = await looked(document);
    const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines'));
    const titles = (list: { title: string; kids: [] }[]): unknown =>
      list.map(({ title, kids }) => (kids.length === 0 ? title : [title, titles(kids)]));
    expect(titles(outlines)).toEqual(['Cover', 'Contents', ['Item', [['Paper', ['Background']]]], 'Other']);
  });

  it('has headings one lower, none of them skipped', async () => {
    const tree = (await looked(document)).run('pdfinfo', '-struct-text');
    const headings = [...tree.matchAll(/^ *(H\d) \(block\)\s+"([^"\n]*)/gmu)].map(([, tag, words]) => [
      tag,
      words,
    ]);
    expect(headings).toEqual([
      ['H1', 'Strategy'],
      ['H1', 'Contents'],
      ['H1', 'Item'],
      ['H2', 'Paper'],
      ['H3', 'Background'],
      ['H1', 'Other'],
    ]);
  });
});

describe.skipIf(!has('pdftotext'))('who may see a section (pdftotext)', () => {
  const marking = `Not for publication: paragraph 3. ${'Information on the affairs of a person. '.repeat(7)}`;

  it('stands whole at the head of each of its pages, and of no other', async () => {
    const sections = [
      { title: 'Open', blocks: [paragraph('Words')] },
      { title: 'Closed', marking, blocks: pagesOfWords(2) },
      { title: 'After', blocks: [paragraph('Words')] },
    ];
    const pack = await looked(aPack(sections));
    const marked = pack.pages.map((words) => words.replaceAll(/\s+/gu, ' ').includes(marking.trim()));
    const closed = pack.pages.map(
      (words) => words.includes('of a long section') || /^\s*Closed\s*$/mu.test(words),
    );
    expect(marked).toEqual(closed);
    expect(marked.filter(Boolean).length).toBeGreaterThan(1);
    // The contents name what is in it.
    const { pages } = await looked({ ...aPack(sections), marking: 'Not for publication: paragraph 3.' });
    expect(pages[1]).toContain('Not for publication');
    expect(pages[2]).not.toContain('Not for publication');
  });
});
