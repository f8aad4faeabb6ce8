// Reports that are written here: their sections, the headings they begin with, and the figures and pictures placed in them.

import * as z from 'zod';
import { call } from '../kernel/call.ts';
import { id, line, requiredLine } from '../kernel/inputs.ts';
import { figurePlaced, reportText, type FigurePlaced, type ReportText } from './model/report-text.ts';
import { languages } from '../language/language.ts';
import type { TextState } from '../translations/rules/texts-given.ts';
import type { FigureShown } from './rules/figures-placed.ts';
import type { SectionStanding } from './rules/section-given.ts';

export interface ReportSectionView {
  readonly id: string;
  readonly title: string;
  /** What to write here; empty where nothing is said of it. */
  readonly guidance: string;
  readonly required: boolean;
  readonly text: ReportText;
  /** Needed, and nothing is written. */
  readonly isMissing: boolean;
}

export interface FigureInText extends FigureShown, FigurePlaced {}

export interface ReportView {
  readonly paperId: string;
  readonly title: string;
  /** None until it is begun. */
  readonly sections: readonly ReportSectionView[];
  readonly figures: readonly FigureInText[];
  /** The day it went out; null while its figures are live. */
  readonly issuedOn: string | null;
}

/** How far a report is, without its text. */
export interface ReportOutline {
  /** None until it is begun. */
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly required: boolean;
    readonly isWritten: boolean;
  }[];
  /** Each time it went out, the last first. */
  readonly issues: readonly { readonly id: string; readonly on: string }[];
}

/** A section in another language, beside what it says. */
export interface SectionInLanguage extends SectionStanding {
  readonly id: string;
  /** As it was written. */
  readonly title: string;
  readonly original: ReportText;
  /** What is given for the heading; empty where nothing is. */
  readonly titleGiven: string;
  readonly titleState: TextState;
}

export interface ReportInLanguage {
  readonly paperId: string;
  readonly title: string;
  /** Those that say something. */
  readonly sections: readonly SectionInLanguage[];
  /** All that is placed in either text. */
  readonly figures: readonly FigureInText[];
}

export interface HeadingView {
  readonly id: string;
  readonly title: string;
  readonly guidance: string;
  readonly required: boolean;
}

export interface HeadingsView {
  /** Chosen for this body, or for the organisation where none is asked for. */
  readonly isOwn: boolean;
  /** What its reports begin with, whoever chose it. */
  readonly headings: readonly HeadingView[];
}

const paperId = id;
const language = z.enum(languages);
const bodyId = id.nullable();

export const reportsCalls = {
  show: call<ReportView>()(z.strictObject({ paperId })),
  /** With the headings that hold for the body whose meeting it is for. */
  begin: call<null>()(z.strictObject({ paperId })),
  write: call<null>()(z.strictObject({ sectionId: id, text: reportText })),
  /** Without those that say nothing: there is nothing to say in another language. */
  inLanguage: call<ReportInLanguage>()(z.strictObject({ paperId, language })),
  /** It isn’t printed until it is said to say the same as the section. */
  writeInLanguage: call<null>()(z.strictObject({ sectionId: id, language, text: reportText })),
  /** Failure: `has-changed`, where the section no longer says what whoever compared the two has read. */
  saysTheSame: call<null>()(
    z.strictObject({ sectionId: id, language, original: reportText, same: z.boolean() }),
  ),
  addSection: call<{ readonly id: string }>()(z.strictObject({ paperId, title: requiredLine })),
  setSection: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('title'), value: requiredLine }),
      z.strictObject({ id, field: z.literal('required'), value: z.boolean() }),
    ]),
  ),
  removeSection: call<null>()(z.strictObject({ id })),
  arrange: call<null>()(z.strictObject({ paperId, ids: z.array(id).max(500) })),
  /** Figures and amounts whose names hold these words, to be placed. */
  placeable: call<readonly FigureInText[]>()(z.strictObject({ words: line })),
  /** As they are now; a text may hold some that isn’t kept yet. */
  figures: call<readonly FigureInText[]>()(
    z.strictObject({ paperId, placed: z.array(figurePlaced).max(2_000) }),
  ),
  /** From now on its figures say what they say today. */
  issue: call<null>()(z.strictObject({ paperId })),
  /** Its figures are live again. */
  reopen: call<null>()(z.strictObject({ paperId })),
  /** A picture as the page shows it: a data URL. */
  picture: call<{ readonly url: string; readonly width: number; readonly height: number }>()(
    z.strictObject({ id }),
  ),
} as const;

export const reportHeadingsCalls = {
  show: call<HeadingsView>()(z.strictObject({ bodyId })),
  /** Begins with those that hold until now, to be changed. */
  choose: call<null>()(z.strictObject({ bodyId })),
  add: call<{ readonly id: string }>()(z.strictObject({ bodyId, title: requiredLine })),
  set: call<null>()(
    z.discriminatedUnion('field', [
      z.strictObject({ id, field: z.literal('title'), value: requiredLine }),
      z.strictObject({ id, field: z.literal('guidance'), value: line }),
      z.strictObject({ id, field: z.literal('required'), value: z.boolean() }),
    ]),
  ),
  remove: call<null>()(z.strictObject({ id })),
  arrange: call<null>()(z.strictObject({ bodyId, ids: z.array(id).max(200) })),
} as const;

export const reportPicturesCalls = {
  /** Asks for a picture’s file and keeps it with the report; null if the person chose none. */
  choose: call<{ readonly pictureId: string | null }>()(z.strictObject({ paperId })),
} as const;
