// A pack side by side, as those hear it and see its charts who read it in one of its languages: nothing of theirs is in the other.

import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../../electron/packs/languages/side-by-side.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import type { Scene } from '../../../../shared/charts/scene.ts';
import type { Language } from '../../../../shared/language/language.ts';
import type { Block, Cell, ChartItem, Run } from '../../../../shared/packs/pack-document.ts';
import { heardIn } from '../../../golden/heard.ts';
import { has } from '../../../outside-tools.ts';
import { aDocumentOf, aTable } from '../a-document.ts';
import { aPng } from '../a-picture.ts';
import { wordOf } from '../docx/look-at-word.ts';
import { lookAt, wordsOn } from '../pdf/look-at-pdf.ts';
import { opened } from '../xlsx/look-at-workbook.ts';

type Each<T> = (language: Language) => T;

function bothOf(blocks: Each<readonly Block[]>, titles = ['Trends', 'Tueddiadau']) {
  const document = (language: Language, at: 0 | 1) => ({
    ...aDocumentOf([{ title: titles[at] ?? '', blocks: blocks(language) }]),
    language,
  });
  return sideBySide(document('en', 0), document('cy', 1));
}

async function pdfOf(blocks: Each<readonly Block[]>): Promise<Buffer> {
  return (await renderPdf(bothOf(blocks))).bytes;
}

function sceneOf(label: string, width: number): Scene<string> {
  const shape = { kind: 'label', x: 4, y: 40, text: label, anchor: 'start', ink: 'quiet' } as const;
  return { width, height: 60, labelSize: 8, shapes: [shape] };
}

function aChart(language: Language, width = 140): ChartItem {
  return language === 'en'
    ? {
        title: 'Members',
        scene: sceneOf('Target', width),
        alternative: 'Line chart of members',
        note: 'Forty in all',
      }
    : {
        title: 'Aelodau',
        scene: sceneOf('Targed', width),
        alternative: 'Siart llinell aelodau',
        note: 'Deugain ohonynt',
      };
}

const charts =
  (width?: number): Each<Block[]> =>
  (language) => [{ kind: 'charts', charts: [aChart(language, width)] }];

/** What its links say, to those who hear them. */
async function linksIn(bytes: Buffer): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)),
  );
  const all = await Promise.all(pages.map((page) => page.getAnnotations()));
  const links = all.flat().map((link: { readonly contentsObj?: { readonly str?: string } }) => {
    return link.contentsObj?.str ?? '';
  });
  await task.destroy();
  return links;
}

