// Finds the dates in a line of text at whatever precision it was written: a day, a month, a quarter, a season, a year.

import { weekdayOf } from '../kernel/days.ts';
import { feastWord } from './reading/dates/feasts.ts';
import {
  financialYearParts,
  halfName,
  namesYearThatEnds,
  ordinalQuarter,
  quarterName,
  withQuarterOnce,
} from './reading/dates/financial-year-parts.ts';
import { monthName, monthOf, noVerb } from './reading/dates/month-words.ts';
import {
  monthsTogether,
  octoberOrAutumn,
  quartersTogether,
  seasonsTogether,
} from './reading/dates/parts-together.ts';
import {
  academicYear,
  feast,
  financialYear,
  halfOfYear,
  isFollowing,
  months,
  monthOfYears,
  monthsOfYear,
  monthSpan,
  municipalYear,
  partOfYear,
  partOfYears,
  quarterNamed,
  quarterOfYears,
  season,
  seasonName,
  seasonOfYear,
  seasonOfYears,
  term,
  thirdNames,
  yearOf,
  type Span,
} from './reading/dates/spans.ts';
import { sayWeekday, weekdayBefore } from './reading/dates/weekday-words.ts';
import { partsOfMonths, weekAround } from './reading/dates/weeks.ts';
import { writtenDays } from './reading/dates/written-days.ts';
import { say } from './say.ts';

export interface DateWords extends Span {
  /** Where it begins in the text. */
  readonly start: number;
  readonly end: number;
}

type Reader = (match: RegExpExecArray) => Span | undefined;

const monthWord = `(${monthName})`;
const yearWord = "((?:19|20)\\d{2}|['’]?\\d{2})";

const years = '(?:of\\s+|o\\s+)?(?:FY\\s*)?(\\d{4})(?:\\s*[/–-]\\s*(\\d{4}|\\d{2}))?(?![\\d/])';

const academic = '(?:academic|school) year|AY|blwyddyn (?:academaidd|ysgol)';
const municipal = '(?:municipal|civic|council|mayoral) year|blwyddyn (?:ddinesig|y cyngor|y maer)';
const spanOfYears = '(\\d{4})\\s*[/–-]\\s*(\\d{4}|\\d{2})(?![\\d/])';

/** Readers of what is never said without `needs`, which is looked for once for all of them. */
function needing(
  needs: RegExp,
  ...readers: readonly (readonly [RegExp, Reader])[]
): (readonly [RegExp, Reader, RegExp])[] {
  return readers.map(([pattern, read]) => [pattern, read, needs]);
}

