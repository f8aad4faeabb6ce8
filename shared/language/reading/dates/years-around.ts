// The years that a date in a plan can be in: some around its own. "June 2072" in a plan for 2024 to 2027 is a slip of the keys.

interface Days {
  readonly from: string;
  readonly to: string;
}

export interface YearsAround {
  readonly first: number;
  readonly last: number;
  /** Up to here the round years are aims, "net zero by 2050"; no others are. */
  readonly aims: number;
  /** The days of the plan itself, where it says which they are. */
  readonly plan?: Days;
}

export interface PlanYears {
  /** First and last day; null where the plan doesn't say. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
}

const aroundPlan = 10;
const aroundToday = 30;

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** A plan may begin before today or after, and go on to be used when its years are over. */
export function yearsAround(today: string, { periodFrom, periodTo }: PlanYears): YearsAround {
  const now = yearOf(today);
  const wide = { first: now - aroundToday, last: now + aroundToday, aims: now + aroundToday };
  if (periodFrom === null || periodTo === null || periodTo < periodFrom) return wide;
  const end = Math.max(yearOf(periodTo), now);
  return {
    first: Math.min(yearOf(periodFrom), now) - aroundPlan,
    last: end + aroundPlan,
    aims: end + aroundToday,
    plan: { from: periodFrom, to: periodTo },
  };
}

/** Where nothing is known of the plan. */
export function yearsAroundToday(today: string): YearsAround {
  return yearsAround(today, { periodFrom: null, periodTo: null });
}

/** `an aim` is likely meant, and to be said. */
export function whereAmong(
  { from, to }: Days,
  { first, last, aims }: YearsAround,
): 'within' | 'an aim' | 'outside' {
  const [begins, ends] = [yearOf(from), yearOf(to)];
  if (ends < first) return 'outside';
  if (begins <= last) return 'within';
  return ends <= aims && (ends % 5 === 0 || begins % 5 === 0) ? 'an aim' : 'outside';
}
