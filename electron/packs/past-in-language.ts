// What a register was, as it reads in one language. The texts are those that are given now: what is compared with an earlier state differs
// in what was written, and not in what somebody has translated since.

import type { Language } from '../../shared/language/language.ts';
import { indexOf, type RegisterIndex } from '../../shared/register/register-index.ts';
import { indexIn } from '../../shared/translations/rules/index-in.ts';
import type { RegisterPast } from './compose/documents/document-source.ts';

/** All texts in other languages. */
function textsOf({ snapshot: { translations, sectionTranslations } }: RegisterIndex) {
  return { translations, sectionTranslations };
}

/** An earlier state with the texts of this one. */
export function thenIn(then: RegisterIndex, language: Language, now: RegisterIndex): RegisterIndex {
  if (indexIn(now, language) === now) return then;
  return indexIn(indexOf({ ...then.snapshot, ...textsOf(now) }), language);
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
