// A matter that needs somebody's attention before a meeting, as data.

import type { Saying, Spoken } from '../../kernel/saying.ts';

/** In the order a chair would take them: what is wrong, what is late, what is missing, what is untidy. */
export const concerns = [
  'contradiction',
  'formula',
  'finance',
  'grant limit',
  'overdue',
  'completed early',
  'missing figure',
  'lapsed override',
  'likely duplicate',
] as const;

export type Concern = (typeof concerns)[number];

export interface Attention {
  readonly concern: Concern;
  /** The objective it stands under; empty for what stands under none. */
  readonly objectiveRef: string;
  /** "1.4", or a measure's name. */
  readonly subject: Spoken;
  readonly sentence: Saying;
  /** The ids of what it is about: a statement, a use and its figure, an activity or two, or an objective and a period. */
  readonly about: readonly string[];
}

/** Names a concern and what it is about, for a dismissal to hold to. */
export function concernKey({ concern, about }: Pick<Attention, 'concern' | 'about'>): string {
  return `${concern}: ${about.join(' ')}`;
}
