// What a period is called where somebody reads it: a day or a month in the reader's own language, anything else as the board calls it.

import type { Spoken } from '../../kernel/saying.ts';
import { isDay } from '../../kernel/days.ts';
import { longDateIn, monthAndYearIn } from '../../language/dates.ts';
import { cutTo } from '../../language/first-words.ts';
import { languages } from '../../language/language.ts';

interface Called {
  readonly key: string;
  readonly label: string;
}

const month = /^\d{4}-\d{2}$/u;

/**
 * A label that says no more than the key does is the calendar's name for it, and each language has its own. A period that isn't in the
 * register has no name.
 */
export function periodName(period: Called | undefined): Spoken {
  if (period === undefined) return '';
  const { key, label } = period;
  if (isDay(key) && languages.some((each) => label === longDateIn(each, key))) return { day: key };
  if (month.test(key) && languages.some((each) => label === monthAndYearIn(each, key))) return { month: key };
  return label;
}

/** Only what is in a period's own words may be cut: a language shortens its months by itself. */
const longest = 14;

/** "Jul 21" for "July 2021", where there is no room for more; other words as they are, cut when they are long. */
export function periodInBrief(period: Called): Spoken {
  const name = periodName(period);
  if (typeof name === 'object' && ('day' in name || 'month' in name)) return { inBrief: period.key };
  const short = period.label.replace(/^(\p{L}{3})\p{L}*\.? (?:20)(\d{2})$/u, '$1 $2');
  return cutTo(short, longest);
}
