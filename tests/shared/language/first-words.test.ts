// A long text cut for a line: never in the middle of what people see as one character.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, cutTo, firstWords } from '../../../shared/language/first-words.ts';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const pieces = fc.array(fc.constantFrom('a', ' ', 'ŵ', 'e\u0301', '😀', '👩🏽‍🚒', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '각', 'क्षि'), {
  maxLength: 40,
});

describe('a text that is cut', () => {
  it('ends with a whole character, whatever it is', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 60 }), (all, most) => {
        const text = all.join('');
        const whole = Array.from(characters.segment(text), ({ segment }) => segment);
        const beginning = beginningOf(text, most);
        expect(beginning.length).toBeLessThanOrEqual(most);
        expect(whole.slice(0, Array.from(characters.segment(beginning)).length).join('')).toBe(beginning);
        expect(cutTo(text, most).isWellFormed()).toBe(true);
      }),
    );
  });

  it('has a sign where it was cut, and none where it fits', () => {
    expect(firstWords(`${'x'.repeat(59)}😀 and more`)).toBe(`${'x'.repeat(59)}…`);
    expect(firstWords('Mend the roofs')).toBe('Mend the roofs');
    expect(cutTo('Mend the roofs', 9)).toBe('Mend the…');
  });
});
