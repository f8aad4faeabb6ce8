// Where the figures of a trend stand across its chart, and in how many parts their line is.

import { scaleLinear } from 'd3-scale';
import { daysFrom } from '../kernel/days.ts';
import type { Drawn } from './trend.ts';

export type At = readonly [x: number, y: number];

export interface Across {
  readonly left: number;
  readonly right: number;
  /** A figure without a day stands this far from those that have one. */
  readonly apart: number;
}

/** To scale, where there are days to scale by. Undefined when all of them stand at one moment. */
export function acrossOf(drawn: readonly Drawn[], { left, right, apart }: Across): number[] | undefined {
  const days = drawn.map(({ day }) => (day === undefined ? undefined : daysFrom('1970-01-01', day)));
  const known = days.filter((day) => day !== undefined);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  if (known.length === days.length && first === last) return undefined;
  if (known.length === 0 || first === last) {
    const even = scaleLinear([0, drawn.length - 1], [left, right]);
    return drawn.map((_, index) => even(index));
  }
  const begin = days.findIndex((day) => day !== undefined);
  const after = days.length - 1 - days.findLastIndex((day) => day !== undefined);
  const scale = scaleLinear([first, last], [left + begin * apart, right - after * apart]);
  return days.map((day, index) => {
    if (day !== undefined) return scale(day);
    return index < begin ? left + index * apart : right - (days.length - 1 - index) * apart;
  });
}

/** The points of the line in as many parts as its gaps make; one that no line leads to or from is a part by itself. */
export function partsOf(drawn: readonly Drawn[], at: readonly At[]): At[][] {
  const parts: At[][] = [];
  drawn.forEach(({ joined }, index) => {
    const point = at[index];
    if (point === undefined) return;
    const part = parts.at(-1);
    if (joined && part !== undefined) part.push(point);
    else parts.push([point]);
  });
  return parts;
}
