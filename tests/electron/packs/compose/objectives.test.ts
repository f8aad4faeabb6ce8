// What a pack says of an objective at its edges: nothing recorded, and a crowd of leads.

import { describe, expect, it } from 'vitest';
import { composePack } from '../../../../electron/packs/compose/compose.ts';
import { wordsOf, type Block, type PackDocument } from '../../../../shared/packs/pack-document.ts';
import type { Snapshot } from '../../../../shared/register/snapshot.ts';
import { inWords } from '../../../in-english.ts';
import { anActivity, anIndex, anObjective } from '../../../shared/register/a-snapshot.ts';

function packOf(snapshot: Partial<Snapshot>): PackDocument {
  return composePack({
    index: anIndex(snapshot),
    today: '2024-07-31',
    language: 'en',
    before: new Map(),
    edition: inWords('Step 1'),
  });
}

function blocksFor(snapshot: Partial<Snapshot>): readonly Block[] {
  return packOf(snapshot).sections.find(({ reference }) => reference === 'Objective 1')?.blocks ?? [];
}

describe('a register without objectives', () => {
  it('has no table of counts over nothing', () => {
    const status = packOf({}).sections.find(({ id }) => id === 'status');
    expect(status?.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(JSON.stringify(status)).toContain('No objective is recorded yet.');
  });
});

describe('an objective', () => {
  it('that nothing is recorded for says so, and isn’t a title alone', () => {
    expect(blocksFor({ objectives: [{ ...anObjective('1'), statement: '' }] })).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: 'No measure, activity or note is recorded for this objective yet.' }],
      },
    ]);
  });

  it('names few leads of an activity in their column, and a crowd under the description', () => {
    const rowWith = (count: number): string[] => {
      const numbers = Array.from({ length: count }, (_, at) => at);
      const groups = numbers.map((at) => ({ id: `g${at}`, name: `Council ${at}`, initials: null }));
      const leads = numbers.map((at) => ({
        id: `l${at}`,
        activityId: 'a',
        activityPartId: null,
        measureId: null,
        objectiveId: null,
        kind: 'group' as const,
        personId: null,
        groupId: `g${at}`,
        text: `Council ${at}`,
        position: at,
      }));
      const blocks = blocksFor({
        objectives: [anObjective('1')],
        activities: [anActivity()],
        groups,
        leads,
      });
      return blocks
        .flatMap((block) => (block.kind === 'table' && block.strip !== true ? block.rows : []))
        .flatMap((row) => (row.kind === 'row' ? row.cells.map(wordsOf) : []));
    };
    expect(rowWith(3)[2]).toBe('Council 0\nCouncil 1\nCouncil 2');
    expect(rowWith(6)[1]).toContain(
      '\nLead: Council 0, Council 1, Council 2, Council 3, Council 4, Council 5',
    );
    expect(rowWith(6)[2]).toBe('6 leads, named beside');
  });
});
