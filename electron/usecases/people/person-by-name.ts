// Whoever has a name, however it is spelt in capitals and spaces; somebody new is entered.

import { create, type Change } from '../../../shared/kernel/change.ts';
import { person } from '../../../shared/people/model/person.ts';
import { namedSo } from '../../../shared/people/rules/by-name.ts';
import type { Session } from '../../session/session.ts';

interface PersonByName {
  readonly id: string;
  /** What enters them; nothing for who is known. */
  readonly made: readonly Change[];
}

export function personByName(session: Session, name: string): PersonByName {
  const [known] = namedSo(session.index().snapshot.people, name);
  if (known !== undefined) return { id: known.id, made: [] };
  const id = session.newId();
  return { id, made: [create(person, id, { name })] };
}
