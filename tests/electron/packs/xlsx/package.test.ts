// The package of a workbook: the same bytes for the same pack, links that lead somewhere, and what a screen reader and Excel are told.

import { describe, expect, it } from 'vitest';
import { renderXlsx } from '../../../../electron/packs/xlsx/render-xlsx.ts';
import type { Cell } from '../../../../shared/packs/pack-document.ts';
import { aDocument, aDocumentOf, aTable, paragraph, sampleDocument } from '../a-document.ts';
import { opened, partOf, partsOf, plain, rowWith, sheetOf } from './look-at-workbook.ts';

describe('the same pack', () => {
  it('gives the same bytes, in every time zone and at every hour', async () => {
    const document = await sampleDocument();
    const zone = process.env['TZ'];
    const made: Buffer[] = [];
    try {
      for (const other of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env['TZ'] = other;
        made.push((await renderXlsx(document)).bytes);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    const [first, ...others] = made;
    for (const bytes of others) expect(first?.equals(bytes)).toBe(true);
    // A zip says when its parts were made to two seconds: nothing in it may come from the clock.
    const times = new Set<number>();
    for (
      let at = first?.indexOf('PK\u0001\u0002') ?? -1;
      at >= 0;
      at = first?.indexOf('PK\u0001\u0002', at + 4) ?? -1
    )
      times.add(first?.readUInt32LE(at + 12) ?? -1);
    expect([...times]).toEqual([0x0021_0000]); // 1 January 1980
  });

  it('gives other bytes for another day', async () => {
    const [first, second] = [await sampleDocument('2024-07-31'), await sampleDocument('2024-08-31')];
    expect((await renderXlsx(first)).bytes.equals((await renderXlsx(second)).bytes)).toBe(false);
  });
});

interface Link {
  readonly from: string;
  readonly sheet: string;
  readonly cell: string;
}

function linksIn(xml: string | undefined): Link[] {
  return [...(xml ?? '').matchAll(/<hyperlink ref="([^"]+)" location="'([^']+)'!([^"]+)"/gu)].map(
    ([, from = '', sheet = '', cell = '']) => ({ from, sheet: sheet.replaceAll('&amp;', '&'), cell }),
  );
}

describe('a link', () => {
  it('leads from the cover to each sheet', async () => {
    const document = await sampleDocument();
    const workbook = await opened(document);
    const links = linksIn((await partsOf(document)).get(partOf(workbook, 'Cover')));
    expect(links.map(({ sheet }) => sheet)).toEqual(workbook.worksheets.slice(1).map(({ name }) => name));
    const cover = sheetOf(workbook, 'Cover');
    for (const { from, sheet } of links) expect(plain(cover.getCell(from).value)).toContain(sheet);
  });

  it('leads from what needs attention to its objective', async () => {
    const document = await sampleDocument();
    const workbook = await opened(document);
    const sheet = sheetOf(workbook, 'For attention');
    const { number } = rowWith(
      sheet,
      '2.5: reported complete, though its milestone Autumn 2024 (started) is still to come.',
    );
    const links = linksIn((await partsOf(document)).get(partOf(workbook, 'For attention')));
    expect(links).toContainEqual({ from: `A${number}`, sheet: 'Objective 2 measures', cell: 'A1' });
  });

  it('leads to the row of an objective that shares its sheet', async () => {
    const count = 25;
    const plain = aDocumentOf(
      Array.from({ length: count }, (_, place) => ({
        title: `Title ${place + 1}`,
        blocks: [paragraph(`Text ${place + 1}`)],
      })),
    );
    const matter: Cell = {
      paragraphs: [{ runs: [{ text: '24' }] }],
      objective: { ref: '24', title: '' },
      section: 'section-23',
    };
    const document = {
      ...plain,
      sections: [
        ...aDocument([aTable(['Objective', 'What'], [[matter, 'A matter']])]).sections.map((each) => ({
          ...each,
          id: 'attention',
          reference: 'Attention',
        })),
        ...plain.sections.map((each, place) => ({
          ...each,
          objective: { ref: String(place + 1), title: each.title },
        })),
      ],
    };
    const workbook = await opened(document);
    const [link] = linksIn((await partsOf(document)).get(partOf(workbook, 'Attention')));
    const { number } = rowWith(sheetOf(workbook, 'Objectives'), 'Text 24');
    expect(link).toEqual({ from: 'A4', sheet: 'Objectives', cell: `A${number}` });
  });

  it('survives signs in the name of its sheet', async () => {
    const plain = aDocument([paragraph('x')]);
    const document = {
      ...plain,
      sections: plain.sections.map((each) => ({ ...each, reference: `Fees & "costs" <o'> [1]` })),
    };
    const workbook = await opened(document);
    const [name] = workbook.worksheets.slice(1).map((sheet) => sheet.name);
    const [xml] = [...(await partsOf(document)).values()].filter((part) => part.includes('<hyperlinks>'));
    expect(xml).toContain(
      `location="'${name?.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}'!A1"`,
    );
  });
});

