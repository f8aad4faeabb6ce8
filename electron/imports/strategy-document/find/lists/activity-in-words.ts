// An activity of a list, in one line: what will be done, and often by when and by whom: "Open six hubs by March 2026 (Lead: Head of Services)".

import { say } from '../../../../../shared/language/say.ts';
import { findDate } from '../../../../../shared/language/date-words.ts';
import { oneLine } from '../../../../../shared/language/plain.ts';
import {
  isClearlyDated,
  namesSeveral,
  readMilestone,
} from '../../../../../shared/language/reading/dates/read-milestone.ts';
import {
  isPersonByGivenName,
  readLeads,
  type ReadLead,
} from '../../../../../shared/language/reading/names/read-leads.ts';
import type { Milestone } from '../../../../../shared/activities/model/milestone.ts';
import type { YearsAround } from '../../../../../shared/language/reading/dates/years-around.ts';
import type { DocumentLocation } from '../../../../../shared/kernel/provenance.ts';
import type { Account } from '../account.ts';
import { countedRef, typedRef } from './typed-ref.ts';
import { dueIn, sayWhen, timeUnread } from './when-in-words.ts';
import type { FoundActivity, FoundPart } from '../findings.ts';

/** "Open the hub by March 2027 – Director of People": what stands behind a dash, as in a bracket at the end. */
const behindDash = /\s+[–—-]\s+/gu;
const inBrackets = /^(?<before>.*\S)\s*[([](?<inner>[^()[\]]+)[)\]]\s*\.?$/su;
const leadLabel =
  /^(?:leads?|led by|lead officer|owners?|owned by|responsible(?: officer)?|arweinydd|arweinir gan|dan arweiniad|cyfrifol)(?:\s*:\s*|\s+(?=\p{Lu}))/iu;
