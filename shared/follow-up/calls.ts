// Actions after the meeting: what was said of each, what is overdue, and who is to do what.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import type { Destination } from '../kernel/destination.ts';
import { day, id, line, nothing, prose, requiredLine } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import { actionStates, type ActionState } from './model/action-update.ts';

export interface ActionLine {
  readonly id: string;
  /** "A 2026/14" */
  readonly reference: string;
  readonly bodyId: string | null;
  readonly body: string;
  readonly what: string;
  readonly owner: string;
  /** The person or group of that name; null where nobody is known by it. */
  readonly holderId: string | null;
  /** By when, and its last day where it has one. */
  readonly due: Spoken | null;
  readonly dueDay: string | null;
  readonly state: ActionState;
  readonly isClosed: boolean;
  readonly isOverdue: boolean;
  readonly askedOn: string | null;
  readonly closedOn: string | null;
  /** The last that was said of it. */
  readonly last: { readonly on: string; readonly text: string } | null;
  /** Asked for in business that the public may not see. */
  readonly isClosedToPublic: boolean;
}

/** Something else that somebody leads: a supporting activity, or a part of one. */
export interface AlsoLed {
  readonly id: string;
  readonly holderId: string;
  /** “1.4”, or “1.4 a” for a part; empty where the board gave it no ref. */
  readonly title: string;
  readonly description: string;
  readonly due: string | null;
  readonly isOverdue: boolean;
  readonly opens: Destination;
}

export interface ActionsView {
  readonly actions: readonly ActionLine[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  /** Who has an action or leads open work, by name. */
  readonly holders: readonly { readonly id: string; readonly name: string }[];
  /** The person who is asking, where the register knows one of that name. */
  readonly me: string | null;
  readonly alsoLed: readonly AlsoLed[];
}

export interface ActionView extends ActionLine {
  /** Where it was asked for; null without a meeting. */
  readonly from: { readonly meetingId: string; readonly meeting: Spoken; readonly item: string } | null;
  readonly activity: { readonly id: string; readonly title: string } | null;
  /** As it was first due, and as that was written. */
  readonly firstDue: Spoken | null;
  readonly firstDueText: string;
  /** An update gave it another time. */
  readonly isPutOff: boolean;
  /** The newest first. */
  readonly updates: readonly {
    readonly id: string;
    readonly on: string;
    readonly by: string;
    readonly text: string;
    readonly due: Spoken | null;
    readonly state: ActionState;
  }[];
  /** The meetings to come that it will be taken to; the next one of its body. */
  readonly nextMeeting: { readonly id: string; readonly meeting: Spoken } | null;
  readonly objectives: readonly { readonly id: string; readonly title: Spoken }[];
}

/** What was typed and not understood, kept as it is. */
export interface Remarks {
  readonly remarks: readonly Saying[];
}

export const actionsCalls = {
  list: call<ActionsView>()(nothing),
  show: call<ActionView>()(z.strictObject({ id })),
  /** Without a meeting: of a body, or of none. */
  add: call<{ readonly id: string } & Remarks>()(
    z.strictObject({
      what: requiredLine,
      owner: requiredLine,
      due: line,
      bodyId: z.union([id, z.literal('')]),
    }),
  ),
  /** What is written beside it is an update; this puts right what was typed wrongly. */
  set: call<Remarks>()(z.strictObject({ id, field: z.enum(['what', 'owner', 'due']), value: line })),
  /** Failures: `needs-words` where it is reopened without a reason, `is-closed` and `is-open`. */
  update: call<Remarks>()(
    z.strictObject({ id, on: day, text: prose, due: line, state: z.enum(actionStates) }),
  ),
  /** It is passed on to a new supporting activity, which keeps who leads it and when it is due. */
  becomeActivity: call<{ readonly activityId: string }>()(z.strictObject({ id, objectiveId: id })),
  remove: call<null>()(z.strictObject({ id })),
} as const;
