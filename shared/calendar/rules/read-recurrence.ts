// Reads a rule of meeting as people type it, in English or Welsh. What isn't understood is named and nothing is guessed: a rule that was read
// by half would put a year of meetings on the wrong days.

import type { Saying } from '../../kernel/saying.ts';
import { fail, succeed, type Result } from '../../kernel/result.ts';
import { findDate, type DateWords } from '../../language/date-words.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';
import { everyMonth, type Recurrence } from './recurrence.ts';
import { tokensOf } from './recurrence-lexicon.ts';
import { partsOf, type Part } from './recurrence-parts.ts';
import { sayMonths, sayWeekday } from './say-recurrence.ts';

type Of<Is extends Part['is']> = Extract<Part, { is: Is }>;
type Week = Extract<Recurrence, { kind: 'weekday of month' }>['weeks'][number];

/** The parts by what they are. */
interface Sorted {
  readonly steps: readonly Of<'step'>[];
  readonly weekdays: readonly number[];
  readonly ordinals: readonly Of<'ordinal'>[];
  readonly numbers: readonly Of<'number'>[];
  readonly months: readonly number[];
  readonly namesMonths: boolean;
  readonly start: Of<'start'> | undefined;
  readonly hasEvery: boolean;
  readonly day: DateWords | undefined;
}

function problem(saying: Saying): Result<never> {
  return fail('not_understood', saying);
}

