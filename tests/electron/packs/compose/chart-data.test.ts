// The figures of each chart as a table: on request, and exactly those that the chart is drawn from.

import { describe, expect, it } from 'vitest';
import { measureBlocks } from '../../../../electron/packs/compose/measures.ts';
import type { Block, Table } from '../../../../shared/packs/pack-document.ts';
import { inWords } from '../../../in-english.ts';
import { anObjective, ofOneMeasure } from '../../../shared/register/a-snapshot.ts';
import { cellsOf } from '../a-document.ts';

const usual = [
  ['July 2021', '30'],
  ['July 2022', 'TBC'],
  ['July 2023', 'Over 45'],
  ['July 2024 (provisional)', '47'],
  ['July 2025 forecast', '52'],
  ['July 2025 target', '60'],
] as const;

function blocksWith(chartData: boolean, figures: Parameters<typeof ofOneMeasure>[0] = usual): Block[] {
  const index = ofOneMeasure(figures);
  const contents = { attention: true, charts: true, allCharts: true, activities: true, finance: true };
  return measureBlocks(
    {
      index,
      today: '2024-07-31',
      language: 'en',
      before: new Map(),
      edition: inWords('Step 1'),
      contents: { ...contents, chartData, objectives: [] },
    },
    anObjective('1'),
  );
}

function tableOf(blocks: readonly Block[]): Table | undefined {
  const found = blocks.find(
    (block) => block.kind === 'table' && block.name === 'Figures of the chart of Full members',
  );
  return found?.kind === 'table' ? found : undefined;
}

describe('the data of a chart', () => {
  it('stands under it where it was asked for', () => {
    const blocks = blocksWith(true);
    const places = [
      blocks.findIndex(({ kind }) => kind === 'charts'),
      blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Figures of the charts'),
    ];
    expect(places[1]).toBe((places[0] ?? 0) + 2);
    const table = tableOf(blocks);
    expect(table && cellsOf([table])).toEqual([
      ['July 2021', '30', 'Actual'],
      ['July 2022', 'TBC', 'Actual'],
      ['July 2023', 'Over 45', 'Actual'],
      ['July 2024', '47 p', 'Actual'],
      ['July 2025', '52', 'Forecast'],
      ['July 2025', '60', 'Target'],
    ]);
  });

  it('comes after what the marks of the charts stand for', () => {
    const blocks = blocksWith(true);
    const explained = blocks[blocks.findIndex(({ kind }) => kind === 'charts') + 1];
    // A workbook draws its charts itself, with other marks.
    expect(explained).toMatchObject({ ofPictures: true });
    expect(explained?.kind === 'paragraph' && explained.runs.map(({ text }) => text)).toEqual([
      '○ A hollow dot is a figure that is provisional or not exact. ○ A hollow dot on a dotted line is a forecast. ↑ An arrow up: the figure is that or more.',
    ]);
  });

  it('is left out where nobody asked', () => {
    expect(tableOf(blocksWith(false))).toBeUndefined();
  });

  it('has a length of time that is counted otherwise, which a workbook’s own chart of the row leaves out', () => {
    const times = [
      ['July 2021', '15 days'],
      ['July 2022', '2 weeks'],
      ['July 2023', '14 days'],
      ['July 2024', '12 days'],
    ] as const;
    const blocks = blocksWith(true, times);
    const table = tableOf(blocks);
    expect(table && cellsOf([table])[1]).toEqual(['July 2022', '2 weeks', 'Actual']);
    const [row] = blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((each) => ('trend' in each ? [each] : [])) : [],
    );
    expect(row?.trend?.columns).toHaveLength(3);
    expect(row?.trend?.apart).toHaveLength(2);
  });
});
