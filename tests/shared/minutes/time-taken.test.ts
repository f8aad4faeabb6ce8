// The running clock of an item, on days when clocks are put back or on.

import { describe, expect, it } from 'vitest';
import { timeTaken } from '../../../shared/minutes/rules/time-taken.ts';

describe('the time that an item has taken', () => {
  it('goes on past midnight', () => {
    expect(timeTaken('19:05', '19:25')).toBe(20);
    expect(timeTaken('23:50', '00:10')).toBe(20);
  });

  it('is none where the clock was put back, never nearly a day', () => {
    expect(timeTaken('19:30', '19:20')).toBe(0);
    expect(timeTaken('01:55', '01:05')).toBe(0);
  });
});
