// The running clock of an item, on days when clocks are put back or on.

import { describe, expect, it } from 'vitest';
import { textIn } from '../../../shared/language/speak.ts';
import { timeTaken } from '../../../shared/minutes/rules/time-taken.ts';

const taken = (from: string, instant: string, timeZone = 'Europe/London') =>
  timeTaken(from, Date.parse(instant), timeZone);

describe('the time that an item has taken', () => {
  it('goes on past midnight', () => {
    expect(taken('19:05', '2031-03-04T19:25:00Z')).toBe(20);
    expect(taken('19:05', '2031-03-04T19:05:40Z')).toBe(0);
    expect(taken('23:50', '2031-03-05T00:10:00Z')).toBe(20);
    expect(taken('19:05', '2031-03-05T00:10:00Z')).toBe(305);
  });

  it('is none where the clock was put back by hand, never nearly a day', () => {
    expect(taken('19:30', '2031-03-04T19:20:00Z')).toBe(0);
  });

  it('is what really passed when summer time ends, or begins', () => {
    expect(taken('01:55', '2031-10-26T01:05:00Z')).toBe(10); // five past one for the second time
    expect(taken('23:30', '2031-10-26T01:05:30Z')).toBe(155);
    expect(taken('00:50', '2031-03-30T01:10:00Z')).toBe(20); // ten past two by summer time
    expect(taken('23:50', '2031-03-30T01:10:00Z')).toBe(80);
  });

  it('is what really passed where clocks are put on by half an hour', () => {
    expect(taken('01:50', '2031-10-04T15:40:00Z', 'Australia/Lord_Howe')).toBe(20);
  });
});

describe('what the running clock says', () => {
  it.each([
    [1, 1, '1 of one minute', '1 o un munud'],
    [3, 1, '3 of one minute', '3 o un munud'],
    [1, 2, '1 of 2 minutes', '1 o 2 funud'],
    [1, 10, '1 of 10 minutes', '1 o 10 munud'],
  ])('%i of %i allotted', (count, allotted, english, welsh) => {
    const said = (language: 'en' | 'cy') =>
      textIn(language)('minutes.clock', { taken: count, count: allotted });
    expect([said('en'), said('cy')]).toEqual([english, welsh]);
  });
});
