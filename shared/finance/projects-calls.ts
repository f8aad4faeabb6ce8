// Funded projects by year and kind, the limits of their grants, and the organisations of the membership that take part in them.

import * as z from 'zod';
import { memberKinds, type MemberKind } from './model/member-organisation.ts';
import { projectStages, type ProjectStage } from './model/project.ts';
import type { Saying } from '../kernel/saying.ts';
import { call } from '../kernel/call.ts';
import { id, line, nothing, prose, requiredLine } from '../kernel/inputs.ts';

export interface ProjectView {
  readonly id: string;
  readonly year: string;
  readonly kind: string;
  readonly title: string;
  readonly theme: string | null;
  readonly leadId: string | null;
  readonly lead: string | null;
  readonly participants: readonly { readonly id: string; readonly name: string }[];
  readonly grant: string;
  readonly matched: string;
  readonly spent: string;
  readonly stage: ProjectStage;
  readonly report: string | null;
  readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[];
  readonly changed: string | null;
  /** Why its grant or its spending needs attention. */
  readonly warning: Saying | null;
}

export interface LimitView {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly text: string;
}

export interface ProjectsView {
  readonly projects: readonly ProjectView[];
  readonly limits: readonly LimitView[];
  readonly kinds: readonly string[];
  readonly years: readonly string[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

export interface MemberView {
  readonly id: string;
  readonly name: string;
  readonly kind: MemberKind;
  readonly nation: string | null;
  readonly region: string | null;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
  readonly isMember: boolean;
  readonly projects: number;
}

export interface MembersView {
  readonly members: readonly MemberView[];
  readonly counts: Readonly<Record<MemberKind, number>>;
}

const amount = z.string().max(100);

export const projectsCalls = {
  list: call<ProjectsView>()(nothing),
  add: call<{ readonly id: string }>()(
    z.strictObject({ year: requiredLine, kind: requiredLine, title: requiredLine }),
  ),
  set: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.enum(['title', 'kind', 'year']), value: requiredLine }),
      z.strictObject({ id, field: z.enum(['theme', 'report']), value: line }),
      z.strictObject({ id, field: z.literal('changed'), value: prose }),
      z.strictObject({ id, field: z.literal('stage'), value: z.enum(projectStages) }),
      z.strictObject({ id, field: z.literal('leadId'), value: z.string().max(500) }),
      z.strictObject({ id, field: z.enum(['grantPence', 'matchedPence', 'spentPence']), value: amount }),
    ]),
  ),
  addParticipant: call<null>()(z.strictObject({ id, organisationId: id })),
  removeParticipant: call<null>()(z.strictObject({ id, organisationId: id })),
  removeFile: call<null>()(z.strictObject({ fileId: id })),
  remove: call<null>()(z.strictObject({ id })),
  /** The most a project of a kind may be granted, from a year on; an empty text takes the limit away. */
  setLimit: call<null>()(z.strictObject({ kind: requiredLine, year: requiredLine, text: amount })),
} as const;

export const membersCalls = {
  list: call<MembersView>()(nothing),
  add: call<{ readonly id: string }>()(
    z.strictObject({
      name: requiredLine,
      kind: z.enum(memberKinds),
      joinedOn: z.union([z.iso.date(), z.literal('')]),
    }),
  ),
  set: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('name'), value: requiredLine }),
      z.strictObject({ id, field: z.literal('kind'), value: z.enum(memberKinds) }),
      z.strictObject({ id, field: z.enum(['nation', 'region']), value: line }),
      z.strictObject({
        id,
        field: z.enum(['joinedOn', 'leftOn']),
        value: z.union([z.iso.date(), z.literal('')]),
      }),
    ]),
  ),
  remove: call<null>()(z.strictObject({ id })),
} as const;
