// Editing the strategy: its own words, objectives, measures and notes, each change one batch with its reason to be.

import { objectivesInOrder, usesInOrder } from '../../../shared/strategy/rules/board-order.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { strategyCalls } from '../../../shared/strategy/calls.ts';
import { activity } from '../../../shared/activities/model/activity.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { measureUse } from '../../../shared/strategy/model/measure-use.ts';
import { measure } from '../../../shared/strategy/model/measure.ts';
import { note } from '../../../shared/strategy/model/note.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { strategy as strategyEntity } from '../../../shared/strategy/model/strategy.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { activityTitle } from '../../../shared/attention/rules/attention.ts';
import { evidenceOf } from '../../../shared/strategy/rules/measure-status.ts';
import { seriesOf } from '../../../shared/figures/rules/series.ts';
import { emptyAsNull, gone, short, write, writeAnswering, type Caller } from '../caller.ts';
import { counting } from './counting.ts';
import { leadChanges } from '../people/lead-changes.ts';
import { removalOf } from './removal.ts';
import { objectiveInFull, strategyInFull } from './strategy-view.ts';

/** Positions for this order, only where they differ. */
function reordered(
  rows: readonly { readonly id: string; readonly position: number }[],
  ids: readonly string[],
  change: (id: string, position: number) => Change,
): Change[] {
  const places = new Map(rows.map(({ id, position }) => [id, position]));
  return ids
    .filter((id) => places.has(id))
    .flatMap((id, position) => (places.get(id) === position ? [] : [change(id, position)]));
}

const fieldNames = {
  label: 'name here',
  footnote: 'footnote',
  groupHeading: 'group heading',
} as const;

