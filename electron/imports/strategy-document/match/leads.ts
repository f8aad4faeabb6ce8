// Leads against the register: people and bodies are found by name or created once, and each lead is a record of its own.

import { sayDocumentLocation } from '../../../../shared/files/rules/provenance.ts';
import { say } from '../../../../shared/language/say.ts';
import type { Spoken } from '../../../../shared/kernel/saying.ts';
import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import { group } from '../../../../shared/people/model/group.ts';
import { lead } from '../../../../shared/people/model/lead.ts';
import { person } from '../../../../shared/people/model/person.ts';
import type { Lead, Snapshot } from '../../../../shared/register/snapshot.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import type { ReadLead } from '../../../../shared/language/reading/names/read-leads.ts';
import { ownerOf, type LeadOwner } from '../../../../shared/people/rules/lead-owner.ts';
import { compare, takeOut, type MatchContext } from './compare.ts';

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

  /** What may be a person or a group by its words, "Jimmy Wales" and "Jones, Ann", is the one that is known by that name. */
  const settled = (found: ReadLead): ReadLead => {
    if (found.kind !== 'words') return found;
    const [surname = '', given = ''] = found.text.split(/,\s*/u);
    const name = [found.text, `${given} ${surname}`].find((each) => people.has(comparable(each)));
    if (name !== undefined) return { ...found, kind: 'person', name };
    return groups.has(comparable(found.text)) ? { ...found, kind: 'group' } : found;
  };

  return {
    match: (owner, unsettled, what, location) => {
      const found = unsettled.map(settled);
      const present = new Map(context.index.leadsOf(ownerOf(owner)?.id ?? '').map((row) => [key(row), row]));
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
function removeLead(context: MatchContext, row: Lead, what: Spoken, location: DocumentLocation) {
  const item = {
    entity: lead.name,
    name: say('document.lead', { what, lead: row.text ?? '' }),
    location: sayDocumentLocation(location),
  };
  if (context.lastImported(row.id, 'kind') === undefined) {
    context.collect.item({ ...item, kind: 'kept', detail: say('document.lead-entered-here') });
    return;
  }
  const detail = say('document.lead-gone');
  takeOut(context, { entity: lead, id: row.id }, { ...item, kind: 'changed', detail });
}
