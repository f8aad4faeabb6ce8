// The hybrid logical clock: instants that never go backwards, even when the computer's clock does.
// Fixed-width text, so that comparing two stamps as text compares them in time.

import { endOfDay, lengthInDays } from '../../../shared/kernel/days.ts';

const counterLimit = 0xffff;

/** The last but one day of the year 9999, so that it is of that year in every time zone: later days have no date that the register can hold, and much later ones no stamp. */
const furthest = endOfDay('9999-12-30', 'UTC');

/** A clock may be wrong by so many days, and the work of others still be told on its own days before long. */
const mostAhead = 31;

export interface Stamp {
  readonly milliseconds: number;
  readonly counter: number;
}

export const firstStamp = '000000000000-0000';

export function formatStamp({ milliseconds, counter }: Stamp): string {
  return `${milliseconds.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}`;
}

export function parseStamp(stamp: string): Stamp {
  return {
    milliseconds: Number.parseInt(stamp.slice(0, 12), 16),
    counter: Number.parseInt(stamp.slice(13), 16),
  };
}

/** When it says that it was written; the last moment that has a date, of one that says a later one. */
export function timeOf(stamp: string): number {
  return Math.min(parseStamp(stamp).milliseconds, furthest);
}

/**
 * Whether it lies so far after this computer's clock that one of the two is wrong. All that is written after a change has a later stamp: what
 * was taken in once would date all later work. `last`: the latest stamp here, after which it isn't ahead of anything.
 */
export function isFarAhead(stamp: string, last: string, now: number): boolean {
  const latest = Math.max(now, parseStamp(last).milliseconds);
  return lengthInDays(parseStamp(stamp).milliseconds - latest) > mostAhead;
}

/** The stamp after `last` at the time that the clock says: later than both. */
export function nextStamp(last: string, clock: number): string {
  const previous = parseStamp(last);
  const now = Math.min(clock, furthest);
  if (now > previous.milliseconds) return formatStamp({ milliseconds: now, counter: 0 });
  if (previous.counter < counterLimit) {
    return formatStamp({ milliseconds: previous.milliseconds, counter: previous.counter + 1 });
  }
  return formatStamp({ milliseconds: previous.milliseconds + 1, counter: 0 });
}

/** The last stamp of this millisecond: every batch up to and including it sorts before or at it. */
export function lastStampOf(milliseconds: number): string {
  return formatStamp({ milliseconds, counter: counterLimit });
}
