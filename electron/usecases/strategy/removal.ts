// Deleting a thing with everything that hangs on it, as one batch: undo brings all of it back.

import { activityPart } from '../../../shared/activities/model/activity-part.ts';
import { activity } from '../../../shared/activities/model/activity.ts';
import { remove, type Change } from '../../../shared/kernel/change.ts';
import { figure } from '../../../shared/figures/model/figure.ts';
import { lead } from '../../../shared/people/model/lead.ts';
import { link } from '../../../shared/activities/model/link.ts';
import { measureUse } from '../../../shared/strategy/model/measure-use.ts';
import { measure } from '../../../shared/strategy/model/measure.ts';
import { note } from '../../../shared/strategy/model/note.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { statement } from '../../../shared/figures/model/statement.ts';
import { activityTitle } from '../../../shared/attention/rules/attention.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { short } from '../caller.ts';

export interface Removal {
  readonly intent: string;
  readonly changes: readonly Change[];
}

function leadsOf(index: RegisterIndex, ownerId: string): Change[] {
  return index.leadsOf(ownerId).map(({ id }) => remove(lead, id));
}

/** The activity with its parts, leads and links. Those merged into it stay merged: they go with it. */
export function activityRemoval(index: RegisterIndex, id: string): Change[] {
  const merged = index.snapshot.activities.filter(({ mergedInto }) => mergedInto === id);
  const links = index.snapshot.links.filter(({ fromId, toId }) => fromId === id || toId === id);
  const parts = index.partsOf(id);
  return [
    ...merged.flatMap((each) => activityRemoval(index, each.id)),
    ...links.map((row) => remove(link, row.id)),
    ...leadsOf(index, id),
    ...parts.flatMap((part) => [...leadsOf(index, part.id), remove(activityPart, part.id)]),
    remove(activity, id),
  ];
}

/** The use, with what its own table states; the measure and its figures too when no other objective uses it. */
function useRemoval(index: RegisterIndex, useId: string): Change[] {
  const use = index.uses.get(useId);
  if (use === undefined) return [];
  const statements = index.statementsOf(useId).map(({ id }) => remove(statement, id));
  const others = index.snapshot.measureUses.filter(
    ({ id, measureId }) => measureId === use.measureId && id !== useId,
  );
  const own = [...statements, remove(measureUse, useId)];
  const needed = index.snapshot.measures.some(
    ({ id, subsetOf }) => subsetOf === use.measureId && id !== use.measureId,
  );
  if (others.length > 0 || needed) return own;
  return [
    ...own,
    ...index.figuresOf(use.measureId).map(({ id }) => remove(figure, id)),
    ...leadsOf(index, use.measureId),
    remove(measure, use.measureId),
  ];
}

function objectiveRemoval(index: RegisterIndex, id: string): Change[] {
  const changes = [
    ...index.activitiesOf(id).flatMap((each) => activityRemoval(index, each.id)),
    ...index.usesOf(id).flatMap((use) => useRemoval(index, use.id)),
    ...index.notesOf(id).map((row) => remove(note, row.id)),
    ...leadsOf(index, id),
    remove(objective, id),
  ];
  // A link between two of its activities, or one merged into another, is met from both ends.
  return [...new Map(changes.map((change) => [`${change.entity} ${change.id}`, change])).values()];
}

export function removalOf(
  index: RegisterIndex,
  entity: 'objective' | 'measure_use' | 'note' | 'activity',
  id: string,
): Removal | undefined {
  if (entity === 'objective') {
    const found = index.objectives.get(id);
    return found && { intent: `Delete objective ${found.ref}`, changes: objectiveRemoval(index, id) };
  }
  if (entity === 'measure_use') {
    const found = index.uses.get(id);
    const ref = index.objectives.get(found?.objectiveId ?? '')?.ref ?? '';
    const name = index.measures.get(found?.measureId ?? '')?.name ?? '';
    return found && { intent: `Delete ${short(name)} from objective ${ref}`, changes: useRemoval(index, id) };
  }
  if (entity === 'activity') {
    const found = index.activities.get(id);
    return (
      found && { intent: `Delete activity ${activityTitle(found)}`, changes: activityRemoval(index, id) }
    );
  }
  const found = index.snapshot.notes.find((row) => row.id === id);
  return found && { intent: `Delete the note “${short(found.text)}”`, changes: [remove(note, id)] };
}
