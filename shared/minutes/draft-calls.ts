// The minutes of a meeting from the first draft to their adoption, and what is corrected afterwards.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { day, id, line, prose, requiredLine } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import { answersToComments, type AnswerToComment } from './model/minute-comment.ts';
import type { Draft } from './rules/draft.ts';

export interface CommentView {
  readonly id: string;
  readonly who: string;
  readonly on: string;
  /** The minute it is about; null for the whole. */
  readonly about: Spoken | null;
  readonly text: string;
  readonly answered: AnswerToComment;
  readonly answer: string | null;
}

export interface AdoptionView {
  /** When, and by which meeting. */
  readonly says: Spoken;
  readonly signedBy: string | null;
  readonly subjectTo: string | null;
}

export interface DraftingView {
  readonly draft: Draft;
  /** What is wrong with their numbers. */
  readonly numbering: readonly Saying[];
  readonly circulations: readonly {
    readonly id: string;
    readonly on: string;
    readonly to: string;
    readonly textHash: string;
    /** Whether the text is still what was sent. */
    readonly isAsNow: boolean;
  }[];
  readonly comments: readonly CommentView[];
  /** What colleagues wrote into adopted minutes before they knew of the adoption. */
  readonly unaware: readonly Saying[];
  /** Where the time of an arrival or a departure contradicts the order of the items. */
  readonly contradictions: readonly Saying[];
  /** Null until they are adopted. */
  readonly adoption: AdoptionView | null;
  /** The later meetings of the body: one of them adopts these minutes, or decides on a correction. */
  readonly later: readonly {
    readonly id: string;
    readonly name: Spoken;
    readonly day: string;
    /** Who presided there from beginning to end, as far as its record has it: they sign what it adopts. */
    readonly presided: string | null;
  }[];
  /** Which of them is offered first to adopt them: the earliest that was held; null where there is none. */
  readonly adoptsFirst: string | null;
  /** Whether the public was kept out of any of it: then the public edition has less than the full one. */
  readonly hasPrivate: boolean;
}

const meetingId = id;

export const draftingCalls = {
  show: call<DraftingView>()(z.strictObject({ meetingId })),
  /** From held to drafted; what has no number yet is given one. */
  begin: call<null>()(z.strictObject({ meetingId })),
  /** Gives each minute its number anew, in the order in which the items were taken. */
  number: call<null>()(z.strictObject({ meetingId })),
  /** What the public is told of an item that was taken in private. */
  summarise: call<null>()(z.strictObject({ itemId: id, text: prose })),
  circulate: call<null>()(z.strictObject({ meetingId, on: day, to: requiredLine })),
  comment: call<{ readonly id: string }>()(
    z.strictObject({ meetingId, itemId: id.nullable(), who: requiredLine, on: day, text: requiredLine }),
  ),
  answer: call<null>()(z.strictObject({ id, answered: z.enum(answersToComments), answer: line })),
  removeComment: call<null>()(z.strictObject({ id })),
  adopt: call<null>()(
    z.strictObject({ meetingId, adoptedAtId: id, on: day, signedBy: requiredLine, subjectTo: prose }),
  ),
  /** Only with a reason. */
  takeBack: call<null>()(z.strictObject({ meetingId })),
  correct: call<{ readonly id: string }>()(
    z.strictObject({
      itemId: id,
      original: requiredLine,
      corrected: requiredLine,
      reason: requiredLine,
      decidedAtId: id.nullable(),
      on: day,
    }),
  ),
  removeCorrection: call<null>()(z.strictObject({ id })),
} as const;
