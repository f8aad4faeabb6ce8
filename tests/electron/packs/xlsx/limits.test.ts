// No limit of Excel is broken, whatever a register says: a workbook that breaks one is repaired on opening, and what was cut is gone.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackDocument, Section } from '../../../../shared/packs/pack-document.ts';
import { aDocumentOf, aTable, paragraph } from '../a-document.ts';
import { dataOf, opened, partsOf, plain, sheetOf, tableIn } from './look-at-workbook.ts';

const limits = { head: 255, cell: 32_767, height: 409, sheet: 31, table: 255, heading: 255 } as const;

/** A name of a table as Excel takes it, and none that it reads as a cell's address. */
const tableNames = /^[\p{L}_\\][\p{L}\p{Nd}_.\\]*$/u;
const addresses = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/iu;

/** The text of a head or foot as it stands in the file, its entities undone. */
function headsIn(xml: string): string[] {
  return [...xml.matchAll(/<odd(?:Header|Footer)>([^<]*)</gu)].map(([, words = '']) =>
    words
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}

async function breaches(document: PackDocument): Promise<string[]> {
  const found: string[] = [];
  const most = (what: string, is: number, limit: number) => {
    if (is > limit) found.push(`${what}: ${is} over ${limit}`);
  };
  const workbook = await opened(document);
  const tables = new Set<string>();
  for (const sheet of workbook.worksheets) {
    most(`the name ${sheet.name}`, sheet.name.length, limits.sheet);
    sheet.eachRow((row, number) => {
      most(`row ${number} of ${sheet.name}`, row.height ?? 0, limits.height);
      row.eachCell(({ value, address }) => {
        if (typeof value === 'string') most(`${address} of ${sheet.name}`, value.length, limits.cell);
      });
    });
    const table = tableIn(sheet);
    if (table === undefined) continue;
    most(`the table ${table.name}`, table.name.length, limits.table);
    if (!tableNames.test(table.name) || addresses.test(table.name)) found.push(`no name: ${table.name}`);
    if (tables.has(table.name.toLowerCase())) found.push(`twice: ${table.name}`);
    tables.add(table.name.toLowerCase());
    const headings = new Set(table.columns.map((name) => name.toLowerCase()));
    if (headings.size !== table.columns.length) found.push(`headings twice in ${table.name}`);
    for (const heading of table.columns) most(`the heading ${heading}`, heading.length, limits.heading);
    table.columns.forEach((heading, index) => {
      if (sheet.getCell(table.head, index + 1).value !== heading) found.push(`not its heading: ${heading}`);
    });
  }
  for (const [name, xml] of await partsOf(document)) {
    for (const words of headsIn(xml)) most(`a head of ${name}`, words.length, limits.head);
  }
  return found;
}

const longest = 60_000;
const pieces = fc.constantFrom(
  'word ',
  'W',
  'é',
  'ŵ',
  '👩‍👩‍👧',
  '漢',
  '\n',
  '&',
  "'",
  ']',
  '#',
  '=',
  '4',
  '"',
  '<',
  '\t',
);
const awkward = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc
    .tuple(pieces, fc.integer({ min: 1, max: longest }))
    .map(([piece, size]) => piece.repeat(Math.ceil(size / piece.length))),
  fc.constantFrom('R1C1', 'Q1', 'A1', 'r', 'C', '2030', 'History', 'x'.repeat(300)),
);

const aSection = fc.record({
  title: awkward,
  reference: awkward,
  headings: fc.array(awkward, { minLength: 1, maxLength: 4 }),
  cells: fc.array(awkward, { minLength: 1, maxLength: 4 }),
  words: awkward,
  named: fc.boolean(),
});