/** What an office is called, and nothing that is done is. */
const office =
  /^(?:\p{Lu}[\p{L}’'-]*\s+|of\s+|and\s+|&\s+){0,4}(?:head of|director|chief executive|manager|officer|clerk|treasurer|secretary|chair|pennaeth|cyfarwyddwr|rheolwr|swyddog|prif weithredwr|clerc|trysorydd|ysgrifennydd|cadeirydd)\b[\p{L}\s&’'-]*$/iu;
/** "Appoint two people (Community Officer)" says who is sought. */
const seeksSomebody = /\b(?:recruit|appoint|employ|hire|post|posts|penodi|recriwtio|swydd)\b/iu;

/** "Homes (Lead: Head of Housing)": who answers for it, and the text without that. */
export function withoutLead(text: string): { readonly before: string; readonly leads: readonly ReadLead[] } {
  const { before = '', inner = '' } = inBrackets.exec(text)?.groups ?? {};
  const named = inner.replace(leadLabel, '');
  return named === inner || before === '' ? { before: text, leads: [] } : { before, leads: readLeads(named) };
}

/** Work without an end, said in a word and nothing else. */
const goesOn =
  /^(?:on-?going|rolling|continuous|continuing|recurring|annually|yearly|termly|quarterly|monthly|weekly|parhaus|yn flynyddol|yn chwarterol|yn fisol)$/iu;

interface LeadAndDate {
  readonly who: string;
  readonly when: Milestone;
}

/** "Town Clerk, June 2026", "May 2026 – Lead: Clerk": one of them a date and nothing else, the other whose office or title is plain. */
function leadAndDate(inner: string, years: YearsAround): LeadAndDate | undefined {
  const joins = [...inner.matchAll(/\s*[,;/]\s*|\s+[–—-]\s+/gu)];
  for (const join of new Set([joins.at(-1), joins[0]])) {
    if (join === undefined) continue;
    const sides = [inner.slice(0, join.index), inner.slice(join.index + join[0].length)] as const;
    for (const [who, date] of [sides, sides.toReversed()]) {
      const written = (date ?? '').replace(/^(?:by|due|date|when|erbyn)(?:\s*:\s*|\s+)/iu, '');
      const when = readMilestone(written, years);
      if (who === undefined || when === null) continue;
      if (!isClearlyDated(when) && !goesOn.test(written.trim())) continue;
      if (namesSeveral(written) || /\d/u.test(who)) continue;
      const isSomebody = (lead: ReadLead) =>
        lead.title !== null || office.test(lead.text) || isPersonByGivenName(lead);
      if (leadLabel.test(who) || readLeads(who).every(isSomebody)) return { who, when: { ...when, written } };
    }
  }
  return undefined;
}

interface InOneLine {
  readonly description: string;
  readonly leads: readonly ReadLead[];
  readonly leadText: string | null;
  readonly milestone: Milestone | null;
  /** That the bracket names the lead is only its form. */
  readonly isLeadAssumed: boolean;
}

/** "By June 2027: open the hub", "By June 2027, open the hub": when, and what. */
const dateFirst = /^(?:by|erbyn)\s+(?<date>[^:]{3,40}?)\s*(?:[:,]|\s[–—-])\s+(?<rest>\S.*)$/isu;

function readLine(line: string, years: YearsAround): InOneLine {
  const { date = '', rest = '' } = dateFirst.exec(oneLine(line))?.groups ?? {};
  const due = readMilestone(date, years);
  const isSpan = findDate(rest)?.start === 0;
  if (!isClearlyDated(due) || namesSeveral(date) || isSpan) return readWords(line, years);
  const read = readWords(rest, years);
  // Said twice, it is in doubt.
  return read.milestone === null ? { ...read, milestone: { ...due, written: date } } : readWords(line, years);
}

interface LineWithEnd {
  readonly before: string;
  readonly inner: string;
}

/** What its last dash or the one before parts from it, where that says who leads it. */
function endBehindDash(text: string, years: YearsAround): LineWithEnd | undefined {
  const ends = [...text.replace(/\.$/u, '').matchAll(behindDash)].slice(-2).map((dash) => ({
    before: text.slice(0, dash.index),
    inner: text.slice(dash.index + dash[0].length).replace(/\.$/u, ''),
  }));
  return ends.find(({ before, inner }) => {
    if (before === '' || seeksSomebody.test(before)) return false;
    const isLabelled = leadLabel.test(inner) && !/\d/u.test(inner);
    return isLabelled || isOfSomebody(inner) || leadAndDate(inner, years) !== undefined;
  });
}

const capitals = /^\p{Lu}[\p{L}\d&’'-]*(?:\s+(?:\p{Lu}[\p{L}\d&’'-]*|of|and|&|for|the))*$/u;

/** What stands behind its last dashes and may be who leads it: "Buy saplings – Ranger". */
function mayBeLed(line: string): string | undefined {
  const text = oneLine(line).replace(/[.;]$/u, '');
  const [before = '', ...ends] = text.split(behindDash);
  if (before === '' || seeksSomebody.test(before)) return undefined;
  return ends.slice(-2).find((end) => {
    const leads = readLeads(end);
    const isOne = (lead: ReadLead) =>
      lead.kind === 'group' || lead.title !== null || isPersonByGivenName(lead);
    return capitals.test(end) && leads.length > 0 && leads.every(isOne);
  });
}

function sayLeadUnread(line: string, location: DocumentLocation, { account }: Reading): void {
  const words = mayBeLed(line);
  if (words !== undefined) account.assume(location, say('document.lead-unread', { words }));
}

/** An office, or people by their titles. */
function isOfSomebody(words: string): boolean {
  const leads = readLeads(words);
  return office.test(words) || (leads.length > 0 && leads.every(({ title }) => title !== null));
}

