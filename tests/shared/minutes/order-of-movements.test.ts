// In which order people came and went, of any that were noted in any order.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  happenedBy,
  movementsInOrder,
  type Course,
} from '../../../shared/minutes/rules/order-of-movements.ts';
import type { Movement } from '../../../shared/register/snapshot.ts';

const two = (part: number) => String(part).padStart(2, '0');
/** Within a meeting from seven in the evening. */
const time = fc.nat(8 * 60).map((after) => {
  const minutes = (18 * 60 + after) % (24 * 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
});

const items: Course['items'] = ['Roof', 'Fence', 'Gate'].map((title, place) => ({
  id: title,
  title,
  takenAs: place + 1,
  takenAt: null,
}));
const course: Course = { day: '2031-03-04', time: '19:00', timeZone: 'Europe/London', items };

const movements = fc
  .array(
    fc.record({
      at: fc.option(time),
      itemId: fc.option(fc.constantFrom(...items.map(({ id }) => id))),
      position: fc.nat(8),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map((row, place): Movement => ({ id: `m${place}`, attendanceId: 'a', what: 'leaves', ...row })),
  );

/** Minutes after noon. */
const after = (at: string) => (Number(at.slice(0, 2)) * 60 + Number(at.slice(3)) + 12 * 60) % (24 * 60);

describe('those who came and went', () => {
  it('stand by the clock where it is known, and else not before whatever was noted until then', () => {
    fc.assert(
      fc.property(movements, (rows) => {
        const inOrder = movementsInOrder(rows, course);
        expect(inOrder.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
        const times = inOrder.flatMap(({ at }) => (at === null ? [] : [after(at)]));
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        for (const [place, row] of inOrder.entries()) {
          if (row.at !== null) continue;
          const written = rows.filter(({ position }) => position < row.position);
          for (const each of written) expect(inOrder.indexOf(each)).toBeLessThan(place);
        }
      }),
    );
  });

  it('stand alike on two copies, which hold them in any order', () => {
    fc.assert(
      fc.property(
        movements.chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
          ),
        ),
        ([rows, others]) => {
          expect(movementsInOrder(others, course)).toEqual(movementsInOrder(rows, course));
        },
      ),
    );
  });

  it('stand as they were written down where nobody looked at the clock', () => {
    fc.assert(
      fc.property(movements, (rows) => {
        const untimed = rows.map((row) => ({ ...row, at: null }));
        const positions = movementsInOrder(untimed, course).map(({ position }) => position);
        expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      }),
    );
  });

  it('of the hour that comes twice stand as they were written down', () => {
    const night: Course = { ...course, day: '2031-10-25' };
    const row = (id: string, at: string, position: number): Movement => ({
      id,
      attendanceId: 'a',
      what: 'leaves',
      at,
      itemId: null,
      position,
    });
    const rows = [row('second', '01:15', 3), row('first', '01:40', 2), row('before', '23:10', 4)];
    expect(movementsInOrder(rows, night).map(({ id }) => id)).toEqual(['first', 'second', 'before']);
    expect(movementsInOrder(rows, course).map(({ id }) => id)).toEqual(['before', 'second', 'first']);
  });

  it('had not come or gone by the end of an item where the next has no time that is known, and they are noted of that', () => {
    const row: Movement = {
      id: 'm',
      attendanceId: 'a',
      what: 'leaves',
      at: '20:30',
      itemId: 'Fence',
      position: 1,
    };
    const times = ['19:00', null, '21:00'];
    const known = { ...course, items: items.map((item, at) => ({ ...item, takenAt: times[at] ?? null })) };
    expect(happenedBy(known, 'Roof')(row)).toBe(false);
    expect(happenedBy(known, 'Fence')(row)).toBe(true);
    expect(happenedBy(known, 'Roof')({ ...row, itemId: 'Roof' })).toBe(true);
  });

  it('had come or gone by the end of the last item, and of one that wasn’t taken', () => {
    fc.assert(
      fc.property(movements, (rows) => {
        expect(rows.every(happenedBy(course, 'Gate'))).toBe(true);
        const none = { ...course, items: items.map((item) => ({ ...item, takenAs: null })) };
        expect(rows.every(happenedBy(none, 'Roof'))).toBe(true);
      }),
    );
  });
});
