// Two issued packs side by side: which sections only one of them has, and sentence by sentence what is other in those that both have.

import { diffIndices } from 'node-diff3';

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

/** In the order of the second; what only the first has stands at the end. A section that says the same in both isn't among them. */
export function compareSections(
  before: readonly ReadSection[],
  after: readonly ReadSection[],
): ComparedSection[] {
  const first = new Map(before.map((section) => [section.id, section]));
  const second = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap(({ id, title, pages, lines }): ComparedSection[] => {
      const was = first.get(id);
      const found = comparedLines(was?.lines ?? [], lines);
      if (was === undefined)
        return [{ what: 'only after', id, title, before: '', after: pages, lines: found }];
      return found.length === 0
        ? []
        : [{ what: 'other', id, title, before: was.pages, after: pages, lines: found }];
    }),
    ...before
      .filter(({ id }) => !second.has(id))
      .map(({ id, title, pages, lines }): ComparedSection => {
        const gone = comparedLines(lines, []);
        return { what: 'only before', id, title, before: pages, after: '', lines: gone };
      }),
  ];
}
