// Initials that a document explains, in a key of its own, "HoR = Head of Repairs", or behind the name, "Head of Repairs (HoR)", for leads that are
// named by them.

import { say } from '../../say.ts';
import { isGivenName } from './given-names.ts';
import { readLeads, type ReadLead } from './read-leads.ts';

const letters = String.raw`(?<![\p{L}\d])\p{Lu}[\p{L}&]{0,6}\p{Lu}[\p{L}&]?`;
const explained = new RegExp(
  String.raw`(?<initials>${letters})\s*=\s*(?<name>\p{L}[^=;,.|()\n]{2,60}?)(?=\s*(?:$|[;,.|()\n])|\s+${letters}\s*=)`,
  'gu',
);
const between = /\s*(?:[,;/&+\n]|(?<!\p{L})(?:and|ac?)(?!\p{L}))\s*/u;

const behindName = new RegExp(
  String.raw`(?<name>(?:\p{L}[\p{L}’'-]*[ \t]+){1,7})\((?<initials>${letters})\)`,
  'gu',
);

/** The last words of those before the bracket that its letters stand for: "Collections Officer" of "our Collections Officer (CO)". */
function spelledBy(initials: string, words: readonly string[]): string | undefined {
  const wanted = initials.toLowerCase();
  const spells = (some: readonly string[]) =>
    some.map((word) => word.charAt(0).toLowerCase()).join('') === wanted;
  const without = (some: readonly string[]) => some.filter((word) => /^\p{Lu}/u.test(word));
  for (let from = words.length - 2; from >= 0; from -= 1) {
    const name = words.slice(from);
    if (/^\p{Lu}/u.test(name[0] ?? '') && (spells(name) || spells(without(name)))) return name.join(' ');
  }
  return undefined;
}

function explainedIn(text: string): { readonly initials: string; readonly name: string }[] {
  const inKey = text.includes('=') ? [...text.matchAll(explained)] : [];
  const behind = text.includes('(') ? [...text.matchAll(behindName)] : [];
  return [
    ...inKey.map(({ groups }) => ({ initials: groups?.['initials'] ?? '', name: groups?.['name'] ?? '' })),
    ...behind.flatMap(({ groups }) => {
      const initials = groups?.['initials'] ?? '';
      const name = spelledBy(initials, (groups?.['name'] ?? '').trim().split(/\s+/u));
      return name === undefined ? [] : [{ initials, name }];
    }),
  ];
}

const lettersAlone = new RegExp(`^${letters}$`, 'u');

/** "DHT" of "Deputy Headteacher": each letter after the one before, and the first at its beginning. */
function mayStandFor(initials: string, name: string): boolean {
  const words = name.toLowerCase();
  let from = 0;
  return (initials.toLowerCase().match(/\p{L}/gu) ?? []).every((letter, place) => {
    const found = words.indexOf(letter, from);
    from = found + letter.length;
    return found !== -1 && (place > 0 || found === 0);
  });
}

/** A cell of initials and, in the next, what they are of: a row of a key in columns. */
export function keyInCells(cells: readonly string[]): readonly string[] {
  return cells.flatMap((cell, at) => {
    const [initials, name] = [cell.trim(), (cells[at + 1] ?? '').trim()];
    return lettersAlone.test(initials) && mayStandFor(initials, name) ? [`${initials} = ${name}`] : [];
  });
}

/** "Welsh Government" looks like somebody's name. */
function isSurely({ kind, title, name }: ReadLead): boolean {
  return kind === 'group' || (kind === 'person' && (title !== null || isGivenName(name.split(' ')[0] ?? '')));
}

/** Each with the one person or body that it stands for; none that stands for two, or for something else. */
export function initialsIn(texts: readonly string[]): ReadonlyMap<string, ReadLead> {
  const found = new Map<string, ReadLead | undefined>();
  for (const text of texts) {
    for (const { initials, name } of explainedIn(text)) {
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
  const { name = '', initials = '' } =
    /^(?<name>[^()]+?)\s*\((?<initials>[^()]+)\)$/u.exec(lead.text)?.groups ?? {};
  const both = key.get(initials);
  if (both?.name === name)
    return [{ ...both, text: lead.text, initials: both.kind === 'group' ? initials : both.initials }];
  const parts = lead.text.split(between);
  const meant = parts.flatMap((text): ReadLead[] => {
    const found = key.get(text);
    if (found === undefined) return [];
    const assumption = say('reading.initials', { words: text, name: found.name });
    return [{ ...found, text, initials: found.kind === 'group' ? text : found.initials, assumption }];
  });
  return meant.length === parts.length ? meant : [lead];
}
