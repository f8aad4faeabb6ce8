// The figures of each chart as a table: on request, and exactly those that the chart is drawn from.

import { describe, expect, it } from 'vitest';
import { measureBlocks } from '../../../../electron/packs/compose/measures.ts';
import { wordsOf, type Block, type Table } from '../../../../shared/packs/pack-document.ts';
import { inWords } from '../../../in-english.ts';
import { aMeasure, anIndex, anObjective, aUse, figuresFrom } from '../../../shared/register/a-snapshot.ts';

function blocksWith(chartData: boolean): Block[] {
  const entries = [
    ['July 2021', '30'],
    ['July 2022', 'TBC'],
    ['July 2023', 'Over 45'],
    ['July 2024 (provisional)', '47'],
    ['July 2025 target', '60'],
  ] as const;
  const index = anIndex({
    objectives: [anObjective('1')],
    measures: [aMeasure()],
    measureUses: [aUse('1', 'm')],
    ...figuresFrom(entries.map(([heading, text]) => ({ measureId: 'm', heading, text }))),
  });
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
    expect(places[1]).toBe((places[0] ?? 0) + 1);
    const rows = (tableOf(blocks)?.rows ?? []).flatMap((row) =>
      row.kind === 'row' ? [row.cells.map(wordsOf)] : [],
    );
    expect(rows).toEqual([
      ['July 2021', '30', 'Actual'],
      ['July 2022', 'TBC', 'Actual'],
      ['July 2023', 'Over 45', 'Actual'],
      ['July 2024', '47 p', 'Actual'],
      ['July 2025', '60', 'Target'],
    ]);
  });

  it('is left out where nobody asked', () => {
    expect(tableOf(blocksWith(false))).toBeUndefined();
  });
});
