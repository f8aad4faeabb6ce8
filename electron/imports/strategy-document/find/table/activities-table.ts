// Reads the rows of an activities table: ref, description and parts, leads, milestones, progress and links.

import { say } from '../../../../../shared/language/say.ts';
import type { DocumentLocation } from '../../../../../shared/kernel/provenance.ts';
import {
  readLeadLines,
  readLeads,
  type ReadLead,
} from '../../../../../shared/language/reading/names/read-leads.ts';
import type { Milestone } from '../../../../../shared/activities/model/milestone.ts';
import { firstWords } from '../../../../../shared/language/first-words.ts';
import { comparable, lines, oneLine } from '../../../../../shared/language/plain.ts';
import { readMilestone } from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { cellText, type SourceCell, type SourceParagraph } from '../../read/source-document.ts';
import type { FoundActivity, FoundPart } from '../findings.ts';
import { looksLikeRef } from './columns.ts';
import { sayColour, statusColour, type CellColour } from './cell-colour.ts';
import {
  asItCounts,
  columnsOf,
  countedNumber,
  isListOnly,
  withWhatIsAbove,
  type Columns,
} from './activity-columns.ts';
import { dueLines, judgeMilestone } from './times/due-cell.ts';
import { withShareDone } from './share-done.ts';
import { lastMarked, markedTimes, sayMarked } from './times/marked-times.ts';
import { partsInStages, sayStages } from './times/stages.ts';
import { soleText, type Grid, type GridRow } from './grid.ts';
import { sayState, type Account } from '../account.ts';
import { readProgress, type ReadProgress } from '../progress-words.ts';
import { saidInAction } from '../lists/activity-in-words.ts';
import { rowsOfLines } from '../lists/level-lines.ts';
import { countedRef, typedRef } from '../lists/typed-ref.ts';
import type { Clock } from '../walk.ts';

interface Reading {
  readonly account: Account;
  readonly clock: Clock;
}

export interface ActivitiesContext extends Reading {
  readonly heads: (text: string) => boolean;
  readonly inObjective: (text: string) => void;
  /** With the rows that say it. */
  readonly add: (activity: FoundActivity, rows: readonly GridRow[]) => void;
}

export function readActivitiesTable(grid: Grid, context: ActivitiesContext): void {
  const columns = columnsOf(grid);
  const { milestone } = columns;
  for (const { cells } of milestone === undefined ? [] : grid.headings)
    context.account.placed(cells.find(({ column }) => column === milestone));
  sayStages(grid, columns.stages, context.account);
  const marked = columns.milestone === undefined ? markedTimes(grid, context.clock) : [];
  sayMarked(grid, marked, context.account);
  const withStages = (rows: readonly GridRow[]) => {
    const activity = activityFrom(rows, columns, context);
    const stages = rows.flatMap((row) => partsInStages(row, grid, columns.stages, context));
    const milestone = activity.milestone ?? lastMarked(rows, marked);
    return { ...activity, milestone, parts: [...activity.parts, ...stages] };
  };
  const saidAs = new Map<string, number>();
  const add = (activity: FoundActivity, rows: readonly GridRow[]) => {
    const words = activity.ref === null ? comparable(activity.description) : '';
    const count = (saidAs.get(words) ?? 0) + 1;
    saidAs.set(words, count);
    if (words !== '' && count === 2)
      context.account.assume(
        activity.location,
        say('document.same-words', { words: firstWords(activity.description) }),
      );
    context.add(activity, rows);
  };
  let pending: GridRow[] = [];
  const flush = () => {
    if (pending.length > 0) add(withStages(pending), pending);
    pending = [];
  };
  const counted = grid.rows.map((each) => asItCounts(each, columns));
  for (const row of withWhatIsAbove(counted, columns, context.account)) {
    const sole = soleText(row);
    if (sole !== undefined && sole.cell.span > 1) {
      flush(); // what stands above it belongs to the objective before
      if (context.heads(sole.text)) context.account.placed(sole.cell);
      continue; // else listed as not understood
    }
    const described = /[\p{L}\d]/u.test(cellText(row.at(columns.activity)));
    if (!described) continue; // listed as not understood
    if (!continuesAbove(row, columns)) flush();
    nameObjective(row, columns, context);
    const [own = row, ...more] = rowsOfLines(row, columns, context);
    pending.push(own);
    for (const each of more) {
      flush();
      pending.push(each);
    }
  }
  flush();
}