/** Longer and more exact forms first: the first that matches earliest in the text wins. */
const readers: readonly (readonly [RegExp, Reader, needs?: RegExp])[] = [
  ...needing(
    new RegExp(monthName, 'iu'),
    [
      // "Oct–Mar 2024/25": of a financial year.
      new RegExp(
        `${monthWord}\\s*(?:[–-]|to|hyd at|hyd|i)\\s*${monthWord}[\\s,]+(?:FY\\s*)?(\\d{4})(?:\\s*/\\s*|[–-])(\\d{4}|\\d{2})(?![\\d/])`,
        'giu',
      ),
      (m) => {
        const [first, last] = [monthOf(m[1]), monthOf(m[2])];
        return monthsOfYear(m[3], m[4], first, last) ?? monthsOfYear(m[3], undefined, first, last);
      },
    ],
    [
      new RegExp(
        `${monthWord}\\s*(?:${yearWord}\\s*)?(?:[–-]|to|hyd at|hyd|i)\\s*${monthWord}\\s*${yearWord}\\b`,
        'giu',
      ),
      (m) => months(yearOf(m[2] ?? m[4]), monthOf(m[1]), yearOf(m[4]), monthOf(m[3])),
    ],
    monthsTogether,
    [
      new RegExp(
        `${monthWord}(?:[\\s,/-]*|\\s+(?:of|in|o|yn)\\s+|\\s*\\()${yearWord}\\b(?![/–-]\\d|\\s*[/–-]\\s*\\d{2,4}(?![\\d:.,]|\\s*%|\\s*\\p{L})|\\s*%|[.:]\\d|\\s*[ap]\\.?m\\b)`,
        'giu',
      ),
      (m) => octoberOrAutumn(m, monthSpan(yearOf(m[2]), monthOf(m[1]))),
    ],
    [
      // "2026/27 April–June", "2026 Mar to May".
      new RegExp(
        `(?<![\\d/.,£$€#–-])(?:FY\\s*)?((?:19|20)\\d{2})(?:\\s*[/–-]\\s*(\\d{4}|\\d{2}))?[\\s,:(-]{1,3}(?:–\\s*)?${monthWord}(\\s*[–&-]\\s*|\\s+(?:to|and|hyd at|hyd|i|ac?)\\s+)${monthWord}(?!\\s*\\d)`,
        'giu',
      ),
      (m) => {
        const [first, last] = [monthOf(m[3]), monthOf(m[5])];
        // "April and December" are two months that have others between them.
        if (/&|and|ac?(?!\p{L})/iu.test(m[4] ?? '') && last !== (first % 12) + 1) return undefined;
        return monthsOfYear(m[1], m[2], first, last);
      },
    ],
    // "2026/27 April" and "April 2026/27": of a financial year.
    [
      new RegExp(
        `(?<![\\d/.,£$€#–-])(?:FY\\s*)?(\\d{4})\\s*[/–-]\\s*(\\d{4}|\\d{2})[\\s,:(-]{0,3}(?:–\\s*)?${monthWord}${noVerb}(?!\\s*\\d)`,
        'giu',
      ),
      (m) => monthOfYears(m[1], m[2], monthOf(m[3])),
    ],
    [
      new RegExp(
        `${monthWord}(?:[\\s,]+|\\s+(?:of|in|o|yn)\\s+)(?:FY\\s*)?(\\d{4})\\s*[/–-]\\s*(\\d{4}|\\d{2})(?![\\d/])`,
        'giu',
      ),
      (m) => octoberOrAutumn(m, monthOfYears(m[2], m[3], monthOf(m[1]))),
    ],
    [
      // "2026 April", below a year that heads its months.
      new RegExp(
        `(?<![\\d/.,£$€#–-])((?:19|20)\\d{2})[\\s,:]{1,3}${monthWord}${noVerb}(?![\\s,.-]*\\d)`,
        'giu',
      ),
      (m) => monthSpan(yearOf(m[1]), monthOf(m[2])),
    ],
  ),
  ...needing(/FY/iu, ...financialYearParts),
  ...needing(
    /Q|Ch/iu,
    quartersTogether,
    [
      new RegExp(`\\b${quarterName}\\s*([1-4])[\\s,:(/-]*${years}`, 'giu'),
      (m) => quarterOfYears(m[1], m[2], m[3]),
    ],
    [
      new RegExp(`${years}[\\s,:(-]*${quarterName}\\s*([1-4])\\b`, 'giu'),
      (m) => quarterOfYears(m[3], m[1], m[2]),
    ],
    [
      new RegExp(`\\b${quarterName}\\s*([1-4])[\\s,:(-]*(?:FY\\s*)?(\\d{2})\\s*[/–-]\\s*(\\d{2})\\b`, 'giu'),
      (m) => quarterOfYears(m[1], m[2], m[3]),
    ],
    [
      new RegExp(`\\b(?:FY\\s*)?(\\d{2})\\s*[/–-]\\s*(\\d{2})[\\s,:(-]*${quarterName}\\s*([1-4])\\b`, 'giu'),
      (m) => quarterOfYears(m[3], m[1], m[2]),
    ],
    [
      new RegExp(`\\b${ordinalQuarter}(?:\\s+of)?[\\s,]+${years}`, 'giu'),
      (m) => quarterNamed(m[1] ?? '', m[2], m[3]),
    ],
    [
      new RegExp(`\\b(ail|trydydd|pedwerydd) chwarter(?:\\s+o)?[\\s,]+${years}`, 'giu'),
      (m) => quarterNamed(m[1] ?? '', m[2], m[3]),
    ],
    [
      new RegExp(`\\bchwarter (cyntaf|olaf)(?:\\s+o)?[\\s,]+${years}`, 'giu'),
      (m) => quarterNamed(m[1] ?? '', m[2], m[3]),
    ],
  ),
  ...needing(
    /year|AY|blwyddyn/iu,
    [new RegExp(`\\b(?:${academic})[\\s,:(]*${spanOfYears}`, 'giu'), (m) => academicYear(m[1], m[2])],
    [new RegExp(`\\b${spanOfYears}[\\s,:(]*(?:${academic})\\b`, 'giu'), (m) => academicYear(m[1], m[2])],
    [new RegExp(`\\b(?:${municipal})[\\s,:(]*${spanOfYears}`, 'giu'), (m) => municipalYear(m[1], m[2])],
    [new RegExp(`\\b${spanOfYears}[\\s,:(]*(?:${municipal})\\b`, 'giu'), (m) => municipalYear(m[1], m[2])],
  ),
  [/(?<![\d/.])(0?[1-9]|1[0-2])\/(20\d{2})\b(?![/\d])/giu, (m) => monthSpan(Number(m[2]), Number(m[1]))],
  [
    // "2027-05"; "2011-12" and "2001-05" may be years.
    /(?<![\d/.,£-])(20(?:1[3-9]|[2-9]\d))-(0[1-9]|1[0-2])(?![\d/–-])/giu,
    (m) => monthSpan(Number(m[1]), Number(m[2])),
  ],
  ...needing(
    /\p{L}/u,
    [
      new RegExp(`\\b(${feastWord})(?:\\s+(?:in|of|o|yn))?,?\\s+(\\d{4})\\b(?!\\s*[/–-]\\s*\\d)`, 'giu'),
      (m) => feast(m[1], Number(m[2])),
    ],
    [
      /\b(autumn|spring|summer)\s+term(?:\s+of)?[\s,]+(\d{4}|\d{2}(?=\s*[/–-]\s*\d{2}\b))(?:\s*[/–-]\s*(\d{4}|\d{2}))?\b/giu,
      (m) => term(m[1], yearOf(m[2]), m[3]),
    ],
    [
      /\btymor\s+(?:yr?\s+)?(hydref|gwanwyn|haf)[\s,]+(\d{4}|\d{2}(?=\s*[/–-]\s*\d{2}\b))(?:\s*[/–-]\s*(\d{4}|\d{2}))?\b/giu,
      (m) => term(m[1], yearOf(m[2]), m[3]),
    ],
    [
      new RegExp(
        `\\b(${thirdNames})(?:[\\s-]+(?:in|of|the|blwyddyn|y flwyddyn|(?:financial|fiscal) year|ariannol))*[\\s-]+(?:FY\\s*)?(\\d{4}|\\d{2})\\s*[/–-]\\s*(\\d{4}|\\d{2})\\b(?![-/]\\d)`,
        'giu',
      ),
      (m) => partOfYears(m[1], m[2], m[3]),
    ],
    [
      new RegExp(`\\b(${thirdNames})(?:[\\s-]+(?:in|of|the))*[\\s-]+(\\d{4})\\b(?!\\s*[/–-]\\s*\\d)`, 'giu'),
      (m) => partOfYear(m[1], Number(m[2])),
    ],
    [
      new RegExp(
        `\\b(${halfName})(?:\\s+(?:of|o))?[\\s,]+(?:FY\\s*)?(\\d{4})(?:\\s*[/–-]\\s*(\\d{4}|\\d{2}))?(?![\\d/])`,
        'giu',
      ),
      (m) => halfOfYear(m[1] ?? '', m[2], m[3]),
    ],
    [
      new RegExp(
        `\\b(${halfName})(?:\\s+(?:of|o))?[\\s,]+(?:FY\\s*)?(\\d{2})\\s*[/–-]\\s*(\\d{2})(?![\\d/])`,
        'giu',
      ),
      (m) => halfOfYear(m[1] ?? '', m[2], m[3]),
    ],
    seasonsTogether,
    [
      new RegExp(
        `\\b(${seasonName})(?:\\s+of)?[\\s,]+(\\d{4}|\\d{2})\\s*[/–-]\\s*(\\d{4}|\\d{2})\\b(?![-/]\\d)`,
        'giu',
      ),
      (m) => seasonOfYears(m[0], m[1], yearOf(m[2]), yearOf(m[3])) ?? seasonBeforeCount(m),
    ],
    [
      // "Summer 26 places" may be a number of them.
      new RegExp(
        `\\b(${seasonName})(?:\\s+of)?[\\s,]+(\\d{4}\\b|['’]\\d{2}\\b|[2-4]\\d(?=\\s*(?:[,;)]|\\.?\\s*$)))(?!\\s*[/–-]\\s*\\d{2})`,
        'giu',
      ),
      (m) => seasonOfYear(m[0], m[1], yearOf(m[2])),
    ],
  ),
  [
    /\b(?:F\/?Y\s*)?(\d{4})\s*[/–-]\s*(\d{4}|\d{2})\b(?![-/]\d)/giu,
    (m) =>
      isFollowing(Number(m[1]), Number(m[2])) || isFollowing(Number(m[1]) % 100, Number(m[2]))
        ? financialYear(Number(m[1]))
        : undefined,
  ],
  [
    /\bF\/?Y\s*['’]?(\d{2})\s*[/–-]\s*(\d{2})\b/giu,
    (m) => (isFollowing(Number(m[1]), Number(m[2])) ? financialYear(2000 + Number(m[1])) : undefined),
  ],
  [
    /\b(\d{2})\/(\d{2})\b(?!\/)/giu,
    (m) => (isFollowing(Number(m[1]), Number(m[2])) ? financialYear(2000 + Number(m[1])) : undefined),
  ],
  [
    new RegExp(`\\b${namesYearThatEnds}\\s*['’]?(\\d{4}|\\d{2})\\b`, 'giu'),
    (m) => ({
      ...financialYear(yearOf(m[1]) - 1),
      assumption: say('reading.year-that-ends', { words: m[0], year: yearOf(m[1]) }),
    }),
  ],
  [
    /(?<![\d.,/£$€-])\b(20\d{2}|19\d{2})\b(?![\d/%]|,\d|\.\d)/giu,
    (m) => ({ from: `${m[1]}-01-01`, to: `${m[1]}-12-31`, precision: 'year', key: m[1] ?? '' }),
  ],
];

/** "Summer 2026 – 12 events": no year stands behind the dash. */
function seasonBeforeCount({ 0: words, 1: name, 2: year, index, input }: RegExpExecArray): Span | undefined {
  const goesOn = /^\s+\p{L}/u.test(input.slice(index + words.length));
  return goesOn && /\s[–-]\s/u.test(words) ? season(name, yearOf(year)) : undefined;
}

/** Said of a day that the words before it call by another weekday than its own. */
function daySpan(date: string, before: string): Span {
  const span = { from: date, to: date, precision: 'day', key: date } as const;
  const called = weekdayBefore(before);
  const weekday = weekdayOf(date);
  if (called === undefined || called === weekday) return span;
  const says = { day: { day: date }, weekday: sayWeekday(weekday), called: sayWeekday(called) };
  return { ...span, assumption: say('reading.other-weekday', says) };
}

/** "w/c 3–7 May 2027": the day read is the last, and begins no week. */
const severalDays = /^\d{1,2}\p{L}{0,4}\s*(?:[–&-]|to|and|hyd at|i|ac?)\s*\d{1,2}\p{L}{0,4}\s+\p{L}/iu;

/** "w/c Tuesday 3 May 2027" is a week, whatever the day is called. */
function dayOrWeek(
  text: string,
  written: { readonly start: number; readonly end: number; readonly day: string },
) {
  const { start, end, day } = written;
  const span = daySpan(day, text.slice(0, start));
  const week = severalDays.test(text.slice(start, end)) ? undefined : weekAround(text, written);
  if (week === undefined) return { ...span, start, end };
  return span.assumption === undefined ? week : { ...week, assumption: span.assumption };
}

/** The earliest of those that aren't days, in a line that has no day. */
function earliest(text: string): DateWords | undefined {
  let best: DateWords | undefined;
  // "2025/28" isn't a financial year, and isn't 2025 either.
  const impossible: { readonly start: number; readonly end: number }[] = [];
  let asked: RegExp | undefined;
  let isThere = true;
  for (const [pattern, read, needs] of readers) {
    if (needs !== asked) {
      asked = needs;
      isThere = needs === undefined || needs.test(text);
    }
    if (!isThere) continue;
    // Most find nothing in most lines, and to ask for that costs less than to begin going through the matches.
    if (text.search(pattern) === -1) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (impossible.some((range) => start >= range.start && end <= range.end)) continue;
      const span = read(match);
      if (span === undefined) {
        impossible.push({ start, end });
        continue;
      }
      const found = { ...span, start, end };
      if (best === undefined || found.start < best.start) best = found;
      break;
    }
  }
  return best;
}

