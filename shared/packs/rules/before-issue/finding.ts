// What is found before a pack goes out, as data: what it is, how much it weighs, and where it is put right.

import type { Saying } from '../../../kernel/saying.ts';
import type { NumberedItem } from '../../../meetings/rules/agenda.ts';
import type { PublicationKind } from '../../../meetings/model/publication.ts';
import type { OpennessRules } from '../../../bodies/rules/openness.ts';
import type { PapersIn } from '../../../papers/rules/papers-in.ts';
import type { PublishedPapers } from '../../../papers/rules/standing.ts';
import type { Audience } from '../../../papers/rules/who-may-see.ts';
import type { RegisterIndex } from '../../../register/register-index.ts';
import type { Meeting, Paper } from '../../../register/snapshot.ts';
import type { PagesOfSection } from '../page-labels.ts';

/** In the order in which a secretary would take them, with how much each weighs. */
export const issueConcerns = {
  leak: 'stops',
  'not here': 'stops',
  refused: 'stops',
  exemption: 'stops',
  'late item': 'stops',
  'said openly': 'look',
  'no business': 'look',
  'no paper': 'look',
  promised: 'look',
  draft: 'look',
  'two at once': 'look',
  'not signed off': 'look',
  notice: 'look',
  minutes: 'look',
  'no recommendation': 'look',
  'no presenter': 'look',
  'late paper': 'look',
  accessibility: 'look',
  'texts changed': 'look',
  'texts missing': 'look',
  'texts being written': 'look',
  'to be chosen': 'look',
  register: 'look',
  letters: 'look',
  reading: 'look',
} as const satisfies Readonly<Record<string, 'stops' | 'look'>>;
export type IssueConcern = keyof typeof issueConcerns;
/** What stops the issue, and what somebody should look at. */
export type IssueWeight = (typeof issueConcerns)[IssueConcern];

/** Of a meeting: what is typed on its page. */
export type TypedField = 'place' | 'link' | 'title';

/** A part of the meeting itself with what is open in it, the minutes of an earlier meeting, a text to translate, or another thing of the register. */
export type IssuePlace =
  | { readonly part: 'agenda' | 'papers'; readonly id: string }
  | { readonly part: 'notice'; readonly id: PublicationKind }
  | { readonly part: 'details'; readonly id: TypedField }
  | { readonly part: 'minutes'; readonly id: string }
  | { readonly screen: 'translations' | 'conflicts'; readonly id: string }
  | { readonly entity: string; readonly id: string };

export interface IssueFinding {
  readonly concern: IssueConcern;
  readonly sentence: Saying;
  readonly at: IssuePlace;
}

/** An item that is still to be dealt with, with its papers that these readers get. */
export interface ItemToIssue extends NumberedItem {
  readonly papers: readonly Paper[];
}

export interface ToIssue {
  readonly index: RegisterIndex;
  readonly meeting: Meeting;
  readonly audience: Audience;
  readonly today: string;
  readonly rules: OpennessRules;
  readonly items: readonly ItemToIssue[];
  /** Each once, however many items it is for. */
  readonly papers: readonly Paper[];
  readonly papersIn: PapersIn;
  readonly published: PublishedPapers;
  /** Where the pack has just been made: the pages of each of its sections, in one language. */
  readonly printed?: readonly PagesOfSection[];
}

/** "3"; its title for business without a number. */
export function calledFor({ number, row: { title } }: NumberedItem): string {
  return number === '' ? title : number;
}
