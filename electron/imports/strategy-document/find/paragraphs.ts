// Reads the paragraphs of a document: headings, statements, notes, and lists of measures in words.

import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import { say } from '../../../../shared/language/say.ts';
import { firstWords } from '../../../../shared/language/first-words.ts';
import { comparable, lines, oneLine } from '../../../../shared/language/plain.ts';
import type { SourceBlock, SourceParagraph } from '../read/source-document.ts';
import type { FoundNote, FoundObjective } from './findings.ts';
import { activityInWords, partInWords, saysWhenOrWho } from './lists/activity-in-words.ts';
import { partedByTabs, withBehindTabs } from './lists/behind-tabs.ts';
import { saysADeed } from './lists/deeds.ts';
import { typedRef } from './lists/typed-ref.ts';
import { timeUnread } from './lists/when-in-words.ts';
import { attachFootnote, footnoteOf } from './footnotes.ts';
import { leadsToActions, purposeOf, type Purpose } from './headings.ts';
import {
  isFrontMatter,
  isListOfObjectives,
  isPlainPart,
  leadsToActivities,
  withoutNumber,
  saysMeaning,
} from './part-words.ts';
import { headsThingsBeside } from './lists/headed-lists.ts';
import { candidateInWords, measureInWords } from './lists/measure-in-words.ts';
import { headsLinesInText } from './lists/lines-under.ts';
import { isOfDeeds, listFrom, saysOfOneWhenOrWho } from './lists/lists.ts';
import { mayBeObjective } from './prose.ts';
import { labelledObjective } from './objective-words.ts';
import { leadsIn, partedByLabels, saidOfLast, statedIn, takeStated, type Taken } from './lists/stated.ts';
import { flushAnnounced, type Walk } from './walk.ts';

/** Of a caption: more than what stands under it, "Actions – build homes", "Action 1.1 Build homes". */
const saysMore = /[:–—]\s*\S|\s-\s|\.$|^[\p{L}\s]+\s(?:no\.?\s*)?\d{1,2}(?:[.-]\d{1,2})*\p{Ll}?\s+\p{L}{2}/u;

/** Whether a caption says only what parts stand under it, "Actions and milestones": "Performance was poor in 2024" says something of its own. */
function namesParts(text: string): boolean {
  if (saysMore.test(text)) return false;
  return leadsToActivities(text) || text.split(/\s*(?:,|&|\band\b|\bac?\b)\s*/u).every(isPlainPart);
}

export function readParagraph(walk: Walk, paragraph: SourceParagraph, index: number): void {
  const { account, outline } = walk;
  if (outline.isContents(paragraph)) {
    account.placed(paragraph, walk.heading ?? undefined);
    return;
  }
  const current = walk.objectives.current();
  const around = {
    listing: walk.section === 'notes' || walk.section === 'candidates',
    has: (kind: 'measures' | 'activities') =>
      walk.announced === undefined && (current === undefined || current[kind].length > 0),
  };
  const purpose = purposeOf(walk.document.blocks, index, around, outline);
  if (completesTitle(walk, paragraph, purpose)) return;
  if (purpose === 'words' && namesObjectiveOfTable(walk, paragraph, index)) {
    walk.heading = paragraph;
    walk.part = null;
    return;
  }
  const stated = purpose === 'objective' ? undefined : stateOf(walk, paragraph, index);
  if (stated !== undefined) {
    if (stated === 'read') account.placed(paragraph);
    return;
  }
  walk.ofOneActivity &&= purpose === 'words';
  if (purpose === 'heading' || (purpose === 'caption' && standsAbove(walk, paragraph))) {
    beginSection(walk, paragraph, index);
    return;
  }
  const text = oneLine(paragraph.text);
  if (purpose !== 'caption' || namesParts(text)) account.placed(paragraph);
  if (purpose === 'objective' || purpose === 'stated aim' || purpose === 'head of deeds') {
    flushAnnounced(walk);
    if (purpose === 'stated aim')
      account.assume(paragraph.location, say('document.stated-aim', { heading: text }));
    const { location, level, number } = paragraph;
    if (purpose === 'head of deeds') {
      account.assume(location, say('document.head-of-deeds', { heading: text }));
      walk.headOfDeeds = location;
    }
    walk.announced = { text: lines(paragraph.text).join('\n'), location, level, number };
    walk.section = 'statement';
    return;
  }
  if (purpose === 'notes' || purpose === 'candidates') {
    walk.section = purpose;
    walk.heading = null;
    return;
  }
  if (purpose === 'caption') {
    beginList(walk, paragraph, text, index);
    return;
  }
  readWords(walk, paragraph, index);
}

