// The days around a feast that people name in place of a date: "before Christmas 2027", "by Easter". Those of the moon's calendars, whose
// days nobody can work out for certain beforehand, aren't here.

import { dayAfter } from '../../../kernel/days.ts';

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

export const feastWord = 'christmas|xmas|(?:y )?nadolig|easter|(?:y )?pasg|whitsun|pentecost|(?:y )?sulgwyn';

/** Christmas runs to the end of its year, Easter from Good Friday to its Monday. */
export function feastIn(name: string, year: number): Days | undefined {
  if (year < 1900 || year > 2199) return undefined;
  const around = (first: number, last: number): Days => {
    const sunday = easterSunday(year);
    return { from: dayAfter(sunday, first), to: dayAfter(sunday, last) };
  };
  if (/mas$|nadolig/iu.test(name)) return { from: `${year}-12-25`, to: `${year}-12-31` };
  return /easter|pasg/iu.test(name) ? around(-2, 1) : around(49, 50);
}
