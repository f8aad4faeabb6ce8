// A decision that was agreed without a vote, by those who were there.

import type { Decision } from '../../../shared/register/snapshot.ts';

export function aDecision(itemId: string, there: readonly string[], more: Partial<Decision> = {}): Decision {
  return {
    id: `on ${itemId}`,
    itemId,
    text: 'That it be done',
    how: 'assent',
    askedBy: [],
    moverId: null,
    seconderId: null,
    inFavour: null,
    against: null,
    abstained: null,
    casting: null,
    attendanceThen: { present: [...there], barred: [], voting: [...there], counted: 3, needed: 3 },
    reasons: null,
    position: 0,
    ...more,
  };
}