/** What it says behind its own label of what is done, measured or who leads: of the objective, or of the action above it. */
function stateOf(walk: Walk, paragraph: SourceParagraph, index: number): Taken {
  const stated = statedIn(paragraph);
  if (stated === undefined || (walk.announced === undefined && walk.objectives.current() === undefined))
    return undefined;
  flushAnnounced(walk);
  const objective = walk.objectives.current();
  if (objective === undefined) return undefined;
  const isOfList = paragraph.style === 'list';
  const isBetween = !isOfList && standsBetweenLines(walk.document.blocks, index);
  if ((isOfList || isBetween) && walk.section === 'activities' && walk.hasLines) walk.ofOneActivity = true;
  if (!isOfList && (stated.role === 'lead' || stated.role === 'milestone')) beginHeaded(walk, objective);
  const taken = takeStated(walk, objective, stated, paragraph);
  if (taken !== undefined) {
    if (isOfList || isBetween) return taken;
    walk.section = 'after tables';
    walk.heading = null;
    walk.part = null;
    return taken;
  }
  // "By: May 2027" in a list is no activity: with none above it that it could be said of, it is listed.
  const unsaid = isOfList ? 'said before' : undefined;
  if (stated.role !== 'lead' || walk.part !== null || walk.heading !== null) return unsaid;
  const known = new Set(objective.leads.map(({ text }) => text));
  objective.leads.push(...leadsIn(stated.value).filter(({ text }) => !known.has(text)));
  return 'read';
}

/** "1.1 Community pantries" as a heading under objective 1, with "Lead: Clerk" below it: what will be done, and no part of the objective. */
function beginHeaded(walk: Walk, objective: FoundObjective) {
  const { account, clock, heading } = walk;
  const typed = heading === null ? undefined : typedRef(heading.text);
  if (heading === null || typed === undefined || objective.ref === null) return;
  if (!typed.ref.startsWith(`${objective.ref}.`)) return;
  if (isPlainPart(heading.text) || saysMeaning(heading.text.slice(typed.before.length))) return;
  account.placed(heading);
  account.assume(heading.location, say('document.heading-is-activity', { heading: oneLine(heading.text) }));
  objective.activities.push(activityInWords(heading.text, heading.location, { account, years: clock.years }));
  walk.ofOneActivity = true;
  walk.heading = null;
  walk.part = null;
}

/** "Lead: Clerk" below each line of a list, and not once below them all. */
function standsBetweenLines(blocks: readonly SourceBlock[], index: number): boolean {
  const isLine = (block: SourceBlock | undefined) => block?.kind === 'paragraph' && block.style === 'list';
  const [before, above, below] = [blocks[index - 2], blocks[index - 1], blocks[index + 1]];
  const isStated = before?.kind === 'paragraph' && before.style === 'body' && statedIn(before) !== undefined;
  return isLine(above) && (isLine(below) || isStated);
}

/** "Action plan" as a chapter, and not as a part of the objective it comes after. */
function standsAbove({ announced, depth }: Walk, { level }: SourceParagraph): boolean {
  const above = announced === undefined ? depth : announced.level;
  return level !== undefined && above !== undefined && level < above;
}

/** "Priority 1" right above a table of an appendix, of an objective that stands in a chapter before. */
function namesObjectiveOfTable(
  { objectives, document }: Walk,
  { text, style }: SourceParagraph,
  index: number,
) {
  const isAbove = style === 'body' && document.blocks[index + 1]?.kind === 'table';
  return isAbove && text.length <= longestTitle && objectives.known(oneLine(text)) !== undefined;
}

const longestTitle = 120;

/** "Objective 1" on a line of its own has its title on the next. */
function completesTitle(walk: Walk, paragraph: SourceParagraph, purpose: Purpose): boolean {
  const { announced } = walk;
  const words = announced === undefined ? undefined : labelledObjective(announced.text);
  if (announced === undefined || words === undefined || words.title !== '' || words.statement !== '')
    return false;
  const text = oneLine(paragraph.text);
  const isOther = !['heading', 'words', 'objective', 'head of deeds'].includes(purpose);
  if (isOther || walk.outline.announces(paragraph) || isFrontMatter(text) || isPlainPart(text)) return false;
  if (paragraph.style === 'list' || text.length > longestTitle || /[.!?;,]$/u.test(text)) return false;
  walk.announced = { ...announced, text: `${announced.text}\n${text}` };
  walk.account.placed(paragraph);
  return true;
}

