// People and groups: who leads what, two spellings of one person, initials.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import type { Destination } from '../kernel/destination.ts';
import { id, line, nothing, requiredLine } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';

export interface LedThing {
  readonly id: string;
  /** What such a thing is called: "activity". */
  readonly kind: Saying;
  readonly title: Spoken;
  readonly detail: Spoken;
  readonly opens: Destination;
}

export interface Holder {
  readonly id: string;
  readonly kind: 'person' | 'group';
  readonly name: string;
  /** A person's form of address, a group's initials. */
  readonly titleOrInitials: string | null;
  readonly leads: readonly LedThing[];
  /** Others whose names read nearly the same. */
  readonly alike: readonly string[];
}

const kind = z.enum(['person', 'group']);

export const peopleCalls = {
  list: call<readonly Holder[]>()(nothing),
  add: call<{ readonly id: string }>()(
    z.strictObject({ kind, name: requiredLine, titleOrInitials: line.default('') }),
  ),
  rename: call<null>()(z.strictObject({ id, kind, name: requiredLine })),
  setTitleOrInitials: call<null>()(z.strictObject({ id, kind, titleOrInitials: line })),
  /** Everything the first leads is led by the second from now on. */
  merge: call<null>()(z.strictObject({ goes: id, stays: id, kind })),
  remove: call<null>()(z.strictObject({ id, kind })),
} as const;
