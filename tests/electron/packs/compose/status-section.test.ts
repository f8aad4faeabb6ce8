// Status at a glance: how many of each, and every measure with which way is good.

import { describe, expect, it } from 'vitest';
import { statusSection } from '../../../../electron/packs/compose/status-section.ts';
import { wordsOf, type Table } from '../../../../shared/packs/pack-document.ts';
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

function tableIn(snapshot: Partial<Snapshot>, name: string): Table {
  const index = anIndex({ objectives: [anObjective('1')], ...snapshot });
  const input = {
    index,
    today: '2024-07-31',
    language: 'en',
    before: new Map(),
    edition: inWords('Step 1'),
  } as const;
  const { blocks } = statusSection(input, index.snapshot.objectives);
  const table = blocks.find((block) => block.kind === 'table' && block.name === name);
  if (table?.kind !== 'table') throw new Error(`no table ${name}`);
  return table;
}

function lastOf({ rows }: Table): string[] {
  const last = rows.at(-1);
  return last?.kind === 'row' ? last.cells.map(wordsOf) : [];
}

describe('status at a glance', () => {
  it('prints which way is good beside each measure', () => {
    const row = (polarity: 'lower is better' | 'not known') =>
      lastOf(
        tableIn(
          {
            measures: [aMeasure({ polarity })],
            measureUses: [aUse('1', 'm')],
            ...figuresFrom([
              { measureId: 'm', heading: 'July 2023', text: '45' },
              { measureId: 'm', heading: 'July 2024', text: '47' },
              { measureId: 'm', heading: 'July 2025 target', text: '40' },
            ]),
          },
          'Status of measures',
        ),
      ).slice(-3);
    expect(row('lower is better')).toEqual(['Lower', 'Worsening ↓', 'Off track']);
    expect(row('not known')).toEqual(['Not known', '–', 'Not judged']);
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
