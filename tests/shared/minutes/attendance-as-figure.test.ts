// A measure worked out from attendance: by period, with its origin said, and never from what wasn't recorded.

import { describe, expect, it } from 'vitest';
import { derive, disagreementsOf } from '../../../shared/figures/rules/derived.ts';
import { speak } from '../../../shared/language/speak.ts';
import { sayFormula } from '../../../shared/strategy/model/measure.ts';
import type { Attendance } from '../../../shared/register/snapshot.ts';
import { aSeat, board, july } from '../meetings/an-agenda.ts';
import { aMeasure, anIndex, aUse, figuresFrom } from '../register/a-snapshot.ts';

const attended = aMeasure({
  id: 'attended',
  name: 'Percentage of invitee attendance',
  unit: 'percent',
  adoption: 'candidate',
  formula: { kind: 'attendance', bodyId: 'board', count: 'percent' },
});
const held = aMeasure({
  id: 'held',
  name: 'Meetings',
  formula: { kind: 'attendance', bodyId: 'board', count: 'meetings' },
});

const seats = ['p', 'q', 'r'].map((personId) => aSeat(personId, { id: personId }));

function mark(personId: string, state: Attendance['state']): Attendance {
  return {
    id: `july/${personId}`,
    meetingId: 'july',
    personId,
    seatId: personId,
    role: 'member',
    state,
    remote: false,
    substituteForId: null,
  };
}

/** Full members are given for July 2026 and July 2027, so that there are two periods. */
function anIndexWith(attendances: readonly Attendance[], stated: string | null = null) {
  return anIndex({
    measures: [aMeasure(), attended, held],
    measureUses: [aUse('1', 'm'), aUse('1', 'attended'), aUse('1', 'held')],
    bodies: [board],
    meetings: [july],
    seats,
    attendances,
    ...figuresFrom([
      { measureId: 'm', heading: 'July 2026', text: '40' },
      { measureId: 'm', heading: 'July 2027', text: '41' },
      ...(stated === null ? [] : [{ measureId: 'attended', heading: 'July 2026', text: stated }]),
    ]),
  });
}

const there = [mark('p', 'present'), mark('q', 'present'), mark('r', 'apologies')];

describe('a measure worked out from attendance', () => {
  const index = anIndexWith(there);
  const at = (measure: typeof held, key: string) => {
    const period = index.periods.get(key);
    return period && derive(index, measure, period, 'o1', 0);
  };

  it('is what the record of the period comes to, and says from what', () => {
    const derived = at(attended, '2026-07');
    expect(derived?.value).toMatchObject({ kind: 'exact', written: '67%' });
    expect(speak('en', derived?.working ?? '')).toBe('2 of 3 invited to one meeting of Town Council');
    expect(at(held, '2026-07')?.digits).toBe('1');
  });

  it('has no figure, and no nought, for a period of which nothing is recorded', () => {
    expect(at(attended, '2027-07')).toBeUndefined();
    expect(at(held, '2027-07')).toBeUndefined();
    const bare = anIndexWith([mark('p', 'expected')]);
    const period = bare.periods.get('2026-07');
    expect(period && derive(bare, attended, period, 'o1', 0)).toBeUndefined();
  });

  it('reports a figure that somebody stated otherwise, and leaves it', () => {
    const used = (stated: string) => disagreementsOf(anIndexWith(there, stated), aUse('1', 'attended'));
    expect(used('67%')).toEqual([]);
    expect(used('80%').map(({ derivation }) => derivation.digits)).toEqual(['67']);
  });

  it('is said by the name of its body', () => {
    const nameOf = () => 'Town Council';
    expect(attended.formula && speak('en', sayFormula(attended.formula, nameOf))).toBe(
      'attendance at meetings of Town Council',
    );
  });
});
