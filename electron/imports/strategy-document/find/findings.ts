// What a document says, each thing with its location, before anything is compared with a register.

import type { Polarity } from '../../../../shared/strategy/model/polarity.ts';
import type { WayInWords } from '../../../../shared/strategy/rules/way-in-words.ts';
import type { Saying, Spoken } from '../../../../shared/kernel/saying.ts';
import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import type { FigureKind } from '../../../../shared/figures/model/figure.ts';
import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import type { Milestone } from '../../../../shared/activities/model/milestone.ts';
import type { Progress } from '../../../../shared/strategy/model/status.ts';
import type { ReadLead } from '../../../../shared/language/reading/names/read-leads.ts';
import type { ReadPeriod } from '../../../../shared/language/reading/dates/read-period.ts';

export interface FoundFigure {
  readonly period: ReadPeriod;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly provisional: boolean;
  readonly location: DocumentLocation;
  /** Where its period is named. */
  readonly headedAt: DocumentLocation;
}

/** Numerator and denominator as indexes in the same objective's list of measures. */
export interface FoundFormula {
  readonly numerator: number;
  readonly denominator: number;
}

/** What says which way is good for a measure, and in which words. */
export interface StatedWay {
  readonly by: 'name' | 'heading' | 'column' | 'table' | 'note' | 'document';
  readonly way: WayInWords;
  readonly words: string;
  /** Where it is said, if not beside the name of its measure. */
  readonly location?: DocumentLocation;
  /** Said of all, unless one says otherwise. */
  readonly isGeneral?: boolean;
}

export interface FoundMeasure {
  name: string;
  /** The text in the table, when the name had to say more. */
  label: string | null;
  readonly group: string | null;
  readonly footnoteMark: string | null;
  footnote: string | null;
  readonly caveat: string | null;
  readonly comment: string | null;
  readonly statedStatus: string | null;
  readonly unit: 'number' | 'percent' | 'money';
  /** Settled when the whole document has been read: a sentence may say it of all measures. */
  polarity: Polarity;
  readonly ways: StatedWay[];
  readonly kind: 'quantitative' | 'qualitative';
  readonly adoption: 'adopted' | 'candidate';
  readonly tolerance: string | null;
  readonly figures: readonly FoundFigure[];
  readonly leads: readonly ReadLead[];
  /** Where they are named, or the measure itself. */
  readonly leadLocation: DocumentLocation;
  formula: FoundFormula | null;
  /** The name of the measure it is counted inside. */
  subsetOf: string | null;
  readonly location: DocumentLocation;
}

export interface FoundPart {
  readonly description: string;
  leads: readonly ReadLead[];
  milestone: Milestone | null;
  progress: Progress;
}

export interface FoundActivity {
  readonly ref: string | null;
  readonly description: string;
  readonly parts: readonly FoundPart[];
  readonly leads: readonly ReadLead[];
  readonly leadText: string | null;
  /** Where they are named, or the activity itself. */
  readonly leadLocation: DocumentLocation;
  readonly milestone: Milestone | null;
  readonly progress: Progress;
  readonly progressNote: string | null;
  /** Refs of the activities it says it is linked to. */
  readonly links: readonly string[];
  readonly location: DocumentLocation;
}

export interface FoundNote {
  readonly kind: 'note' | 'text';
  readonly heading: string | null;
  readonly text: string;
  readonly location: DocumentLocation;
}

export interface FoundObjective {
  ref: string | null;
  title: string;
  heading: string | null;
  statement: string;
  readonly measures: FoundMeasure[];
  readonly activities: FoundActivity[];
  readonly notes: FoundNote[];
  readonly leads: ReadLead[];
  readonly location: DocumentLocation;
}

export interface Remark {
  /** Where in the document. */
  readonly location: Spoken;
  readonly says: Spoken;
}

export interface Findings {
  readonly file: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly title: string;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly vision: string;
  readonly introduction: string;
  readonly notes: readonly FoundNote[];
  readonly objectives: readonly FoundObjective[];
  /** Where the text could be read in more than one way, and how it was read. */
  readonly assumptions: readonly Remark[];
  readonly notices: readonly Saying[];
  /** Every cell and paragraph that wasn't placed, in its own words. */
  readonly notUnderstood: readonly Remark[];
}
