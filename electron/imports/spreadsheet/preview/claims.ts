// Two cells of one file about the same thing: where they differ nobody can tell which is right, and neither is taken.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import type { DraftLine, Payload } from './plan.ts';
import type { Reading, ReadingLocation } from './readings.ts';
import { saysTheSame } from './same-figure.ts';

export type Claim =
  | {
      readonly is: 'first';
      /** The line it becomes: it is taken back when another cell says something else. */
      readonly become: (line: DraftLine) => DraftLine;
    }
  | { readonly is: 'again' }
  | { readonly is: 'refused'; readonly reason: Saying };

export type Claims = (key: string, reading: Reading, payload: Payload) => Claim;

const again: Claim = { is: 'again' };

interface Held {
  readonly at: Pick<ReadingLocation, 'sheet' | 'cell' | 'shown'>;
  readonly payload: Payload;
  line: DraftLine | undefined;
}

export function claims(): Claims {
  const taken = new Map<string, Held>();
  return (key, { sheet, cell, shown }, payload) => {
    const held = taken.get(key);
    if (held === undefined) {
      const made: Held = { at: { sheet, cell, shown }, payload, line: undefined };
      taken.set(key, made);
      return {
        is: 'first',
        become: (line) => {
          made.line = line;
          return line;
        },
      };
    }
    if (samePayload(held.payload, payload)) return again;
    if (held.line !== undefined && held.line.payload !== undefined)
      Object.assign(held.line, {
        status: 'rejected',
        reason: say('sheet.says-otherwise', { sheet, cell, shown }),
        payload: undefined,
      } satisfies Partial<DraftLine>);
    return { is: 'refused', reason: say('sheet.says-otherwise', held.at) };
  };
}

function samePayload(a: Payload, b: Payload): boolean {
  if (a.to === 'figure' && b.to === 'figure')
    return saysTheSame(a.value, b.value) || saysTheSame(b.value, a.value);
  if (a.to === 'amount' && b.to === 'amount') return a.pence === b.pence;
  return a.to === 'words' && b.to === 'words' && a.words === b.words;
}
