// What a column's heading says about it: the role it names, its unit, its scale. In English, and in Welsh as our own packs write it.

import type { AmountKind } from '../../../../shared/finance/model/finance-amount.ts';
import type { FigureKind } from '../../../../shared/figures/model/figure.ts';
import { findDate, type DateWords } from '../../../../shared/language/date-words.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import { monthName, monthOf } from '../../../../shared/language/reading/dates/month-words.ts';
import {
  actualTerms,
  forecastTerms,
  kindIn,
  withoutKind,
} from '../../../../shared/language/reading/kind-words.ts';
import { isOpenEnded } from '../../../../shared/language/reading/dates/read-period.ts';
import { endsYearIn, yearEnding } from '../../../../shared/language/reading/dates/year-ends.ts';
import { noteMarks, noteNamed } from '../../../../shared/language/reading/raised.ts';
import { readUnit, type Scale } from '../../../../shared/language/reading/units/read-unit.ts';
import { namesThings } from '../../../../shared/language/reading/units/unit-of-things.ts';

export interface HeadingUnit {
  readonly unit: 'money' | 'percent' | undefined;
  readonly scale: Scale;
  /** A currency other than pounds. */
  readonly currency: string | undefined;
  /** It says something about its unit that can be understood in several ways. */
  readonly unitDoubtful: boolean;
}

export function unitOf(heading: string): HeadingUnit {
  const { scale, currency, pounds, percent, doubtful: unitDoubtful } = readUnit(heading, 'heading');
  if (scale > 1) return { unit: 'money', scale, currency, unitDoubtful };
  if (percent) return { unit: 'percent', scale: 1, currency, unitDoubtful };
  return { unit: pounds ? 'money' : undefined, scale: 1, currency, unitDoubtful };
}

/** A heading that is nothing but a unit: "(£'000)". */
export function isUnitAlone(heading: string): boolean {
  return readUnit(heading, 'heading').alone;
}

/** A heading without its unit. */
export function withoutUnit(heading: string): string {
  return readUnit(heading, 'heading').rest;
}

/** "• Venue hire": it shows where the row stands, and is no part of its name. */
const bulletBefore = /^(?:[–—−•·▪◦*]\s*|-\s+)(?=\p{L})/u;
const noteBehind = /\s*(?:\^\d{1,2}|\[(?:\d{1,2}|[a-z]|[ivx]{2,4})\]|:)$/iu;

/**
 * A label without the unit that it says, its bullet and the marks of its notes: "Staff" of "Staff (£'000)", "- Staff", "Staff* [1]" and "Staff:". What is nothing
 * else stays as it is.
 */
export function labelWithoutUnit(label: string): string {
  const { said, percent, rest } = readUnit(label, 'label');
  const name = said && !percent && rest !== '' ? rest : label;
  const bare = name
    .replace(bulletBefore, '')
    .replace(noteNamed, '')
    .replace(noteBehind, '')
    .replace(noteMarks, '')
    .trim();
  return bare === '' ? name : bare;
}

export function saysPounds(label: string): boolean {
  return readUnit(label, 'label').pounds;
}

const unitHeading = /^(?:units?(?: of measure(?:ment)?)?|measured in|uned(?:au)?(?: fesur)?|mesurir mewn)$/u;

/** "Unit": its cells say in what the figures of their rows are. */
export function headsUnits(heading: string): boolean {
  return unitHeading.test(comparable(heading));
}

/** A heading without its period, so that next month's is recognised: "actual ‹period›". */
export function headingShape(heading: string): string {
  let words = withoutUnit(heading);
  for (let times = 0; times < 4; times += 1) {
    const date = findDate(words);
    if (date === undefined) break;
    words = `${words.slice(0, date.start)}‹period›${words.slice(date.end)}`;
  }
  return comparable(words.replaceAll(/[()]/gu, ' '));
}

const budgetTerms = 'budget(?:s|ed)?|bud|budg|bdgt|bgt|(?:c|g|ch)yllideb(?:au)?';
const budgetSaid = new RegExp(`\\b(?:${budgetTerms})\\b`, 'u');

/** A budget in so many words: "approved" and "planned" may be of other things. */
export function saysBudget(heading: string): boolean {
  return budgetSaid.test(comparable(heading));
}

