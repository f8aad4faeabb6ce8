// Papers of many makers: all of their pages stand in the pack with their words, in order, and nothing else of them; what can't be read is refused.

import { describe, expect, it } from 'vitest';
import { has } from '../../../outside-tools.ts';
import { packOf } from './a-pack.ts';
import { asked, complaints, opened, refusal } from './look-at-join.ts';
import { damagedPapers } from './makers/damaged.ts';
import { asWordWrites } from './makers/as-word-writes.ts';
import { byHand, refusedByHand } from './makers/by-hand.ts';
import { byPrograms, refusedByPrograms } from './makers/by-programs.ts';
import { pageTrees, refusedPageTrees } from './makers/page-trees.ts';

const canLook = has('pdftotext') && has('qpdf');
const joined = [...byHand, ...asWordWrites, ...byPrograms, ...pageTrees, ...damagedPapers];
const refused = [...refusedByHand, ...refusedByPrograms, ...refusedPageTrees];

const a4 = [595, 842];

describe.skipIf(!canLook)('a paper (pdftotext, qpdf)', () => {
  it.each(joined.map((paper) => [paper.name, paper] as const))(
    '%s',
    async (_, { bytes, pages, isTagged = false, size, gone = [] }) => {
      const paper = await opened(await bytes());
      expect(paper.pages).toHaveLength(pages.length);
      expect(paper.isTagged).toBe(isTagged);
      const gaps = paper.gaps.map(({ what }) => what);
      for (const ofFonts of ['font widths', 'letters not in font']) expect(gaps).not.toContain(ofFonts);
      const [{ width, height } = { width: 0, height: 0 }] = paper.pages;
      expect(size === undefined ? [width, height].map(Math.round) : [width, height]).toEqual(size ?? a4);
      const pack = packOf([{ paper, isStamped: true }]).bytes;
      expect(complaints(pack)).toBe('');
      const drawn = asked(pack, 'pdftotext', 'FILE', '-').split('\f');
      for (const [page, words] of pages.entries()) {
        const on = drawn[page]?.split(/\s+/u) ?? [];
        expect(on).toEqual(expect.arrayContaining(words.split(' ')));
        for (const word of gone) expect(on).not.toContain(word);
      }
      for (const word of gone) expect(pack.includes(word)).toBe(false);
    },
  );

  it.each(refused.map((paper) => [paper.name, paper] as const))('%s', async (_, { bytes, why }) => {
    expect(await refusal(await bytes())).toBe(why);
  });
});
