// Instants by Universal Time, as files say when they were made. No time zone is asked for, so that none of their rules is loaded.

/** The first instant of a day. */
export function universalMidnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** To the minute, "2024-07-12T14:32:00Z". */
export function universalMinute(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16)}:00Z`;
}
