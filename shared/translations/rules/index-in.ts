// The register as it reads in one language: each text that was given in it stands in place of the one that was written first.

import { languages, type Language } from '../../language/language.ts';
import { isOfMinutes } from '../../minutes/rules/minutes-to-adopt.ts';
import { indexOf, type RegisterIndex } from '../../register/register-index.ts';
import { rowsIn, tables, type AgendaItem, type Snapshot, type Translation } from '../../register/snapshot.ts';
import { textsOf } from './translatable.ts';

/** What was given for words, by kind and field: one text, or several that differ. */
type Given = ReadonlyMap<string, ReadonlySet<string>>;

function wordsKey(kind: string, field: string, original: string): string {
  return `${kind}.${field} ${original}`;
}

/** The texts of one language, ready to be looked up. */
export class TextsGiven {
  readonly #own: ReadonlyMap<string, Translation>;
  readonly #forWords: Given;

  constructor({ translations }: Snapshot, language: Language) {
    const given = translations.filter((row) => row.language === language);
    this.#own = new Map(given.map((row) => [`${row.ofKind} ${row.field} ${row.ofId}`, row]));
    const forWords = new Map<string, Set<string>>();
    for (const { ofKind, field, original, text } of given) {
      const key = wordsKey(ofKind, field, original);
      forWords.set(key, (forWords.get(key) ?? new Set()).add(text));
    }
    this.#forWords = forWords;
  }

  get areNone(): boolean {
    return this.#own.size === 0;
  }

  /** What somebody gave for this very thing, be its words the same since or not. */
  own(kind: string, field: string, id: string): Translation | undefined {
    return this.#own.get(`${kind} ${field} ${id}`);
  }

  /** The one text that was given for the same words of another thing of the kind; undefined where there are several. */
  ofTheSameWords(kind: string, field: string, original: string): string | undefined {
    const given = this.#forWords.get(wordsKey(kind, field, original.trim()));
    return given?.size === 1 ? [...given][0] : undefined;
  }

  /** What is printed in this language; undefined where nothing was given for these words. */
  printed(kind: string, field: string, id: string, original: string): string | undefined {
    const own = this.own(kind, field, id);
    if (own !== undefined && own.original === original.trim()) return own.text;
    return this.ofTheSameWords(kind, field, original);
  }
}

interface AnyTexts {
  readonly id: string;
}

function rowIn<T extends AnyTexts>(given: TextsGiven, kind: string, row: T): T {
  const texts = textsOf(kind).flatMap((field) => {
    const original: unknown = Reflect.get(row, field);
    if (typeof original !== 'string' || original === '') return [];
    const printed = given.printed(kind, field, row.id, original);
    return printed === undefined ? [] : [[field, printed] as const];
  });
  return texts.length === 0 ? row : { ...row, ...Object.fromEntries(texts) };
}

/** Whether an item has the minutes adopted is told by the words that were written first, in whatever language it is read. */
function itemIn(index: RegisterIndex, given: TextsGiven, row: AgendaItem): AgendaItem {
  const item = rowIn(given, 'agenda_item', row);
  if (item.title === row.title || row.adopts !== null) return item;
  const bodyId = index.snapshot.meetings.find(({ id }) => id === row.meetingId)?.bodyId ?? '';
  return { ...item, adopts: isOfMinutes(index, bodyId, row) ? 'minutes' : 'no minutes' };
}

function madeIn(index: RegisterIndex, language: Language): RegisterIndex {
  const { snapshot } = index;
  const given = new TextsGiven(snapshot, language);
  if (given.areNone) return index;
  const kinds = new Set<string>(snapshot.translations.map(({ ofKind }) => ofKind));
  const changed = Object.entries(tables).flatMap(([name, { name: kind }]) =>
    kinds.has(kind) ? [[name, rowsIn(snapshot, kind).map((row) => rowIn(given, kind, row))] as const] : [],
  );
  return indexOf({
    ...snapshot,
    ...Object.fromEntries(changed),
    agendaItems: snapshot.agendaItems.map((row) => itemIn(index, given, row)),
  });
}

const made = new WeakMap<RegisterIndex, Map<Language, RegisterIndex>>();

/** The same index where nothing was given in that language. */
export function indexIn(index: RegisterIndex, language: Language): RegisterIndex {
  const known = made.get(index) ?? new Map<Language, RegisterIndex>();
  made.set(index, known);
  const found = known.get(language) ?? madeIn(index, language);
  known.set(language, found);
  return found;
}

/** The register as it was written, and as it reads in each language in which texts were given. */
export function inEveryLanguage(index: RegisterIndex): readonly RegisterIndex[] {
  return [...new Set([index, ...languages.map((language) => indexIn(index, language))])];
}
