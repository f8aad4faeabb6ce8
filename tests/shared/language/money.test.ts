// Money in words, and read from words.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { moneyText, readPounds } from '../../../shared/language/money.ts';

// docs/domain.md, case 20.
it('money in words reads back to the penny', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (pence) => {
      expect(readPounds(moneyText(pence))).toBe(pence);
      const bracketed = pence < 0 ? `(${moneyText(-pence)})` : moneyText(pence);
      expect(readPounds(bracketed)).toBe(pence);
    }),
  );
});
