// Which way things go: a measure by its polarity, an activity by its progress.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../shared/figures/rules/series.ts';
import { progresses } from '../../../shared/strategy/model/status.ts';
import { directionOfProgress, travelOf } from '../../../shared/strategy/rules/direction.ts';
import { aMeasure, anIndex, figuresFrom } from '../register/a-snapshot.ts';

function travelled(...texts: string[]) {
  const entries = texts.map((text, place) => ({ measureId: 'm', heading: `July ${2020 + place}`, text }));
  return seriesOf(anIndex({ measures: [aMeasure()], ...figuresFrom(entries) }), 'm');
}

describe('a measure', () => {
  it.each([
    [['1', '2'], 'higher is better', 'improving'],
    [['1', '2'], 'lower is better', 'worsening'],
    [['2', '1'], 'higher is better', 'worsening'],
    [['2', '1'], 'lower is better', 'improving'],
    [['1', '2'], 'not judged', 'unknown'],
    [['1', '2'], 'not known', 'unknown'],
    [['2', '2.0'], 'not judged', 'unchanged'],
    [['1', 'TBC', '2'], 'higher is better', 'improving'],
    [['1', '2', 'Over 1', '3'], 'higher is better', 'improving'],
  ] as const)('of %j, where %s, is %s', (texts, polarity, direction) => {
    expect(travelOf(travelled(...texts), polarity)?.direction).toBe(direction);
  });

  it('is compared with the last figure that it can be compared with', () => {
    expect(travelOf(travelled('1', '2', 'TBC', '3'), 'higher is better')).toMatchObject({
      previous: { value: { written: '2' } },
      latest: { value: { written: '3' } },
      order: 'more',
    });
  });

  it.each([[[]], [['1']], [['TBC', '1']], [['1', 'TBC']], [['50%', '1']]])('of %j goes no way', (texts) => {
    expect(travelOf(travelled(...texts), 'higher is better')).toBeUndefined();
  });
});

describe('progress', () => {
  it.each([
    ['at risk', 'on track', 'improving'],
    ['on track', 'off track', 'worsening'],
    ['on track', 'on track', 'unchanged'],
    ['on track', 'complete', 'improving'],
    ['not reported', 'on track', 'unknown'],
    ['on track', 'not reported', 'unknown'],
    [undefined, 'on track', 'unknown'],
  ] as const)('from %s to %s is %s', (before, now, direction) => {
    expect(directionOfProgress(before, now)).toBe(direction);
  });

  it('goes the other way on the way back', () => {
    const back = {
      improving: 'worsening',
      worsening: 'improving',
      unchanged: 'unchanged',
      unknown: 'unknown',
    };
    const progress = fc.constantFrom(...progresses);
    fc.assert(
      fc.property(progress, progress, (before, now) => {
        expect(directionOfProgress(now, before)).toBe(back[directionOfProgress(before, now)]);
      }),
    );
  });
});
