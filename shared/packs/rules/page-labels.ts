// What the pages of a pack are called: counted from 1, or, where an issued pack is supplemented, so that every page which went out keeps its
// number and a new one takes a letter behind it.

/** What the pages of each section of an issued pack are called, in their order. */
export interface PagesOfSection {
  readonly section: string;
  readonly pages: readonly string[];
}

export interface PageNumbering {
  /** What the pages of a section were called: they still are, and further ones of it come behind the last. */
  readonly kept: Readonly<Record<string, readonly string[]>>;
  /** The page that a section without pages of its own comes behind; without one it follows the section before it. */
  readonly behind: Readonly<Record<string, string>>;
  /** What any page was ever called in the pack and its supplements. */
  readonly taken: readonly string[];
  /** Before the numbers of pages that belong nowhere in the pack: "S1-". */
  readonly prefix: string;
  /** The sections of such pages. */
  readonly apart: readonly string[];
}

const lettered = /^(?<number>.*\d)(?<letters>[a-z]*)$/u;

/** "45" of "45b"; of "41–44", under which one page stands for several, the last. */
function numberOf(label: string): string {
  const { number = '0' } = lettered.exec(label)?.groups ?? {};
  return number.slice(number.lastIndexOf('–') + 1);
}

/** a is 1, z is 26, aa is 27. */
function valueOf(letters: string): number {
  return Array.from(letters).reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 96, 0);
}

function lettersOf(value: number): string {
  return value === 0
    ? ''
    : lettersOf(Math.floor((value - 1) / 26)) + String.fromCharCode(97 + ((value - 1) % 26));
}

/** Gives a letter once, whoever asks. */
class Letters {
  readonly #last = new Map<string, number>();

  constructor(taken: readonly string[]) {
    for (const label of taken) {
      const { letters = '' } = lettered.exec(label)?.groups ?? {};
      const number = numberOf(label);
      this.#last.set(number, Math.max(this.#last.get(number) ?? 0, valueOf(letters)));
    }
  }

  behind(label: string): string {
    const number = numberOf(label);
    const next = (this.#last.get(number) ?? 0) + 1;
    this.#last.set(number, next);
    return `${number}${lettersOf(next)}`;
  }
}

/** How many pages a section takes. */
export interface CountedSection {
  readonly id: string;
  readonly count: number;
}

function counted(sections: readonly CountedSection[]): string[][] {
  let next = 1;
  return sections.map(({ count }) => Array.from({ length: count }, () => String(next++)));
}

/** What the pages of each section are called, in the order of the sections. No two are called the same. */
export function labelSections(
  sections: readonly CountedSection[],
  numbering: PageNumbering | undefined,
): string[][] {
  if (numbering === undefined) return counted(sections);
  const { kept, behind, taken, prefix, apart } = numbering;
  const letters = new Letters(taken);
  const isApart = new Set(apart);
  let own = 0;
  let last = '0';
  return sections.map(({ id, count }) => {
    if (isApart.has(id)) return Array.from({ length: count }, () => `${prefix}${(own += 1)}`);
    const had = kept[id] ?? [];
    const after = had.at(-1) ?? behind[id] ?? last;
    const labels = Array.from({ length: count }, (_, at) => had[at] ?? letters.behind(after));
    last = labels.at(-1) ?? last;
    return labels;
  });
}

/** "45a" or "45a–45c". */
export function rangeOf(pages: readonly string[]): string {
  const [first = '', last = first] = [pages[0], pages.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
