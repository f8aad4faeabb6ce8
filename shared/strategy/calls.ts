// The strategy as it is written: objectives, the measures they use, activities in brief, and notes, edited in place.

import * as z from 'zod';
import type { Scene } from '../charts/scene.ts';
import type { Judgement } from './rules/measure-status.ts';
import { memberKinds } from '../finance/model/member-organisation.ts';
import { polarities, type Polarity } from './model/polarity.ts';
import { statusByHand } from './model/status-override.ts';
import { call } from '../kernel/call.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import { id, line, nothing, prose, requiredLine, timeZone } from '../kernel/inputs.ts';

const counted = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stated') }),
  z.strictObject({ kind: z.literal('members'), memberKinds: z.array(z.enum(memberKinds)).min(1) }),
  z.strictObject({
    kind: z.literal('projects'),
    projectKind: requiredLine,
    count: z.enum(['projects', 'organisations']),
  }),
  z.strictObject({ kind: z.literal('attendance'), bodyId: id, count: z.enum(['percent', 'meetings']) }),
]);
export type Counted = z.infer<typeof counted>;

export interface MeasureLine {
  readonly useId: string;
  readonly measureId: string;
  readonly name: string;
  /** What this objective's table calls it, where that differs from the measure's name. */
  readonly label: string | null;
  readonly groupHeading: string | null;
  readonly footnote: string | null;
  readonly caveat: string | null;
  readonly kind: 'quantitative' | 'qualitative';
  readonly candidate: boolean;
  readonly unit: 'number' | 'percent' | 'money';
  readonly polarity: Polarity;
  readonly tolerance: string | null;
  readonly latest: string | null;
  readonly latestPeriod: Spoken | null;
  /** The one that its status is judged by, where there is one. */
  readonly target: { readonly figure: string; readonly period: Spoken } | null;
  readonly gap: Saying;
  readonly judgement: Judgement;
  readonly chart: {
    readonly scene: Scene;
    readonly alternative: Saying;
    /** What its marks stand for. */
    readonly marks: readonly Saying[];
  } | null;
  /** What its formula calculates it from. */
  readonly derivedFrom: Spoken | null;
  /** What somebody set it to be counted from; null where that is inferred from its name. */
  readonly counted: Counted | null;
  readonly aliases: readonly string[];
}

export interface ActivityLine {
  readonly id: string;
  readonly ref: string | null;
  readonly description: string;
  /** In one line, with those that stand on its parts. */
  readonly leads: Spoken;
  readonly milestone: Spoken;
  readonly judgement: Judgement;
}

export interface NoteLine {
  readonly id: string;
  readonly heading: string | null;
  readonly text: string;
}

export interface ObjectiveInBrief {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
}

export interface StrategyInFull {
  readonly strategy: {
    readonly id: string;
    readonly title: string;
    readonly organisation: string | null;
    readonly periodFrom: string | null;
    readonly periodTo: string | null;
    readonly vision: string;
    readonly introduction: string;
    readonly yearStartMonth: number;
    readonly timeZone: string;
    readonly notes: readonly NoteLine[];
  } | null;
  readonly objectives: readonly ObjectiveInBrief[];
}

export interface ObjectiveInFull extends ObjectiveInBrief {
  readonly heading: string | null;
  readonly statement: string;
  readonly leads: Spoken;
  readonly measures: readonly MeasureLine[];
  readonly activities: readonly ActivityLine[];
  readonly notes: readonly NoteLine[];
}

const ordered = z.array(id).min(1).max(10_000);

export const strategyCalls = {
  strategy: call<StrategyInFull>()(nothing),
  objective: call<ObjectiveInFull>()(z.strictObject({ id })),
  setStrategy: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('title'), value: requiredLine }),
      z.strictObject({ id, field: z.enum(['vision', 'introduction']), value: prose }),
      z.strictObject({ id, field: z.literal('organisation'), value: line }),
      z.strictObject({
        id,
        field: z.enum(['periodFrom', 'periodTo']),
        value: z.union([z.iso.date(), z.literal('')]),
      }),
    ]),
  ),
  addObjective: call<{ readonly id: string }>()(z.strictObject({ ref: requiredLine, title: requiredLine })),
  setObjective: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.enum(['ref', 'title']), value: requiredLine }),
      z.strictObject({ id, field: z.literal('statement'), value: prose }),
      z.strictObject({ id, field: z.literal('leads'), value: prose }),
    ]),
  ),
  orderObjectives: call<null>()(z.strictObject({ ids: ordered })),
  addMeasure: call<{ readonly id: string }>()(
    z.strictObject({
      objectiveId: id,
      name: requiredLine,
      kind: z.enum(['quantitative', 'qualitative']),
      unit: z.enum(['number', 'percent', 'money']).default('number'),
      polarity: z.enum(polarities).default('not known'),
      candidate: z.boolean().default(false),
    }),
  ),
  setMeasure: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('name'), value: requiredLine }),
      z.strictObject({ id, field: z.literal('caveat'), value: line }),
      z.strictObject({ id, field: z.literal('unit'), value: z.enum(['number', 'percent', 'money']) }),
      z.strictObject({
        id,
        field: z.literal('polarity'),
        value: z.enum(polarities),
      }),
      z.strictObject({
        id,
        field: z.literal('tolerance'),
        value: z.string().regex(/^(\d{1,3}(\.\d{1,2})?)?$/),
      }),
    ]),
  ),
  /** Sets what a measure is counted from; null leaves that to be inferred from its name. */
  setCounted: call<null>()(z.strictObject({ id, counted: counted.nullable() })),
  /** Other names that spreadsheets use for a measure, separated by semicolons. */
  setAliases: call<null>()(z.strictObject({ id, text: prose })),
  setYearStart: call<null>()(z.strictObject({ id, month: z.int().min(1).max(12) })),
  setTimeZone: call<null>()(z.strictObject({ id, timeZone })),
  /** What an objective's own table says of a measure. */
  setMeasureUse: call<null>()(
    z.strictObject({ id, field: z.enum(['label', 'footnote', 'groupHeading']), value: line }),
  ),
  orderMeasures: call<null>()(z.strictObject({ objectiveId: id, useIds: ordered })),
  adoptMeasure: call<null>()(z.strictObject({ id })),
  addNote: call<{ readonly id: string }>()(
    z.strictObject({ ownerId: id, owner: z.enum(['strategy', 'objective']), text: prose.min(1) }),
  ),
  setNote: call<null>()(z.strictObject({ id, field: z.enum(['heading', 'text']), value: prose })),
  orderNotes: call<null>()(z.strictObject({ ids: ordered })),
  /** Deletes a thing with everything that belongs to it; undo brings all of it back. */
  remove: call<null>()(z.strictObject({ id, entity: z.enum(['objective', 'measure_use', 'note']) })),
  /** Sets a status by hand in place of the one calculated from that objective's figures; null removes it. */
  overrideStatus: call<null>()(
    z.strictObject({ measureId: id, objectiveId: id, override: statusByHand.nullable() }),
  ),
} as const;
