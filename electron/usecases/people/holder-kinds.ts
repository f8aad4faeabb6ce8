// The two kinds that can lead something, a person and a group, and all in which they differ.

import { create, set, type Change } from '../../../shared/kernel/change.ts';
import type { Entity } from '../../../shared/kernel/entity.ts';
import type { Holder } from '../../../shared/people/calls.ts';
import { group } from '../../../shared/people/model/group.ts';
import { person } from '../../../shared/people/model/person.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';

type Kind = Holder['kind'];
type Named = Pick<Holder, 'id' | 'name' | 'titleOrInitials'>;

interface HolderKind {
  readonly entity: Entity;
  readonly all: (index: RegisterIndex) => readonly Named[];
  readonly made: (id: string, name: string, titleOrInitials: string | null) => Change;
  readonly withTitleOrInitials: (id: string, titleOrInitials: string | null) => Change;
  readonly titleOrInitialsChanged: 'people.change-title' | 'people.change-initials';
  /** The field of a lead that names one. */
  readonly leadsBy: 'personId' | 'groupId';
}

export const holderKinds: Readonly<Record<Kind, HolderKind>> = {
  person: {
    entity: person,
    all: ({ snapshot }) =>
      snapshot.people.map(({ id, name, title }) => ({ id, name, titleOrInitials: title })),
    made: (id, name, titleOrInitials) => create(person, id, { name, title: titleOrInitials }),
    withTitleOrInitials: (id, titleOrInitials) => set(person, id, 'title', titleOrInitials),
    titleOrInitialsChanged: 'people.change-title',
    leadsBy: 'personId',
  },
  group: {
    entity: group,
    all: ({ snapshot }) =>
      snapshot.groups.map(({ id, name, initials }) => ({ id, name, titleOrInitials: initials })),
    made: (id, name, titleOrInitials) => create(group, id, { name, initials: titleOrInitials }),
    withTitleOrInitials: (id, titleOrInitials) => set(group, id, 'initials', titleOrInitials),
    titleOrInitialsChanged: 'people.change-initials',
    leadsBy: 'groupId',
  },
};

export const kindsOfHolder: readonly Kind[] = ['person', 'group'];