function documentOf(
  title: string,
  sections: readonly (typeof aSection extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const plain = aDocumentOf([]);
  return {
    ...plain,
    title,
    runningHead: { whose: title, what: 'Board pack' },
    cover: { ...plain.cover, title },
    sections: sections.map((each, index): Section => ({
      id: `section-${index}`,
      title: each.title,
      reference: each.reference,
      ...(each.named ? { objective: { ref: each.reference, title: each.title } } : {}),
      blocks: [
        paragraph(each.words),
        aTable(each.headings, [each.headings.map((_, at) => each.cells[at] ?? '')]),
      ],
    })),
  };
}

/** Without spaces and breaks: where text is cut into rows, they go. */
function letters(words: string): string {
  return words.replaceAll(/\s+/gu, '');
}

describe('a workbook', () => {
  it('breaks no limit of Excel, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(awkward, fc.array(aSection, { maxLength: 3 }), async (title, sections) => {
        expect(await breaches(documentOf(title, sections))).toEqual([]);
      }),
      { numRuns: 40, seed: 31 },
    );
  });

  it('breaks none with a title of 300 letters and a text of 45,000, and loses nothing of either', async () => {
    const title = `${'A strategy for everything that this council does, '.repeat(6)}and more`;
    const long = Array.from(
      { length: 900 },
      (_, place) => `Sentence number ${place} of a text without an end.`,
    ).join(' ');
    const document = documentOf(title, [
      {
        title,
        reference: 'Long',
        headings: ['Ref', 'Text'],
        cells: ['1.1', long],
        words: long,
        named: false,
      },
    ]);
    expect(long.length).toBeGreaterThan(limits.cell);
    expect(await breaches(document)).toEqual([]);
    const sheet = sheetOf(await opened(document), 'Long');
    expect(letters(dataOf(sheet, 'Text').join(''))).toBe(letters(long));
    const first = sheetOf(await opened(document), 'Cover');
    expect(letters(first.getColumn(1).values.map(plain).join(''))).toContain(letters(title));
  });

  it('keeps every letter of any text, in a table and out of one', async () => {
    await fc.assert(
      fc.asyncProperty(awkward, async (words) => {
        const document = documentOf('Title', [
          {
            title: 'Title',
            reference: 'Text',
            headings: ['Ref', 'Text'],
            cells: ['1', words],
            words,
            named: false,
          },
        ]);
        const sheet = sheetOf(await opened(document), 'Text');
        const lines = words.split('\n').filter((line) => line !== '');
        expect(letters(dataOf(sheet, 'Text').join(''))).toBe(letters(lines.join('')));
      }),
      { numRuns: 30, seed: 31 },
    );
  });
});

describe('a text too tall for a row', () => {
  const parts = Array.from({ length: 60 }, (_, place) => `Part ${place} of an activity`);
  const document = aDocumentOf([
    {
      title: 'Objective',
      blocks: [
        aTable(
          ['Ref', 'Activity', 'Count'],
          [
            [
              '1.1',
              parts.join('\n'),
              {
                paragraphs: [],
                figure: { number: 7, unit: 'number', decimals: 0, qualifier: undefined, provisional: false },
              },
            ],
            ['1.2', 'Short', ''],
          ],
        ),
      ],
    },
  ]);

  it('runs on in rows that say which they are, and is there to the last line', async () => {
    const sheet = sheetOf(await opened(document), 'Section 1');
    expect(dataOf(sheet, 'Ref')).toEqual(['1.1', '1.1 (continued)', '1.1 (continued)', '1.2']);
    expect(dataOf(sheet, 'Activity').slice(0, 3).join('\n').split('\n')).toEqual(parts);
  });

  it('has its figures once, so that nothing is counted twice', async () => {
    const sheet = sheetOf(await opened(document), 'Section 1');
    expect(dataOf(sheet, 'Count')).toEqual([7, null, null, null]);
  });

  it('has rows high enough to show their lines, and low enough for a window', async () => {
    const sheet = sheetOf(await opened(document), 'Section 1');
    const table = tableIn(sheet);
    const { height } = sheet.getRow((table?.head ?? 0) + 1);
    expect(height).toBeGreaterThanOrEqual(20 * 15);
    expect(height).toBeLessThan(330);
  });
});
