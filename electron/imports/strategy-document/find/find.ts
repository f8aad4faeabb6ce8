// Walks a document once, in reading order, and says what it found: the first of the import's three steps.

import { basename } from 'node:path';
import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import { say } from '../../../../shared/language/say.ts';
import { findDate } from '../../../../shared/language/date-words.ts';
import { comparable, lines, oneLine } from '../../../../shared/language/plain.ts';
import { inFull, initialsIn, keyInCells } from '../../../../shared/language/reading/names/initials.ts';
import {
  isPersonByLook,
  readLeadLines,
  readLeads,
  type ReadLead,
} from '../../../../shared/language/reading/names/read-leads.ts';
import { yearsAround } from '../../../../shared/language/reading/dates/years-around.ts';
import {
  cellText,
  type SourceBlock,
  type SourceDocument,
  type SourceRow,
  type SourceTable,
} from '../read/source-document.ts';
import { readActivitiesTable } from './table/activities-table.ts';
import { sayWhatIsDone } from './table/activity-columns.ts';
import { findFormula } from './derived.ts';
import type { Findings, FoundMeasure, FoundObjective } from './findings.ts';
import { columnFor } from './table/columns.ts';
import {
  columnOf,
  columnsUsed,
  gridOf,
  isLabelled,
  kindOf,
  type Grid,
  type TableKind,
} from './table/grid.ts';
import { isLabelTable, isRegisterTable } from './headings.ts';
import { isPlainPart } from './part-words.ts';
import { objectivesOfRows } from './table/objective-of-row.ts';
import { withObjectives } from './table/objective-column.ts';
import { listedObjectives, type ListedObjective } from './lists/listed-objectives.ts';
import { withObjectivesInLists } from './lists/objectives-in-lists.ts';
import { outlineOf } from './outline.ts';
import { readParagraph } from './paragraphs.ts';
import { flushAnnounced, withoutClock, takeAnnounced, type Walk } from './walk.ts';
import { measureInWords } from './lists/measure-in-words.ts';
import { measuresBeside } from './lists/measures-beside.ts';
import { readLabelTable } from './table/label-table.ts';
import { accountOf, type Account } from './account.ts';
import { withBaselineAndTarget } from './table/figures/baseline-and-target.ts';
import { withinYears, withYearsToCome } from './table/figures/years-of-columns.ts';
import { withTabbedTables } from './table/tabbed-table.ts';
import { listColours } from './table/cell-colour.ts';
import { withLabelsInCells } from './table/labelled-cells.ts';
import { withPresentState } from './table/present-state.ts';
import { withoutLayout } from './table/page-layout.ts';
import { isUnitAlone, readMeasuresTable } from './table/measures-table.ts';
import { objectiveList, settleRefs } from './objective-list.ts';
import { labelledObjective, splitStatement } from './objective-words.ts';
import { isCardBelowHeading, isCardOfObjective, measureOfCard, tablesIn } from './table/tables.ts';
import { withLabelsAbove } from './lists/labels-above.ts';
import { withLinesUnder } from './lists/lines-under.ts';
import { inOneLanguage } from './table/two-languages.ts';
import { withTypedLists } from './lists/typed-lists.ts';
import { titleOf, yearsIn } from './title.ts';
import { settleWays } from './which-way.ts';
import { waysBeside } from './ways-beside.ts';
import { waysOfThese } from '../../../../shared/strategy/rules/way-in-words.ts';

/** Before anything is read of them: what stands in a table only for its looks, beside a label or behind tabs, as it is meant. */
function asMeant(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const inPage = withLabelsAbove(withoutLayout(withLabelsInCells(withTabbedTables(blocks))));
  return withObjectivesInLists(withLinesUnder(withTypedLists(inPage)));
}

