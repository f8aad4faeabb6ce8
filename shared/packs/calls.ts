// Packs: made in the background, looked at inside the app, saved where the person says, and recorded when issued.

import type { Saying } from '../kernel/saying.ts';
import { pageSizes } from './meeting-pack.ts';
import { packLanguages, type PackLanguages } from './model/pack-languages.ts';
import { partsInOrder } from './model/pack-template.ts';
import { mostBinding, paperNames, printedSides, typefaces } from './model/house-style.ts';
import type { StyleValues } from './rules/style-of.ts';
import type { ComparedPacks } from './rules/compare-packs.ts';
import type { TemplateView } from './rules/template-of.ts';
import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { day, id, line, nothing, requiredLine } from '../kernel/inputs.ts';
import { audience, documentWanted } from './documents.ts';
import type { Destination } from '../kernel/destination.ts';
import type { IssueConcern, IssuePlace, IssueWeight } from './rules/before-issue/finding.ts';
import {
  askedWith,
  issuedEditions,
  issuedForms,
  pagesGiven,
  type IssuedEdition,
  type IssuedForm,
} from './model/pack-issue.ts';

export const packOptions = z.strictObject({
  asAt: day,
  /** What it is written in; what the board wrote stays as it is. */
  language: z.enum(packLanguages).default('en'),
  chair: z.boolean().default(true),
  charts: z.boolean().default(true),
  /** Of every measure, and not only where a chart adds something. */
  allCharts: z.boolean().default(false),
  /** Under the charts a table of the figures of each. */
  chartData: z.boolean().default(false),
  activities: z.boolean().default(true),
  attention: z.boolean().default(true),
  finance: z.boolean().default(true),
  /** The register as it was when that pack was issued, on its own day, in place of `asAt`. */
  asIssued: id.nullable().default(null),
  /** A section of what changed since then: the last pack, a day, or any pack that was issued; none where null. */
  since: z
    .union([z.literal('last pack'), day, z.strictObject({ issueId: id })])
    .nullable()
    .default(null),
  /** The objectives to print; none given means all. */
  objectives: z.array(id).max(1_000).default([]),
});
export type PackOptions = z.infer<typeof packOptions>;

export interface LeadSheetsView {
  /** The file, to be saved. */
  readonly zip: string;
  readonly leads: readonly {
    /** Empty for what nobody leads. */
    readonly name: string;
    readonly owed: number;
    readonly answered: number;
    /** The names of the files in the zip. */
    readonly pdf: string;
    readonly xlsx: string;
  }[];
  /** The name of the workbook of all leads together. */
  readonly all: string;
  /** Who is in the register and owes nothing for the period. */
  readonly oweNothing: readonly string[];
}

export interface MadePackView {
  readonly title: string;
  readonly language: PackLanguages;
  readonly pages: number;
  readonly sheets: number;
  readonly notice: Saying | null;
  /** Where the preview can be fetched from: a path of this app's own protocol. */
  readonly preview: string;
  readonly pdf: string;
  readonly xlsx: string;
  /** Null of a board pack: its charts are pictures, and it is issued as it is. */
  readonly docx: string | null;
  /** The tables of its workbook as CSV, in a zip; null where there are none. */
  readonly tables: string | null;
  readonly asAt: string;
  readonly madeOn: string;
  readonly batchName: string;
  /** For which meeting and for whom it was made, if it is issued. */
  readonly issueFor: IssueFor;
}

export interface IssueFor {
  /** Null of a pack of the strategy. */
  readonly meetingId: string | null;
  readonly edition: IssuedEdition;
  readonly personId: string | null;
}

export interface IssuedPack {
  readonly id: string;
  readonly title: string;
  readonly asAt: string | null;
  readonly issuedOn: string | null;
  readonly by: string;
  readonly meetingId: string | null;
  readonly edition: IssuedEdition;
  /** Whose, of an edition for one person. */
  readonly personId: string | null;
  readonly person: string | null;
  readonly language: PackLanguages;
  readonly form: IssuedForm;
  /** The whole pack that a supplement or a consolidated edition belongs to. */
  readonly packId: string | null;
  /** Of the packs of one meeting, edition and language, counted from 1; of a supplement, that of its pack. */
  readonly version: number;
  /** Of the supplements to one pack, counted from 1; null of what isn’t one. */
  readonly supplement: number | null;
  /** Whether a supplement to it can be made: what its pages are called is known, and so is what it was made from. */
  readonly goesOn: boolean;
  /** Whether it can be compared in words with another of its meeting. */
  readonly compares: boolean;
  /** Whether this copy of the register holds what it was made from. */
  readonly isHeld: boolean;
  readonly pages: number | null;
  /** Which of its files are in this copy of the register. */
  readonly kept: readonly IssuedFile[];
  /** What was written since, of the last version of each; null of earlier ones, and where the register doesn’t hold what it was made from. */
  readonly since: number | null;
}

