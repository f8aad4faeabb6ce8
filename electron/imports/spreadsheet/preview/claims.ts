// Two cells of one file about the same thing: where they differ nobody can tell which is right, and neither is taken.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Judged } from './judged.ts';
import { around, type DraftLine, type Payload } from './plan.ts';
import type { Reading, ReadingLocation } from './readings.ts';
import { saysTheSame } from './same-figure.ts';

/** What a line says of its cell, and what becomes of it if no other cell says something else. */
interface Claim {
  readonly says: Pick<DraftLine, 'name' | 'period' | 'kind' | 'before' | 'after'>;
  readonly judge: () => Judged;
}

/** The line of a cell; undefined where an earlier one said the same. */
export type Claims = (
  key: string,
  reading: Reading,
  payload: Payload,
  claim: () => Claim,
) => DraftLine | undefined;

interface Held {
  readonly payload: Payload;
  /** It is taken back when another cell says something else. */
  readonly line: DraftLine;
}

export function claims(): Claims {
  const taken = new Map<string, Held>();
  return (key, reading, payload, claim) => {
    const held = taken.get(key);
    if (held !== undefined && samePayload(held.payload, payload)) return undefined;
    const { says, judge } = claim();
    if (held === undefined) {
      const judged = judge();
      const isTaken = judged.status !== 'rejected';
      const line = { ...around(reading), ...says, ...judged, payload: isTaken ? payload : undefined };
      taken.set(key, { payload, line });
      return line;
    }
    if (held.line.payload !== undefined)
      Object.assign(held.line, {
        status: 'rejected',
        reason: otherwiseAt(reading),
        payload: undefined,
      } satisfies Partial<DraftLine>);
    return {
      ...around(reading),
      ...says,
      status: 'rejected',
      reason: otherwiseAt(held.line),
      payload: undefined,
    };
  };
}

function otherwiseAt({ sheet, cell, shown }: Pick<ReadingLocation, 'sheet' | 'cell' | 'shown'>): Saying {
  return say('sheet.says-otherwise', { sheet, cell, shown });
}

function samePayload(a: Payload, b: Payload): boolean {
  if (a.to === 'figure' && b.to === 'figure')
    return saysTheSame(a.value, b.value) || saysTheSame(b.value, a.value);
  if (a.to === 'amount' && b.to === 'amount') return a.pence === b.pence;
  return a.to === 'words' && b.to === 'words' && a.words === b.words;
}
