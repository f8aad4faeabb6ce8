// What needs somebody's attention before a meeting: the list at the front of a pack, and what `check` prints.

import { oncePer } from '../../kernel/once.ts';
import { sameSaying } from '../../kernel/saying.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Dismissal } from '../../register/snapshot.ts';
import { activityConcerns } from './activity-concerns.ts';
import { concernKey, concerns, type Attention } from './concern.ts';
import { interestConcerns } from './interest-concerns.ts';
import { letterConcerns } from './letter-concerns.ts';
import { measureConcerns } from './measure-concerns.ts';
import { notUnderstoodConcerns } from './not-understood-concerns.ts';
import { keptTwiceConcerns } from './kept-twice-concerns.ts';
import { overrideConcerns } from './override-concerns.ts';
import { statusConcerns, type LastPack } from './status-concerns.ts';
import { meetingConcerns } from './meeting-concerns.ts';
import { moneyConcerns } from './money-concerns.ts';

export interface SortedAttention {
  readonly open: readonly Attention[];
  /** Set aside by somebody, for a reason, while it said this very thing. */
  readonly dismissed: readonly { readonly item: Attention; readonly dismissal: Dismissal }[];
}

/** What needs attention, apart from what somebody has set aside. */
export function attentionList(
  index: RegisterIndex,
  today: string,
  lastPack?: LastPack,
  ofTheLog: readonly Attention[] = [],
): readonly Attention[] {
  return sortedAttention(index, today, lastPack, ofTheLog).open;
}

/** Calculated once for each state of the register: the count in the navigation, the lists on the screens and the pack all use it. */
export const sortedAttention = oncePer(
  (today: string, lastPack?: LastPack, ofTheLog: readonly Attention[] = []) =>
    [today, lastPack?.id ?? '', ...ofTheLog.map(concernKey)].join(' '),
  (
    index: RegisterIndex,
    today: string,
    lastPack?: LastPack,
    /** What only the log tells: what was written before its seal was known, which packs followed which. */
    ofTheLog: readonly Attention[] = [],
  ): SortedAttention => {
    const dismissals = new Map(index.snapshot.dismissals.map((row) => [row.concernKey, row]));
    const open: Attention[] = [];
    const dismissed: { item: Attention; dismissal: Dismissal }[] = [];
    for (const item of inOrder([...everyConcern(index, today, lastPack), ...ofTheLog])) {
      const dismissal = dismissals.get(concernKey(item));
      if (dismissal !== undefined && sameSaying(dismissal.said, item.sentence))
        dismissed.push({ item, dismissal });
      else open.push(item);
    }
    return { open, dismissed };
  },
);

/** In the order of the concerns, and in each in the board's own order. */
function inOrder(items: Attention[]): Attention[] {
  return items.sort((a, b) => concerns.indexOf(a.concern) - concerns.indexOf(b.concern));
}

function everyConcern(index: RegisterIndex, today: string, lastPack: LastPack | undefined): Attention[] {
  return [
    ...statusConcerns(index, today, lastPack),
    ...notUnderstoodConcerns(index, today),
    ...measureConcerns(index, today),
    ...moneyConcerns(index),
    ...activityConcerns(index, today),
    ...overrideConcerns(index, today),
    ...interestConcerns(index, today),
    ...meetingConcerns(index, today),
    ...keptTwiceConcerns(index),
    ...letterConcerns(index),
  ];
}
