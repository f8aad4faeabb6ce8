// What a notice of one item must say, as data: each particular with the place in the Regulations of 2012 that asks for it. What the register
// knows is filled in as it stands; what nobody has given is missing, and is never made up.

import { isolated } from '../../language/isolate.ts';
import { seatRoles } from '../../bodies/model/seat.ts';
import { notForPublication } from '../../bodies/rules/openness.ts';
import type { Certainty } from '../../bodies/rules/rule-values.ts';
import { standsOn } from '../../bodies/rules/seats.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { papersIn } from '../../papers/rules/papers-in.ts';
import { maySeePaper } from '../../papers/rules/who-may-see.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting, NoticeDraft } from '../../register/snapshot.ts';
import type { ItemNoticeKind } from '../model/publication.ts';
import { opennessOf } from './agenda-of-meeting.ts';
import type { ItemNotice } from './item-notices.ts';

/** What somebody types, by the field of the draft that it is kept in. */
export const typedParticulars = [
  'matter',
  'documents',
  'address',
  'procedure',
  'reasons',
  'representations',
  'response',
  'informed',
  'impracticable',
  'agreedBy',
  'agreedOn',
  'urgency',
] as const;
export type TypedParticular = (typeof typedParticulars)[number];

/** Besides, what the notice states by itself, and what the register alone knows. In the order in which notices say them. */
export const particularNames = [
  'isKey',
  'matter',
  'decisionMaker',
  'informed',
  'agreedBy',
  'agreedOn',
  'when',
  'reasons',
  'representations',
  'response',
  'documents',
  'address',
  'others',
  'procedure',
  'impracticable',
  'urgency',
] as const;
export type ParticularName = (typeof particularNames)[number];

interface Asked {
  readonly name: ParticularName;
  /** "Regulation 9(1)(a)", where the Act it is from is said already. */
  readonly place: Saying;
  readonly certainty: Certainty;
}

const by = (name: ParticularName, place: string, certainty: Certainty = 'read'): Asked => ({
  name,
  place: say('itemNotice.says.place', { number: place }),
  certainty,
});

const particularsAsked: Readonly<Record<ItemNoticeKind, readonly Asked[]>> = {
  'private, 28 days': [
    by('matter', '5(2)', 'inferred'),
    by('when', '5(2)', 'inferred'),
    by('reasons', '5(3)'),
  ],
  'private, 5 days': [
    by('matter', '5(4)', 'inferred'),
    by('when', '5(4)', 'inferred'),
    by('reasons', '5(5)(a)'),
    by('representations', '5(5)(b)'),
    by('response', '5(5)(c)'),
  ],
  'key decision': [
    by('isKey', '9(1)(a)'),
    by('matter', '9(1)(b)'),
    by('decisionMaker', '9(1)(c)'),
    by('when', '9(1)(d)'),
    by('documents', '9(1)(e)'),
    by('address', '9(1)(f)'),
    by('others', '9(1)(g)'),
    by('procedure', '9(1)(h)'),
  ],
  'general exception': [
    by('matter', '10(1)(a)'),
    by('informed', '10(1)(a)'),
    by('when', '10(1)(c)', 'inferred'),
    by('impracticable', '10(3)(a)'),
  ],
  'special urgency': [
    by('matter', '11(1)', 'inferred'),
    by('agreedBy', '11(1)'),
    by('agreedOn', '11(2)', 'inferred'),
    by('urgency', '11(2)(a)'),
  ],
};

export interface Particular extends Asked {
  /** What the register knows, or what the notice states by itself; null where it knows nothing. */
  readonly known: { readonly said: Spoken; readonly from: Saying } | null;
  /** The field to type in; null where there is nothing to type. */
  readonly field: TypedParticular | null;
  readonly typed: string | null;
  readonly isMissing: boolean;
}

type Known = Particular['known'];

function isTyped(name: ParticularName): name is TypedParticular {
  return typedParticulars.some((each) => each === name);
}

/** The body, with a list of its members: those who take part in its decisions, in the order in which they are listed. */
function decisionMaker(index: RegisterIndex, { bodyId, day }: Meeting): Known {
  const body = index.snapshot.bodies.find(({ id }) => id === bodyId);
  const members = index.snapshot.seats
    .filter((row) => row.bodyId === bodyId && standsOn(row, day) === 'stands')
    .filter(({ role }) => role !== 'observer' && role !== 'invitee' && role !== 'substitute')
    .toSorted((a, b) => seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role) || a.position - b.position)
    .flatMap(({ personId, role }): Spoken[] => {
      const person = index.people.get(personId ?? '');
      if (person === undefined) return [];
      const name = person.title === null ? person.name : `${person.title} ${isolated(person.name)}`;
      return role === 'member'
        ? [name]
        : [say('itemNotice.member', { name, role: say(`bodies.role.${role}`) })];
    });
  if (body === undefined || members.length === 0) return null;
  return {
    said: say('itemNotice.maker', { body: body.name, members: { several: members, between: '; ' } }),
    from: say('itemNotice.from.body'),
  };
}

