// Names that are likely one person or body in two spellings: a letter apart, titles and honours more, initials for a first name, a middle name
// more, the surname first or alone behind a title.

import { comparable } from '../../plain.ts';
import { untitled } from './untitled.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What follows a name, of somebody who is called by two words at least. */
const honours =
  /(?<=\S\s+\S+?)(?:,?\s+(?:[ckmod]be|gbe|jp|dl|kc|qc|mp|ms|phd|msc|bsc|ba|ma|mba|llb|esq|frs|frsa|fca|aca|acca|cpfa|frics|mrics|qpm)\.?)+$/u;
/** Names shorter than this are alike by accident. */
const shortest = 5;

interface Bare {
  readonly bare: string;
  readonly isTitled: boolean;
}

function withoutTitles(name: string): Bare {
  const whole = comparable(name);
  const plain = untitled(whole);
  return {
    bare: plain.replace(honours, '').replaceAll(/[.,’'-]/gu, ''),
    isTitled: plain !== whole,
  };
}

/** Whether one can be made the other by one letter added, left out, changed or swapped with its neighbour. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** "J Smith" and "Jane Smith". */
function initialOf(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  if (first.length < 2 || first.length !== second.length || first.at(-1) !== second.at(-1)) return false;
  return first.slice(0, -1).every((word, index) => {
    const other = second[index] ?? '';
    return (
      word === other ||
      (word.length === 1 ? other.startsWith(word) : other.length === 1 && word.startsWith(other))
    );
  });
}

/** "Jane Smith" and "Jane A Smith". */
function middleOf(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')].toSorted((one, other) => one.length - other.length);
  if (first?.length !== 2 || second?.length !== 3) return false;
  return first[0] === second[0] && first[1] === second[2] && second[1]?.length === 1;
}

const inOrder = (name: string) => name.split(' ').toSorted().join(' ');

/** "Cllr Smith" and "Jane Smith". */
function surnameOf(one: Bare, other: Bare): boolean {
  return one.isTitled && !one.bare.includes(' ') && other.bare.split(' ').at(-1) === one.bare;
}

function alike(one: Bare, other: Bare): boolean {
  const [a, b] = [one.bare, other.bare];
  if (a === b || surnameOf(one, other) || surnameOf(other, one)) return true;
  if (Math.min(a.length, b.length) < shortest) return false;
  return oneSlip(a, b) || initialOf(a, b) || middleOf(a, b) || inOrder(a) === inOrder(b);
}

/** For each id the ids of those alike. Compared within the same first letter, or the same last word, so that a thousand names stay quick. */
export function alikeNames(all: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const names = all.map(({ id, name }) => ({ id, ...withoutTitles(name) }));
  const buckets = new Map<string, number[]>();
  names.forEach((each, index) => {
    const keys = new Set([
      `first ${each.bare[0] ?? ''}`,
      `last ${each.bare.split(' ').at(-1) ?? ''}`,
      `words ${inOrder(each.bare)}`,
    ]);
    for (const key of keys) buckets.set(key, [...(buckets.get(key) ?? []), index]);
  });
  const found = new Map<string, Set<string>>();
  const join = (a: string, b: string) => found.set(a, (found.get(a) ?? new Set()).add(b));
  for (const bucket of buckets.values()) {
    bucket.forEach((one, index) => {
      for (const other of bucket.slice(index + 1)) {
        const [a, b] = [names[one], names[other]];
        if (a === undefined || b === undefined || !alike(a, b)) continue;
        join(a.id, b.id);
        join(b.id, a.id);
      }
    });
  }
  return new Map([...found].map(([id, others]) => [id, [...others]]));
}
