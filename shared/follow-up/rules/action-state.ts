// How an action stands, read from its updates in the order of their days. What is over stays over until an update reopens it, so that
// somebody who goes on writing on another copy doesn't open it again without knowing.

import type { Milestone } from '../../activities/model/milestone.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Action, ActionUpdate } from '../../register/snapshot.ts';
import { actionOutcomes, type ActionState } from '../model/action-update.ts';

export interface ActionStanding {
  readonly state: ActionState;
  readonly isClosed: boolean;
  /** The day it ended; undefined while it is open. */
  readonly closedOn: string | undefined;
  readonly due: Milestone | null;
  /** In the order of their days. */
  readonly updates: readonly ActionUpdate[];
}

const outcomes: ReadonlySet<ActionState> = new Set(actionOutcomes);

export function isOutcome(state: ActionState): boolean {
  return outcomes.has(state);
}

/** By day; those of one day in an order that is the same on every copy. What ends or reopens an action comes last on its day. */
function inOrder(rows: readonly ActionUpdate[]): ActionUpdate[] {
  const weight = ({ state }: ActionUpdate) => (state === 'reopened' ? 2 : isOutcome(state) ? 1 : 0);
  return rows.toSorted(
    (a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) || weight(a) - weight(b) || (a.id < b.id ? -1 : 1),
  );
}

/** What the updates make of it. */
export function standing(action: Pick<Action, 'due'>, rows: readonly ActionUpdate[]): ActionStanding {
  const updates = inOrder(rows);
  let [state, closedOn, due]: [ActionState, string | undefined, Milestone | null] = [
    'to do',
    undefined,
    action.due,
  ];
  for (const update of updates) {
    due = update.due ?? due;
    if (isOutcome(update.state)) [state, closedOn] = [update.state, update.on];
    else if (closedOn === undefined || update.state === 'reopened') {
      [state, closedOn] = [update.state, undefined];
    }
  }
  return { state, isClosed: closedOn !== undefined, closedOn, due, updates };
}

const updatesByAction = new WeakMap<readonly ActionUpdate[], ReadonlyMap<string, readonly ActionUpdate[]>>();

function updatesOf(
  { snapshot: { actionUpdates } }: RegisterIndex,
  actionId: string,
): readonly ActionUpdate[] {
  let known = updatesByAction.get(actionUpdates);
  if (known === undefined) {
    known = Map.groupBy(actionUpdates, (row) => row.actionId);
    updatesByAction.set(actionUpdates, known);
  }
  return known.get(actionId) ?? [];
}

/** As it stands now; or as it stood on a day, by what was said until then. */
export function standingOf(
  index: RegisterIndex,
  action: Pick<Action, 'id' | 'due'>,
  day?: string,
): ActionStanding {
  const rows = updatesOf(index, action.id);
  return standing(action, day === undefined ? rows : rows.filter(({ on }) => on <= day));
}

/** Whether the whole of what it was due by has passed while it is open. */
export function isOverdue({ isClosed, due }: ActionStanding, today: string): boolean {
  return !isClosed && due?.to != null && due.to < today;
}
