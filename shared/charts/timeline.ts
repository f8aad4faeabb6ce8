// Where milestones stand on a line of time, as parts of its width from 0 to 1. The line begins and ends with whole months.

import { daysFrom, firstDaysOfMonths, lastDayOfMonth } from '../kernel/days.ts';

export interface Span {
  readonly id: string;
  /** First and last day. */
  readonly from: string;
  readonly to: string;
}

export interface Tick {
  readonly at: number;
  /** The first day of the month that begins here. */
  readonly first: string;
}

export interface Timeline {
  readonly ticks: readonly Tick[];
  readonly today: number;
  readonly bars: readonly { readonly id: string; readonly start: number; readonly width: number }[];
}

/** More labels than this would touch each other. */
const mostTicks = 8;

function monthOf(date: string): { year: number; month: number } {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return { year, month };
}

/** Undefined when there is nothing to show. */
export function timelineOf(spans: readonly Span[], today: string): Timeline | undefined {
  if (spans.length === 0) return undefined;
  const earliest = [today, ...spans.map(({ from }) => from)].sort()[0] ?? today;
  const latest = [today, ...spans.map(({ to }) => to)].sort().at(-1) ?? today;
  const months = firstDaysOfMonths(earliest, latest);
  const [first = today] = months;
  const { year, month } = monthOf(latest);
  const days = daysFrom(first, lastDayOfMonth(year, month)) + 1;
  const at = (date: string) => daysFrom(first, date) / days;
  const step = Math.ceil(months.length / mostTicks);
  return {
    ticks: months.filter((_, index) => index % step === 0).map((day) => ({ at: at(day), first: day })),
    today: at(today),
    bars: spans.map(({ id, from, to }) => ({
      id,
      start: at(from),
      width: (daysFrom(from, to) + 1) / days,
    })),
  };
}
