// Whom somebody means who types in a hurry: initials, a first name, a surname, or the beginnings of both.

import { searchable } from '../../../follow-up/rules/searchable.ts';
import { untitled } from '../../../language/reading/names/untitled.ts';

/** Before a post, as a title is before a name. */
const articles = new Set(['the', 'y', 'yr']);

/** "Head of Finance" goes by "hf" as well as by "hof". */
const small = new Set(['of', 'for', 'and', 'the', 'o', 'ar', 'a', 'ac', 'y', 'yr']);

function wordsOf(name: string): string[] {
  return searchable(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** Every set of initials that somebody goes by. */
function allInitials(name: string): string[] {
  const own = wordsOf(untitled(searchable(name))).filter((word, at) => at > 0 || !articles.has(word));
  return [
    wordsOf(name),
    own,
    own.filter((word) => !small.has(word)),
    own.filter((_word, at) => at === 0 || at === own.length - 1),
  ]
    .map(initialsOf)
    .filter((initials) => initials.length > 1);
}

/** Whether each of the words begins one of the name's, in the name's order. */
function begins(typed: readonly string[], words: readonly string[]): boolean {
  let from = 0;
  return typed.every((each) => {
    const at = words.findIndex((word, place) => place >= from && word.startsWith(each));
    from = at + 1;
    return at >= 0;
  });
}

/** Whoever may be meant: nobody, one, or several. A whole name is its bearer's alone, whatever other names begin with it. */
export function calledInShort<P extends { readonly name: string }>(
  typed: string,
  people: readonly P[],
): readonly P[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  const named = people.map((person) => ({ person, words: wordsOf(person.name) }));
  const exact = named.filter((each) => each.words.join(' ') === whole);
  const areInitials = words.length === 1 || words.every((word) => word.length === 1);
  const initials = areInitials ? words.join('') : '';
  const found =
    exact.length > 0
      ? exact
      : named.filter((each) => begins(words, each.words) || allInitials(each.person.name).includes(initials));
  return found.map(({ person }) => person);
}