const ofActivities = /^(?:actions?|activities|action plan)\b/u;

/** What stands in a list under it is a measure in words, or an activity. */
function beginList(walk: Walk, paragraph: SourceParagraph, text: string, index: number) {
  const isOpen = walk.objectives.current() !== undefined || walk.announced !== undefined;
  if (!isOpen) {
    if (walk.section !== 'after tables' && walk.section !== 'statement') {
      walk.texts.push(noteFrom(null, text, paragraph.location));
      walk.account.placed(paragraph);
    }
    return;
  }
  flushAnnounced(walk);
  walk.listDepth = undefined;
  walk.hasLines = false;
  const words = comparable(text);
  walk.section = leadsToActivities(text) || ofActivities.test(words) ? 'activities' : 'measures';
  walk.part = null;
  const isText = headsLinesInText(walk.document.blocks, index);
  walk.heading = isText ? paragraph : null;
  if (isText) walk.account.assume(paragraph.location, say('document.lines-in-text', { heading: text }));
}

/** A heading is kept with what stands under it; one with nothing under it is listed. */
function beginSection(walk: Walk, paragraph: SourceParagraph, index: number) {
  const text = oneLine(paragraph.text);
  const words = comparable(withoutNumber(text));
  flushAnnounced(walk);
  walk.heading = paragraph;
  walk.part = null;
  if (isListOfObjectives(text)) walk.account.placed(paragraph);
  const { level } = paragraph;
  if (level !== undefined && walk.depth !== undefined && level <= walk.depth) walk.objectives.close();
  if (walk.outline.holds(paragraph)) {
    walk.objectives.close();
    walk.account.placed(paragraph);
    walk.account.assume(paragraph.location, say('document.holds-objectives', { heading: text }));
  }
  const current = walk.objectives.current();
  const { blocks } = walk.document;
  const isOpen = current === undefined || walk.depth === undefined;
  if (isOpen && (mayBeObjective(blocks, index) || headsThingsBeside(blocks, index)))
    walk.account.assume(paragraph.location, say('document.heading-kept', { heading: text }));
  if (current !== undefined) {
    walk.section = 'after tables';
    if (!isFrontMatter(text)) walk.part = paragraph;
  } else if (/\b(?:vision|gweledigaeth)\b/u.test(words)) walk.section = 'vision';
  else if (/^(introduction|foreword|cyflwyniad|rhagair)$/u.test(words)) walk.section = 'introduction';
  else walk.section = 'front';
}

function noteFrom(heading: string | null, text: string, location: DocumentLocation): FoundNote {
  return { kind: heading === null ? 'note' : 'text', heading, text, location };
}

function readWords(walk: Walk, paragraph: SourceParagraph, index: number) {
  const text = oneLine(paragraph.text);
  const { section } = walk;
  flushAnnounced(walk);
  // "Potential measures" right under the heading says more than the heading does.
  if (section === 'notes' || section === 'candidates') walk.section = section;
  const objective = walk.objectives.current();
  const footnote = footnoteOf(text);
  if (
    objective !== undefined &&
    footnote !== undefined &&
    attachFootnote(objective.measures, footnote.mark, footnote.words)
  )
    return;
  if (objective !== undefined) settleList(walk, objective, paragraph, index);
  const heading = walk.heading === null ? null : oneLine(walk.heading.text);
  const { location } = paragraph;
  if (walk.section === 'vision' || walk.section === 'introduction') {
    walk[walk.section].push(text);
    walk.account.placed(walk.heading ?? undefined);
  } else if (objective === undefined) addText(walk, walk.texts, heading, text, location);
  else if (walk.section === 'candidates') objective.measures.push(candidateInWords(text, location, walk));
  else if (walk.section === 'measures' && paragraph.style === 'list') {
    objective.measures.push(measureInWords(text, location, walk));
  } else if (
    walk.section === 'activities' &&
    (paragraph.style === 'list' || typedRef(paragraph.text) !== undefined)
  ) {
    addActivity(walk, objective, paragraph, text);
  } else if (walk.section === 'statement' && objective.measures.length + objective.activities.length === 0) {
    objective.statement = objective.statement === '' ? text : `${objective.statement}\n${text}`;
    if (paragraph.style !== 'list') sayDeedsIn(walk, text, paragraph.location);
  } else addText(walk, objective.notes, heading, text, location);
}

