// Bodies: what kind each is, how it works, who sits on it, and what stands on each of its agendas.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { monthsOfYear } from '../kernel/days.ts';
import { day, id, line, nothing, prose, requiredLine } from '../kernel/inputs.ts';
import {
  bodyKinds,
  itemNumberings,
  minuteNumberings,
  nations,
  type BodyKind,
  type ItemNumbering,
  type MinuteNumbering,
  type Nation,
} from './model/body.ts';
import { seatRoles, type SeatRole } from './model/seat.ts';
import { adoptions, purposes, type Purpose } from './model/standing-item.ts';

export interface BodyLine {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  /** Of the seats that stand today: how many have somebody in them and a vote, and how many have nobody. */
  readonly members: number;
  readonly vacant: number;
  /** The day of its next meeting. */
  readonly next: string | null;
}

export interface SeatView {
  readonly id: string;
  /** Null where it is vacant. */
  readonly person: string | null;
  readonly personId: string | null;
  readonly role: SeatRole;
  readonly votes: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly capacity: string | null;
  /** The seat whose holder this substitute stands in for; null for any. */
  readonly substituteForId: string | null;
  /** Whether it stands today. */
  readonly now: 'to come' | 'stands' | 'ended';
}

export interface StandingItemView {
  readonly id: string;
  readonly title: string;
  readonly section: string | null;
  readonly purpose: Purpose;
  readonly presenter: string | null;
  readonly minutes: number | null;
  readonly recommendation: string | null;
  readonly unnumbered: boolean;
  /** It asks for the minutes of earlier meetings to be agreed, as was said of it or as its title tells. */
  readonly adoptsMinutes: boolean;
}

export interface BodyView {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly terms: string;
  readonly wholeNumber: number | null;
  readonly nation: Nation;
  readonly itemNumbering: ItemNumbering;
  readonly minuteNumbering: MinuteNumbering;
  /** Null for that of its kind, which is `kindYearBegins`. */
  readonly minuteYearBegins: number | null;
  readonly kindYearBegins: number;
  readonly usualDays: string | null;
  readonly usualTime: string | null;
  readonly usualPlace: string | null;
  readonly usualLink: string | null;
  readonly seats: readonly SeatView[];
  readonly standingItems: readonly StandingItemView[];
  /** The names of everybody in the register, for a seat. */
  readonly people: readonly string[];
}

const monthNumbers = monthsOfYear.map(String);
const dayOrNone = z.union([day, z.literal('')]);

export const bodiesCalls = {
  list: call<readonly BodyLine[]>()(nothing),
  show: call<BodyView>()(z.strictObject({ id })),
  add: call<{ readonly id: string }>()(
    z.strictObject({ name: requiredLine, kind: z.enum(bodyKinds), nation: z.enum(nations) }),
  ),
  set: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('name'), value: requiredLine }),
      z.strictObject({ id, field: z.literal('terms'), value: prose }),
      z.strictObject({ id, field: z.literal('kind'), value: z.enum(bodyKinds) }),
      z.strictObject({ id, field: z.literal('nation'), value: z.enum(nations) }),
      z.strictObject({ id, field: z.literal('itemNumbering'), value: z.enum(itemNumberings) }),
      z.strictObject({ id, field: z.literal('minuteNumbering'), value: z.enum(minuteNumberings) }),
      /** A month by its number, or nothing for that of its kind. */
      z.strictObject({ id, field: z.literal('minuteYearBegins'), value: z.enum(['', ...monthNumbers]) }),
      /** A whole number, or nothing. */
      z.strictObject({ id, field: z.literal('wholeNumber'), value: line }),
      z.strictObject({
        id,
        field: z.enum(['usualDays', 'usualTime', 'usualPlace', 'usualLink']),
        value: line,
      }),
    ]),
  ),
  remove: call<null>()(z.strictObject({ id })),
  /** A seat for somebody by name, who is entered where nobody has that name; vacant for no name. */
  addSeat: call<{ readonly id: string }>()(
    z.strictObject({
      bodyId: id,
      person: line,
      role: z.enum(seatRoles),
      from: dayOrNone,
      to: dayOrNone,
      capacity: line,
    }),
  ),
  setSeat: call<null>()(
    z.discriminatedUnion('field', [
      /** By name. */
      z.strictObject({ id, field: z.literal('personId'), value: line }),
      z.strictObject({ id, field: z.literal('role'), value: z.enum(seatRoles) }),
      z.strictObject({ id, field: z.literal('votes'), value: z.boolean() }),
      z.strictObject({ id, field: z.enum(['from', 'to']), value: dayOrNone }),
      z.strictObject({ id, field: z.literal('capacity'), value: line }),
      /** Another seat of the same body; null for any. */
      z.strictObject({ id, field: z.literal('substituteForId'), value: id.nullable() }),
    ]),
  ),
  removeSeat: call<null>()(z.strictObject({ id })),
  addStandingItem: call<{ readonly id: string }>()(
    z.strictObject({ bodyId: id, title: requiredLine, section: line, purpose: z.enum(purposes) }),
  ),
  setStandingItem: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('title'), value: requiredLine }),
      z.strictObject({ id, field: z.enum(['section', 'presenter']), value: line }),
      z.strictObject({ id, field: z.literal('recommendation'), value: prose }),
      z.strictObject({ id, field: z.literal('purpose'), value: z.enum(purposes) }),
      /** A whole number of minutes, or nothing. */
      z.strictObject({ id, field: z.literal('minutes'), value: line }),
      z.strictObject({ id, field: z.literal('unnumbered'), value: z.boolean() }),
      z.strictObject({ id, field: z.literal('adopts'), value: z.enum(adoptions) }),
    ]),
  ),
  /** The whole order anew. */
  orderStandingItems: call<null>()(z.strictObject({ bodyId: id, ids: z.array(id).max(2_000) })),
  removeStandingItem: call<null>()(z.strictObject({ id })),
} as const;