/** A row whose ref is merged with the one above is another part of the same activity. */
function continuesAbove(row: GridRow, { ref, activity }: Columns): boolean {
  const joined = (column: number | undefined) =>
    row.cells.some((cell) => cell.column === column && cell.continues);
  return joined(ref) || (ref === undefined && joined(activity));
}

function nameObjective(
  row: GridRow,
  { objective, objectiveNumber }: Columns,
  { inObjective, account }: ActivitiesContext,
) {
  const cell = objective === undefined ? undefined : row.at(objective);
  const text = cellText(cell);
  if (oneLine(text) === '') return;
  const apart = objectiveNumber === undefined ? undefined : row.at(objectiveNumber);
  const number = oneLine(cellText(apart)).replace(/[\W]+$/u, '');
  inObjective(number === '' ? text : `${number}. ${text}`);
  account.placed(cell, apart);
}

interface Words {
  readonly description: string;
  readonly parts: readonly string[];
  readonly links: readonly string[];
}

/** "Linked to activity 2.3"; without the word, only numbers written as refs count. */
const linked =
  /\(?\s*\b(?:linked|links?|see also|related)\s+(?:to|with)?\s*(?:(?:supporting )?(?:actions?|activit(?:y|ies))\s+((?:[\p{L}]?[\p{L}\d.-]*\d[\p{L}\d.-]*(?:\s*(?:,|and|&)\s*)?)+)|((?:\d{1,2}\.\d{1,2}[a-z]?(?:\s*(?:,|and|&)\s*)?)+)(?!\d|\s*(?:%|per\b|k\b|m\b|million)))\s*\)?\.?/giu;

/** The first text is the description; bullets after it are parts; other paragraphs continue the description. */
function wordsOf(cell: SourceCell | undefined): Words {
  const links: string[] = [];
  const unlinked = (text: string) =>
    text.replaceAll(linked, (_, named: string | undefined, bare: string | undefined) => {
      const refs = named ?? bare ?? '';
      links.push(
        ...refs
          .split(/\s*(?:,|\band\b|&)\s*/iu)
          .map((ref) => ref.replace(/(?<!\([^()]*)[.)]+$/u, ''))
          .filter((ref) => ref !== ''),
      );
      return '';
    });
  const kept = (cell?.paragraphs ?? [])
    .map((paragraph: SourceParagraph) => ({
      listed: paragraph.style === 'list',
      text: lines(unlinked(paragraph.text)).join('\n'),
    }))
    .filter(({ text }) => text !== '');
  const description: string[] = [];
  const parts: string[] = [];
  for (const { listed, text } of kept) {
    if (listed && description.length > 0) parts.push(text);
    else if (parts.length > 0) parts.push(`${parts.pop()}\n${text}`);
    else description.push(text);
  }
  return { description: description.join('\n'), parts, links };
}

function textOf(rows: readonly GridRow[], column: number | undefined): string {
  if (column === undefined) return '';
  return [...new Set(rows.map((row) => row.at(column)))]
    .map((cell) => cellText(cell))
    .filter((text) => oneLine(text) !== '')
    .join('\n');
}