/** "2.1 Buy two vehicles" under objective 2, though no other line goes on with its count. */
function isNumberedDeed(text: string, of: string | null): boolean {
  const typed = typedRef(text);
  return (
    typed !== undefined &&
    of !== null &&
    typed.ref.startsWith(`${of}.`) &&
    saysADeed(text.slice(typed.before.length))
  );
}

/** What has lines of its own ends at the next sentence; of a list that no line announces, its own lines say what it is. */
function settleList(walk: Walk, objective: FoundObjective, paragraph: SourceParagraph, index: number) {
  const isOfItsOwn = walk.section === 'statement' || walk.section === 'after tables';
  if (paragraph.style !== 'list') {
    if (isOfItsOwn && isNumberedDeed(paragraph.text, objective.ref)) {
      walk.section = 'activities';
      walk.listDepth = undefined;
      return;
    }
    const goesOn = walk.section === 'activities' && typedRef(paragraph.text) !== undefined;
    if (walk.hasLines && !isOfItsOwn && !goesOn && ['activities', 'measures'].includes(walk.section))
      walk.section = 'after tables';
    return;
  }
  walk.hasLines = true;
  // Its first line was asked of them all.
  if (!isOfItsOwn || index < walk.judgedUntil) return;
  const list = listFrom(walk.document.blocks, index);
  walk.judgedUntil = list.end;
  const words = firstWords(paragraph.text);
  const isStatement =
    walk.section === 'statement' && objective.measures.length + objective.activities.length === 0;
  const isSaid = saysOfOneWhenOrWho(list, walk.clock.years);
  if (isSaid || (isOfDeeds(list) && !leadsToActions(walk.document.blocks, list.end))) {
    const isTold = isSaid ? isStatement : objective.location === walk.headOfDeeds;
    if (!isTold)
      walk.account.assume(
        paragraph.location,
        say('document.list-of-deeds', { words, title: objective.title }),
      );
    walk.section = 'activities';
    walk.listDepth = undefined;
  } else
    walk.account.assume(
      paragraph.location,
      say(isStatement ? 'document.list-in-statement' : 'document.list-in-notes', {
        words,
        title: objective.title,
      }),
    );
}

const isToBe =
  /(?<!\p{L})(?:(?:wi|sha)ll|(?:am|is|are) to|(?:aim|plan|intend|expect|hope)s? to|target|by[dð]d(?:wn|ant)?|fydd(?:wn|ant)?)(?!\p{L})/iu;

/** "The Council will plant trees by March 2027.", "Waste will fall to 2 kg by 2030." in what an objective means: a person is to look what it is. */
function sayDeedsIn({ account, clock }: Walk, text: string, location: DocumentLocation) {
  for (const words of text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
    if (saysADeed(words) && saysWhenOrWho(words, clock.years))
      account.assume(location, say('document.deed-in-statement', { words }));
    else if (isToBe.test(words) && timeUnread(words, clock.years) !== undefined)
      account.assume(location, say('document.promise-in-statement', { words }));
}

/** A line of a list within the list is a part of what stands above it. */
function addActivity(walk: Walk, objective: FoundObjective, paragraph: SourceParagraph, text: string) {
  const { activities } = objective;
  const { depth = 0, location, number } = paragraph;
  const reading = { account: walk.account, years: walk.clock.years };
  const { own, behind } = partedByTabs(paragraph);
  const [words, ...labelled] = behind.length === 0 ? partedByLabels(text) : [own];
  const above = activities.at(-1);
  if (above !== undefined && walk.listDepth !== undefined && depth > walk.listDepth) {
    const part = withBehindTabs(partInWords(words, location, reading), behind, location, walk);
    activities[activities.length - 1] = { ...above, parts: [...above.parts, part] };
    return;
  }
  walk.listDepth = depth;
  const activity = activityInWords(words, location, { ...reading, number });
  activities.push(withBehindTabs(activity, behind, location, walk));
  for (const each of labelled) saidOfLast(walk, objective, each, location);
}

/** Paragraphs under one heading are one text. */
function addText(
  walk: Walk,
  notes: FoundNote[],
  heading: string | null,
  text: string,
  location: DocumentLocation,
) {
  walk.account.placed(walk.heading ?? undefined);
  const last = notes.at(-1);
  if (heading !== null && last?.heading === heading)
    notes[notes.length - 1] = { ...last, text: `${last.text}\n\n${text}` };
  else notes.push(noteFrom(heading, text, location));
}
