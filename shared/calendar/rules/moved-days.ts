// The days of a rule moved round bank holidays and recesses, each with the reason why it was.

import { dayAfter, weekdayOf } from '../../kernel/days.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { bankHolidayOn, holidaysNotKnown, type Holidays } from './bank-holidays.ts';

/** What becomes of a meeting that would be on a day nobody meets. */
export const movePolicies = ['next working day', 'week later', 'week earlier', 'leave out'] as const;
export type MovePolicy = (typeof movePolicies)[number];

/** Days without meetings, the first and the last included: a summer break, a period before elections. */
export interface Recess {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

export interface Avoided {
  readonly holidays: Holidays;
  readonly recesses: readonly Recess[];
  readonly policy: MovePolicy;
  /** Whether Saturdays and Sundays are avoided too: for a day of the month; a rule that names the weekday means it. */
  readonly weekends: boolean;
}

export interface PlannedDay {
  /** As the rule gives it. */
  readonly planned: string;
  /** When they meet; undefined where the meeting is left out. */
  readonly day: string | undefined;
  /** What stands in the way of the day planned. */
  readonly because?: Saying;
  /** The same as a sentence, with what became of the meeting. */
  readonly why?: Saying;
}

export interface Plan {
  readonly days: readonly PlannedDay[];
  readonly caveats: readonly Saying[];
}

const firstOfWeekend = 6;

function isWeekend(day: string): boolean {
  return weekdayOf(day) >= firstOfWeekend;
}

/** What keeps a body from meeting on a day: "a bank holiday (Good Friday)". */
export function blockedBy(
  day: string,
  { holidays, recesses, weekends }: Omit<Avoided, 'policy'>,
): Saying | undefined {
  const holiday = bankHolidayOn(day, holidays);
  if (holiday !== undefined) return say('recurrence.blocked.bank-holiday', { name: holiday.name });
  const recess = recesses.find(({ from, to }) => day >= from && day <= to);
  if (recess !== undefined) return say('recurrence.blocked.recess', { name: recess.name });
  return weekends && isWeekend(day) ? say('recurrence.blocked.weekend') : undefined;
}

/** A year: a recess that is longer leaves the meeting out. */
const furthest = 366;

const steps: Readonly<Record<Exclude<MovePolicy, 'leave out'>, number>> = {
  'next working day': 1,
  'week later': 7,
  'week earlier': -7,
};

/** The nearest day by the policy that nothing blocks. */
function freeDay(planned: string, avoided: Avoided): string | undefined {
  const { policy } = avoided;
  if (policy === 'leave out') return undefined;
  const step = steps[policy];
  for (let distance = step; Math.abs(distance) <= furthest; distance += step) {
    const day = dayAfter(planned, distance);
    const isFree = blockedBy(day, avoided) === undefined;
    if (isFree && !(policy === 'next working day' && isWeekend(day))) return day;
  }
  return undefined;
}

function moved(planned: string, because: Saying, taken: Set<string>, avoided: Avoided): PlannedDay {
  const day = freeDay(planned, avoided);
  const blanks = { planned: { day: planned }, because };
  if (day === undefined)
    return { planned, day: undefined, because, why: say('recurrence.moved.left-out', blanks) };
  if (taken.has(day)) {
    const why = say('recurrence.moved.taken', { ...blanks, day: { day } });
    return { planned, day: undefined, because, why };
  }
  taken.add(day);
  return { planned, day, because, why: say('recurrence.moved.to', { ...blanks, day: { day } }) };
}

/** In the order of the days planned. Two meetings never end on one day: the one that would be moved there is left out, and says so. */
export function moveDays(days: readonly string[], avoided: Avoided): Plan {
  const blocked = new Map<string, Saying>();
  for (const day of days) {
    const because = blockedBy(day, avoided);
    if (because !== undefined) blocked.set(day, because);
  }
  const taken = new Set(days.filter((day) => !blocked.has(day)));
  const planned = days.map((day): PlannedDay => {
    const because = blocked.get(day);
    return because === undefined ? { planned: day, day } : moved(day, because, taken, avoided);
  });
  const all = [...days, ...taken].sort();
  const [first, last] = [all.at(0), all.at(-1)];
  const caveat = first === undefined || last === undefined ? undefined : holidaysNotKnown(first, last);
  return { days: planned, caveats: caveat === undefined ? [] : [caveat] };
}
