// The register as it reads in one language: each text that was given in it stands in place of the one that was written first.

import { languages, type Language } from '../../language/language.ts';
import { isOfMinutes } from '../../minutes/rules/minutes-to-adopt.ts';
import { indexOf, type RegisterIndex } from '../../register/register-index.ts';
import { rowsIn, tables, type AgendaItem } from '../../register/snapshot.ts';
import { textsOf } from './translatable.ts';
import { TextsGiven } from './texts-given.ts';

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
