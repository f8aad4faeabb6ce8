// People and groups: who leads what, and two spellings made one.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { Holder, LedThing, peopleCalls } from '../../../shared/people/calls.ts';
import { lead } from '../../../shared/people/model/lead.ts';
import type { Lead } from '../../../shared/register/snapshot.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { alikeNames } from '../../../shared/language/reading/names/alike-names.ts';
import { compareRefs } from '../../../shared/kernel/natural-order.ts';
import type { Language } from '../../../shared/language/language.ts';
import { speak } from '../../../shared/language/speak.ts';
import { ownerOf } from '../../../shared/people/rules/lead-owner.ts';
import { entityNamed } from '../../../shared/register/entities.ts';
import { shownIn } from '../../../shared/register/naming.ts';
import { destinationOf } from '../../../shared/register/opening.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { say } from '../../../shared/language/say.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { removeThings } from '../register/removal.ts';
import { holderKinds, kindsOfHolder } from './holder-kinds.ts';
import { mergeChanges } from './merge-holders.ts';

/** What no screen shows, such as an activity merged into another, isn't listed here either. */
function ledBy(index: RegisterIndex, row: Lead): LedThing[] {
  const owner = ownerOf(row);
  const kind = entityNamed(owner?.entity ?? '')?.kind;
  const shown = owner && shownIn(index, owner.entity, owner.id);
  const opens = destinationOf(index, lead.name, row.id);
  if (owner === undefined || kind === undefined || shown === undefined || opens === undefined) return [];
  return [{ id: owner.id, kind, ...shown, opens }];
}

function list(index: RegisterIndex, language: Language): Holder[] {
  const led = new Map<string, LedThing[]>();
  for (const row of index.snapshot.leads) {
    const holder = row.personId ?? row.groupId;
    if (holder === null) continue;
    led.set(holder, [...(led.get(holder) ?? []), ...ledBy(index, row)]);
  }
  const holders = kindsOfHolder.flatMap((kind) =>
    holderKinds[kind].all(index).map((each) => ({ ...each, kind })),
  );
  const alike = alikeNames(holders);
  return holders
    .map((each) => ({
      ...each,
      leads: [...(led.get(each.id) ?? [])].sort((a, b) =>
        compareRefs(speak(language, a.title), speak(language, b.title)),
      ),
      alike: alike.get(each.id) ?? [],
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function holderNamed(index: RegisterIndex, id: string, kind: Holder['kind']) {
  return holderKinds[kind].all(index).find((each) => each.id === id);
}

/** Another of the same kind that has this name already. */
function taken(index: RegisterIndex, kind: Holder['kind'], name: string, except?: string) {
  const others = holderKinds[kind].all(index);
  const same = others.find((row) => comparable(row.name) === comparable(name) && row.id !== except);
  if (same === undefined) return undefined;
  return fail('taken', say('people.taken', { name: same.name }), { field: 'name' });
}

export const people: HandlersOf<typeof peopleCalls, Caller> = {
  list: (_input, { session, language }) => succeed(list(session.index(), language)),

  add: ({ kind, name, titleOrInitials }, caller) => {
    const { session } = caller;
    const clash = taken(session.index(), kind, name);
    if (clash !== undefined) return clash;
    const id = session.newId();
    const made = holderKinds[kind].made(id, name, emptyAsNull(titleOrInitials));
    return writeAnswering(caller, say(`people.add-${kind}`, { name }), [made], { id });
  },

  rename: ({ id, kind, name }, caller) => {
    const index = caller.session.index();
    const found = holderNamed(index, id, kind);
    if (found === undefined) return gone(kind);
    if (found.name === name) return succeed(null);
    const clash = taken(index, kind, name, id);
    if (clash !== undefined) return clash;
    return write(caller, say('people.rename', { from: found.name, to: name }), [
      { entity: holderKinds[kind].entity.name, id, field: 'name', value: name },
    ]);
  },

  setTitleOrInitials: ({ id, kind, titleOrInitials }, caller) => {
    const found = holderNamed(caller.session.index(), id, kind);
    if (found === undefined) return gone(kind);
    const { withTitleOrInitials, titleOrInitialsChanged } = holderKinds[kind];
    return write(caller, say(titleOrInitialsChanged, { name: found.name }), [
      withTitleOrInitials(id, emptyAsNull(titleOrInitials)),
    ]);
  },

  merge: ({ goes, stays, kind }, caller) => {
    const index = caller.session.index();
    const [first, second] = [holderNamed(index, goes, kind), holderNamed(index, stays, kind)];
    if (first === undefined || second === undefined || goes === stays) return gone(kind);
    const act = say('people.merge-into', { from: first.name, to: second.name });
    const changes = mergeChanges(index, goes, stays, kind);
    return changes.ok ? write(caller, act, changes.value) : changes;
  },

  remove: ({ id, kind }, caller) => {
    const found = holderNamed(caller.session.index(), id, kind);
    if (found === undefined) return gone(kind);
    const act = say(`people.remove-${kind}`, { name: found.name });
    return removeThings(caller, holderKinds[kind].entity, [id], act);
  },
};
