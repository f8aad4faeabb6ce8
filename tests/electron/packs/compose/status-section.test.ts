// Status at a glance: how many of each, and every measure with which way is good.

import { describe, expect, it } from 'vitest';
import { statusSection } from '../../../../electron/packs/compose/status/status-section.ts';
import { wordsOf, type Block, type Table } from '../../../../shared/packs/pack-document.ts';
import type { Snapshot } from '../../../../shared/register/snapshot.ts';
import { inWords } from '../../../in-english.ts';
import {
  aMeasure,
  anActivity,
  anIndex,
  anObjective,
  aUse,
  figuresFrom,
} from '../../../shared/register/a-snapshot.ts';

function blocksIn(snapshot: Partial<Snapshot>, charts = true): readonly Block[] {
  const index = anIndex({ objectives: [anObjective('1')], ...snapshot });
  const contents = { attention: true, charts, activities: true, finance: true, objectives: [] };
  const input = {
    index,
    today: '2024-07-31',
    language: 'en',
    before: new Map(),
    edition: inWords('Step 1'),
    contents,
  } as const;
  return statusSection(input, index.snapshot.objectives).blocks;
}

function tableIn(snapshot: Partial<Snapshot>, name: string): Table {
  const blocks = blocksIn(snapshot);
  const table = blocks.find((block) => block.kind === 'table' && block.name === name);
  if (table?.kind !== 'table') throw new Error(`no table ${name}`);
  return table;
}

function lastOf({ rows }: Table): string[] {
  const last = rows.at(-1);
  return last?.kind === 'row' ? last.cells.map(wordsOf) : [];
}

describe('status at a glance', () => {
  const measured = (polarity: 'lower is better' | 'not known', texts: readonly [string, string, string]) =>
    tableIn(
      {
        measures: [aMeasure({ polarity })],
        measureUses: [aUse('1', 'm')],
        ...figuresFrom([
          { measureId: 'm', heading: 'July 2023', text: texts[0] },
          { measureId: 'm', heading: 'July 2024', text: texts[1] },
          { measureId: 'm', heading: 'July 2025 target', text: texts[2] },
        ]),
      },
      'Status of measures',
    );

  it('has each measure in one line, from which way is good to how it stands', () => {
    expect(lastOf(measured('lower is better', ['45', '47', '40']))).toEqual([
      'Full members',
      'Lower is better',
      'July 2023 45, July 2024 47',
      '47',
      'July 2024',
      '40',
      'July 2025',
      '7 over',
      'Off track',
      'Worsening ↓',
    ]);
    expect(lastOf(measured('not known', ['45', '47', '40'])).slice(-3)).toEqual([
      '7 above; which way is good isn’t known',
      'Not judged',
      '–',
    ]);
  });

  it('draws the trend of the row, and says in words what it draws', () => {
    const pictureIn = (texts: readonly [string, string, string]) => {
      const last = measured('lower is better', texts).rows.at(-1);
      return last?.kind === 'row' ? last.cells[2]?.picture : undefined;
    };
    const picture = pictureIn(['45', '47', '40']);
    expect(picture?.alternative).toBe(
      'Line chart of Full members: July 2023 45, July 2024 47. Target 40 for July 2025.',
    );
    expect(picture?.scene.shapes.filter(({ kind }) => kind === 'line')).toHaveLength(3);
    expect(pictureIn(['TBC', 'TBC', '40'])).toBeUndefined();
  });

  it('doesn’t say of its measures that they have figures before any of them has', () => {
    const headings = (more: Partial<Snapshot>) => {
      const snapshot = { measures: [aMeasure()], measureUses: [aUse('1', 'm')], ...more };
      const heading = blocksIn(snapshot).flatMap((block) =>
        block.kind === 'heading' ? [block.text] : [],
      )[0];
      const [group] = tableIn(snapshot, 'Status counts').rows;
      return [heading, group?.kind === 'group' ? group.text : ''];
    };
    expect(headings({})).toEqual(['Measures', 'Measures']);
    expect(headings(figuresFrom([{ measureId: 'm', heading: 'July 2024', text: '5' }]))).toEqual([
      'Measures with figures',
      'Measures with figures',
    ]);
  });

  it('says beneath it what the marks of its pictures stand for, of those that it has', () => {
    const notes = (texts: readonly string[], charts = true) => {
      const headings = ['July 2023', 'July 2024 provisional', 'July 2025 target'];
      const figures = figuresFrom(
        texts.map((text, at) => ({ measureId: 'm', heading: headings[at] ?? '', text })),
      );
      const measured = { measures: [aMeasure()], measureUses: [aUse('1', 'm')], ...figures };
      return blocksIn(measured, charts).flatMap((block) =>
        block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
      );
    };
    const hollow = '○ A hollow dot is a figure that is provisional or not exact.';
    expect(notes(['45'])).toEqual([]);
    expect(notes(['Over 45'])).toEqual([hollow]);
    expect(notes(['45', '47'])).toEqual([hollow, 'p: provisional.']);
    expect(notes(['45', 'TBC'])).toEqual([]);
    expect(notes(['45', '47', '50'])).toEqual([
      `${hollow} – – A dashed line is the target.`,
      'p: provisional.',
    ]);
    expect(notes(['45', '47', '50'], false)).toEqual(['p: provisional.']);
  });

  it('counts each state under its own word, and has no column for what nothing is', () => {
    const activities = (['not started', 'cancelled', 'not reported'] as const).map((progress, at) =>
      anActivity({ id: progress, ref: `1.${at}`, progress }),
    );
    const table = tableIn({ activities }, 'Status counts');
    expect(table.columns.slice(1).map(({ heading }) => heading)).toEqual([
      '◆ Complete',
      '● On track',
      '▲ At risk',
      '■ Off track',
      '▷ Not started',
      '○ Not reported',
      '× Cancelled',
    ]);
    expect(lastOf(table).slice(-3)).toEqual(['1', '1', '1']);
  });
});
