// The charts of a workbook: native ones, of the cells of its tables.

import { describe, expect, it } from 'vitest';
import type { Cell, Column, PackDocument, RowTrend } from '../../../../../shared/packs/pack-document.ts';
import { aDocument, aDocumentOf, aTable, sampleDocument } from '../../a-document.ts';
import { cellsBy, dataOf, opened, partOf, partsOf, rowWith, sheetOf, tableIn } from '../look-at-workbook.ts';

function figure(number: number): Cell {
  return {
    paragraphs: [{ runs: [{ text: String(number) }] }],
    figure: { number, unit: 'number', decimals: 0, qualifier: undefined, provisional: false },
  };
}

const blank: Cell = { paragraphs: [] };

/** "TBC", among figures. */
const unknown: Cell = {
  paragraphs: [{ runs: [{ text: 'TBC' }] }],
  figure: { number: undefined, unit: 'number', decimals: 0, qualifier: 'TBC', provisional: false },
};

function columnOf(on: string | null, kind: 'actual' | 'forecast' | 'target' = 'actual'): Column {
  return { heading: `${on} ${kind}`, align: 'right', series: { key: `${on} ${kind}`, on, kind } };
}

const name: Column = { heading: 'Measure', align: 'left' };

/** A measure with these figures in these columns, and what its chart shows in words. */
function measured(
  columns: readonly Column[],
  cells: readonly Cell[],
  more: Partial<RowTrend> = {},
): PackDocument {
  const keys = columns.flatMap(({ series }) => series ?? []);
  const trend: RowTrend = {
    alternative: 'Visits rise',
    columns: keys.filter(({ kind }) => kind === 'actual').map(({ key }) => key),
    apart: [],
    target: keys.find(({ kind }) => kind === 'target')?.key,
    ...more,
  };
  const table = aTable([], [], {
    columns: [name, ...columns],
    rows: [
      {
        kind: 'row',
        cells: [{ paragraphs: [{ runs: [{ text: 'Visits' }] }] }, ...cells],
        trend,
      },
      {
        kind: 'row',
        cells: [{ paragraphs: [{ runs: [{ text: 'Other' }] }] }, ...columns.map(() => figure(5))],
      },
    ],
  });
  return aDocument([table]);
}

function chartsIn(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].filter(([part]) => part.startsWith('xl/charts/')).map(([, xml]) => xml);
}

/** The formulas of a chart: of its title, and of the days and figures of each series. */
function formulasIn(chart: string | undefined): string[] {
  return [...(chart ?? '').matchAll(/<c:f>([^<]*)<\/c:f>/gu)].map(([, formula = '']) => formula);
}

