// What abbreviations stand for, where the register says so: a group by its initials, or a text that explains one in brackets, "Equality,
// Diversity and Inclusion (EDI)". What nobody has explained stands for nothing here, and so does what two places explain differently.

import type { Snapshot } from '../../register/snapshot.ts';
import type { Abbreviation } from '../pack-document.ts';

type Sources = Pick<
  Snapshot,
  | 'strategies'
  | 'objectives'
  | 'notes'
  | 'measures'
  | 'measureUses'
  | 'activities'
  | 'activityParts'
  | 'groups'
  | 'leads'
  | 'financeLines'
  | 'projects'
>;

const short = String.raw`\p{Lu}[\p{L}\d&]*\p{Lu}[\p{L}\d]*`;
/** As many words as an abbreviation may stand for, in brackets behind them or before them in brackets. */
const behind = new RegExp(String.raw`(?<words>(?:[\p{L}\d’'&/-]+,?\s+){1,12})\((?<short>${short})\)`, 'gu');
const before = new RegExp(
  String.raw`(?<![\p{L}\d&])(?<short>${short})\s+\((?<words>[\p{L}\d ’'&,/-]{4,90})\)`,
  'gu',
);

/** Words that an abbreviation may pass over, in English and Welsh. */
const small = new Set(
  'a an and at by for from in of on or the to with & a’r ac ar gan gyda i o wrth y yn yng ym yr'.split(' '),
);

const initialOf = (word: string) => word.charAt(0).toUpperCase();

/** Whether the first letters of the words are the abbreviation’s, which may pass over small ones. */
function spells(words: readonly string[], letters: string): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  if (letters !== '' && initialOf(word) === letters.charAt(0) && spells(rest, letters.slice(1))) return true;
  return small.has(word.toLowerCase()) && spells(rest, letters);
}

/** The last words before the bracket that spell it; the fewest. */
function spelledBy(words: string, abbreviation: string): string | undefined {
  const letters = abbreviation.replaceAll('&', '').toUpperCase();
  const all = words.trim().split(/\s+/u);
  const plain = all.map((word) => word.replace(/,$/u, ''));
  for (let from = all.length - 1; from >= 0; from -= 1) {
    const first = plain[from] ?? '';
    if (initialOf(first) === letters.charAt(0) && spells(plain.slice(from), letters))
      return all.slice(from).join(' ');
  }
  return undefined;
}

function explainedIn(text: string): Abbreviation[] {
  if (!text.includes('(')) return [];
  return [
    ...Array.from(text.matchAll(behind), ({ groups }) => groups),
    ...Array.from(text.matchAll(before), ({ groups }) => groups),
  ].flatMap((groups): Abbreviation[] => {
    const found = groups?.['short'] ?? '';
    const long = spelledBy(groups?.['words'] ?? '', found);
    return long === undefined ? [] : [{ short: found, long }];
  });
}

function textsOf(sources: Sources): string[] {
  const rows: readonly object[] = [
    ...sources.strategies,
    ...sources.objectives,
    ...sources.notes,
    ...sources.measures,
    ...sources.measureUses,
    ...sources.activities,
    ...sources.activityParts,
    ...sources.groups,
    ...sources.leads,
    ...sources.financeLines,
    ...sources.projects,
  ];
  return rows.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string'));
}

/** In the order of the alphabet. */
export function abbreviationsOf(sources: Sources): Abbreviation[] {
  const groups = sources.groups.flatMap(({ name, initials }): Abbreviation[] =>
    initials === null || initials === name || !name.includes(' ') ? [] : [{ short: initials, long: name }],
  );
  const meanings = new Map<string, Map<string, string>>();
  for (const each of [...groups, ...textsOf(sources).flatMap(explainedIn)]) {
    const known = meanings.get(each.short) ?? new Map<string, string>();
    const same = each.long
      .toLowerCase()
      .replaceAll(/[,’']/gu, '')
      .replaceAll(/\s(?:&|and)\s/gu, ' and ');
    if (!known.has(same)) known.set(same, each.long);
    meanings.set(each.short, known);
  }
  return [...meanings]
    .flatMap(([each, longs]): Abbreviation[] => {
      const [long] = longs.values();
      return long === undefined || longs.size > 1 ? [] : [{ short: each, long }];
    })
    .sort((a, b) => (a.short < b.short ? -1 : 1));
}

/** Whether a text has it as a word. */
function uses(text: string, { short: word }: Abbreviation): boolean {
  if (!text.includes(word)) return false;
  const quoted = word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\d&])${quoted}(?![\p{L}\d&])`, 'u').test(text);
}

/** Those that any text of a value uses. */
export function abbreviationsIn(value: unknown, known: readonly Abbreviation[]): Abbreviation[] {
  const left = new Set(known);
  const look = (part: unknown): void => {
    if (left.size === 0) return;
    if (typeof part === 'string') for (const each of left) if (uses(part, each)) left.delete(each);
    if (Array.isArray(part)) part.forEach(look);
    else if (ArrayBuffer.isView(part)) return; // a picture, or an attached PDF
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(look);
  };
  look(value);
  return known.filter((each) => !left.has(each));
}
