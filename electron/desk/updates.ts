// Updates due: for one reporting period, what each lead owes and has answered; and the closing of a period.

import type { HandlersOf } from '../../shared/contract/call.ts';
import type { ReportingPeriod, updatesCalls, UpdatesDue } from '../../shared/contract/updates-calls.ts';
import { activity } from '../../shared/model/activity.ts';
import { create, set, type Change } from '../../shared/model/change.ts';
import { naturalId } from '../../shared/model/entity.ts';
import { period } from '../../shared/model/period.ts';
import { progressUpdate } from '../../shared/model/progress-update.ts';
import type { Period } from '../../shared/model/snapshot.ts';
import type { Progress } from '../../shared/model/status.ts';
import { fail, succeed } from '../../shared/result.ts';
import { comparePeriods } from '../../shared/rules/periods.ts';
import { currentPeriod, leadUpdates } from '../../shared/rules/updates-due.ts';
import { longDate } from '../../shared/text/dates.ts';
import { gone, write, type Caller } from './caller.ts';
import type { Desk } from './desk.ts';
import { typedCell } from './typed-figures.ts';

function view({ id, label, closedOn, from }: Period): ReportingPeriod {
  return { id, label, closedOn, from };
}

function due(desk: Desk, periodId: string | undefined): UpdatesDue {
  const periods = [...desk.index().snapshot.periods].sort(comparePeriods);
  const chosen = periods.find(({ id }) => id === periodId) ?? currentPeriod(periods, desk.today());
  return {
    periods: periods.map(view),
    period: chosen === undefined ? null : view(chosen),
    leads: chosen === undefined ? [] : leadUpdates(desk.index(), chosen),
  };
}

interface Answer {
  readonly subjectId: string;
  readonly kind: 'activity' | 'measure';
  readonly progress?: Progress | undefined;
  readonly figure?: string | undefined;
  readonly sentence: string;
}

function activityChanges(desk: Desk, { subjectId, progress, sentence }: Answer): Change[] {
  const found = desk.index().activities.get(subjectId);
  if (found === undefined) return [];
  const noted = sentence !== '' && sentence !== found.progressNote;
  return [
    ...(progress === undefined || progress === found.progress
      ? []
      : [set(activity, subjectId, 'progress', progress)]),
    ...(noted
      ? [
          set(activity, subjectId, 'progressNote', sentence),
          set(activity, subjectId, 'progressNoteOn', desk.today()),
        ]
      : []),
  ];
}

function figureChanges(desk: Desk, periodId: string, { subjectId, figure }: Answer) {
  const use = desk.index().snapshot.measureUses.find(({ measureId }) => measureId === subjectId);
  if (figure === undefined || figure === '' || use === undefined)
    return { ok: true, change: { changes: [] } } as const;
  return typedCell(desk, { useId: use.id, periodId, kind: 'actual', text: figure });
}

function updateChange(desk: Desk, periodId: string, by: string, { subjectId, sentence }: Answer): Change[] {
  const id = naturalId([periodId, subjectId]);
  const known = desk.index().snapshot.progressUpdates.some((row) => row.id === id);
  if (!known) return [create(progressUpdate, id, { periodId, subjectId, sentence, by, on: desk.today() })];
  return [
    set(progressUpdate, id, 'sentence', sentence),
    set(progressUpdate, id, 'by', by),
    set(progressUpdate, id, 'on', desk.today()),
  ];
}

export const updates: HandlersOf<typeof updatesCalls, Caller> = {
  due: ({ periodId }, { desk }) => succeed(due(desk, periodId)),

  answer: ({ periodId, by, answers, reason }, caller) => {
    const { desk } = caller;
    const owedFor = desk.index().periods.get(periodId);
    if (owedFor === undefined) return gone('period');
    if (owedFor.closedOn !== null && (reason === undefined || reason === '')) {
      return fail(
        'needs-reason',
        `Reporting for ${owedFor.label} was closed on ${longDate(owedFor.closedOn)}. Say why its answers change. Nothing was written yet.`,
        { field: 'reason' },
      );
    }
    const changes: Change[] = [];
    for (const answer of answers) {
      const typed = figureChanges(desk, periodId, answer);
      if (!typed.ok) return fail('not-a-figure', typed.problem, { field: answer.subjectId });
      changes.push(
        ...typed.change.changes,
        ...activityChanges(desk, answer),
        ...updateChange(desk, periodId, by, answer),
      );
    }
    const count = answers.length === 1 ? 'an update' : `${answers.length} updates`;
    const why = reason === undefined || reason === '' ? '' : `, because: ${reason}`;
    return write(caller, `Report ${count} for ${owedFor.label} from ${by}${why}`, changes);
  },

  closePeriod: ({ periodId }, caller) => {
    const found = caller.desk.index().periods.get(periodId);
    if (found === undefined) return gone('period');
    if (found.closedOn !== null) return succeed(null);
    return write(caller, `Close reporting for ${found.label}`, [
      set(period, periodId, 'closedOn', caller.desk.today()),
    ]);
  },

  reopenPeriod: ({ periodId, reason }, caller) => {
    const found = caller.desk.index().periods.get(periodId);
    if (found === undefined) return gone('period');
    if (found.closedOn === null) return succeed(null);
    return write(caller, `Reopen reporting for ${found.label}, because: ${reason}`, [
      set(period, periodId, 'closedOn', null),
    ]);
  },
};