describe('the chart of a measure', () => {
  const columns = [columnOf('2022-07-31'), columnOf('2023-07-31'), columnOf('2025-07-31', 'target')];

  it('is of the cells of its row, over the days of its columns, and is titled by the cell that names it', async () => {
    const document = measured(columns, [figure(10), figure(12), figure(20)]);
    const sheet = sheetOf(await opened(document), 'Section 1');
    const row = (tableIn(sheet)?.head ?? 0) + 1;
    const days = rowWith(sheet, 'Last day of each period').number;
    const of = (column: string, at: number) => `'Section 1'!$${column}$${at}`;
    expect(formulasIn(chartsIn(await partsOf(document))[0])).toEqual([
      of('A', row),
      `(${of('B', days)},${of('C', days)})`,
      `(${of('B', row)},${of('C', row)})`,
      `(${of('B', days)},${of('C', days)})`,
      `(${of('D', row)},${of('D', row)})`,
    ]);
    expect([sheet.getCell(days, 2).value, sheet.getCell(days, 2).numFmt]).toEqual([
      new Date(Date.UTC(2022, 6, 31)),
      'd mmm yy',
    ]);
  });

  it('begins at zero, and leaves a gap where a figure is missing', async () => {
    const [chart = ''] = chartsIn(
      await partsOf(
        measured(columns.slice(0, 2).concat(columnOf('2024-07-31')), [figure(1_000), unknown, figure(980)]),
      ),
    );
    expect(chart).toContain('<c:min val="0"/>');
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    expect(chart).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>1000</c:v></c:pt><c:pt idx="2"><c:v>980</c:v></c:pt>',
    );
  });

  it('goes on from the last figure to what is forecast, dotted and hollow, and the target reaches as far', async () => {
    const ahead = columnOf('2026-07-31', 'forecast');
    const document = measured([...columns, ahead], [figure(10), figure(12), figure(20), figure(15)], {
      forecast: [ahead.series?.key ?? ''],
    });
    const [chart = ''] = chartsIn(await partsOf(document));
    const sheet = sheetOf(await opened(document), 'Section 1');
    const row = (tableIn(sheet)?.head ?? 0) + 1;
    const days = rowWith(sheet, 'Last day of each period').number;
    const of = (column: string, at: number) => `'Section 1'!$${column}$${at}`;
    expect(formulasIn(chart).slice(3)).toEqual([
      `(${of('C', days)},${of('E', days)})`,
      `(${of('C', row)},${of('E', row)})`,
      `(${of('B', days)},${of('E', days)})`,
      `(${of('D', row)},${of('D', row)})`,
    ]);
    expect([...chart.matchAll(/<c:tx><c:v>([^<]*)</gu)].map(([, words]) => words)).toEqual([
      'Actual',
      'Forecast',
      'Target',
    ]);
    expect([...chart.matchAll(/<a:prstDash val="(\w+)"/gu)].map(([, dash]) => dash)).toEqual([
      'sysDot',
      'dash',
    ]);
  });

  it('is of the figures that its row is drawn from, and breaks where its line does', async () => {
    const on = ['2010-07-31', '2022-07-31', '2023-07-31', '2024-07-31'].map((day) => columnOf(day));
    const document = measured(
      [...on, columnOf('2025-07-31', 'target'), columnOf('2030-07-31', 'target')],
      [1, 2, 3, 4, 5, 6].map(figure),
      {
        columns: on.slice(0, 3).map(({ heading }) => heading),
        apart: ['2010-07-31 actual', '2022-07-31 actual'],
      },
    );
    const [chart = ''] = chartsIn(await partsOf(document));
    const values = [...chart.matchAll(/<c:yVal>.*?<\/c:yVal>/gu)].map(([series]) =>
      [...series.matchAll(/<c:v>([^<]*)</gu)].map(([, number]) => number),
    );
    expect(values).toEqual([
      ['1', '2', '3'],
      ['5', '5'],
    ]);
    // Between the first and the second figure is a cell outside the table, in which nothing stands.
    const [, , figures = ''] = formulasIn(chart);
    const cells = figures
      .slice(1, -1)
      .split(',')
      .map((cell) => cell.split('!')[1]?.replaceAll('$', '') ?? '');
    const sheet = sheetOf(await opened(document), 'Section 1');
    expect(cells.map((cell) => sheet.getCell(cell).value)).toEqual([1, null, 2, 3]);
  });

  it('has a target that is of no day', async () => {
    const document = measured([...columns.slice(0, 2), columnOf(null, 'target')], [1, 2, 9].map(figure));
    const [chart = ''] = chartsIn(await partsOf(document));
    expect(formulasIn(chart)).toHaveLength(5);
    expect(chart).toContain('<a:prstDash val="dash"/>');
  });

  it('has room below zero for a figure that is', async () => {
    const [chart = ''] = chartsIn(await partsOf(measured(columns.slice(0, 2), [figure(-3), figure(4)])));
    expect(chart).not.toContain('<c:min val="0"/>');
    const [below = ''] = chartsIn(
      await partsOf(measured(columns.slice(0, 2), [figure(-1_000), figure(-980)])),
    );
    expect(below).toContain('<c:max val="0"/>');
  });

  it('marks whole figures on its axis where they are large, and labels the last as it is', async () => {
    const pounds = (number: number): Cell => ({
      ...blank,
      figure: { number, unit: 'money', decimals: 2, qualifier: undefined, provisional: false },
    });
    const document = measured(columns.slice(0, 2), [pounds(1_234.5), pounds(1_240.25)]);
    const [chart = ''] = chartsIn(await partsOf(document));
    expect(chart).toContain('<c:numFmt formatCode="£#,##0" sourceLinked="0"/>');
    expect(chart).toContain('<c:formatCode>£#,##0.00</c:formatCode>');
    expect(chart).toContain('<c:dLbl><c:idx val="1"/>');
  });

  it('is said in words to who doesn’t see it', async () => {
    const parts = await partsOf(measured(columns.slice(0, 2), [figure(1), figure(2)]));
    expect(parts.get('xl/drawings/drawing2.xml')).toContain('descr="Visits rise"');
  });

  it.each([
    ['one figure', [figure(1), blank]],
    ['none', [blank, blank]],
  ] as const)('is left out where there is %s', async (_, cells) => {
    expect(chartsIn(await partsOf(measured(columns.slice(0, 2), cells)))).toEqual([]);
  });

  it('is left out where the period has no day', async () => {
    const undated: Column[] = [
      { heading: 'Then', align: 'right' },
      { heading: 'Now', align: 'right' },
    ];
    expect(chartsIn(await partsOf(measured(undated, [figure(1), figure(2)])))).toEqual([]);
  });

  it('marks its axis of days within the years that it says', async () => {
    for (let first = 1990; first < 2060; first += 1) {
      const document = measured(
        [columnOf(`${first}-03-31`), columnOf(`${first + 5}-09-30`)],
        [figure(1), figure(2)],
      );
      const [chart = ''] = chartsIn(await partsOf(document));
      const numberIn = (pattern: RegExp) => Number(pattern.exec(chart)?.[1]);
      const least = numberIn(/<c:min val="([\d.]+)"\/><\/c:scaling><c:delete val="0"\/><c:axPos val="b"/u);
      const unit = numberIn(/<c:majorUnit val="([\d.]+)"/u);
      const most = numberIn(/<c:max val="([\d.]+)"/u);
      for (let mark = least; mark <= most; mark += unit) {
        const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(mark) * 86_400_000);
        expect(day.getUTCMonth(), day.toISOString()).toBe(0);
        expect(day.getUTCDate()).toBeLessThanOrEqual(3);
      }
    }
  });
});

