// The last section of a pack: how to read it.

import { describe, expect, it } from 'vitest';
import type { PackDocument, Section } from '../../../../shared/packs/pack-document.ts';
import { sampleDocument } from '../a-document.ts';

function legendOf({ sections }: PackDocument): Section | undefined {
  return sections.find(({ id }) => id === 'legend');
}

describe('a pack', () => {
  it('says where in a file each figure was read in its annex, and nowhere before', async () => {
    const { sections } = await sampleDocument();
    const [before, annex] = [sections.slice(0, -1), sections.at(-1)].map((each) => JSON.stringify(each));
    expect(sections.at(-1)?.title).toBe('Annex: where it comes from');
    expect(before).not.toMatch(/table \d+, row|SHA-|ingerprint/u);
    expect(annex).toMatch(
      /"Full members".*"July 2024".*"table \d+, row \d+, column \d+".*"strategy-2024-2026\.docx"/u,
    );
  });

  it('ends with how to read it: every status, arrow and mark', async () => {
    const section = legendOf(await sampleDocument());
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
    const welsh = legendOf(await sampleDocument('2024-07-31', 'cy'));
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
    const table = legendOf(explained)?.blocks.find(
      (block) => block.kind === 'table' && block.name === 'Abbreviations',
    );
    expect(JSON.stringify(table)).toContain(known.long);
    const plain = await sampleDocument();
    expect(plain.abbreviations).toBeUndefined();
    expect(JSON.stringify(legendOf(plain))).not.toContain('Abbreviations');
  });
});