/** Papers open to everybody with the background papers of each; of a closed one the public isn't told. */
function documents(index: RegisterIndex, itemId: string): Known {
  const { backgroundPapers } = index.snapshot;
  const listed = papersIn(index)
    .ofItem(itemId)
    .filter((row) => row.state !== 'withdrawn' && maySeePaper(index, row, 'public'))
    .flatMap(({ id, title, reference }): string[] => [
      reference === null ? title : `${isolated(title)} (${reference})`,
      ...backgroundPapers
        .filter(({ paperId }) => paperId === id)
        .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
        .map((row) => row.title),
    ]);
  return listed.length === 0
    ? null
    : { said: { several: listed, between: '; ' }, from: say('itemNotice.from.papers') };
}

/** The description of what is exempt, which may be told: never the reasoning that is kept with the item. */
function reasons(index: RegisterIndex, meeting: Meeting, { item: { row }, kind }: ItemNotice): Known {
  if (kind === 'private, 5 days') {
    const first = index.snapshot.noticeDrafts.find(
      (draft) => draft.itemId === row.id && draft.kind === 'private, 28 days',
    );
    if (first !== undefined && first.reasons !== null)
      return { said: first.reasons, from: say('itemNotice.from.first') };
  }
  const paragraphs = row.exemption?.paragraphs ?? [];
  if (row.openness !== 'exempt' || paragraphs.length === 0) return null;
  return {
    said: notForPublication(opennessOf(index, meeting), paragraphs),
    from: say('itemNotice.from.item'),
  };
}

function knownOf(index: RegisterIndex, meeting: Meeting, notice: ItemNotice, name: ParticularName): Known {
  const { row } = notice.item;
  switch (name) {
    case 'isKey':
      return { said: say('itemNotice.says.isKey'), from: say('itemNotice.from.notice') };
    case 'others':
      return { said: say('itemNotice.says.others'), from: say('itemNotice.from.notice') };
    case 'matter':
      return { said: row.title, from: say('itemNotice.from.item') };
    case 'when':
      return { said: { day: meeting.day }, from: say('itemNotice.from.meeting') };
    case 'decisionMaker':
      return decisionMaker(index, meeting);
    case 'documents':
      // What is dealt with in private may have closed papers alone; which of them may be told, a person decides.
      return row.openness === 'open' ? documents(index, row.id) : null;
    case 'reasons':
      return reasons(index, meeting, notice);
    case 'address':
    case 'agreedBy':
    case 'agreedOn':
    case 'impracticable':
    case 'informed':
    case 'procedure':
    case 'representations':
    case 'response':
    case 'urgency':
      return null;
  }
}

/** What stands in the notice of it, a paragraph for each line that was typed: what the register knows, and beside it or instead of it that. */
export function paragraphsOf({ name, known, typed }: Particular): readonly Spoken[] {
  if (typed === null || typed.trim() === '') return known === null ? [] : [known.said];
  if (name === 'agreedOn') return [{ day: typed }];
  const lines = typed.split('\n').filter((line) => line.trim() !== '');
  // Documents are added to those of the register; anything else is said better than the register does.
  return name === 'documents' && known !== null ? [known.said, ...lines] : lines;
}

/** The same in one line; undefined where nothing is known of it. */
export function textOf(particular: Particular): Spoken | undefined {
  const paragraphs = paragraphsOf(particular);
  if (paragraphs.length === 0) return undefined;
  return { several: paragraphs, between: '; ' };
}

function typedIn(draft: NoticeDraft | undefined, name: ParticularName): string | null {
  return draft === undefined || !isTyped(name) ? null : draft[name];
}

export function particularsOf(index: RegisterIndex, meeting: Meeting, notice: ItemNotice): Particular[] {
  return particularsAsked[notice.kind].map((asked) => {
    const { name } = asked;
    const known = knownOf(index, meeting, notice, name);
    const typed = typedIn(notice.draft, name);
    const field = isTyped(name) ? name : null;
    return { ...asked, known, field, typed, isMissing: known === null && typed === null };
  });
}
