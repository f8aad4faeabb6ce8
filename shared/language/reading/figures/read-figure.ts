// Reads a figure as people write it: "1,234", "Over 420", "c. 70%", "≤ 21", "£60k", "Improving trend", "TBC".

import type { FigureValue, Quantity } from '../../../figures/model/figure-value.ts';
import { multiplyDecimals } from '../../decimal.ts';
import { cutTo } from '../../first-words.ts';
import { comparable, oneLine } from '../../plain.ts';
import { isFollowing } from '../dates/spans.ts';
import { readLimits } from './read-limits.ts';
import { isBareRange } from './read-range.ts';
import { scales, scaleWords } from './scales.ts';
import { withoutProvisional } from '../../provisional.ts';
import { stillOpen } from '../not-known.ts';
import { noteMarks, noteNamed, withoutRaisedMarks } from '../raised.ts';

const longestWritten = 500;

export interface ReadFigure {
  readonly value: FigureValue;
  readonly provisional: boolean;
}

const directions: readonly (readonly [RegExp, 'improve' | 'increase' | 'decrease' | 'maintain'])[] = [
  [
    /^(?:to )?(an? )?(improv(e|ed|ing|ement)|better|positive|gwella|gwelliant)( (trend|performance|direction|year on year))?$/u,
    'improve',
  ],
  [
    /^(?:to )?(an? )?(increas(e|ed|ing)|upwards?|up|rising|rise|higher|grow(th|ing)?|more|↑|▲|cynyddu|cynnydd|codi|tyfu|twf)( (trend|year on year))?$/u,
    'increase',
  ],
  [
    /^(?:to )?(an? )?(decreas(e|ed|ing)|downwards?|down|falling|fall|lower|reduc(e|ed|ing|tion)|fewer|less|↓|▼|gostwng|gostyngiad|lleihau|lleihad)( (trend|year on year))?$/u,
    'decrease',
  ],
  [
    /^(?:to )?((?:maintain|sustain)(?:ed|ing)?|(?:hold|keep|stay|remain)(?:ing)? (?:the same|steady|stable|level|constant|flat)|(?:held|kept) (?:steady|stable|level|constant)|(?:maintain|sustain|hold|keep|remain|stay)(?:ing)?(?: at)?(?: the)? (?:current|present|existing|same)|cynnal|sefydlog|dim newid|aros yr un (?:fath|peth)|stable|steady|no change|same|level|→|↔)( (trend|performance|levels?|position))?$/u,
    'maintain',
  ],
];

const unknowns = new RegExp(
  String.raw`^(?:${stillOpen}|n\/?a|n\.a|n\/k|(?:data )?not (?:yet )?(?:available|applicable|known|reported|recorded|measured|set|collected|due|published|disclosed)(?: yet)?|no (?:data|figures?)(?: available)?|unknown|awaited|awaiting data|pending|suppressed|\[(?:[cuwxz]|low)\]|(?:dim|nid oes) (?:data|ffigur(?:au)?)(?: ar gael)?|anhysbys|(?:dim|ddim|nid yw) ar gael(?: eto)?|ddim yn (?:berthnasol|gymwys)|(?:heb|nid yw) (?:ei |wedi(?:['’]i)? ?)?(?:gyhoeddi|cyhoeddi|adrodd|bennu|gasglu|gadarnhau)(?: eto)?|amherthnasol|disgwyl data|-+|\?+|\.{2,}|…)$`,
  'u',
);

/** An answer, where "NA" and "na" say that there is none. */
const noInWelsh = 'Na';

const approximately =
  /^(?:c\.?|ca\.?|circa|about|approx(?:\.|imately)?|around|roughly|nearly|almost|some|est\.?|estimated?|amcangyfrif|tua|oddeutu|~|≈)\s*(?=[£\d.-])/iu;
const estimatedAfter =
  /\s*(?:\[e\]|\(\s*(?:est\.?|estimated?|amcangyfrif)\s*\)|(?<![\p{L}\d])(?:est\.?|estimated?|amcangyfrif))$/iu;
