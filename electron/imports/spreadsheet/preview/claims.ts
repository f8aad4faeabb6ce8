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

export interface Claims {
  /** The line of a cell; undefined where an earlier one said the same. */
  readonly of: (key: string, reading: Reading, payload: Payload, claim: () => Claim) => DraftLine | undefined;
  /** Takes back what two columns say alike in one row where they don't in another: 5 of the one fund and 5 of the other are 10. */
  readonly end: () => void;
}

interface Held {
  readonly payload: Payload;
  /** It is taken back when another cell says something else. */
  readonly line: DraftLine;
}

/** Two columns of one sheet, where a row has the same thing in both; undefined of cells that don't stand so. */
function columnsOf(one: ReadingLocation, other: ReadingLocation): string | undefined {
  if (one.sheet !== other.sheet || one.label !== other.label) return undefined;
  const [a, b] = [placeOf(one), placeOf(other)];
  if (a.row === b.row) return `${one.sheet} ${a.column} ${b.column}`;
  // Of a table that lies on its side; two rows of any other have the same heading.
  return a.column === b.column && one.heading !== other.heading
    ? `${one.sheet} ${a.row} ${b.row}`
    : undefined;
}

function placeOf({ cell }: ReadingLocation) {
  const column = cell.replace(/\d+$/u, '');
  return { column, row: cell.slice(column.length) };
}

function isNothing(payload: Payload): boolean {
  return payload.to === 'amount' && payload.pence === 0;
}

export function claims(): Claims {
  const taken = new Map<string, Held>();
  const apart = new Set<string>();
  const alike: { readonly columns: string; readonly held: Held; readonly other: ReadingLocation }[] = [];
  const of: Claims['of'] = (key, reading, payload, claim) => {
    const held = taken.get(key);
    const columns = held === undefined ? undefined : columnsOf(held.line, reading);
    if (held !== undefined && samePayload(held.payload, payload)) {
      if (columns !== undefined && !isNothing(payload)) alike.push({ columns, held, other: around(reading) });
      return undefined;
    }
    if (columns !== undefined) apart.add(columns);
    const { says, judge } = claim();
    if (held === undefined) {
      const judged = judge();
      const isTaken = judged.status !== 'rejected';
      const line = { ...around(reading), ...says, ...judged, payload: isTaken ? payload : undefined };
      taken.set(key, { payload, line });
      return line;
    }
    const reasonAt = columns === undefined ? otherwiseAt : besideAt;
    takeBack(held, reasonAt(reading));
    return {
      ...around(reading),
      ...says,
      status: 'rejected',
      reason: reasonAt(held.line),
      payload: undefined,
    };
  };
  return {
    of,
    end: () => {
      for (const { columns, held, other } of alike) if (apart.has(columns)) takeBack(held, besideAt(other));
    },
  };
}

function takeBack({ line }: Held, reason: Saying) {
  if (line.payload !== undefined)
    Object.assign(line, { status: 'rejected', reason, payload: undefined } satisfies Partial<DraftLine>);
}

function otherwiseAt({ sheet, cell, shown }: Pick<ReadingLocation, 'sheet' | 'cell' | 'shown'>): Saying {
  return say('sheet.says-otherwise', { sheet, cell, shown });
}

/** In another column of the row, either may hold, or both as its parts. */
function besideAt({ sheet, cell, heading, shown }: ReadingLocation): Saying {
  return say('sheet.beside-says-otherwise', { sheet, cell, heading, shown });
}

function samePayload(a: Payload, b: Payload): boolean {
  if (a.to === 'figure' && b.to === 'figure')
    return saysTheSame(a.value, b.value) || saysTheSame(b.value, a.value);
  if (a.to === 'amount' && b.to === 'amount') return a.pence === b.pence;
  return a.to === 'words' && b.to === 'words' && a.words === b.words;
}
