// A dispensation lasts no longer than the law lets it, and holds on its first and its last day and on no other.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOn } from '../../../shared/bodies/rules/rule-sets.ts';
import { mayDo } from '../../../shared/interests/rules/barred.ts';
import { allows, holdsOn, tooLong } from '../../../shared/interests/rules/dispensations.ts';
import { dayAfter, lastOfYears } from '../../../shared/kernel/days.ts';
import { speak } from '../../../shared/language/speak.ts';
import type { Dispensation } from '../../../shared/register/snapshot.ts';

const england = rulesOn('parish-england', '2026-01-01', []);

const aDay = fc.integer({ min: 0, max: 9_000 }).map((count) => dayAfter('2013-01-01', count));

const leave: Dispensation = {
  id: 'leave',
  bodyId: 'council',
  personId: 'p',
  matter: 'The hall',
  scope: 'both',
  from: '2026-05-01',
  to: '2027-04-30',
  reason: 'Too few would be left',
  grantedBy: 'The clerk',
  grantedOn: '2026-04-20',
};

const declared = { interestClass: 'land', dispensationId: 'leave', personId: 'p' } as const;

describe('four years', () => {
  it.each([
    ['2026-05-01', '2030-04-30'],
    ['2028-02-29', '2032-02-28'],
    ['2026-03-01', '2030-02-28'],
  ])('from %s end on %s', (from, to) => {
    expect(lastOfYears(from, 4)).toBe(to);
    expect(tooLong({ from, to }, england)).toBeUndefined();
    const why = speak('en', tooLong({ from, to: dayAfter(to, 1) }, england) ?? '');
    expect(why).toMatch(/^A dispensation lasts at most 4 years, here until .*Localism Act 2011, section 33/u);
  });

  it('from any day: one day more is refused, and no day less', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -1_500, max: 1_500 }), (from, off) => {
        const last = lastOfYears(from, 4);
        expect(tooLong({ from, to: dayAfter(last, off) }, england) === undefined).toBe(off <= 0);
      }),
    );
  });

  it('are no rule of a charity', () => {
    const charity = rulesOn('charity', '2026-01-01', []);
    expect(tooLong({ from: '2026-01-01', to: '2040-01-01' }, charity)).toBeUndefined();
  });
});

describe('a dispensation', () => {
  it('holds from its first to its last day', () => {
    fc.assert(
      fc.property(aDay, aDay, aDay, (from, to, day) => {
        expect(holdsOn({ from, to }, day)).toBe(from <= day && day <= to);
      }),
    );
  });

  it.each([
    ['discussion', true, false],
    ['vote', false, true],
    ['both', true, true],
  ] as const)('for %s lets its member speak: %s, vote: %s', (scope, speaks, votes) => {
    expect(allows(scope)).toEqual({ speak: speaks, vote: votes });
    expect(mayDo(declared, [{ ...leave, scope }], '2026-06-01')).toEqual({ speak: speaks, vote: votes });
  });

  it('that is over, somebody else’s or not relied on lets nobody do anything', () => {
    const none = { speak: false, vote: false };
    expect(mayDo(declared, [leave], '2027-05-01')).toEqual(none);
    expect(mayDo(declared, [{ ...leave, personId: 'q' }], '2026-06-01')).toEqual(none);
    expect(mayDo({ ...declared, dispensationId: null }, [leave], '2026-06-01')).toEqual(none);
  });

  it('isn’t needed for what keeps nobody from voting', () => {
    const gift = { ...declared, interestClass: 'gifts', dispensationId: null } as const;
    expect(mayDo(gift, [], '2026-06-01')).toEqual({ speak: true, vote: true });
  });
});
