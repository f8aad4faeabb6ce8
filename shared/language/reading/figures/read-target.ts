// What a target says beside the other figures of its measure, which it can't say alone: "from 62% to 75%" and "62% → 75%" are where it goes to,
// beside 62%, and "9 in 10" is 90% among percentages. For documents and spreadsheets alike.

import type { FigureValue } from '../../../figures/model/figure-value.ts';
import { sameValue, unitOf } from '../../../figures/rules/quantity.ts';
import { oneLine } from '../../plain.ts';
import { inItsWords, readFigure } from './read-figure.ts';

const fromTo = /^(?:from|o)\s+(?<first>.+?)\s+(?:to|i)\s+(?<last>.+)$/iu;
const arrow = /^(?<first>[^→>➔➜]+?)\s*(?:→|[-=]>|➔|➜)\s*(?<last>[^→>➔➜]+)$/u;

type Bounded = Extract<FigureValue, { kind: 'bounded' }>;

interface Movement {
  readonly start: FigureValue;
  readonly goal: Bounded;
}

/** Undefined of what is none, or of two numbers in different units. */
function movementIn(value: FigureValue): Movement | undefined {
  if (value.kind !== 'range' && value.kind !== 'not understood') return undefined;
  const { written } = value;
  const { first = '', last = '' } = (fromTo.exec(written) ?? arrow.exec(written))?.groups ?? {};
  if (first === '' || (value.kind === 'range' && !fromTo.test(written))) return undefined;
  // Of a range the ends are known, in the unit of their column.
  const rises = value.kind === 'range' ? value : readFigure(`from ${first} to ${last}`)?.value;
  if (rises?.kind === 'range')
    return {
      start: { kind: 'exact', quantity: rises.low, written },
      goal: { kind: 'bounded', bound: 'at least', quantity: rises.high, written },
    };
  const falls = readFigure(`from ${last} to ${first}`)?.value;
  if (falls?.kind !== 'range') return undefined;
  return {
    start: { kind: 'exact', quantity: falls.high, written },
    goal: { kind: 'bounded', bound: 'at most', quantity: falls.low, written },
  };
}

const share = /^(?<part>\d{1,2})\s+(?:in|out of|mewn|o bob)\s+(?:every\s+)?(?<whole>\d{1,3})$/iu;

/** "9 in 10" in hundredths; undefined where it comes to no whole number of them: "1 in 3". */
function percentIn(value: FigureValue): FigureValue | undefined {
  if (value.kind !== 'not understood') return undefined;
  const { written } = value;
  const { part, whole } = share.exec(oneLine(written))?.groups ?? {};
  const [of, all] = [Number(part), Number(whole)];
  const amount = (of * 100) / all;
  if (!Number.isInteger(amount) || amount > 100) return undefined;
  return { kind: 'exact', quantity: { unit: 'percent', amount: String(amount) }, written };
}

/**
 * The target as it is meant beside `others`, the figures of its measure that are no targets. A movement that none of them begins may also be
 * anything between the two, and is kept in its words.
 */
export function targetBeside(value: FigureValue, others: () => readonly FigureValue[]): FigureValue {
  const movement = movementIn(value);
  if (movement !== undefined)
    return others().some((other) => sameValue(other, movement.start))
      ? movement.goal
      : inItsWords(value.written);
  const percent = percentIn(value);
  if (percent === undefined) return value;
  const units = new Set(others().flatMap((other) => unitOf(other) ?? []));
  return units.size === 1 && units.has('percent') ? percent : value;
}
