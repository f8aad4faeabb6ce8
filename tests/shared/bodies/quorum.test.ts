// Quorum: the numbers of the law, and the state of a meeting after everything that happens in it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attendanceStates,
  beginAttendance,
  quorumOf,
  type AttendanceEvent,
  type Attendee,
} from '../../../shared/bodies/rules/quorum.ts';
import { rulesOn } from '../../../shared/bodies/rules/rule-sets.ts';
import type { BodyKind } from '../../../shared/bodies/model/body.ts';
import { speakerIn } from '../../../shared/language/speak.ts';
import { inEnglish } from '../../in-english.ts';

function needed(kind: BodyKind, wholeNumber: number, disqualified = 0) {
  return quorumOf(rulesOn(kind, '2026-12-01').rule('quorum')?.value ?? null, { wholeNumber, disqualified });
}

describe('a quorum', () => {
  it.each([
    [5, 2, 3],
    [9, 3, 3],
    [11, 3, 4],
    [12, 3, 4],
    [13, 4, 5],
    [40, 10, 14],
    [41, 11, 14],
    [63, 16, 21],
  ])('of %i is %i in a principal council and %i in a parish', (whole, principal, parish) => {
    expect(needed('council-england', whole).needed).toBe(principal);
    expect(needed('council-wales', whole).needed).toBe(principal);
    expect(needed('parish-england', whole).needed).toBe(parish);
    expect(needed('community-wales', whole).needed).toBe(parish);
  });

  it('stands on those who still qualify when more than a third are disqualified at once', () => {
    expect(needed('council-england', 12, 4).needed).toBe(3);
    expect(needed('council-england', 12, 5).needed).toBe(2);
    expect(needed('parish-england', 15, 6)).toMatchObject({ needed: 3 });
    expect(inEnglish(needed('council-england', 41, 14).working)).toBe(
      'Needed: 7, one in 4 of 27. More than a third are disqualified (14), so the members who still qualify stand for the whole number.',
    );
  });

  it.each([
    [3, 2],
    [4, 2],
    [5, 2],
    [7, 2],
    [8, 3],
    [10, 3],
    [11, 4],
    [12, 4],
  ])('of %i trustees of a CIO is %i: the nearest to a third, and two at least', (whole, wanted) => {
    expect(needed('cio', whole).needed).toBe(wanted);
    expect(needed('cio', whole, whole - 1).needed).toBe(wanted);
  });

  it('is not guessed where the body’s own document says', () => {
    expect(needed('partnership', 12).needed).toBeUndefined();
    expect(inEnglish(needed('partnership', 12).working)).toContain('own document');
    expect(quorumOf({ kind: 'number', number: 4 }, { wholeNumber: 9, disqualified: 0 }).needed).toBe(4);
  });

  it('is told with its working, in both languages', () => {
    expect(inEnglish(needed('parish-england', 5).working)).toBe(
      'Needed: 3, the least allowed. One in 3 of 5 is fewer.',
    );
    expect(speakerIn('cy')(needed('parish-england', 13).working)).toBe('Angen: 5, sef un o bob 3 o 13.');
  });
});

const members: readonly Attendee[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, votes: true }));
const attendees: readonly Attendee[] = [...members, { id: 'observer', votes: false }];
const rules = { needed: 3, remoteCounts: false, barredCount: false };

const arrived = (who: string, remote = false): AttendanceEvent => ({ is: 'arrived', who, remote });

