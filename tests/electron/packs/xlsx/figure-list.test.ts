// The sheet with every figure in a row of its own: what a pivot table needs of each, and nothing that the paper has.

import { describe, expect, it } from 'vitest';
import { figureList } from '../../../../electron/packs/compose/status/figure-list.ts';
import { oneAfterTheOther } from '../../../../electron/packs/languages/one-after-the-other.ts';
import type { PackDocument } from '../../../../shared/packs/pack-document.ts';
import type { RegisterIndex } from '../../../../shared/register/register-index.ts';
import { inWords } from '../../../in-english.ts';
import { anObjective, ofOneMeasure } from '../../../shared/register/a-snapshot.ts';
import { aDocument } from '../a-document.ts';
import { dataOf, opened, sheetOf, tableIn } from './look-at-workbook.ts';

function documentOf(index: RegisterIndex, language: 'en' | 'cy' = 'en'): PackDocument {
  const edition = inWords('Step 1');
  const input = { index, today: '2024-12-31', language, before: new Map(), edition };
  return { ...aDocument([]), language, sheets: figureList(input, [anObjective('1')]) };
}

const figures = [
  ['July 2022', '30'],
  ['July 2023', 'Over 45%'],
  ['July 2024 (provisional)', '£47.50'],
  ['Baseline', 'Improving trend'],
  ['July 2025 forecast', '52'],
  ['July 2026 target', '60'],
] as const;

describe('every figure in a row', () => {
  it('has its measure, unit, period, kind, value, whether it is provisional, and its source', async () => {
    const sheet = sheetOf(await opened(documentOf(ofOneMeasure(figures))), 'Every figure in a row');
    expect(tableIn(sheet)?.columns).toEqual([
      'Measure',
      'Objective',
      'Title',
      'Unit',
      'Period',
      'First day',
      'Last day',
      'Kind',
      'Figure',
      'Figure: word with the figure',
      'Provisional',
      'Source',
      'Place in the file',
    ]);
    const has = (heading: string) => dataOf(sheet, heading);
    expect(has('Objective')).toEqual([1, 1, 1, 1, 1, 1]);
    expect(has('Period')).toEqual([
      'Baseline',
      'July 2022',
      'July 2023',
      'July 2024',
      'July 2025',
      'July 2026',
    ]);
    expect(has('Kind')).toEqual(['Baseline', 'Actual', 'Actual', 'Actual', 'Forecast', 'Target']);
    expect(has('Figure')).toEqual([null, 30, 0.45, 47.5, 52, 60]);
    expect(has('Figure: word with the figure')).toEqual(['Improving trend', null, 'over', null, null, null]);
    expect(has('Unit').slice(1, 4)).toEqual(['Number', 'Percentage', 'Money']);
    expect(has('Provisional')).toEqual(['No', 'No', 'No', 'Yes', 'No', 'No']);
    expect(new Set(has('Source'))).toEqual(new Set(['Entered in the register']));
  });

  it('has what a number counts beside it, as it was written', async () => {
    const times = [
      ['July 2022', '14 days'],
      ['July 2023', '2 weeks'],
      ['July 2024', 'over 10 working days'],
      ['July 2025 forecast', '12'],
    ] as const;
    const sheet = sheetOf(await opened(documentOf(ofOneMeasure(times))), 'Every figure in a row');
    expect(dataOf(sheet, 'Figure')).toEqual([14, 2, 10, 12]);
    expect(dataOf(sheet, 'Figure: word with the figure')).toEqual([
      'days',
      'weeks',
      'over, working days',
      null,
    ]);
  });

  it('has the mark of what was revised beside it, as the page has it', async () => {
    const marked = [
      ['July 2022', '14 days (r)'],
      ['July 2023', '45.2%r'],
      ['July 2024', 'over 420 [b]'],
      ['July 2025', '12 (revised)'],
    ] as const;
    const sheet = sheetOf(await opened(documentOf(ofOneMeasure(marked))), 'Every figure in a row');
    expect(dataOf(sheet, 'Figure')).toEqual([14, 0.452, 420, 12]);
    expect(dataOf(sheet, 'Figure: word with the figure')).toEqual([
      'days, (r)',
      'r',
      'over, [b]',
      '(revised)',
    ]);
  });

  it('has the days of its period as dates', async () => {
    const sheet = sheetOf(await opened(documentOf(ofOneMeasure(figures))), 'Every figure in a row');
    const table = tableIn(sheet);
    const cell = sheet.getCell((table?.head ?? 0) + 2, 1 + (table?.columns.indexOf('Last day') ?? 0));
    expect([cell.value, cell.numFmt]).toEqual([new Date(Date.UTC(2022, 6, 31)), 'd mmm yy']);
  });

  it('is in Welsh where the pack is', async () => {
    const workbook = await opened(documentOf(ofOneMeasure(figures), 'cy'));
    expect(dataOf(sheetOf(workbook, 'Pob ffigur mewn rhes'), 'Math')).toContain('Gwirioneddol');
  });

  it('stands once where the pack is in two languages: a pivot table adds up what it finds', async () => {
    const index = ofOneMeasure(figures);
    const [first, second] = [documentOf(index), documentOf(index, 'cy')];
    const { worksheets } = await opened({ ...oneAfterTheOther(first, second), sheets: first.sheets ?? [] });
    expect(worksheets.map(({ name }) => name).filter((name) => name.startsWith('Every figure'))).toEqual([
      'Every figure in a row',
    ]);
  });

  it('says how many there are where they are too many for a sheet', async () => {
    // In each year that a document can mean.
    const columns = Array.from({ length: 200 }, (_, at) => [`July ${1900 + at}`, String(at)] as const);
    const index = ofOneMeasure(columns);
    const input = {
      index,
      today: '2099-12-31',
      language: 'en',
      before: new Map(),
      edition: inWords('1'),
    } as const;
    const [section] = figureList(
      input,
      Array.from({ length: 125 }, () => anObjective('1')),
    );
    expect(section?.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(JSON.stringify(section)).toContain('There are 25,000 figures, more than the 20,000');
  });

  it('is nowhere where there are no figures', () => {
    expect(documentOf(ofOneMeasure([])).sheets).toEqual([]);
  });
});