describe('the charts of the sample', () => {
  it('stand under the table of their objective, one for each measure with a trend', async () => {
    const document = await sampleDocument();
    const workbook = await opened(document);
    const parts = await partsOf(document);
    const sheet = sheetOf(workbook, 'Objective 1 measures');
    const [, number = ''] = /sheet(\d+)/u.exec(partOf(workbook, sheet.name)) ?? [];
    const drawing = parts.get(`xl/drawings/drawing${number}.xml`) ?? '';
    const rows = [...drawing.matchAll(/<xdr:row>(\d+)</gu)].map(([, row]) => Number(row));
    expect(rows).toHaveLength(dataOf(sheet, 'Measure').length);
    for (const row of rows) expect(row).toBeGreaterThan(sheet.rowCount - 2);
  });

  it('are each in the package, with what it says of them', async () => {
    const parts = await partsOf(await sampleDocument());
    const types = parts.get('[Content_Types].xml') ?? '';
    const leads = [...parts].filter(([part]) => part.startsWith('xl/drawings/_rels/'));
    const targets = leads.flatMap(([, xml]) =>
      [...xml.matchAll(/Target="\.\.\/([^"]+)"/gu)].map(([, to = '']) => `xl/${to}`),
    );
    const charts = [...parts.keys()].filter((part) => part.startsWith('xl/charts/'));
    expect(targets.toSorted()).toEqual(charts.toSorted());
    for (const part of charts) expect(types).toContain(`PartName="/${part}"`);
  });

  it('are left out where many objectives share their sheets', async () => {
    const [section] = measured(
      [columnOf('2022-07-31'), columnOf('2023-07-31')],
      [figure(1), figure(2)],
    ).sections;
    const many = (count: number) => {
      const plain = aDocumentOf(
        Array.from({ length: count }, (_, place) => ({
          title: `Title ${place}`,
          blocks: section?.blocks ?? [],
        })),
      );
      const sections = plain.sections.map((each, place) => ({
        ...each,
        objective: { ref: String(place + 1), title: each.title },
      }));
      return { ...plain, sections };
    };
    expect(chartsIn(await partsOf(many(20)))).toHaveLength(20);
    expect(chartsIn(await partsOf(many(21)))).toEqual([]);
  });

  it('are left out with all charts', async () => {
    const plain = aDocumentOf([
      { title: 'x', blocks: [aTable(['Measure', 'Figure'], [['Visits', figure(1)]])] },
    ]);
    expect(chartsIn(await partsOf(plain))).toEqual([]);
  });
});