describe('the state of a meeting', () => {
  it('is lost when one leaves, and there again when another comes', () => {
    const states = attendanceStates(
      attendees,
      [
        arrived('a'),
        arrived('observer'),
        arrived('b'),
        arrived('c'),
        { is: 'decided', what: 'minutes' },
        { is: 'left', who: 'b' },
        arrived('d'),
        { is: 'decided', what: 'budget' },
      ],
      rules,
    );
    expect(states.map(({ isQuorate, isLost }) => [isQuorate, isLost])).toEqual([
      [false, false],
      [false, false],
      [false, false],
      [true, false],
      [true, false],
      [false, true],
      [true, false],
      [true, false],
    ]);
    expect(inEnglish(states[5]?.says ?? '')).toBe(
      'The quorum is lost. Members who count: 2; needed: 3. Nothing can be decided until it is there again.',
    );
    expect(states[4]).toMatchObject({
      present: ['a', 'observer', 'b', 'c'],
      voting: ['a', 'b', 'c'],
      counted: 3,
    });
    expect(states[7]?.voting).toEqual(['a', 'c', 'd']);
  });

  it('leaves out who is barred from an item until it ends, even if they go out and come back', () => {
    const events: AttendanceEvent[] = [
      arrived('a'),
      arrived('b'),
      arrived('c'),
      { is: 'barred', who: 'c' },
      { is: 'left', who: 'c' },
      arrived('c'),
      { is: 'decided', what: 'grant' },
      { is: 'item ended' },
      { is: 'decided', what: 'next' },
    ];
    const states = attendanceStates(attendees, events, rules);
    expect(states.map(({ isLost }) => isLost)).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(states[6]).toMatchObject({ barred: ['c'], voting: ['a', 'b'], isQuorate: false });
    expect(states[8]).toMatchObject({ barred: [], voting: ['a', 'b', 'c'], isQuorate: true });
    const counting = attendanceStates(attendees, events, { ...rules, barredCount: true });
    expect(counting[6]).toMatchObject({ voting: ['a', 'b'], counted: 3, isQuorate: true });
  });

  it('gives a vote back to who was barred by mistake', () => {
    const events: AttendanceEvent[] = [
      arrived('a'),
      { is: 'barred', who: 'a' },
      { is: 'unbarred', who: 'a' },
    ];
    expect(attendanceStates(attendees, events, rules).map(({ voting }) => voting)).toEqual([
      ['a'],
      [],
      ['a'],
    ]);
  });

  it('counts who attends by link only where the rule says so', () => {
    const events = [arrived('a'), arrived('b'), arrived('c', true)];
    expect(attendanceStates(attendees, events, rules)[2]).toMatchObject({
      remote: ['c'],
      voting: ['a', 'b'],
      isQuorate: false,
    });
    expect(attendanceStates(attendees, events, { ...rules, remoteCounts: true })[2]).toMatchObject({
      voting: ['a', 'b', 'c'],
      isQuorate: true,
    });
    const inTheRoom = attendanceStates(attendees, [...events, arrived('c')], rules)[3];
    expect(inTheRoom).toMatchObject({ present: ['a', 'b', 'c'], remote: [], isQuorate: true });
  });

  it('is neither quorate nor not where nobody has said how many are needed', () => {
    const [state] = attendanceStates(attendees, [arrived('a')], { ...rules, needed: undefined });
    expect(state).toMatchObject({ isQuorate: undefined, isLost: false });
    expect(inEnglish(state?.says ?? '')).toBe(
      'Members who count: 1. How many are needed has not been entered.',
    );
  });

  it('is at every event what a slow reading of all events before it gives', () => {
    const who = fc.constantFrom(...attendees.map(({ id }) => id), 'stranger');
    const event: fc.Arbitrary<AttendanceEvent> = fc.oneof(
      fc.record({ is: fc.constant('arrived' as const), who, remote: fc.boolean() }),
      fc.record({ is: fc.constant('left' as const), who }),
      fc.record({ is: fc.constant('barred' as const), who }),
      fc.record({ is: fc.constant('unbarred' as const), who }),
      fc.constant({ is: 'item ended' } as const),
      fc.constant({ is: 'decided', what: 'it' } as const),
    );
    const given = fc.record({
      needed: fc.integer({ min: 1, max: 5 }),
      remoteCounts: fc.boolean(),
      barredCount: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), given, (events, how) => {
        const states = attendanceStates(attendees, events, how);
        expect(states).toHaveLength(events.length);
        let before = false;
        states.forEach((state, at) => {
          const past = events.slice(0, at + 1);
          const about = (id: string) => past.filter((each) => 'who' in each && each.who === id);
          const coming = (id: string) => about(id).findLast(({ is }) => is === 'arrived' || is === 'left');
          const isThere = (id: string) => coming(id)?.is === 'arrived';
          const isBarred = (id: string) => {
            const ofItem = past.slice(past.findLastIndex(({ is }) => is === 'item ended') + 1);
            const bars = ofItem.filter((each) => 'who' in each && each.who === id);
            return bars.findLast(({ is }) => is === 'barred' || is === 'unbarred')?.is === 'barred';
          };
          const isRemote = (id: string) => {
            const last = coming(id);
            return last?.is === 'arrived' && last.remote === true;
          };
          const counting = members
            .map(({ id }) => id)
            .filter((id) => isThere(id) && (how.remoteCounts || !isRemote(id)));
          const voting = counting.filter((id) => !isBarred(id));
          expect([...state.voting].sort()).toEqual(voting);
          expect([...state.present].sort()).toEqual(
            [...attendees.map(({ id }) => id), 'stranger'].filter(isThere),
          );
          expect(state.counted).toBe(how.barredCount ? counting.length : voting.length);
          expect(state.isQuorate).toBe(state.counted >= how.needed);
          expect(state.isLost).toBe(before && state.counted < how.needed);
          before = state.counted >= how.needed;
        });
        const middle = Math.floor(events.length / 2);
        const { wasQuorate, goOn } = beginAttendance(attendees, events.slice(0, middle), how);
        expect(wasQuorate).toBe(states.slice(0, middle).some(({ isQuorate }) => isQuorate === true));
        // Twice: going on leaves where it began as it was.
        expect([goOn(events.slice(middle)), goOn(events.slice(middle))]).toEqual([
          states.slice(middle),
          states.slice(middle),
        ]);
      }),
      { numRuns: 200, seed: 16 },
    );
  });
});
