// Activities: their list, and every edit of one or many.

import { objectivesInOrder } from '../../../shared/strategy/rules/board-order.ts';
import type { ActivityRow, activitiesCalls, LeadName } from '../../../shared/activities/calls.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { activityPart } from '../../../shared/activities/model/activity-part.ts';
import { activity } from '../../../shared/activities/model/activity.ts';
import { create, remove, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { link } from '../../../shared/activities/model/link.ts';
import type { Activity } from '../../../shared/register/snapshot.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { actionReferences } from '../../../shared/follow-up/rules/references.ts';
import { action } from '../../../shared/minutes/model/action.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { activityTitle } from '../../../shared/activities/rules/activity-title.ts';
import { judgedActivities, type JudgedActivity } from '../../../shared/activities/rules/judged-activity.ts';
import { leadNamed } from '../../../shared/people/rules/lead-names.ts';
import { mergeActivities } from '../../../shared/activities/rules/merge-activities.ts';
import { isNoDate } from '../../../shared/activities/model/milestone.ts';
import { typedMilestone } from '../../../shared/language/reading/dates/read-milestone.ts';
import { say } from '../../../shared/language/say.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { gone, write, writeAnswering, type Caller } from '../caller.ts';
import type { Session } from '../../session/session.ts';
import { leadChanges } from '../people/lead-changes.ts';
import { removeThings } from '../register/removal.ts';
import { judgedBy, signed } from '../strategy/statuses.ts';

function leads(session: Session, ownerId: string): LeadName[] {
  const index = session.index();
  return [...index.leadsOf(ownerId)]
    .sort((a, b) => a.position - b.position)
    .map((row) => ({ holderId: row.personId ?? row.groupId, name: leadNamed(row, index.look) }));
}

/** Those that became this activity, or one that was merged into it. */
function actionsBehind(index: RegisterIndex, id: string): ActivityRow['actions'] {
  const { actions } = index.snapshot;
  const merged = index.referring('activity.mergedInto', id).map((row) => row.id);
  return [id, ...merged].flatMap((each) =>
    index.referring('action.activityId', each).flatMap((row) => {
      const found = index.look(action, row.id);
      const reference = actionReferences(actions).get(row.id) ?? '';
      return found === undefined ? [] : [{ id: found.id, reference, what: found.what }];
    }),
  );
}

function rowOf(
  session: Session,
  { activity: found, parts, judgement }: JudgedActivity,
  objectiveRef: string,
): ActivityRow {
  const index = session.index();
  const { id, ref, objectiveId, description, milestone, progress, progressNote, progressNoteOn } = found;
  return {
    id,
    ref,
    objectiveId,
    objectiveRef,
    description,
    leads: leads(session, id),
    milestone: milestone?.written ?? null,
    milestoneIsNoDate: isNoDate(milestone),
    due: milestone?.to ?? null,
    progress,
    note: progressNote,
    noteOn: progressNoteOn,
    judgement,
    parts: parts.map((part) => ({
      id: part.id,
      description: part.description,
      milestone: part.milestone?.written ?? null,
      milestoneIsNoDate: isNoDate(part.milestone),
      due: part.milestone?.to ?? null,
      progress: part.progress,
      leads: leads(session, part.id),
    })),
    links: index.linkedTo(id).flatMap((other) => {
      const linked = index.activities.get(other);
      return linked === undefined ? [] : [{ id: other, title: activityTitle(linked) }];
    }),
    actions: actionsBehind(index, id),
  };
}

/** "activity 1.4", or "3 activities". */
function named(found: readonly Activity[]): Saying {
  const [only] = found;
  return found.length === 1 && only !== undefined
    ? say('activities.one', { activity: activityTitle(only) })
    : say('activities.count', { count: found.length });
}

function changeOf(field: 'ref' | 'description' | 'milestone', title: string): Saying {
  return say('activities.change', { field: say(`activities.field.${field}`), activity: title });
}

function those(session: Session, ids: readonly string[]): Activity[] {
  return ids.flatMap((id) => session.index().activities.get(id) ?? []);
}

export const activities: HandlersOf<typeof activitiesCalls, Caller> = {
  list: (_input, { session }) => {
    const by = judgedBy(session);
    return succeed(
      objectivesInOrder(by.index).flatMap(({ id, ref }) =>
        judgedActivities(by, id).map((each) => rowOf(session, each, ref)),
      ),
    );
  },

  add: ({ objectiveId, ref, description }, caller) => {
    const { session } = caller;
    const owner = session.index().objectives.get(objectiveId);
    if (owner === undefined) return gone('objective');
    const id = session.newId();
    const position = session.index().activitiesOf(objectiveId).length;
    return writeAnswering(
      caller,
      say('activities.add-to', {
        activity: ref === '' ? `“${firstWords(description)}”` : ref,
        ref: owner.ref,
      }),
      [
        create(activity, id, {
          objectiveId,
          ref: ref === '' ? null : ref,
          description,
          progress: 'not reported',
          position,
        }),
      ],
      { id },
    );
  },

  setText: ({ id, field, value }, caller) => {
    const { session } = caller;
    const found = session.index().activities.get(id);
    if (found === undefined) return gone('activity');
    const title = activityTitle(found);
    if (field === 'leads') {
      return write(
        caller,
        say('activities.change-leads', { activity: title }),
        leadChanges(session.index(), { activityId: id }, value, session.newId),
      );
    }
    if (field === 'milestone') {
      if ((found.milestone?.written ?? '') === value) return succeed(null);
      const act = changeOf('milestone', title);
      return write(caller, act, [set(activity, id, 'milestone', typedMilestone(value, session.today()))]);
    }
    const next = field === 'ref' && value === '' ? null : value;
    if (found[field] === next) return succeed(null);
    const taken =
      field === 'ref' &&
      session
        .index()
        .snapshot.activities.find((each) => each.ref === next && each.id !== id && each.mergedInto === null);
    if (taken)
      return fail(
        'taken',
        say('activities.ref-taken', { ref: value, other: firstWords(taken.description) }),
        {
          field: 'ref',
        },
      );
    return write(caller, changeOf(field, title), [{ entity: activity.name, id, field, value: next }]);
  },

  setProgress: ({ ids, progress, note }, caller) => {
    const { session } = caller;
    const found = those(session, ids);
    if (found.length === 0) return gone('activity');
    const changes = found.flatMap((each): Change[] => [
      ...(each.progress === progress ? [] : [set(activity, each.id, 'progress', progress)]),
      ...(note === undefined || note === (each.progressNote ?? '')
        ? []
        : noteChanges(session, each.id, note)),
    ]);
    const act = say('activities.set-progress', {
      what: named(found),
      progress: say(`progress-is.${progress}`),
    });
    return write(caller, act, changes);
  },

  setNote: ({ id, note }, caller) => {
    const found = caller.session.index().activities.get(id);
    if (found === undefined) return gone('activity');
    if ((found.progressNote ?? '') === note) return succeed(null);
    return write(
      caller,
      say('activities.set-note', { activity: activityTitle(found) }),
      noteChanges(caller.session, id, note),
    );
  },

  setMilestones: ({ ids, value }, caller) => {
    const found = those(caller.session, ids);
    if (found.length === 0) return gone('activity');
    const changes = found
      .filter(({ milestone }) => (milestone?.written ?? '') !== value)
      .map(({ id }) => set(activity, id, 'milestone', typedMilestone(value, caller.session.today())));
    const what = named(found);
    return write(
      caller,
      value === ''
        ? say('activities.remove-milestone', { what })
        : say('activities.set-milestone', { what, milestone: value }),
      changes,
    );
  },

  moveTo: ({ ids, objectiveId }, caller) => {
    const owner = caller.session.index().objectives.get(objectiveId);
    if (owner === undefined) return gone('objective');
    const found = those(caller.session, ids).filter((each) => each.objectiveId !== objectiveId);
    return write(
      caller,
      say('activities.move', { what: named(found), ref: owner.ref }),
      found.map(({ id }) => set(activity, id, 'objectiveId', objectiveId)),
    );
  },

  addPart: ({ activityId, description }, caller) => {
    const { session } = caller;
    const found = session.index().activities.get(activityId);
    if (found === undefined) return gone('activity');
    const id = session.newId();
    const position = session.index().partsOf(activityId).length;
    return writeAnswering(
      caller,
      say('activities.add-part', { activity: activityTitle(found) }),
      [create(activityPart, id, { activityId, description, progress: 'not reported', position })],
      { id },
    );
  },

  setPart: (input, caller) => {
    const { session } = caller;
    const index = session.index();
    const part = index.snapshot.activityParts.find(({ id }) => id === input.id);
    const owner = index.activities.get(part?.activityId ?? '');
    if (part === undefined || owner === undefined) return gone('part');
    const act = say('activities.change-part', {
      field: say(`activities.field.${input.field}`),
      activity: activityTitle(owner),
    });
    if (input.field === 'leads')
      return write(caller, act, leadChanges(index, { activityPartId: part.id }, input.value, session.newId));
    if (input.field === 'milestone') {
      const same = (part.milestone?.written ?? '') === input.value;
      return write(
        caller,
        act,
        same ? [] : [set(activityPart, part.id, 'milestone', typedMilestone(input.value, session.today()))],
      );
    }
    const { field, value } = input;
    return write(
      caller,
      act,
      part[field] === value ? [] : [{ entity: activityPart.name, id: part.id, field, value }],
    );
  },

  removePart: ({ id }, caller) => {
    const index = caller.session.index();
    const part = index.snapshot.activityParts.find((row) => row.id === id);
    if (part === undefined) return gone('part');
    const act = say('activities.remove-part', { part: firstWords(part.description) });
    return removeThings(caller, activityPart, [id], act);
  },

  link: ({ from, toRef }, caller) => {
    const index = caller.session.index();
    const here = index.activities.get(from);
    const there = index.snapshot.activities.find(
      ({ ref, mergedInto }) => ref === toRef && mergedInto === null,
    );
    if (here === undefined) return gone('activity');
    if (there === undefined)
      return fail('not-found', say('activities.no-such-ref', { ref: toRef }), { field: 'toRef' });
    const [fromId, toId] = [from, there.id].sort();
    if (fromId === undefined || toId === undefined || fromId === toId)
      return fail('itself', say('activities.link-itself'), { field: 'toRef' });
    const id = naturalId([fromId, toId]);
    if (index.linkedTo(from).includes(there.id)) return succeed(null);
    const act = say('activities.link-with', { activity: activityTitle(here), other: activityTitle(there) });
    return write(caller, act, [create(link, id, { fromId, toId })]);
  },

  unlink: ({ from, to }, caller) => {
    const index = caller.session.index();
    const [fromId, toId] = [from, to].sort();
    const found = index.snapshot.links.find((row) => row.fromId === fromId && row.toId === toId);
    if (found === undefined) return gone('link');
    const [a, b] = [index.activities.get(from), index.activities.get(to)];
    const act = say('activities.remove-link', {
      activity: a ? activityTitle(a) : '',
      other: b ? activityTitle(b) : '',
    });
    return write(caller, act, [remove(link, found.id)]);
  },

  remove: ({ ids }, caller) => {
    const found = those(caller.session, ids);
    if (found.length === 0) return gone('activity');
    const act = say('activities.remove', { what: named(found) });
    return removeThings(
      caller,
      activity,
      found.map(({ id }) => id),
      act,
    );
  },

  merge: ({ goes, stays }, caller) => {
    const [first, second] = those(caller.session, [goes, stays]);
    if (first === undefined || second === undefined) return gone('activity');
    const act = say('activities.merge', { activity: activityTitle(first), other: activityTitle(second) });
    return write(caller, act, mergeActivities(caller.session.index(), goes, stays));
  },

  overrideStatus: ({ id, override }, caller) => {
    const found = caller.session.index().activities.get(id);
    if (found === undefined) return gone('activity');
    const title = activityTitle(found);
    const act =
      override === null
        ? say('activities.unset-status', { activity: title })
        : say('activities.set-status', { activity: title, status: say(`progress-is.${override.status}`) });
    return write(caller, act, [
      set(activity, id, 'statusOverride', signed(caller, override, found.progress)),
    ]);
  },
};

/** A note carries the day it was written; taking it away takes the day too. */
function noteChanges(session: Session, id: string, note: string): Change[] {
  return [
    set(activity, id, 'progressNote', note === '' ? null : note),
    set(activity, id, 'progressNoteOn', note === '' ? null : session.today()),
  ];
}
