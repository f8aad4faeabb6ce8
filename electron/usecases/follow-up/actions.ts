// Actions after the meeting that asked for them: said more of, closed, opened again, made into work of the strategy.

import { activity } from '../../../shared/activities/model/activity.ts';
import { milestone, type Milestone } from '../../../shared/activities/model/milestone.ts';
import type { actionsCalls } from '../../../shared/follow-up/calls.ts';
import { actionUpdate, type ActionState } from '../../../shared/follow-up/model/action-update.ts';
import { isOutcome, standingOf } from '../../../shared/follow-up/rules/action-state.ts';
import { actionReferences, nextActionNumber } from '../../../shared/follow-up/rules/references.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, set } from '../../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { typedMilestone } from '../../../shared/language/reading/dates/read-milestone.ts';
import { say } from '../../../shared/language/say.ts';
import { action } from '../../../shared/minutes/model/action.ts';
import { holdersNamed, type Owner } from '../../../shared/minutes/rules/read-action.ts';
import { lead } from '../../../shared/people/model/lead.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Action } from '../../../shared/register/snapshot.ts';
import { gone, writeAnswering, type Caller } from '../caller.ts';
import { ownersIn } from '../minutes/at-meeting.ts';
import { nextPosition } from '../register/next-position.ts';
import { removeThing } from '../register/removal.ts';
import { fieldChanged } from '../register/set-field.ts';
import { actionsView, actionView } from './action-view.ts';

function actionOf(index: RegisterIndex, id: string): Action | undefined {
  return index.look(action, id);
}

interface Typed<T> {
  readonly value: T;
  readonly remarks: readonly Saying[];
}

/** When something is due, as it was typed: words without a date are kept, and said to have none. */
export function typedDue(text: string, today: string): Typed<Milestone | null> {
  const value = milestone.safeParse(typedMilestone(text, today)).data ?? null;
  const isUnclear = value !== null && value.to === null;
  return { value, remarks: isUnclear ? [say('minutes.due-unknown', { due: value.written })] : [] };
}

interface Holder {
  readonly personId: string | null;
  readonly groupId: string | null;
}

const nobody: Holder = { personId: null, groupId: null };

function held({ id, kind }: Owner): Holder {
  return kind === 'person' ? { ...nobody, personId: id } : { ...nobody, groupId: id };
}

/** Whoever has the name that was typed; nobody where none has it, or several have. */
export function typedHolder(index: RegisterIndex, owner: string): Typed<Holder> {
  const [first, second] = holdersNamed(owner, ownersIn(index));
  if (first === undefined) return { value: nobody, remarks: [say('minutes.owner-unknown', { owner })] };
  if (second !== undefined) return { value: nobody, remarks: [say('minutes.owner-several', { owner })] };
  return { value: held(first), remarks: [] };
}

function about(index: RegisterIndex, { id, what }: Action) {
  const reference = actionReferences(index.snapshot.actions).get(id) ?? '';
  return { action: reference === '' ? firstWords(what, 50) : reference };
}

