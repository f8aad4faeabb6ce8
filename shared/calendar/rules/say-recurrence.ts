// A rule said back to whoever typed it. What it says can be read again as the same rule, in either language.

import { monthsOfYear } from '../../kernel/days.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { everyMonth, type Recurrence } from './recurrence.ts';

type ByWeeks = Extract<Recurrence, { kind: 'weeks' }>;
type ByMonths = Exclude<Recurrence, ByWeeks>;

/** The numbers that the words go with, by the type that the keys need. */
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const weeks = [1, 2, 3, 4, 5] as const;

export function sayWeekday(weekday: number): Saying {
  return say(`calendar.weekday.${weekdays[weekday - 1] ?? 1}`);
}

export function sayMonths(numbers: readonly number[]): Spoken {
  const names = numbers.map((number) => say(`calendar.month.${monthsOfYear[number - 1] ?? 1}`));
  return { several: names, between: ', ' };
}

function together(parts: readonly Saying[]): Saying {
  return parts.reduce((first, second) => say('recurrence.and', { first, second }));
}

function sayDays(rule: ByMonths): Saying {
  if (rule.kind === 'day of month') {
    return together(
      rule.days.map((day) => (day === 'last' ? say('recurrence.last-day') : say('recurrence.day', { day }))),
    );
  }
  const weekday = sayWeekday(rule.weekday);
  return together(
    rule.weeks.map((week) =>
      say(`recurrence.week.${week === 'last' ? week : (weeks[week - 1] ?? 1)}`, { weekday }),
    ),
  );
}

/** Few enough to name those left out rather than those that stay. */
const fewLeftOut = 4;

function leftOut(months: readonly number[]): number[] {
  return everyMonth.filter((month) => !months.includes(month));
}

function sayStep({ step, start }: ByMonths): Saying {
  const from =
    start === null
      ? say('recurrence.from-first')
      : say('recurrence.from-month', { month: sayMonths([start]) });
  return step === 2 ? say('recurrence.second-month', { from }) : say('recurrence.nth-month', { step, from });
}

function sayWhichMonths(rule: ByMonths): Saying {
  const without = leftOut(rule.months);
  if (rule.step > 1) {
    const step = sayStep(rule);
    return without.length === 0
      ? step
      : say('recurrence.leaving-out', { rule: step, months: sayMonths(without) });
  }
  if (without.length === 0) return say('recurrence.every-month');
  return without.length <= fewLeftOut
    ? say('recurrence.months-but', { months: sayMonths(without) })
    : say('recurrence.months-only', { months: sayMonths(rule.months) });
}

function sayWeeks({ step, weekday, start, months }: ByWeeks): Saying {
  const day = sayWeekday(weekday);
  let rule =
    step === 1
      ? say('recurrence.weekly', { weekday: day })
      : step === 2
        ? say('recurrence.fortnightly', { weekday: day })
        : say('recurrence.nth-week', { step, weekday: day });
  if (start !== null) rule = say('recurrence.counted-from', { rule, day: { day: start } });
  const without = leftOut(months);
  return without.length === 0 ? rule : say('recurrence.leaving-out', { rule, months: sayMonths(without) });
}

export function sayRecurrence(rule: Recurrence): Saying {
  if (rule.kind === 'weeks') return sayWeeks(rule);
  return say('recurrence.of-months', { days: sayDays(rule), months: sayWhichMonths(rule) });
}