export const strategy: HandlersOf<typeof strategyCalls, Caller> = {
  strategy: (_input, { session }) => succeed(strategyInFull(session)),
  objective: ({ id }, { session }) => {
    const found = session.index().objectives.get(id);
    return found === undefined ? gone('objective') : succeed(objectiveInFull(session, found));
  },

  setStrategy: (input, caller) => {
    const found = caller.session.index().snapshot.strategies.find(({ id }) => id === input.id);
    if (found === undefined) return gone('strategy');
    const value =
      input.field === 'title' || input.field === 'vision' || input.field === 'introduction'
        ? input.value
        : emptyAsNull(input.value);
    if (found[input.field] === value) return succeed(null);
    const names = {
      title: 'title',
      vision: 'vision',
      introduction: 'introduction',
      organisation: 'organisation',
      periodFrom: 'first day',
      periodTo: 'last day',
    };
    return write(caller, `Change the ${names[input.field]} of the strategy`, [
      { entity: strategyEntity.name, id: input.id, field: input.field, value },
    ]);
  },

  addObjective: ({ ref, title }, caller) => {
    const { session } = caller;
    const [owner] = session.index().snapshot.strategies;
    const id = session.newId();
    const strategyId = owner?.id ?? session.newId();
    const first = owner === undefined ? [create(strategyEntity, strategyId, { title: 'Strategy' })] : [];
    const position = Math.max(-1, ...session.index().snapshot.objectives.map((each) => each.position)) + 1;
    return writeAnswering(
      caller,
      `Add objective ${ref}: ${short(title)}`,
      [...first, create(objective, id, { strategyId, ref, title, position })],
      { id },
    );
  },

  setObjective: ({ id, field, value }, caller) => {
    const { session } = caller;
    const found = session.index().objectives.get(id);
    if (found === undefined) return gone('objective');
    if (field === 'leads') {
      const changes = leadChanges(session.index(), { objectiveId: id }, value, session.newId);
      return write(caller, `Change who leads objective ${found.ref}`, changes);
    }
    if (found[field] === value) return succeed(null);
    return write(caller, `Change the ${field} of objective ${found.ref}`, [set(objective, id, field, value)]);
  },

  orderObjectives: ({ ids }, caller) =>
    write(
      caller,
      'Change the order of the objectives',
      reordered(objectivesInOrder(caller.session.index()), ids, (id, position) =>
        set(objective, id, 'position', position),
      ),
    ),

  addMeasure: ({ objectiveId, name, kind, unit, candidate }, caller) => {
    const { session } = caller;
    const index = session.index();
    const owner = index.objectives.get(objectiveId);
    if (owner === undefined) return gone('objective');
    const id = session.newId();
    const useId = naturalId([objectiveId, id]);
    const position = Math.max(-1, ...index.usesOf(objectiveId).map((use) => use.position)) + 1;
    const standing = candidate ? 'candidate' : 'adopted';
    return writeAnswering(
      caller,
      `Add ${candidate ? 'candidate measure' : 'measure'} “${short(name)}” to objective ${owner.ref}`,
      [
        create(measure, id, {
          strategyId: owner.strategyId,
          name,
          kind,
          unit,
          polarity: 'higher is better',
          standing,
          position: index.snapshot.measures.length,
        }),
        create(measureUse, useId, { objectiveId, measureId: id, position }),
      ],
      { id: useId },
    );
  },

  setMeasure: ({ id, field, value }, caller) => {
    const found = caller.session.index().measures.get(id);
    if (found === undefined) return gone('measure');
    const next = field === 'caveat' || field === 'tolerance' ? emptyAsNull(value) : value;
    if (found[field] === next) return succeed(null);
    const intent =
      field === 'name'
        ? `Rename the measure “${short(found.name)}”`
        : `Change the ${field} of ${short(found.name)}`;
    return write(caller, intent, [{ entity: measure.name, id, field, value: next }]);
  },

  ...counting,

  setMeasureUse: ({ id, field, value }, caller) => {
    const index = caller.session.index();
    const found = index.uses.get(id);
    if (found === undefined) return gone('measure');
    const next = emptyAsNull(value);
    if (found[field] === next) return succeed(null);
    const name = index.measures.get(found.measureId)?.name ?? '';
    const ref = index.objectives.get(found.objectiveId)?.ref ?? '';
    return write(caller, `Change the ${fieldNames[field]} of ${short(name)} under objective ${ref}`, [
      set(measureUse, id, field, next),
    ]);
  },

  orderMeasures: ({ objectiveId, useIds }, caller) =>
    write(
      caller,
      `Change the order of the measures of objective ${caller.session.index().objectives.get(objectiveId)?.ref ?? ''}`,
      reordered(usesInOrder(caller.session.index(), objectiveId), useIds, (id, position) =>
        set(measureUse, id, 'position', position),
      ),
    ),

  adoptMeasure: ({ id }, caller) => {
    const found = caller.session.index().measures.get(id);
    if (found === undefined) return gone('measure');
    // A proposal that ends in a question mark is no question any more (DOMAIN.md, case 10).
    const name = found.name.replace(/\s*\?+$/u, '');
    return write(caller, `Adopt the candidate measure “${short(name)}”`, [
      set(measure, id, 'standing', 'adopted'),
      ...(name === found.name || name === '' ? [] : [set(measure, id, 'name', name)]),
    ]);
  },

  addNote: ({ ownerId, owner, text }, caller) => {
    const { session } = caller;
    const id = session.newId();
    const position = session.index().notesOf(ownerId).length;
    const fields = owner === 'strategy' ? { strategyId: ownerId } : { objectiveId: ownerId };
    return writeAnswering(
      caller,
      `Add the note “${short(text)}”`,
      [create(note, id, { ...fields, kind: 'note', text, position })],
      { id },
    );
  },

  setNote: ({ id, field, value }, caller) => {
    const found = caller.session.index().snapshot.notes.find((row) => row.id === id);
    if (found === undefined) return gone('note');
    const change =
      field === 'heading' ? set(note, id, 'heading', emptyAsNull(value)) : set(note, id, 'text', value);
    return write(
      caller,
      `Change the note “${short(found.heading ?? found.text)}”`,
      found[field] === change.value ? [] : [change],
    );
  },

  orderNotes: ({ ids }, caller) =>
    write(
      caller,
      'Change the order of the notes',
      reordered(caller.session.index().snapshot.notes, ids, (id, position) =>
        set(note, id, 'position', position),
      ),
    ),

  remove: ({ id, entity }, caller) => {
    const removal = removalOf(caller.session.index(), entity, id);
    return removal === undefined
      ? gone(entity.replaceAll('_', ' '))
      : write(caller, removal.intent, removal.changes);
  },

  overrideStatus: ({ id, entity, objectiveId, override }, caller) => {
    const { session, author } = caller;
    const index = session.index();
    if (entity === 'activity') {
      const found = index.activities.get(id);
      if (found === undefined) return gone('activity');
      const value =
        override === null ? null : { ...override, by: author, on: session.today(), madeWith: found.progress };
      const title = activityTitle(found);
      return write(
        caller,
        override === null
          ? `Take away the status set by hand of ${title}`
          : `Set the status of ${title} by hand: ${override.status}`,
        [set(activity, id, 'statusOverride', value)],
      );
    }
    const found = index.measures.get(id);
    if (found === undefined) return gone('measure');
    const use = index.usesOf(objectiveId ?? '').find(({ measureId }) => measureId === id);
    if (use === undefined) return fail('not-found', 'Say under which objective the status is set.');
    const madeWith = evidenceOf(seriesOf(index, id, use));
    const value = override === null ? null : { ...override, by: author, on: session.today(), madeWith };
    return write(
      caller,
      override === null
        ? `Take away the status set by hand of ${short(found.name)}`
        : `Set the status of ${short(found.name)} by hand: ${override.status}`,
      [set(measure, id, 'statusOverride', value)],
    );
  },
};
