// Importing figures from a spreadsheet: what was found in it, how it is to be read, what that would change, and only then the import.

import type { FigureKind } from '../figures/model/figure.ts';
import type { AmountKind } from '../finance/model/finance-amount.ts';
import type { Saying, Spoken } from '../kernel/saying.ts';
import * as z from 'zod';
import { tableMapping, type ColumnRole, type LabelTarget } from './model/import-profile.ts';
import { call } from '../kernel/call.ts';
import { requiredLine } from '../kernel/inputs.ts';

/** How a column or a label was matched; `none` waits for a person to say. */
export type MatchedBy = 'exact' | 'alias' | 'past import' | 'similar' | 'heading' | 'new' | 'none';

export interface SheetColumn {
  readonly key: string;
  /** "C"; in a table read down its columns, numbers of rows. Columns that differ only by period are listed as one. */
  readonly letters: readonly string[];
  readonly heading: string;
  readonly samples: readonly string[];
  readonly hidden: boolean;
  readonly role: ColumnRole;
  readonly by: MatchedBy;
  /** How like its heading is to what it was matched with, in per cent. */
  readonly score: number | null;
  /** False while a likely match is unconfirmed. */
  readonly sure: boolean;
}

export interface LabelChoice {
  readonly target: LabelTarget;
  readonly name: string;
  readonly score: number;
}

export interface SheetLabel {
  readonly key: string;
  readonly label: string;
  readonly group: string | null;
  /** The first cell it is in. */
  readonly cell: string;
  readonly target: LabelTarget | null;
  readonly name: string | null;
  readonly by: MatchedBy;
  readonly score: number | null;
  readonly sure: boolean;
  /** What it may stand for, the most alike first. */
  readonly choices: readonly LabelChoice[];
}

export interface SheetQuestion {
  readonly key: string;
  readonly text: Saying;
  /** Empty where the answer is typed, as a period is. */
  readonly options: readonly { readonly value: string; readonly text: Spoken }[];
  readonly answer: string | null;
  /** Where the answer was found, when the file itself gives it. */
  readonly from: Saying | null;
}

export interface SheetTable {
  readonly index: number;
  readonly location: Saying;
  readonly sheet: string;
  readonly title: string;
  readonly rows: number;
  readonly hiddenRows: number;
  readonly hiddenSheet: boolean;
  readonly included: boolean;
  readonly target: 'measures' | 'finance';
  readonly transposed: boolean;
  readonly columns: readonly SheetColumn[];
  readonly labels: readonly SheetLabel[];
  readonly questions: readonly SheetQuestion[];
}

export interface SheetProposal {
  readonly job: string;
  readonly file: string;
  readonly notices: readonly Saying[];
  readonly profile: { readonly id: string; readonly name: string; readonly whole: boolean } | null;
  readonly tables: readonly SheetTable[];
  readonly measures: readonly { readonly id: string; readonly name: string }[];
  readonly headings: readonly string[];
}

export const importStatuses = ['new', 'changed', 'same', 'contradictory', 'rejected'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** What a line is: a kind of figure or of amount, or words about a budget heading. */
export type ImportKind = FigureKind | AmountKind | 'budgetHolder' | 'reason' | 'notes';

export interface ImportLine {
  readonly line: number;
  readonly status: ImportStatus;
  /** The measure, or the budget heading. */
  readonly name: string;
  readonly period: Spoken | null;
  readonly kind: ImportKind | null;
  readonly before: string;
  readonly after: Spoken;
  /** Why it contradicts or was rejected; what was done to it on the way. */
  readonly reason: Saying | null;
  readonly sheet: string;
  readonly cell: string;
  readonly ticked: boolean;
  /** Whether a person may write another value in its place. */
  readonly editable: boolean;
}

/** How much of the import is ticked. */
export interface FiguresCounts {
  readonly counts: Readonly<Record<ImportStatus, number>>;
  /** Lines that are taken, and how many of them are figures or amounts. */
  readonly ticked: number;
  readonly figures: number;
  /** The closed periods that what is taken would change. */
  readonly closedPeriods: readonly Spoken[];
}

export interface FiguresPreview extends FiguresCounts {
  readonly job: string;
  /** Totals that don't match their rows, and what was left out on purpose. */
  readonly remarks: readonly Saying[];
}

export interface ImportLines {
  readonly lines: readonly ImportLine[];
  /** How many there are under this filter. */
  readonly count: number;
}

const job = z.string().min(1).max(100);
const tableDraft = z.strictObject({
  index: z.int().min(0).max(10_000),
  mapping: tableMapping,
  includeHidden: z.boolean(),
});
const draft = z.strictObject({ tables: z.array(tableDraft).max(500) });
export type TableDraft = z.infer<typeof tableDraft>;
export type ImportDraft = z.infer<typeof draft>;

const filter = z.strictObject({
  status: z.enum(['', ...importStatuses]),
  words: z.string().max(200),
});
export type LineFilter = z.infer<typeof filter>;

export const spreadsheetCalls = {
  /** Asks for a spreadsheet and looks for its tables. Null when the person cancelled. Nothing is written. */
  choose: call<SheetProposal | null>()(z.strictObject({ job })),
  /** The same file by another profile, or by none. */
  byProfile: call<SheetProposal>()(z.strictObject({ job, profileId: z.string().max(500).nullable() })),
  /** The same file with a table turned or taken for something else. */
  reshape: call<SheetProposal>()(
    z.strictObject({
      job,
      index: z.int().min(0).max(10_000),
      target: z.enum(['measures', 'finance']),
      transposed: z.boolean(),
    }),
  ),
  preview: call<FiguresPreview>()(z.strictObject({ job, draft })),
  lines: call<ImportLines>()(
    z.strictObject({ job, filter, from: z.int().min(0), count: z.int().min(1).max(500) }),
  ),
  tick: call<FiguresCounts>()(
    z.strictObject({ job, line: z.int().min(0).nullable(), filter, ticked: z.boolean() }),
  ),
  /** Another value in place of the one in the cell; null takes the cell's again. */
  edit: call<FiguresCounts>()(
    z.strictObject({ job, line: z.int().min(0), text: z.string().max(500).nullable() }),
  ),
  /** Saves the confirmed mapping under a name as well, when one is given. */
  commit: call<{ readonly lines: number; readonly figures: number; readonly act: Saying | null }>()(
    z.strictObject({ job, profileName: requiredLine.nullable() }),
  ),
  /** A workbook of what wasn't imported, with the reasons. Null when the person cancelled. */
  saveReport: call<{ readonly token: string; readonly name: string } | null>()(z.strictObject({ job })),
  discard: call<null>()(z.strictObject({ job })),
} as const;
