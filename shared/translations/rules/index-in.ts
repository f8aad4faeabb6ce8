// The register as it reads in one language: each text that was given in it stands in place of the one that was written first.

import { languages, type Language } from '../../language/language.ts';
import type { AnyRow } from '../../kernel/entity.ts';
import { oncePer } from '../../kernel/once.ts';
import { indexOf, type RegisterIndex } from '../../register/register-index.ts';
import { sectionsGiven, standingIn } from '../../reports/rules/section-given.ts';
import { rowsIn, tables, type SectionText } from '../../register/snapshot.ts';
import { madeFrom } from './as-written.ts';
import { textsWritten } from './translatable.ts';
import { TextsGiven } from './texts-given.ts';

/** The texts of a row that read otherwise in this language. */
function textsIn(given: TextsGiven, kind: string, row: AnyRow): [string, string][] {
  return textsWritten(kind, row).flatMap(({ field, original }): [string, string][] => {
    const printed = given.printed(kind, field, row.id, original);
    return printed === undefined ? [] : [[field, printed]];
  });
}

interface Read {
  readonly texts: string;
  readonly row: AnyRow;
}

/** By the row that was written, in each language: one that nobody has edited or translated since stays the same object, and what was made of it stands. */
const rowsRead: Readonly<Record<Language, WeakMap<AnyRow, Read>>> = { en: new WeakMap(), cy: new WeakMap() };

function rowIn(given: TextsGiven, language: Language, kind: string, row: AnyRow): AnyRow {
  const found = textsIn(given, kind, row);
  if (found.length === 0) return row;
  const texts = JSON.stringify(found);
  const known = rowsRead[language].get(row);
  if (known?.texts === texts) return known.row;
  const read = madeFrom<AnyRow>({ ...row, ...Object.fromEntries(found) }, row);
  rowsRead[language].set(row, { texts, row: read });
  return read;
}

function sectionIn(index: RegisterIndex, language: Language, row: SectionText): SectionText {
  const { text, state } = standingIn(index, language, { id: row.sectionId, text: row.text });
  return state === 'given' ? madeFrom<SectionText>({ ...row, text }, row) : row;
}

function madeIn(index: RegisterIndex, language: Language): RegisterIndex {
  const { snapshot } = index;
  const given = new TextsGiven(index, language);
  if (given.areNone && sectionsGiven(index, language).size === 0) return index;
  const kinds = new Set<string>(given.kinds);
  const changed = Object.entries(tables).flatMap(([name, { name: kind }]) =>
    kinds.has(kind)
      ? [[name, rowsIn(snapshot, kind).map((row) => rowIn(given, language, kind, row))] as const]
      : [],
  );
  const sectionTexts = snapshot.sectionTexts.map((row) => sectionIn(index, language, row));
  return indexOf({ ...snapshot, ...Object.fromEntries(changed), sectionTexts });
}

/** The same index where nothing was given in that language. */
export const indexIn = oncePer((language: Language) => language, madeIn);

/** The register as it was written, and as it reads in each language in which texts were given. */
export function inEveryLanguage(index: RegisterIndex): readonly RegisterIndex[] {
  return [...new Set([index, ...languages.map((language) => indexIn(index, language))])];
}
