// The days on which bodies don't meet: recesses, and the bank holidays with what the register knows better.

import * as z from 'zod';
import { nations, type Nation } from '../bodies/model/body.ts';
import { call } from '../kernel/call.ts';
import { day, id, nothing, requiredLine } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';

export interface RecessLine {
  readonly id: string;
  readonly name: string;
  /** Null: no body meets. */
  readonly bodyId: string | null;
  readonly body: string | null;
  readonly from: string;
  readonly to: string;
}

export interface RecessesView {
  /** The latest first. */
  readonly recesses: readonly RecessLine[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
}

/** As it stands in the tables, entered by hand, taken away by hand, or a day of mourning or thanksgiving. */
type DayStanding = 'listed' | 'added' | 'removed' | 'mourning';

export interface HolidayLine {
  readonly day: string;
  readonly name: Spoken;
  readonly standing: DayStanding;
  readonly source: Saying;
  /** What the register changed of this day, which can be taken back. */
  readonly changeId: string | null;
}

export interface HolidaysView {
  readonly nation: Nation;
  readonly year: number;
  readonly days: readonly HolidayLine[];
  /** Said where the holidays of the year aren't known. */
  readonly caveat: Saying | null;
}

/** What a day is made by hand. */
export const madeDays = ['holiday', 'no holiday', 'mourning'] as const;
export type MadeDay = (typeof madeDays)[number];

const recess = { name: requiredLine, bodyId: id.nullable(), from: day, to: day };

export const calendarCalls = {
  recesses: call<RecessesView>()(nothing),
  addRecess: call<{ readonly id: string }>()(z.strictObject(recess)),
  /** All of it at once: its two days are only right together. */
  setRecess: call<null>()(z.strictObject({ id, ...recess })),
  removeRecess: call<null>()(z.strictObject({ id })),
  /** Of the nation that most bodies keep and of this year, where none is named. */
  holidays: call<HolidaysView>()(
    z.strictObject({ nation: z.enum(nations).nullable(), year: z.int().min(1900).max(2200).nullable() }),
  ),
  /** Makes a day a holiday, no holiday, or one of mourning, whatever the tables say of it. */
  setHoliday: call<null>()(
    z.strictObject({ nation: z.enum(nations), day, name: requiredLine, as: z.enum(madeDays) }),
  ),
  /** The day is again what the tables say. */
  resetDay: call<null>()(z.strictObject({ id })),
} as const;