function activityFrom(rows: readonly GridRow[], columns: Columns, reading: Reading): FoundActivity {
  const { account } = reading;
  const [first, ...more] = rows;
  if (first === undefined) throw new Error('an activity has at least one row');
  const location = first.at(columns.activity)?.location ?? first.location;
  const { description: words, parts, links } = wordsOf(first.at(columns.activity));
  const typed = columns.ref === undefined ? typedRef(words) : undefined;
  const description = typed === undefined ? words : words.replace(typed.before, '');
  const comment = oneLine(textOf(rows, columns.comment));
  const named = columns.progress === undefined ? statusNamed(comment, first, columns, reading) : undefined;
  const told = withCompletion(named ?? progressOf(first, columns, reading), first, columns, reading);
  const leadText = lines(textOf([first], columns.lead)).join('\n');
  const placed = [columns.ref, columns.activity, columns.lead, columns.comment];
  for (const row of rows) judgeMilestone(row, columns, reading);
  for (const row of rows)
    account.placed(...placed.map((column) => (column === undefined ? undefined : row.at(column))));
  const below = more.map((row) => partFrom(row, columns, reading));
  const shared = shareOut({
    parts: [...parts.map(blankPart), ...below.map(({ part }) => part)],
    leadLines: lines(textOf([first], columns.lead)).map(readLeads),
    milestoneLines: dueLines(textOf([first], columns.milestone)),
    bullets: parts.length,
    location,
    reading,
  });
  const ref = (oneLine(textOf([first], columns.ref)) || typed?.ref || refCounted(first, columns)).replace(
    /(?<!\([^()]*)[.)]+$/u,
    '',
  );
  const note = [
    told.note,
    comment === '' || named !== undefined ? null : comment,
    ...below.flatMap(noteOfPart),
  ]
    .filter((part) => part !== null)
    .join('\n');
  const ownWords = description === '' ? (parts[0] ?? '') : description;
  if (ref === '' && isListOnly(first.at(columns.activity)))
    account.assume(location, say('document.first-of-list', { words: firstWords(ownWords) }));
  const said = saidInAction(
    ownWords,
    location,
    { account, years: reading.clock.years },
    {
      leads: columns.lead === undefined,
      milestone: shared.milestone === null && shared.parts.every((part) => part.milestone === null),
    },
  );
  return {
    ref: ref === '' ? null : ref,
    description: said.description,
    parts: shared.parts,
    leads: said.leadText === null ? shared.leads : said.leads,
    milestone: shared.milestone ?? said.milestone,
    leadText: said.leadText ?? (leadText === '' ? null : leadText),
    leadLocation: (columns.lead === undefined ? undefined : first.at(columns.lead))?.location ?? location,
    progress: told.progress,
    progressNote: note === '' ? null : note,
    links,
    location,
  };
}

/**
 * What Word counts before the description: "2.1". A list that counts from 1 is of its table only, and isn't the board's number; one that
 * begins later goes on from another.
 */
function refCounted(row: GridRow, { activity, counts }: Columns): string {
  const number = countedNumber(row, activity);
  return counts && number !== undefined && looksLikeRef(number) ? number : (countedRef(number) ?? '');
}

function blankPart(description: string): FoundPart {
  return { description, leads: [], milestone: null, progress: 'not reported' };
}

interface ReadPart {
  readonly part: FoundPart;
  /** What its progress says besides, or in words that nobody understands. */
  readonly note: string | null;
}

function partFrom(row: GridRow, columns: Columns, reading: Reading): ReadPart {
  const own = (column: number | undefined) => {
    const cell = row.cells.find((candidate) => candidate.column === column && !candidate.continues);
    return cell === undefined ? '' : cellText(cell);
  };
  const description =
    lines(own(columns.activity)).join('\n') || lines(own(columns.comment)).join('\n') || '–';
  const progress = withCompletion(progressOf(row, columns, reading), row, columns, reading);
  const part = {
    description,
    leads: readLeadLines(own(columns.lead)).flat(),
    milestone: readMilestone(own(columns.milestone), reading.clock.years),
    progress: progress.progress,
  };
  return { part, note: progress.note };
}

/** A part has no note of its own: what is noted of it stands in the activity's, under the part's first words. */
function noteOfPart({ part, note }: ReadPart): string[] {
  return note === null || note === '' ? [] : [`${firstWords(part.description)}: ${note}`];
}

function progressOf(
  row: GridRow,
  { progress, statusOn }: Columns,
  { account, clock }: Reading,
): ReadProgress {
  const cell = progress === undefined ? undefined : row.at(progress);
  const text = cellText(cell);
  const colour = statusColour(cell, row);
  if (cell !== undefined && colour !== undefined) return progressIn(colour, cell, account);
  const read = readProgress(text, statusOn === undefined || statusOn > clock.today ? clock.today : statusOn);
  if (read === undefined) {
    // Kept in its own words and listed: a person must say what it means.
    return { progress: 'not understood', note: lines(text).join('\n') };
  }
  account.placed(cell);
  sayState(account, cell?.location ?? row.location, read);
  return read;
}

