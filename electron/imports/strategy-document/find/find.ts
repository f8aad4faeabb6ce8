// Walks a document once, in reading order, and says what it found: the first of the import's three steps.

import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import { basename } from 'node:path';
import { say } from '../../../../shared/language/say.ts';
import { comparable, lines, oneLine } from '../../../../shared/language/plain.ts';
import type { SourceDocument, SourceParagraph, SourceTable } from '../read/source-document.ts';
import { readActivitiesTable } from './activities-table.ts';
import { findFormula } from './derived.ts';
import type { Findings, FoundMeasure, FoundNote, FoundObjective } from './findings.ts';
import { attachFootnote, footnoteOf } from './footnotes.ts';
import { gridOf, kindOf, type Grid } from './grid.ts';
import { isLabelTable, purposeOf } from './headings.ts';
import { measureInWords, readLabelTable } from './label-table.ts';
import { accountOf, type Account } from './account.ts';
import { readMeasuresTable } from './measures-table.ts';
import { objectiveList, settleRefs, type ObjectiveList } from './objective-list.ts';
import { labelledObjective, splitStatement, trimmed } from './objective-words.ts';
import { titleOf, yearsIn } from './title.ts';
import { settleWays } from './which-way.ts';

type Section =
  'front' | 'vision' | 'introduction' | 'notes' | 'candidates' | 'measures' | 'statement' | 'after tables';

interface Walk {
  readonly document: SourceDocument;
  readonly account: Account;
  readonly objectives: ObjectiveList;
  readonly texts: FoundNote[];
  readonly vision: string[];
  readonly introduction: string[];
  section: Section;
  heading: string | null;
  /** A heading that announces an objective, until a table or text says more about it. */
  announced: { readonly text: string; readonly location: DocumentLocation } | undefined;
}

export function findAll(document: SourceDocument): Findings {
  const account = accountOf(document);
  const title = titleOf(document, basename(document.file));
  if (title.from !== undefined) account.placed(title.from);
  const walk: Walk = {
    document,
    account,
    objectives: objectiveList(title.text),
    texts: [],
    vision: [],
    introduction: [],
    section: 'front',
    heading: null,
    announced: undefined,
  };
  document.blocks.forEach((block, index) => {
    if (block === title.from) return;
    if (block.kind === 'table') readTable(walk, block);
    else readParagraph(walk, block, index);
  });
  flushAnnounced(walk);
  const objectives = walk.objectives.all;
  settleRefs(objectives, account);
  for (const { measures } of objectives) settleMeasures(measures);
  settleWays(document, objectives, account);
  const years = yearsIn(title.text);
  return {
    file: document.file,
    sha256: document.sha256,
    title: title.text,
    ...years,
    vision: walk.vision.join('\n\n'),
    introduction: walk.introduction.join('\n\n'),
    notes: walk.texts,
    objectives,
    assumptions: account.assumptions(),
    notices: document.notices,
    notUnderstood: account.unplaced(),
  };
}

/** Formulas need every measure of the objective; two measures of one name in it are told apart by their headings. */
function settleMeasures(measures: readonly FoundMeasure[]) {
  measures.forEach((measure, index) => {
    measure.formula = findFormula(measures, index);
    const clash = measures.some(
      (other) => other !== measure && comparable(other.name) === comparable(measure.name),
    );
    if (!clash || measure.group === null || measure.label !== null) return;
    measure.label = measure.name;
    measure.name = `${measure.group}: ${measure.name}`;
  });
}

function readTable(walk: Walk, table: SourceTable) {
  if (isLabelTable(table)) {
    const heading = takeAnnounced(walk);
    readLabelTable(table, {
      account: walk.account,
      begin: (words, location) => walk.objectives.begin(words, location, heading?.text),
      current: (location) => walk.objectives.orFirst(heading?.location ?? location),
    });
    walk.section = 'after tables';
    return;
  }
  const grid = gridOf(table);
  const kind = grid === undefined ? 'unknown' : kindOf(grid);
  if (grid === undefined || kind === 'unknown') return; // every cell of it is listed
  flushAnnounced(walk);
  readTitles(walk, grid);
  const rowObjective = { current: undefined as FoundObjective | undefined };
  const target = () => rowObjective.current ?? walk.objectives.orFirst(table.location);
  const context = {
    account: walk.account,
    heads: (text: string) => {
      if (labelledObjective(text) === undefined) return false;
      rowObjective.current = walk.objectives.named(text, table.location);
      return true;
    },
    inObjective: (text: string) => {
      rowObjective.current = walk.objectives.named(text, table.location);
    },
  };
  if (kind === 'measures')
    readMeasuresTable(grid, { ...context, add: (measure) => target().measures.push(measure) });
  else readActivitiesTable(grid, { ...context, add: (activity) => target().activities.push(activity) });
  placeFootnotes(walk, table, target().measures);
  walk.section = 'after tables';
}

