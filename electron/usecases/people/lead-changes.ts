// A lead cell typed by a person, made into lead records: those already there stay, new names join, the rest go.

import { create, remove, set, type Change } from '../../../shared/kernel/change.ts';
import { group } from '../../../shared/people/model/group.ts';
import { lead } from '../../../shared/people/model/lead.ts';
import { person } from '../../../shared/people/model/person.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import type { Lead } from '../../../shared/register/snapshot.ts';
import { holderName, leadNamed, leadNames } from '../../../shared/people/rules/lead-names.ts';
import { ownerOf, type LeadOwner } from '../../../shared/people/rules/lead-owner.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { languages } from '../../../shared/language/language.ts';
import { comparable, oneLine } from '../../../shared/language/plain.ts';
import { speak } from '../../../shared/language/speak.ts';
import { leadLines, readLeads, type ReadLead } from '../../../shared/language/reading/names/read-leads.ts';

/** The cell as it is typed: one name a line, or separated by semicolons. */
export function leadText(index: RegisterIndex, ownerId: string): Spoken {
  return { several: leadNames(index, ownerId), between: '; ' };
}

/** The cell holds this lead's name as it is shown, whatever somebody who read it for the first time would make of it. */
function isShownAs(index: RegisterIndex, words: string, row: Lead): boolean {
  return languages.some((language) => oneLine(speak(language, leadNamed(row, index.look))) === words);
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
  const holders = holdersIn(index, newId, changes);
  let position = 0;
  /** Whether one of those present is this, and so stays. */
  const keep = (isIt: (row: Lead) => boolean): boolean => {
    const at = present.findIndex(isIt);
    const [kept] = at === -1 ? [] : present.splice(at, 1);
    if (kept === undefined) return false;
    if (kept.position !== position) changes.push(set(lead, kept.id, 'position', position));
    position += 1;
    return true;
  };
  for (const words of leadLines(text)) {
    if (keep((row) => isShownAs(index, words, row))) continue;
    for (const found of holders.called(words) ?? readLeads(words)) {
      if (keep((row) => known(index, found, row))) continue;
      const fields = { ...owner, ...holders.ids(found), kind: found.kind, text: found.text, position };
      changes.push(create(lead, newId(), fields));
      position += 1;
    }
  }
  return [...changes, ...present.map(({ id }) => remove(lead, id))];
}

/** The people and groups that names stand for: those that the register has, by name or initials, and those made now. */
function holdersIn(index: RegisterIndex, newId: () => string, changes: Change[]) {
  const { people, groups } = index.snapshot;
  const peopleByName = new Map(people.map(({ id, name }) => [comparable(name), id]));
  const groupsByName = new Map(
    groups.flatMap(({ id, name, initials }) => [
      [comparable(name), id] as const,
      ...(initials === null ? [] : [[comparable(initials), id] as const]),
    ]),
  );
  /** The whole of it is somebody's name: then it isn't read as several. */
  const called = (words: string): ReadLead[] | undefined => {
    const whole = { name: words, title: null, initials: null, text: words };
    if (peopleByName.has(comparable(words))) return [{ ...whole, kind: 'person' }];
    return groupsByName.has(comparable(words)) ? [{ ...whole, kind: 'group' }] : undefined;
  };
  const ids = ({ kind, name, title, initials }: ReadLead) => {
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
  return { called, ids };
}
