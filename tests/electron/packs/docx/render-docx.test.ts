// A Word document is one that a person can work on and hear: named styles, real lists and tables, and nothing empty.

import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textCell, type Block, type PackDocument } from '../../../../shared/packs/pack-document.ts';
import { renderDocx } from '../../../../electron/packs/docx/render-docx.ts';
import { convertedBy, has } from '../../../outside-tools.ts';
import { aDocument, aDocumentOf, aTable, paragraph, sampleDocument } from '../a-document.ts';
import { aPng } from '../a-picture.ts';
import { paragraphsOf, wordOf } from './look-at-word.ts';

const list: Block = { kind: 'list', items: [{ runs: [{ text: 'one' }] }, { runs: [{ text: 'two' }] }] };
const aSheet = (blocks: readonly Block[], more: Partial<PackDocument> = {}): PackDocument => ({
  ...aDocument(blocks),
  isSheet: true,
  ...more,
});

async function bodyOf(document: PackDocument): Promise<string> {
  return (await wordOf(document)).part('word/document.xml');
}

describe('a Word document in a house style', () => {
  const style = {
    logo: { bytes: aPng(30, 10), width: 30, height: 10, alternative: 'Logo of the Council' },
    accent: '#8A1538',
    typeface: 'serif',
    sides: 'two',
    binding: 10,
    paperSize: 'Letter',
  } as const;

  it('begins with the logo, and has its colour, its paper and its room for binding', async () => {
    const parts = unzipSync(await renderDocx({ ...aDocument([paragraph('Words')]), style }));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    expect(part('word/document.xml')).toContain('descr="Logo of the Council"');
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="12240" w:h="15840"/u);
    expect(part('word/document.xml')).toMatch(/w:gutter="567"/u);
    expect(part('word/styles.xml')).toMatch(/styleId="Heading1".*?<w:color w:val="8A1538"\/>/u);
    expect(part('word/settings.xml')).toContain('<w:mirrorMargins/>');
  });
});

