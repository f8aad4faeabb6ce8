// What came before which decision, where two wrote an item's minutes at once: who was there tells more than the order in which it was written down.

import { describe, expect, it } from 'vitest';
import type { Movement } from '../../../shared/register/snapshot.ts';
import { turnsBefore } from '../../../shared/minutes/rules/turns-and-decisions.ts';
import { aDecision } from './a-decision.ts';

const leaves = (personId: string, position: number) => {
  const movement: Movement = {
    id: `${personId} ${position}`,
    attendanceId: personId,
    what: 'leaves',
    at: null,
    itemId: 'item',
    position,
  };
  return { movement, personId, back: undefined, quorum: undefined, counted: 0 };
};

describe('a departure', () => {
  const turns = [leaves('Birch', 7)];

  it.each([
    ['behind a decision that counted them, whatever copy wrote it later', [8, ['Alder', 'Birch']], [], 0],
    ['before one that didn’t, whatever copy wrote it earlier', [6, ['Alder']], [], 1],
    ['behind one that was written before it, of whoever was out for the item', [6, ['Alder']], ['Birch'], 0],
    ['before one that was written after it, of whoever was out for the item', [8, ['Alder']], ['Birch'], 1],
  ] as const)('stands %s', (_, [position, present], out, before) => {
    expect(turnsBefore(turns, [aDecision('item', present, { position })], new Set(out))).toEqual([before]);
  });
});
