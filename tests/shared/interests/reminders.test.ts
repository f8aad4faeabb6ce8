// The 28 days begin with the day: of an interest declared on 8 December the last is 4 January.

import { describe, expect, it } from 'vitest';
import { unregistered, undeclared } from '../../../shared/interests/rules/reminders.ts';
import type { Seat } from '../../../shared/register/snapshot.ts';
import { aSeat, anItem, board as council, july } from '../meetings/an-agenda.ts';
import { anIndex } from '../register/a-snapshot.ts';

describe('28 days', () => {
  const index = anIndex({
    bodies: [council],
    meetings: [{ ...july, day: '2026-12-08' }],
    agendaItems: [anItem({})],
    declarations: [
      {
        id: 'd',
        itemId: 'item',
        personId: 'p',
        nature: 'A field',
        interestClass: 'land',
        interestId: null,
        dispensationId: null,
        followed: 'left',
        position: 0,
      },
    ],
    people: [{ id: 'p', name: 'Birch', title: null }],
  });

  it('from 8 December 2026 end on 4 January 2027', () => {
    expect(unregistered(index, '2026-12-08').map(({ due }) => due)).toEqual(['2027-01-04']);
  });

  it('begin at the meeting, not before', () => {
    expect(unregistered(index, '2026-12-07')).toEqual([]);
  });

  it('from a seat begin with its first day; where that isn’t known, no day is made up', () => {
    const of = (more: Partial<Seat>) =>
      undeclared(
        anIndex({ bodies: [council], people: [], seats: [aSeat('p', { from: '2026-05-11', ...more })] }),
        '2026-06-01',
      ).map(({ due }) => due);
    expect(of({})).toEqual(['2026-06-07']);
    expect(of({ from: null })).toEqual([]);
    expect(of({ votes: false })).toEqual([]);
    expect(of({ to: '2026-05-31' })).toEqual([]);
  });
});
