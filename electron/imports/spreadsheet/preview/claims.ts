// Two cells of one file about the same thing: the first wins, and a second that differs is reported.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Payload } from './plan.ts';
import type { Reading, ReadingLocation } from './readings.ts';
import { saysTheSame } from './same-figure.ts';

export type Claim =
  { readonly is: 'first' } | { readonly is: 'again' } | { readonly is: 'refused'; readonly reason: Saying };

export type Claims = (key: string, reading: Reading, payload: Payload) => Claim;

const first: Claim = { is: 'first' };
const again: Claim = { is: 'again' };

interface Held {
  readonly at: Pick<ReadingLocation, 'sheet' | 'cell' | 'shown'>;
  readonly payload: Payload;
}

export function claims(): Claims {
  const taken = new Map<string, Held>();
  return (key, { sheet, cell, shown }, payload) => {
    const held = taken.get(key);
    if (held === undefined) {
      taken.set(key, { at: { sheet, cell, shown }, payload });
      return first;
    }
    if (samePayload(held.payload, payload)) return again;
    return { is: 'refused', reason: say('sheet.says-otherwise', held.at) };
  };
}

function samePayload(a: Payload, b: Payload): boolean {
  if (a.to === 'figure' && b.to === 'figure')
    return saysTheSame(a.value, b.value) || saysTheSame(b.value, a.value);
  if (a.to === 'amount' && b.to === 'amount') return a.pence === b.pence;
  return a.to === 'words' && b.to === 'words' && a.words === b.words;
}
