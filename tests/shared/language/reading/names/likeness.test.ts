// How alike two names are.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { likened, likeness } from '../../../../../shared/language/reading/names/likeness.ts';

it('similarity is the same from either side, and complete for identical texts', () => {
  const name = fc
    .array(fc.constantFrom('full', 'members', 'policy', 'labs', 'associate', 'of', 'the', 'fees'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [one, two] = [likened(a), likened(b)];
      expect(likeness(one, two)).toBe(likeness(two, one));
      expect(likeness(one, two)).toBeLessThanOrEqual(1);
      expect(likeness(one, likened(a.toUpperCase()))).toBe(1);
    }),
  );
});