/** `today` is the last day that anything can have been done on; without it, any day is. */
export function findAll(source: SourceDocument, today: string | undefined): Findings {
  const { blocks, notices } = inOneLanguage(source.blocks);
  const document = { ...source, blocks: asMeant(blocks), notices: [...source.notices, ...notices] };
  const account = accountOf(document);
  const title = titleOf(document, basename(document.file));
  if (title.from !== undefined) account.placed(title.from);
  const outline = outlineOf(document.blocks);
  const years = yearsIn(title.text);
  const walk: Walk = {
    document,
    clock: today === undefined ? withoutClock(years) : { today, years: yearsAround(today, years) },
    outline,
    account,
    objectives: objectiveList(title.text),
    texts: [],
    vision: [],
    introduction: [],
    section: 'front',
    heading: null,
    depth: undefined,
    counts: undefined,
    part: null,
    listDepth: undefined,
    judgedUntil: 0,
    ofOneActivity: false,
    headed: new Map(),
    headOfDeeds: undefined,
    hasLines: false,
    underOne: false,
    announced: undefined,
  };
  // Where objectives are announced, a list of them only says what is to come.
  const inLists = outline.isAnnouncedAbove(document.blocks.length)
    ? undefined
    : listedObjectives(document.blocks);
  document.blocks.forEach((block, index) => {
    if (block === title.from) return;
    const listed = inLists?.get(block);
    if (listed !== undefined) beginListed(walk, block, listed);
    else if (block.kind === 'table') readTables(walk, block, index);
    else readParagraph(walk, block, index);
  });
  flushAnnounced(walk);
  const objectives = walk.objectives.all;
  settleRefs(objectives, account);
  for (const { measures } of objectives) settleMeasures(measures);
  settleWays(document, objectives, account);
  explainInitials(document, objectives);
  sayHowLeadsWereRead(objectives, account);
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

function beginListed(
  { objectives, account, heading }: Walk,
  block: SourceBlock,
  listed: readonly ListedObjective[],
) {
  for (const { words, cells, owner } of listed) {
    objectives.begin(words, cells[0]?.location ?? block.location).leads.push(...readLeadLines(owner).flat());
    account.placed(...cells, ...(block.kind === 'paragraph' ? [block] : (block.rows[0]?.cells ?? [])));
  }
  account.placed(heading ?? undefined);
  objectives.close();
}

/** "HoR" is who the document says that it is. */
function explainInitials({ blocks, footnotes }: SourceDocument, objectives: readonly FoundObjective[]) {
  const inBlocks = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells }) => cells.map((cell) => cellText(cell))),
  );
  const keys = blocks.flatMap((block) =>
    block.kind === 'table' && !isRegisterTable(block)
      ? block.rows.flatMap(({ cells }) => keyInCells(cells.map((cell) => cellText(cell))))
      : [],
  );
  const key = initialsIn([...inBlocks, ...keys, ...[...footnotes.values()].map(({ text }) => text)]);
  if (key.size === 0) return;
  const whole = <T extends { readonly leads: readonly ReadLead[] }>(each: T): T => ({
    ...each,
    leads: each.leads.flatMap((lead) => inFull(lead, key)),
  });
  for (const { leads, measures, activities } of objectives) {
    leads.splice(0, leads.length, ...leads.flatMap((lead) => inFull(lead, key)));
    measures.splice(0, measures.length, ...measures.map(whole));
    const led = activities.map((each) => ({ ...whole(each), parts: each.parts.map(whole) }));
    activities.splice(0, activities.length, ...led);
  }
}

/** That a key explains its initials says nothing of what the name is of. */
function withoutKey({ assumption, ...lead }: ReadLead): ReadLead {
  return assumption === undefined || assumption.say === 'reading.initials' ? lead : { ...lead, assumption };
}