const issuedFiles = ['pdf', 'workbook'] as const;
export type IssuedFile = (typeof issuedFiles)[number];

/** What was made, and is to be recorded as issued. */
const made = {
  title: requiredLine,
  asAt: day,
  madeOn: day.optional(),
  batchName: requiredLine,
  asItStands: z.boolean().default(false),
  meetingId: id.nullable().default(null),
  edition: z.enum(issuedEditions).default('board'),
  personId: id.nullable().default(null),
  language: z.enum(packLanguages).default('en'),
  pages: z.int().min(1).nullable().default(null),
};

/** What the pack of a meeting is, so that a later one can go on from it. */
const issuedContents = z.strictObject({
  form: z.enum(issuedForms),
  packId: id.nullable(),
  position: z.int().min(0),
  asked: askedWith,
  pageMap: pagesGiven,
});
export type IssuedContents = z.infer<typeof issuedContents>;

const token = z.string().min(1).max(100);
const sha256 = z.string().regex(/^[\da-f]{64}$/u);

export interface SincePack {
  /** Null where the register doesn’t hold what the pack was made from. */
  readonly changes: number | null;
  /** The last of them. */
  readonly last: Saying | null;
}

export interface IssueFindingView {
  readonly key: string;
  readonly concern: IssueConcern;
  readonly weight: IssueWeight;
  readonly sentence: Saying;
  /** Where it is put right: in a part of the meeting itself, or on another screen. */
  readonly opens: Extract<IssuePlace, { readonly part: unknown }> | Destination;
}

export interface BeforeIssueView {
  /** What stops the issue first. */
  readonly findings: readonly IssueFindingView[];
  /** How much there is to read, by each way of counting that is known; none where nothing is attached or was issued. */
  readonly reading: readonly Saying[];
}

/** What making the whole pack for its readers brought to light. */
export interface SearchedEditionView {
  readonly findings: readonly IssueFindingView[];
  /** Whether it was searched: who may see everything has nothing that could leak. */
  readonly isSearched: boolean;
  /** How much there is to read, by the pages that it prints. */
  readonly reading: readonly Saying[];
}

export const packsCalls = {
  /** Makes the PDF and the workbook; `job` names it for progress and cancelling. */
  make: call<MadePackView>()(z.strictObject({ job: z.string().min(1).max(100), options: packOptions })),
  /** One lead's sheet for a period, as PDF, workbook and Word document. */
  makeLeadSheet: call<MadePackView>()(
    z.strictObject({ job: z.string().min(1).max(100), leadId: id, periodId: id }),
  ),
  /** Every lead's sheet for a period, in one zip. */
  makeLeadSheets: call<LeadSheetsView>()(z.strictObject({ job: z.string().min(1).max(100), periodId: id })),
  /** A document of a meeting, as PDF, workbook and Word document. Failure: `not-found`. */
  makeDocument: call<MadePackView>()(
    z.strictObject({
      job: z.string().min(1).max(100),
      wanted: documentWanted,
      language: z.enum(packLanguages),
    }),
  ),
  /** Makes the pack of a meeting without saving it, counts its pages, and searches it for what these readers may not see. Failures: `not-found`, `unsearchable`. */
  searchEdition: call<SearchedEditionView>()(
    z.strictObject({ job: z.string().min(1).max(100), meetingId: id, edition: audience }),
  ),
  /** What two issued packs of a meeting say differently. Failures: `not-found`, `not-held`. */
  compareIssued: call<ComparedPacks>()(
    z.strictObject({ job: z.string().min(1).max(100), before: id, after: id }),
  ),
  cancel: call<null>()(z.strictObject({ job: z.string().min(1).max(100) })),
  /** Asks where, and saves a copy. Null when the person cancelled. */
  save: call<{ readonly token: string; readonly name: string } | null>()(z.strictObject({ token })),
  /** Keeps the files that were made and records them as issued. Failures: `out-of-date`, unless as it stands; those of keeping a file. */
  issue: call<null>()(z.strictObject({ ...made, madeOn: day, pdf: token, xlsx: token })),
  /** Where the PDF that was issued can be fetched from: a path of this app's own protocol. Failures: `not-found`, `not-here`. */
  issuedPdf: call<{ readonly path: string }>()(z.strictObject({ id })),
  /** Opens a copy of what was issued. Failures: `not-found`, `not-here`. */
  openIssued: call<null>()(z.strictObject({ id, file: z.enum(issuedFiles) })),
} as const;

