// Initials that a document explains in a key of its own, "HoR = Head of Repairs", for leads that are named by them.

import { say } from '../../say.ts';
import { isGivenName } from './given-names.ts';
import { readLeads, type ReadLead } from './read-leads.ts';

const letters = String.raw`(?<![\p{L}\d])\p{Lu}[\p{L}&]{0,6}\p{Lu}[\p{L}&]?`;
const explained = new RegExp(
  String.raw`(?<initials>${letters})\s*=\s*(?<name>\p{L}[^=;,.|()\n]{2,60}?)(?=\s*(?:$|[;,.|()\n])|\s+${letters}\s*=)`,
  'gu',
);
const between = /\s*(?:[,;/&+\n]|(?<!\p{L})(?:and|ac?)(?!\p{L}))\s*/u;

/** "Welsh Government" looks like somebody's name. */
function isSurely({ kind, title, name }: ReadLead): boolean {
  return kind === 'group' || (kind === 'person' && (title !== null || isGivenName(name.split(' ')[0] ?? '')));
}

/** Each with the one person or body that it stands for; none that stands for two, or for something else. */
export function initialsIn(texts: readonly string[]): ReadonlyMap<string, ReadLead> {
  const found = new Map<string, ReadLead | undefined>();
  for (const text of texts) {
    if (!text.includes('=')) continue;
    for (const { groups } of text.matchAll(explained)) {
      const [initials = '', name = ''] = [groups?.['initials'], groups?.['name']];
      const [lead, another] = readLeads(name);
      const isOne = another === undefined && lead !== undefined && isSurely(lead);
      const before = found.get(initials);
      const isOther = found.has(initials) && before?.name !== lead?.name;
      found.set(initials, isOne && !isOther ? lead : undefined);
    }
  }
  return new Map([...found].flatMap(([initials, lead]) => (lead === undefined ? [] : [[initials, lead]])));
}

/** Who is meant, under the initials that stand in the document; as it is where one of them isn't explained. */
export function inFull(lead: ReadLead, key: ReadonlyMap<string, ReadLead>): readonly ReadLead[] {
  const parts = lead.text.split(between);
  const meant = parts.flatMap((text): ReadLead[] => {
    const found = key.get(text);
    if (found === undefined) return [];
    const assumption = say('reading.initials', { words: text, name: found.name });
    return [{ ...found, text, initials: found.kind === 'group' ? text : found.initials, assumption }];
  });
  return meant.length === parts.length ? meant : [lead];
}
