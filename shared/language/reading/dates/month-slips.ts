// Months and seasons that somebody has mistyped: "Febuary 2027" is a month that isn't read, and not the whole of 2027.

import { slipsBetween } from '../names/slips.ts';

const english = [
  'january',
  'february',
  'march',
  'april',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const welsh = [
  'ionawr',
  'chwefror',
  'mawrth',
  'ebrill',
  'mehefin',
  'gorffennaf',
  'rhagfyr',
  'tachwedd',
  'hydref',
];
const seasons = ['spring', 'summer', 'autumn', 'winter', 'gwanwyn'];
const known = [...english, ...welsh, ...seasons];
/** Too short to be told from other words by their letters. */
const short = new Set([
  'mae',
  'jume',
  'juen',
  'jnue',
  'juny',
  'jully',
  'jluy',
  'medu',
  'mdei',
  'octber',
  'awts',
]);

const lastWord = /(\p{L}+)[.,]?\s*(?:of |o )?$/iu;

/** Whether the last word is nearly the name of a month or a season, and none. */
export function endsWithSlip(before: string): boolean {
  const word = (lastWord.exec(before)?.[1] ?? '').toLowerCase();
  if (word.length < 3) return false;
  if (short.has(word)) return true;
  return known.some((name) => {
    const most = name.length < 7 ? 1 : 2;
    if (Math.abs(word.length - name.length) > most) return false;
    const count = slipsBetween(word, name);
    return count > 0 && count <= most;
  });
}
