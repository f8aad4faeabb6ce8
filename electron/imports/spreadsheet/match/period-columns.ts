// Which columns say the period of each row: one, or one of years and one of the parts of them, “Year | Quarter”.

import { daysFrom } from '../../../../shared/kernel/days.ts';
import { readPeriod } from '../../../../shared/language/reading/dates/read-period.ts';
import { holdsFigures, type FoundColumn, type FoundTable } from '../find/found-table.ts';
import { fieldOf, withoutUnit } from '../find/heading-words.ts';
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

const leastOfAYear = 360;

/** Years, and nothing shorter: "2025/26", 2025. */
function holdsYears({ looks, words }: FoundColumn): boolean {
  const texts = [...words];
  if (texts.length === 0) return looks.year > 0 && looks.figure + looks.words === 0;
  return texts.every((each) => {
    const { from = null, to = null } = readPeriod(each) ?? {};
    return from !== null && to !== null && daysFrom(from, to) >= leastOfAYear;
  });
}

/** "Q1", "June", "P6", 6: what it is a part of stands elsewhere. */
function holdsParts({ words }: FoundColumn): boolean {
  return [...words].every((each) => readPeriod(each)?.from == null);
}

/** Beside a column of years the one that says which part of them, or the other way round. */
export function periodBeside(column: FoundColumn, table: FoundTable): FoundColumn | undefined {
  const others = table.columns.filter(
    (each) => each !== column && headsPeriods(each) && !isSumOfPeriods(each, table),
  );
  if (holdsYears(column)) return others.find(holdsParts);
  return holdsParts(column) ? others.find(holdsYears) : undefined;
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

/** "Q1 2025/26", and of a part in digits "Month 6 2025/26" by what heads it. */
function partOf(year: string, part: string, heading: string): string {
  return /^\d+$/u.test(part) ? `${heading} ${part} ${year}` : `${part} ${year}`;
}

/** For the rows of a table: what several columns say of the period of one, in one text. A year holds until another is named. */
export function periodsInRows(columns: readonly FoundColumn[]) {
  const [first, second] = columns;
  if (first === undefined || second === undefined)
    return ([text]: readonly (string | undefined)[]): string | undefined => text;
  const yearsFirst = holdsYears(first);
  const { heading } = yearsFirst ? second : first;
  let year: string | undefined;
  return ([one, other]: readonly (string | undefined)[]): string | undefined => {
    const [own, part] = yearsFirst ? [one, other] : [other, one];
    year = own ?? (part === undefined ? undefined : year);
    return year === undefined || part === undefined ? (year ?? part) : partOf(year, part, heading);
  };
}
