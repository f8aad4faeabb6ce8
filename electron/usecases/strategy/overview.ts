// The overview: how each objective stands, what changed since the last pack, and what is due.

import { liveActivities } from '../../../shared/strategy/rules/board-order.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type {
  MilestoneAhead,
  ObjectiveStanding,
  overviewCalls,
} from '../../../shared/strategy/overview-calls.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import { activityTitle } from '../../../shared/attention/rules/attention.ts';
import { hasPassed } from '../../../shared/figures/rules/periods.ts';
import type { Caller } from '../caller.ts';
import type { Session } from '../../session/session.ts';
import { batchView } from '../history/history-view.ts';
import { activityStanding, countStatuses, measureStanding } from './standings.ts';

function standing(session: Session): ObjectiveStanding[] {
  const index = session.index();
  return index.snapshot.objectives.map(({ id, ref, title }) => {
    const measures = index.usesOf(id).flatMap((use) => {
      const measure = index.measures.get(use.measureId);
      if (measure?.kind !== 'quantitative' || measure.standing !== 'adopted') return [];
      return [measureStanding(session, measure, use).standing.status];
    });
    const activities = liveActivities(session.index(), id).map(
      (each) => activityStanding(session, each).status,
    );
    return { id, ref, title, measures: countStatuses(measures), activities: countStatuses(activities) };
  });
}

const over: ReadonlySet<string> = new Set(['complete', 'cancelled']);

/** Dated milestones of work that is not over, the earliest first. */
function milestones(session: Session): MilestoneAhead[] {
  const today = session.today();
  return session
    .index()
    .snapshot.objectives.flatMap((objective) =>
      liveActivities(session.index(), objective.id).flatMap((activity): MilestoneAhead[] => {
        const { milestone } = activity;
        if (milestone?.from == null || milestone.to === null || over.has(activity.progress)) return [];
        return [
          {
            activityId: activity.id,
            title: activityTitle(activity),
            description: activity.description.split('\n')[0] ?? '',
            objectiveRef: objective.ref,
            written: milestone.written,
            from: milestone.from,
            to: milestone.to,
            status: activityStanding(session, activity).status,
            passed: hasPassed(milestone, today),
          },
        ];
      }),
    )
    .sort((a, b) => (a.to === b.to ? 0 : a.to < b.to ? -1 : 1));
}

const shown = 8;

function changes(session: Session) {
  const register = session.view();
  const issues = [...session.index().snapshot.packIssues].sort((a, b) =>
    (a.issuedOn ?? '') < (b.issuedOn ?? '') ? -1 : 1,
  );
  const last = issues.at(-1);
  const from = last === undefined ? undefined : register.log.batchNamed(last.batchName);
  const newest = register.log.lastBatch();
  const began = from?.id ?? 0;
  const latest = register.log
    .latestBatches(shown)
    .filter(({ id }) => id > began)
    .map((batch) => batchView(session, batch));
  return { since: last?.title ?? null, total: newest - began, latest };
}

export const overview: HandlersOf<typeof overviewCalls, Caller> = {
  standing: (_input, { session }) => succeed(standing(session)),
  milestones: (_input, { session }) => succeed(milestones(session)),
  changes: (_input, { session }) => succeed(changes(session)),
};
