// Initials that a document explains, in a key of its own, "HoR = Head of Repairs", or behind the name, "Head of Repairs (HoR)", for leads that are
// named by them.

import { say } from '../../say.ts';
import { isGivenName } from './given-names.ts';
import { readLeads, type ReadLead } from './read-leads.ts';

const letters = String.raw`(?<![\p{L}\d])\p{Lu}[\p{L}&]{0,6}\p{Lu}[\p{L}&]?`;
const parted = (by: string) =>
  new RegExp(
    String.raw`(?<initials>${letters})${by}(?<name>\p{L}[^=:;,.|()\n]{2,60}?)(?=\s*(?:$|[;,.|()\n])|\s+${letters}${by})`,
    'gu',
  );
const explained = parted(String.raw`\s*=\s*`);
/** "Key: SM – Sally Morris, HoR: Head of Rangers", where what the letters stand for begins with them. */
const explainedInKey = parted(String.raw`(?:\s*[:=]\s*|\s+[–—-]\s+)`);
const key = /^(?:key|initials|leads|abbreviations|acronyms|allwedd|talfyriadau|llythrennau)[^:]{0,30}:/iu;
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
  const label = key.exec(text)?.[0] ?? '';
  const found =
    label === ''
      ? [...(text.includes('=') ? text.matchAll(explained) : [])]
      : [...text.slice(label.length).matchAll(explainedInKey)];
  const inKey = found.filter(
    ({ 0: whole, groups }) =>
      whole.includes('=') || mayStandFor(groups?.['initials'] ?? '', groups?.['name'] ?? ''),
  );
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

function isSurelyPerson({ kind, title, name }: ReadLead): boolean {
  return kind === 'person' && (title !== null || isGivenName(name.split(' ')[0] ?? ''));
}

function areOfEachWord(initials: string, name: string): boolean {
  return initials === name.split(/[\s-]+/u).reduce((letters, word) => letters + word.charAt(0), '');
}

/**
 * Each with the one person or body that it stands for; none that stands for two, or for something else. "Welsh Water" looks like somebody's name: what
 * only looks so is one in a key that names others who surely are people.
 */
export function initialsIn(texts: readonly string[]): ReadonlyMap<string, ReadLead> {
  const found = new Map<string, ReadLead | undefined>();
  for (const text of texts) {
    const explained = explainedIn(text).map(({ initials, name }) => ({ initials, leads: readLeads(name) }));
    const isOfPeople = explained.some(({ leads }) => leads.some(isSurelyPerson));
    for (const { initials, leads } of explained) {
      const [lead, another] = leads;
      const isSure =
        lead !== undefined &&
        (lead.kind === 'group' ||
          isSurelyPerson(lead) ||
          (lead.kind === 'person' && isOfPeople && areOfEachWord(initials, lead.name)));
      const isOne = another === undefined && isSure;
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
