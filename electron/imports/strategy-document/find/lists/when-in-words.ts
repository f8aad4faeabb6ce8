// What one line says of when: "… by March 2026", "… throughout 2026/27", "… annually each March". What recurs, or waits for something, has no day
// that can be known, and is kept in its words.

import type { Milestone } from '../../../../../shared/activities/model/milestone.ts';
import type { DocumentLocation } from '../../../../../shared/kernel/provenance.ts';
import { oneLine } from '../../../../../shared/language/plain.ts';
import { findDate, findDates } from '../../../../../shared/language/date-words.ts';
import { endsWithPartOfYear } from '../../../../../shared/language/reading/dates/half-read.ts';
import { monthName } from '../../../../../shared/language/reading/dates/month-words.ts';
import {
  isClearlyDated,
  namesSeveral,
  readMilestone,
} from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { anyNumberInWords } from '../../../../../shared/language/reading/number-words.ts';
import { seasonName } from '../../../../../shared/language/reading/dates/spans.ts';
import { whereAmong, type YearsAround } from '../../../../../shared/language/reading/dates/years-around.ts';
import { say } from '../../../../../shared/language/say.ts';
import type { Account } from '../account.ts';
import { sayHowDue } from '../due-said.ts';

const by = 'by|erbyn';
const span = 'during|throughout|across|over|within|yn ystod|drwy gydol|trwy gydol';
const byWhen = new RegExp(`\\b(?:${by}|(?:no|not) later than)\\s+`, 'giu');
const during = new RegExp(`\\b(?:${span})\\s+`, 'giu');
const behindWord = new RegExp(`\\b(?:${by}|${span})\\s+$`, 'iu');
/** "The plan agreed in 2024" was agreed then; seed in spring is to be sown. */
const notDone = String.raw`(?<!\b(?:(?!(?:\p{L}*(?<!gr)eed|(?:\p{L}*)(?:bed|shed))\s)\p{L}+ed|held|built|begun|born|made|set|won|written|given|known|seen)\s)`;
const inWhen = new RegExp(
  String.raw`${notDone}\b(?:in|ym|yn|at(?=\s+the\s+(?:very\s+)?(?:end|close|start)\s+of\s))\s+`,
  'giu',
);
const beforeWhen = new RegExp(String.raw`${notDone}\b(?:before|ahead of|prior to|cyn)\s+`, 'giu');

/** "Run a drive from April 2026", "… from September 2026 to March 2027". What has only a beginning has no day, and is kept in its words. */
const fromWhen =
  /(?<!\p{L})(?:from|starting(?: in| from| on)?|beginning(?: in| on)?|commencing(?: in| on)?|o|gan ddechrau(?: ym| yn| ar)?)\s+/giu;

/** "Replace boilers, summer 2027", "Train staff – December 2026". */
const atEnd = /(?:\s[–—-]|,)\s+/giu;

const time = `(?:year|quarter|month|term|week|summer|autumn|winter|spring|${monthName}|${seasonName})`;
const often =
  '(?:annually|yearly|quarterly|monthly|termly|weekly|biannually|(?:once|twice|three times) (?:a|each|every|per) (?:year|term|quarter|month|week)|yn (?:flynyddol|chwarterol|fisol|dymhorol|wythnosol))';
const each = `(?:(?:each|every)(?: other)? ${time}|bob (?:blwyddyn|dwy flynedd|chwarter|mis|tymor|wythnos|${monthName}))`;
const recurring = new RegExp(
  `(?<!\\p{L})(?:${often}|(?:(?:in|by|before|at the end of|at the start of)\\s+(?:${time}\\s+)?)?${each})(?:,?\\s+(?:${each}|(?:in|ym mis|ym|yn)\\s+${time}))?\\s*\\.?$`,
  'iu',
);
/** Of something whose day nobody knows yet: "by the next election", "before the end of the lease". "By following the code" says how. */
const awaited =
  /(?<!\p{L})(?:by|before|until|after|at|following|erbyn|cyn|ar ôl)\s+(?:(?:the|our|yr?)\s+)?(?:(?:next|(?<=(?<!\p{L})(?:the|our|yr?)\s+)following|forthcoming|(?:end|close) of (?:the|this|our|year|month)|start of (?:the|this|our)|nesaf)(?!\p{L})[^.;:]{2,40}|[^.;:]{0,20}(?:election|agm|year[\s-]*end|annual general meeting|review|inspection|etholiad(?: nesaf)?|adolygiad))\s*\.?$/iu;

const many = `(?:\\d{1,2}|${anyNumberInWords})`;
const begun =
  '(?:(?:the|this|our|its|plan|strategy|being|council|board|project|yr?|ei)\\s+)*(?:adopt(?:ion|ing|ed)|approv(?:al|ed)|launch(?:ing|ed)?|start(?:ing)?|commencement|agreement|publication|mabwysiadu|cymeradwyo|lansio|dechrau)';
