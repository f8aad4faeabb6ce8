// What headings and lines call the parts of a plan, whatever its objectives: "Introduction", "Action plan", "Our priorities", "We will:".

import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import { columnFor } from './table/columns.ts';

const front =
  /^(introduction|foreword|background|context|purpose|summary|executive summary|our (vision|mission|values|purpose|ambition|approach|story|history|journey|achievements|team|funders)|contact(?: us)?|how to contact us|acknowledge?ments?|diolchiadau|cysylltu â ni|(the )?vision( statement)?|mission( statement)?|values|principles|elevator pitch|about (us|this (strategy|plan))|welcome|contents|how we will (measure|deliver).*|governance|next steps|conclusion|appendix.*|annex.*|glossary|cyflwyniad|rhagair|cefndir|cyd-destun|crynodeb(?: gweithredol)?|ein (?:gweledigaeth|cenhadaeth|gwerthoedd|pwrpas)|gweledigaeth|cenhadaeth|gwerthoedd|egwyddorion|croeso|cynnwys|llywodraethu|camau nesaf|casgliad|atodiad.*|geirfa)$/u;

/** "4 Governance", "B. Glossary". */
const numberBefore = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[A-Z][.):])\s+(?=\p{L})/u;

/** A heading without the number that is typed before it. */
export function withoutNumber(text: string): string {
  return oneLine(text).replace(numberBefore, '');
}

/** "Introduction", "Contents": it heads a part, and not the document. */
export function isFrontMatter(text: string): boolean {
  return front.test(comparable(withoutNumber(text)));
}

/** Parts that plans of any organisation have, whatever their objectives: none of them is one. */
const parts =
  /^(?:(?:the|our|key|main|detailed|annual|high[- ]level|summary(?: of)?|headline|year (?:\d|one|two|three|four|five)|(?:first|second|third|short|medium|long)[- ](?:year|term)|\d{4}[\d/-]*)\s+)*(?:(?:delivery|action|work|implementation|improvement|business|service|performance)\s+(?:plans?|programme|framework|measures?)|risks?(?: register| log| and .*)?|score ?cards?|log ?frames?|logical frameworks?|theory of change|driver diagrams?|road ?maps?|dashboards?|milestones?|timelines?|timetable|projects?|initiatives?|deliverables?|success (?:metrics|measures|criteria)|measures?|metrics|targets?|indicators?|k\.?p\.?i\.?s?|actions?|activities|(?:monitoring|measuring|reviewing|reporting|tracking|delivering|how we measure)(?:\b.*)?|resource(?:s|(?: and \w+)? requirements)?|budget|governance|annex.*|appendi.*|data|evidence|what (?:we|you|success).*|how (?:we|will).*|where (?:we|are|do|will).*|why (?:it|this|we).*|progress|performance)(?: (?:for|in|to|by|at|during) .{0,20})?(?:[\s,:(–-]*\d{4}[\d/–-]*\)?)?$/u;

export function isPlainPart(text: string): boolean {
  const words = withoutNumber(text);
  return parts.test(comparable(words)) || ['measure', 'activity'].includes(columnFor(words).role);
}

/** "Our objectives": what stands under it are the objectives. */
const holdsObjectives =
  /^(?:(?:the|our|key|strategic|corporate|main|well-?being|overall|intended|(?:long|medium|short)[ -]term|ein|yr?)\s+)*(?:objectives|priorities|aims|goals|themes|outcomes|pillars|ambitions|h?amcanion|blaenoriaethau|nodau|themâu|canlyniadau|h?uchelgeisiau)(?: (?:for|and|strategol|allweddol|llesiant|corfforaethol|ar gyfer)(?: .*)?)?(?: are| yw)?:?$/u;

export function isListOfObjectives(text: string): boolean {
  return holdsObjectives.test(comparable(withoutNumber(text)));
}

/** Whether a heading is that of a part by its words, or of all objectives: of none of them. */
export function headsAPart(text: string): boolean {
  return isFrontMatter(text) || isPlainPart(text) || isListOfObjectives(text);
}

/** "Over the next three years we will:", "We will do this by:". */
const willDo =
  /\b(?:we|council|trust|charity|board|partnership|association|society|university|college|school|organisation|authority|federation)(?: also)? (?:will|shall|plan to|intend to|aim to|are going to|are committed to|need to|must)(?: also| now| therefore| continue to| work to)?\s*:$|\b(?:do|achieve|deliver) (?:this|it|these|that) by\s*:$|\bbyddwn(?: ni)?(?: hefyd)?(?:['’]n| yn| yn parhau i)?\s*:$|\bbydd (?:(?:yr? |['’]r )?\p{L}+ ){1,3}(?:hefyd )?yn\s*:$|\b(?:rydym|rydyn ni)(?: yn|['’]n)? (?:am|bwriadu|ymrwymo i)\s*:$/iu;

/** Whether what stands in a list under the line will be done. */
export function leadsToActivities(text: string): boolean {
  return columnFor(text).role === 'activity' || willDo.test(oneLine(text));
}

/** What an objective means, in other words than its own. */
const meaning =
  /^(?:why(?: .*)?|what (?:this|it) means(?: .*)?|background|context|description|rationale|purpose|statement|summary|scope|the (?:need|issue|challenge)|where (?:are we|we are) now|pam(?: .*)?|cefndir|disgrifiad|diben|crynodeb)\??:?$/iu;

export function saysMeaning(text: string): boolean {
  return meaning.test(oneLine(text));
}
