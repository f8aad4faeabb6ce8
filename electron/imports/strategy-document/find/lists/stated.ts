// What a line says behind its own label: "Actions: build homes; insulate halls", "Action 1.1: Build homes", and of that action "Lead: Clerk",
// "By: May 2027".

import { isNoDate, type Milestone } from '../../../../../shared/activities/model/milestone.ts';
import type { DocumentLocation } from '../../../../../shared/kernel/provenance.ts';
import { lines, oneLine } from '../../../../../shared/language/plain.ts';
import {
  isClearlyDated,
  readMilestone,
} from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { readLeads, type ReadLead } from '../../../../../shared/language/reading/names/read-leads.ts';
import type { SourceParagraph } from '../../read/source-document.ts';
import { sayState } from '../account.ts';
import { sayHowDue } from '../due-said.ts';
import { activityInWords } from './activity-in-words.ts';
import { measureInWords } from './measure-in-words.ts';
import type { FoundActivity, FoundObjective } from '../findings.ts';
import { readProgress } from '../progress-words.ts';
import { columnFor } from '../table/columns.ts';
import type { Walk } from '../walk.ts';

const labelled = /^(?<label>[^:]{2,60}?)\s*:\s*(?<value>\S.*)$/su;
/** "Action 2 – Build". */
const dashed =
  /^(?<label>[\p{L}\s]{2,30}\s(?:no\.?\s*)?\p{Lu}{0,3}\d[\d.-]*\p{Ll}?)\s+[–—-]\s+(?<value>\S.*)$/su;
/** "Lead – Clerk". */
const leadDashed = /^(?<label>\p{L}[\p{L} ]{1,30}?)\s+[–—]\s+(?<value>\S.*)$/su;
/** "Action 1.1 Build homes", as a heading. */
const headed =
  /^(?<label>[\p{L}\s]{2,30}\s(?:no\.?\s*)?\p{Lu}{0,3}\d{1,2}(?:[.-]\d{1,2})*\p{Ll}?)\s+(?<value>\p{Lu}.*)$/su;
/** "Find land. Lead: Estates. By: June 2027." */
const nextLabel =
  /\s*[.;,|]\s+(?=\p{Lu}[\p{L}\s]{1,30}:\s)|\s+(?=(?:Leads?|Lead officer|Owner|Who|By|By when|When|Due|Deadline|Timescale|Status|Arweinydd|Pwy|Erbyn|Erbyn pryd|Pryd|Statws):\s)/u;
/** What is said behind a label in a sentence of its own. */
const sentenceWithLabel = /(?<=[.;])\s+(?=\p{Lu}[\p{L}\s]{1,30}:\s)/u;
const ofOne = /^(?<kind>[\p{L}\s]+?)\s+(?:no\.?\s*)?(?<ref>\p{Lu}{0,3}\d{1,2}(?:[.-]\d{1,2})*\p{Ll}?)$/u;