export const actions: HandlersOf<typeof actionsCalls, Caller> = {
  list: (_input, { session, author }) => succeed(actionsView(session.index(), session.today(), author)),

  show: ({ id }, { session }) => {
    const found = actionOf(session.index(), id);
    return found === undefined
      ? gone('action')
      : succeed(actionView(session.index(), found, session.today()));
  },

  add: ({ what, owner, due, bodyId }, caller) => {
    const index = caller.session.index();
    const { bodies, actions: known } = index.snapshot;
    const body = bodyId === '' ? null : bodyId;
    if (body !== null && !bodies.some((row) => row.id === body)) return gone('body');
    const [holder, until] = [typedHolder(index, owner), typedDue(due, caller.session.today())];
    const id = caller.session.newId();
    const askedOn = caller.session.today();
    const number = nextActionNumber(known, body, askedOn);
    const made = create(action, id, {
      what,
      owner,
      ...holder.value,
      due: until.value,
      bodyId: body,
      askedOn,
      number,
    });
    return writeAnswering(caller, say('actions.act.add', { what: firstWords(what, 50) }), [made], {
      id,
      remarks: [...holder.remarks, ...until.remarks],
    });
  },

  set: ({ id, field, value }, caller) => {
    const index = caller.session.index();
    const row = actionOf(index, id);
    if (row === undefined) return gone('action');
    if (field !== 'due' && value === '') return fail('empty', say('actions.empty'), { field });
    const act = fieldChanged(index, action, id, field);
    if (field === 'what')
      return writeAnswering(caller, act, [set(action, id, 'what', value)], { remarks: [] });
    if (field === 'due') {
      const { value: due, remarks } = typedDue(value, caller.session.today());
      return writeAnswering(caller, act, [set(action, id, 'due', due)], { remarks });
    }
    const { value: holder, remarks } = typedHolder(index, value);
    return writeAnswering(
      caller,
      act,
      [
        set(action, id, 'owner', value),
        ...(['personId', 'groupId'] as const)
          .filter((each) => row[each] !== holder[each])
          // What empties one comes before what fills the other.
          .toSorted((a, b) => Number(holder[a] !== null) - Number(holder[b] !== null))
          .map((each) => set(action, id, each, holder[each])),
      ],
      { remarks },
    );
  },

  update: ({ id, on, text, due, state }, caller) => {
    const index = caller.session.index();
    const row = actionOf(index, id);
    if (row === undefined) return gone('action');
    const refused = refusal(index, row, { state, text, on, today: caller.session.today() });
    if (refused !== undefined) return refused;
    const { value, remarks } = typedDue(due, caller.session.today());
    const made = create(actionUpdate, caller.session.newId(), {
      actionId: id,
      on,
      by: caller.author,
      text,
      due: value,
      state,
    });
    const act = say('actions.act.update', { ...about(index, row), state: say(`actions.state.${state}`) });
    return writeAnswering(caller, act, [made], { remarks });
  },

  becomeActivity: ({ id, objectiveId }, caller) => {
    const { session } = caller;
    const index = session.index();
    const row = actionOf(index, id);
    if (row === undefined) return gone('action');
    if (!index.objectives.has(objectiveId)) return gone('objective');
    if (row.activityId !== null) return fail('is-activity', say('actions.is-activity', about(index, row)));
    const { isClosed, due } = standingOf(index, row);
    if (isClosed) return fail('is-closed', say('actions.is-closed'));
    const activityId = session.newId();
    const { what, owner, personId, groupId } = row;
    const kind = personId !== null ? 'person' : groupId !== null ? 'group' : 'words';
    const position = nextPosition(index.activitiesOf(objectiveId));
    const fields = { objectiveId, description: what, leadText: owner, milestone: due, position };
    return writeAnswering(
      caller,
      say('actions.act.become-activity', about(index, row)),
      [
        create(activity, activityId, { ...fields, progress: 'not reported' }),
        create(lead, session.newId(), { activityId, kind, personId, groupId, text: owner }),
        set(action, id, 'activityId', activityId),
        create(actionUpdate, session.newId(), {
          actionId: id,
          on: session.today(),
          by: caller.author,
          text: '',
          state: 'passed on',
        }),
      ],
      { activityId },
    );
  },

  remove: ({ id }, caller) =>
    actionOf(caller.session.index(), id) === undefined ? gone('action') : removeThing(caller, action, id),
};

interface Said {
  readonly state: ActionState;
  readonly text: string;
  readonly on: string;
  readonly today: string;
}

/** Why an update isn't taken; undefined where it is. */
function refusal(
  index: RegisterIndex,
  row: Action,
  { state, text, on, today }: Said,
): Result<never> | undefined {
  const { isClosed, closedOn } = standingOf(index, row);
  if (on > today) return fail('not-yet', say('actions.not-yet', { day: { day: on } }), { field: 'on' });
  if (state === 'reopened' && !isClosed) return fail('is-open', say('actions.is-open'), { field: 'state' });
  if (state === 'reopened' && text === '') {
    return fail('needs-words', say('actions.reopen-why'), { field: 'text' });
  }
  if (closedOn !== undefined && state === 'reopened' && on < closedOn) {
    return fail('before-closing', say('actions.before-closing', { day: { day: closedOn } }), { field: 'on' });
  }
  if (isClosed && state !== 'reopened' && !isOutcome(state)) {
    return fail('is-closed', say('actions.is-closed'), { field: 'state' });
  }
  return undefined;
}