/** The order that the standard gives the elements of a sheet: Excel repairs any other. */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'ignoredErrors',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
];

function elementsOf(xml: string): string[] {
  const inside = xml.replace(/^.*?<worksheet[^>]*>/su, '').replace('</worksheet>', '');
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = '', self] of inside.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/gu)) {
    if (close === '' && depth === 0) names.push(name);
    if (self === '/') continue;
    depth += close === '' ? 1 : -1;
  }
  return names;
}

describe('what the package says', () => {
  it('stands in the order that Excel takes', async () => {
    for (const [name, xml] of await partsOf(await sampleDocument())) {
      if (!name.startsWith('xl/worksheets/sheet')) continue;
      const places = elementsOf(xml).map((element) => order.indexOf(element));
      expect(places, name).not.toContain(-1);
      expect(places, name).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('names each table after what it holds, and tells a screen reader', async () => {
    const parts = [...(await partsOf(await sampleDocument()))].filter(([name]) =>
      name.startsWith('xl/tables/'),
    );
    const tables = parts.map(([, xml]) => ({
      name: /displayName="([^"]*)"/u.exec(xml)?.[1],
      says: /altText="([^"]*)"/u.exec(xml)?.[1],
    }));
    expect(tables).toContainEqual({ name: 'Objective_1_measures', says: 'Measures of objective 1' });
    expect(tables).toContainEqual({ name: 'Objective_2_activities', says: 'Activities of objective 2' });
    for (const { says } of tables) expect(says).not.toBe('');
  });

  it('says what language it is in, and what made it', async () => {
    const english = await partsOf(await sampleDocument());
    expect(english.get('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    expect(english.get('docProps/app.xml')).toContain('<Application>Minutebook</Application>');
    const welsh = await partsOf(await sampleDocument('2024-07-31', 'cy'));
    expect(welsh.get('docProps/core.xml')).toContain('<dc:language>cy</dc:language>');
  });

  it('says who a note is from', async () => {
    const noted: Cell = { paragraphs: [{ runs: [{ text: 'x' }] }], note: 'From finance.xlsx' };
    const parts = await partsOf(aDocument([aTable(['Ref', 'Amount'], [['a', noted]])]));
    const [, comments = ''] = [...parts].find(([name]) => name.startsWith('xl/comments')) ?? [];
    expect(comments).toContain('<author>Minutebook</author>');
    expect(comments).not.toContain('Author<');
  });

  it('keeps Excel from marking refs that look like numbers as mistakes', async () => {
    const document = await sampleDocument();
    const workbook = await opened(document);
    const xml = (await partsOf(document)).get(partOf(workbook, 'Objective 1 activities'));
    expect(xml).toMatch(/<ignoredError sqref="A1:[A-Z]+\d+"[^>]*numberStoredAsText="1"/u);
  });

  it('says nothing of a picture that it doesn’t have', async () => {
    const scene = { width: 1, height: 1, shapes: [], labelSize: 7 };
    const chart = {
      title: 'Expenditure',
      scene,
      alternative: 'x',
      note: 'The figure at the right is the actual.',
    };
    const document = aDocument([
      aTable(['Ref', 'Amount'], [['a', 'b']]),
      { kind: 'heading', level: 3, text: 'Trends' },
      { kind: 'charts', charts: [{ ...chart, noteOfPicture: true }] },
    ]);
    const all = [...(await partsOf(document)).values()].join('');
    expect(all).not.toContain('The figure at the right');
    expect(all).not.toContain('Trends');
  });
});