function sayHowLeadsWereRead(objectives: readonly FoundObjective[], account: Account) {
  const byLook = new Set<string>();
  let where: DocumentLocation | undefined;
  for (const { leads, location, activities, measures } of objectives) {
    const led = [
      { leads, leadLocation: location },
      ...measures,
      ...activities,
      ...activities.flatMap(({ parts, leadLocation }) => parts.map((part) => ({ ...part, leadLocation }))),
    ];
    for (const each of led)
      for (const lead of each.leads) {
        if (lead.assumption !== undefined) account.assume(each.leadLocation, lead.assumption);
        if (!isPersonByLook(withoutKey(lead))) continue;
        where ??= each.leadLocation;
        byLook.add(lead.name);
      }
  }
  if (where !== undefined)
    account.assume(where, say('document.people-by-look', { names: [...byLook].join('; ') }));
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

function readTables(walk: Walk, table: SourceTable, index: number) {
  const { blocks } = walk.document;
  const isBelowHeading = walk.announced !== undefined && isCardBelowHeading(table);
  if (!isLabelTable(table) && !isCardOfObjective(table) && !isBelowHeading) {
    const added: FoundMeasure[] = [];
    const before = tableBefore(blocks, index);
    const tables = tablesIn(table, before && (walk.headed.get(before) ?? before));
    walk.headed.set(table, tables.at(-1) ?? table);
    for (const each of tables) readTable(walk, each, added);
    waysBeside(blocks, index, added, walk.account);
    return;
  }
  const card = measureOfCard(table);
  if (isBelowHeading) flushAnnounced(walk);
  const heading = takeAnnounced(walk);
  readLabelTable(card?.rest ?? table, {
    account: walk.account,
    clock: walk.clock,
    begin: (words, location) => {
      walk.underOne = true;
      return walk.objectives.begin(words, location, heading?.text);
    },
    current: (location) => walk.objectives.orFirst(heading?.location ?? location),
  });
  if (card !== undefined) readTable(walk, card.measure, []);
  walk.section = 'after tables';
}

/** The nearest table above with nothing between but sentences: one without headings may go on with it. */
function tableBefore(blocks: readonly SourceBlock[], index: number): SourceTable | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind === 'table') return block;
    if (block === undefined || block.bold || block.style !== 'body') return undefined;
  }
  return undefined;
}

function readTable(walk: Walk, table: SourceTable, added: FoundMeasure[]) {
  const read = withinYears(gridOf(table), walk.clock);
  const aimed = read && kindOf(read) === 'measures' ? withYearsToCome(read, walk.clock, walk.account) : read;
  const paired = aimed && withBaselineAndTarget(aimed, walk.account);
  const found = paired && withPresentState(paired, walk.account, walk.clock.today);
  const kind = found === undefined || isOfMoney(walk, found) ? 'unknown' : kindOf(found);
  if (found === undefined || found.rows.length === 0 || kind === 'unknown') return; // every cell of it is listed
  flushAnnounced(walk);
  const { objectives } = walk;
  const isTitled = found.titles.some(
    ({ cells }) => labelledObjective(cells.map(cellText).join('\n')) !== undefined,
  );
  const underOne = isTitled || (walk.underOne && objectives.current() !== undefined);
  const isBeside = objectives.current() === undefined && objectives.last() !== undefined;
  const grid = withObjectives(found, {
    underOne,
    known: objectives.all,
    isKnown: (text) => objectives.known(text) !== undefined,
  });
  readTitles(walk, grid, kind);
  const { account, clock } = walk;
  const { heads, inObjective, ofRef } = objectivesOfRows(walk, table, grid);
  const context = { account, clock, heads, inObjective };
  if (kind === 'measures')
    readMeasuresTable(grid, {
      ...context,
      add: (measure, ref) => {
        const own = inPart(walk, measure);
        ofRef(ref).measures.push(own);
        added.push(own);
      },
    });
  else {
    const beside = measuresBeside(grid, walk);
    sayWhatIsDone(grid, walk.account);
    readActivitiesTable(grid, {
      ...context,
      add: (activity, rows) => {
        const objective = ofRef(activity.ref);
        objective.activities.push(activity);
        beside(rows, objective);
      },
    });
  }
  listColours(found, account);
  placeFootnotes(walk, table, added);
  if (walk.heading !== null && isPlainPart(walk.heading.text)) account.placed(walk.heading);
  // What comes after a table of them all is of none of them.
  if (isBeside) objectives.close();
  walk.section = 'after tables';
}

