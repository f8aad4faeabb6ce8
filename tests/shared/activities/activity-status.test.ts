// The status of an activity, fuzzy milestones and when they are overdue.

import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../shared/strategy/model/status.ts';
import {
  activityOverrideLapsed,
  earlyMilestone,
  judgeActivity,
  overdueMilestone,
} from '../../../shared/activities/rules/activity-status.ts';
import { say } from '../../../shared/language/say.ts';
import { inEnglish } from '../../in-english.ts';
import { readMilestone } from '../../../shared/language/reading/dates/read-milestone.ts';
import { anActivity } from '../register/a-snapshot.ts';

const part = (due: string, progress: Progress = 'not reported') => ({
  id: 'p',
  activityId: 'a',
  description: 'Part',
  milestone: readMilestone(due),
  progress,
  position: 0,
});

const isEarly = (...given: Parameters<typeof earlyMilestone>) => earlyMilestone(...given) !== undefined;

// docs/domain.md, case 16: overdue once the whole of it has passed.
describe('a milestone', () => {
  it.each([
    ['Summer 2024', '2024-08-31', false],
    ['Summer 2024', '2024-09-01', true],
    ['Winter 2024', '2025-02-28', false],
    ['Winter 2024', '2025-03-01', true],
    ['February 2024', '2024-02-29', false],
    ['February 2024', '2024-03-01', true],
    ['2025', '2025-12-31', false],
    ['31 March 2025', '2025-03-31', false],
    ['31 March 2025', '2025-04-01', true],
    ['2024/25', '2025-03-31', false],
    ['Autumn 2024 (started)', '2024-12-01', true],
    ['Ongoing', '2099-01-01', false],
  ])('%s on %s: overdue is %s', (due, today, overdue) => {
    expect(
      overdueMilestone({ activity: anActivity({ due, progress: 'on track' }), parts: [] }, today) !==
        undefined,
    ).toBe(overdue);
  });

  it('of a part is what its activity is due by, where it has none of its own', () => {
    const said = (progress: Progress, own = '') => {
      const activity = { ...anActivity({ progress }), milestone: own === '' ? null : readMilestone(own) };
      const parts = [part('Autumn 2026', 'complete'), part('May 2028'), part('May 2027')];
      return inEnglish(judgeActivity({ activity, parts }, '2024-06-01').reason);
    };
    expect(said('on track')).toBe('Reported on track, due May 2027 (of its part “Part”).');
    expect(said('on track', 'June 2029')).toBe('Reported on track, due June 2029.');
    expect(said('off track', 'Ongoing')).toBe('Reported off track; its milestone is “Ongoing”.');
    expect(said('complete')).toContain('due only Autumn 2026 (of its part “Part”)');
  });

  it('of a part makes its activity overdue, until the part is complete', () => {
    const activity = anActivity({ progress: 'on track' });
    expect(overdueMilestone({ activity, parts: [part('May 2024')] }, '2024-06-01')).toMatchObject({
      milestone: { written: 'May 2024' },
      part: { id: 'p' },
    });
    const { status, reason } = judgeActivity({ activity, parts: [part('May 2024')] }, '2024-06-01');
    expect([status, inEnglish(reason)]).toEqual([
      'at risk',
      'Reported on track, but its milestone May 2024 (of its part “Part”) has passed.',
    ]);
    expect(
      overdueMilestone({ activity, parts: [part('May 2024', 'complete')] }, '2024-06-01'),
    ).toBeUndefined();
  });

  it.each(['complete', 'cancelled'] as const)('is never overdue once the activity is %s', (progress) => {
    expect(
      overdueMilestone({ activity: anActivity({ due: 'May 2020', progress }), parts: [] }, '2024-06-01'),
    ).toBeUndefined();
  });

  // docs/domain.md, case 17.
  it('still to come is flagged when the activity is complete already', () => {
    expect(
      isEarly(
        { activity: anActivity({ due: 'Autumn 2024', progress: 'complete' }), parts: [] },
        '2024-07-01',
      ),
    ).toBe(true);
    expect(
      isEarly(
        { activity: anActivity({ due: 'Autumn 2024', progress: 'complete' }), parts: [] },
        '2024-09-01',
      ),
    ).toBe(false);
    expect(isEarly({ activity: anActivity({ progress: 'complete' }), parts: [] }, '2024-09-01')).toBe(false);
  });
});

