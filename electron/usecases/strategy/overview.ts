// The overview: the statuses of each objective, what changed since the last pack, and what is due.

import { objectivesInOrder } from '../../../shared/strategy/rules/board-order.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type {
  MilestoneAhead,
  ObjectiveStatuses,
  overviewCalls,
} from '../../../shared/strategy/overview-calls.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import type { Milestone } from '../../../shared/activities/model/milestone.ts';
import { statusOfPart } from '../../../shared/activities/rules/activity-status.ts';
import { partTitle } from '../../../shared/activities/rules/activity-title.ts';
import { judgedActivities } from '../../../shared/activities/rules/judged-activity.ts';
import { measuresOf } from '../../../shared/figures/rules/measure-in-use.ts';
import { hasPassed } from '../../../shared/figures/rules/periods.ts';
import type { Caller } from '../caller.ts';
import type { Session } from '../../session/session.ts';
import { batchView } from '../history/history-view.ts';
import { holds } from '../../register/log/causal-past.ts';
import { issuedPacks } from '../../register/read/issued-packs.ts';
import { issuingBatches, takenBackSince } from '../../register/read/since-pack.ts';
import { nextMeetingsView } from '../follow-up/next-meetings.ts';
import { countStatuses, judgedBy } from './statuses.ts';

function statuses(session: Session): ObjectiveStatuses[] {
  const by = judgedBy(session);
  return objectivesInOrder(by.index).map(({ id, ref, title }) => ({
    id,
    ref,
    title,
    measures: countStatuses(
      measuresOf(by.index, id, by.today).flatMap(({ isReported, judgement }) =>
        isReported ? [judgement] : [],
      ),
    ),
    activities: countStatuses(judgedActivities(by, id).map(({ judgement }) => judgement)),
  }));
}

const over: ReadonlySet<string> = new Set(['complete', 'cancelled']);

/** A milestone, and whose it is. */
interface Ahead extends Pick<MilestoneAhead, 'id' | 'title' | 'description' | 'status'> {
  readonly milestone: Milestone | null;
}

/** Dated milestones of work that isn't over, its parts' too, the earliest first. */
function milestones(session: Session): MilestoneAhead[] {
  const by = judgedBy(session);
  return objectivesInOrder(by.index)
    .flatMap((objective) =>
      judgedActivities(by, objective.id).flatMap(({ activity, parts, judgement }): MilestoneAhead[] => {
        if (over.has(activity.progress)) return [];
        const ahead = ({ milestone, ...of }: Ahead): MilestoneAhead[] =>
          milestone?.from == null || milestone.to === null
            ? []
            : [
                {
                  ...of,
                  activityId: activity.id,
                  description: of.description.split('\n')[0] ?? '',
                  objectiveRef: objective.ref,
                  written: milestone.written,
                  from: milestone.from,
                  to: milestone.to,
                  passed: hasPassed(milestone, by.today),
                },
              ];
        const { id, description, milestone } = activity;
        const { status } = judgement;
        return [
          ...ahead({ id, title: activity.ref ?? '', description, milestone, status }),
          ...parts.flatMap((part, place) =>
            over.has(part.progress)
              ? []
              : ahead({
                  id: part.id,
                  title: partTitle(activity, place),
                  description: part.description,
                  milestone: part.milestone,
                  status: statusOfPart({ activity, part }, by.today),
                }),
          ),
        ];
      }),
    )
    .sort((a, b) => (a.to === b.to ? 0 : a.to < b.to ? -1 : 1));
}

const shown = 8;

function changes(session: Session) {
  const register = session.view();
  const { log } = register;
  // One of which this copy doesn't hold what it was made from can't be counted from.
  const last = issuedPacks(register, session.index()).findLast(({ batchName }) => log.isHere(batchName));
  const held = log.upTo(last?.batchName ?? '') ?? {};
  const issuing = [...issuingBatches(register)].filter((id) => {
    const batch = log.batch(id);
    return batch !== undefined && !holds(held, batch);
  });
  const left = new Set([...issuing, ...takenBackSince(register, held)]);
  const latest = log
    .idsSince(held, shown + left.size)
    .filter((id) => !left.has(id))
    .slice(-shown)
    .reverse()
    .flatMap((id) => log.batch(id) ?? [])
    .map((batch) => batchView(session, batch));
  return { since: last?.title ?? null, total: log.countSince(held) - left.size, latest };
}

export const overview: HandlersOf<typeof overviewCalls, Caller> = {
  meetings: (_input, { session }) => succeed(nextMeetingsView(session.index(), session.today())),
  statuses: (_input, { session }) => succeed(statuses(session)),
  milestones: (_input, { session }) => succeed(milestones(session)),
  changes: (_input, { session }) => succeed(changes(session)),
};
