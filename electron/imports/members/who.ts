// Who the names of a list are: somebody in the register by that name, somebody new, or a question, where a name is nearly somebody else's.

import type { MemberQuestion } from '../../../shared/bodies/member-import-calls.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { alikeNames } from '../../../shared/language/reading/names/alike-names.ts';
import { say } from '../../../shared/language/say.ts';
import { namedSo } from '../../../shared/people/rules/by-name.ts';
import type { Person } from '../../../shared/register/snapshot.ts';

/** Of a name: who that is, or a question that isn't answered yet. */
export type Who =
  | { readonly is: 'known'; readonly id: string; readonly name: string }
  /** `like` are names of the same list that are nearly this one. */
  | { readonly is: 'new'; readonly key: string; readonly name: string; readonly like: readonly string[] }
  | { readonly is: 'asked'; readonly key: string; readonly among: readonly Person[] };

export interface Named {
  readonly name: string;
  readonly cell: string;
}

export interface WhoTheyAre {
  readonly of: (name: string) => Who;
  readonly questions: readonly MemberQuestion[];
}

const somebodyNew = 'new';

function likeness(names: readonly string[], people: readonly Person[]) {
  const all = [
    ...people.map(({ id, name }) => ({ id: `person ${id}`, name })),
    ...names.map((name) => ({ id: `name ${comparable(name)}`, name })),
  ];
  const alike = alikeNames(all);
  const named = new Map(all.map(({ id, name }) => [id, name]));
  const like = (name: string) => alike.get(`name ${comparable(name)}`) ?? [];
  return {
    people: (name: string) => {
      const ids = new Set(like(name));
      return people.filter(({ id }) => ids.has(`person ${id}`));
    },
    names: (name: string) =>
      like(name).flatMap((id) => (id.startsWith('name ') ? [named.get(id) ?? ''] : [])),
  };
}

export function whoTheyAre(
  named: readonly Named[],
  people: readonly Person[],
  answers: Readonly<Record<string, string>>,
): WhoTheyAre {
  const first = new Map<string, Named>();
  for (const each of named) if (!first.has(comparable(each.name))) first.set(comparable(each.name), each);
  const like = likeness(
    [...first.values()].map(({ name }) => name),
    people,
  );
  const found = new Map<string, Who>();
  const questions: MemberQuestion[] = [];
  for (const [key, { name, cell }] of first) {
    const same = namedSo(people, name);
    const [only] = same;
    if (only !== undefined && same.length === 1) {
      found.set(key, { is: 'known', id: only.id, name: only.name });
      continue;
    }
    const among = same.length > 1 ? same : like.people(name);
    const asks = `name ${key}`;
    const answer = among.length === 0 ? somebodyNew : answers[asks];
    const chosen = among.find(({ id }) => id === answer);
    if (chosen !== undefined) found.set(key, { is: 'known', id: chosen.id, name: chosen.name });
    else if (answer === somebodyNew)
      found.set(key, { is: 'new', key, name, like: among.length === 0 ? like.names(name) : [] });
    else found.set(key, { is: 'asked', key: asks, among });
    if (among.length > 0)
      questions.push({
        key: asks,
        text: say(same.length > 1 ? 'member-list.ask-which' : 'member-list.ask-who', { name, cell }),
        options: [
          ...among.map((row) => ({ value: row.id, text: row.name })),
          { value: somebodyNew, text: say('member-list.somebody-new') },
        ],
        answer: chosen?.id ?? (answer === somebodyNew ? somebodyNew : null),
      });
  }
  return {
    questions,
    of: (name) => found.get(comparable(name)) ?? { is: 'new', key: comparable(name), name, like: [] },
  };
}
