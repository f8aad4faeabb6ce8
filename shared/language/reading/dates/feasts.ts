// The days around a feast that people name in place of a date: "before Christmas 2027", "by Easter". Those of the moon's calendars, whose
// days nobody can work out for certain beforehand, aren't here.

import { dayAfter, weekdayOf } from '../../../kernel/days.ts';

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Easter Sunday by the Gregorian calendar: the anonymous algorithm of 1876. */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days of the calendar, "03-01". */
const fixed: readonly (readonly [string, string])[] = [
  ["new year(?:['’]?s)? eve|nos galan", '12-31'],
  ["new year(?:['’]?s)?(?: day)?|dydd calan|y? ?calan(?! mai| gaeaf)", '01-01'],
  ["st\\.? david['’]?s day|(?:dydd )?g[ŵw]yl dd?ewi", '03-01'],
  ["st\\.? patrick['’]?s day", '03-17'],
  ['lady day', '03-25'],
  ["st\\.? george['’]?s day", '04-23'],
  ['michaelmas(?! term)|g[ŵw]yl fihangel', '09-29'],
  ['armistice day|remembrance day', '11-11'],
  ["st\\.? andrew['’]?s day", '11-30'],
  ['christmas eve|xmas eve|noswyl nadolig', '12-24'],
  ['christmas day|xmas day|dydd nadolig', '12-25'],
  ['boxing day|g[ŵw]yl san steffan', '12-26'],
];

/** By their distance from Easter Sunday, the first and the last day. */
const movable: readonly (readonly [string, number, number])[] = [
  ['shrove tuesday|pancake day|dydd mawrth (?:ynyd|crempog)', -47, -47],
  ['ash wednesday|dydd mercher (?:y )?lludw', -46, -46],
  ['lent|(?:y )?grawys|garawys', -46, -1],
  ['mothering sunday|sul y mamau', -21, -21],
  ['palm sunday|sul y (?:blodau|palmwydd)', -7, -7],
  ['good friday|(?:dydd )?gwener y groglith', -2, -2],
  ['easter sunday|sul y pasg', 0, 0],
  ['easter monday|(?:dydd )?llun y pasg', 1, 1],
  ['ascension day|dydd iau (?:y )?dyrchafael', 39, 39],
  ['easter|(?:y )?pasg', -2, 1],
  ['whitsun|pentecost|(?:y )?sulgwyn', 49, 50],
];

const named = [...fixed, ...movable].map(([words]) => words);
export const feastWord = [
  ...named,
  'christmas|xmas|(?:y )?nadolig|advent|(?:yr )?adfent|remembrance sunday|sul y cofio',
].join('|');

function only(pattern: string, name: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'iu').test(name);
}

/** The last Sunday on or before a day. */
function sundayBy(day: string): string {
  return dayAfter(day, -(weekdayOf(day) % 7));
}

/** Christmas runs to the end of its year, Easter from Good Friday to its Monday, Advent up to Christmas Eve. */
export function feastIn(name: string, year: number): Days | undefined {
  if (year < 1900 || year > 2199) return undefined;
  const day = fixed.find(([words]) => only(words, name))?.[1];
  if (day !== undefined) return { from: `${year}-${day}`, to: `${year}-${day}` };
  const [, first, last] = movable.find(([words]) => only(words, name)) ?? [];
  if (first !== undefined && last !== undefined) {
    const sunday = easterSunday(year);
    return { from: dayAfter(sunday, first), to: dayAfter(sunday, last) };
  }
  if (/remembrance|cofio/iu.test(name)) {
    const second = sundayBy(`${year}-11-14`);
    return { from: second, to: second };
  }
  if (/advent|adfent/iu.test(name))
    return { from: dayAfter(sundayBy(`${year}-12-24`), -21), to: `${year}-12-24` };
  return { from: `${year}-12-25`, to: `${year}-12-31` };
}
