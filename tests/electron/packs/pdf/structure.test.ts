// What the tags of a pack say: tables by name, cells with their headings, lists as lists, notes as notes, and each language as what it is.

import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import type { Block, Cell } from '../../../../shared/packs/pack-document.ts';
import { languageOf } from '../../../../shared/language/language-of.ts';
import { has } from '../../../outside-tools.ts';
import { aDocument, aTable, paragraph, sampleDocument } from '../a-document.ts';
import { allWords, lookAt } from './look-at-pdf.ts';

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

function isDictionary(value: Value | undefined): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The elements of the structure as qpdf reads them. */
async function elementsOf(...blocks: Block[]): Promise<{ [key: string]: Value }[]> {
  const { bytes } = await renderPdf(aDocument(blocks));
  const read: { qpdf: [unknown, { [key: string]: { value?: Value } }] } = JSON.parse(
    lookAt(bytes).run('qpdf', '--json'),
  );
  return Object.values(read.qpdf[1]).flatMap(({ value }) =>
    isDictionary(value) && '/S' in value ? [value] : [],
  );
}

/** What draws the pages, as qpdf reads it. */
async function drawnFor(...blocks: Block[]): Promise<string> {
  return drawnIn((await renderPdf(aDocument(blocks))).bytes);
}

function drawnIn(bytes: Buffer): string {
  const read: { qpdf: [unknown, { [key: string]: { stream?: { data: string } } }] } = JSON.parse(
    lookAt(bytes).run('qpdf', '--json', '--json-stream-data=inline', '--decode-level=generalized'),
  );
  return Object.values(read.qpdf[1])
    .map(({ stream }) => Buffer.from(stream?.data ?? '', 'base64').toString('latin1'))
    .join('\n');
}

async function heard(...blocks: Block[]): Promise<string> {
  const { bytes } = await renderPdf(aDocument(blocks));
  return lookAt(bytes).run('pdfinfo', '-struct-text').replaceAll(/\s+/gu, ' ');
}

function headersOf({ '/A': attributes }: { [key: string]: Value }): Value {
  return isDictionary(attributes) ? (attributes['/Headers'] ?? null) : null;
}

const grouped = {
  ...aTable(['Measure', '2024'], []),
  rows: [
    { kind: 'group', text: 'Labs' },
    {
      kind: 'row',
      cells: [{ paragraphs: [{ runs: [{ text: 'Share' }] }] }, { paragraphs: [{ runs: [{ text: '54%' }] }] }],
    },
  ],
} as const;

describe.skipIf(!has('qpdf') || !has('pdfinfo'))('a table, to a screen reader (qpdf, pdfinfo)', () => {
  it('is heard by its name', async () => {
    expect(await heard(aTable(['A', 'B'], [['1', '2']], { name: 'Members by nation' }))).toContain(
      'Table (block) Caption "Members by nation"',
    );
  });

  it('ties the rows under a heading inside it to that heading', async () => {
    const elements = await elementsOf(grouped);
    const names = new Map(
      elements.flatMap((each) => (each['/ID'] === undefined ? [] : [[each['/ID'], each['/S']]])),
    );
    expect([...names.values()]).toEqual(['/TH', '/TH', '/TH', '/TH']);
    const cell = elements.find((each) => each['/S'] === '/TD');
    const headers = cell === undefined ? [] : headersOf(cell);
    expect(headers).toHaveLength(3);
    for (const name of Array.isArray(headers) ? headers : []) expect(names.has(name)).toBe(true);
  });

  it('names no heading for rows that no heading inside it stands over', async () => {
    const elements = await elementsOf({ ...grouped, rows: [grouped.rows[1], ...grouped.rows] });
    const cells = elements.filter((each) => each['/S'] === '/TD');
    expect(cells.map((each) => headersOf(each) !== null)).toEqual([false, true]);
  });

  it('needs no names where every heading stands over or before its cells', async () => {
    const elements = await elementsOf(aTable(['A', 'B'], [['1', '2']]));
    expect(elements.filter((each) => '/ID' in each || headersOf(each) !== null)).toEqual([]);
  });

  it('has no heading that says nothing', async () => {
    const said = await heard(aTable(['', 'Words'], [['', 'x']]));
    expect(said.match(/\bTH\b/gu)).toHaveLength(1);
    expect(said).toContain('TH: /Scope /Column "Words" TR TD TD "x"');
  });

  it('has the paragraphs and lists of a cell as such', async () => {
    const cell: Cell = {
      paragraphs: [
        { runs: [{ text: 'Two things' }] },
        { runs: [{ text: 'first' }], bullet: true },
        { runs: [{ text: 'second' }], bullet: true },
      ],
    };
    expect(await heard(aTable(['A', 'B'], [['1', cell]]))).toMatch(
      /TD P \(block\) "Two things" L \(block\): \/ListNumbering \/Disc LI \(block\) Lbl \(block\) "•" LBody \(block\) "first" LI \(block\) Lbl \(block\) "•" LBody \(block\) "second"/u,
    );
  });

  it('says its marks in words', async () => {
    const figure = {
      number: 47,
      unit: 'number',
      decimals: 0,
      qualifier: undefined,
      provisional: true,
    } as const;
    const provisional: Cell = { paragraphs: [{ runs: [{ text: '47 p', italic: true }] }], figure };
    const status: Cell = { paragraphs: [{ runs: [{ text: 'On track ↓' }] }], status: 'on track' };
    const drawn = await drawnFor(aTable(['A', 'B', 'C'], [['1', provisional, status]]));
    expect(drawn.match(/\/Span<<.*>>BDC/gu)).toEqual([
      '/Span<</E(Provisional)>>BDC',
      '/Span<</Alt(Worsening)>>BDC',
    ]);
  });
});

