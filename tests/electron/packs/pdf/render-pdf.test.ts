// The PDF as a reader, a screen reader and a printer meet it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import type { Block, Cell, Column, PackDocument } from '../../../../shared/packs/pack-document.ts';
import { page as paper } from '../../../../shared/look/tokens.ts';
import { trendChart } from '../../../../shared/charts/trend-chart.ts';
import { trendOf } from '../../../../shared/charts/trend.ts';
import { spokenScene } from '../../../../shared/charts/scene.ts';
import { inEnglish } from '../../../in-english.ts';
import { has } from '../../../outside-tools.ts';
import { aMeasure, anIndex, aUse, figuresFrom } from '../../../shared/register/a-snapshot.ts';
import { measuresOf } from '../../../../shared/figures/rules/measure-in-use.ts';
import { aDocument, aDocumentOf, aTable, paragraph, sampleDocument } from '../a-document.ts';
import { allWords, lookAt, wordsOn, type LookedAt } from './look-at-pdf.ts';

async function looked(document: PackDocument): Promise<LookedAt> {
  return lookAt((await renderPdf(document)).bytes);
}

describe('the same document', () => {
  it('gives the same bytes', async () => {
    const document = await sampleDocument();
    const [first, second] = [await renderPdf(document), await renderPdf(document)];
    expect(first.bytes.equals(second.bytes)).toBe(true);
  });

  it('gives other bytes for another day', async () => {
    const [first, second] = [await sampleDocument('2024-07-31'), await sampleDocument('2024-08-31')];
    expect((await renderPdf(first)).bytes.equals((await renderPdf(second)).bytes)).toBe(false);
  });

  it('names no day but the one that was passed in', async () => {
    const { bytes } = await renderPdf(aDocument([paragraph('Text')]));
    const years = new Set(bytes.toString('latin1').match(/D:\d{8}/gu));
    expect([...years]).toEqual([]); // the information dictionary is compressed; the metadata isn't
    expect(bytes.toString('latin1')).toContain('2024-07-12');
  });
});

describe.skipIf(!has('qpdf'))('the file, to qpdf,', () => {
  it('is sound, and its structure is sound, by qpdf', async () => {
    const { run } = await looked(await sampleDocument());
    expect(run('qpdf', '--check')).toContain('No syntax or stream encoding errors');
  });

  it('claims no glyph list that a validator would find wrong', async () => {
    const { run } = await looked(await sampleDocument());
    expect(run('qpdf', '--json')).not.toContain('/CIDSet');
  });

  it('embeds every font', async () => {
    const { run } = await looked(await sampleDocument());
    const fonts = run('qpdf', '--json').match(/"\/FontFile2?3?"/gu) ?? [];
    expect(fonts.length).toBeGreaterThanOrEqual(3);
  });

  it('has a bookmark for the cover and for each section, with its headings under it', async () => {
    const { run } = await looked(
      aDocumentOf([
        { title: 'First', blocks: [{ kind: 'heading', level: 2, text: 'Inside' }, paragraph('Words')] },
        { title: 'Second', blocks: [paragraph('Words')] },
      ]),
    );
    const outlines = JSON.parse(run('qpdf', '--json', '--json-key=outlines'));
    const titles = (list: { title: string; kids: [] }[]): unknown =>
      list.map(({ title, kids }) => (kids.length === 0 ? title : [title, titles(kids)]));
    expect(titles(outlines.outlines)).toEqual(['Cover', 'Contents', ['First', ['Inside']], 'Second']);
  });
});