/** Counted from a beginning whose day the words don't name: "within 18 months of adoption", "by month 18". "Within 18 weeks of referral" says how soon each. */
const counted = new RegExp(
  `(?<!\\p{L})(?:(?:within|in|o fewn|ymhen)\\s+(?:the\\s+)?(?:first\\s+)?${many}\\s+(?:months?|years?|mis|blynedd|flynedd|mlynedd)\\s+(?:of|from|after|following|i|ar ôl|wedi|o)\\s+${begun}(?:\\s+of\\s+[^.;:]{2,40})?|by\\s+(?:the\\s+end\\s+of\\s+)?month\\s+\\d{1,2})\\s*\\.?$`,
  'iu',
);
/** "Year 2 Q3" is a quarter of a plan. "Year 2" alone may be a class, unless it stands behind somebody's name in a bracket: "(CPO, Year 2)". */
const quarterOfPlan =
  /(?<!\p{L})(?:(?:by|in|erbyn|yn)\s+)?(?:(?:(?:year|yr|blwyddyn)\s*\d|Y\d)[\s,:(/-]*(?:Q|quarter\s|chwarter\s)\s?[1-4]\)?|(?:Q|quarter\s|chwarter\s)\s?[1-4](?:\s+of)?[\s,:(/-]*(?:(?:year|yr|blwyddyn)\s*\d|Y\d)\)?)\s*\.?$/iu;
const yearOfPlan =
  /(?<=[,;]\s*)(?:(?:by|in|erbyn|yn)\s+)?(?:years?|yr|blwyddyn)\s*\d(?:\s*[-–&]\s*\d)?\s*$/iu;

const changing =
  'increas\\w*|improve\\w*|gr[eo]w\\w*|gain\\w*|rais\\w*|rise|reduc\\w*|decreas\\w*|sav(?:e|ing)\\w*|cut\\w*|more|fewer|less|up|down|better';
/** "Reduce emissions from 2019" goes on from what they were then. */
const changes = new RegExp(`(?<!\\p{L})(?:${changing})(?!\\p{L})`, 'iu');
/** "10% more visitors over 2024" is more than there were then. */
const compared = new RegExp(
  `(?:%|(?<!\\p{L})(?:per ?cent|${changing})(?!\\p{L}))[^.;]*\\sover\\s+(?:19|20)\\d{2}[\\d\\s/–-]*\\.?$`,
  'iu',
);

function datesAfter(text: string, words: RegExp, years: YearsAround): readonly Milestone[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const written = text.slice(match.index + match[0].length).replace(/\.$/u, '');
    const date = readMilestone(written, years);
    return date === null || date.from === null ? [] : [{ ...date, written }];
  });
}

/** "Repair the quay before March 2028" is due on the day before it. What was built before the plan began is no thing to do. */
function datesBefore(text: string, years: YearsAround): readonly Milestone[] {
  return [...text.matchAll(beforeWhen)].flatMap((match) => {
    const written = text.slice(match.index).replace(/\.$/u, '');
    const date = readMilestone(written, years);
    return date === null || date.from === null || date.from < (years.plan?.from ?? '')
      ? []
      : [{ ...date, written }];
  });
}

/** The one date that the line ends with; none where it has two, or goes on after it. */
function dateIn(text: string, words: RegExp, years: YearsAround): Milestone | undefined {
  return onlyOne(datesAfter(text, words, years));
}

function onlyOne([only, another]: readonly Milestone[]): Milestone | undefined {
  return another === undefined && only?.remark === null ? only : undefined;
}

/** Of what begins before the plan does, and of years that something is compared with, it isn't said when they are due. */
function fromThen(text: string, years: YearsAround): Milestone | undefined {
  for (const match of text.matchAll(fromWhen)) {
    const written = text.slice(match.index).replace(/\.$/u, '');
    const rest = text.slice(match.index + match[0].length).replace(/\.$/u, '');
    const date = findDate(rest);
    const due = readMilestone(written, years);
    if (date?.start !== 0 || due === null || due.remark !== null) continue;
    if (date.to < (years.plan?.from ?? '') || changes.test(text.slice(0, match.index))) continue;
    if (due.from !== null || /^(?:\s+(?:onwards?|on|ymlaen))?$/iu.test(rest.slice(date.end)))
      return { ...due, written };
  }
  return undefined;
}