describe('a chart side by side', () => {
  it.skipIf(!has('pdftotext'))(
    'has its own words in each language, at the same height (pdftotext)',
    async () => {
      const words = wordsOn(lookAt(await pdfOf(charts())));
      const at = (word: string) => words.find(({ text }) => text === word);
      for (const [first, second] of [
        ['Members', 'Aelodau'],
        ['Target', 'Targed'],
        ['Forty', 'Deugain'],
      ] as const) {
        expect(at(first)?.bottom).toBe(at(second)?.bottom);
        expect(at(first)?.left).toBeLessThan(at(second)?.left ?? 0);
      }
      expect(at('English')?.left).toBe(at('Members')?.left);
      expect(at('Cymraeg')?.left).toBe(at('Aelodau')?.left);
    },
  );

  it.skipIf(!has('pdftotext'))(
    'stands under itself where it is as wide as the page (pdftotext)',
    async () => {
      const words = wordsOn(lookAt(await pdfOf(charts(440))));
      const at = (word: string) => words.find(({ text }) => text === word);
      expect(at('Targed')?.left).toBeCloseTo(at('Target')?.left ?? 0, 1);
      expect(at('Targed')?.top).toBeGreaterThan(at('Forty')?.bottom ?? Number.POSITIVE_INFINITY);
      expect(at('Deugain')?.top).toBeGreaterThan(at('Targed')?.bottom ?? Number.POSITIVE_INFINITY);
    },
  );

  it.each([undefined, 440])(
    'is heard in each of them, with nothing of the other (width %s)',
    async (width) => {
      const heard = await heardIn(await pdfOf(charts(width)));
      expect(heard).toContain('Figure[Line chart of members]');
      expect(heard).toContain('Figure[cy][Siart llinell aelodau]');
      expect(heard).toContain('P[cy](“Deugain ohonynt”)');
      expect(heard).not.toMatch(/Members.*Aelodau|chart.*Siart/u);
    },
  );

  it('says so in Word and in a workbook, each language by itself', async () => {
    const both = bothOf(charts());
    const xml = (await wordOf(both)).part('word/document.xml');
    expect(xml.match(/<w:r>(?:(?!<\/w:r>).)*Siart llinell aelodau<\/w:t>/u)?.[0]).toContain('cy-GB');
    expect(xml).not.toContain('Members · Aelodau');
    const { worksheets } = await opened(both);
    const said: string[] = [];
    for (const sheet of worksheets)
      sheet.eachRow((row) => {
        row.eachCell((cell) => said.push(cell.text));
      });
    expect(said).toContain('Members: Forty in all');
    expect(said).toContain('Aelodau: Deugain ohonynt');
  });

  it('stands once where it says the same in both', async () => {
    const same: Each<Block[]> = () => [{ kind: 'charts', charts: [aChart('en')] }];
    const heard = await heardIn(await pdfOf(same));
    expect(heard.match(/Figure/gu)).toHaveLength(1);
  });

  it('is of the language that it is in where the other has none', async () => {
    const one: Each<Block[]> = (language) => (language === 'cy' ? charts()(language) : []);
    const heard = await heardIn(await pdfOf(one));
    expect(heard).toContain('P[cy](“Aelodau”)');
    expect(heard).toContain('Figure[cy][Siart llinell aelodau]');
  });
});

