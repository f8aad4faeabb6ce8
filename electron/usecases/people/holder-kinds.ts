// The two kinds that can lead something, a person and a group, and all in which they differ.

import { create, set, type Change } from '../../../shared/kernel/change.ts';
import type { Entity } from '../../../shared/kernel/entity.ts';
import type { Holder } from '../../../shared/people/calls.ts';
import { group } from '../../../shared/people/model/group.ts';
import { lead } from '../../../shared/people/model/lead.ts';
import { person } from '../../../shared/people/model/person.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';

type Kind = Holder['kind'];
type Named = Pick<Holder, 'id' | 'name' | 'extra'>;

interface HolderKind {
  readonly entity: Entity;
  readonly all: (index: RegisterIndex) => readonly Named[];
  readonly made: (id: string, name: string, extra: string | null) => Change;
  readonly withExtra: (id: string, extra: string | null) => Change;
  readonly extraChanged: 'people.change-title' | 'people.change-initials';
  /** The field of a lead that names one. */
  readonly leadsBy: 'personId' | 'groupId';
  readonly leadGiven: (leadId: string, to: string) => Change;
}

export const holderKinds: Readonly<Record<Kind, HolderKind>> = {
  person: {
    entity: person,
    all: ({ snapshot }) => snapshot.people.map(({ id, name, title }) => ({ id, name, extra: title })),
    made: (id, name, extra) => create(person, id, { name, title: extra }),
    withExtra: (id, extra) => set(person, id, 'title', extra),
    extraChanged: 'people.change-title',
    leadsBy: 'personId',
    leadGiven: (leadId, to) => set(lead, leadId, 'personId', to),
  },
  group: {
    entity: group,
    all: ({ snapshot }) => snapshot.groups.map(({ id, name, initials }) => ({ id, name, extra: initials })),
    made: (id, name, extra) => create(group, id, { name, initials: extra }),
    withExtra: (id, extra) => set(group, id, 'initials', extra),
    extraChanged: 'people.change-initials',
    leadsBy: 'groupId',
    leadGiven: (leadId, to) => set(lead, leadId, 'groupId', to),
  },
};

export const kindsOfHolder: readonly Kind[] = ['person', 'group'];
