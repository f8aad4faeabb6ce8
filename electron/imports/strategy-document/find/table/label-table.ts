// Reads a table of labels: "Objective" and its text, "Measures" and a list of them, over or beside one another.

import type { DocumentLocation } from '../../../../../shared/kernel/provenance.ts';
import { lines, oneLine } from '../../../../../shared/language/plain.ts';
import {
  cellText,
  type SourceCell,
  type SourceParagraph,
  type SourceRow,
  type SourceTable,
} from '../../read/source-document.ts';
import { activityInWords } from '../lists/activity-in-words.ts';
import { measureInWords } from '../lists/measure-in-words.ts';
import { columnFor } from './columns.ts';
import type { FoundObjective } from '../findings.ts';
import { saysMeaning } from '../part-words.ts';
import { isMeasuresLabel } from '../headings.ts';
import { readLeads } from '../../../../../shared/language/reading/names/read-leads.ts';
import type { Account } from '../account.ts';
import { withoutCounts } from '../lists/typed-lists.ts';
import type { Clock } from '../walk.ts';
import { takeOfAll, type SaidOfAll } from './said-of-all.ts';
import {
  isObjectiveLabel,
  labelledObjective,
  objectiveInTwoLanguages,
  splitStatement,
  type ObjectiveWords,
} from '../objective-words.ts';

export interface LabelContext {
  readonly account: Account;
  readonly clock: Clock;
  readonly begin: (words: ObjectiveWords, location: DocumentLocation) => FoundObjective;
  readonly current: (location: DocumentLocation) => FoundObjective;
}

/** "Ein nod 1: Cartrefi cynnes" beside "Our aim 1: Warm homes" is one objective, and keeps both its titles. */
function inTwoColumns({ cells }: SourceRow): ObjectiveWords | undefined {
  const texts = cells.map((cell) => lines(cellText(cell)).join(' '));
  return texts.length === 2 ? objectiveInTwoLanguages(texts) : undefined;
}

type Label = 'objective' | 'measures' | 'activities' | 'lead' | 'milestone' | 'progress' | 'text' | 'other';

export function readLabelTable(table: SourceTable, { account, clock, begin, current }: LabelContext): void {
  const { years } = clock;
  let label: { readonly is: Label; readonly paragraph?: SourceParagraph } | undefined;
  let ref: string | null = null;
  let ofAll: SaidOfAll[] = [];
  /** How many activities the objective had before those of this table. */
  let before: number | undefined;
  for (const row of table.rows) {
    const both = inTwoColumns(row);
    if (both !== undefined) {
      beginNext(both, row.location);
      account.placed(...row.cells);
      continue;
    }
    let isBeside = false;
    for (const cell of row.cells) isBeside = readCell(cell, row.cells.length > 1, isBeside);
  }
  sayOfAll();
  if (ref !== null) begin({ ref, title: '', statement: '' }, table.location); // its text comes after the table

  function beginNext(words: ObjectiveWords, location: DocumentLocation) {
    sayOfAll();
    before = begin(words, location).activities.length;
    label = undefined;
  }

  /** Whether the cell is a label of what stands beside it: "Lead", and beside it "Ecology Officer", which is none. */
  function readCell(cell: SourceCell, hasOthers: boolean, isBeside: boolean): boolean {
    const { paragraphs } = cell;
    const [first, ...rest] = paragraphs;
    if (first === undefined) return isBeside;
    const named = isBeside ? undefined : labelOf(first.text);
    if (named !== undefined) {
      label = { is: named, paragraph: first };
      if (named !== 'text') account.placed(first);
      if (rest.length > 0) readValue(rest, cell);
      return hasOthers && rest.length === 0;
    }
    const whole = labelledObjective(paragraphs.map(({ text }) => text).join('\n'));
    if (whole !== undefined && whole.title === '' && whole.statement === '') {
      ref = whole.ref; // "Objective 1" beside its words
      label = { is: 'objective' };
      account.placed(cell);
      return hasOthers;
    }
    if (whole !== undefined && (!isBeside || label?.is === 'objective')) {
      beginNext(whole, cell.location);
      account.placed(cell);
      return false;
    }
    // Beside a value, what stands first is a label, if not one that we know: "Milestones".
    if (hasOthers && cell.column === 0) {
      label = { is: 'other' };
      return true;
    }
    readValue(paragraphs, cell);
    return isBeside;
  }

  function readValue(paragraphs: readonly SourceParagraph[], { location }: SourceCell) {
    const under = label?.is;
    if (under === undefined || under === 'other') return; // listed as not understood
    if (under === 'milestone' || under === 'progress') {
      ofAll.push({ role: under, paragraphs, location });
      return;
    }
    account.placed(...paragraphs);
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    if (under === 'objective') {
      beginNext({ ref, ...splitStatement(text) }, location);
      ref = null;
      label = { is: 'objective' };
    } else if (under === 'lead') {
      current(location).leads.push(...readLeads(text));
    } else if (under === 'text') {
      account.placed(label?.paragraph);
      const heading = oneLine(label?.paragraph?.text ?? '').replace(/:$/u, '');
      current(location).notes.push({ kind: 'text', heading, text, location });
    } else if (under === 'activities') {
      const { activities } = current(location);
      before ??= activities.length;
      activities.push(
        ...withoutCounts(lines(text)).map((line) => activityInWords(line, location, { account, years })),
      );
    } else {
      current(location).measures.push(
        ...withoutCounts(lines(text)).map((line) => measureInWords(line, location, { account, clock })),
      );
    }
  }

  function sayOfAll() {
    for (const said of ofAll) {
      const { activities } = current(said.location);
      if (takeOfAll(activities, before ?? activities.length, said, { account, clock }))
        account.placed(...said.paragraphs);
    }
    ofAll = [];
  }
}

function labelOf(text: string): Label | undefined {
  if (isObjectiveLabel(text)) return 'objective';
  if (isMeasuresLabel(text)) return 'measures';
  if (saysMeaning(text)) return 'text';
  const { role } = columnFor(text);
  if (role === 'activity') return 'activities';
  return role === 'lead' || role === 'milestone' || role === 'progress' ? role : undefined;
}
