// What an action is called by: never the same as another's, and never another number than it was given.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionReferences, nextActionNumber } from '../../../shared/follow-up/rules/references.ts';

interface Numbered {
  readonly id: string;
  readonly bodyId: string | null;
  readonly number: string | null;
  readonly askedOn: string | null;
}

const bodies = ['board', 'committee', null] as const;

/** What each of some copies asked for between two exchanges: an action of a body on a day. */
const asked = fc.record({
  copy: fc.nat(2),
  bodyId: fc.constantFrom(...bodies),
  askedOn: fc.constantFrom('2025-11-04', '2026-01-13', '2026-03-10'),
  /** Whether all copies meet before it. */
  meets: fc.boolean(),
  id: fc.uuid(),
});

/** All actions, each numbered by what its own copy knew. */
function numbered(course: readonly (typeof asked extends fc.Arbitrary<infer T> ? T : never)[]): Numbered[] {
  const copies: Numbered[][] = [[], [], []];
  const meet = () => {
    const all = [...new Map(copies.flat().map((row) => [row.id, row])).values()];
    for (const copy of copies) copy.splice(0, copy.length, ...all);
  };
  for (const { copy, bodyId, askedOn, meets, id } of course) {
    if (meets) meet();
    const known = copies[copy] ?? [];
    known.push({ id, bodyId, askedOn, number: nextActionNumber(known, bodyId, askedOn) });
  }
  meet();
  return copies[0] ?? [];
}

const courses = fc.uniqueArray(asked, { maxLength: 30, selector: ({ id }) => id });

describe('references of actions', () => {
  it('are one each within a body, whoever numbered without knowing of whom', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const actions = numbered(course);
        const references = actionReferences(actions);
        const all = actions.map(({ id, bodyId }) => `${bodyId ?? ''} ${references.get(id) ?? ''}`);
        expect(new Set(all).size).toBe(actions.length);
        for (const { id, number, askedOn } of actions) {
          expect(references.get(id)).toMatch(new RegExp(`^A ${number ?? ''}[a-z]*$`, 'u'));
          expect(number?.slice(0, 4)).toBe(askedOn?.slice(0, 4));
        }
      }),
    );
  });

  it('are the same on every copy, in whichever order it holds them', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const actions = numbered(course);
        const others = actionReferences(actions.toReversed());
        for (const [id, reference] of actionReferences(actions)) expect(others.get(id)).toBe(reference);
      }),
    );
  });

  it('count on without a gap where copies always meet first', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const actions = numbered(course.map((each) => ({ ...each, meets: true })));
        const references = actionReferences(actions);
        for (const bodyId of bodies) {
          for (const year of ['2025', '2026']) {
            const own = actions.filter(
              (row) => row.bodyId === bodyId && row.number?.startsWith(year) === true,
            );
            expect(own.map(({ id }) => references.get(id))).toEqual(
              own.map((_, at) => `A ${year}/${at + 1}`),
            );
          }
        }
      }),
    );
  });
});
