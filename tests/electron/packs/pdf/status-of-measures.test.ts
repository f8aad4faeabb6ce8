// The status of measures as it is printed: nothing of a row is squeezed out, cut or laid over something else, and its picture is heard.

import { describe, expect, it } from 'vitest';
import { statusOfMeasures } from '../../../../electron/packs/compose/status/status-of-measures.ts';
import { sideBySide } from '../../../../electron/packs/languages/side-by-side.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import type { Language } from '../../../../shared/language/language.ts';
import { page as paper } from '../../../../shared/look/tokens.ts';
import { wordsOf, type Table } from '../../../../shared/packs/pack-document.ts';
import { has } from '../../../outside-tools.ts';
import { aMeasure, aUse, anIndex, anObjective, figuresFrom } from '../../../shared/register/a-snapshot.ts';
import { inWords } from '../../../in-english.ts';
import { aDocumentOf } from '../a-document.ts';
import { lookAt, wordsOn } from './look-at-pdf.ts';

/** Of each measure what July 2021 to July 2024 say, and its target of July 2025. */
const measures: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  Visits: ['10', '11', '12', '13', '20'],
  'Households in temporary accommodation that were placed outside the county for longer than six weeks, children under five among them':
    ['£12,345,678.90', '£9,876,543.21', '£11,000,000', '£14,500,000', '£10,000,000'],
  Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch: ['-5', '-12', '0', '-40', '-10'],
  Households: ['£12,345,678', '£9,876,543', '£11,000,000', '£14,500,000', '£10,000,000'],
  Bounded: ['Over 400', 'Under 420', 'At least 430', 'Over 420', 'At least 478'],
  Gaps: ['33%', '', '', '56.8%', '60%'],
  'In words': ['Top quartile', 'TBC', 'n/a', '1:3', 'Improving trend'],
  'More than all': ['96%', '104.25%', '110%', '120.5%', '100%'],
};

function statusTable(language: Language, names = Object.keys(measures)): Table {
  const periods = ['July 2021', 'July 2022', 'July 2023', 'July 2024', 'July 2025 target'];
  const entries = names.flatMap((measureId) =>
    periods.flatMap((heading, place) => {
      const text = measures[measureId]?.[place] ?? '';
      return text === '' ? [] : [{ measureId, heading, text }];
    }),
  );
  const index = anIndex({
    objectives: [anObjective('1')],
    measures: names.map((name) =>
      aMeasure({ id: name, name, polarity: name === 'Gaps' ? 'not known' : 'higher is better' }),
    ),
    measureUses: names.map((name, place) => aUse('1', name, place)),
    ...figuresFrom(entries),
  });
  const input = { index, today: '2024-07-31', language, before: new Map(), edition: inWords('Step 1') };
  const status = statusOfMeasures(input, index.snapshot.objectives);
  if (status === undefined) throw new Error('no table');
  return status.table;
}

async function printed(table: Table) {
  return lookAt((await renderPdf(aDocumentOf([{ title: 'Status', blocks: [table] }]))).bytes);
}

const squeezed = (words: string) => words.replaceAll(/\s/gu, '');

const canLook = has('pdftotext') && has('pdfinfo');

describe.skipIf(!canLook)('the status of measures on paper (pdftotext, pdfinfo)', () => {
  it.each(['en', 'cy'] as const)(
    'has every word of every row, within the page and beside one another (%s)',
    async (language) => {
      const table = statusTable(language);
      const file = await printed(table);
      const placed = wordsOn(file);
      const all = squeezed(file.run('pdfinfo', '-struct-text'));
      const words = table.rows
        .flatMap((row) => (row.kind === 'group' ? [] : row.cells))
        .filter(({ picture }) => picture === undefined)
        .flatMap((cell) => wordsOf(cell).split(/\s+/u));
      expect(words.filter((word) => word !== '–' && !all.includes(word))).toEqual([]);
      for (const { left, right, text } of placed) {
        expect(left, text).toBeGreaterThanOrEqual(paper.margin - 0.5);
        expect(right, text).toBeLessThanOrEqual(paper.width - paper.margin + 0.5);
      }
      for (const [place, one] of placed.entries())
        for (const other of placed.slice(place + 1)) {
          const beside = one.right <= other.left + 0.5 || other.right <= one.left + 0.5;
          const under = one.bottom <= other.top + 1.5 || other.bottom <= one.top + 1.5;
          expect(one.page !== other.page || beside || under, `${one.text} over ${other.text}`).toBe(true);
        }
    },
  );

  it('has room for several words on a line of a gap, with its languages side by side', async () => {
    const document = (language: Language) => ({
      ...aDocumentOf([
        { title: 'Status', blocks: [statusTable(language, ['Gaps', 'In words', 'Households'])] },
      ]),
      language,
    });
    const { bytes } = await renderPdf(sideBySide(document('en'), document('cy')));
    const placed = wordsOn(lookAt(bytes));
    const gap = placed.find(({ text }) => text === 'pwynt');
    const inColumn = placed.filter(({ left, top, page }) => {
      const { left: from = 0, top: first = 0, page: on } = gap ?? {};
      return page === on && top >= first - 1 && top < first + 60 && left > from - 20 && left < from + 80;
    });
    const end = inColumn.find(({ text }) => text === 'dda');
    expect((end?.bottom ?? 0) - (gap?.top ?? 0)).toBeLessThan(36);
  });

  it('says each picture in words, in its cell', async () => {
    const file = await printed(statusTable('en'));
    const heard = file.run('pdfinfo', '-struct-text').replaceAll(/\s+/gu, ' ');
    expect(heard.match(/TD[^T]*Figure/gu)?.length).toBe(7);
    const words =
      'Line chart of Gaps: July 2021 33%, July 2022 no figure, July 2023 no figure, July 2024 56.8%. ';
    expect(file.streams()).toContain(`/Alt (${words}Target 60% for July 2025.)`);
  });
});
