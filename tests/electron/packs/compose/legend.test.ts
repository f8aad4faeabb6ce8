// The last section of a pack: how to read it.

import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../shared/packs/pack-document.ts';
import { sampleDocument } from '../a-document.ts';

describe('a pack', () => {
  it('ends with how to read it: every status, arrow and mark, and each measure once', async () => {
    const section = (await sampleDocument()).sections.at(-1);
    expect(section?.title).toBe('How to read this');
    const said = JSON.stringify(section?.blocks ?? []);
    for (const words of [
      'Complete',
      'On track',
      'At risk',
      'Off track',
      'Not reported',
      'Not started',
      'No target',
      'No comparison',
      'Not judged',
      'Cancelled',
      '↑ Improving',
      '↓ Worsening',
    ])
      expect(said).toContain(words);
    expect(said).toContain('Provisional: the figure may still change.');
    const named = (section?.blocks ?? []).flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap((row) =>
            row.kind === 'row' && row.cells[0] !== undefined ? [wordsOf(row.cells[0])] : [],
          )
        : [],
    );
    expect(named.filter((name) => name === 'Full members')).toHaveLength(1);
    expect(said).toContain('Higher is better');
    expect(said).toMatch(/strategy-2024-2026\.docx, table \d+/u);
    const welsh = (await sampleDocument('2024-07-31', 'cy')).sections.at(-1);
    expect(welsh?.title).toBe('Sut i ddarllen hwn');
  });

  it('explains the abbreviations that the register explains, to readers and to listeners', async () => {
    const explained = await sampleDocument('2024-07-31', 'en', (found) => ({
      ...found,
      objectives: found.objectives.map((each) => ({
        ...each,
        statement: `${each.statement}, with the Finance and General Purposes Group (F&GPG)`,
      })),
    }));
    const known = { short: 'F&GPG', long: 'Finance and General Purposes Group' };
    expect(explained.abbreviations).toEqual([known]);
    const table = explained.sections
      .at(-1)
      ?.blocks.find((block) => block.kind === 'table' && block.name === 'Abbreviations');
    expect(JSON.stringify(table)).toContain(known.long);
    const plain = await sampleDocument();
    expect(plain.abbreviations).toBeUndefined();
    expect(JSON.stringify(plain.sections.at(-1))).not.toContain('Abbreviations');
  });
});