/** A text as long, of which a part has been read. */
function without(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${text.slice(0, start)}${'\0'.repeat(end - start)}${text.slice(end)}`;
}

export interface DatesRead {
  readonly dates: readonly DateWords[];
  /** Where days are written that no month has. */
  readonly noDays: readonly { readonly start: number; readonly end: number }[];
  /** The line without any of them. */
  readonly rest: string;
}

const hasDigit = /\d/u;
/** A year is in every date that isn't a day: two digits by themselves, or four. */
const hasYear = /(?<!\d)\d{2}(?!\d)|\d{4}/u;

/** `most` is how many are asked for. */
function read(given: string, most: number): DatesRead {
  const text = withQuarterOnce(
    given
      .replaceAll(/[‐‑−]/gu, '-')
      .replaceAll(/[‒—―]/gu, '–')
      .replaceAll(/[‘‛`´](?=\d\d(?!\d))/gu, '’'),
  );
  const parts = hasDigit.test(text) ? partsOfMonths(text) : [];
  const found: DateWords[] = [...parts];
  const others = parts.reduce(without, text);
  const written = hasDigit.test(others) ? writtenDays(others) : [];
  const noDays = written.filter(({ day }) => day === undefined);
  for (const { start, end, day } of written)
    if (day != null) found.push(dayOrWeek(others, { start, end, day }));
  let rest = [...written, ...found].reduce(without, others);
  for (let count = 0; count < most && hasYear.test(rest); count += 1) {
    const date = earliest(rest);
    if (date === undefined) break;
    found.push(date);
    rest = without(rest, date);
  }
  return { dates: found.sort((a, b) => a.start - b.start), noDays, rest };
}

/** All that a line says of days and other dates, in the order they stand. */
export function datesIn(text: string): DatesRead {
  return read(text, text.length);
}

/** The earliest date in a line; undefined when there is none. A line that names a day that no month has is no date. */
export function findDate(text: string): DateWords | undefined {
  const { dates, noDays } = read(text, 1);
  return noDays.length > 0 ? undefined : dates[0];
}

/** All dates in a line, in the order they stand; none where one of them is a day that no month has. */
export function findDates(text: string): readonly DateWords[] {
  const { dates, noDays } = datesIn(text);
  return noDays.length > 0 ? [] : dates;
}
