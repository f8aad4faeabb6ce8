// What a period is called where somebody reads it: a day or a month in the reader's own language, anything else as the board calls it.

import type { Spoken } from '../../kernel/saying.ts';
import { isDay } from '../../kernel/days.ts';
import { longDateIn, monthAndYearIn } from '../../language/dates.ts';
import { languages } from '../../language/language.ts';
import type { Period } from '../../register/snapshot.ts';

const month = /^\d{4}-\d{2}$/u;

/** A label that says no more than the key does is the calendar's name for it, and each language has its own. */
export function periodName({ key, label }: Pick<Period, 'key' | 'label'>): Spoken {
  if (isDay(key) && languages.some((each) => label === longDateIn(each, key))) return { day: key };
  if (month.test(key) && languages.some((each) => label === monthAndYearIn(each, key))) return { month: key };
  return label;
}
