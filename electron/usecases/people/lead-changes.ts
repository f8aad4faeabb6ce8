// A lead cell typed by a person, made into lead records: those already there stay, new names join, the rest go.

import { create, remove, set, type Change } from '../../../shared/kernel/change.ts';
import { group } from '../../../shared/people/model/group.ts';
import { lead } from '../../../shared/people/model/lead.ts';
import { person } from '../../../shared/people/model/person.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import type { Lead } from '../../../shared/register/snapshot.ts';
import { holderName, leadNames } from '../../../shared/people/rules/lead-names.ts';
import { ownerOf, type LeadOwner } from '../../../shared/people/rules/lead-owner.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { readLeads, type ReadLead } from '../../../shared/language/reading/read-leads.ts';

/** The cell as it is typed: one name a line, or separated by semicolons. */
export function leadText(index: RegisterIndex, ownerId: string): Spoken {
  return { several: leadNames(index, ownerId), between: '; ' };
}

function known(index: RegisterIndex, found: ReadLead, row: Lead): boolean {
  // However it was written, and in either language, it is shown the same.
  if (row.kind === 'to be identified' && found.kind === row.kind) return true;
  return (
    comparable(holderName(row, index.look)) === comparable(found.text) ||
    comparable(row.text ?? '') === comparable(found.text)
  );
}

export function leadChanges(
  index: RegisterIndex,
  owner: LeadOwner,
  text: string,
  newId: () => string,
): Change[] {
  const present = [...index.leadsOf(ownerOf(owner)?.id ?? '')];
  const changes: Change[] = [];
  const holder = holders(index, newId, changes);
  readLeads(text).forEach((found, position) => {
    const at = present.findIndex((row) => known(index, found, row));
    const kept = at === -1 ? undefined : present.splice(at, 1)[0];
    if (kept !== undefined) {
      if (kept.position !== position) changes.push(set(lead, kept.id, 'position', position));
      return;
    }
    const { kind, text: words } = found;
    changes.push(create(lead, newId(), { ...owner, ...holder(found), kind, text: words, position }));
  });
  return [...changes, ...present.map(({ id }) => remove(lead, id))];
}

/** The person or group a name stands for: one that the register has, by name or initials, or one made now. */
function holders(index: RegisterIndex, newId: () => string, changes: Change[]) {
  const { people, groups } = index.snapshot;
  const peopleByName = new Map(people.map(({ id, name }) => [comparable(name), id]));
  const groupsByName = new Map(
    groups.flatMap(({ id, name, initials }) => [
      [comparable(name), id] as const,
      ...(initials === null ? [] : [[comparable(initials), id] as const]),
    ]),
  );
  return ({ kind, name, title, initials }: ReadLead) => {
    if (kind === 'person') {
      const personId = peopleByName.get(comparable(name)) ?? newId();
      if (!peopleByName.has(comparable(name))) changes.push(create(person, personId, { name, title }));
      peopleByName.set(comparable(name), personId);
      return { personId, groupId: null };
    }
    if (kind !== 'group') return { personId: null, groupId: null };
    const groupId = groupsByName.get(comparable(name)) ?? newId();
    if (!groupsByName.has(comparable(name))) changes.push(create(group, groupId, { name, initials }));
    groupsByName.set(comparable(name), groupId);
    return { personId: null, groupId };
  };
}
