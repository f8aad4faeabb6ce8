// Papers: which an item has, how each stands, who cleared it, and who may see it.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { day, id, line, prose, requiredLine } from '../kernel/inputs.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import { exemption, opennesses, type Exemption, type Openness } from '../meetings/model/agenda-item.ts';
import {
  paperStates,
  shownSection,
  type PaperForm,
  type PaperState,
  type ShownSection,
} from './model/paper.ts';
import { accesses, type Access } from './model/paper-reader.ts';
import type { PdfFound } from './model/pdf-found.ts';
import { signOffStates, type SignOffState } from './model/sign-off.ts';
import type { ReportOutline } from '../reports/calls.ts';
import type { Standing } from './rules/standing.ts';

export interface VersionView {
  readonly id: string;
  /** Counted from one, in the order they came. */
  readonly number: number;
  readonly name: string;
  readonly size: number;
  readonly pages: number;
  readonly addedOn: string;
  readonly by: string | null;
  /** Another came as the same version, on another copy of the register: one of them can be removed. */
  readonly isOneOfTwo: boolean;
  readonly found: PdfFound;
}

export interface SignOffView {
  readonly id: string;
  readonly role: string;
  readonly who: string | null;
  readonly state: SignOffState;
  readonly remarks: string | null;
  readonly on: string | null;
}

export interface PaperView {
  readonly id: string;
  readonly title: string;
  readonly form: PaperForm;
  readonly reference: string | null;
  readonly state: PaperState;
  readonly standing: Standing;
  readonly author: string | null;
  readonly dueOn: string | null;
  readonly openness: Openness;
  readonly exemption: Exemption | null;
  /** What stands against its being exempt or is missing from it, and what somebody should look at. */
  readonly problems: readonly Saying[];
  readonly shows: ShownSection | null;
  /** What that is called. */
  readonly shown: Spoken | null;
  readonly late: string | null;
  readonly notes: string | null;
  /** Other items that it serves: of this meeting and of others. */
  readonly items: readonly { readonly id: string; readonly title: Spoken }[];
  /** The newest first. */
  readonly versions: readonly VersionView[];
  /** Null where nobody knows yet. */
  readonly pages: number | null;
  /** Null for what isn’t written here. */
  readonly written: ReportOutline | null;
  readonly signOffs: readonly SignOffView[];
  readonly background: readonly {
    readonly id: string;
    readonly title: string;
    readonly seenAt: string | null;
  }[];
  readonly readers: readonly {
    readonly id: string;
    readonly name: string;
    readonly access: Access;
    readonly reason: string | null;
  }[];
}

/** An item with its papers, in their order. */
export interface ItemWithPapers {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly papers: readonly string[];
}

interface Choice {
  readonly id: string;
  readonly title: Spoken;
}

export interface PapersView {
  /** All items of the agenda, in order. */
  readonly items: readonly ItemWithPapers[];
  /** Each once, however many items it serves. */
  readonly papers: readonly PaperView[];
  /** Whether the agenda was published: what comes from then on is late. */
  readonly published: boolean;
  readonly exemptParagraphs: readonly { readonly number: string; readonly gist: Saying }[];
  /** What a section of the register can be of. */
  readonly objectives: readonly Choice[];
  readonly people: readonly Choice[];
  readonly groups: readonly Choice[];
}

const dayOrNone = z.union([day, z.literal('')]);
const paperId = id;

const audienceOf = z.union([z.strictObject({ meetingId: id }), z.strictObject({ paperId: id })]);
/** Of the agenda of a meeting, or of one paper. */
export type AudienceOf = z.infer<typeof audienceOf>;

export const papersCalls = {
  show: call<PapersView>()(z.strictObject({ meetingId: id })),
  /** Those for whom an edition of their own is made: who has a vote at the meeting, and who was let in to or barred from a paper. */
  audience: call<readonly { readonly id: string; readonly name: string }[]>()(audienceOf),
  /** A paper to be written here, one that is promised, or a section of the register. As open as its item. */
  add: call<{ readonly id: string }>()(
    z.discriminatedUnion('form', [
      z.strictObject({ form: z.literal('written'), itemId: id, title: requiredLine }),
      z.strictObject({
        form: z.literal('to follow'),
        itemId: id,
        title: requiredLine,
        author: line,
        dueOn: dayOrNone,
      }),
      z.strictObject({ form: z.literal('section'), itemId: id, title: requiredLine, shows: shownSection }),
    ]),
  ),
  set: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('title'), value: requiredLine }),
      z.strictObject({ id, field: z.enum(['reference', 'author']), value: line }),
      z.strictObject({ id, field: z.enum(['late', 'notes']), value: prose }),
      z.strictObject({ id, field: z.literal('dueOn'), value: dayOrNone }),
      z.strictObject({ id, field: z.literal('state'), value: z.enum(paperStates) }),
      /** What was promised is written here after all. */
      z.strictObject({ id, field: z.literal('form'), value: z.enum(['written', 'to follow']) }),
      z.strictObject({ id, field: z.literal('shows'), value: shownSection }),
      z.strictObject({ id, field: z.literal('openness'), value: z.enum(opennesses) }),
      z.strictObject({ id, field: z.literal('exemption'), value: exemption.nullable() }),
    ]),
  ),
  /** For another item as well. */
  serve: call<null>()(z.strictObject({ paperId, itemId: id })),
  /** Not for this item any more; the last one it is for it keeps. */
  leave: call<null>()(z.strictObject({ paperId, itemId: id })),
  move: call<null>()(z.strictObject({ paperId, fromItemId: id, toItemId: id })),
  /** The papers of an item in their new order. */
  arrange: call<null>()(z.strictObject({ itemId: id, paperIds: z.array(id).max(500) })),
  /** With all its versions. What was published is withdrawn instead. */
  remove: call<null>()(z.strictObject({ id })),
  /** One of two that came at once. Failures: `needs-reason`, `came-alone`, and `is-published`. */
  removeVersion: call<null>()(z.strictObject({ id })),
  /** By role: one of each for a paper. */
  signOff: call<null>()(
    z.strictObject({
      paperId,
      role: requiredLine.max(200),
      who: line,
      state: z.enum(signOffStates),
      remarks: prose,
      on: dayOrNone,
    }),
  ),
  removeSignOff: call<null>()(z.strictObject({ id })),
  addBackground: call<null>()(z.strictObject({ paperId, title: requiredLine, seenAt: line })),
  removeBackground: call<null>()(z.strictObject({ id })),
  /** By name; somebody new is entered. */
  setReader: call<null>()(
    z.strictObject({ paperId, name: requiredLine, access: z.enum(accesses), reason: line }),
  ),
  removeReader: call<null>()(z.strictObject({ id })),
} as const;
