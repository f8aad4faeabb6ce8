// Parts of a year whose year is said elsewhere, in an order that no year has: "Q3, Q4, Q1, Q2", "January … June" of a financial year. They are
// of two years, and the one that is said may be either.

import { dayAfter } from '../../../../shared/kernel/days.ts';
import type { ReadPeriod } from '../../../../shared/language/reading/dates/read-period.ts';
import { headingShape } from '../find/heading-words.ts';
import { withoutPartOfYear, type PeriodReader } from './periods.ts';

interface Part {
  readonly words: string;
  readonly from: string;
  readonly to: string;
  /** Its year is said elsewhere. */
  readonly leavesYear: boolean;
}

/** The one begins a year before the day after the other. */
function goesOnAYearBefore({ to }: Part, { from }: Part): boolean {
  const next = dayAfter(to, 1);
  return from.slice(4) === next.slice(4) && Number(from.slice(0, 4)) === Number(next.slice(0, 4)) - 1;
}

function areOfTwoYears(parts: readonly Part[], areOfSeveral: boolean): boolean {
  const goOn = parts.some(
    (part, at) =>
      part.leavesYear && parts[at + 1] !== undefined && goesOnAYearBefore(part, parts[at + 1] ?? part),
  );
  if (goOn || areOfSeveral) return goOn;
  const open = parts.filter(({ leavesYear }) => leavesYear);
  const back = open.filter(({ from }, at) => from < (open[at - 1]?.from ?? ''));
  const [first, last] = [open[0]?.from ?? '', open.at(-1)?.from ?? ''];
  return open.length > 2 && back.length === 1 && last < first;
}

/** In the order in which they stand. Those of several measures, in a list, may begin with any of them. */
export interface PeriodTexts {
  readonly texts: readonly string[];
  readonly areOfSeveral: boolean;
}

/** Those of the words that name a part of one of two years. `year` is the one that is said elsewhere. */
export function partsOfTwoYears(
  { texts, areOfSeveral }: PeriodTexts,
  year: ReadPeriod | undefined,
  { read, within }: PeriodReader,
): ReadonlySet<string> {
  if (year === undefined) return new Set();
  const parts = texts.flatMap((words): (Part & { alike: string })[] => {
    const own = read(words);
    const { from, to } = own ?? within(words, year) ?? {};
    if (from == null || to == null) return [];
    return [
      { words, from, to, leavesYear: own === undefined, alike: withoutPartOfYear(headingShape(words)) },
    ];
  });
  const alike = [...Map.groupBy(parts, (part) => part.alike).values()];
  return new Set(
    alike.flatMap((each) =>
      areOfTwoYears(each, areOfSeveral)
        ? each.flatMap(({ leavesYear, words }) => (leavesYear ? [words] : []))
        : [],
    ),
  );
}
