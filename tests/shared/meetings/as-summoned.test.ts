// What was moved since an agenda was summoned: as few items as could be.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareToSummoned, summonedNow } from '../../../shared/meetings/rules/as-summoned.ts';
import { anIndex } from '../register/a-snapshot.ts';
import { anItem, board, july } from './an-agenda.ts';

const agendaOf = (ids: readonly string[]) =>
  anIndex({
    bodies: [board],
    meetings: [july],
    agendaItems: ids.map((id, position) => anItem({ id, title: id, position })),
  });

describe('what was moved', () => {
  it('leaves the rest in the order they were summoned in, and is nobody where one order is the other', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 8 }), (order) => {
        const compared = compareToSummoned(summonedNow(agendaOf(ids), july), agendaOf(order), july);
        const still = compared.filter(({ changes }) => changes.length === 0).map(({ itemId }) => itemId);
        expect(still).toEqual(still.toSorted());
        expect(still.length === ids.length).toBe(order.join() === ids.join());
      }),
    );
  });

  it('is one item where one was moved', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (from, to) => {
        const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
        const [moved = ''] = ids.slice(from, from + 1);
        const order = ids.toSpliced(from, 1).toSpliced(to, 0, moved);
        const compared = compareToSummoned(summonedNow(agendaOf(ids), july), agendaOf(order), july);
        const count = compared.filter(({ changes }) => changes.includes('moved')).length;
        expect(count).toBe(from === to ? 0 : 1);
      }),
    );
  });
});
