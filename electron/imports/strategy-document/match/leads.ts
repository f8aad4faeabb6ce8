// Leads against the register: people and bodies are found by name or created once, and each lead is a record of its own.

import { sayDocumentLocation } from '../../../../shared/files/rules/provenance.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Spoken } from '../../../../shared/kernel/saying.ts';
import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import { remove } from '../../../../shared/kernel/change.ts';
import { group } from '../../../../shared/people/model/group.ts';
import { lead } from '../../../../shared/people/model/lead.ts';
import { person } from '../../../../shared/people/model/person.ts';
import type { Lead, Snapshot } from '../../../../shared/register/snapshot.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import type { ReadLead } from '../../../../shared/language/read-leads.ts';
import { compare, type MatchContext } from './compare.ts';

export type LeadOwner =
  | { readonly activityId: string }
  | { readonly activityPartId: string }
  | { readonly measureId: string }
  | { readonly objectiveId: string };

export interface LeadMatcher {
  readonly match: (
    owner: LeadOwner,
    found: readonly ReadLead[],
    what: Spoken,
    location: DocumentLocation,
  ) => void;
}

type Named = Pick<Lead, 'kind' | 'text' | 'personId' | 'groupId'>;

function key({ kind, text, personId, groupId }: Named): string {
  return `${kind} ${personId ?? groupId ?? comparable(text ?? '')}`;
}

export function leadMatcher(context: MatchContext, snapshot: Snapshot): LeadMatcher {
  const byOwner = new Map<string, Lead[]>();
  for (const row of snapshot.leads) {
    const owner = row.activityId ?? row.activityPartId ?? row.measureId ?? row.objectiveId ?? '';
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), row]);
  }
  const people = new Map(snapshot.people.map((row) => [comparable(row.name), row.id]));
  const groups = new Map(snapshot.groups.map((row) => [comparable(row.name), row.id]));

  const personNamed = (found: ReadLead, location: DocumentLocation): string => {
    const known = people.get(comparable(found.name));
    if (known !== undefined) return known;
    const id = context.newId();
    people.set(comparable(found.name), id);
    const fields = { name: found.name, title: found.title };
    compare(context, { entity: person, name: found.text, location, id, row: undefined, fields });
    return id;
  };
  const groupNamed = (found: ReadLead, location: DocumentLocation): string => {
    const known = groups.get(comparable(found.name));
    if (known !== undefined) return known;
    const id = context.newId();
    groups.set(comparable(found.name), id);
    const fields = { name: found.name, initials: found.initials };
    compare(context, { entity: group, name: found.name, location, id, row: undefined, fields });
    return id;
  };

  return {
    match: (owner, found, what, location) => {
      const ownerId = Object.values(owner)[0] ?? '';
      const present = new Map((byOwner.get(ownerId) ?? []).map((row) => [key(row), row]));
      found.forEach((each, index) => {
        const personId = each.kind === 'person' ? personNamed(each, location) : null;
        const groupId = each.kind === 'group' ? groupNamed(each, location) : null;
        const row = present.get(key({ kind: each.kind, text: each.text, personId, groupId }));
        if (row !== undefined) present.delete(key(row));
        const fields = { ...owner, kind: each.kind, personId, groupId, text: each.text, position: index };
        compare(context, {
          entity: lead,
          name: say('document.lead', { what, lead: each.text }),
          location,
          id: row?.id ?? context.newId(),
          row,
          fields,
          onlyAtFirst: ['position', 'text'],
        });
      });
      for (const row of present.values()) removeLead(context, row, what, location);
    },
  };
}

/** A lead the document no longer names is removed, unless it was entered here. */
function removeLead(
  { collect, lastImported }: MatchContext,
  row: Lead,
  what: Spoken,
  location: DocumentLocation,
) {
  const name = say('document.lead', { what, lead: row.text ?? '' });
  if (lastImported(row.id, 'kind') === undefined) {
    collect.item({
      kind: 'kept',
      entity: 'lead',
      name,
      detail: say('document.lead-entered-here'),
      location: sayDocumentLocation(location),
    });
    return;
  }
  collect.change(remove(lead, row.id));
  collect.item({
    kind: 'changed',
    entity: 'lead',
    name,
    detail: say('document.lead-gone'),
    location: sayDocumentLocation(location),
  });
}
