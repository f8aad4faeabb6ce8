// The register's own time zone, which says where its days begin and end, wherever the computer that reads it is.

import { dayOf, usableTimeZone } from '../../../shared/kernel/days.ts';
import type { Environment } from '../environment.ts';
import { connection } from '../connection.ts';
import type { ReadableRegister } from '../register.ts';

/** London’s while there is no strategy yet. */
export function timeZoneOf({ [connection]: db }: ReadableRegister): string {
  const zone = db
    .prepare<[]>('SELECT time_zone FROM strategy WHERE deleted = 0 ORDER BY id LIMIT 1') // one row, by its primary key
    .pluck()
    .get();
  return usableTimeZone(zone);
}

export function todayIn(register: ReadableRegister, { now }: Pick<Environment, 'now'>): string {
  return dayOf(now(), timeZoneOf(register));
}
