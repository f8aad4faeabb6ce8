// How long agendas, minutes and reports are kept open to see. The register reminds; it never deletes by itself.

import { calendarDay, dayAfter, lastDayOfMonth } from '../../kernel/days.ts';
import type { RuleValue } from './rule-values.ts';

export interface KeptUntil {
  /** The last day it has to be kept; undefined for good, and where the body's own document says. */
  readonly until: string | undefined;
  readonly for: 'years' | 'good' | 'own';
}

/** The same day so many years on; from the 29th of February, the last of the month. */
function anniversary(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return calendarDay(year + years, month, date) ?? lastDayOfMonth(year + years, month);
}

/** The years begin with the day of the meeting. */
export function keptUntil(years: RuleValue<'keep-minutes'>, meeting: string): KeptUntil {
  if (years === null) return { until: undefined, for: 'own' };
  if (years === 'for good') return { until: undefined, for: 'good' };
  return { until: dayAfter(anniversary(meeting, years), -1), for: 'years' };
}

/** Whether the time is over, so that somebody may be reminded. */
export function mayBeReviewed({ until }: KeptUntil, today: string): boolean {
  return until !== undefined && until < today;
}
