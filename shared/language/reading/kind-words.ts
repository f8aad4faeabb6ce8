// The words that say what stands under a heading: targets, forecasts, baselines, the figures of others, actual ones, or no figures at all.
// In English, in Welsh, and as both are shortened where a column is narrow.

import type { FigureKind } from '../../figures/model/figure.ts';

/** Somebody else's figures, or those of everybody: never the organisation's own. "Annual average" is its own. */
const comparatorWords =
  /\b(comparators?|comparisons?|benchmarks?|bmk|peers?|peer group|nearest neighbours?|cipfa(?: nn)?|nns?|(?:top|upper|lower|bottom|best) quartile|(?:national|nat|regional|reg|county|sector|family group|all[- ]wales|england|eng|wales|scotland|uk|gb)\.? (?:averages?|avg|ave|medians?|means?|figures?|results?|positions?)|(?!(?:annual|yearly|monthly|quarterly|weekly|daily|rolling|moving|years?|months?|quarters?|running|overall|our|own)\b)\p{L}{2,}\.? (?:average|avg|median)|cymharydd(?:ion)?|meincnod(?:au)?|(?:england|eng\.|wales|scotland|northern ireland|uk|gb|national|regional|cymru|lloegr)(?=[\s,:(–-]*(?:fy ?)?\d)|cyfartaledd (?:cymru|lloegr|cenedlaethol|rhanbarthol|y du))\b/iu;

/**
 * What is foreseen, of figures and of money alike. "Estimate" is one among figures, and a budget among money. "Proj. code" is that of a project,
 * and "Likely to recommend" is what somebody answered.
 */
export const forecastTerms = String.raw`forecast(?:s|ed)?|f['’/]?ca?sts?|f/c|fot|projected|projections?|proj(?!\.? ?(?:no|nr|num|number|code|ref(?:erence)?|id|name|title|type|manager|mgr|lead|officer|sponsor|team)\b)|predicted|predictions?|anticipated|expected|likely(?! to (?!be )\p{L})|probable|outlook|(?:year|yr)[ -]end view|full[ -]year view|rhagol(?:wg|ygon)|rhagamcan(?:ion|ol|edig)?|d?disgwyliedig|[td]ebygol(?! o \p{L})|a ragwelir`;

const kinds: readonly (readonly [RegExp, FigureKind])[] = [
  [
    /(?<!\b(?:no|without a|dim|heb) )\b(targets?|tgts?|targ|planned|plan|trajectory|goals?|ambitions?|aims?|aspirations?|stretch(?!\s+targets?\b)|targed(?:au)?|darged|nod|uchelgais)\b\.?/iu,
    'target',
  ],
  [
    new RegExp(
      String.raw`\b(${forecastTerms}|estimate[ds]?|ests?|amcangyfrif(?:on|edig)?|amcanestyniad(?:au)?)\b\.?`,
      'iu',
    ),
    'forecast',
  ],
  [
    // "Tax base 2025/26" is an actual figure.
    /\b(baselines?|b\/l|starting point|base (?:year|figure|position)|(?<!\p{L}[\s-])base(?=[\s:(–-]+(?:19|20)?\d{2}\b)|llinell sylfaen|gwaelodlin|man cychwyn)\b/iu,
    'baseline',
  ],
  [comparatorWords, 'comparator'],
];

/** What its words say a heading's figures are; undefined where they say nothing of it, or that they are actual ones. */
export function kindIn(heading: string): FigureKind | undefined {
  return kinds.find(([pattern]) => pattern.test(heading))?.[1];
}

/** The words of a heading without the first of each kind that say what its figures are. */
export function withoutKind(heading: string): string {
  return kinds.reduce((rest, [pattern]) => rest.replace(pattern, ' '), heading);
}

/** They head actual figures wherever they stand. */
export const actualTerms = String.raw`actuals?|results?|out-?turn|performance|values?|figures?|gwirioneddol|canlyniad(?:au)?|ffigur(?:au)?`;

/** Beside a date more words do, which by themselves head other things. "What we achieved" heads what is told, and "Date achieved" days. */
export const actualWords = new RegExp(
  String.raw`\b(${actualTerms}|out-?turns|(?<!\p{L}[\s/-]+)act(?=[\s.]*\d)|(?<=\d )act|latest|current|year to date|ytd|to date|position|score|previous|last year|last period|(?<!\b(?:was|were|we|ve|have|has|had|been|be|being|is|are|date|when|how) )achieved(?!\?)|hyd yma)\b`,
  'iu',
);

/**
 * Worked out from figures, or said about them: none that anybody has counted. "% of pupils" is counted, and "Top quartile" is the figure of
 * others.
 */
export const aboutFigures =
  /(?:%|\bpercentage) (?:change|(?:of )?(?:the |our )?(?:annual )?(?:targets?|budgets?|plan|goals?))\b|\b(?:variances?|variation|difference|(?<!\bclimate )change|movement|rank(?:ing)?|(?<!\b(?:top|upper|lower|bottom|best) )quartiles?|rag|direction of travel|dot|(?:performance|progress|actuals?|results?|position)\b.*\b(?:against|vs|versus|compared)|amrywiant|gwahaniaeth|newid(?! hinsawdd)|safle(?! \p{L})|gap (?:to|from|between|against)|short-?fall|distance (?:to|from)|short of|(?:above|below|over|under) targets?|numerator|denominator|(?:lower|upper) (?:ci|limit|bound|confidence)|actuals?(?: ?[/&] ?| (?:v|vs|versus|and|or)\.? )targets?|targets?(?: ?[/&] ?| (?:v|vs|versus|and|or)\.? )actuals?|rhifiadur|enwadur)\b/iu;

/** They say nothing of the kind of figures beside a date: "End of year", "as at", "Annual survey", "Diwygiedig". */
const plainBeside =
  /(?<!\p{L})(?:years?|yrs?|fy|ye|financial|calendar|annual(?:ly)?|full|end(?:ed|ing)?|quarter(?:ly)?s?|qtrs?|month(?:ly)?s?|week(?:ly)?s?|terms?|periods?|half|dates?|days?|as|at|of|in|on|for|from|to|by|the|and|up|until|during|since|our|own|this|totals?|overall|audited|revised|rev|final|reported|data|counts?|numbers?|percentage|per|cent|rates?|survey|census|wave|phase|round|pounds?|thousands?|millions?|bn|gbp|blwyddyn|flwyddyn|ariannol|diwedd|hyd|ar|yn|yr|erbyn|chwarter|mis|cyfnod|cyfanswm|ein|archwiliedig|diwygiedig|arolwg|canran|nifer)(?!\p{L})/giu;
const markOfKind = /\(\s*[tfe]\s*\)|(?<![\p{L}\d£])[tfe](?![\p{L}\d])/iu;

/** Whether a date's heading says more than that its figures are of that date, in words that nobody here knows. */
export function saysMore(beside: string): boolean {
  return markOfKind.test(beside) || /\p{L}{2,}/u.test(withoutPlain(beside));
}

/** Without the words that say nothing more of a figure than its date does. */
export function withoutPlain(beside: string): string {
  return beside.replaceAll(plainBeside, ' ');
}
