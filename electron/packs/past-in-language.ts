// What a register was, as it reads in one language. The texts are those that are given now, where they were given for the words of then: what is
// compared with an earlier state differs in what was written, and not in what somebody has translated since. Words that have been written anew
// since read as they did then.

import type { Language } from '../../shared/language/language.ts';
import { indexOf, type RegisterIndex } from '../../shared/register/register-index.ts';
import { reportSection } from '../../shared/reports/model/report-section.ts';
import { areTheSame } from '../../shared/reports/rules/in-text.ts';
import { writtenIn } from '../../shared/reports/rules/written-in.ts';
import { indexIn } from '../../shared/translations/rules/index-in.ts';
import { textsWritten } from '../../shared/translations/rules/translatable.ts';
import type { RegisterPast } from './compose/documents/document-source.ts';

/** All texts in other languages. */
function textsOf({ snapshot: { translations, sectionTranslations } }: RegisterIndex) {
  return { translations, sectionTranslations };
}

interface Chosen<T> {
  readonly now: readonly T[];
  readonly before: readonly T[];
  /** Whether it was given for the words of then. */
  readonly isFor: (text: T) => boolean;
  /** Whether what it is given for has been deleted since, and its texts with it. */
  readonly isGone: (text: T) => boolean;
}

/** Those of now; those of then where that of now was given for other words than those of then, and that of then for these. */
function chosen<T extends { readonly id: string }>({ now, before, isFor, isGone }: Chosen<T>): T[] {
  const known = new Map(before.map((text) => [text.id, text]));
  const stand = new Set(now.map(({ id }) => id));
  return [
    ...now.map((text) => {
      const earlier = known.get(text.id);
      return earlier !== undefined && !isFor(text) && isFor(earlier) ? earlier : text;
    }),
    ...before.filter((text) => !stand.has(text.id) && isGone(text)),
  ];
}

function textsOfThen(then: RegisterIndex, now: RegisterIndex): ReturnType<typeof textsOf> {
  const [texts, earlier] = [textsOf(now), textsOf(then)];
  const { sectionOf } = writtenIn(then);
  return {
    translations: chosen({
      now: texts.translations,
      before: earlier.translations,
      isFor: ({ ofKind, ofId, field, original }) => {
        const row = then.row(ofKind, ofId);
        const written = row === undefined ? [] : textsWritten(ofKind, row);
        return written.some((each) => each.field === field && each.original.trim() === original);
      },
      isGone: ({ ofKind, ofId }) => now.row(ofKind, ofId) === undefined,
    }),
    sectionTranslations: chosen({
      now: texts.sectionTranslations,
      before: earlier.sectionTranslations,
      isFor: ({ sectionId, original }) => {
        const text = sectionOf(sectionId)?.text;
        return text !== undefined && original !== null && areTheSame(original, text);
      },
      isGone: ({ sectionId }) => now.row(reportSection.name, sectionId) === undefined,
    }),
  };
}

/** An earlier state as it reads in that language. */
export function thenIn(then: RegisterIndex, language: Language, now: RegisterIndex): RegisterIndex {
  if (indexIn(now, language) === now) return then;
  return indexIn(indexOf({ ...then.snapshot, ...textsOfThen(then, now) }), language);
}

const keepers = new WeakMap<object, WeakMap<object, object>>();

function keeperFor(keeper: object, texts: object): object {
  const ofTexts = keepers.get(keeper) ?? new WeakMap<object, object>();
  keepers.set(keeper, ofTexts);
  const known = ofTexts.get(texts) ?? {};
  ofTexts.set(texts, known);
  return known;
}

/** Another one where texts were given since: what is kept by it was composed with those before. */
function keeperWith(keeper: object, now: RegisterIndex): object {
  const { translations, sectionTranslations } = textsOf(now);
  return keeperFor(keeperFor(keeper, translations), sectionTranslations);
}

/** `now`: the register that is composed, as it was written. A pack that was issued is composed as it was, with the texts of then. */
export function pastIn(past: RegisterPast, language: Language, now: RegisterIndex): RegisterPast {
  if (indexIn(now, language) === now) return past;
  const { keptBy } = past;
  return {
    ...past,
    asAt: (day, look) =>
      past.asAt(day, (then, before) => look(thenIn(then, language, now), pastIn(before, language, now))),
    ...(keptBy === undefined ? {} : { keptBy: (day) => keeperWith(keptBy(day), now) }),
  };
}