describe('what is heard side by side', () => {
  const noted: Each<Block[]> = (language) => {
    const words = language === 'en' ? ['Counted', 'Paid'] : ['Cyfrifwyd', 'Talwyd'];
    const marked = (text: string): Run[] => [
      { text },
      { text: '*', noteMark: { note: 'n', stands: 'in the text' } },
    ];
    const led: Run[] = [
      { text: `${words[1]}, `, section: 'section-0' },
      { text: '1', pageOf: 'section-0' },
    ];
    return [
      { kind: 'paragraph', runs: marked(words[0] ?? '') },
      { kind: 'paragraph', runs: led },
    ];
  };

  it('says in its own language where a link leads', async () => {
    const links = await linksIn(await pdfOf(noted));
    expect(links).toEqual(expect.arrayContaining(['Note *', 'Nodyn *', 'Page 3', 'Tudalen 3']));
    expect(links).toEqual(expect.arrayContaining(['Trends, page 3', 'Tueddiadau, tudalen 3']));
  });

  it('has a link in the contents for each language, whether both stand on one line or not', async () => {
    for (const more of ['', ' of all the bodies that the council has a seat on'.repeat(2)]) {
      // One after the other: each opens the file anew.
      // oxlint-disable-next-line no-await-in-loop
      const { bytes } = await renderPdf(bothOf(noted, [`Trends${more}`, `Tueddiadau${more}`]));
      // oxlint-disable-next-line no-await-in-loop
      const heard = (await heardIn(bytes)).replaceAll(/\s+/gu, ' ');
      expect(heard).toContain(`Reference(Link(“Trends${more}`);
      expect(heard).toContain(`Reference(Link[cy](“Tueddiadau${more}`);
      // oxlint-disable-next-line no-await-in-loop
      expect(await linksIn(bytes)).toEqual(
        expect.arrayContaining([`Trends${more}, page 3`, `Tueddiadau${more}, tudalen 3`]),
      );
    }
  });

  it('says in both where a link leads that stands once for both, in a text or in a cell', async () => {
    const led: Run[] = [{ text: '1', pageOf: 'section-0' }];
    const shared: Each<Block[]> = () => [
      { kind: 'paragraph', runs: led },
      { kind: 'paragraph', runs: [{ text: '*', noteMark: { note: 'n', stands: 'in the text' } }] },
    ];
    expect(await linksIn(await pdfOf(shared))).toEqual(
      expect.arrayContaining(['Page 3 · Tudalen 3', 'Note * · Nodyn *']),
    );
    const table = aTable(['Item', 'Page'], [['Lease', '']]);
    const inCell: Each<Block[]> = () => [
      {
        ...table,
        rows: table.rows.map((row) =>
          row.kind === 'row'
            ? { ...row, cells: [row.cells[0] ?? { paragraphs: [] }, { paragraphs: [{ runs: led }] }] }
            : row,
        ),
      },
    ];
    expect(await linksIn(await pdfOf(inCell))).toContain('Page 3 · Tudalen 3');
  });

  it('has a picture’s words in each language', async () => {
    const png = { kind: 'picture', bytes: aPng(20, 10), width: 20, height: 10 } as const;
    const shown: Each<Block[]> = (language) => [
      { ...png, alternative: language === 'en' ? 'The hall from the north' : 'Y neuadd o’r gogledd' },
    ];
    const heard = await heardIn(await pdfOf(shown));
    expect(heard).toContain('Figure[The hall from the north]');
    expect(heard).toContain('Figure[cy][Y neuadd o’r gogledd]');
  });

  const aLine = {
    kind: 'line',
    points: [
      [0, 9],
      [50, 2],
    ],
    ink: 'line',
    width: 1,
  } as const;
  const rows: Each<Cell[][]> = (language) => [
    [
      {
        paragraphs: [{ runs: [{ text: language === 'en' ? 'On track ↑' : 'Ar y trywydd ↑' }] }],
        status: 'on track',
      },
      {
        paragraphs: [],
        picture: {
          scene: { width: 60, height: 20, labelSize: 8, shapes: [aLine] },
          alternative: language === 'en' ? 'Rising from 4 to 7' : 'Yn codi o 4 i 7',
        },
      },
    ],
  ];
  const table: Each<Block[]> = (language) => [
    aTable(['Status', 'Trend'], rows(language), {
      name: language === 'en' ? 'How it stands' : 'Sut mae’n sefyll',
    }),
  ];

  it('has the contents’ and a table’s name, and its small pictures, in each language', async () => {
    const bytes = await pdfOf(table);
    const heard = await heardIn(bytes);
    expect(heard).toMatch(/Caption\(“How it stands ·” Span\[cy\]\(“Sut mae’n sefyll”\)\)/u);
    expect(heard).toContain('Figure[Rising from 4 to 7]');
    expect(heard).toContain('Figure[cy][Yn codi o 4 i 7]');
    expect(heard).toContain('H1(“Contents ·” Span[cy](“Cynnwys”))');
  });

  it.skipIf(!has('qpdf'))('has what its signs stand for in each language (qpdf)', async () => {
    const streams = lookAt(await pdfOf(table)).streams();
    expect(streams).toMatch(/\/Alt ?\(Improving\)/u);
    expect(streams).toMatch(/\/Alt ?\(Yn gwella\)/u);
  });

  it.skipIf(!has('pdftotext'))(
    'says in both that a table goes on, over columns that were cut (pdftotext)',
    async () => {
      const wide: Each<Block[]> = (language) => [
        aTable(
          Array.from({ length: 40 }, (_, at) => `Column${at}`),
          [Array.from({ length: 40 }, (_, at) => `${at}0000`)],
          { name: language === 'en' ? 'Counts' : 'Cyfrifon' },
        ),
      ];
      const text = lookAt(await pdfOf(wide)).pages.join('\n');
      expect(text).toContain('Counts (continued) · Cyfrifon (parhad)');
      expect(text).not.toContain('Cyfrifon (continued)');
    },
  );
});
