// The words of a rule put together into what they say: how often, which weekday, which days, which months. Nothing is decided here.

import type { Typed } from './recurrence-lexicon.ts';

export type Part =
  | { readonly is: 'step'; readonly unit: 'month' | 'week'; readonly length: number }
  | { readonly is: 'weekday'; readonly number: number }
  /** Of a weekday in its month or, where none is named, of the days in it. */
  | { readonly is: 'ordinal'; readonly number: number | 'last'; readonly afterEvery: boolean }
  | { readonly is: 'number'; readonly number: number; readonly words: string }
  | { readonly is: 'months'; readonly how: 'in' | 'but'; readonly numbers: readonly number[] }
  | { readonly is: 'start'; readonly month: number; readonly words: string }
  | { readonly is: 'every' }
  | { readonly is: 'stray'; readonly words: string };

interface Found {
  readonly parts: readonly Part[];
  /** How many tokens they were. */
  readonly length: number;
}

type How = 'in' | 'but' | 'from';

/** "The second month" is one month, and not a way of counting them: a rule can't say it. */
const counted = /^(?:month|week|quarter|fortnight)s?$/iu;

function multiple(token: Typed | undefined, isAfterEvery: boolean): number | undefined {
  if (token?.is === 'other') return 2;
  if (token?.is === 'number') return token.number;
  return token?.is === 'ordinal' && isAfterEvery && token.number !== 'last' ? token.number : undefined;
}

/** Every month, every other week, every 3 months, monthly. */
function step(tokens: readonly Typed[], at: number): Found | undefined {
  const isAfterEvery = tokens[at]?.is === 'every';
  const next = isAfterEvery ? at + 1 : at;
  const times = multiple(tokens[next], isAfterEvery);
  const unit = tokens[times === undefined ? next : next + 1];
  if (unit?.is === 'unit') {
    const length = unit.length * (times ?? 1);
    const part: Part = { is: 'step', unit: unit.unit, length };
    return { parts: [part], length: next - at + (times === undefined ? 1 : 2) };
  }
  if (tokens[next]?.is === 'other' && unit?.is === 'weekday') {
    const parts: Part[] = [
      { is: 'step', unit: 'week', length: 2 },
      { is: 'weekday', number: unit.number },
    ];
    return { parts, length: next - at + 2 };
  }
  return undefined;
}

function monthsBetween(first: number, last: number): number[] {
  return Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, index) => ((first - 1 + index) % 12) + 1);
}

/** A month, or from one to another. */
function months(tokens: readonly Typed[], at: number, how: How): Found | undefined {
  const [first, to, last] = tokens.slice(at, at + 3);
  if (first?.is !== 'month') return undefined;
  const inOrBut = how === 'but' ? 'but' : 'in';
  if (to?.is === 'to' && last?.is === 'month') {
    const numbers = monthsBetween(first.number, last.number);
    return { parts: [{ is: 'months', how: inOrBut, numbers }], length: 3 };
  }
  if (how === 'from' || to?.is === 'onwards') {
    const part: Part = { is: 'start', month: first.number, words: first.words };
    return { parts: [part], length: to?.is === 'onwards' ? 2 : 1 };
  }
  return { parts: [{ is: 'months', how: inOrBut, numbers: [first.number] }], length: 1 };
}

function single(tokens: readonly Typed[], at: number): Part {
  const token = tokens[at];
  if (token?.is === 'weekday') return { is: 'weekday', number: token.number };
  if (token?.is === 'number') return { is: 'number', number: token.number, words: token.words };
  if (token?.is === 'every') return { is: 'every' };
  if (token?.is !== 'ordinal') return { is: 'stray', words: token?.words ?? '' };
  const next = tokens[at + 1];
  return next?.is === 'unit' && counted.test(next.words)
    ? { is: 'stray', words: `${token.words} ${next.words}` }
    : { is: 'ordinal', number: token.number, afterEvery: tokens[at - 1]?.is === 'every' };
}

export function partsOf(typed: readonly Typed[]): Part[] {
  const tokens = typed.filter(({ is }) => is !== 'filler');
  const parts: Part[] = [];
  let how: How = 'in';
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token?.is === 'except' || token?.is === 'start' || token?.is === 'planned') {
      how = token.is === 'except' ? 'but' : token.is === 'start' ? 'from' : 'in';
      at += 1;
      continue;
    }
    const found: Found = step(tokens, at) ??
      months(tokens, at, how) ?? { parts: [single(tokens, at)], length: 1 };
    if (how === 'from' && token?.is === 'month') how = 'in';
    parts.push(...found.parts);
    at += found.length;
  }
  return parts;
}
