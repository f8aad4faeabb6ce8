// Papers of many makers, damaged by chance: none brings the app down or keeps it for ever, and none loses a page without a word.
// MINUTEBOOK_MUTATIONS says how often each is damaged; `npm test` does it a few times, always in the same ways.

import { expect, it } from 'vitest';
import { openPaper } from '../../../../electron/packs/join/open-paper.ts';
import { packOf } from './a-pack.ts';
import { damagedPapers } from './makers/damaged.ts';
import { asWordWrites } from './makers/as-word-writes.ts';
import { byHand, refusedByHand } from './makers/by-hand.ts';
import { byPrograms, refusedByPrograms } from './makers/by-programs.ts';
import { mutated } from './makers/mutate.ts';
import { pageTrees, refusedPageTrees } from './makers/page-trees.ts';

const times = Number(process.env['MINUTEBOOK_MUTATIONS'] ?? 4);
const first = Number(process.env['MINUTEBOOK_MUTATIONS_FROM'] ?? 0);

const papers = [
  ...[...byHand, ...asWordWrites, ...byPrograms, ...pageTrees, ...damagedPapers].map(
    ({ name, bytes, pages }) => [name, bytes, pages.length] as const,
  ),
  ...[...refusedByHand, ...refusedByPrograms, ...refusedPageTrees].map(
    ({ name, bytes }) => [name, bytes, 0] as const,
  ),
];

/** What hangs meets it, and nothing else. */
const patience = 600_000 + times * 20_000;

/** What is wrong with what became of it; undefined where it was opened with all its pages, or refused. */
async function faultOf(bytes: Buffer, pages: number): Promise<string | undefined> {
  const result = await openPaper(bytes);
  if (!result.ok) return result.error.code === 'paper-too-slow' ? 'too slow' : undefined;
  const { joined } = packOf([{ paper: result.value, comments: 'kept' }]);
  if (joined.length !== 1) return 'not joined';
  return result.value.pages.length < pages ? 'fewer pages' : undefined;
}

it.each(papers)(
  `%s, damaged ${times} times`,
  async (_, bytes, pages) => {
    const whole = await bytes();
    const faults: (readonly [seed: number, fault: string])[] = [];
    for (let seed = first; seed < first + times; seed += 1) {
      // One after another, so that what hangs is known by its number.
      // oxlint-disable-next-line no-await-in-loop
      const fault = await faultOf(mutated(whole, seed), pages);
      if (fault !== undefined) faults.push([seed, fault]);
    }
    expect(faults).toEqual([]);
  },
  patience,
);
