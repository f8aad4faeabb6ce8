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
import { isOpenLead } from './unsaid.ts';

export interface LeadMatcher {
  readonly match: (
    owner: LeadOwner,
    found: readonly ReadLead[],
    what: Spoken,
    location: DocumentLocation,
    keepsKnown?: boolean,
  ) => void;
  /** Whether the document leaves open who it is, and the register knows; not where it names somebody in another line of the same thing. */
  readonly keepsKnown: (owner: LeadOwner, found: readonly ReadLead[], isNamedElsewhere: boolean) => boolean;
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

  const presentOf = (owner: LeadOwner) => context.index.leadsOf(ownerOf(owner)?.id ?? '');

  return {
    keepsKnown: (owner, unsettled, isNamedElsewhere) => {
      if (unsettled.length === 0 ? isNamedElsewhere : !unsettled.some(isOpenLead)) return false;
      const named = unsettled.map(settled).filter((each) => !isOpenLead(each));
      const names = new Set(
        named.map((each) =>
          key({
            kind: each.kind,
            text: each.text,
            personId: each.kind === 'person' ? (people.get(comparable(each.name)) ?? null) : null,
            groupId: each.kind === 'group' ? (groups.get(comparable(each.name)) ?? null) : null,
          }),
        ),
      );
      return presentOf(owner).some((row) => !isOpenLead(row) && !names.has(key(row)));
    },
    match: (owner, unsettled, what, location, keepsKnown = false) => {
      const found = unsettled.map(settled);
      const present = new Map(presentOf(owner).map((row) => [key(row), row]));
      found.forEach((each, index) => {
        if (keepsKnown && isOpenLead(each)) return;
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
      const open = keepsKnown ? unsettled.filter(isOpenLead).map(({ text }) => text) : undefined;
      for (const row of present.values()) removeLead(context, row, what, location, open);
    },
  };
}

/** A lead the document no longer names is removed, unless it was entered here. */
function removeLead(
  context: MatchContext,
  row: Lead,
  what: Spoken,
  location: DocumentLocation,
  open: readonly string[] | undefined,
) {
  const item = {
    entity: lead.name,
    id: row.id,
    name: say('document.lead', { what, lead: row.text ?? '' }),
    location: sayDocumentLocation(location),
  };
  if (context.lastImported(row.id, 'kind') === undefined) {
    context.collect.item({ ...item, kind: 'kept', detail: say('document.lead-entered-here') });
    return;
  }
  if (open !== undefined) {
    const detail =
      open.length === 0
        ? say('document.lead-stays-unsaid')
        : say('document.lead-stays-open', { words: open.join('; ') });
    context.collect.item({ ...item, kind: 'kept', detail });
    return;
  }
  const detail = say('document.lead-gone');
  takeOut(context, { entity: lead, id: row.id }, { ...item, kind: 'changed', detail });
}