/** "(Autumn 2026)" within the years of the plan. A year may be that of what the line speaks of: "the Environment Act (2021)", "the report (2025/26)". */
function dateAlone(text: string, years: YearsAround): Milestone | undefined {
  const due = readMilestone(text, years);
  if (!isClearlyDated(due) || namesSeveral(text)) return undefined;
  const isClose = ['day', 'month', 'quarter', 'season'].includes(due.precision);
  return isClose && years.plan !== undefined && due.from >= years.plan.from ? due : undefined;
}

/** Where nothing but its place says that it is when it is due. */
function dateByPlace(text: string, years: YearsAround): Milestone | undefined {
  if (namesSeveral(text)) return undefined;
  const behind = dateIn(text, inWhen, years);
  if (behind !== undefined) return behind;
  const [only, another] = datesAfter(text, atEnd, years).filter(({ remark }) => remark === null);
  return another === undefined ? only : undefined;
}

function inItsWords(text: string, where: 'line' | 'bracket'): Milestone | undefined {
  const patterns = [recurring, awaited, counted, quarterOfPlan, ...(where === 'bracket' ? [yearOfPlan] : [])];
  const found = patterns.map((pattern) => pattern.exec(text)?.[0]).find((words) => words !== undefined);
  const written = found?.replace(/\s*\.$/u, '').trim();
  return written === undefined
    ? undefined
    : { written, precision: 'undated', from: null, to: null, remark: null };
}

/** Null where the line says nothing of it, or two things. In a bracket a year by itself may be somebody else's. */
export function dueIn(
  text: string,
  years: YearsAround,
  where: 'line' | 'bracket' = 'line',
): Milestone | null {
  if (datesAfter(text, byWhen, years).length > 1) return null;
  return (
    dateIn(text, byWhen, years) ??
    onlyOne(datesBefore(text, years)) ??
    (compared.test(text) ? undefined : dateIn(text, during, years)) ??
    fromThen(text, years) ??
    (where === 'line' ? dateByPlace(text, years) : dateAlone(text, years)) ??
    inItsWords(text, where) ??
    null
  );
}

/** Told by the hour that hasn't come: "within two years", "next spring", "by quarter 3". "Each year" and "a year ago" tell of none. */
const someTime = new RegExp(
  `(?<!\\p{L})(?:(?:within|in|over|o fewn|ymhen)\\s+(?:the\\s+)?(?:(?:next|first|coming|nesaf)\\s+)?${many}\\s+(?:more\\s+)?(?:months?|years?|mis|blynedd|flynedd|mlynedd)(?:['’]?\\s+time)?|(?:next|this|coming|following)\\s+${time}|(?:by|before|until|erbyn|cyn)\\s+(?:the\\s+|mid[\\s-]*)?(?:${time}|christmas|easter|nadolig|pasg)(?:\\s+\\d)?)(?![\\p{L}\\d])`,
  'iu',
);

/** "The 2027 budget" is called by its year; "two in 2027" and "Summer holidays 2027" are of it. */
const ofYear =
  /(?<!\p{L})(?:in|by|before|until|till|from|during|throughout|over|since|and|or|for|end of|start of|yn|erbyn|cyn|o|ac?|hyd at)\s+(?:the\s+)?$/iu;

/** "The framework ends in 2027" tells what is so, and nothing to do. */
const isSo =
  /(?<!\p{L})(?:ends|expires|lapses|closes|begins|starts|runs out|falls|is due|are due)\s+(?:in|on|at|by|from)\s+(?:the\s+)?(?:(?:end|start) of\s+)?$/iu;

/** The words of a line that tell of a time to come, of which no date is made: a reader might, so they are said. */
export function timeUnread(text: string, years: YearsAround): string | undefined {
  const dates = findDates(text).filter((date) => {
    const before = text.slice(0, date.start);
    if (isSo.test(before)) return false;
    if (date.precision === 'year' && !ofYear.test(before) && !endsWithPartOfYear(before)) return false;
    const isToCome = years.plan === undefined || date.to >= years.plan.from;
    return isToCome && whereAmong(date, years) !== 'outside';
  });
  const [first, last] = [dates[0], dates.at(-1)];
  if (first !== undefined && last !== undefined) return text.slice(first.start, last.end);
  return someTime.exec(text)?.[0];
}

interface Reading {
  readonly account: Account;
  readonly years: YearsAround;
}

/** What may be understood in another way, and what has no day. */
export function sayWhen(line: string, due: Milestone, location: DocumentLocation, reading: Reading): void {
  const { written } = due;
  if (due.from === null)
    reading.account.assume(location, say('document.due-in-its-words', { words: written }));
  else {
    sayHowDue(written, due, location, reading);
    const before = oneLine(line).slice(0, Math.max(0, oneLine(line).lastIndexOf(written)));
    if (before !== '' && !behindWord.test(before))
      reading.account.assume(location, say('document.due-in-line', { words: written }));
  }
}
