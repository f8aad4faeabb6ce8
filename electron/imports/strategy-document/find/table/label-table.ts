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
import { columnFor } from './columns.ts';
import type { FoundMeasure, FoundObjective } from '../findings.ts';
import { isMeasuresLabel } from '../headings.ts';
import { readLeads } from '../../../../../shared/language/reading/names/read-leads.ts';
import type { YearsAround } from '../../../../../shared/language/reading/dates/years-around.ts';
import type { Account } from '../account.ts';
import { withoutCaveat } from './measures-table.ts';
import {
  isObjectiveLabel,
  labelledObjective,
  objectiveInTwoLanguages,
  splitStatement,
  type ObjectiveWords,
} from '../objective-words.ts';

export interface LabelContext {
  readonly account: Account;
  readonly years: YearsAround;
  readonly begin: (words: ObjectiveWords, location: DocumentLocation) => FoundObjective;
  readonly current: (location: DocumentLocation) => FoundObjective;
}

/** A measure in words only: it has no figures, and may carry a caveat in brackets (docs/domain.md, case 9). */
export function measureInWords(
  text: string,
  location: DocumentLocation,
  adoption: 'adopted' | 'candidate',
): FoundMeasure {
  const { name, caveat } = withoutCaveat(oneLine(text).replace(/^[·•▪-]\s*/u, ''));
  return {
    name,
    label: null,
    group: null,
    footnoteMark: null,
    footnote: null,
    caveat,
    comment: null,
    statedStatus: null,
    unit: 'number',
    polarity: 'not judged',
    ways: [],
    kind: 'qualitative',
    adoption,
    tolerance: null,
    figures: [],
    leads: [],
    leadLocation: location,
    formula: null,
    subsetOf: null,
    location,
  };
}

/** "Ein nod 1: Cartrefi cynnes" beside "Our aim 1: Warm homes" is one objective, and keeps both its titles. */
function inTwoColumns({ cells }: SourceRow): ObjectiveWords | undefined {
  const texts = cells.map((cell) => lines(cellText(cell)).join(' '));
  return texts.length === 2 ? objectiveInTwoLanguages(texts) : undefined;
}

type Label = 'objective' | 'measures' | 'activities' | 'lead' | 'other';

export function readLabelTable(table: SourceTable, { account, years, begin, current }: LabelContext): void {
  let label: Label | undefined;
  let ref: string | null = null;
  for (const row of table.rows) {
    const both = inTwoColumns(row);
    if (both !== undefined) {
      begin(both, row.location);
      account.placed(...row.cells);
      label = undefined;
      continue;
    }
    for (const cell of row.cells) {
      const { paragraphs } = cell;
      const [first, ...rest] = paragraphs;
      if (first === undefined) continue;
      const named = labelOf(first.text);
      if (named !== undefined) {
        label = named;
        account.placed(first);
        if (rest.length > 0) readValue(label, rest, cell);
        continue;
      }
      const whole = labelledObjective(paragraphs.map(({ text }) => text).join('\n'));
      if (whole !== undefined && whole.title === '' && whole.statement === '') {
        ref = whole.ref; // "Objective 1" beside its words
        label = 'objective';
        account.placed(cell);
        continue;
      }
      if (whole !== undefined) {
        begin(whole, cell.location);
        account.placed(cell);
        label = undefined;
        continue;
      }
      // Beside a value, what stands first is a label, if not one that we know: "Milestones".
      if (row.cells.length > 1 && cell.column === 0) {
        label = 'other';
        continue;
      }
      readValue(label, paragraphs, cell);
    }
  }
  if (ref !== null) begin({ ref, title: '', statement: '' }, table.location); // its text comes after the table

  function readValue(under: Label | undefined, paragraphs: readonly SourceParagraph[], cell: SourceCell) {
    if (under === undefined || under === 'other') return; // listed as not understood
    account.placed(...paragraphs);
    const texts = paragraphs.flatMap(({ text }) => lines(text));
    if (under === 'objective') {
      begin({ ref, ...splitStatement(paragraphs.map(({ text }) => text).join('\n')) }, cell.location);
      ref = null;
    } else if (under === 'lead') {
      current(cell.location).leads.push(...readLeads(paragraphs.map(({ text }) => text).join('\n')));
    } else if (under === 'activities') {
      current(cell.location).activities.push(
        ...texts.map((text) => activityInWords(text, cell.location, { account, years })),
      );
    } else {
      current(cell.location).measures.push(
        ...texts.map((text) => measureInWords(text, cell.location, 'adopted')),
      );
    }
  }
}

function labelOf(text: string): Label | undefined {
  if (isObjectiveLabel(text)) return 'objective';
  if (isMeasuresLabel(text)) return 'measures';
  const { role } = columnFor(text);
  if (role === 'activity') return 'activities';
  return role === 'lead' ? 'lead' : undefined;
}