export const packTemplateCalls = {
  /** Which parts the packs of a body have, and in which languages they are. */
  show: call<TemplateView>()(z.strictObject({ bodyId: id })),
  /** For the packs that are made from now on. Failure: `not-found`. */
  keep: call<null>()(
    z.strictObject({
      bodyId: id,
      parts: partsInOrder,
      comments: z.boolean(),
      pageSizes: z.enum(pageSizes).default('kept'),
      languages: z.enum(packLanguages).nullable().default(null),
    }),
  ),
} as const;

/** Null for the council’s. */
const styled = { bodyId: id.nullable() };

export interface StyleView extends Omit<StyleValues, 'logo'> {
  /** Whether it is kept for this body itself; a body without one takes the council’s. */
  readonly isOwn: boolean;
  /** What is printed where no name is given. */
  readonly usualOrganisation: string | null;
  /** As a data URL; null without a logo, and where its bytes aren’t in this copy. */
  readonly logo: { readonly url: string; readonly width: number; readonly height: number } | null;
}

/** What is left out stays as it is; an empty name or colour is none. */
const styleChange = z.strictObject({
  organisation: z.string().trim().max(200).optional(),
  accent: line.optional(),
  logoAlternative: line.optional(),
  typeface: z.enum(typefaces).optional(),
  sides: z.enum(printedSides).optional(),
  binding: z.int().min(0).max(mostBinding).optional(),
  paperSize: z.enum(paperNames).optional(),
});
export type StyleChange = z.infer<typeof styleChange>;

export const houseStyleCalls = {
  /** Failure: `not-found`. */
  show: call<StyleView>()(z.strictObject(styled)),
  /** For the documents that are made from now on. Failures: `not-found`, `no-colour`, `faint-colour`. */
  keep: call<null>()(z.strictObject({ ...styled, changed: styleChange })),
  removeLogo: call<null>()(z.strictObject(styled)),
  /** The body takes the council’s again; the council the usual one. */
  drop: call<null>()(z.strictObject(styled)),
} as const;

export const houseLogoCalls = {
  /** Asks for a picture’s file and keeps it as the logo; false if the person chose none. Failures: `not-found`, `unreadable`, `too-large`, `no-logo`. */
  choose: call<{ readonly kept: boolean }>()(z.strictObject(styled)),
} as const;

export const issueCalls = {
  /** What stands against issuing the pack of a meeting to these readers, or is to be looked at before. Failure: `not-found`. */
  before: call<BeforeIssueView>()(z.strictObject({ meetingId: id, edition: audience })),
  list: call<readonly IssuedPack[]>()(nothing),
  /** What was written since a pack was made, and would stand in it if it were made again. */
  since: call<SincePack>()(z.strictObject({ asAt: day, madeOn: day, batchName: requiredLine })),
  /** Whether it may be recorded, before its files are kept. Failures: those of `record`. */
  mayRecord: call<null>()(z.strictObject({ ...made, contents: issuedContents.nullable().default(null) })),
  /**
   * The files are kept already, by their hashes. Failures: `out-of-date`, unless it is to be issued as it stands: the register has changed, or
   * another was issued to the same readers, since it was made; `not-here`; `supplemented` where another supplement to the same pack was issued
   * since this one was made, whose pages may be called the same; `not-found`.
   */
  record: call<null>()(
    z.strictObject({
      ...made,
      pdf: sha256.nullable().default(null),
      workbook: sha256.nullable().default(null),
      contents: issuedContents.nullable().default(null),
    }),
  ),
} as const;