const amountWords: readonly (readonly [RegExp, AmountKind])[] = [
  [
    /\b(variances?|var\.?|difference|(?:over|under)\)? ?\/? ?\(?(?:over|under)\)?(?: ?-?\(?spend(?:ing)?)?|(?:over|under)[ -]?spend(?:ing|s)?|(?<!(?:carry|carried|roll|rolled)[ -])(?:over|under) budget|gor-?wariant|tan-?wariant|fav(?:ourable)? ?\/ ?\(?adv(?:erse)?|amrywiant|gwahaniaeth)\b/u,
    'variance',
  ],
  [/\b(virements?|vired|transfers?|adjustments?|trosglwyddiad(?:au)?)\b/u, 'virement'],
  [/\b(commit(?:ted|ments?)|encumbrances?|orders? raised|on order|ymrwymiad(?:au)?)\b/u, 'commitment'],
  [
    new RegExp(
      `\\b(${forecastTerms}|full[ -]?year (?:out-?turn|view|position)|year[ -]end|est(?:imated)?\\.? (?:out-?turn|actuals?|spend)|(?:out-?turn|actuals?) ?\\(?est(?:imated?)?|alldro amcan(?:gyfrifedig)?)\\b`,
      'u',
    ),
    'forecast',
  ],
  [
    /\b(actuals?|act|spent|spend|expended|out-?turn|paid|received|to date|ytd|invoiced|gwirioneddol|gwariwyd|alldro|hyd yma)\b/u,
    'actual',
  ],
  [
    new RegExp(
      `\\b(${budgetTerms}|allocations?|allocated|approved|estimates?|ests?|plan(?:ned)?|dyraniad(?:au)?)\\b`,
      'u',
    ),
    'budget',
  ],
];

const spentWords = '(?:actuals?|spen[dt]|expenditure|paid|to date|ytd|gwirioneddol|gwariant|gwariwyd)';
const committedWords = '(?:commit\\p{L}*|encumb\\p{L}*|ymrwymiad\\p{L}*)';
const joinedBy =
  '[ ,(]*(?:\\+|&|\\/|\\b(?:and|plus|with|incl?\\.?|including|ac?|ynghyd â|gan gynnwys|yn cynnwys)(?!\\p{L}))[ (]*(?:\\p{L}+ )?';
/** "Actual + commitments": what is spent and what is only ordered, in one sum. "Committed spend" is the one of them. */
const withCommitments = new RegExp(
  `${spentWords}${joinedBy}${committedWords}|${committedWords}${joinedBy}${spentWords}`,
  'u',
);

export function amountKindOf(heading: string): AmountKind | undefined {
  const words = comparable(heading);
  // "% of budget spent" and "cost per member" are calculated, and aren't amounts.
  if (/%|\bper\b|\bpercent|remaining|\bleft\b|balance|available/u.test(words)) return undefined;
  if (withCommitments.test(words)) return undefined;
  return amountWords.find(([pattern]) => pattern.test(words))?.[1];
}

/** A heading without the words that say which kind of amount it is. */
export function withoutAmountKind(heading: string): string {
  const words = comparable(heading);
  return amountWords.reduce((rest, [pattern]) => rest.replaceAll(new RegExp(pattern, 'gu'), ' '), words);
}

/** Of the heading of a column as it stands, with its unit: "Variance %" and "Budget (FTE)" head no amounts of money. */
export function moneyKindOf(heading: string): AmountKind | undefined {
  return namesThings(heading) ? undefined : amountKindOf(withoutUnit(heading));
}

const otherYears =
  /\b(?:last|prior|previous|next|following|coming|future) (?:financial )?(?:year|yr|fy)(?:'s)?\b|\b(?:py|ly|y-1|prior yr)\b|\b(?:y )?llynedd\b|\b(?:y )?flwyddyn nesaf\b/u;
const beforeThis =
  /\b(?:previous|prior|preceding|last (?:year|yr|quarter|qtr|month|period)(?:'s)?|blaenorol|(?:y )?llynedd)\b/u;

/** "Previous value", "Last year": of another time than the one that is said of all, and nobody says which. */
export function isOfTimeBefore(heading: string): boolean {
  return beforeThis.test(comparable(heading));
}

const soFar = /\b(?:(?:year[ -])?to[ -]date|ytd|cumulative|cum|so far|hyd yma|profiled?|phased)\b/u;
/** "P04", "Period 4", "Month 4", "M4", "Q1", "H1": a part of a year. */
const partOfYear =
  /\b(?:p(?:eriod)? ?0?\d{1,2}|m(?:onth|th)? ?0?\d{1,2}|q(?:uarter|tr)? ?[1-4]|h(?:alf)?[ -]?(?:year )?[12]|(?:in|this|current)[ -](?:month|period)|cyfnod (?:hwn|cyfredol)|(?<!\b(?:12|twelve)[ -])(?<!\b(?:to|until|up to|hyd at)(?: the)?(?: end of)?(?: the)? )(?:month|mth|quarter|qtr|week|wk|fortnight|period(?! ?\d)|mis|chwarter|wythnos|cyfnod)|[mpq]td|monthly|quarterly|weekly|misol|chwarterol|wythnosol|half[ -]year)\b/u;
/** "Actual to 31 July": up to a day, and not of a part by itself. */
const upTo = /\b(?:to|until|as at|up to|at|hyd at|ar)\b/u;

/** "Forecast at month end": made then. A budget at one may be that of the months so far. */
const asAtEnd = /\b(?:as )?at (?:the )?(?:end of (?:the )?)?(?:month|quarter|week|period)(?: end)?\b/u;
/** "Budget (may change)", "(mai amcangyfrif yw)": a verb. "May spend" is of a month. */
const noMonth =
  'may (?:be|change|vary|differ|rise|fall|increase|decrease|move|need|not|still|yet)\\b|mai [\\p{L} ]+ (?:yw|ydyw)\\b';
const whenApproved = '(?<!\\b(?:approved|agreed|set)(?: in| on| by)? )';
const monthAlone = new RegExp(`${whenApproved}(?<!\\p{L})(?!${noMonth})${monthName}(?!\\p{L})`, 'u');
/** A budget up to March is that of the year. */
const lastMonth = 3;
const upToOnly = /\b(?:to|until|up to|hyd at)\s*$/u;

/** "Budget to 31 July": of the part of the year that has gone, unless that is all of it. */
function isUpToPart(words: string, { start, to, precision }: DateWords): boolean {
  const isPart = precision === 'day' || precision === 'month';
  return isPart && upToOnly.test(words.slice(0, start)) && !to.endsWith('-03-31');
}

/** Whether a heading names an amount of something other than the year as a whole: another year, a part of it, a budget so far. */
export function isOfOtherTime(heading: string): boolean {
  const words = comparable(withoutUnit(heading));
  if (otherYears.test(words)) return true;
  const kind = amountKindOf(words);
  const isBudget = /\b(?:budgets?|plan(?:ned)?|(?:c|g|ch)yllideb)\b/u.test(words) || kind === 'budget';
  if ((isBudget || kind === 'variance') && soFar.test(words)) return true;
  if (soFar.test(words)) return false;
  if (endsYearIn(words) !== undefined) return false;
  const namesPart = (some: string) => partOfYear.test(isBudget ? some : some.replace(asAtEnd, ''));
  const ending = yearEnding(words);
  if (ending !== undefined) return namesPart(`${words.slice(0, ending.start)} ${words.slice(ending.end)}`);
  if (namesPart(words)) return true;
  const date = findDate(words);
  const month = date === undefined ? monthAlone.exec(words) : null;
  if (month !== null) return !upTo.test(words) || (isBudget && monthOf(month[0]) !== lastMonth);
  if (isBudget && date !== undefined && isUpToPart(words, date)) return true;
  if (date === undefined) return false;
  if (isOpenEnded(words, date)) return true;
  if (date.precision === 'financial year' || date.precision === 'year') return false;
  return !upTo.test(words.slice(0, date.start));
}

const wholeYear =
  /(?<!\p{L})(?:annual|yearly|(?:full|whole)[ -]year|year[ -]end|for the year|blynyddol|blwyddyn (?:lawn|gyfan))(?!\p{L})/u;

/** "Annual budget", "Full year forecast": of the year, whenever it was reported. */
export function isOfWholeYear(heading: string): boolean {
  return wholeYear.test(comparable(heading));
}

/** Of the cells of a column of kinds as well, where "Act" stands alone. */
const actual = new RegExp(`\\b(${actualTerms}|act|gwerth(?:oedd)?)\\b`, 'u');

export function figureKindOf(words: string): FigureKind | undefined {
  const plain = comparable(words);
  return kindIn(plain) ?? (actual.test(plain) ? 'actual' : undefined);
}

/** "Target", "Actual": a kind of figures, and nothing more. "On target" says how a measure does. */
export function isKindAlone(words: string): boolean {
  const plain = comparable(words);
  return figureKindOf(plain) !== undefined && withoutKind(plain).replace(actual, '').trim() === '';
}

export type FieldRole =
  | 'label'
  | 'parent'
  | 'period'
  | 'kind'
  | 'value'
  | 'budgetHolder'
  | 'reason'
  | 'notes';

const fieldWords: readonly (readonly [RegExp, FieldRole])[] = [
  [
    /^(parent( heading| budget)?|group|category|budget group|section|department|service( area)?|cost (centre|center) group|directorate|main heading|division|grŵp|adran|categori)$/u,
    'parent',
  ],
  [
    /^((?:measures?|(?:performance )?indicators?|kpis?|metrics?)(?: (?:names?|titles?|descriptions?))?|headings?|budget headings?|(budget|finance|cost|expense|expenditure|income) (lines?|heads?|codes?|items?|headings?)|cost (centres?|centers?)|account( name| description)?|description|line|item|detail|name|title|what|subject|nominal( code)?|code and description|expenditure|income|mesur(au)?|dangosydd(ion)?|pennawd|penawdau|disgrifiad|eitem|enw|teitl|gwariant|incwm)$/u,
    'label',
  ],
  [
    /^(periods?|dates?|months?|quarters?|years?|financial years?|fy|as at|reporting period|when|year end(ing|ed)?|cyfnod(au)?|dyddiad(au)?|mis(oedd)?|chwarter(i)?|blwyddyn( ariannol)?|blynyddoedd)$/u,
    'period',
  ],
  [
    /^(kinds?|types?|figure type|actual or target|basis|scenario|version|status of figure|math(au)?)$/u,
    'kind',
  ],
  [
    /^((?:data |obs(?:ervation)? )?values?|observations?|figures?|amounts?|numbers?|results?|quantity|total|sum|count|gwerth(oedd)?|ffigur(au)?|swm|symiau|nifer|cyfanswm)$/u,
    'value',
  ],
  [
    /^((budget )?(holders?|owners?|managers?)|owner|responsible( officer)?|lead( officer)?|officer|deiliad (y gyllideb|cyllideb)|arweinydd|pwy sy'n atebol)$/u,
    'budgetHolder',
  ],
  [
    /^((reasons?|explanations?|cause)( for)?( the)?( variance)?|variance (reasons?|explanations?|notes?|commentary)|commentary on variance|why|rheswm|rhesymau|rheswm dros yr amrywiant|pam)$/u,
    'reason',
  ],
  [/^(notes?|comments?|commentary|remarks?|narrative|nodiadau|sylwadau)$/u, 'notes'],
];

/** The field of a list that a heading names: "Indicator", "Month", "Budget holder". */
export function fieldOf(heading: string): FieldRole | undefined {
  const words = comparable(withoutUnit(heading)).replaceAll('_', ' ');
  return fieldWords.find(([pattern]) => pattern.test(words))?.[1];
}

/** "Measure", "Performance indicator", "KPI", "Mesur": the rows below are measures. */
export function namesMeasures(heading: string): boolean {
  return /\b(measures?|indicators?|kpis?|metrics?|mesur(au)?|dangosydd(ion)?)\b/u.test(comparable(heading));
}

const totalWords =
  /^(?:(?:sub|grand|overall|net|gross|year|running)[\s-]*)?totals?\b|^(?:is-?|prif )?(?:c|g|ch)yfanswm\b|\b(?:sub-?\s?)?totals?$|^(?:sum|overall|all|net)$|^(?:net|gross) (?:expenditure|income|costs?|position|spend(?:ing)?|budget|revenue|surplus|deficit|operating (?:cost|expenditure|surplus|deficit)|contribution)\b|^\(?(?:surplus|deficit|surplus\)? ?\/ ?\(?deficit\)?|deficit\)? ?\/ ?\(?surplus)\)?(?:$| (?:for|before|after)\b)/u;

const result = String.raw`\(?(?:surplus|deficit|profit|loss)\)?`;
/** "Operating surplus/(deficit)", "In-year balance". "Collection fund surplus" is income. */
const resultOf = new RegExp(
  String.raw`^(?:(?:total|net|gross|in[ -]year|operating|trading|annual|overall|retained|underlying|adjusted) )+(?:${result}(?: ?[/(] ?${result})*(?:$| (?:for|before|after|on)\b)|balance$)`,
  'u',
);
const whatIsLeft =
  /\b(?:net|surplus|deficit|gweddill|diffyg)\b|^(?:in[ -]year|operating|trading|gross|annual|overall|retained|underlying|adjusted) (?:profit|loss|balance)\b/u;
/** "Funding gap", and no "Gender pay gap". */
const gap =
  /^\(?(?:(?:budget|funding|savings|financial|remaining|residual|overall) )*(?:gap|shortfall)\)?(?:$| (?:for|before|after)\b)|^\(?bwlch (?:yn y )?(?:gyllideb|cyllideb|cyllidebol|cyllido|ariannu|ariannol)\)?$/u;

/** "Budget gap": what is left, of what may stand elsewhere. */
export function namesGap(label: string): boolean {
  return gap.test(comparable(label));
}

/** "Net", "Surplus", "Budget gap": what is left of one side when the other is paid. */
export function namesWhatIsLeft(label: string): boolean {
  return whatIsLeft.test(comparable(label)) || namesGap(label);
}

/** "Total", "Sub-total", "Total income", "Members total", "Cyfanswm incwm". */
export function namesTotal(label: string): boolean {
  const words = comparable(label);
  return totalWords.test(words) || resultOf.test(words) || namesGap(label);
}

const grandTotal = /^(?:(?:grand |overall )?totals?|(?:prif g|c)yfanswm)$/u;

/** "Total" alone is for the whole table, "Total grants" for its section. */
export function namesGrandTotal(label: string): boolean {
  return grandTotal.test(comparable(label));
}
