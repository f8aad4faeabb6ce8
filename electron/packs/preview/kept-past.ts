// What a register was, kept from one composition to the next until something is written that could make it another.

import { endOfDay } from '../../../shared/kernel/days.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { lastStampOf } from '../../register/log/clock.ts';
import { timeZoneOf } from '../../register/read/time-zone.ts';
import type { ReadableRegister } from '../../register/register.ts';
import type { RegisterPast } from '../compose/documents/document-source.ts';
import { pastOf } from '../register-past.ts';

export interface Written {
  /** The stamps of the batches. */
  readonly stamps: readonly string[];
  /** The kinds of things that they touched. */
  readonly entities: ReadonlySet<string>;
}

export interface KeptPast {
  /** The same for the same index: what was found in it is known by it. */
  readonly of: (index: RegisterIndex) => RegisterPast;
  readonly written: (what: Written) => void;
}

/** Whether something that was written belongs to a day or to one before it: it came from a colleague, late. */
export function isUntil(register: ReadableRegister, day: string, { stamps }: Written): boolean {
  const last = lastStampOf(endOfDay(day, timeZoneOf(register)));
  return stamps.some((stamp) => stamp <= last);
}

export function keptPast(register: ReadableRegister): KeptPast {
  /** One for each day, and one for the packs that were issued. */
  const keepers = new Map<string | null, object>();
  const keptBy = (day: string | null) => {
    const keeper = keepers.get(day) ?? {};
    keepers.set(day, keeper);
    return keeper;
  };
  let before: ReturnType<RegisterPast['before']> | undefined;
  let last: { readonly index: RegisterIndex; readonly past: RegisterPast } | undefined;
  return {
    of: (index) => {
      if (last?.index === index) return last.past;
      const past = pastOf(register, index);
      last = { index, past: { ...past, before: () => (before ??= past.before()), keptBy } };
      return last.past;
    },
    written: (what) => {
      const { entities } = what;
      if (entities.has('activity')) before = undefined;
      // Where days begin and end is said there.
      if (entities.has('strategy')) keepers.clear();
      for (const day of keepers.keys()) if (day !== null && isUntil(register, day, what)) keepers.delete(day);
    },
  };
}