/** "Action: build homes" is of one as well; "Actions: build homes" may be of several, or of the first of them. */
const called =
  /^(?:\p{L}+\s+)*(?:activity|action|task|deliverable|initiative|step|commitment|project|intervention|programme|recommendation|gweithgaredd|gweithred|cam(?: gweithredu| allweddol)?|tasg|prosiect|ymrwymiad)$|^what (?:we will|we['’]ll|will we) do$|^beth (?:fyddwn|byddwn) ni['’]n ei wneud$/iu;

const question = /^(?:how|what|sut|beth)$/iu;

export interface Stated {
  readonly role: 'activity' | 'measure' | 'lead' | 'milestone' | 'progress';
  /** Of one activity: "1.1". */
  readonly ref: string | null;
  /** Whether it is of one activity, with a number or without: what is said below it is said of that one. */
  readonly isOne: boolean;
  readonly value: string;
}

/** Undefined for a label without a value, or with one that nobody knows. */
export function statedIn({ text, style }: Pick<SourceParagraph, 'text' | 'style'>): Stated | undefined {
  const line = oneLine(text);
  const { label: who = '', value: named = '' } = (style === 'body' && leadDashed.exec(line)?.groups) || {};
  const saidOfOne = who === '' || line.includes(':') ? undefined : columnFor(who).role;
  if (saidOfOne === 'lead' || (saidOfOne === 'milestone' && isClearlyDated(readMilestone(named))))
    return { role: saidOfOne, ref: null, isOne: false, value: named };
  const { label = '', value = '' } =
    (dashed.exec(line) ?? labelled.exec(line) ?? (style === 'heading' ? headed.exec(line) : null))?.groups ??
    {};
  if (label === '' || style === 'contents' || style === 'title') return undefined;
  const { kind = label, ref = null } = ofOne.exec(label)?.groups ?? {};
  // "How: by working together" says more of what stands before it.
  if (question.test(label)) return undefined;
  const { role } = columnFor(kind);
  // In a list "Lead: Clerk" is said of the action above it; what else has a label is one of the list.
  if (style === 'list')
    return !/\d/u.test(kind) && (role === 'lead' || role === 'milestone' || role === 'progress')
      ? { role, ref, isOne: false, value }
      : undefined;
  if (ref !== null) return role === 'activity' ? { role, ref, isOne: true, value } : undefined;
  const isOne = role === 'activity' && called.test(label) && parted(firstOf(value)).length === 1;
  return role === 'activity' ||
    role === 'measure' ||
    role === 'lead' ||
    role === 'milestone' ||
    role === 'progress'
    ? { role, ref, isOne, value }
    : undefined;
}

/** What stands before the next label. */
function firstOf(value: string): string {
  return value.split(nextLabel)[0] ?? value;
}

function parted(value: string): string[] {
  return value
    .split(/\s*;\s*(?:and\s+)?/u)
    .flatMap((part) => lines(part))
    .filter((part) => part !== '');
}

/** "Cllr Lee | Lead officer: Jane Poe": each with a label of its own, but for the first. */
export function leadsIn(value: string): ReadLead[] {
  const [first = '', ...more] = value.split(nextLabel);
  return [first, ...more.map((each) => statedIn({ text: each, style: 'body' })?.value ?? each)].flatMap(
    readLeads,
  );
}

/**
 * What becomes of a line: `in its words` where it was kept though nobody understands it, so that it is listed too; `said before` where what
 * stands already isn't changed by it, and it is listed only.
 */
export type Taken = 'read' | 'in its words' | 'said before' | undefined;

/** Undefined where it isn't taken up: what is said of one action needs an action to be said of. */
export function takeStated(
  walk: Walk,
  objective: FoundObjective,
  { role, ref, isOne, value }: Stated,
  { location }: Pick<SourceParagraph, 'location'>,
): Taken {
  const reading = { account: walk.account, years: walk.clock.years };
  const { activities } = objective;
  if (role === 'measure') {
    objective.measures.push(...parted(value).map((text) => measureInWords(text, location, walk)));
    return 'read';
  }
  if (role === 'activity') {
    const [first = value, ...more] = isOne ? value.split(nextLabel) : [];
    const texts = isOne ? [first] : parted(value);
    activities.push(
      ...texts.map((text) => ({
        ...activityInWords(text, location, reading),
        ...(ref === null ? {} : { ref }),
      })),
    );
    walk.ofOneActivity = isOne;
    for (const each of more) saidBehind(walk, objective, each, location);
    return 'read';
  }
  const last = activities.at(-1);
  if (last === undefined || !walk.ofOneActivity) return undefined;
  if (isSaidOtherwise(last, role, value, walk)) return 'said before';
  const { isRead, ...said } = saidOf(last, role, value, location, walk);
  activities[activities.length - 1] = { ...last, ...said };
  return isRead ? 'read' : 'in its words';
}

/** "Visit schools. Lead: Outreach Worker. Due: July 2027.": what will be done, and what is said of it behind labels that are known. */
export function partedByLabels(text: string): readonly [string, ...string[]] {
  const [first = text, ...more] = text.split(sentenceWithLabel);
  const areKnown = more.every((each) => {
    const role = statedIn({ text: each, style: 'list' })?.role;
    return role === 'lead' || role === 'milestone' || role === 'progress';
  });
  return areKnown && first !== '' ? [first, ...more] : [text];
}

/** What stands behind a label in the line of the last activity. */
export function saidOfLast(walk: Walk, objective: FoundObjective, text: string, location: DocumentLocation) {
  const { ofOneActivity } = walk;
  walk.ofOneActivity = true;
  saidBehind(walk, objective, text, location);
  walk.ofOneActivity = ofOneActivity;
}

/** What isn't understood stays with the words before it. */
function saidBehind(walk: Walk, objective: FoundObjective, text: string, location: DocumentLocation) {
  const stated = statedIn({ text: text.replace(/[.;]$/u, ''), style: 'body' });
  if (stated !== undefined && stated.ref === null && !['activity', 'measure'].includes(stated.role)) {
    const taken = takeStated(walk, objective, stated, { location });
    if (taken === 'read' || taken === 'in its words') return;
  }
  const last = objective.activities.at(-1);
  if (last !== undefined)
    objective.activities[objective.activities.length - 1] = {
      ...last,
      description: `${last.description.replace(/[.;]$/u, '')}. ${text}`,
    };
}

type OfActivity = 'lead' | 'milestone' | 'progress';

/** Of two dates or two states nobody can tell which holds; leads are as many as are named. */
function isSaidOtherwise(
  { milestone, progress }: FoundActivity,
  role: OfActivity,
  value: string,
  { clock }: Walk,
): boolean {
  const due = (at: Milestone | null) => at?.to ?? at?.written;
  if (role === 'milestone')
    return (
      milestone !== null && !isNoDate(milestone) && due(milestone) !== due(readMilestone(value, clock.years))
    );
  return role === 'progress' && progress !== 'not reported';
}

function saidOf(
  { leads, leadText, leadLocation }: FoundActivity,
  role: OfActivity,
  value: string,
  location: DocumentLocation,
  { clock, account }: Walk,
): Partial<FoundActivity> & { readonly isRead: boolean } {
  if (role === 'lead')
    return {
      isRead: true,
      leads: [...leads, ...leadsIn(value)],
      leadText: leadText === null ? value : `${leadText}\n${value}`,
      leadLocation: leadText === null ? location : leadLocation,
    };
  if (role === 'milestone') {
    const milestone = readMilestone(value, clock.years);
    sayHowDue(oneLine(value), milestone, location, { account, years: clock.years });
    return { isRead: !isNoDate(milestone), milestone };
  }
  const read = readProgress(value, clock.today);
  if (read === undefined) return { isRead: false, progress: 'not understood', progressNote: value };
  sayState(account, location, read);
  return { isRead: true, progress: read.progress, progressNote: read.note };
}
