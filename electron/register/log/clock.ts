// The hybrid logical clock: instants that never go backwards, even when the computer's clock does.
// Fixed-width text, so that comparing two stamps as text compares them in time.

const counterLimit = 0xffff;

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

/** The stamp after `last` at the time `now`: later than both. */
export function nextStamp(last: string, now: number): string {
  const previous = parseStamp(last);
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