describe.skipIf(!has('qpdf') || !has('pdftotext'))('the tags (qpdf, pdftotext)', () => {
  it('call a footnote a note', async () => {
    const note: Block = { kind: 'paragraph', runs: [{ text: '* Of those who replied' }], style: 'note' };
    const elements = await elementsOf(note, { ...note, runs: [{ text: '† As stated' }] });
    const notes = elements.filter((each) => each['/S'] === '/Note');
    expect(new Set(notes.map((each) => each['/ID'])).size).toBe(2);
  });

  const marked = (words: string, mark: string, note: string): Cell => ({
    paragraphs: [{ runs: [{ text: words }, { text: mark, noteMark: { note, stands: 'in the text' } }] }],
  });
  const noteOf = (mark: string, words: string, note: string): Block => ({
    kind: 'paragraph',
    style: 'note',
    runs: [{ text: mark, noteMark: { note, stands: 'before the note' } }, { text: ` ${words}` }],
  });
  const withNotes: Block[] = [
    aTable(
      ['Measure', 'Also'],
      [
        [marked('Associate members', '*', 'a'), marked('Replies', '†', 'b')],
        [marked('Town and parish councils', '*', 'a'), '5'],
      ],
    ),
    noteOf('*', 'Counted within the others', 'a'),
    noteOf('†', 'Of those who were asked', 'b'),
  ];

  it('call the mark of a footnote a reference, which leads to the note, and the note back', async () => {
    const { bytes } = await renderPdf(aDocument(withNotes));
    const { run } = lookAt(bytes);
    const said = run('pdfinfo', '-struct-text').replaceAll(/\s+/gu, ' ');
    expect(said).toMatch(
      /"Associate members" Reference \(inline\) Link \(inline\) "\*" Object \d+ 0 .*"Replies" Reference \(inline\) Link \(inline\) "†" Object \d+ 0 /u,
    );
    expect(said).toMatch(
      /Note <n1> \(inline\) Lbl \(block\) Link \(inline\) "\*" Object \d+ 0 " Counted within the others"/u,
    );
    const named = run('pdfinfo', '-dests');
    for (const name of ['mark-a', 'note-a', 'mark-b', 'note-b']) expect(named).toContain(`"${name}"`);
    const led = Array.from(
      run('qpdf', '--json').matchAll(/"\/Dest": "u:((?:mark|note)-.)"/gu),
      ([, to]) => to,
    );
    expect(led.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
      'mark-a',
      'mark-b',
      'note-a',
      'note-a',
      'note-b',
    ]);
  });

  it('keep a mark on the line of its word', async () => {
    const long = marked('Councils that took part', '*', 'a');
    for (let width = 1; width <= 30; width += 3) {
      const { bytes } = await renderPdf(
        aDocument([
          aTable(['M'.repeat(width), 'Words'], [[long, 'words '.repeat(60)]]),
          noteOf('*', 'x', 'a'),
        ]),
      );
      expect(lookAt(bytes).pages.join('\n')).not.toMatch(/^ *\*(?! ?x)/mu);
    }
  });

  it('say what an abbreviation stands for, wherever it is drawn, and nothing of one that is not known', async () => {
    const abbreviations = [
      { short: 'F&GPG', long: 'Finance and General Purposes Group' },
      { short: 'EDI', long: 'Equality, Diversity and Inclusion' },
    ];
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text: 'The EDI plan' },
      paragraph('For the board (EDI), the F&GPG’s own, and the KPI of CREDIT'),
      aTable(['EDI', 'B'], [['1', 'F&GPG']]),
    ];
    const { bytes } = await renderPdf({ ...aDocument(blocks), abbreviations });
    const drawn = drawnIn(bytes);
    expect(drawn.match(/\/Span<<.*>>BDC/gu)?.sort()).toEqual([
      '/Span<</E(Equality, Diversity and Inclusion)>>BDC',
      '/Span<</E(Equality, Diversity and Inclusion)>>BDC',
      '/Span<</E(Equality, Diversity and Inclusion)>>BDC',
      '/Span<</E(Finance and General Purposes Group)>>BDC',
      '/Span<</E(Finance and General Purposes Group)>>BDC',
    ]);
    expect(allWords(lookAt(bytes))).toContain('For the board (EDI), the F&GPG’s own, and the KPI of CREDIT');
  });

  it('say in full a month that is shortened in a date, and nothing of a word that only looks like one', async () => {
    const text =
      'Due 12 Sept, or (Jul 24) or Gorff 2025: ask Jan, whose 3.2 Mar or Meh is met by May 24 and Hyd y dydd, Hyd 31 Mawrth';
    const { bytes } = await renderPdf(
      aDocument([paragraph(text), aTable(['A', 'B'], [['1', '3 Chwef 25']])]),
    );
    expect(drawnIn(bytes).match(/\/Span<<.*>>BDC/gu)).toEqual(
      ['September', 'July', 'Gorffennaf', 'Chwefror'].map((month) => `/Span<</E(${month})>>BDC`),
    );
    expect(allWords(lookAt(bytes))).toContain(text);
  });

  it('say where a text is in another language than the pack', async () => {
    const welsh = 'Mae’r gymdeithas yn cefnogi cynghorau yng Nghymru ac yn yr Alban';
    const elements = await elementsOf(
      { kind: 'heading', level: 2, text: 'Gŵyl y Dŵr' },
      paragraph(welsh),
      paragraph('The association stands for councils in the four nations'),
      paragraph('Chair: ועדת הגן'),
      aTable(['A', 'B'], [['1', welsh]]),
    );
    const said = elements.flatMap((each) =>
      each['/Lang'] === undefined ? [] : [`${JSON.stringify(each['/S'])} ${JSON.stringify(each['/Lang'])}`],
    );
    expect(said.sort()).toEqual([
      '"/H2" "u:cy"',
      '"/P" "u:cy"',
      '"/P" "u:cy"',
      '"/Span" "u:he"',
      '"/Span" "u:he"',
    ]);
  });
});