/** Rows above the heading: the objective's name, or a caption. The heading's own cells that were understood are placed too. */
function readTitles(walk: Walk, grid: Grid) {
  for (const row of grid.titles) {
    const text = row.cells
      .map((cell) => cell.paragraphs.map((paragraph) => paragraph.text).join('\n'))
      .join('\n');
    const words = labelledObjective(text);
    if (words !== undefined) walk.objectives.named(text, row.location);
    else if (walk.objectives.current() === undefined)
      walk.objectives.begin({ ref: null, ...splitStatement(text) }, row.location);
    walk.account.placed(...row.cells);
  }
  for (const row of grid.headings) {
    for (const cell of row.cells) {
      const known = grid.columns
        .slice(cell.column, cell.column + cell.span)
        .some(({ role }) => role !== 'unknown');
      if (known) walk.account.placed(cell);
    }
  }
  for (const { cells } of grid.repeated) walk.account.placed(...cells);
  for (const column of grid.columns) {
    if (column.role === 'period' && column.period.assumption !== undefined) {
      walk.account.assume(grid.headings[0]?.location ?? say('document.a-heading'), column.period.assumption);
    }
  }
}

/** Word's own footnotes, referred to from a measure's name. */
function placeFootnotes(walk: Walk, table: SourceTable, measures: readonly FoundMeasure[]) {
  for (const { cells } of table.rows) {
    for (const cell of cells) {
      for (const id of cell.paragraphs.flatMap(({ footnotes }) => footnotes)) {
        const note = walk.document.footnotes.get(id);
        const measure = measures.find(({ location }) => location === cell.location);
        if (note === undefined || measure === undefined) continue;
        measure.footnote = measure.footnote === null ? note.text : `${measure.footnote} ${note.text}`;
        walk.account.placed(note);
      }
    }
  }
}

function takeAnnounced(walk: Walk) {
  const announced = walk.announced;
  walk.announced = undefined;
  return announced;
}

/** A heading with no label after it is the objective itself. */
function flushAnnounced(walk: Walk) {
  const announced = takeAnnounced(walk);
  if (announced === undefined) return;
  const words = labelledObjective(announced.text) ?? {
    ref: null,
    title: trimmed(announced.text),
    statement: '',
  };
  walk.objectives.begin(words, announced.location);
  walk.section = 'statement';
}

function readParagraph(walk: Walk, paragraph: SourceParagraph, index: number) {
  const { account } = walk;
  const current = walk.objectives.current();
  const purpose = purposeOf(walk.document.blocks, index, {
    listing: walk.section === 'notes' || walk.section === 'candidates',
    has: (kind) => walk.announced === undefined && (current === undefined || current[kind].length > 0),
  });
  account.placed(paragraph);
  const text = oneLine(paragraph.text);
  if (purpose === 'objective') {
    flushAnnounced(walk);
    walk.announced = { text: lines(paragraph.text).join('\n'), location: paragraph.location };
    walk.section = 'statement';
    return;
  }
  if (purpose === 'notes' || purpose === 'candidates') {
    walk.section = purpose;
    walk.heading = null;
    return;
  }
  if (purpose === 'caption') {
    walk.section =
      walk.section === 'after tables' || walk.section === 'statement' || walk.objectives.current()
        ? 'measures'
        : walk.section;
    if (walk.objectives.current() === undefined && walk.announced === undefined)
      walk.texts.push(noteFrom(null, text, paragraph.location));
    return;
  }
  if (purpose === 'heading') {
    beginSection(walk, text);
    return;
  }
  readWords(walk, paragraph, text);
}

function beginSection(walk: Walk, text: string) {
  const words = comparable(text);
  flushAnnounced(walk);
  walk.heading = text;
  if (walk.objectives.current() !== undefined) walk.section = 'after tables';
  else if (/\bvision\b/u.test(words)) walk.section = 'vision';
  else if (/^(introduction|foreword)$/u.test(words)) walk.section = 'introduction';
  else walk.section = 'front';
}

function noteFrom(heading: string | null, text: string, location: DocumentLocation): FoundNote {
  return { kind: heading === null ? 'note' : 'text', heading, text, location };
}

function readWords(walk: Walk, paragraph: SourceParagraph, text: string) {
  if (walk.announced !== undefined) flushAnnounced(walk);
  const objective = walk.objectives.current();
  const footnote = footnoteOf(text);
  if (
    objective !== undefined &&
    footnote !== undefined &&
    attachFootnote(objective.measures, footnote.mark, footnote.words)
  )
    return;
  if (walk.section === 'vision') walk.vision.push(text);
  else if (walk.section === 'introduction') walk.introduction.push(text);
  else if (objective === undefined) addText(walk.texts, walk.heading, text, paragraph.location);
  else if (walk.section === 'candidates')
    objective.measures.push(measureInWords(text, paragraph.location, 'candidate'));
  else if (walk.section === 'measures' && paragraph.style === 'list') {
    objective.measures.push(measureInWords(text, paragraph.location, 'adopted'));
  } else if (walk.section === 'statement' && objective.measures.length + objective.activities.length === 0) {
    objective.statement = objective.statement === '' ? text : `${objective.statement}\n${text}`;
  } else addText(objective.notes, walk.heading, text, paragraph.location);
}

/** Paragraphs under one heading are one text. */
function addText(notes: FoundNote[], heading: string | null, text: string, location: DocumentLocation) {
  const last = notes.at(-1);
  if (heading !== null && last?.heading === heading)
    notes[notes.length - 1] = { ...last, text: `${last.text}\n\n${text}` };
  else notes.push(noteFrom(heading, text, location));
}
