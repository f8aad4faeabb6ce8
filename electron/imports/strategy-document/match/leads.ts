// Leads against the register: people and bodies are found by name or made once, and each lead is a record of its own.

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
  readonly match: (owner: LeadOwner, found: readonly ReadLead[], what: string, place: string) => void;
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

  const personNamed = (found: ReadLead, place: string): string => {
    const known = people.get(comparable(found.name));
    if (known !== undefined) return known;
    const id = context.newId();
    people.set(comparable(found.name), id);
    const fields = { name: found.name, title: found.title };
    compare(context, { entity: person, name: found.text, place, id, row: undefined, fields });
    return id;
  };
  const groupNamed = (found: ReadLead, place: string): string => {
    const known = groups.get(comparable(found.name));
    if (known !== undefined) return known;
    const id = context.newId();
    groups.set(comparable(found.name), id);
    const fields = { name: found.name, initials: found.initials };
    compare(context, { entity: group, name: found.name, place, id, row: undefined, fields });
    return id;
  };

  return {
    match: (owner, found, what, place) => {
      const ownerId = Object.values(owner)[0] ?? '';
      const present = new Map((byOwner.get(ownerId) ?? []).map((row) => [key(row), row]));
      found.forEach((each, index) => {
        const personId = each.kind === 'person' ? personNamed(each, place) : null;
        const groupId = each.kind === 'group' ? groupNamed(each, place) : null;
        const row = present.get(key({ kind: each.kind, text: each.text, personId, groupId }));
        if (row !== undefined) present.delete(key(row));
        const fields = { ...owner, kind: each.kind, personId, groupId, text: each.text, position: index };
        compare(context, {
          entity: lead,
          name: `lead of ${what}: ${each.text}`,
          place,
          id: row?.id ?? context.newId(),
          row,
          fields,
          onlyAtFirst: ['position', 'text'],
        });
      });
      for (const row of present.values()) removeLead(context, row, what, place);
    },
  };
}

/** A lead the document no longer names goes, unless it was entered here. */
function removeLead({ collect, lastImported }: MatchContext, row: Lead, what: string, place: string) {
  const name = `lead of ${what}: ${row.text ?? ''}`;
  if (lastImported(row.id, 'kind') === undefined) {
    collect.item({
      kind: 'kept',
      entity: 'lead',
      name,
      detail: 'was entered here; the document does not name it',
      place,
    });
    return;
  }
  collect.change(remove(lead, row.id));
  collect.item({ kind: 'changed', entity: 'lead', name, detail: 'is no longer named', place });
}
