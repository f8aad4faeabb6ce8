// Notices of single items, for executives in England: what each must say, and what was published.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { day, id, line, prose } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import { itemNoticeKinds, type ItemNoticeKind } from './model/publication.ts';
import type { DutyView } from './notice-calls.ts';
import { typedParticulars, type ParticularName, type TypedParticular } from './rules/particulars.ts';

export interface ParticularView {
  readonly name: ParticularName;
  /** "Regulation 9(1)(a)" of the regulations that the view names once. */
  readonly place: Saying;
  /** Null where the place says it in so many words. */
  readonly certainty: Saying | null;
  /** What the register fills in, and from where. */
  readonly known: { readonly said: Spoken; readonly from: Saying } | null;
  /** Null where there is nothing to type. */
  readonly field: TypedParticular | null;
  readonly typed: string;
  readonly isMissing: boolean;
}

export interface ItemNoticeView {
  readonly itemId: string;
  /** Empty for business without a number. */
  readonly number: string;
  readonly title: string;
  readonly kind: ItemNoticeKind;
  /** Null while nobody has begun to prepare it. */
  readonly draftId: string | null;
  /** The last working day on which it is in time; null where no number of days is asked for. */
  readonly publishBy: string | null;
  readonly stands: DutyView['stands'];
  readonly given: { readonly on: string; readonly by: string | null; readonly verdict: Saying | null } | null;
  readonly particulars: readonly ParticularView[];
}

export interface DoorView {
  readonly kind: ItemNoticeKind;
  /** Until when it is open; null where no number of days is asked for. */
  readonly until: string | null;
  readonly isOpen: boolean;
}

export interface ItemNoticesView {
  /** Whether the body has to give any: otherwise nothing of this is shown. */
  readonly applies: boolean;
  /** The regulations that ask for them. */
  readonly law: Saying;
  readonly notices: readonly ItemNoticeView[];
  /** Items that may be key decisions. */
  readonly items: readonly { readonly id: string; readonly title: string }[];
  /** The ways in which a key decision can be announced, the longest first. */
  readonly doors: readonly DoorView[];
}

const ofItem = { meetingId: id, itemId: id, kind: z.enum(itemNoticeKinds) };

export const itemNoticeCalls = {
  show: call<ItemNoticesView>()(z.strictObject({ meetingId: id })),
  /** Begun with what the last notice of the body said of where documents can be had and asked for. */
  begin: call<{ readonly id: string }>()(z.strictObject(ofItem)),
  set: call<null>()(z.strictObject({ id, field: z.enum(typedParticulars), value: prose })),
  leaveOut: call<null>()(z.strictObject({ id })),
  /** Also late, and also with particulars missing: it is kept as it was, and said to be so. */
  publish: call<{ readonly verdict: Saying | null; readonly missing: readonly Saying[] }>()(
    z.strictObject({ ...ofItem, on: day, time: line, by: line }),
  ),
} as const;
