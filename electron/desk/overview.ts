// The overview: how each objective stands, what changed since the last pack, and what is due.

import { liveActivities } from '../../shared/rules/board-order.ts';
import type { HandlersOf } from '../../shared/contract/call.ts';
import type {
  MilestoneAhead,
  ObjectiveStanding,
  overviewCalls,
} from '../../shared/contract/overview-calls.ts';
import { succeed } from '../../shared/result.ts';
import { activityTitle } from '../../shared/rules/attention.ts';
import { hasPassed } from '../../shared/rules/periods.ts';
import type { Caller } from './caller.ts';
import type { Desk } from './desk.ts';
import { batchView } from './history-view.ts';
import { activityStanding, countStatuses, measureStanding } from './standings.ts';

function standing(desk: Desk): ObjectiveStanding[] {
  const index = desk.index();
  return index.snapshot.objectives.map(({ id, ref, title }) => {
    const measures = index.usesOf(id).flatMap((use) => {
      const measure = index.measures.get(use.measureId);
      if (measure?.kind !== 'quantitative' || measure.standing !== 'adopted') return [];
      return [measureStanding(desk, measure, use).standing.status];
    });
    const activities = liveActivities(desk.index(), id).map((each) => activityStanding(desk, each).status);
    return { id, ref, title, measures: countStatuses(measures), activities: countStatuses(activities) };
  });
}

const over: ReadonlySet<string> = new Set(['complete', 'cancelled']);

/** Dated milestones of work that is not over, the earliest first. */
function milestones(desk: Desk): MilestoneAhead[] {
  const today = desk.today();
  return desk
    .index()
    .snapshot.objectives.flatMap((objective) =>
      liveActivities(desk.index(), objective.id).flatMap((activity): MilestoneAhead[] => {
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
            status: activityStanding(desk, activity).status,
            passed: hasPassed(milestone, today),
          },
        ];
      }),
    )
    .sort((a, b) => (a.to === b.to ? 0 : a.to < b.to ? -1 : 1));
}

const shown = 8;

function changes(desk: Desk) {
  const register = desk.view();
  const issues = [...desk.index().snapshot.packIssues].sort((a, b) =>
    (a.issuedOn ?? '') < (b.issuedOn ?? '') ? -1 : 1,
  );
  const last = issues.at(-1);
  const from = last === undefined ? undefined : register.log.batchNamed(last.batchName);
  const newest = register.log.lastBatch();
  const began = from?.id ?? 0;
  const latest = register.log
    .latestBatches(shown)
    .filter(({ id }) => id > began)
    .map((batch) => batchView(desk, batch));
  return { since: last?.title ?? null, total: newest - began, latest };
}

export const overview: HandlersOf<typeof overviewCalls, Caller> = {
  standing: (_input, { desk }) => succeed(standing(desk)),
  milestones: (_input, { desk }) => succeed(milestones(desk)),
  changes: (_input, { desk }) => succeed(changes(desk)),
};
