// What is said of a milestone as it is typed.

import { describe, expect, it } from 'vitest';
import { milestoneRemark } from '../../../shared/activities/rules/milestone-remark.ts';

describe('a milestone that is typed', () => {
  it.each([
    ['soonish', 'activities.milestoneNoDate'],
    ['31/02/2027', 'activities.milestoneNoDate'],
    ['Feb 30 2027', 'activities.milestoneNoDate'],
    ['31-Apr-2027', 'activities.milestoneNoDate'],
    ['Mehefin 31ain, 2027', 'activities.milestoneNoDate'],
    ['every 31 June', 'activities.milestoneNoDate'],
    ['June 2072', 'activities.milestoneNoDate'],
    ['June 2050', null],
    ['Summer 2024', 'activities.milestonePassed'],
    ['12 July 2026', 'activities.milestonePassed'],
    ['13 July 2026', null],
    ['2026', null],
    ['Ongoing', null],
    ['  ', null],
  ])('“%s” is remarked on with %s', (typed, remark) => {
    expect(milestoneRemark(typed, '2026-07-13')?.say ?? null).toBe(remark);
  });
});
