// Makes the sentence of a saying, in the language of whoever reads it.

import { isolated } from './isolate.ts';
import { once } from '../kernel/once.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import { isTextKey, translator, type TextKey } from './catalogue.ts';
import { inBriefIn, longDateIn, monthAndYearIn } from './dates.ts';
import type { Language } from './language.ts';
import { moneyText } from './money.ts';

const english = once(() => new Intl.ListFormat('en-GB', { type: 'conjunction' }));

/** Read out, it begins with a vowel: un, wyth, un deg pump, wyth deg. */
const vowelFirst = /^[“(]*(?:[aeiouwyâêîôûŵŷ]|(?:1[1-9]?|8\d?)(?![\d,]))/iu;

/** “a”, and “ac” before a vowel: Intl gives “a(c)” and leaves the choice to the reader. */
function listInWelsh(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(', ')} ${vowelFirst.test(last) ? 'ac' : 'a'} ${last}`;
}

const lists: Readonly<Record<Language, (parts: readonly string[]) => string>> = {
  en: (parts) => english().format(parts),
  cy: listInWelsh,
};

function fill(language: Language, value: Spoken): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return isolated(value);
  if ('say' in value) return sentence(language, value);
  if ('day' in value) return longDateIn(language, value.day);
  if ('month' in value) return monthAndYearIn(language, value.month);
  if ('inBrief' in value) return inBriefIn(language, value.inBrief);
  if ('pence' in value) return moneyText(value.pence);
  const parts = (each: readonly Spoken[]) => each.map((part) => String(fill(language, part)));
  return 'all' in value ? lists[language](parts(value.all)) : parts(value.several).join(value.between);
}

type Values = Readonly<Record<string, Spoken>>;

function filledIn(language: Language, values: Values): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).map(([blank, value]) => [blank, fill(language, value)]));
}

function sentence(language: Language, { say: key, ...values }: Saying): string {
  const filled = filledIn(language, values);
  // What a newer version says isn't in this one's catalogue.
  return isTextKey(key) ? translator(language)(key, filled) : translator(language)('say.unknown', { key });
}

/** The words of a saying, or of anything that may fill one of its blanks. */
export function speak(language: Language, spoken: Spoken): string {
  return String(fill(language, spoken));
}

export type Speak = (spoken: Spoken) => string;

const speakers: Readonly<Record<Language, Speak>> = {
  en: (spoken) => speak('en', spoken),
  cy: (spoken) => speak('cy', spoken),
};

export function speakerIn(language: Language): Speak {
  return speakers[language];
}

/** The words of a key; `count` chooses the plural by the language's own rules. */
export type Text = (key: TextKey, values?: Values) => string;

const texts: Readonly<Record<Language, Text>> = {
  en: (key, values = {}) => translator('en')(key, filledIn('en', values)),
  cy: (key, values = {}) => translator('cy')(key, filledIn('cy', values)),
};

/** The same function each time, so that screens can compare it. */
export function textIn(language: Language): Text {
  return texts[language];
}
