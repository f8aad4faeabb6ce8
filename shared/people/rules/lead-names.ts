// What a lead is called.

import type { Look } from '../../kernel/entity.ts';
import type { Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { group } from '../model/group.ts';
import { person } from '../model/person.ts';

/** The fields of a lead that say who it is. */
interface Led {
  readonly kind: string;
  readonly personId: string | null;
  readonly groupId: string | null;
  readonly text: string | null;
}

/** The person or group by name, with the title a person is addressed with; the words as written for anything else. */
export function holderName({ personId, groupId, text }: Omit<Led, 'kind'>, look: Look): string {
  const leading = look(person, personId);
  if (leading !== undefined)
    return leading.title === null ? leading.name : `${leading.title} ${leading.name}`;
  return look(group, groupId)?.name ?? text ?? '';
}

/** Nobody yet is said in the reader's own language, whatever was written. */
export function leadNamed(lead: Led, look: Look): Spoken {
  return lead.kind === 'to be identified' ? say('people.leadKind.to be identified') : holderName(lead, look);
}

interface LeadsKept {
  readonly leadsOf: (ownerId: string) => readonly (Led & { readonly position: number })[];
  readonly look: Look;
}

export function leadNames(index: LeadsKept, ownerId: string): Spoken[] {
  return [...index.leadsOf(ownerId)]
    .sort((a, b) => a.position - b.position)
    .map((lead) => leadNamed(lead, index.look));
}
