// Money by budget heading and financial year: the table, each amount with where it came from, and what a heading pays for.

import * as z from 'zod';
import type { Scene } from '../charts/scene.ts';
import { amountKinds, type AmountKind } from './model/finance-amount.ts';
import { financeSides, type FinanceSide } from './model/finance-line.ts';
import { call } from '../kernel/call.ts';
import type { Destination } from '../kernel/destination.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import type { Provenance } from '../kernel/provenance.ts';
import type { HistoryEvent } from '../history/calls.ts';
import { id, line, prose, requiredLine } from '../kernel/inputs.ts';

export interface AmountView {
  readonly text: string;
  /** What the headings under it come to, because it states nothing itself. */
  readonly summed: boolean;
  readonly disagreement: Saying | null;
}

export interface FinanceLineView {
  readonly id: string;
  readonly heading: string;
  readonly depth: number;
  readonly side: FinanceSide;
  readonly parentId: string | null;
  readonly budgetHolder: string | null;
  readonly reason: string | null;
  readonly notes: string | null;
  readonly amounts: Readonly<Partial<Record<AmountKind, AmountView>>>;
  readonly variance: {
    readonly text: string;
    readonly adverse: boolean;
    readonly by: 'forecast' | 'actual';
  } | null;
  readonly links: readonly {
    readonly id: string;
    readonly title: string;
    /** Null where no screen shows it: an activity merged into another. */
    readonly opens: Destination | null;
  }[];
}

export interface SideTotalView {
  readonly side: FinanceSide;
  readonly amounts: Readonly<Partial<Record<AmountKind, string>>>;
  readonly variance: string | null;
}

export interface FinanceView {
  readonly years: readonly { readonly id: string; readonly label: Spoken }[];
  readonly yearId: string | null;
  readonly lines: readonly FinanceLineView[];
  readonly totals: readonly SideTotalView[];
  /** Headings that the totals of what is forecast are without. */
  readonly notForecast: readonly string[];
  /** Headings that the variances of totals are without. */
  readonly notInVariance: readonly string[];
  readonly chart: { readonly scene: Scene; readonly alternative: Saying } | null;
  /** What a line can be said to pay for. */
  readonly objectives: readonly { readonly id: string; readonly title: string }[];
  readonly activities: readonly { readonly id: string; readonly title: string }[];
}

export interface AmountStory {
  readonly heading: string;
  readonly year: Spoken;
  readonly kind: AmountKind;
  readonly text: string | null;
  readonly provenance: Provenance | null;
  readonly file: {
    readonly name: string;
    readonly sha256: string;
    readonly importedOn: string | null;
  } | null;
  readonly events: readonly HistoryEvent[];
}

export const financeCalls = {
  /** Null shows the latest year. */
  view: call<FinanceView>()(z.strictObject({ yearId: id.nullable() })),
  addLine: call<{ readonly id: string; readonly yearId: string }>()(
    z.strictObject({
      /** "2024/25". */
      year: requiredLine,
      heading: requiredLine,
      side: z.enum(financeSides),
      parentId: id.nullable(),
    }),
  ),
  setLine: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('heading'), value: requiredLine }),
      z.strictObject({ id, field: z.literal('budgetHolder'), value: line }),
      z.strictObject({ id, field: z.enum(['reason', 'notes']), value: prose }),
      z.strictObject({ id, field: z.literal('side'), value: z.enum(financeSides) }),
      z.strictObject({ id, field: z.literal('parentId'), value: z.string().max(500) }),
    ]),
  ),
  /** In pounds as people write them; an empty text takes the amount away. */
  setAmount: call<null>()(
    z.strictObject({ lineId: id, kind: z.enum(amountKinds), text: z.string().max(100) }),
  ),
  link: call<null>()(z.strictObject({ lineId: id, to: id, kind: z.enum(['objective', 'activity']) })),
  unlink: call<null>()(z.strictObject({ linkId: id })),
  remove: call<null>()(z.strictObject({ id })),
  story: call<AmountStory>()(z.strictObject({ lineId: id, kind: z.enum(amountKinds) })),
} as const;