describe('the chart of a budget', () => {
  const pounds = (number: number): Cell => ({
    paragraphs: [{ runs: [{ text: String(number) }] }],
    figure: { number, unit: 'money', decimals: 0, qualifier: undefined, provisional: false },
  });
  const row = (words: string, more: object, ...amounts: number[]) => ({
    kind: 'row' as const,
    cells: [{ paragraphs: [{ runs: [{ text: words }] }] }, ...amounts.map(pounds)],
    ...more,
  });
  const table = aTable([], [], {
    columns: [
      { heading: 'Heading', align: 'left' },
      { heading: 'Budget £', align: 'right', amount: 'budget' },
      { heading: 'Virement £', align: 'right', amount: 'virement' },
      { heading: 'Actual £', align: 'right', amount: 'actual' },
    ],
    rows: [
      { kind: 'group', text: 'Expenditure' },
      row('Running costs', { level: 0 }, 30, 1, 12),
      row('Staff', { level: 1 }, 20, 1, 10),
      row('Rent', { level: 1 }, 10, 0, 2),
      row('Website', { level: 0 }, 5, 0, 1),
      row('Travel', { level: 0 }, 2, -1, 3),
      row('Total', { total: true }, 37, 0, 16),
    ],
    chart: {
      title: 'Budget & actual',
      alternative: 'Bars',
      bars: [
        { heading: 'Running costs', amounts: { budget: 31, actual: 12 }, places: [1] },
        { heading: '2 other headings', amounts: { budget: 6, actual: 4 }, places: [4, 5] },
      ],
    },
  });

  it('is of the headings that the pack draws, each the sum of the cells that have them', async () => {
    const document = aDocument([table]);
    const sheet = sheetOf(await opened(document), 'Section 1');
    const charts = chartsIn(await partsOf(document));
    expect(charts).toHaveLength(1);
    const first = rowWith(sheet, '2 other headings').number - 1;
    const shown = ['Budget £', 'Actual £'].map((heading) => {
      const column = 1 + (tableIn(sheet)?.columns.indexOf(heading) ?? 0);
      return [first, first + 1].map((at) => sheet.getRow(at).getCell(column));
    });
    expect(shown.map((cells) => cells.map(({ result }) => result))).toEqual([
      [31, 6],
      [12, 4],
    ]);
    const cellOf = (heading: string, words: string) => {
      let address = '';
      sheet.eachRow((each, at) => {
        if (at < first && each.getCell(1).value === words) ({ address } = cellsBy(sheet, heading, each));
      });
      return address;
    };
    expect(shown[0]?.map(({ formula }) => formula)).toEqual([
      `${cellOf('Budget £', 'Running costs')}+${cellOf('Virement £', 'Running costs')}`,
      ['Website', 'Travel']
        .flatMap((each) => [cellOf('Budget £', each), cellOf('Virement £', each)])
        .join('+'),
    ]);
    const drawn = new Set(formulasIn(charts[0]));
    const range = (letter: string) => `'Section 1'!$${letter}$${first}:$${letter}$${first + 1}`;
    const letters = shown.map((cells) => cells[0]?.address.replace(/\d+/u, '') ?? '');
    expect(drawn).toEqual(new Set(['A', ...letters].map(range)));
    expect(charts[0]).toContain('<a:t>Budget &amp; actual</a:t>');
  });
});
