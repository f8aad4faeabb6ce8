// Activities: progress, milestones, leads, parts and links; one at a time or many at once.

import * as z from 'zod';
import { progressesByHand, type Progress } from '../strategy/model/status.ts';
import { statusByHand } from '../strategy/model/status-override.ts';
import { call } from '../kernel/call.ts';
import type { Spoken } from '../kernel/saying.ts';
import { id, line, nothing, prose, requiredLine } from '../kernel/inputs.ts';
import type { Judgement } from '../strategy/rules/measure-status.ts';

export interface LeadName {
  /** The person or group; null for words that name nobody. */
  readonly holderId: string | null;
  readonly name: Spoken;
}

export interface PartRow {
  readonly id: string;
  readonly description: string;
  readonly milestone: string | null;
  /** The words of the milestone hold no date, nor say that the work goes on and on. */
  readonly milestoneIsNoDate: boolean;
  /** The last day of the milestone. */
  readonly due: string | null;
  readonly progress: Progress;
  readonly leads: readonly LeadName[];
}

export interface ActivityRow {
  readonly id: string;
  readonly ref: string | null;
  readonly objectiveId: string;
  readonly objectiveRef: string;
  readonly description: string;
  readonly leads: readonly LeadName[];
  readonly milestone: string | null;
  readonly milestoneIsNoDate: boolean;
  /** The last day of the milestone. */
  readonly due: string | null;
  readonly progress: Progress;
  readonly note: string | null;
  readonly noteOn: string | null;
  readonly judgement: Judgement;
  readonly parts: readonly PartRow[];
  readonly links: readonly { readonly id: string; readonly title: string }[];
  /** The actions of meetings that it began as. */
  readonly actions: readonly { readonly id: string; readonly reference: string; readonly what: string }[];
}

const progress = z.enum(progressesByHand);

export const activitiesCalls = {
  list: call<readonly ActivityRow[]>()(nothing),
  add: call<{ readonly id: string }>()(
    z.strictObject({ objectiveId: id, ref: line.default(''), description: prose.min(1) }),
  ),
  setText: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('description'), value: prose.min(1) }),
      z.strictObject({ id, field: z.literal('ref'), value: line }),
      z.strictObject({ id, field: z.literal('milestone'), value: line.max(1_000) }),
      z.strictObject({ id, field: z.literal('leads'), value: prose }),
    ]),
  ),
  /** One or many; the note is dated today. */
  setProgress: call<null>()(
    z.strictObject({ ids: z.array(id).min(1).max(10_000), progress, note: prose.optional() }),
  ),
  setNote: call<null>()(z.strictObject({ id, note: prose })),
  setMilestones: call<null>()(
    z.strictObject({ ids: z.array(id).min(1).max(10_000), value: line.max(1_000) }),
  ),
  moveTo: call<null>()(z.strictObject({ ids: z.array(id).min(1).max(10_000), objectiveId: id })),
  addPart: call<{ readonly id: string }>()(z.strictObject({ activityId: id, description: prose.min(1) })),
  setPart: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('description'), value: prose.min(1) }),
      z.strictObject({ id, field: z.literal('milestone'), value: line.max(1_000) }),
      z.strictObject({ id, field: z.literal('progress'), value: progress }),
      z.strictObject({ id, field: z.literal('leads'), value: prose }),
    ]),
  ),
  removePart: call<null>()(z.strictObject({ id })),
  link: call<null>()(z.strictObject({ from: id, toRef: requiredLine })),
  unlink: call<null>()(z.strictObject({ from: id, to: id })),
  remove: call<null>()(z.strictObject({ ids: z.array(id).min(1).max(10_000) })),
  merge: call<null>()(z.strictObject({ goes: id, stays: id })),
  /** An officer's status over the calculated one; null takes it away. */
  overrideStatus: call<null>()(z.strictObject({ id, override: statusByHand.nullable() })),
} as const;
