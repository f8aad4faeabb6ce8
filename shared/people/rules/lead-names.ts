// What a lead is called.

import type { Lead } from '../../register/snapshot.ts';
import type { RegisterIndex } from '../../register/register-index.ts';

/** A lead by name, with the title a person is addressed with. */
export function leadName(index: RegisterIndex, lead: Lead): string {
  if (lead.kind === 'to be identified') return 'To be identified';
  const person = index.people.get(lead.personId ?? '');
  if (person !== undefined) return person.title === null ? person.name : `${person.title} ${person.name}`;
  const group = index.groups.get(lead.groupId ?? '');
  return group?.name ?? lead.text ?? '';
}

export function leadNames(index: RegisterIndex, ownerId: string): string[] {
  return [...index.leadsOf(ownerId)]
    .sort((a, b) => a.position - b.position)
    .map((lead) => leadName(index, lead));
}
