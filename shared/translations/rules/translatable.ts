// Which texts can be given in both languages: those in people's own words that packs, agendas and minutes print.

import { naturalId } from '../../kernel/entity.ts';
import type { Language } from '../../language/language.ts';

/** By the kind of thing: its fields, in the order in which they are read. */
const translatable = {
  strategy: ['title', 'vision', 'introduction'],
  objective: ['title', 'heading', 'statement'],
  measure: ['name', 'caveat'],
  measure_use: ['groupHeading', 'label', 'footnote', 'comment'],
  activity: ['description', 'progressNote'],
  activity_part: ['description'],
  note: ['heading', 'text'],
  progress_update: ['sentence'],
  finance_line: ['heading', 'reason'],
  project: ['title', 'theme'],
  body: ['name'],
  meeting: ['title', 'place'],
  agenda_section: ['title'],
  agenda_item: ['title', 'recommendation'],
  paper: ['title'],
  report_section: ['title'],
  minute: ['text', 'summary'],
  decision: ['text', 'reasons'],
  action: ['what'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TranslatableKind = keyof typeof translatable;

function isTranslatableKind(kind: string): kind is TranslatableKind {
  return Object.hasOwn(translatable, kind);
}

// The list has each kind once, and its keys are the names of the kinds.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const translatableKinds = Object.keys(translatable) as [TranslatableKind, ...TranslatableKind[]];

/** Of a kind that isn't in the list, none. */
export function textsOf(kind: string): readonly string[] {
  return isTranslatableKind(kind) ? translatable[kind] : [];
}

/** The texts that there are to translate of a thing, as they were written: what is empty is none. */
export function textsWritten(
  kind: string,
  row: object,
): { readonly field: string; readonly original: string }[] {
  return textsOf(kind).flatMap((field) => {
    const original: unknown = Reflect.get(row, field);
    return typeof original === 'string' && original.trim() !== '' ? [{ field, original }] : [];
  });
}

/** The id of the translation of a text, whether there is one or not. */
export function translationId(kind: string, id: string, field: string, language: Language): string {
  return naturalId([kind, id, field, language]);
}

/** The names of all those fields, each once. */
// There is more than one.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const translatableFields = [...new Set(Object.values(translatable).flat())] as [string, ...string[]];
