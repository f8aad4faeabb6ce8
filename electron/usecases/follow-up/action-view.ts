// Actions as their screen shows them.

import { activityTitle, partTitle } from '../../../shared/activities/rules/activity-title.ts';
import { isOverdue as hasPassedDay } from '../../../shared/follow-up/rules/action-state.ts';
import type { Milestone } from '../../../shared/activities/model/milestone.ts';
import type { ActionLine, ActionsView, ActionView, AlsoLed } from '../../../shared/follow-up/calls.ts';
import { standingOf } from '../../../shared/follow-up/rules/action-state.ts';
import { byNumber, isPublicAction } from '../../../shared/follow-up/rules/matters-arising.ts';
import { actionReferences } from '../../../shared/follow-up/rules/references.ts';
import { sayByWhen } from '../../../shared/follow-up/rules/say-by-when.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { agendaItem } from '../../../shared/meetings/model/agenda-item.ts';
import { meeting } from '../../../shared/meetings/model/meeting.ts';
import { byWhen } from '../../../shared/meetings/rules/in-order.ts';
import { nameIn, shownIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Action, Activity } from '../../../shared/register/snapshot.ts';
import type { Progress } from '../../../shared/strategy/model/status.ts';

function saidBy(due: Milestone | null): Spoken | null {
  return due === null ? null : sayByWhen(due);
}

function lineOf(index: RegisterIndex, row: Action, today: string): ActionLine {
  const standing = standingOf(index, row);
  const { state, isClosed, closedOn = null, due, updates } = standing;
  const last = updates.findLast(({ text }) => text !== '');
  const { id, bodyId, what, owner, askedOn } = row;
  return {
    id,
    reference: actionReferences(index.snapshot.actions).get(id) ?? '',
    bodyId,
    body: index.snapshot.bodies.find((each) => each.id === bodyId)?.name ?? '',
    what,
    owner,
    holderId: row.personId ?? row.groupId,
    due: saidBy(due),
    dueDay: due?.to ?? null,
    state,
    isClosed,
    isOverdue: hasPassedDay(standing, today),
    askedOn,
    closedOn,
    last: last === undefined ? null : { on: last.on, text: last.text },
    isClosedToPublic: !isPublicAction(index, row),
  };
}

const over: ReadonlySet<Progress> = new Set<Progress>(['complete', 'cancelled']);

interface Led {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly milestone: Milestone | null;
  readonly progress: Progress;
}

/** The open work of the strategy that each person or group leads, whole activities and parts. */
function alsoLed(index: RegisterIndex, today: string): AlsoLed[] {
  const led = (activity: Activity, { id, title, description, milestone, progress }: Led): AlsoLed[] => {
    if (over.has(progress)) return [];
    const due = milestone?.to ?? null;
    return index.leadsOf(id).flatMap((row) => {
      const holderId = row.personId ?? row.groupId;
      if (holderId === null) return [];
      return [
        {
          id: row.id,
          holderId,
          title,
          description,
          due: milestone?.written ?? null,
          isOverdue: due !== null && due < today,
          opens: { screen: 'activities', focus: activity.id },
        },
      ];
    });
  };
  return index.snapshot.activities
    .filter(({ mergedInto }) => mergedInto === null)
    .flatMap((activity) => [
      ...led(activity, { ...activity, title: activity.ref ?? '' }),
      ...index
        .partsOf(activity.id)
        .flatMap((part, place) => led(activity, { ...part, title: partTitle(activity, place) })),
    ]);
}

export function actionsView(index: RegisterIndex, today: string, author: string): ActionsView {
  const { actions, bodies, people, groups } = index.snapshot;
  const lines = actions.toSorted(byNumber).map((row) => lineOf(index, row, today));
  const led = alsoLed(index, today);
  const busy = new Set([...lines.map(({ holderId }) => holderId), ...led.map(({ holderId }) => holderId)]);
  const holders = [...people, ...groups]
    .filter(({ id }) => busy.has(id))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return {
    actions: lines,
    bodies: bodies.toSorted((a, b) => a.position - b.position).map(({ id, name }) => ({ id, name })),
    holders,
    me: holders.find(({ name }) => comparable(name) === comparable(author))?.id ?? null,
    alsoLed: led,
  };
}

function fromOf(index: RegisterIndex, { itemId }: Action): ActionView['from'] {
  const item = index.look(agendaItem, itemId);
  if (item === undefined) return null;
  const { meetingId, title } = item;
  return { meetingId, meeting: nameIn(index)(meeting.name, meetingId), item: title };
}

/** The one it was merged into, where it was. */
function activityOf(index: RegisterIndex, { activityId }: Action): ActionView['activity'] {
  const found = index.activities.get(activityId ?? '');
  const live = index.activities.get(found?.mergedInto ?? '') ?? found;
  return live === undefined ? null : { id: live.id, title: activityTitle(live) };
}

function nextMeeting(index: RegisterIndex, row: Action, today: string): ActionView['nextMeeting'] {
  const [next] = index.snapshot.meetings
    .filter(({ bodyId, day, state }) => bodyId === row.bodyId && day >= today && state !== 'cancelled')
    .toSorted(byWhen);
  return next === undefined ? null : { id: next.id, meeting: nameIn(index)(meeting.name, next.id) };
}

export function actionView(index: RegisterIndex, row: Action, today: string): ActionView {
  const { updates, isClosed, due } = standingOf(index, row);
  return {
    ...lineOf(index, row, today),
    from: fromOf(index, row),
    activity: activityOf(index, row),
    firstDue: saidBy(row.due),
    firstDueText: row.due?.written ?? '',
    isPutOff: due?.written !== row.due?.written,
    updates: updates
      .toReversed()
      .map(({ id, on, by, text, due, state }) => ({ id, on, by, text, due: saidBy(due), state })),
    nextMeeting: isClosed ? null : nextMeeting(index, row, today),
    objectives: index.snapshot.objectives.flatMap(({ id }) => {
      const shown = shownIn(index, 'objective', id);
      return shown === undefined ? [] : [{ id, title: shown.title }];
    }),
  };
}
