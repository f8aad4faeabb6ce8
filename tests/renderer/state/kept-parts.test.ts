// An answer that comes again keeps what hasn't changed in it, and is never anything but what was answered.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptParts } from '../../../renderer/state/kept-parts.ts';

it('what is as it was is the same object, and what has changed isn’t', () => {
  const before = {
    items: [
      { id: 'a', text: 'x' },
      { id: 'b', text: 'y' },
    ],
    people: [{ id: 'p' }],
  };
  const after = keptParts(
    before,
    structuredClone({ ...before, items: [before.items[0], { id: 'b', text: 'z' }] }),
  );
  expect(after).toEqual({
    items: [
      { id: 'a', text: 'x' },
      { id: 'b', text: 'z' },
    ],
    people: [{ id: 'p' }],
  });
  const [items, people] = [Reflect.get(Object(after), 'items'), Reflect.get(Object(after), 'people')];
  expect(people).toBe(before.people);
  expect(items[0]).toBe(before.items[0]);
  expect(items[1]).not.toBe(before.items[1]);
  expect(keptParts(before, structuredClone(before))).toBe(before);
});

it('whatever it was before, it says what was answered', () => {
  const answers = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(answers, answers, (before, after) => {
      const frozen = structuredClone(before);
      expect(keptParts(before, structuredClone(after))).toEqual(after);
      expect(keptParts(after, structuredClone(after))).toEqual(after);
      expect(before).toEqual(frozen);
    }),
    { seed: 7, numRuns: 300 },
  );
});
