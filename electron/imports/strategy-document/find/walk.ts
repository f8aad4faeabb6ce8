// Where a reader of a document is: in which objective, in which part of it, under which heading.

import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import type { SourceDocument, SourceParagraph, SourceTable } from '../read/source-document.ts';
import type { PlanYears, YearsAround } from '../../../../shared/language/reading/dates/years-around.ts';
import type { Account } from './account.ts';
import { withoutLead } from './lists/activity-in-words.ts';
import type { FoundNote } from './findings.ts';
import type { ObjectiveList } from './objective-list.ts';
import { labelledObjective, trimmed, type ObjectiveWords } from './objective-words.ts';
import type { Outline } from './outline.ts';

export type Section =
  | 'front'
  | 'vision'
  | 'introduction'
  | 'notes'
  | 'candidates'
  | 'measures'
  | 'activities'
  | 'statement'
  | 'after tables';

interface Announced {
  readonly text: string;
  readonly location: DocumentLocation;
  readonly level: number | undefined;
  /** Its number, where Word counts it. */
  readonly number: string | undefined;
}

/** What decides whether a date in the document can be meant. */
export interface Clock {
  readonly today: string;
  readonly years: YearsAround;
}

/** Any day may have come, and any year may be meant. */
export function withoutClock({ periodFrom: from, periodTo: to }: PlanYears): Clock {
  const plan = from === null || to === null ? {} : { plan: { from, to } };
  return { today: '9999-12-31', years: { first: 0, last: 9999, aims: 9999, ...plan } };
}

export interface Walk {
  readonly document: SourceDocument;
  readonly clock: Clock;
  readonly outline: Outline;
  readonly account: Account;
  readonly objectives: ObjectiveList;
  readonly texts: FoundNote[];
  readonly vision: string[];
  readonly introduction: string[];
  section: Section;
  /** Whether the numbers of headings are refs of objectives; undefined before the first. */
  counts: boolean | undefined;
  /** Whether the current objective was begun by a heading or a table of labels, and not by a row of a table. */
  underOne: boolean;
  /** The heading that what follows stands under, kept once something does. */
  heading: SourceParagraph | null;
  /** How deep the heading of the current objective stands. */
  depth: number | undefined;
  /** A heading within the objective, which groups the measures of the tables under it. */
  part: SourceParagraph | null;
  /** How deep the last activity of a list stands in it; undefined before the first. */
  listDepth: number | undefined;
  /** The block behind the last list that was judged by its own lines. */
  judgedUntil: number;
  /** Whether what stands here is said of the last activity: "Action 1.1: …" above it. */
  ofOneActivity: boolean;
  /** Each table with the headings that it has from the one it goes on with. */
  readonly headed: Map<SourceTable, SourceTable>;
  /** The last heading that was taken for an objective by the list under it. */
  headOfDeeds: DocumentLocation | undefined;
  /** Whether a list has begun under the line that says what it is of. */
  hasLines: boolean;
  /** A heading that announces an objective, until a table or text says more about it. */
  announced: Announced | undefined;
}

/** The heading that announced an objective, for what says more about it. */
export function takeAnnounced(walk: Walk): Walk['announced'] {
  const announced = walk.announced;
  walk.announced = undefined;
  if (announced !== undefined) walk.depth = announced.level;
  return announced;
}

/** A letter numbers only where a mark follows it: "A safer town" has none. */
const typedNumber =
  /^(?:(?<number>[A-Z]?\d{1,2}(?:\.\d{1,2})*)(?:[.):]|\s+[–—-])?|(?<letters>[A-Z]|[IVX]{2,5})(?:[.):]|\s+[–—-]))\s+(?=\p{L}{2})/u;

/** "1. Homes" by itself, or counted by Word. */
function numberedWords({ text, number }: Announced): ObjectiveWords {
  const typed = typedNumber.exec(text);
  return {
    ref: number?.replace(/[.:)]+$/u, '') ?? typed?.groups?.['number'] ?? typed?.groups?.['letters'] ?? null,
    title: trimmed(number === undefined && typed !== null ? text.slice(typed[0].length) : text),
    statement: '',
  };
}

/** Of a section of the document: no part of what it is called. */
const sectionNumber = /^(?:\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+[.)]?)\s+(?=\p{L}{2})/u;

const firstNumber = /^(?:1|1\.1|A|I)$/u;

/**
 * A heading with no label after it is the objective itself. Its number is its ref where the first objective is the first of its numbers:
 * where that is 3, sections of the document are numbered.
 */
export function flushAnnounced(walk: Walk): void {
  const taken = takeAnnounced(walk);
  if (taken === undefined) return;
  const { before, leads } = withoutLead(taken.text);
  const announced = { ...taken, text: before };
  const labelled = labelledObjective(announced.text);
  const numbered = numberedWords(announced);
  if (walk.counts === undefined && labelled?.ref == null)
    walk.counts = walk.objectives.last() === undefined && firstNumber.test(numbered.ref ?? '');
  const ref = walk.counts === true ? numbered.ref : null;
  const words =
    labelled === undefined
      ? walk.counts === true
        ? numbered
        : { ref: null, title: trimmed(announced.text.replace(sectionNumber, '')), statement: '' }
      : { ...labelled, ref: labelled.ref ?? ref };
  const title = words.title === '' && words.statement === '' ? oneLine(announced.text) : words.title;
  const objective = walk.objectives.begin({ ...words, title }, announced.location);
  objective.leads.push(...leads);
  if (numbered.ref !== null) walk.objectives.numbered(objective, numbered.ref);
  walk.section = 'statement';
  walk.underOne = true;
  walk.part = null;
  walk.listDepth = undefined;
  walk.hasLines = false;
  walk.ofOneActivity = false;
  walk.heading = null;
}
