// The decisions register: found again across years, with what became of each.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { day, id, line, requiredLine } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import type { Openness } from '../meetings/model/agenda-item.ts';
import type { WayToDecide } from '../minutes/model/decision.ts';
import type { ActionState } from './model/action-update.ts';

export interface DecisionLine {
  readonly id: string;
  readonly itemId: string;
  readonly meetingId: string;
  readonly day: string;
  readonly body: string;
  /** Of the item on its agenda. */
  readonly number: string;
  /** Of its minute; empty until that has one. */
  readonly minute: string;
  readonly title: string;
  readonly recommendation: string | null;
  readonly text: string;
  readonly reasons: string | null;
  readonly how: WayToDecide;
  readonly result: Saying | null;
  readonly openness: Openness;
  readonly mover: string | null;
  readonly seconder: string | null;
  readonly objectives: readonly { readonly id: string; readonly title: Spoken }[];
  readonly actions: readonly {
    readonly id: string;
    readonly reference: string;
    readonly state: ActionState;
  }[];
  readonly followUps: readonly {
    readonly id: string;
    readonly on: string;
    readonly by: string;
    readonly text: string;
  }[];
}

export interface DecisionsView {
  /** Those that were asked for. */
  readonly decisions: readonly DecisionLine[];
  /** How many there are in all. */
  readonly total: number;
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly objectives: readonly { readonly id: string; readonly title: Spoken }[];
  /** The years that have any, the latest first. */
  readonly years: readonly string[];
}

const dayOrAll = z.union([day, z.literal('')]);

export const decisionFilters = z.strictObject({
  bodyId: line,
  personId: line,
  objectiveId: line,
  words: line,
  from: dayOrAll,
  to: dayOrAll,
});

export const decisionsCalls = {
  list: call<DecisionsView>()(decisionFilters),
  /** What became of it, said on a day. What was said before stays. */
  followUp: call<{ readonly id: string }>()(z.strictObject({ decisionId: id, on: day, text: requiredLine })),
} as const;
