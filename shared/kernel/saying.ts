// What is to be said, as data: a key of the catalogue, and what it is about. The sentence is made where a person reads it, in that
// person's language (shared/language/speak.ts); the log, rules, errors and findings carry only this. No code reads a sentence.

import * as z from 'zod';

/** A key of the catalogue with the values that its words have blanks for. */
export interface Saying {
  readonly say: string;
  readonly [blank: string]: Spoken;
}

/**
 * What fills a blank: words that are somebody's own and are never translated (a title, a name, a figure as it was written), a number, or
 * something that each language says in its own way.
 */
export type Spoken =
  | string
  | number
  | Saying
  /** A calendar day, "2024-07-12": "12 July 2024". */
  | { readonly day: string }
  /** A month, "2024-07": "July 2024". */
  | { readonly month: string }
  /** A day or a month where there is little room: "12 Jul 24", "Jul 24". */
  | { readonly inBrief: string }
  /** Integer pence: "£1,234.50". */
  | { readonly pence: number }
  /** Several, with commas and the language's own “and” before the last. */
  | { readonly all: readonly Spoken[] }
  /** Several, one after another, with this between them. */
  | { readonly several: readonly Spoken[]; readonly between: string };

const deepest = 8;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areSpoken(values: unknown, depth: number): boolean {
  return Array.isArray(values) && values.every((value) => isSpoken(value, depth));
}

function isSpoken(value: unknown, depth: number): value is Spoken {
  if (typeof value === 'string' || Number.isFinite(value)) return true;
  if (!isRecord(value) || depth > deepest) return false;
  if ('say' in value) {
    return (
      typeof value['say'] === 'string' && Object.values(value).every((each) => isSpoken(each, depth + 1))
    );
  }
  const [name, ...others] = Object.keys(value).sort();
  if (name === 'between')
    return typeof value['between'] === 'string' && areSpoken(value['several'], depth + 1);
  if (others.length > 0) return false;
  if (name === 'all') return areSpoken(value['all'], depth + 1);
  if (name === 'pence') return Number.isSafeInteger(value['pence']);
  return (name === 'day' || name === 'month' || name === 'inBrief') && typeof value[name] === 'string';
}

/** Checks a saying that comes from outside: from a file, a colleague's copy, another thread. */
export function isSaying(value: unknown): value is Saying {
  return isRecord(value) && 'say' in value && isSpoken(value, 0);
}

export const saying = z.custom<Saying>(isSaying);

export const spoken = z.custom<Spoken>((value) => isSpoken(value, 0));

/** Whether two say the same about the same: a sentence in any language would be the same. The order their blanks were filled in is nothing. */
export function sameSaying(a: Saying, b: Saying): boolean {
  return isSame(a, b);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => isSame(each, b[index]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}