/** "45.2 [r]", "45.2r", as official statistics mark a figure that has been revised, and one after a break in its series. */
const revised = /\s*(?:\[[rb]\]|\(\s*(?:r|rev(?:\.|ised)?|diwygiedig)\s*\)|(?<=[\d%])r)$/u;
/** How it has moved, drawn behind what it is. Before it the same arrow may say by how much: “▲ 3”. */
const movedBehind = /(?<=[\d%km]\)?)\s*(?:[↑↓→↔▲▼⬆⬇]|\([↑↓→↔▲▼⬆⬇]\))\ufe0f?$/u;
/** A working day before a day, which ends it. */
const lengthsOfTime = [
  ['working day', 'working days?|diwrnod(?:au)? gwaith'],
  ['day', 'days?|diwrnod(?:au)?|dyddiau'],
  ['week', 'weeks?|wythnos(?:au)?'],
  ['month', 'months?|mis(?:oedd)?'],
  ['year', 'years?|blynedd'],
  ['hour', 'hours?|hrs?|awr|oriau'],
  ['minute', 'minutes?|mins?|munud(?:au)?'],
  ['second', 'seconds?|secs?|eiliad(?:au)?'],
] as const;
export type UnitOfTime = (typeof lengthsOfTime)[number][0];
const spans = lengthsOfTime.map(([unit, words]) => [new RegExp(`(?:${words})$`, 'iu'), unit] as const);
const countedUnits = new RegExp(
  String.raw`\s*(?:${lengthsOfTime.map(([, words]) => words).join('|')}|people|persons?|members?|councils?|visits?|visitors?|households?|homes?|tonnes?|kg|kwh|miles?|km|cases?|events?|sessions?|responses?|o bobl|o gartrefi|aelod(?:au)?|o aelodau|achos(?:ion)?|o achosion)$`,
  'iu',
);

const amount = new RegExp(
  String.raw`^(?<open>\()?(?<sign>[-−–‑+])?\s*(?<pound>£)?\s*(?<after>[-−–‑])?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\s*(?:(?<scale>${scaleWords})\.?)?(?<inside>%(?=\)))?(?<close>\))?(?<trailing>[-−–])?\s*(?<percent>%|per ?cent|y cant)?$`,
  'iu',
);
/** "£12k", "1.2 million": it means what it says whatever is said above it. */
export const ownScale = new RegExp(String.raw`\d\s*(?:${scaleWords})(?!\p{L})`, 'iu');
const counts = /^\(?\s*(?<of>[\d,]+)\s*(?:\/|of|out of)\s*(?<all>[\d,]+)\s*\)?$/iu;

function quantityFrom(groups: Readonly<Record<string, string | undefined>>): Quantity | undefined {
  if ((groups['open'] === undefined) !== (groups['close'] === undefined)) return undefined;
  // "£000" heads amounts in thousands, and is none.
  if (/^0{2,}$/u.test(groups['digits'] ?? '')) return undefined;
  const negative =
    groups['open'] !== undefined ||
    (groups['sign'] !== undefined && groups['sign'] !== '+') ||
    groups['after'] !== undefined ||
    groups['trailing'] !== undefined;
  const digits = (groups['digits'] ?? '')
    .replaceAll(',', '')
    .replace(/^\./u, '0.')
    .replace(/^0+(?=\d)/u, '');
  const [whole = '', fraction = ''] = digits.split('.');
  if (whole.length > 15 || fraction.length > 9) return undefined;
  const scale = groups['scale']?.toLowerCase();
  const scaled = multiplyDecimals(digits, scale === undefined ? '1' : (scales[scale] ?? '1'));
  const signed = negative && scaled !== '0' ? `-${scaled}` : scaled;
  if (groups['pound'] !== undefined) {
    const pence = multiplyDecimals(signed, '100');
    const whole = Number(pence);
    return pence.includes('.') || !Number.isSafeInteger(whole) ? undefined : { unit: 'money', pence: whole };
  }
  return {
    unit: (groups['percent'] ?? groups['inside']) === undefined ? 'number' : 'percent',
    amount: signed,
  };
}

function plainQuantity(text: string): Quantity | undefined {
  const match = amount.exec(text) ?? amount.exec(text.replace(countedUnits, ''));
  return match?.groups === undefined ? undefined : quantityFrom(match.groups);
}

/** "5 days", "12 members": a number of something. */
export function namesWhatIsCounted(text: string): boolean {
  return countedUnits.test(text);
}

/** What says behind a figure that it was revised, or that its series breaks there: "(r)" of "14 days (r)"; nothing of most. */
export function revisionMark(text: string): string {
  return revised.exec(text)?.[0] ?? '';
}

/** In what a length of time is counted: 14 of "14 days" isn't more than 3 of "3 weeks". */
export function timeCountedIn(text: string): UnitOfTime | undefined {
  return spans.find(([pattern]) => pattern.test(text))?.[1];
}

/** "82% (2024/25)" is that of a year. */
function isYear(first: string, second: string): boolean {
  return (
    /^(?:19|20)\d{2}$/u.test(first) && second.length === 2 && isFollowing(Number(first) % 100, Number(second))
  );
}