/** What is all done or not begun is said to be taken so; any other share without a state beside it is listed. */
function withCompletion(
  told: ReadProgress,
  row: GridRow,
  { completion }: Columns,
  { account }: Reading,
): ReadProgress {
  const cell = completion === undefined ? undefined : row.at(completion);
  const read = withShareDone(told, cell);
  if (cell === undefined || read === told) return told;
  if (read.progress !== 'not understood' || told.progress === 'not understood') account.placed(cell);
  if (read.inferred !== undefined && read.inferred !== told.inferred)
    account.infer(cell.location, read.inferred, read.progress);
  return read;
}

/**
 * Where updates have no status beside them: one by its own name, and nothing else; under "Progress to date" also one that the rest of the
 * cell is set apart from: "Done – adopted in May". "Started – two quotes" says not how well.
 */
function statusNamed(
  words: string,
  row: GridRow,
  { tellsProgress, comment = 0 }: Columns,
  { account, clock }: Reading,
): ReadProgress | undefined {
  const read = words === '' ? undefined : readProgress(words, clock.today);
  if (read === undefined || read.assumption !== undefined) return undefined;
  const { inferred, note } = read;
  if (inferred === undefined && note === null) return read;
  const rest = note === null ? undefined : words.lastIndexOf(note);
  const isApart =
    inferred === undefined
      ? /[–—:;.,(!-]\s*$/u.test(words.slice(0, rest))
      : /^\s*(?:[–—:;.,(!-]|$)/u.test(words.slice(words.indexOf(inferred) + inferred.length));
  if (!tellsProgress || !isApart) return undefined;
  sayState(account, row.at(comment)?.location ?? row.location, read);
  return read;
}

function progressIn(colour: CellColour, cell: SourceCell, account: Account): ReadProgress {
  const progress = colour === 'another colour' ? undefined : readProgress(colour)?.progress;
  account.assume(cell.location, sayColour(colour));
  account.placed(cell);
  return { progress: progress ?? 'not reported', note: null };
}

interface Sharing {
  readonly parts: readonly FoundPart[];
  readonly leadLines: readonly ReadLead[][];
  readonly milestoneLines: readonly string[];
  /** How many of the parts are bullets of the first cell; only those share its leads and milestones. */
  readonly bullets: number;
  readonly location: DocumentLocation;
  readonly reading: Reading;
}

interface Shared {
  readonly parts: readonly FoundPart[];
  readonly leads: readonly ReadLead[];
  readonly milestone: Milestone | null;
}

/**
 * Leads and milestones on as many lines beside bullets belong to the bullets, one each. When there are fewer, they belong to the last ones:
 * a cell is filled in level with its lead, and the first bullets are the ones nobody has taken on yet. Leads alone answer for the whole.
 */
function shareOut({ parts, leadLines, milestoneLines, bullets, location, reading }: Sharing): Shared {
  const {
    account,
    clock: { years },
  } = reading;
  const own = parts.slice(0, bullets);
  const isLevel =
    leadLines.length > 1 && leadLines.length <= bullets && leadLines.length === milestoneLines.length;
  const leadsShared = isLevel;
  const milestonesShared = isLevel || (milestoneLines.length > 1 && milestoneLines.length === bullets);
  const toPart = <T>(items: readonly T[], index: number): T | undefined =>
    items[index - (bullets - items.length)];
  const shared = own.map((part, index) => ({
    ...part,
    leads: leadsShared ? (toPart(leadLines, index) ?? []) : [],
    milestone: milestonesShared ? readMilestone(toPart(milestoneLines, index) ?? '', years) : null,
  }));
  const most = Math.max(leadsShared ? leadLines.length : 0, milestonesShared ? milestoneLines.length : 0);
  if (most > 0)
    account.assume(
      location,
      most < bullets
        ? say('document.parts-shared', { parts: bullets, leads: most })
        : say('document.parts-shared-all', { parts: bullets }),
    );
  return {
    parts: [...shared, ...parts.slice(bullets)],
    leads: leadsShared ? [] : leadLines.flat(),
    // Several lines about one activity: due when the last of them is, with the text of all of them.
    milestone: milestonesShared ? null : readMilestone(milestoneLines.join('; '), years),
  };
}
