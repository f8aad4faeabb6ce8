// Updates due: for one reporting period, what each lead owes and has answered; and the closing of a period.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { ReportingPeriod, updatesCalls, UpdatesDue } from '../../../shared/activities/updates-calls.ts';
import { set, type Change } from '../../../shared/kernel/change.ts';
import { period } from '../../../shared/figures/model/period.ts';
import type { Period } from '../../../shared/register/snapshot.ts';
import type { Progress } from '../../../shared/strategy/model/status.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { comparePeriods } from '../../../shared/figures/rules/periods.ts';
import { currentPeriod, leadUpdates, useThatOwes } from '../../../shared/activities/rules/updates-due.ts';
import { say } from '../../../shared/language/say.ts';
import { gone, write, type Caller } from '../caller.ts';
import type { Session } from '../../session/session.ts';
import { figuresIn } from '../figures/figure-source.ts';
import { typedCell } from '../figures/typed-figures.ts';
import { noteChanges, progressChanges, updateChanges } from './answers.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';

function view(row: Period): ReportingPeriod {
  const { id, closedOn, from } = row;
  return { id, label: periodName(row), closedOn, from };
}

function due(session: Session, periodId: string | undefined): UpdatesDue {
  const periods = [...session.index().snapshot.periods].sort(comparePeriods);
  const chosen = periods.find(({ id }) => id === periodId) ?? currentPeriod(periods, session.today());
  return {
    periods: periods.map(view),
    period: chosen === undefined ? null : view(chosen),
    leads: chosen === undefined ? [] : leadUpdates(session.index(), chosen, session.today()),
  };
}

interface Answer {
  readonly subjectId: string;
  readonly kind: 'activity' | 'measure';
  readonly progress?: Progress | undefined;
  readonly figure?: string | undefined;
  readonly sentence: string;
}

function figureChanges(session: Session, periodId: string, { subjectId, figure }: Answer) {
  const use = useThatOwes(session.index(), subjectId, session.today());
  if (figure === undefined || figure === '' || use === undefined)
    return { ok: true, change: { changes: [] } } as const;
  return typedCell(figuresIn(session), { useId: use.id, periodId, kind: 'actual', text: figure });
}

export const updates: HandlersOf<typeof updatesCalls, Caller> = {
  due: ({ periodId }, { session }) => succeed(due(session, periodId)),

  answer: ({ periodId, by, answers }, caller) => {
    const { session } = caller;
    const owedFor = session.index().periods.get(periodId);
    if (owedFor === undefined) return gone('period');
    const [index, today] = [session.index(), session.today()];
    const changes: Change[] = [];
    for (const answer of answers) {
      const typed = figureChanges(session, periodId, answer);
      if (!typed.ok) return fail('not-a-figure', typed.problem, { field: answer.subjectId });
      changes.push(
        ...typed.change.changes,
        ...progressChanges(index, answer),
        ...noteChanges(index, answer.subjectId, answer.sentence, today),
        ...updateChanges(index, { periodId, by, today, ...answer }),
      );
    }
    const act = say('updates.report', { count: answers.length, period: periodName(owedFor), by });
    return write(caller, act, changes);
  },

  closePeriod: ({ periodId }, caller) => {
    const found = caller.session.index().periods.get(periodId);
    if (found === undefined) return gone('period');
    if (found.closedOn !== null) return succeed(null);
    return write(caller, say('updates.close-period', { period: periodName(found) }), [
      set(period, periodId, 'closedOn', caller.session.today()),
    ]);
  },

  reopenPeriod: ({ periodId }, caller) => {
    const found = caller.session.index().periods.get(periodId);
    if (found === undefined) return gone('period');
    if (found.closedOn === null) return succeed(null);
    if (caller.reason === undefined || caller.reason === '')
      return fail('needs-reason', say('updates.reopen-why', { period: periodName(found) }), {
        field: 'reason',
      });
    return write(caller, say('updates.reopen-period', { period: periodName(found) }), [
      set(period, periodId, 'closedOn', null),
    ]);
  },
};
