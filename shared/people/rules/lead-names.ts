// What a lead is called.

import type { Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { Lead } from '../../register/snapshot.ts';
import type { RegisterIndex } from '../../register/register-index.ts';

/** The person or group by name, with the title a person is addressed with; the words as written for anything else. */
export function holderName(index: RegisterIndex, lead: Lead): string {
  const person = index.people.get(lead.personId ?? '');
  if (person !== undefined) return person.title === null ? person.name : `${person.title} ${person.name}`;
  const group = index.groups.get(lead.groupId ?? '');
  return group?.name ?? lead.text ?? '';
}

export function leadName(index: RegisterIndex, lead: Lead): Spoken {
  return lead.kind === 'to be identified' ? say('people.to-be-identified') : holderName(index, lead);
}

export function leadNames(index: RegisterIndex, ownerId: string): Spoken[] {
  return [...index.leadsOf(ownerId)]
    .sort((a, b) => a.position - b.position)
    .map((lead) => leadName(index, lead));
}
