// The register's own time zone, which says where its days begin and end, wherever the computer that reads it is.

import { dayOf, defaultTimeZone, isTimeZone } from '../../../shared/kernel/days.ts';
import type { Environment } from '../environment.ts';
import { connection } from '../connection.ts';
import type { ReadableRegister } from '../register.ts';

/** London while there is no strategy yet, and where a newer computer's zone isn't known to this one. */
export function timeZoneOf({ [connection]: db }: ReadableRegister): string {
  const zone = db
    .prepare<[]>('SELECT time_zone FROM strategy WHERE deleted = 0 ORDER BY id LIMIT 1') // one row, by its primary key
    .pluck()
    .get();
  return typeof zone === 'string' && isTimeZone(zone) ? zone : defaultTimeZone;
}

export function todayIn(register: ReadableRegister, { now }: Pick<Environment, 'now'>): string {
  return dayOf(now(), timeZoneOf(register));
}
