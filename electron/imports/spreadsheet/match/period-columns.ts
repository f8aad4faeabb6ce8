// Which columns say the period of each row: one, or one of years and one of the parts of them, “Year | Quarter”.

import { daysFrom } from '../../../../shared/kernel/days.ts';
import { readPeriod, type ReadPeriod } from '../../../../shared/language/reading/dates/read-period.ts';
import { holdsFigures, type FoundColumn, type FoundTable } from '../find/found-table.ts';
import { fieldOf, withoutUnit } from '../find/heading-words.ts';
import type { ImportTarget } from './candidates.ts';
import { partOfYearIn } from './periods.ts';

/** "Month" or "Date" above months; above names it says only what stands beside it. */
export function headsPeriods({ heading, looks, words }: FoundColumn): boolean {
  if (fieldOf(heading) !== 'period') return false;
  const areNames = looks.words > looks.period + looks.year + looks.figure;
  return !areNames || [...words].some((each) => /\d/u.test(each) || partOfYearIn(each) !== undefined);
}

/** "Year" after the months: what they come to. */
export function isSumOfPeriods(column: FoundColumn, { columns }: FoundTable): boolean {
  const namesPeriod = ({ heading }: FoundColumn) => {
    const bare = withoutUnit(heading);
    return partOfYearIn(bare) !== undefined || readPeriod(bare)?.from != null;
  };
  return holdsFigures(column) && columns.filter(namesPeriod).length > 1;
}

/** Less than that is a part of a year. */
const leastOfAYear = 360;

/** How many days words name; undefined where they name none, or no end of them. */
function daysNamed(words: string): number | undefined {
  const { from = null, to = null } = readPeriod(words) ?? {};
  return from === null || to === null ? undefined : daysFrom(from, to);
}

/** "2025/26", 2025: a year, or more than one. */
export function namesYear(words: string): boolean {
  return (daysNamed(words) ?? 0) >= leastOfAYear;
}

/** Years, and nothing shorter. */
function holdsYears({ looks, words }: FoundColumn): boolean {
  const texts = [...words];
  if (texts.length === 0) return looks.year > 0 && looks.figure + looks.words === 0;
  return texts.every(namesYear);
}

/** "Q1", "June", "P6", 6: what it is a part of stands elsewhere. */
function holdsParts({ words }: FoundColumn): boolean {
  return [...words].every((each) => readPeriod(each)?.from == null);
}

/** "April 2023", "Q1 2023/24": shorter than a year, and says which. */
function holdsPartsOfTheirOwn({ words }: FoundColumn): boolean {
  return [...words].every((each) => {
    const days = daysNamed(each) ?? 0;
    return days > 0 && days < leastOfAYear;
  });
}

/** Days when something was paid, as well as months: nothing of a budget is of one, and figures of a year may be written down on one. */
function holdsDays({ words }: FoundColumn): boolean {
  return words.size > 0 && [...words].every((each) => isADay(readPeriod(each)));
}

function isADay(read: ReadPeriod | undefined): boolean {
  return read?.from != null && read.from === read.to;
}

/** Beside a column of years the one that says which part of them, or the other way round. */
export function periodBeside(
  column: FoundColumn,
  table: FoundTable,
  target: ImportTarget,
): FoundColumn | undefined {
  const others = table.columns.filter(
    (each) => each !== column && headsPeriods(each) && !isSumOfPeriods(each, table),
  );
  const saysPart = (each: FoundColumn) =>
    holdsParts(each) || holdsPartsOfTheirOwn(each) || (target === 'finance' && holdsDays(each));
  if (holdsYears(column)) return others.find((each) => !holdsYears(each) && saysPart(each));
  return saysPart(column) ? others.find(holdsYears) : undefined;
}

const mostPairs = 40;

function textsIn({ words, samples }: FoundColumn): string[] {
  return [...new Set([...words, ...samples])].slice(0, mostPairs);
}

/** Whatever columns of periods say: of two, each part with each year. */
export function textsOfPeriods(columns: readonly FoundColumn[]): string[] {
  const [first, second] = columns;
  if (first === undefined || second === undefined) return columns.flatMap(({ words }) => [...words]);
  const [years, parts] = holdsYears(first) ? [first, second] : [second, first];
  return textsIn(years).flatMap((year) => textsIn(parts).map((part) => partOf(year, part, parts.heading)));
}

/**
 * "Q1 2025/26", and of a part in digits "Month 6 2025/26" by what heads it. "April 2025" is one by itself; a day outside of the year says when
 * something was written down.
 */
function partOf(year: string, part: string, heading: string): string {
  const own = readPeriod(part);
  if (own?.from != null) {
    const { from = null, to = null } = readPeriod(year) ?? {};
    const isOutside = from === null || to === null || own.from < from || own.from > to;
    return isADay(own) && isOutside ? year : part;
  }
  return /^\d+$/u.test(part) ? `${heading} ${part} ${year}` : `${part} ${year}`;
}

const asDay = /^(\d{4})-(\d{2})-(\d{2})$/u;

const headsEnds =
  /(?<!\p{L})(?:year|yr|quarter|qtr|chwarter|[bf]lwyddyn)\b.*?(?:to|end(?:s|ing|ed)?|hyd|i ben|diweddu)(?= dates?$|$)/iu;

/** "31/03/2025" below "Year ending" or "Quarter ending": twelve months or three, and neither March nor that day. */
function asEnding(text: string, heading: string): string {
  const ends = headsEnds.exec(heading)?.[0];
  const own = ends === undefined ? undefined : readPeriod(text);
  const isDayOrMonth = own !== undefined && (isADay(own) || /^\d{4}-\d{2}$/u.test(own.key));
  return isDayOrMonth ? `${ends} ${text.replace(asDay, '$3/$2/$1')}` : text;
}

/** For the rows of a table: what several columns say of the period of one, in one text. A year holds until another is named. */
export function periodsInRows(columns: readonly FoundColumn[]) {
  const [first, second] = columns;
  if (first === undefined || second === undefined)
    return ([text]: readonly (string | undefined)[]): string | undefined =>
      text === undefined ? undefined : asEnding(text, first?.heading ?? '');
  const yearsFirst = holdsYears(first);
  const { heading } = yearsFirst ? second : first;
  let year: string | undefined;
  return ([one, other]: readonly (string | undefined)[]): string | undefined => {
    const [own, part] = yearsFirst ? [one, other] : [other, one];
    year = own ?? (part === undefined ? undefined : year);
    return year === undefined || part === undefined ? (year ?? part) : partOf(year, part, heading);
  };
}
