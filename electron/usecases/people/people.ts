// People and groups: who leads what, and two spellings made one.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { Holder, LedThing, peopleCalls } from '../../../shared/people/calls.ts';
import { remove, type Change } from '../../../shared/kernel/change.ts';
import { lead } from '../../../shared/people/model/lead.ts';
import type { Lead } from '../../../shared/register/snapshot.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { activityTitle } from '../../../shared/activities/rules/activity-title.ts';
import { alikeNames } from '../../../shared/language/alike-names.ts';
import { compareRefs } from '../../../shared/kernel/natural-order.ts';
import { destinationOf } from '../../../shared/register/opening.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { say } from '../../../shared/language/say.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { emptyAsNull, gone, short, write, writeAnswering, type Caller } from '../caller.ts';
import { holderKinds, kindsOfHolder } from './holder-kinds.ts';

type Led = Omit<LedThing, 'opens'>;

function ledThing(index: RegisterIndex, row: Lead): Led | undefined {
  const part = index.snapshot.activityParts.find(({ id }) => id === row.activityPartId);
  const led = index.activities.get(row.activityId ?? part?.activityId ?? '');
  if (led !== undefined) {
    const description = short((part ?? led).description, 120);
    const kind = part === undefined ? 'activity' : 'part';
    return { id: part?.id ?? led.id, kind, title: activityTitle(led), description };
  }
  const under = index.objectives.get(row.objectiveId ?? '');
  if (under !== undefined)
    return { id: under.id, kind: 'objective', title: under.ref, description: under.title };
  const judged = index.measures.get(row.measureId ?? '');
  return judged && { id: judged.id, kind: 'measure', title: judged.name, description: '' };
}

/** What is nowhere to be seen, such as an activity merged into another, isn't shown here either. */
function ledBy(index: RegisterIndex, row: Lead): LedThing[] {
  const led = ledThing(index, row);
  const opens = destinationOf(index, lead.name, row.id);
  return led === undefined || opens === undefined ? [] : [{ ...led, opens }];
}

function list(index: RegisterIndex): Holder[] {
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
      leads: [...(led.get(each.id) ?? [])].sort((a, b) => compareRefs(a.title, b.title)),
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
  list: (_input, { session }) => succeed(list(session.index())),

  add: ({ kind, name, extra }, caller) => {
    const { session } = caller;
    const clash = taken(session.index(), kind, name);
    if (clash !== undefined) return clash;
    const id = session.newId();
    const made = holderKinds[kind].made(id, name, emptyAsNull(extra));
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

  setExtra: ({ id, kind, extra }, caller) => {
    const found = holderNamed(caller.session.index(), id, kind);
    if (found === undefined) return gone(kind);
    const { withExtra, extraChanged } = holderKinds[kind];
    return write(caller, say(extraChanged, { name: found.name }), [withExtra(id, emptyAsNull(extra))]);
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
    const { entity, leadsBy } = holderKinds[kind];
    const led = index.snapshot.leads.filter((row) => row[leadsBy] === id);
    if (led.length > 0) {
      return fail('still-used', say('people.still-leads', { name: found.name, count: led.length }));
    }
    return write(caller, say(`people.remove-${kind}`, { name: found.name }), [remove(entity, id)]);
  },
};

/** Every lead of the one becomes a lead of the other; where the other leads the same thing already, one record is enough. */
function mergeChanges(index: RegisterIndex, goes: string, stays: string, kind: Holder['kind']): Change[] {
  const { entity, leadsBy, leadGiven } = holderKinds[kind];
  const owner = (row: Lead) => row.activityId ?? row.activityPartId ?? row.measureId ?? row.objectiveId ?? '';
  const { leads } = index.snapshot;
  const present = new Set(leads.filter((row) => row[leadsBy] === stays).map(owner));
  const moved = leads
    .filter((row) => row[leadsBy] === goes)
    .map((row) => (present.has(owner(row)) ? remove(lead, row.id) : leadGiven(row.id, stays)));
  return [...moved, remove(entity, goes)];
}