/** What a bracket at its end says of leads is taken out of the line; the date stays, as a part of the sentence. */
function readWords(line: string, years: YearsAround): InOneLine {
  const text = oneLine(line).replace(/[;,]\s*(?:and|or|ac?|neu)?$/u, '');
  const bracket: Partial<LineWithEnd> | undefined = inBrackets.exec(text)?.groups;
  const end = bracket === undefined ? endBehindDash(text, years) : undefined;
  const { before = '', inner = '' }: Partial<LineWithEnd> = end ?? bracket ?? {};
  const both = leadAndDate(inner, years);
  if (both !== undefined && dueIn(before, years) === null && !seeksSomebody.test(before)) {
    const who = both.who.replace(leadLabel, '');
    const leads = { leads: readLeads(who), leadText: who, isLeadAssumed: who === both.who };
    return { description: before, milestone: both.when, ...leads };
  }
  const named = inner.replace(leadLabel, '');
  const isLabelled = named !== inner && !/\d/u.test(named);
  const isOffice = isOfSomebody(inner) && !seeksSomebody.test(before);
  if (!isLabelled && !isOffice) {
    // Said twice, in the line and in its bracket, it is in doubt.
    const [stated, within] = [dueIn(inner === '' ? text : before, years), dueIn(inner, years, 'bracket')];
    const milestone = stated === null || within === null ? (stated ?? within) : null;
    return { description: text, leads: [], leadText: null, milestone, isLeadAssumed: false };
  }
  return {
    description: before,
    leads: readLeads(named),
    leadText: named,
    milestone: dueIn(before, years),
    isLeadAssumed: !isLabelled,
  };
}

/** Whether the line says when it will be done, or who does it: then it is no part of what an objective means. */
export function saysWhenOrWho(line: string, years: YearsAround): boolean {
  const { leads, milestone } = readLine(line, years);
  return leads.length > 0 || (milestone !== null && milestone.from !== null);
}

interface Reading {
  readonly account: Account;
  readonly years: YearsAround;
}

/** Where no date was made of what a line says of a time. */
function sayTimeUnread(line: string, location: DocumentLocation, { account, years }: Reading): void {
  const words = timeUnread(oneLine(line), years);
  if (words !== undefined) account.assume(location, say('document.time-unread', { words }));
}

function readAndSay(line: string, location: DocumentLocation, { account, years }: Reading): InOneLine {
  const read = readLine(line, years);
  if (read.isLeadAssumed)
    account.assume(location, say('document.lead-in-brackets', { words: read.leadText ?? '' }));
  if (read.leads.length === 0) sayLeadUnread(line, location, { account, years });
  if (read.milestone === null) sayTimeUnread(line, location, { account, years });
  else sayWhen(line, read.milestone, location, { account, years });
  return read;
}

/** What the words of an action say of when and of who, where its table has no column for it, or an empty cell. */
export function saidInAction(
  description: string,
  location: DocumentLocation,
  { account, years }: Reading,
  asked: { readonly leads: boolean; readonly milestone: boolean },
): Pick<InOneLine, 'description' | 'leads' | 'leadText' | 'milestone'> {
  const read = readLine(description, years);
  const isLed = asked.leads && read.leadText !== null;
  const milestone = asked.milestone ? read.milestone : null;
  if (isLed && read.isLeadAssumed)
    account.assume(location, say('document.lead-in-brackets', { words: read.leadText ?? '' }));
  if (asked.leads && read.leads.length === 0) sayLeadUnread(description, location, { account, years });
  if (milestone !== null) sayWhen(description, milestone, location, { account, years });
  else if (asked.milestone) sayTimeUnread(description, location, { account, years });
  return {
    description: isLed ? read.description : description,
    leads: isLed ? read.leads : [],
    leadText: isLed ? read.leadText : null,
    milestone,
  };
}

/** One of a list. What Word counts before it is its number where it says whose: "2.1". */
export function activityInWords(
  line: string,
  location: DocumentLocation,
  reading: Reading & { readonly number?: string | undefined },
): FoundActivity {
  const typed = typedRef(line);
  const { description, leads, leadText, milestone } = readAndSay(
    line.slice(typed?.before.length ?? 0),
    location,
    reading,
  );
  return {
    ref: typed?.ref ?? countedRef(reading.number),
    description,
    leads,
    leadText,
    milestone,
    parts: [],
    leadLocation: location,
    progress: 'not reported',
    progressNote: null,
    links: [],
    location,
  };
}

/** One of a list within a list. */
export function partInWords(line: string, location: DocumentLocation, reading: Reading): FoundPart {
  const { description, leads, milestone } = readAndSay(line, location, reading);
  return { description, leads, milestone, progress: 'not reported' };
}
