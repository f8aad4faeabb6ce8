// How a workbook is seen and printed: its heads and feet, what stays in view, and how small it gets.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Cell, PackDocument } from '../../../../shared/packs/pack-document.ts';
import { aDocument, aDocumentOf, aTable, paragraph, sampleDocument } from '../a-document.ts';
import { cellsBy, opened, plain, rowWith, sheetOf, tableIn } from './look-at-workbook.ts';

/** What the left of a head prints, by the codes that Excel documents: a size is all the digits that follow its ampersand. */
function printed(head: string): string {
  const [, left = ''] = /^&L(.*?)(?:&R[^&]*.*)?$/su.exec(head.replaceAll('&&', '\u0001')) ?? [];
  return left.replaceAll(/&"[^"]*"|&\d+/gu, '').replaceAll('\u0001', '&');
}

async function headOf(whose: string, what = ''): Promise<string> {
  const workbook = await opened({ ...aDocument([paragraph('Text')]), runningHead: { whose, what } });
  return sheetOf(workbook, 'Cover').headerFooter.oddHeader ?? '';
}

describe('the head of a printed sheet', () => {
  it.each(['2030 Vision & Plan', '9', '&P & Q', '12 "Plan"', 'Café 2030'])(
    'has the whole of %j',
    async (title) => {
      expect(printed(await headOf(title))).toBe(title);
    },
  );

  it('has a short title whole, and the beginning and the end of a long one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({
          minLength: 1,
          maxLength: 300,
          unit: fc.constantFrom('0', '1', '2', ' ', '&', '"', 'a', 'b'),
        }),
        async (title) => {
          const [start = '', end = ''] = printed(await headOf(title)).split('…');
          const line = title.replaceAll(/\s+/gu, ' ').trim();
          expect(line.startsWith(start)).toBe(true);
          expect(line.endsWith(end)).toBe(true);
          expect(start.length + end.length).toBeGreaterThanOrEqual(Math.min(line.length, 50));
        },
      ),
      { numRuns: 60, seed: 31 },
    );
  });

  it('keeps the date at the end of a head that is too long', async () => {
    const head = printed(
      await headOf('A very long name of a council '.repeat(10), 'Board pack · 12 July 2024'),
    );
    expect(head).toMatch(/^A very long name.*….*12 July 2024$/u);
  });
});

function figure(number: number): Cell {
  return {
    paragraphs: [{ runs: [{ text: String(number) }] }],
    figure: {
      number,
      unit: 'money',
      decimals: 2,
      qualifier: number % 2 === 0 ? 'over' : undefined,
      provisional: false,
    },
  };
}

/** A measure with this many periods, each with a bound beside it. */
function periods(count: number): PackDocument {
  const headings = ['Measure', ...Array.from({ length: count }, (_, place) => `September ${2000 + place}`)];
  const row = ['Income per household', ...headings.slice(1).map((_, place) => figure(1_234_567 + place))];
  const other = ['Visits', ...headings.slice(1).map((_, place) => figure(1_234_568 + place))];
  return aDocument([aTable(headings, [row, other])]);
}

describe('a sheet that isn’t for publication', () => {
  it('says so under its title and at its foot, and so does the cover that names it', async () => {
    const marking = 'Not for publication: paragraph 3';
    const plain = aDocumentOf([
      { title: 'Open', blocks: [paragraph('Words')] },
      { title: 'Closed', blocks: [aTable(['Ref', 'Text'], [['1', 'Words']])] },
    ]);
    const sections = plain.sections.map((each) => (each.title === 'Closed' ? { ...each, marking } : each));
    const workbook = await opened({ ...plain, marking, sections });
    const said = workbook.worksheets.map((sheet) => ({
      isAtItsFoot: sheet.headerFooter.oddFooter?.includes(marking) === true,
      rows: plain.sections.flatMap((_, at) => (sheet.getCell(at + 1, 1).text === marking ? [at + 1] : [])),
      isAnywhere: JSON.stringify(sheet.getSheetValues()).includes(marking),
    }));
    expect(said).toEqual([
      { isAtItsFoot: true, rows: [], isAnywhere: true },
      { isAtItsFoot: false, rows: [], isAnywhere: false },
      { isAtItsFoot: true, rows: [2], isAnywhere: true },
    ]);
  });
});

describe('the scale of a printed sheet', () => {
  it('fits one page across where that can be read', async () => {
    const { pageSetup } = sheetOf(await opened(periods(3)), 'Section 1');
    expect(pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  });

  it.each([18, 30])('has a floor: %i periods take several pages across', async (count) => {
    const { pageSetup } = sheetOf(await opened(periods(count)), 'Section 1');
    expect(pageSetup.fitToPage).toBe(false);
    expect(pageSetup.scale).toBeGreaterThanOrEqual(70);
    expect(pageSetup.printTitlesColumn).toBe('A:A');
  });

  it('never falls below it, whatever the table', async () => {
    const words = fc.string({ maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 25 }), async (headings) => {
        const sheet = sheetOf(await opened(aDocument([aTable(headings, [headings])])), 'Section 1');
        const { fitToPage, scale } = sheet.pageSetup;
        const points = sheet.columns.reduce((sum, { width = 9 }) => sum + (width * 7 + 5) * 0.75, 0);
        const least = fitToPage === true ? (100 * (842 - 2 * 0.6 * 72)) / points : scale;
        expect(least).toBeGreaterThanOrEqual(70);
      }),
      { numRuns: 30, seed: 31 },
    );
  });

  it('narrows columns of words before it takes a second page', async () => {
    const rows = [
      ['A heading', '12', 'A reason in many words, '.repeat(12), 'Another in as many words, '.repeat(12)],
    ];
    const { pageSetup } = sheetOf(
      await opened(
        aDocument([
          aTable(['Heading', 'Sum', 'Reason', 'Remark'], rows, {
            columns: ['Heading', 'Sum', 'Reason', 'Remark'].map((heading) => ({
              heading,
              align: 'left',
              share: 1,
            })),
          }),
        ]),
      ),
      'Section 1',
    );
    expect(pageSetup.fitToPage).toBe(true);
  });
});