describe('a Word document', () => {
  it('has its title, headings and text in the styles of that name', async () => {
    const blocks: Block[] = [
      paragraph('Before'),
      { kind: 'heading', level: 2, text: 'Part' },
      { kind: 'heading', level: 3, text: 'Of a part' },
      { kind: 'paragraph', style: 'lead', runs: [{ text: 'Leads' }] },
      list,
    ];
    const styled = async (document: PackDocument) =>
      paragraphsOf(await bodyOf(document)).map(({ style, words }) => [style, words]);
    expect(await styled(aSheet(blocks))).toEqual([
      ['Organisation', 'Council'],
      ['Title', 'Council: board pack, 12 July 2024'],
      ['Subtitle', 'Of 12 July 2024'],
      ['BodyText', 'Before'],
      ['Heading1', 'Part'],
      ['Heading2', 'Of a part'],
      ['Lead', 'Leads'],
      ['ListBullet', 'one'],
      ['ListBullet', 'two'],
    ]);
    expect((await styled(aDocument(blocks))).slice(3, 7)).toEqual([
      ['BodyText', 'Of 12 July 2024'],
      ['Heading1', 'One section'],
      ['BodyText', 'Before'],
      ['Heading2', 'Part'],
    ]);
  });

  it('is read again as what it is, by a reader of Word documents', async () => {
    const found = await (
      await wordOf(
        aSheet([{ kind: 'heading', level: 2, text: 'Part' }, list, aTable(['A', 'B'], [['1', '2']])]),
      )
    ).read();
    expect(found.title).toBe('Council: board pack, 12 July 2024');
    const said = found.blocks.map((block) =>
      block.kind === 'table'
        ? block.rows.map(({ cells }) => cells.flatMap((cell) => cell.paragraphs).map(({ text }) => text))
        : [block.style, block.text],
    );
    expect(said.slice(1)).toEqual([
      ['title', 'Council: board pack, 12 July 2024'],
      ['body', 'Of 12 July 2024'],
      ['heading', 'Part'],
      ['list', 'one'],
      ['list', 'two'],
      ['body', 'A table'],
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ]);
  });

  it('has tables that say what they hold, whose header stands on every page, and whose headings cross all columns', async () => {
    const body = await bodyOf(
      aSheet([
        aTable(['Item', 'Who'], [['Accounts & "more"', 'Clerk']], {
          name: 'Items & <others>',
          rows: [
            { kind: 'group', text: 'Part one' },
            { kind: 'row', cells: [textCell('Accounts'), textCell('Clerk')] },
          ],
        }),
      ]),
    );
    expect(body).toContain('<w:tblCaption w:val="Items &amp; &lt;others&gt;"/>');
    const [header = '', group = '', row = ''] = body.match(/<w:tr>.*?<\/w:tr>/gsu) ?? [];
    expect(header).toContain('<w:tblHeader/>');
    expect(header).toContain('<w:pStyle w:val="TableHeading"/>');
    expect(group).toMatch(/<w:gridSpan w:val="2"\/>.*TableGroup.*Part one/su);
    expect(row).not.toContain('tblHeader');
    expect(body).toContain('w:firstRow="true"');
  });

  it('never lets two tables run into one', async () => {
    const table = aTable(['A', 'B'], [['1', '2']], { name: 'One section' });
    const body = await bodyOf(aSheet([table, table]));
    expect(body).not.toContain('</w:tbl><w:tbl>');
    expect(paragraphsOf(body).map(({ style }) => style)).toEqual([
      'Organisation',
      'Title',
      'Subtitle',
      'Caption',
    ]);
  });

  it('says what language it is in, and which of its words are in the other', async () => {
    const welsh = 'Mae’r bwrdd wedi cytuno ar y gyllideb ac ar ei chynllun';
    const made = await wordOf(aSheet([paragraph('The board has agreed to it'), paragraph(welsh)]));
    expect(made.part('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    const [, , , english, other] = paragraphsOf(made.part('word/document.xml'));
    expect(english?.xml).not.toContain('<w:lang');
    expect(other?.xml).toContain('<w:lang w:val="cy-GB"/>');
    const inWelsh = await wordOf(aSheet([paragraph(welsh)], { language: 'cy' }));
    expect(inWelsh.part('word/styles.xml')).toContain('<w:lang w:val="cy-GB"');
    expect(inWelsh.part('word/document.xml')).not.toContain('<w:lang');
    expect(inWelsh.part('word/footer1.xml')).toMatch(/Tudalen .*PAGE.* o .*NUMPAGES/su);
  });

  it('says at the head of each page, and over the section itself, what isn’t for publication', async () => {
    const marking = 'Not for publication: paragraph 3';
    const blocks = [paragraph('Words')];
    const plain = aDocumentOf([
      { title: 'Open', blocks },
      { title: 'Closed', blocks },
    ]);
    const sections = plain.sections.map((each) => (each.title === 'Closed' ? { ...each, marking } : each));
    const made = await wordOf({ ...plain, marking, sections });
    expect(made.part('word/header1.xml')).toContain(marking);
    // Where that reaches down to the text, the text begins below it.
    expect(made.part('word/styles.xml')).toMatch(/w:styleId="Header">.*?<w:spacing w:after="120"\/>/su);
    const words = paragraphsOf(made.part('word/document.xml')).map((each) => each.words);
    expect(words.slice(words.indexOf('Open'))).toEqual(['Open', 'Words', 'Closed', marking, 'Words']);
  });

  it('has its title, whose it is and its day in its properties, and the pages’ numbers at their foot', async () => {
    const made = await wordOf(aSheet([paragraph('x')]));
    const core = made.part('docProps/core.xml');
    expect(core).toContain('<dc:title>Council: board pack, 12 July 2024</dc:title>');
    expect(core).toContain('<dc:creator>Council</dc:creator>');
    expect(core.match(/2024-07-12T00:00:00.000Z/gu)).toHaveLength(2);
    expect(made.part('word/footer1.xml')).toMatch(/Page .*PAGE.* of .*NUMPAGES/su);
    expect(made.part('word/header1.xml')).toContain('Council · Board pack · 12 July 2024');
  });

  it('has footnotes at the foot of their page, and leads other marks of the same note to the first', async () => {
    const mark = { text: '*', noteMark: { note: 'n-*', stands: 'in the text' } } as const;
    const noted = (words: string) => ({ paragraphs: [{ runs: [{ text: words }, mark] }] });
    const made = await wordOf(
      aSheet([
        aTable(
          ['Measure', 'Figure'],
          [
            [noted('Waiting'), '4'],
            [noted('Calls'), '5'],
          ],
        ),
        {
          kind: 'paragraph',
          style: 'note',
          runs: [
            { text: '*', noteMark: { note: 'n-*', stands: 'before the note' } },
            { text: ' Of those who replied' },
          ],
        },
      ]),
    );
    const body = made.part('word/document.xml');
    expect(body.match(/<w:footnoteReference w:id="1"\/>/gu)).toHaveLength(1);
    expect(body).toContain('NOTEREF note1');
    expect(body).not.toContain('Of those who replied');
    expect(made.part('word/footnotes.xml')).toContain('>Of those who replied<');
    const { footnotes } = await made.read();
    expect([...footnotes.values()].map(({ text }) => text)).toContain('Of those who replied');
  });

  it('says of a status its shape, and of a chart what it shows', async () => {
    const scene = { width: 100, height: 50, labelSize: 8, shapes: [] };
    const charts = [{ title: 'Calls', scene, alternative: 'Calls rose from 4 to 5.', note: 'By month' }];
    const status = { ...textCell('At risk'), status: 'at risk' } as const;
    const body = await bodyOf(aSheet([{ kind: 'charts', charts }, aTable(['A', 'B'], [['1', status]])]));
    expect(body).toContain('Calls rose from 4 to 5.');
    expect(body).toMatch(/7A4F00.*▲ .*At risk/su);
  });

  it('lies where a table needs it to', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `September ${index}`);
    const wide = await bodyOf(aSheet([aTable(many, [many])]));
    expect(wide).toContain('w:orient="landscape"');
    expect(await bodyOf(aSheet([aTable(['A', 'B'], [['1', '2']])]))).toContain('w:orient="portrait"');
  });

  it('is the same for the same document, whenever it is made, and another for another day', async () => {
    const mark = (note: string) => [
      { text: 'x' },
      { text: '*', noteMark: { note, stands: 'in the text' } as const },
    ];
    const note = (name: string): Block => ({
      kind: 'paragraph',
      runs: [{ text: '*', noteMark: { note: name, stands: 'before the note' } }, { text: ' said' }],
    });
    const document = aSheet([
      { kind: 'list', items: [{ runs: mark('a') }, { runs: mark('b') }] },
      note('a'),
      note('b'),
    ]);
    const [first, second] = [await wordOf(document), await wordOf(document)];
    expect(first.bytes.equals(second.bytes)).toBe(true);
    const times = new Set<number>();
    for (
      let at = first.bytes.indexOf('PK\u0001\u0002');
      at >= 0;
      at = first.bytes.indexOf('PK\u0001\u0002', at + 4)
    )
      times.add(first.bytes.readUInt32LE(at + 12));
    expect([...times]).toEqual([0x0021_0000]); // 1 January 1980
    expect((await wordOf({ ...document, date: '2024-07-13' })).bytes.equals(first.bytes)).toBe(false);
  });

  it('is whole whatever its words are, and has no empty paragraph', async () => {
    const words = fc.string({ unit: 'binary', maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(words, words, words, async (heading, said, cell) => {
        const blocks: Block[] = [
          { kind: 'heading', level: 2, text: heading },
          paragraph(said),
          { kind: 'list', items: [{ runs: [{ text: `x${said}` }] }] },
          aTable(['A', heading], [[cell, `x${cell}`]]),
        ];
        const made = await wordOf(aSheet(blocks));
        for (const each of paragraphsOf(made.part('word/document.xml')))
          expect(each.words.trim()).not.toBe('');
        await made.read();
      }),
      { numRuns: 40, seed: 17 },
    );
  });

  it('of the whole sample is whole', async () => {
    const made = await wordOf(await sampleDocument());
    const found = await made.read();
    const headings = found.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.style === 'heading' ? [block.level] : [],
    );
    expect(headings.length).toBeGreaterThan(10);
    // No level is left out on the way down, which those who hear a document would miss.
    headings.forEach((level, index) => expect(level).toBeLessThanOrEqual((headings[index - 1] ?? 0) + 1));
    for (const each of paragraphsOf(made.part('word/document.xml'))) expect(each.words.trim()).not.toBe('');
  });
});

describe.skipIf(!has('soffice') || !has('pdftotext'))(
  'a Word document, to LibreOffice (soffice, pdftotext),',
  () => {
    it('opens with all its words', async () => {
      const document = aDocumentOf([
        { title: 'First', blocks: [paragraph('Words of the first'), list] },
        { title: 'Second', blocks: [aTable(['Item', 'Who'], [['Accounts', 'Clerk']])] },
      ]);
      const { path } = await wordOf(document);
      const said = execFileSync('pdftotext', ['-layout', convertedBy(dirname(path), 'pdf', path), '-'], {
        encoding: 'utf8',
      });
      for (const words of ['Strategy', 'Words of the first', 'two', 'Accounts', 'Clerk', 'Page 1 of 1'])
        expect(said).toContain(words);
    });
  },
);
