// What stands on the parts of an activity, where the activity is one line.

import { describe, expect, it } from 'vitest';
import { withParts } from '../../../shared/activities/rules/of-parts.ts';
import { inEnglish } from '../../in-english.ts';

describe('what stands on parts', () => {
  it.each([
    [[], [], ''],
    [['Policy Officer'], [], 'Policy Officer'],
    [
      [],
      ['Digital Officer', 'Policy Officer', 'Digital Officer'],
      'Digital Officer; Policy Officer (its parts)',
    ],
    [
      ['Policy Officer'],
      ['Policy Officer', 'Digital Officer'],
      'Policy Officer; Digital Officer (its parts)',
    ],
  ])('of %j and %j is said as “%3$s”', (own, ofParts, said) => {
    expect(inEnglish(withParts(own, ofParts))).toBe(said);
  });
});