describe('the status of an activity', () => {
  it.each<[Progress, string | undefined, string, string]>([
    ['on track', 'Summer 2025', 'on track', 'Reported on track, due Summer 2025.'],
    [
      'on track',
      'February 2024',
      'at risk',
      'Reported on track, but its milestone February 2024 has passed.',
    ],
    ['at risk', undefined, 'at risk', 'Reported at risk.'],
    ['at risk', 'February 2024', 'at risk', 'Reported at risk; its milestone February 2024 has passed.'],
    ['off track', 'Summer 2025', 'off track', 'Reported off track, due Summer 2025.'],
    [
      'off track',
      'February 2024',
      'off track',
      'Reported off track; its milestone February 2024 has passed.',
    ],
    ['complete', 'February 2024', 'complete', 'Complete.'],
    ['complete', 'Summer 2025', 'complete', 'Complete, though due only Summer 2025.'],
    ['on hold', 'Summer 2025', 'at risk', 'On hold, due Summer 2025.'],
    ['on hold', 'February 2024', 'at risk', 'On hold, and its milestone February 2024 has passed.'],
    ['cancelled', 'February 2024', 'cancelled', 'Cancelled.'],
    ['not started', 'Summer 2025', 'not started', 'Not started, due Summer 2025.'],
    ['not started', undefined, 'not started', 'Not started.'],
    ['not started', 'February 2024', 'off track', 'Not started, and its milestone February 2024 has passed.'],
    ['not reported', undefined, 'not reported', 'No progress has been reported.'],
    [
      'not reported',
      'February 2024',
      'off track',
      'No progress has been reported, and its milestone February 2024 has passed.',
    ],
  ])('reported %s and due %s is %s', (progress, due, status, reason) => {
    const activity = anActivity({ progress, ...(due === undefined ? {} : { due }) });
    const judgement = judgeActivity({ activity, parts: [] }, '2024-07-12');
    expect([judgement.status, inEnglish(judgement.reason)]).toEqual([status, reason]);
  });

  it('is never said to have no report where something was noted', () => {
    const activity = {
      ...anActivity({ progress: 'not reported', due: 'February 2024' }),
      progressNote: 'With the contractor',
    };
    expect(inEnglish(judgeActivity({ activity, parts: [] }, '2024-07-12').reason)).toBe(
      'Its status isn’t known; its note says “With the contractor”, and its milestone February 2024 has passed.',
    );
  });

  it('is not understood where its words are not, whether or not its milestone has passed', () => {
    const said = (due: string, progressNote: string | null) => {
      const activity = { ...anActivity({ progress: 'not understood', due }), progressNote };
      const { status, reason } = judgeActivity({ activity, parts: [] }, '2024-07-12');
      return [status, inEnglish(reason)];
    };
    expect(said('Summer 2025', 'Met in part')).toEqual([
      'not understood',
      'Reported as “Met in part”, which isn’t understood, due Summer 2025.',
    ]);
    expect(said('February 2024', 'Closed – not achieved')).toEqual([
      'not understood',
      'Reported as “Closed – not achieved”, which isn’t understood, and its milestone February 2024 has passed.',
    ]);
    expect(said('Summer 2025', null)).toEqual([
      'not understood',
      'Reported in words that aren’t understood, due Summer 2025.',
    ]);
  });

  it('has its reason as data: what was reported, and the milestone that has passed', () => {
    const activity = anActivity({ progress: 'on track', due: 'February 2024' });
    expect(judgeActivity({ activity, parts: [] }, '2024-07-12').reason).toEqual(
      say('activity.but-passed', {
        progress: say('activity.now.on track'),
        milestone: 'February 2024',
      }),
    );
  });

  it('set by an officer lapses when its progress changes', () => {
    const statusOverride = {
      status: 'on track',
      reason: 'Grant came',
      by: 'Officer',
      on: '2024-07-01',
      madeWith: 'off track',
    } as const;
    const held = anActivity({ progress: 'off track', statusOverride });
    expect(judgeActivity({ activity: held, parts: [] }, '2024-07-12')).toMatchObject({
      status: 'on track',
      reason: say('status.set-by-hand', { reason: 'Grant came', by: 'Officer' }),
      overridden: true,
    });
    const moved = anActivity({ progress: 'complete', statusOverride });
    expect(activityOverrideLapsed(moved)).toBe(true);
    expect(judgeActivity({ activity: moved, parts: [] }, '2024-07-12').status).toBe('complete');
  });

  it.each<[Progress | undefined, Progress, string]>([
    ['at risk', 'on track', 'improving'],
    ['on track', 'off track', 'worsening'],
    ['on track', 'on track', 'unchanged'],
    [undefined, 'on track', 'unknown'],
    ['not reported', 'on track', 'unknown'],
  ])('travels from %s to %s: %s', (before, progress, direction) => {
    expect(
      judgeActivity({ activity: anActivity({ progress }), parts: [], before }, '2024-07-12').direction,
    ).toBe(direction);
  });
});
