// The order a board keeps things in: objectives and measures where they were put, activities by their refs.

import type { Activity, MeasureUse, Objective, Snapshot } from '../../register/snapshot.ts';
import { compareRefs } from '../../kernel/natural-order.ts';
import type { RegisterIndex } from '../../register/register-index.ts';

export function objectivesInOrder({
  snapshot,
}: {
  readonly snapshot: Pick<Snapshot, 'objectives'>;
}): Objective[] {
  return [...snapshot.objectives].sort((a, b) => a.position - b.position || compareRefs(a.ref, b.ref));
}

export function usesInOrder({ usesOf }: Pick<RegisterIndex, 'usesOf'>, objectiveId: string): MeasureUse[] {
  return [...usesOf(objectiveId)].sort((a, b) => a.position - b.position);
}

/** Those that aren't merged into another, by ref, else in the order of the register. */
export function liveActivities(index: RegisterIndex, objectiveId: string): Activity[] {
  return [...index.activitiesOf(objectiveId)]
    .filter(({ mergedInto }) => mergedInto === null)
    .sort((a, b) => compareRefs(a.ref, b.ref) || a.position - b.position);
}
