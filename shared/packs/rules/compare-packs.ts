// Two issued packs side by side: which sections only one of them has, and sentence by sentence what is other in those that both have.

import { diffIndices } from 'node-diff3';
import type { Language } from '../../language/language.ts';

/** A sentence, a heading or a row of a table. */
export interface ReadLine {
  readonly text: string;
  /** What the page that it stands on is called; a range where only that is known. */
  readonly page: string;
}

export interface ReadSection {
  readonly id: string;
  readonly title: string;
  /** "41–44". */
  readonly pages: string;
  readonly lines: readonly ReadLine[];
}

/** Either side is empty where the other has more. */
export interface ComparedLines {
  readonly before: readonly ReadLine[];
  readonly after: readonly ReadLine[];
}

export interface ComparedSection {
  readonly language: Language;
  readonly what: 'only before' | 'only after' | 'other';
  readonly id: string;
  readonly title: string;
  /** Empty where it isn't there. */
  readonly before: string;
  readonly after: string;
  readonly lines: readonly ComparedLines[];
}

function comparedLines(before: readonly ReadLine[], after: readonly ReadLine[]): ComparedLines[] {
  const texts = (lines: readonly ReadLine[]) => lines.map(({ text }) => text);
  return diffIndices(texts(before), texts(after)).map(({ buffer1: [from, count], buffer2: [to, more] }) => ({
    before: before.slice(from, from + count),
    after: after.slice(to, to + more),
  }));
}

/** What a pack says in one of its languages. */
export interface ReadInLanguage {
  readonly language: Language;
  readonly sections: readonly ReadSection[];
}

/** In each language that both are written in; where they have none in common, the first of one with the first of the other. */
export function comparePacks(
  before: readonly ReadInLanguage[],
  after: readonly ReadInLanguage[],
): ComparedSection[] {
  const pairs = after.flatMap((each) => {
    const same = before.find(({ language }) => language === each.language);
    return same === undefined ? [] : [{ was: same, is: each }];
  });
  const [was, is] = [before[0], after[0]];
  const all = pairs.length > 0 || was === undefined || is === undefined ? pairs : [{ was, is }];
  return all.flatMap((pair) => compareSections(pair.was.sections, pair.is));
}

/** An item or a paper that a version has and the one before hadn’t, or the other way round, or otherwise. */
export interface VersionChange {
  readonly id: string;
  readonly what: 'new' | 'replaced' | 'withdrawn';
  /** "Item 5"; empty of what has no number. */
  readonly item: string;
  readonly name: string;
  /** "41–44"; empty where it had none. */
  readonly before: string;
  /** As well, or that it stands in the agenda alone. */
  readonly after: string;
}

/** Two issued packs of a meeting, the second compared with the first. */
export interface ComparedPacks {
  /** What differs, where the second is a later version of the first; null where it isn’t, and where that isn’t known. */
  readonly changes: readonly VersionChange[] | null;
  readonly language: Language;
  readonly sections: readonly ComparedSection[];
}

/** In the order of the second; what only the first has stands at the end. A section that says the same in both isn't among them. */
function compareSections(
  before: readonly ReadSection[],
  { sections: after, language }: ReadInLanguage,
): ComparedSection[] {
  const first = new Map(before.map((section) => [section.id, section]));
  const second = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap(({ id, title, pages, lines }): ComparedSection[] => {
      const was = first.get(id);
      const found = comparedLines(was?.lines ?? [], lines);
      if (was === undefined)
        return [{ language, what: 'only after', id, title, before: '', after: pages, lines: found }];
      return found.length === 0
        ? []
        : [{ language, what: 'other', id, title, before: was.pages, after: pages, lines: found }];
    }),
    ...before
      .filter(({ id }) => !second.has(id))
      .map(({ id, title, pages, lines }): ComparedSection => {
        const gone = comparedLines(lines, []);
        return { language, what: 'only before', id, title, before: pages, after: '', lines: gone };
      }),
  ];
}
