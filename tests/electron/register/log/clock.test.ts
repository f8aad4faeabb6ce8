// The hybrid logical clock, for any times.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstStamp,
  formatStamp,
  lastStampOf,
  nextStamp,
  parseStamp,
} from '../../../../electron/register/log/clock.ts';

const time = fc.integer({ min: 0, max: 2 ** 47 });

describe('the clock', () => {
  it('never goes back, and never behind the computer’s', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1 }), (times) => {
        let last = firstStamp;
        for (const now of times) {
          const next = nextStamp(last, now);
          expect(next > last).toBe(true);
          expect(parseStamp(next).milliseconds).toBeGreaterThanOrEqual(now);
          last = next;
        }
      }),
    );
  });

  it('moves to the next millisecond when one is full', () => {
    const full = formatStamp({ milliseconds: 7, counter: 0xffff });
    expect(parseStamp(nextStamp(full, 7))).toEqual({ milliseconds: 8, counter: 0 });
    expect(lastStampOf(7)).toBe(full);
  });
});
