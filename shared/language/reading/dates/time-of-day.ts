// A time of day as people type it.

/** "7.30" and "19:00" alike, as "19:00"; undefined for what is none. */
export function readTimeOfDay(text: string): string | undefined {
  const found = /^(?<hour>\d{1,2})[:.](?<minute>\d{2})$/u.exec(text)?.groups;
  const [hour, minute] = [Number(found?.['hour'] ?? 24), Number(found?.['minute'] ?? 60)];
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
