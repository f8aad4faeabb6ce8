// A matter that needs somebody's attention before a meeting, as data.

import type { Saying, Spoken } from '../../kernel/saying.ts';

/** In the order a chair would take them: what is going wrong, what has changed, what can't be right, what is late, what is missing, what is untidy. */
export const concerns = [
  'off track',
  'at risk',
  'changed status',
  'written unaware',
  'same supplement',
  'kept twice',
  'not understood',
  'contradiction',
  'formula',
  'finance',
  'grant limit',
  'overdue',
  'interest unregistered',
  'no interests said',
  'meeting missed',
  'action overdue',
  'meeting due',
  'no date',
  'completed early',
  'missing figure',
  'way not known',
  'latest not known',
  'unexplained override',
  'lapsed override',
  'likely duplicate',
  'letters',
] as const;

export type Concern = (typeof concerns)[number];

/** What is lacking in the register of interests. */
export const concernsOfInterests: ReadonlySet<Concern> = new Set<Concern>([
  'interest unregistered',
  'no interests said',
]);

/** For those who keep the register, and for no pack: it names people, or says what their office has to do. */
export const internalConcerns: ReadonlySet<Concern> = new Set<Concern>([
  ...concernsOfInterests,
  'written unaware',
  'same supplement',
  'kept twice',
  'meeting missed',
  'action overdue',
  'meeting due',
]);

/** What a concern can be about. */
export const concernedKinds = [
  'strategy',
  'objective',
  'measure',
  'measure_use',
  'period',
  'figure',
  'statement',
  'activity',
  'activity_part',
  'person',
  'group',
  'declaration',
  'finance_line',
  'finance_amount',
  'member_organisation',
  'project',
  'grant_limit',
  'meeting',
  'action',
] as const;

/** A row of the register, by the name of its entity and its id; or one field of it. */
export interface Concerned {
  readonly entity: (typeof concernedKinds)[number];
  readonly id: string;
  readonly field?: string;
}

export interface Attention {
  readonly concern: Concern;
  /** The objective it belongs to; empty when there is none. */
  readonly objectiveRef: string;
  /** "1.4", or a measure's name. */
  readonly subject: Spoken;
  readonly sentence: Saying;
  /** A statement, a use and its figure, an activity or two, an objective and a period. */
  readonly about: readonly Concerned[];
  /** What is opened to put it right. */
  readonly putRightAt: Concerned;
  /** What opens instead, where it is of a kind that no concern is about. */
  readonly opens?: { readonly entity: string; readonly id: string };
}

/** The key of a concern and what it is about, which a dismissal refers to. */
export function concernKey({ concern, about }: Pick<Attention, 'concern' | 'about'>): string {
  const ids = about.flatMap(({ id, field }) => (field === undefined ? [id] : [id, field]));
  return `${concern}: ${ids.join(' ')}`;
}