/** "74% (25/34)" and "25/34 = 74%": the percentage keeps its counts. "25/34" alone isn't a percentage yet: it may be a date. */
function percentageWithCounts(text: string): Quantity | undefined {
  const parts = /^(?<first>[^=(]+?)\s*(?:=|(?=\())\s*(?<second>.+)$/u.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const sides = [parts['first'] ?? '', parts['second'] ?? ''];
  const counted = sides
    .map((side) => counts.exec(side.trim())?.groups)
    .find((groups) => groups !== undefined);
  const percent = sides.map((side) => plainQuantity(side.trim())).find((side) => side?.unit === 'percent');
  if (counted === undefined || percent?.unit !== 'percent') return undefined;
  const [numerator, denominator] = [counted['of'], counted['all']].map((digits) =>
    (digits ?? '').replaceAll(',', ''),
  );
  if (numerator === undefined || denominator === undefined || isYear(numerator, denominator))
    return undefined;
  return { ...percent, numerator, denominator };
}

const nought = /^(?<pound>£\s*)?(?:zero|nil|nought|sero)$/iu;

function readQuantity(text: string): Quantity | undefined {
  const none = nought.exec(text);
  if (none !== null)
    return none.groups?.['pound'] === undefined
      ? { unit: 'number', amount: '0' }
      : { unit: 'money', pence: 0 };
  return plainQuantity(text) ?? percentageWithCounts(text);
}

/** "96 000" and nothing else: an ordinary space for thousands. */
const digitsApart =
  /^\s*(?:[-−–+(]\s*)?(?:£\s*)?[-−–]?[1-9]\d{0,2}(?: \d{3})+(?:\.\d+)?\s*(?:\)\s*)?(?:%\s*)?$/u;

/** As programs and people write the same number: with hard or thin spaces for thousands, as a text formula, in letters for pounds. */
function plainly(text: string): string {
  return (digitsApart.test(text) ? text.replaceAll(/(?<=\d) (?=\d{3})/gu, ',') : text)
    .replaceAll(/(?<=\d)[\u00a0\u2007-\u200a\u202f](?=\d{3}(?!\d))/gu, ',')
    .replace(/^\s*="(.*)"\s*$/u, '$1')
    .replace(/^\s*(?:GBP\s*|Â£)(?=[\d(.,−-])/u, '£')
    .replace(/^(\s*)£\s*\(/u, '$1(£');
}

/**
 * Undefined when the words hold no figure this can read; the caller then says so, and never guesses.
 * The caller handles a blank text.
 */
export function readFigure(text: string): ReadFigure | undefined {
  const { core, written, provisional } = coreOf(text);
  const value = readValue(core, written);
  return value === undefined ? undefined : { value, provisional };
}

function coreOf(text: string): { core: string; written: string; provisional: boolean } {
  const written = withoutRaisedMarks(oneLine(plainly(text)));
  const current = written.replace(noteNamed, '').replace(movedBehind, '').replace(revised, '');
  const unmarked = withoutProvisional(current);
  return {
    core: unmarked.replace(noteNamed, '').replace(noteMarks, '').trim(),
    written,
    provisional: unmarked !== current,
  };
}

/** Of what says nothing but a number: "Hold at 12" says more, though 12 is what it comes to. */
export function numberAlone(text: string): Quantity | undefined {
  return readQuantity(coreOf(text).core);
}

/** A figure without the note that it sends its reader to, "[note 1]". What is no figure keeps it with its other words. */
export function withoutNoteNamed(text: string): string {
  const bare = text.replace(noteNamed, '');
  return bare === text || readFigure(bare) === undefined ? text : bare;
}

/** Whether nobody would take it for anything but a figure: "16-24" may as well be a heading or a name. */
export function isSurelyFigure(text: string): boolean {
  return readFigure(text) !== undefined && !isBareRange(text);
}

/** What was given and can't be read, in its own words: it is never as if nothing had been given. */
export function inItsWords(text: string): FigureValue {
  return { kind: 'not understood', written: cutTo(oneLine(text), longestWritten) };
}

function readValue(core: string, written: string): FigureValue | undefined {
  const exact = readQuantity(core);
  if (exact !== undefined) return { kind: 'exact', quantity: exact, written };
  const inWords = readLimits(core, written, readQuantity);
  if (inWords !== undefined) return inWords;
  const about = core.replace(approximately, '').replace(estimatedAfter, '');
  if (about !== core) {
    const quantity = readQuantity(about);
    if (quantity !== undefined) return { kind: 'approximate', quantity, written };
  }
  const words = /^[-–—−]+$/u.test(core) ? '-' : comparable(core) || core;
  const direction = directions.find(([pattern]) => pattern.test(words));
  if (direction !== undefined) return { kind: 'direction', direction: direction[1], written };
  return unknowns.test(words) && core !== noInWelsh ? { kind: 'unknown', written } : undefined;
}