describe.skipIf(!has('pdfinfo'))('to a screen reader (pdfinfo)', () => {
  it('is tagged, and has a title and a language', async () => {
    const { run } = await looked(await sampleDocument());
    const facts = run('pdfinfo');
    expect(facts).toMatch(/Title: +Strategy 2024-2026: board pack, 31 July 2024/);
    expect(facts).toMatch(/Tagged: +yes/);
    expect(run('pdfinfo', '-meta')).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/);
  });

  it('says what it is beside its pages, for the archive too, whatever is in its title', async () => {
    const { run } = await looked({ ...aDocument([paragraph('Text')]), title: 'Vision & <Plan>' });
    const said = run('pdfinfo', '-meta');
    expect(said).toContain('Vision &amp; &lt;Plan&gt;');
    expect(said).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(said).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(said).toContain('<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li>');
  });

  it('claims to be accessible only when every letter of it is drawn', async () => {
    const { run } = await looked(aDocument([paragraph('Korean: \ud55c')]));
    const said = run('pdfinfo', '-meta');
    expect(said).not.toContain('<pdfuaid:part>');
    expect(said).toContain('<pdfaid:part>2</pdfaid:part>');
  });

  it('has no author where no organisation is known', async () => {
    const document = aDocument([paragraph('Text')]);
    const { run } = await looked({ ...document, cover: { ...document.cover, organisation: null } });
    expect(run('pdfinfo')).not.toContain('Author');
  });

  it.skipIf(!has('qpdf'))(
    '(qpdf) says which language it is in, and shows its title in the window',
    async () => {
      const { run } = await looked(aDocument([paragraph('Text')]));
      const catalogue = run('qpdf', '--json');
      expect(catalogue).toContain('"/Lang": "u:en-GB"');
      expect(catalogue).toContain('"/DisplayDocTitle": true');
    },
  );

  it('has tables with headings of columns and of rows', async () => {
    const table = aTable(
      ['Ref', 'Activity'],
      [
        ['1.1', 'Mend the roof'],
        ['1.2', 'Paint the door'],
      ],
    );
    const structure = (await looked(aDocument([table]))).run('pdfinfo', '-struct-text');
    const flat = structure.replaceAll(/\s+/gu, ' ');
    expect(flat).toContain(
      'Table (block) Caption "A table" TR TH: /Scope /Column "Ref" TH: /Scope /Column "Activity" TR TH: /Scope /Row "1.1" TD "Mend the roof" TR',
    );
  });

  function aChart(): Block {
    const entries = ['July 2023', 'July 2024'].map((heading) => ({ measureId: 'm', heading, text: '12' }));
    const index = anIndex({ measures: [aMeasure()], measureUses: [aUse('1', 'm')], ...figuresFrom(entries) });
    const [trend] = measuresOf(index, 'o1', '2024-12-31').map((each) => trendOf(index, each, '2024-12-31'));
    const scene = trend === undefined ? undefined : trendChart(trend);
    if (scene === undefined) throw new Error('no chart');
    const drawn = spokenScene(inEnglish, scene);
    const chart = { title: 'Members', scene: drawn, alternative: 'Twelve, then twelve', note: 'As before' };
    return { kind: 'charts', charts: [chart] };
  }

  it('has lists, and figures with their notes', async () => {
    const list: Block = { kind: 'list', items: [{ runs: [{ text: 'First thing' }] }] };
    const { run } = await looked(aDocument([list, aChart()]));
    const flat = run('pdfinfo', '-struct-text').replaceAll(/\s+/gu, ' ');
    expect(flat).toMatch(/L \(block\)[^"]*LI \(block\)[^"]*Lbl[^"]*"•" LBody[^"]*"First thing"/);
    expect(flat).toMatch(/Figure: \/Placement/);
    expect(flat).toContain('"As before"');
  });

  it.skipIf(!has('qpdf'))('(qpdf) has the words of a chart for those who do not see it', async () => {
    const { run } = await looked(aDocument([aChart()]));
    expect(run('qpdf', '--json')).toContain('"/Alt": "u:Twelve, then twelve"');
  });

  it('hears the words at the ends of lines apart', async () => {
    const words = 'Every county of the United Kingdom has its own association, and each sends one member. '
      .repeat(4)
      .trim();
    const { run } = await looked(aDocument([paragraph(words), aTable(['Name', 'Text'], [['A', words]])]));
    const said = Array.from(run('pdfinfo', '-struct-text').matchAll(/"(.*)"/gu), ([, text]) => text);
    expect(said.filter((text) => text === words)).toHaveLength(2);
  });

  it('never skips a level of headings', async () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 3, text: 'Deep at once' },
      paragraph('Words'),
      { kind: 'heading', level: 2, text: 'Higher' },
      paragraph('Words'),
    ];
    const { run } = await looked(aDocument(blocks));
    const levels = run('pdfinfo', '-struct').match(/\bH[1-6]\b/gu);
    expect(levels).toEqual(['H1', 'H1', 'H1', 'H2', 'H2']);
  });

  it('hears neither running headers nor page numbers', async () => {
    const { run } = await looked(await sampleDocument());
    expect(run('pdfinfo', '-struct-text')).not.toMatch(/Page \d+ of/);
  });

  it('meets the heading of a table once, though it prints on every page', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`${index}`, 'Words']);
    const { run, pages } = await looked(aDocument([aTable(['Number', 'Activity'], rows)]));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages.slice(2)) expect(page).toMatch(/Number +Activity/);
    expect(run('pdfinfo', '-struct-text').match(/"Activity"/gu)).toHaveLength(1);
  });
});

