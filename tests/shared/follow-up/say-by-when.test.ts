// By when something is wanted, in the language of whoever reads it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayByWhen } from '../../../shared/follow-up/rules/say-by-when.ts';
import { longDate } from '../../../shared/language/dates.ts';
import { readMilestone } from '../../../shared/language/reading/dates/read-milestone.ts';
import { speak } from '../../../shared/language/speak.ts';

function inWelsh(written: string): string | undefined {
  const milestone = readMilestone(written);
  return milestone === null ? undefined : speak('cy', sayByWhen(milestone));
}

describe('by when', () => {
  it('is said in the reader’s language where its words are a day or a month alone', () => {
    expect(inWelsh('30 September 2026')).toBe('30 Medi 2026');
    expect(inWelsh('by 30/09/2026')).toBe('30 Medi 2026');
    expect(inWelsh('September 2026')).toBe('Medi 2026');
    expect(inWelsh('erbyn 3 Hydref 2026')).toBe('3 Hydref 2026');
  });

  it('stays as it was written where the words say more, or no date', () => {
    for (const written of [
      'End of September 2026',
      'before 1 June 2026',
      'Summer 2026',
      'Ongoing',
      '3 June 2026 (draft)',
    ])
      expect(inWelsh(written)).toBe(written);
  });

  it('is the same day, whichever day it is', () => {
    const days = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const milestone = readMilestone(longDate(day));
        expect(milestone === null ? null : sayByWhen(milestone)).toEqual({ day });
      }),
      { seed: 17 },
    );
  });
});