const ofMoney =
  /\b(?:budgets?|financ(?:es?|ial)|resourc(?:es|ing)|costs?|income|expenditure|spending|funding|cyllideb|cyllid|ariannol|incwm|gwariant|adnoddau)\b/iu;

/** Sums by year under "Budget", with no word of measures: what the plan costs. */
function isOfMoney({ heading, part }: Walk, grid: Grid): boolean {
  const above = part ?? heading;
  return above !== null && ofMoney.test(above.text) && columnOf(grid, 'measure') === undefined;
}

/** A heading between the objective and the table groups its measures. */
function inPart({ part, account }: Walk, measure: FoundMeasure): FoundMeasure {
  if (part === null || measure.group !== null || isPlainPart(part.text)) return measure;
  account.placed(part);
  return { ...measure, group: oneLine(part.text).replace(/:$/u, '').trim() };
}

/** Measures or leads of the objective, in a row above the headings: "Success criteria" beside them. Any other is listed. */
function readLabelled(walk: Walk, { cells }: SourceRow) {
  const { objectives, account } = walk;
  const [label, value] = cells.filter((cell) => cellText(cell).trim() !== '');
  const objective = objectives.current();
  const { role } = columnFor(cellText(label));
  if (objective === undefined || value === undefined || (role !== 'measure' && role !== 'lead')) return;
  const texts = value.paragraphs.flatMap(({ text }) => lines(text));
  if (role === 'lead') objective.leads.push(...readLeads(texts.join('\n')));
  else objective.measures.push(...texts.map((text) => measureInWords(text, value.location, walk)));
  account.placed(label, value);
}

/** Rows above the heading: the objective's name, or a caption, which is listed where it says more than what the table is. */
function readTitles(walk: Walk, grid: Grid, kind: TableKind) {
  for (const row of grid.titles) {
    if (isLabelled(row)) {
      readLabelled(walk, row);
      continue;
    }
    const text = row.cells
      .map((cell) => cell.paragraphs.map((paragraph) => paragraph.text).join('\n'))
      .join('\n');
    if (isUnitAlone(text)) continue; // the table's reader takes it up
    const ways = waysOfThese(text);
    if (ways.length > 0 && ways.every(({ of }) => of === '')) {
      walk.account.placed(...row.cells);
      continue;
    }
    const words = labelledObjective(text);
    if (words !== undefined || walk.objectives.known(text) !== undefined)
      walk.objectives.named(text, row.location);
    else if (walk.objectives.last() === undefined && findDate(text) === undefined && !isPlainPart(text))
      walk.objectives.begin({ ref: null, ...splitStatement(text) }, row.location);
    else if (!isPlainPart(text) || findDate(text) !== undefined) continue;
    walk.account.placed(...row.cells);
  }
  const used = new Set(columnsUsed(grid, kind));
  for (const { cells } of grid.repeated) walk.account.placed(...cells);
  for (const row of grid.headings)
    for (const cell of row.cells) {
      const spanned = Array.from({ length: cell.span }, (_, index) => cell.column + index);
      if (spanned.some((column) => used.has(column))) walk.account.placed(cell);
    }
  const where = grid.headings[0]?.location ?? say('document.a-heading');
  for (const [index, column] of grid.columns.entries()) {
    if (column.role !== 'period' || !used.has(index)) continue;
    const { assumption, kindUnsaid, label } = column.period;
    if (assumption !== undefined) walk.account.assume(where, assumption);
    if (kindUnsaid === true) walk.account.assume(where, say('reading.kind-unsaid', { words: label }));
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