describe.skipIf(!has('pdftotext'))('a page (pdftotext)', () => {
  it('has its number, and the pack and section in its header', async () => {
    const { pages } = await looked(await sampleDocument());
    expect(pages.length).toBeGreaterThan(6);
    const [cover, ...others] = pages;
    expect(cover).not.toContain('Page');
    others.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 2} of ${pages.length}`);
      expect(page.split('\n')[0]).toContain('Board pack · 31 July 2024');
    });
  });

  it('is where the contents say it is', async () => {
    const sections = Array.from({ length: 60 }, (_, index) => ({
      title: `Title number ${index}`,
      blocks: Array.from({ length: index % 7 }, () => paragraph('Words of it. '.repeat(80))),
    }));
    const { pages } = await looked(aDocumentOf(sections));
    const entries = pages
      .slice(1, 4)
      .flatMap((page) => [...page.matchAll(/^ *(Title number \d+) +(\d+)$/gmu)]);
    expect(entries).toHaveLength(60);
    for (const [, title = '', at] of entries)
      expect(pages[Number(at) - 1]).toMatch(new RegExp(`^ *${title}$`, 'mu'));
  });

  it('keeps every word within its margins', async () => {
    for (const word of wordsOn(await looked(await sampleDocument()))) {
      expect(word.left, word.text).toBeGreaterThanOrEqual(paper.margin - 0.5);
      expect(word.right, word.text).toBeLessThanOrEqual(paper.width - paper.margin + 1);
      expect(word.bottom, word.text).toBeLessThanOrEqual(paper.height - 20);
    }
  });

  it('never ends with a heading alone, wherever the page breaks', async () => {
    for (let lines = 30; lines < 50; lines += 1) {
      const blocks: Block[] = [
        ...Array.from({ length: lines }, (_, index) => paragraph(`Line ${index}`)),
        { kind: 'heading', level: 2, text: 'Heading over a table' },
        aTable(
          ['Ref', 'Activity'],
          [
            ['first row', 'Words'],
            ['second row', 'Words'],
          ],
        ),
        { kind: 'heading', level: 3, text: 'Heading over words' },
        paragraph('Sentence of words. '.repeat(12)),
      ];
      const { pages } = await looked(aDocument(blocks));
      expect(pages.find((page) => page.includes('Heading over a table'))).toContain('first row');
      expect(pages.find((page) => page.includes('Heading over words'))).toContain('Sentence');
    }
  });

  it('never has the heading of a group without a row under it', async () => {
    for (let before = 20; before < 45; before += 1) {
      const table = aTable(
        ['Ref', 'Activity'],
        Array.from({ length: before }, () => ['x', 'Words']),
      );
      const group = { kind: 'group', text: 'Heading of a group' } as const;
      const { pages } = await looked(
        aDocument([
          { ...table, rows: [...table.rows, group, ...aTable(['a', 'b'], [['under', 'it']]).rows] },
        ]),
      );
      expect(pages.find((page) => page.includes('Heading of a group'))).toContain('under');
    }
  });
});

describe.skipIf(!has('pdftotext'))('what is in it (pdftotext)', () => {
  it.each([
    ['Welsh', 'Tŷ a ŵy, Ŵyn yn y Ŷd, dŵr, cŷn, môr, sïo, crëyr, â ê î ô û'],
    ['other letters of Europe', 'Łódź, Señor, Ångström, façade, Škoda, Þór, ĳ, ő'],
    ['marks of figures', '£1,234.50 – 54.3% ≤ 10 ≥ 5 −3 ½ € “quoted” ‘so’ … † ‡ * • → ↑ ↓'],
  ])('keeps %s', async (_, words) => {
    const found = allWords(await looked(aDocument([paragraph(words), aTable(['A', 'B'], [[words, 'x']])])));
    for (const word of words.split(' ')) expect(found).toContain(word);
  });

  it('breaks a word that is longer than its line or its column, and loses no letter of it', async () => {
    const long = 'Abcdefghij'.repeat(40);
    const blocks = [paragraph(long), aTable(['Ref', 'Activity', 'Lead'], [[long.slice(0, 50), long, long]])];
    const look = await looked(aDocument(blocks));
    const letters = look.run('pdftotext', '-raw').replaceAll(/[^A-Za-z]/gu, '');
    expect(letters).toContain(long);
    for (const word of wordsOn(look))
      expect(word.right).toBeLessThanOrEqual(word.pageWidth - paper.margin + 1);
  });

  it.skipIf(!has('pdftotext'))(
    '(pdftotext) keeps a bold total on one line, beside figures that just fit',
    async () => {
      const bold = (words: string): Cell => ({ paragraphs: [{ runs: [{ text: words, bold: true }] }] });
      const columns = ['Heading', 'Reason', 'Budget £', 'Virement £', 'Actual £', 'Forecast £', 'Variance £'];
      const figures = Array.from({ length: 5 }, () => '+20,000.00');
      const totals = Array.from({ length: 5 }, () => bold('+88,888.88'));
      const table = aTable(columns, [
        ['Labs', 'More was granted than last year, from the autumn on', ...figures],
        [bold('Total'), '', ...totals],
      ]);
      const aligned = table.columns.map((column, place): Column =>
        place < 2 ? column : { ...column, align: 'right' },
      );
      const page = await looked(aDocument([{ ...table, columns: aligned }]));
      const words = wordsOn(page).map(({ text }) => text);
      expect(words.filter((word) => word === '+88,888.88')).toHaveLength(5);
    },
  );

  it('breaks a cell that is longer than a page, and loses no line of it', async () => {
    const lines = Array.from({ length: 150 }, (_, index) => `line ${index} ends`);
    const look = await looked(
      aDocument([
        aTable(
          ['Ref', 'Activity'],
          [
            ['1', lines.join('\n')],
            ['2', 'after'],
          ],
        ),
      ]),
    );
    const found = allWords(look);
    for (const line of lines) expect(found.split(line)).toHaveLength(2);
    expect(found).toContain('2 after');
  });

  it('shows each page its part when a table has more columns than fit across', async () => {
    const headings = ['Measure', ...Array.from({ length: 40 }, (_, index) => `Period ${index}`)];
    const row = ['Full members', ...Array.from({ length: 40 }, (_, index) => `${1000 + index}`)];
    const look = await looked(aDocument([aTable(headings, [row])]));
    const found = allWords(look);
    for (const cell of row) expect(found).toContain(cell);
    for (const word of wordsOn(look))
      expect(word.right).toBeLessThanOrEqual(word.pageWidth - paper.margin + 1);
  });

  it('doesn’t choke on characters that none of our fonts has', async () => {
    const blocks = [paragraph('日本語 text 🎉 and עברית and \u0007 bell')];
    expect(allWords(await looked(aDocument(blocks)))).toContain('text');
  });

  it('keeps every word of any table', async () => {
    const word = fc.stringMatching(/^[a-z]{1,25}$/);
    const cell = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    const document = fc
      .integer({ min: 1, max: 7 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 25 }),
      );
    await fc.assert(
      fc.asyncProperty(document, async (rows) => {
        const headings = (rows[0] ?? []).map((_, index) => `Heading${index}`);
        const look = await looked(aDocument([aTable(headings, rows)]));
        const letters = (text: string) =>
          text
            .replaceAll(/[^a-z]/gu, '')
            .split('')
            .sort()
            .join('');
        const structure = look.run('pdfinfo', '-struct-text');
        const last = `"${headings.at(-1)}"`;
        const body = structure.slice(structure.indexOf(last) + last.length);
        const printed = [...body.matchAll(/"(.*)"/gu)].map((match) => match[1]).join('');
        expect(letters(printed)).toBe(letters(rows.flat().join('')));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a long job', () => {
  it('reports its progress', async () => {
    const steps: string[] = [];
    const sections = Array.from({ length: 3 }, (_, index) => ({ title: `S${index}`, blocks: [] }));
    await renderPdf(aDocumentOf(sections), { onProgress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(['0/3', '1/3', '2/3', '3/3']);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const sections = Array.from({ length: 3 }, (_, index) => ({ title: `S${index}`, blocks: [] }));
    const running = renderPdf(aDocumentOf(sections), {
      signal: stop.signal,
      onProgress: (done) => {
        if (done === 1) stop.abort(new Error('stopped by the person'));
      },
    });
    await expect(running).rejects.toThrow('stopped by the person');
  });
});
