// People and groups: who leads what, and two spellings made one.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { Holder, LedThing, peopleCalls } from '../../../shared/people/calls.ts';
import { create, remove, set, type Change } from '../../../shared/kernel/change.ts';
import { group } from '../../../shared/people/model/group.ts';
import { lead } from '../../../shared/people/model/lead.ts';
import { person } from '../../../shared/people/model/person.ts';
import type { Lead } from '../../../shared/register/snapshot.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { activityTitle } from '../../../shared/activities/rules/activity-title.ts';
import { alikeNames } from '../../../shared/language/alike-names.ts';
import { compareRefs } from '../../../shared/kernel/natural-order.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { say } from '../../../shared/language/say.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { emptyAsNull, gone, short, write, writeAnswering, type Caller } from '../caller.ts';

function ledBy(index: RegisterIndex, row: Lead): LedThing[] {
  const part = index.snapshot.activityParts.find(({ id }) => id === row.activityPartId);
  const led = index.activities.get(row.activityId ?? part?.activityId ?? '');
  if (led !== undefined) {
    if (led.mergedInto !== null) return [];
    const description = short((part ?? led).description, 120);
    const kind = part === undefined ? 'activity' : 'part';
    return [{ id: part?.id ?? led.id, kind, title: activityTitle(led), description, opens: led.id }];
  }
  const under = index.objectives.get(row.objectiveId ?? '');
  if (under !== undefined) {
    return [{ id: under.id, kind: 'objective', title: under.ref, description: under.title, opens: under.id }];
  }
  const judged = index.measures.get(row.measureId ?? '');
  const use = index.snapshot.measureUses.find(({ measureId }) => measureId === judged?.id);
  return judged === undefined
    ? []
    : [
        {
          id: judged.id,
          kind: 'measure',
          title: judged.name,
          description: '',
          opens: use?.objectiveId ?? '',
        },
      ];
}

function list(index: RegisterIndex): Holder[] {
  const { people, groups, leads } = index.snapshot;
  const led = new Map<string, LedThing[]>();
  for (const row of leads) {
    const holder = row.personId ?? row.groupId;
    if (holder === null) continue;
    led.set(holder, [...(led.get(holder) ?? []), ...ledBy(index, row)]);
  }
  const alike = alikeNames([...people, ...groups]);
  const holders = [
    ...people.map(({ id, name, title }) => ({ id, kind: 'person' as const, name, extra: title })),
    ...groups.map(({ id, name, initials }) => ({ id, kind: 'group' as const, name, extra: initials })),
  ];
  return holders
    .map((each) => ({
      ...each,
      leads: [...(led.get(each.id) ?? [])].sort((a, b) => compareRefs(a.title, b.title)),
      alike: alike.get(each.id) ?? [],
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

function holderNamed(index: RegisterIndex, id: string, kind: 'person' | 'group') {
  return kind === 'person' ? index.people.get(id) : index.groups.get(id);
}

/** Another of the same kind that has this name already. */
function taken(index: RegisterIndex, kind: 'person' | 'group', name: string, except?: string) {
  const others = kind === 'person' ? index.snapshot.people : index.snapshot.groups;
  const same = others.find((row) => comparable(row.name) === comparable(name) && row.id !== except);
  if (same === undefined) return undefined;
  return fail('taken', say('people.taken', { name: same.name }), { field: 'name' });
}

export const people: HandlersOf<typeof peopleCalls, Caller> = {
  list: (_input, { session }) => succeed(list(session.index())),

  add: ({ kind, name, extra }, caller) => {
    const { session } = caller;
    const clash = taken(session.index(), kind, name);
    if (clash !== undefined) return clash;
    const id = session.newId();
    const made =
      kind === 'person'
        ? create(person, id, { name, title: emptyAsNull(extra) })
        : create(group, id, { name, initials: emptyAsNull(extra) });
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
      { entity: kind, id, field: 'name', value: name },
    ]);
  },

  setExtra: ({ id, kind, extra }, caller) => {
    const found = holderNamed(caller.session.index(), id, kind);
    if (found === undefined) return gone(kind);
    const value = emptyAsNull(extra);
    const change = kind === 'person' ? set(person, id, 'title', value) : set(group, id, 'initials', value);
    const key = kind === 'person' ? 'people.change-title' : 'people.change-initials';
    return write(caller, say(key, { name: found.name }), [change]);
  },

  merge: ({ goes, stays, kind }, caller) => {
    const index = caller.session.index();
    const [first, second] = [holderNamed(index, goes, kind), holderNamed(index, stays, kind)];
    if (first === undefined || second === undefined || goes === stays) return gone(kind);
    const act = say('people.merge-into', { from: first.name, to: second.name });
    return write(caller, act, mergeChanges(index, goes, stays, kind));
  },

  remove: ({ id, kind }, caller) => {
    const index = caller.session.index();
    const found = holderNamed(index, id, kind);
    if (found === undefined) return gone(kind);
    const led = index.snapshot.leads.filter((row) => row.personId === id || row.groupId === id);
    if (led.length > 0) {
      return fail('still-used', say('people.still-leads', { name: found.name, count: led.length }));
    }
    return write(caller, say(`people.remove-${kind}`, { name: found.name }), [
      remove(kind === 'person' ? person : group, id),
    ]);
  },
};

/** Every lead of the one becomes a lead of the other; where the other leads the same thing already, one record is enough. */
function mergeChanges(index: RegisterIndex, goes: string, stays: string, kind: 'person' | 'group'): Change[] {
  const field = kind === 'person' ? 'personId' : 'groupId';
  const owner = (row: Lead) => row.activityId ?? row.activityPartId ?? row.measureId ?? row.objectiveId ?? '';
  const { leads } = index.snapshot;
  const present = new Set(leads.filter((row) => row[field] === stays).map(owner));
  const moved = leads
    .filter((row) => row[field] === goes)
    .map((row) => (present.has(owner(row)) ? remove(lead, row.id) : set(lead, row.id, field, stays)));
  return [...moved, remove(kind === 'person' ? person : group, goes)];
}
