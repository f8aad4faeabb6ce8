// Editing the strategy: its own text, objectives, measures and notes, each change one batch.

import { objectivesInOrder, usesInOrder } from '../../../shared/strategy/rules/board-order.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { strategyCalls } from '../../../shared/strategy/calls.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { measureUse } from '../../../shared/strategy/model/measure-use.ts';
import { measure } from '../../../shared/strategy/model/measure.ts';
import type { Polarity } from '../../../shared/strategy/model/polarity.ts';
import { note } from '../../../shared/strategy/model/note.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { strategy as strategyEntity } from '../../../shared/strategy/model/strategy.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { evidenceOf } from '../../../shared/strategy/rules/measure-status.ts';
import { wayInWords } from '../../../shared/strategy/rules/way-in-words.ts';
import { measuresOf } from '../../../shared/figures/rules/measure-in-use.ts';
import { say } from '../../../shared/language/say.ts';
import { speak } from '../../../shared/language/speak.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { calendar } from './calendar.ts';
import { counting } from './counting.ts';
import { leadChanges } from '../people/lead-changes.ts';
import { nextPosition } from '../register/next-position.ts';
import { removeThing } from '../register/removal.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { signed } from './statuses.ts';
import { objectiveInFull, strategyInFull } from './strategy-view.ts';

/** What was chosen; where nothing was, what the name says: "Complaints (fewer is better)". */
function chosenWay(chosen: Polarity, name: string): Polarity {
  const named = chosen === 'not known' ? wayInWords(name) : undefined;
  return named === undefined || named === 'unclear' ? chosen : named;
}

/** Positions for this order, only where they differ. */
function reordered(
  rows: readonly { readonly id: string; readonly position: number }[],
  ids: readonly string[],
  change: (id: string, position: number) => Change,
): Change[] {
  const before = new Map(rows.map(({ id, position }) => [id, position]));
  return ids
    .filter((id) => before.has(id))
    .flatMap((id, position) => (before.get(id) === position ? [] : [change(id, position)]));
}

/** What is said to be gone; of a measure in an objective's table, the measure. */
const goneAs = { objective: 'objective', measure_use: 'measure', note: 'note' } as const;

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
    const act = say('strategy.change', { field: say(`strategy.field.${input.field}`) });
    return write(caller, act, [{ entity: strategyEntity.name, id: input.id, field: input.field, value }]);
  },

  addObjective: ({ ref, title }, caller) => {
    const { session, language } = caller;
    const [owner] = session.index().snapshot.strategies;
    const id = session.newId();
    const strategyId = owner?.id ?? session.newId();
    const untitled = speak(language, say('strategy.untitled'));
    const first = owner === undefined ? [create(strategyEntity, strategyId, { title: untitled })] : [];
    const position = nextPosition(session.index().snapshot.objectives);
    return writeAnswering(
      caller,
      say('strategy.add-objective', { ref, title: firstWords(title) }),
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
      return write(caller, say('strategy.change-objective-leads', { ref: found.ref }), changes);
    }
    if (found[field] === value) return succeed(null);
    const act = say('strategy.change-objective', { field: say(`strategy.field.${field}`), ref: found.ref });
    return write(caller, act, [set(objective, id, field, value)]);
  },

  orderObjectives: ({ ids }, caller) =>
    write(
      caller,
      say('strategy.order-objectives'),
      reordered(objectivesInOrder(caller.session.index()), ids, (id, position) =>
        set(objective, id, 'position', position),
      ),
    ),

  addMeasure: ({ objectiveId, name, kind, unit, polarity, candidate }, caller) => {
    const { session } = caller;
    const index = session.index();
    const owner = index.objectives.get(objectiveId);
    if (owner === undefined) return gone('objective');
    const id = session.newId();
    const useId = naturalId([objectiveId, id]);
    const position = nextPosition(index.usesOf(objectiveId));
    const adoption = candidate ? 'candidate' : 'adopted';
    return writeAnswering(
      caller,
      say(candidate ? 'strategy.add-candidate' : 'strategy.add-measure', {
        measure: firstWords(name),
        ref: owner.ref,
      }),
      [
        create(measure, id, {
          strategyId: owner.strategyId,
          name,
          kind,
          unit,
          polarity: kind === 'qualitative' ? 'not judged' : chosenWay(polarity, name),
          adoption,
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
    const act = say(`strategy.change-measure.${field}`, { measure: firstWords(found.name) });
    return write(caller, act, [{ entity: measure.name, id, field, value: next }]);
  },

  ...calendar,
  ...counting,

  setMeasureUse: ({ id, field, value }, caller) => {
    const index = caller.session.index();
    const found = index.uses.get(id);
    if (found === undefined) return gone('measure');
    const next = emptyAsNull(value);
    if (found[field] === next) return succeed(null);
    const name = index.measures.get(found.measureId)?.name ?? '';
    const ref = index.objectives.get(found.objectiveId)?.ref ?? '';
    const act = say(`strategy.change-use.${field}`, { measure: firstWords(name), ref });
    return write(caller, act, [set(measureUse, id, field, next)]);
  },

  orderMeasures: ({ objectiveId, useIds }, caller) =>
    write(
      caller,
      say('strategy.order-measures', {
        ref: caller.session.index().objectives.get(objectiveId)?.ref ?? '',
      }),
      reordered(usesInOrder(caller.session.index(), objectiveId), useIds, (id, position) =>
        set(measureUse, id, 'position', position),
      ),
    ),

  adoptMeasure: ({ id }, caller) => {
    const found = caller.session.index().measures.get(id);
    if (found === undefined) return gone('measure');
    // Once adopted, a proposal that ended in a question mark isn't a question any more (docs/domain.md, case 10).
    const name = found.name.replace(/\s*\?+$/u, '');
    return write(caller, say('strategy.adopt-measure', { measure: firstWords(name) }), [
      set(measure, id, 'adoption', 'adopted'),
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
      say('strategy.add-note', { note: firstWords(text) }),
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
      say('strategy.change-note', { note: firstWords(found.heading ?? found.text) }),
      found[field] === change.value ? [] : [change],
    );
  },

  orderNotes: ({ ids }, caller) =>
    write(
      caller,
      say('strategy.order-notes'),
      reordered(caller.session.index().snapshot.notes, ids, (id, position) =>
        set(note, id, 'position', position),
      ),
    ),

  remove: ({ id, entity }, caller) => {
    const definition = entityNamed(entity);
    return definition === undefined || caller.session.index().row(entity, id) === undefined
      ? gone(goneAs[entity])
      : removeThing(caller, definition, id);
  },

  overrideStatus: ({ measureId, objectiveId, override }, caller) => {
    const { session } = caller;
    const index = session.index();
    const found = index.measures.get(measureId);
    if (found === undefined) return gone('measure');
    const used = measuresOf(index, objectiveId, session.today()).find(
      ({ measure: { id } }) => id === measureId,
    );
    if (used === undefined) return fail('not-found', say('strategy.which-objective'));
    const called = firstWords(found.name);
    const act =
      override === null
        ? say('strategy.unset-status', { measure: called })
        : say('strategy.set-status', { measure: called, status: say(`progress-is.${override.status}`) });
    const value = signed(caller, override, evidenceOf(used.points));
    return write(caller, act, [set(measure, measureId, 'statusOverride', value)]);
  },
};
