// Activities that are likely one and the same (docs/domain.md, case 18): by their words, whatever their order, case and punctuation.

import type { Activity } from '../../register/snapshot.ts';

/** The share of their words that two activities have in common: from here on they are reported. */
const likeness = 0.8;
const fewestWords = 3;

/** Activities that are likely one: each of them alike to another of them. In the order they were given in. */
export interface DuplicateGroup {
  readonly activities: readonly Activity[];
  /** All of them in the same words. */
  readonly sameWords: boolean;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

const number = /^\p{N}+$/u;

/** Two of a series, "phase 1" and "phase 2", aren't one activity, however alike the rest of their words. */
function numbersIn(words: ReadonlySet<string>): string {
  return [...words]
    .filter((word) => number.test(word))
    .sort()
    .join(' ');
}

/** The share of their words that they have in common. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** Joined one to another; each leads, by way of others, to the first of its group. */
class Joined {
  readonly #to: number[] = [];

  add(index: number) {
    this.#to[index] = index;
  }

  firstOf(index: number): number {
    let at = index;
    for (let to = this.#to[at] ?? at; to !== at; to = this.#to[at] ?? at) {
      this.#to[at] = this.#to[to] ?? to;
      at = to;
    }
    return at;
  }

  join(a: number, b: number) {
    const [first, other] = [this.firstOf(a), this.firstOf(b)].sort((x, y) => x - y);
    if (first !== undefined && other !== undefined) this.#to[other] = first;
  }
}

interface Text {
  readonly words: ReadonlySet<string>;
  readonly numbers: string;
  readonly activities: Activity[];
}

/** Those of the same words are one text. */
function textsOf(activities: readonly Activity[]): Text[] {
  const texts = new Map<string, Text>();
  for (const activity of activities) {
    const words = wordsOf(activity.description);
    if (words.size < fewestWords) continue;
    const key = [...words].sort().join(' ');
    const known = texts.get(key);
    if (known === undefined) texts.set(key, { words, numbers: numbersIn(words), activities: [activity] });
    else known.activities.push(activity);
  }
  return [...texts.values()];
}

/**
 * Those in the same words first, and then the largest. Only texts that share one of their rarest words are compared: two this alike always
 * do. Those already in one group aren't compared again, so a thousand alike cost little more than their words.
 */
export function likelyDuplicates(activities: readonly Activity[]): DuplicateGroup[] {
  const texts = textsOf(activities.filter(({ mergedInto }) => mergedInto === null));
  const frequency = new Map<string, number>();
  for (const { words } of texts)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const byWord = new Map<string, number[]>();
  const joined = new Joined();
  texts.forEach(({ words, numbers }, index) => {
    joined.add(index);
    const rarest = [...words].sort(
      (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1),
    );
    const prefix = rarest.slice(0, words.size - Math.ceil(likeness * words.size) + 1);
    for (const candidate of new Set(prefix.flatMap((word) => byWord.get(word) ?? []))) {
      const other = texts[candidate];
      if (other === undefined || other.numbers !== numbers) continue;
      if (joined.firstOf(candidate) === joined.firstOf(index)) continue;
      if (likenessOf(other.words, words) >= likeness) joined.join(candidate, index);
    }
    for (const word of prefix) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [index]);
      else known.push(index);
    }
  });
  return groupsOf(activities, texts, joined);
}

function groupsOf(all: readonly Activity[], texts: readonly Text[], joined: Joined): DuplicateGroup[] {
  const groups = new Map<number, Text[]>();
  texts.forEach((text, index) => {
    const first = joined.firstOf(index);
    groups.set(first, [...(groups.get(first) ?? []), text]);
  });
  const place = new Map(all.map((activity, index) => [activity, index]));
  const placeOf = (activity: Activity) => place.get(activity) ?? 0;
  return [...groups.values()]
    .map((members) => ({
      activities: members.flatMap((text) => text.activities).sort((a, b) => placeOf(a) - placeOf(b)),
      sameWords: members.length === 1,
    }))
    .filter((group) => group.activities.length > 1)
    .sort((a, b) => Number(b.sameWords) - Number(a.sameWords) || b.activities.length - a.activities.length);
}
