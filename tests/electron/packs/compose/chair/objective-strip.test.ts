// The strip at the head of an objective, and where a trend chart stands.

import { describe, expect, it } from 'vitest';
import { objectiveSection } from '../../../../../electron/packs/compose/compose.ts';
import type { PackInput } from '../../../../../electron/packs/compose/pack-input.ts';
import { proseOf } from '../../../../../electron/packs/xlsx/prose.ts';
import { wordsOf, type Block } from '../../../../../shared/packs/pack-document.ts';
import type { Snapshot } from '../../../../../shared/register/snapshot.ts';
import { inWords } from '../../../../in-english.ts';
import {
  aLead,
  aMeasure,
  anActivity,
  anIndex,
  anObjective,
  aUse,
  figuresFrom,
} from '../../../../shared/register/a-snapshot.ts';

const usual = { before: new Map(), edition: inWords('Step 1'), language: 'en', today: '2024-07-31' } as const;

function blocksOf(snapshot: Partial<Snapshot>, more: Partial<PackInput> = {}): readonly Block[] {
  const objective = anObjective('1');
  const index = anIndex({ objectives: [objective], ...snapshot });
  return objectiveSection({ ...usual, index, ...more }, objective).blocks;
}

/** Each part of the strip as its heading and its lines, and the sentence under it. */
function stripOf(blocks: readonly Block[]): string[] {
  const at = blocks.findIndex((block) => block.kind === 'table' && block.strip === true);
  const [strip, under] = [blocks[at], blocks[at + 1]];
  const [row] = strip?.kind === 'table' ? strip.rows : [];
  if (strip?.kind !== 'table' || row?.kind !== 'row' || under?.kind !== 'paragraph') return [];
  const parts = row.cells.map((cell, index) => `${strip.columns[index]?.heading ?? ''}: ${wordsOf(cell)}`);
  return [...parts, under.runs.map(({ text }) => text).join('')].map((words) =>
    words.replaceAll('\u00a0', ' ').replaceAll('\n', '; '),
  );
}

function measured(...values: string[]): Partial<Snapshot> {
  const years = ['2022', '2023', '2024'].slice(-values.length);
  return {
    measures: [aMeasure()],
    measureUses: [aUse('1', 'm')],
    ...figuresFrom([
      ...values.map((text, at) => ({ measureId: 'm', heading: `July ${years[at] ?? ''}`, text })),
      { measureId: 'm', heading: 'July 2025 Target', text: '50' },
    ]),
  };
}

describe('the strip of an objective', () => {
  it('counts by status, sets the first measure against its target, and says what goes wrong and who leads', () => {
    const activities = [
      anActivity({ id: 'a', ref: '1.1', progress: 'off track' }),
      anActivity({ id: 'b', ref: '1.2', description: 'Paint the doors' }),
    ];
    const leads = [aLead({ objectiveId: 'o1', kind: 'words', text: 'Head of Policy' })];
    expect(stripOf(blocksOf({ ...measured('45', '47'), activities, leads }))).toEqual([
      'Measures: ● 1 On track',
      'Activities: ■ 1 Off track; ○ 1 Not reported',
      'Full members: 47, July 2024; Target: 50, July 2025; ● On track',
      'Lead: Head of Policy',
      'Off track or at risk: 1.1.',
    ]);
  });

  it('says that there is no figure, and no target', () => {
    const measures = [aMeasure()];
    const measureUses = [aUse('1', 'm')];
    expect(stripOf(blocksOf({ measures, measureUses }))).toEqual([
      'Measures: ○ 1 Not reported',
      'Full members: No figure reported; No target',
      'Nothing has been reported yet.',
    ]);
  });

  it('doesn’t call right what nobody has reported', () => {
    const activities = [
      anActivity({ id: 'a', progress: 'complete' }),
      anActivity({ id: 'b', ref: '1.2', description: 'Paint the doors' }),
    ];
    expect(stripOf(blocksOf({ activities })).at(-1)).toBe(
      'Nothing that has been reported is off track or at risk.',
    );
    expect(stripOf(blocksOf({ activities: activities.slice(0, 1) })).at(-1)).toBe(
      'Nothing is off track or at risk.',
    );
  });

  it('is lines of text in a workbook, and no table to sort', () => {
    const strip = blocksOf(measured('45', '47')).slice(0, 1);
    expect(proseOf(strip).map(({ text }) => text)).toContain(
      'Full members: 47, July 2024; Target: 50, July 2025; ●\u00a0On track',
    );
  });
});

describe('a trend chart', () => {
  const chartsOf = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.kind === 'charts' ? block.charts : [])).length;
  const contents = { charts: true, activities: true, attention: true, finance: true, objectives: [] };

  it('stands where three figures show how something went wrong', () => {
    expect(chartsOf(blocksOf(measured('45', '44', '43')))).toBe(1);
    expect(chartsOf(blocksOf(measured('44', '43')))).toBe(0);
    expect(chartsOf(blocksOf(measured('43', '44', '45')))).toBe(0);
  });

  it('stands where the status is another than in the last pack', () => {
    const lastPack = { id: 'p', day: '2024-05-01', statuses: new Map([['o1/m', 'off track']] as const) };
    expect(chartsOf(blocksOf(measured('43', '44', '45'), { lastPack }))).toBe(1);
  });

  it('of every measure is an option', () => {
    const more = { contents: { ...contents, allCharts: true } };
    expect(chartsOf(blocksOf(measured('44', '45'), more))).toBe(1);
  });

  it('that is left out leaves the reason of what goes wrong', () => {
    expect(JSON.stringify(blocksOf(measured('44', '43')))).toContain('43 in July 2024, down from 44');
  });
});
