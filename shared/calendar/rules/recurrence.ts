// When a body meets, as a rule: the third Tuesday of alternate months, every fortnight on Monday, the 15th of each month. And the days it
// gives in a year, before holidays and recesses move any of them (moved-days.ts).

import * as z from 'zod';
import {
  calendarDay,
  dayAfter,
  daysFrom,
  firstDaysOfMonths,
  isDay,
  lastDayOfMonth,
  weekdayOf,
} from '../../kernel/days.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';

const monthNumber = z.int().min(1).max(12);
const weekday = z.int().min(1).max(7);

/** The months of every year that are left: all twelve unless some were named or left out. */
const months = z.array(monthNumber).min(1);

/** Every month, or every second, third … counted from a month of the year, or else from the first of the days asked for. */
const monthStep = { step: z.int().min(1).max(12), start: monthNumber.nullable(), months };

export const recurrence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('weekday of month'),
    weeks: z.array(z.union([z.int().min(1).max(5), z.literal('last')])).min(1),
    weekday,
    ...monthStep,
  }),
  z.object({
    kind: z.literal('day of month'),
    days: z.array(z.union([z.int().min(1).max(31), z.literal('last')])).min(1),
    ...monthStep,
  }),
  z.object({
    kind: z.literal('weeks'),
    step: z.int().min(1).max(52),
    weekday,
    /** The weeks are counted from this day's, or else from the first of the days asked for. */
    start: z.string().refine(isDay).nullable(),
    months,
  }),
]);
export type Recurrence = z.infer<typeof recurrence>;

type ByWeeks = Extract<Recurrence, { kind: 'weeks' }>;
type ByMonths = Exclude<Recurrence, ByWeeks>;

export const everyMonth: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export interface Recurring {
  readonly days: readonly string[];
  /** What the rule asked for that its month doesn't have: a fifth Monday, a 31st. */
  readonly lacking: readonly { readonly month: string; readonly why: Saying }[];
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function weeksOf({ step, weekday, start, months }: ByWeeks, from: string, to: string): Recurring {
  const anchor = start ?? from;
  const first = dayAfter(anchor, (weekday - weekdayOf(anchor) + 7) % 7);
  const length = step * 7;
  const days: string[] = [];
  let day = dayAfter(first, Math.max(0, Math.ceil(daysFrom(first, from) / length)) * length);
  for (; day <= to; day = dayAfter(day, length)) if (months.includes(monthOf(day))) days.push(day);
  return { days, lacking: [] };
}

function monthsOf({ step, start, months }: ByMonths, from: string, to: string): string[] {
  const first = start ?? monthOf(from);
  // Counted on over the years from a month of the first, so that a step that doesn't divide twelve goes on as it began.
  const since = (day: string) => (yearOf(day) - yearOf(from)) * 12 + monthOf(day) - first;
  return firstDaysOfMonths(from, to).filter(
    (day) => since(day) % step === 0 && months.includes(monthOf(day)),
  );
}

function weekdayIn(first: string, weekday: number, week: number | 'last'): string | undefined {
  const start = dayAfter(first, (weekday - weekdayOf(first) + 7) % 7);
  if (week !== 'last') {
    const day = dayAfter(start, (week - 1) * 7);
    return monthOf(day) === monthOf(first) ? day : undefined;
  }
  const fifth = dayAfter(start, 28);
  return monthOf(fifth) === monthOf(first) ? fifth : dayAfter(start, 21);
}

function dayIn(first: string, day: number | 'last'): string | undefined {
  return day === 'last'
    ? lastDayOfMonth(yearOf(first), monthOf(first))
    : calendarDay(yearOf(first), monthOf(first), day);
}

/** What the rule asks of one month. */
function askedOf(rule: ByMonths, first: string): readonly (string | undefined)[] {
  return rule.kind === 'weekday of month'
    ? rule.weeks.map((week) => weekdayIn(first, rule.weekday, week))
    : rule.days.map((day) => dayIn(first, day));
}

/** The days of a rule from one day to another, both included, in order and each once. */
export function recurringDays(rule: Recurrence, from: string, to: string): Recurring {
  if (rule.kind === 'weeks') return weeksOf(rule, from, to);
  const days = new Set<string>();
  const lacking: { month: string; why: Saying }[] = [];
  for (const first of monthsOf(rule, from, to)) {
    const month = first.slice(0, 7);
    for (const day of askedOf(rule, first)) {
      if (day === undefined) lacking.push({ month, why: say('recurrence.lacking', { month: { month } }) });
      else if (day >= from && day <= to) days.add(day);
    }
  }
  return { days: [...days].sort(), lacking };
}