describe.skipIf(!has('pdfinfo') || !has('pdftotext'))('what is heard (pdfinfo, pdftotext)', () => {
  const labels = ['Fees', 'actual £12k', '£0', 'Rent', 'forecast £3k'].map((text, index) => ({
    kind: 'label' as const,
    x: 40,
    y: 10 + 14 * index,
    text,
    anchor: index % 2 === 0 ? ('end' as const) : ('start' as const),
    ink: 'line' as const,
  }));
  const picture: Block = {
    kind: 'charts',
    charts: [
      {
        title: 'Budget',
        alternative: 'Bars',
        note: 'A note',
        scene: { width: 150, height: 80, labelSize: 8, shapes: labels },
      },
    ],
  };

  it.each(['en', 'cy'] as const)('is the words of the page, and no two as one (%s)', async (language) => {
    const sample = await sampleDocument('2024-07-31', language);
    const [first, ...rest] = sample.sections;
    if (first === undefined) throw new Error('a pack has sections');
    const { bytes } = await renderPdf({
      ...sample,
      sections: [{ ...first, blocks: [...first.blocks, picture] }, ...rest],
    });
    const { run } = lookAt(bytes);
    const word = /[\p{L}£][\p{L}\d’'-]{2,}/gu;
    const onPages = new Set(run('pdftotext', '-raw').match(word));
    const said = run('pdfinfo', '-struct-text').match(/"[^"]*"/gu) ?? [];
    const heard = said.flatMap((text) => text.match(word) ?? []);
    expect(heard.length).toBeGreaterThan(800);
    expect(heard.filter((each) => !onPages.has(each))).toEqual([]);
  });
});

describe('the language of a text', () => {
  it.each([
    ['The association stands for councils in the four nations', 'en'],
    ['Cynyddu nifer yr aelodau yng Nghymru ac yn yr Alban', 'cy'],
    ["Mae'r bwrdd wedi cytuno ar y cynllun", 'cy'],
    ['Gŵyl y Dŵr', 'cy'],
    ['F&GPG', undefined],
    ['July 2024', undefined],
    ['Network Manager', undefined],
    ['Cyngor yr Ynys and its partners in the county', 'en'],
  ])('“%s” is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
