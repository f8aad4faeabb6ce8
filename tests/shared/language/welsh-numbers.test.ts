// What is counted in Welsh: two of a thing soften its first letter, and so does one of a feminine.

import { expect, it } from 'vitest';
import { catalogue } from '../../../shared/language/catalogue.ts';
import type { Plural, Said } from '../../../shared/language/words.ts';

const softened: readonly (readonly [start: RegExp, soft: string])[] = [
  [/^(?:th|ch|dd|ph)/u, ''],
  [/^ll/u, 'l'],
  [/^rh/u, 'r'],
  [/^p/u, 'b'],
  [/^t/u, 'd'],
  [/^c/u, 'g'],
  [/^b/u, 'f'],
  [/^d/u, 'dd'],
  [/^g/u, ''],
  [/^m/u, 'f'],
];

/** A short loan that begins with g, a sign, and a preposition where nothing is named after the number. */
const unsoftened: readonly string[] = ['grŵp', 'mm', 'mewn'];

/** Of what is counted in these words, those that are feminine and soften after one. */
const feminine: readonly string[] = ['cell', 'colofn', 'dalen', 'taflen'];

/** The word behind the number. */
function countedIn(text: string | undefined): string | undefined {
  return /\{\{count\}\} (?<word>\p{L}+)/u.exec(text ?? '')?.groups?.['word'];
}

/** The same where it doesn't soften. */
function soften(word: string): string {
  const [start, soft] = softened.find(([start]) => start.test(word)) ?? [/^/u, ''];
  return soft === '' && !word.startsWith('g') ? word : word.replace(start, soft);
}

const welsh = Object.entries<readonly [Said, Said]>(catalogue).flatMap(([key, [, said]]) =>
  typeof said === 'string' ? [] : [{ key, said }],
);

function unsaid(form: 'one' | 'two', isMeant: (word: string) => boolean): readonly string[] {
  return welsh.flatMap(({ key, said }: { readonly key: string; readonly said: Plural }) => {
    const word = countedIn(said.other);
    if (word === undefined || unsoftened.includes(word) || soften(word) === word || !isMeant(word)) return [];
    const now = said[form] ?? said.other;
    // “dau”, “ddwywaith”, “un”: it is said without a number.
    return !now.includes('{{count}}') || countedIn(now) === soften(word) ? [] : [`${key}: ${now}`];
  });
}

it('softens what is counted behind a two', () => {
  expect(unsaid('two', () => true)).toEqual([]);
  expect(welsh.filter(({ said }) => 'two' in said).length).toBeGreaterThan(100);
});

it('softens a feminine behind a one', () => {
  expect(unsaid('one', (word) => feminine.includes(word))).toEqual([]);
});
