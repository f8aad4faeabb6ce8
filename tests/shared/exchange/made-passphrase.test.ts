// What a made passphrase is worth.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishList } from '../../../shared/exchange/rules/english-list.ts';
import { makePassphrase } from '../../../shared/exchange/rules/made-passphrase.ts';
import { isStrongEnough } from '../../../shared/exchange/rules/passphrase.ts';
import { welshList } from '../../../shared/exchange/rules/welsh-list.ts';

describe.each([
  ['en', englishList, 1_024],
  ['cy', welshList, 512],
] as const)('a made one in %s', (language, list, least) => {
  it('is of plain words, none of them twice in the list', () => {
    expect(list.length).toBeGreaterThanOrEqual(least);
    expect(new Set(list).size).toBe(list.length);
    expect(list.filter((word) => !/^[a-z]{2,12}$/u.test(word))).toEqual([]);
  });

  it('has as many words as make it worth sixty bits, says so, and would be taken', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (chance) => {
          const below = (limit: number) => Math.floor(Number(chance.next().value) * limit);
          const { passphrase, words, outOf, bits } = makePassphrase(language, below);
          const drawn = passphrase.split(' ');
          expect(drawn).toHaveLength(words);
          expect(drawn.every((word) => list.includes(word))).toBe(true);
          expect(outOf).toBe(list.length);
          expect(bits).toBe(Math.floor(words * Math.log2(list.length)));
          expect(bits).toBeGreaterThanOrEqual(60);
          // The same word over and over is one in a million million million.
          expect(isStrongEnough(passphrase) || new Set(drawn).size < 4).toBe(true);
        },
      ),
    );
  });
});

describe('a passphrase is taken', () => {
  it.each([
    ['twelve characters', 'Llanfair2026', true],
    ['eleven', 'Llanfair202', false],
    ['four words', 'to be or not', true],
    ['six emoji, which are stored as twelve', '👍🎉🔥🚀🌍🍎', false],
    [
      'eight letters with accents of their own',
      'e\u0301a\u0300i\u0302o\u0308u\u0301n\u0303y\u0301w\u0302',
      false,
    ],
    ['twelve letters with accents', 'e\u0301a\u0300i\u0302o\u0308u\u0301n\u0303y\u0301w\u0302abcd', true],
    ['a few letters far apart', 'abcd        e', false],
    ['one letter', 'aaaaaaaaaaaaaaaa', false],
  ])('of %s: %s', (_, passphrase, taken) => {
    expect(isStrongEnough(passphrase)).toBe(taken);
  });
});