describe('what stays in view', () => {
  const views = async (document: PackDocument) =>
    (await opened(document)).worksheets
      .filter((sheet) => tableIn(sheet) !== undefined)
      .map(({ name, views: [view] }) => ({ name, view }));

  it('is the row of headings and what names each row', async () => {
    const frozen = (await views(await sampleDocument())).map(({ name, view }) => [
      name,
      view?.state === 'frozen' ? view.xSplit : 0,
    ]);
    expect(frozen).toEqual([
      ['For the chair', 1],
      ['For attention', 1],
      ['Status counts', 2], // the number of an objective, and its title
      ['Status of measures', 1],
      ['Objective 1 measures', 1],
      ['Objective 1 activities', 1],
      ['Objective 2 measures', 1],
      ['Objective 2 activities', 1],
      ['Objective 3', 1],
      ['Glossary of measures', 1],
      ['How to read this', 1],
      ['Annex', 1],
    ]);
  });

  it('leaves most of a window for the rows, however much text a sheet has', async () => {
    const long: Block[] = Array.from({ length: 12 }, () =>
      paragraph('A sentence about the objective. '.repeat(12)),
    );
    const document = aDocument([...long, aTable(['Ref', 'Activity'], [['1.1', 'A row']])]);
    const sheet = sheetOf(await opened(document), 'Section 1');
    const table = tableIn(sheet);
    let points = 0;
    for (let row = 1; row <= (table?.head ?? 0); row += 1) points += sheet.getRow(row).height ?? 15;
    expect(points).toBeLessThan(130);
    expect(rowWith(sheet, 'The text is below the table.').number).toBeLessThan(table?.head ?? 0);
    let below = '';
    sheet.eachRow((row, number) => {
      if (number > (table?.last ?? 0)) below += plain(row.getCell(1).value) ?? '';
    });
    expect(below.match(/A sentence about the objective\./gu)).toHaveLength(144);
  });
});

describe('a sheet to sort and filter', () => {
  it('has a status apart from the way it goes, and from remarks', async () => {
    const sheet = sheetOf(await opened(await sampleDocument('2026-11-28')), 'Objective 1 activities');
    const row = rowWith(sheet, '1.1');
    expect(cellsBy(sheet, 'Progress', row).value).toMatch(/^[◆●▲■○] [A-Z][a-z ]+$/u);
    expect(tableIn(sheet)?.columns).toEqual([
      'Ref',
      'Supporting activity',
      'Lead',
      'Milestone',
      'Progress',
      'Remarks',
    ]);
  });

  it('has the numbers of objectives as numbers, apart from their titles', async () => {
    const workbook = await opened(await sampleDocument());
    const counts = sheetOf(workbook, 'Status counts');
    const row = rowWith(counts, 'A network of members');
    expect(cellsBy(counts, 'Objective', row).value).toBe(1);
    const measures = sheetOf(workbook, 'Status of measures');
    expect(cellsBy(measures, 'Objective', rowWith(measures, 'Labs held')).value).toBe(2);
    const attention = sheetOf(workbook, 'For attention');
    const matter = rowWith(
      attention,
      '2.5: reported complete, though its milestone Autumn 2024 (started) is still to come.',
    );
    expect(cellsBy(attention, 'Objective', matter).value).toBe(2);
  });

  it('keeps the number of an objective as it is written where it is none', async () => {
    const named = (ref: string): Cell => ({ paragraphs: [], objective: { ref, title: 'Title' } });
    const refs = ['10', '2', '2a', '01', '1.10', '0'];
    const document = aDocument([
      aTable(
        ['Objective', 'Count'],
        refs.map((ref) => [named(ref), 'x']),
      ),
    ]);
    const sheet = sheetOf(await opened(document), 'Section 1');
    const head = tableIn(sheet)?.head ?? 0;
    expect(refs.map((_, place) => sheet.getCell(head + 1 + place, 1).value)).toEqual([
      10,
      2,
      '2a',
      '01',
      '1.10',
      0,
    ]);
  });

  it('shares sheets between many objectives, each row with the number of its own', async () => {
    const sections = Array.from({ length: 40 }, (_, place) => ({
      title: `Objective ${place + 1}`,
      blocks: [
        paragraph(`Statement ${place + 1}`),
        aTable(['Measure', `July ${2020 + (place % 3)}`], [[`Measure ${place + 1}`, 'x']], {
          sheet: `Objective ${place + 1} measures`,
          shared: 'Measures',
        }),
      ],
    }));
    const plain = aDocumentOf(sections);
    const document = {
      ...plain,
      sections: plain.sections.map((section, place) => ({
        ...section,
        objective: { ref: String(place + 1), title: section.title },
      })),
    };
    const workbook = await opened(document);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Cover', 'Objectives', 'Measures']);
    const sheet = sheetOf(workbook, 'Measures');
    expect(cellsBy(sheet, 'Objective', rowWith(sheet, 'Measure 17')).value).toBe(17);
    const texts = sheetOf(workbook, 'Objectives');
    expect(cellsBy(texts, 'Objective', rowWith(texts, 'Statement 40')).value).toBe(40);
  });
});