function notUnderstood(words: readonly string[]): Result<never> {
  return problem(
    say('recurrence.problem.not-understood', { words: { all: words.map((each) => quoted(each)) } }),
  );
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function sorted(parts: readonly Part[], day: DateWords | undefined): Sorted {
  const of = <Is extends Part['is']>(is: Is) => parts.filter((part): part is Of<Is> => part.is === is);
  const named = of('months').filter(({ how }) => how === 'in');
  const without = of('months').filter(({ how }) => how === 'but');
  const chosen = named.length === 0 ? everyMonth : named.flatMap(({ numbers }) => numbers);
  const leftOut = new Set(without.flatMap(({ numbers }) => numbers));
  return {
    steps: of('step'),
    weekdays: unique(of('weekday').map(({ number }) => number)),
    ordinals: of('ordinal'),
    numbers: of('number'),
    months: everyMonth.filter((month) => chosen.includes(month) && !leftOut.has(month)),
    namesMonths: named.length > 0,
    start: of('start')[0],
    hasEvery: of('every').length > 0,
    day,
  };
}

/** Weeks in the order of the month, the last one last. */
function inOrder<T extends number | 'last'>(values: readonly T[]): T[] {
  const rank = (value: number | 'last') => (value === 'last' ? Infinity : value);
  return unique(values).sort((a, b) => rank(a) - rank(b));
}

function byWeeks(read: Sorted, step: number, weekday: number | undefined): Result<Recurrence> {
  if (weekday === undefined) return problem(say('recurrence.problem.which-day'));
  if (read.ordinals.length > 0) return problem(say('recurrence.problem.weeks-or-months'));
  if (read.start !== undefined) return notUnderstood([read.start.words]);
  const start = read.day?.from ?? null;
  return succeed({ kind: 'weeks', step, weekday, start, months: [...read.months] });
}

function monthsOf(
  read: Sorted,
  step: number,
  dayWords: string,
): Result<{ step: number; start: number | null; months: number[] }> {
  const { start, day } = read;
  const months = [...read.months];
  if (step > 1) {
    const from = day === undefined ? start?.month : Number(day.from.slice(5, 7));
    return succeed({ step, start: from ?? null, months });
  }
  if (start !== undefined)
    return problem(say('recurrence.problem.from-alone', { month: sayMonths([start.month]) }));
  // A rule for each month has no beginning: the days that are asked for begin it.
  return day === undefined ? succeed({ step, start: null, months }) : notUnderstood([dayWords]);
}

const weeks: readonly Week[] = [1, 2, 3, 4, 5];

function byWeekday(read: Sorted, weekday: number): Result<Week[]> {
  const number = read.numbers[0];
  if (number !== undefined) return notUnderstood([number.words]);
  if (read.ordinals.length === 0)
    return problem(say('recurrence.problem.which-week', { weekday: sayWeekday(weekday) }));
  const found: Week[] = [];
  for (const { number: asked } of read.ordinals) {
    const week = asked === 'last' ? asked : weeks.find((each) => each === asked);
    if (week === undefined) return problem(say('recurrence.problem.out-of-range', { number: asked }));
    found.push(week);
  }
  return succeed(inOrder(found));
}

function byDays(read: Sorted): Result<(number | 'last')[]> {
  const days = [...read.ordinals, ...read.numbers].map(({ number }) => number);
  if (days.length === 0) return problem(say('recurrence.problem.which-day'));
  const wrong = days.find((day) => day !== 'last' && (day < 1 || day > 31));
  if (wrong !== undefined) return problem(say('recurrence.problem.out-of-range', { number: wrong }));
  return succeed(inOrder(days));
}

/** "Every second Tuesday" is a week of the month to some and a fortnight to others, unless months are spoken of. */
function isAmbiguous({ ordinals, steps, namesMonths }: Sorted): boolean {
  const counts = ordinals.some(({ number, afterEvery }) => afterEvery && number !== 1 && number !== 'last');
  return counts && steps.length === 0 && !namesMonths;
}

function byMonths(
  read: Sorted,
  step: number,
  weekday: number | undefined,
  dayWords: string,
): Result<Recurrence> {
  const chosen = monthsOf(read, step, dayWords);
  if (!chosen.ok) return chosen;
  if (weekday === undefined) {
    const days = byDays(read);
    return days.ok ? succeed({ kind: 'day of month', days: days.value, ...chosen.value }) : days;
  }
  if (isAmbiguous(read))
    return problem(say('recurrence.problem.ambiguous', { weekday: sayWeekday(weekday) }));
  const found = byWeekday(read, weekday);
  return found.ok
    ? succeed({ kind: 'weekday of month', weeks: found.value, weekday, ...chosen.value })
    : found;
}

const longestStep = { month: 12, week: 52 } as const;

function assembled(read: Sorted, dayWords: string): Result<Recurrence> {
  const { steps, weekdays, ordinals } = read;
  const [weekday] = weekdays;
  if (weekdays.length > 1) return problem(say('recurrence.problem.two-weekdays'));
  if (read.months.length === 0) return problem(say('recurrence.problem.no-month'));
  const [step = { unit: 'month', length: 1 } as const, ...others] = steps;
  if (others.some(({ unit }) => unit !== step.unit))
    return problem(say('recurrence.problem.weeks-or-months'));
  if (others.some(({ length }) => length !== step.length))
    return problem(say('recurrence.problem.two-steps'));
  if (step.length < 1 || step.length > longestStep[step.unit])
    return problem(say('recurrence.problem.out-of-range', { number: step.length }));
  if (step.unit === 'week') return byWeeks(read, step.length, weekday);
  const isWeekly = steps.length === 0 && ordinals.length === 0 && read.hasEvery && weekday !== undefined;
  return isWeekly ? byWeeks(read, 1, weekday) : byMonths(read, step.length, weekday, dayWords);
}

/** "Starting on 5 January 2027". */
function startIn(text: string): DateWords | undefined {
  const found = findDate(text);
  return found?.precision === 'day' ? found : undefined;
}

/** The rule, or what is wrong with the words. `sayRecurrence` says back what was understood. */
export function readRecurrence(text: string): Result<Recurrence> {
  const day = startIn(text);
  const dayWords = day === undefined ? '' : text.slice(day.start, day.end);
  const rest = day === undefined ? text : `${text.slice(0, day.start)} ${text.slice(day.end)}`;
  const { tokens, unknown } = tokensOf(rest);
  if (unknown.length > 0) return notUnderstood(unknown);
  const parts = partsOf(tokens);
  const strays = parts.filter((part): part is Of<'stray'> => part.is === 'stray');
  if (strays.length > 0) return notUnderstood(strays.map(({ words }) => words));
  if (parts.length === 0) return problem(say('recurrence.problem.nothing'));
  return assembled(sorted(parts, day), dayWords);
}
