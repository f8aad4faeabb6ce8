// What has been given in one language, and what of it is printed: never for words that have changed since.

import type { Language } from '../../language/language.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Translation } from '../../register/snapshot.ts';
import { closedTexts } from './closed-texts.ts';

/**
 * Given: for these very words. Given elsewhere: the same words of another thing have one, which is printed here too. Changed since: it was given
 * for other words, and isn't printed.
 */
export type TextState = 'missing' | 'changed since' | 'given elsewhere' | 'given';

interface Standing {
  /** Empty where it is missing. */
  readonly text: string;
  readonly state: TextState;
  /** The words that it was given for, where they have changed since. */
  readonly givenFor: string | null;
}

/** What was given for words, by kind and field: one text, or several that differ. */
type Given = ReadonlyMap<string, ReadonlySet<string>>;

function wordsKey(kind: string, field: string, original: string): string {
  return `${kind}.${field} ${original}`;
}

/** The texts of one language, ready to be looked up. */
export class TextsGiven {
  readonly #own: ReadonlyMap<string, Translation>;
  readonly #forWords: Given;

  constructor(index: RegisterIndex, language: Language) {
    const given = index.snapshot.translations.filter((row) => row.language === language);
    this.#own = new Map(given.map((row) => [`${row.ofKind} ${row.field} ${row.ofId}`, row]));
    const closed = given.length === 0 ? new Set<string>() : closedTexts(index);
    const forWords = new Map<string, Set<string>>();
    for (const { ofKind, ofId, field, original, text } of given) {
      if (closed.has(ofId)) continue;
      const key = wordsKey(ofKind, field, original);
      forWords.set(key, (forWords.get(key) ?? new Set()).add(text));
    }
    this.#forWords = forWords;
  }

  get areNone(): boolean {
    return this.#own.size === 0;
  }

  /** The kinds of things that have any. */
  get kinds(): readonly string[] {
    return [...new Set([...this.#own.values()].map(({ ofKind }) => ofKind))];
  }

  /** What somebody gave for this very thing, be its words the same since or not. */
  #ownOf(kind: string, field: string, id: string): Translation | undefined {
    return this.#own.get(`${kind} ${field} ${id}`);
  }

  /** The one text that was given for the same words of another thing of the kind that is open to all; undefined where there are several. */
  #ofTheSameWords(kind: string, field: string, original: string): string | undefined {
    const given = this.#forWords.get(wordsKey(kind, field, original.trim()));
    return given?.size === 1 ? [...given][0] : undefined;
  }

  /** What is given for a text, and whether it is printed. */
  standing(kind: string, field: string, id: string, original: string): Standing {
    const own = this.#ownOf(kind, field, id);
    if (own?.original === original.trim()) return { text: own.text, state: 'given', givenFor: null };
    const elsewhere = this.#ofTheSameWords(kind, field, original);
    if (elsewhere !== undefined) return { text: elsewhere, state: 'given elsewhere', givenFor: null };
    return own === undefined
      ? { text: '', state: 'missing', givenFor: null }
      : { text: own.text, state: 'changed since', givenFor: own.original };
  }

  /** What is printed in this language; undefined where nothing was given for these words. */
  printed(kind: string, field: string, id: string, original: string): string | undefined {
    const { text, state } = this.standing(kind, field, id, original);
    return state === 'given' || state === 'given elsewhere' ? text : undefined;
  }
}
