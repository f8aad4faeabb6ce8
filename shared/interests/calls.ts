// The register of interests and dispensations: what is in it, and what changes it.

import * as z from 'zod';
import type { SeatRole } from '../bodies/model/seat.ts';
import { call } from '../kernel/call.ts';
import { day, id, line, nothing, prose, requiredLine } from '../kernel/inputs.ts';
import type { Saying } from '../kernel/saying.ts';
import { dispensationScopes, type DispensationScope } from './model/dispensation.ts';
import { interestClasses, type InterestClass } from './rules/class-names.ts';

export interface InterestView {
  readonly id: string;
  readonly personId: string;
  readonly person: string;
  readonly class: InterestClass;
  readonly disclosable: boolean;
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly notifiedOn: string | null;
  readonly sensitive: boolean;
  readonly bodyIds: readonly string[];
  /** Ended before today. */
  readonly ended: boolean;
}

export interface MemberOfRegister {
  readonly personId: string;
  readonly name: string;
  /** Those that stand today. */
  readonly seats: readonly { readonly body: string; readonly role: SeatRole }[];
  /** Unknown: nothing is recorded, not even that there is nothing. */
  readonly state: 'entries' | 'nothing' | 'unknown';
  /** The last day to say, where it is known since when they sit and nothing is said yet. */
  readonly due: string | null;
  /** The classes that the bodies they sit on register. */
  readonly classes: readonly InterestClass[];
}

export interface DispensationView {
  readonly id: string;
  readonly bodyId: string;
  readonly body: string;
  readonly personId: string;
  readonly person: string;
  readonly matter: string;
  readonly scope: DispensationScope;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedOn: string;
  readonly now: 'to come' | 'in force' | 'ended';
}

/** Declared at a meeting and not yet in the register, or nobody told of it. */
export interface UnregisteredView {
  readonly declarationId: string;
  readonly personId: string;
  readonly person: string;
  readonly class: InterestClass;
  readonly nature: string;
  readonly day: string;
  readonly due: string;
  readonly isLate: boolean;
}

export interface ClassView {
  readonly class: InterestClass;
  readonly disclosable: boolean;
  readonly source: Saying;
  readonly certainty: Saying;
}

export interface InterestsView {
  readonly members: readonly MemberOfRegister[];
  readonly interests: readonly InterestView[];
  readonly dispensations: readonly DispensationView[];
  readonly unregistered: readonly UnregisteredView[];
  readonly classes: readonly ClassView[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
}

const dayOrNone = z.union([day, z.literal('')]);
const bodyIds = z.array(id).max(500);

export const interestsCalls = {
  show: call<InterestsView>()(nothing),
  /** Of a declaration: it is of this entry from then on. */
  add: call<{ readonly id: string }>()(
    z.strictObject({
      personId: id,
      class: z.enum(interestClasses),
      text: prose,
      from: dayOrNone,
      to: dayOrNone,
      notifiedOn: dayOrNone,
      sensitive: z.boolean(),
      bodyIds,
      declarationId: id.nullable(),
    }),
  ),
  set: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('text'), value: requiredLine }),
      z.strictObject({ id, field: z.literal('class'), value: z.enum(interestClasses) }),
      z.strictObject({ id, field: z.enum(['from', 'to', 'notifiedOn']), value: dayOrNone }),
      z.strictObject({ id, field: z.literal('sensitive'), value: z.boolean() }),
      z.strictObject({ id, field: z.literal('bodyIds'), value: bodyIds }),
    ]),
  ),
  /** For what was entered by mistake; what has ended gets a last day instead. The reason stays in the history. */
  remove: call<null>()(z.strictObject({ id, reason: requiredLine })),
  /** What was declared is of this entry, which is in the register already. */
  link: call<null>()(z.strictObject({ declarationId: id, interestId: id })),
  addDispensation: call<{ readonly id: string }>()(
    z.strictObject({
      bodyId: id,
      personId: id,
      matter: requiredLine,
      scope: z.enum(dispensationScopes),
      from: day,
      to: day,
      reason: requiredLine,
      grantedBy: requiredLine,
      grantedOn: day,
    }),
  ),
  setDispensation: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.enum(['matter', 'reason', 'grantedBy']), value: requiredLine }),
      z.strictObject({ id, field: z.literal('scope'), value: z.enum(dispensationScopes) }),
      z.strictObject({ id, field: z.enum(['from', 'to', 'grantedOn']), value: day }),
    ]),
  ),
  removeDispensation: call<null>()(z.strictObject({ id, reason: line.min(1) })),
} as const;
