// What a period is called where somebody reads it: a day or a month in the reader's own language, anything else as the board calls it.

import type { Spoken } from '../../kernel/saying.ts';
import { isDay } from '../../kernel/days.ts';
import { longDateIn, monthAndYearIn } from '../../language/dates.ts';
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

/** So many letters are as many as there is room for. */
const longest = 14;

/** Whole words alone are left out, and none with a digit: half a year is another year. */
function shortened(words: string): string {
  const [first = '', ...others] = words.split(' ');
  let short = first;
  for (const word of others) {
    if (short.length + word.length + 2 > longest) break;
    short = `${short} ${word}`;
  }
  if (short.length > longest && !/\d/u.test(short)) return `${short.slice(0, longest - 1)}…`;
  return short === words ? short : `${short}…`;
}

/**
 * "Jul 21" for "July 2021", where there is no room for more; other words as they are, when they are short. Where they are long, what has a
 * day is called by the month of it.
 */
export function periodInBrief(period: Called & { readonly to?: string | null }): Spoken {
  const name = periodName(period);
  if (typeof name === 'object' && ('day' in name || 'month' in name)) return { inBrief: period.key };
  const short = period.label.replace(/^(\p{L}{3})\p{L}*\.? (?:20)(\d{2})$/u, '$1 $2');
  if (short.length <= longest) return short;
  if (period.to != null) return { inBrief: period.to.slice(0, 7) };
  const [numbered, ...others] = short.split(' ').filter((word) => /\d/u.test(word));
  if (numbered === undefined) return shortened(short);
  return others.length === 0 && numbered.length <= longest ? numbered : shortened(short);
}
