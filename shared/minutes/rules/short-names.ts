// Whom somebody means who types in a hurry: initials, a first name, a surname, or the beginnings of both.

import { searchable } from '../../follow-up/rules/searchable.ts';

/** What stands before a name and belongs to nobody's initials. */
const titles = new Set([
  'cllr',
  'councillor',
  'cyng',
  'cynghorydd',
  'dr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'prof',
  'professor',
  'rev',
  'revd',
  'parch',
  'sir',
  'dame',
  'lord',
  'lady',
  'the',
  'y',
  'yr',
]);

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
function allInitials(words: readonly string[]): string[] {
  const own = words.filter((word, at) => at > 0 || !titles.has(word));
  const [first, last] = [own[0] ?? '', own.at(-1) ?? ''];
  return [
    initialsOf(words),
    initialsOf(own),
    initialsOf(own.filter((word) => !small.has(word))),
    initialsOf([first, last]),
  ].filter((initials) => initials.length > 1);
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
  const [initials] = words.length === 1 ? words : [initialsOf(words)];
  const areInitials = words.length === 1 || words.every((word) => word.length === 1);
  const found =
    exact.length > 0
      ? exact
      : named.filter(
          (each) =>
            begins(words, each.words) ||
            (areInitials && initials !== undefined && allInitials(each.words).includes(initials)),
        );
  return found.map(({ person }) => person);
}
