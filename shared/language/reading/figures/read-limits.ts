// Reads a figure that is said in words around a number: "no more than 12", "12 or fewer", "Hold at 12", "Reduce to 12", "cadw o dan 12". In
// English and in Welsh, which our own packs are written in.

import type { FigureValue } from '../../../figures/model/figure-value.ts';
import { inOrder, readRange, type ReadQuantity, type ReadRange } from './read-range.ts';
import { scaleWords } from './scales.ts';

type Bound = 'over' | 'under' | 'at least' | 'at most';

const bounds: readonly (readonly [RegExp, Bound])[] = [
  [
    /^(?:no (?:more|greater|higher) than|not? more than|(?:not|never) (?:above|over|more than|exceed(?:ing)?|to exceed)|(?:do(?:es)?|must|should|will) not exceed|(?:less|fewer|lower) than or equal to|equal to or (?:less|fewer|lower) than|at or (?:below|under)|(?:on or )?below or at|at most|up ?to|within|max(?:imum|\.)?(?: of)?|(?:be )?(?:capped|limited) (?:at|to)|(?:cap|limit)(?: it)? (?:at|to|of)|(?:a )?ceiling of|hyd at|d?dim (?:yn )?(?:mwy|fwy|uwch) na|heb fod yn (?:fwy|uwch) na|byth uwchlaw|byth dros|ar neu(?: o)? (?:dan|islaw)|llai na neu(?:.n| yn)? (?:hafal|gyfartal) (?:i|â)|ar y mwyaf|uchafswm(?: o)?|≤|<=|=<)\s*/iu,
    'at most',
  ],
  [
    /^(?:no (?:less|fewer|lower) than|not (?:less|fewer|lower) than|never (?:less than|fewer than|below|under)|not (?:below|under)|(?:more|greater|higher) than or equal to|equal to or (?:more|greater|higher) than|at or (?:above|over)|(?:on or )?above or at|at least|min(?:imum|\.)?(?: of)?|(?:a )?floor of|d?dim (?:yn )?(?:llai|is) na|heb fod yn (?:llai|is) na|byth o dan|byth islaw|ar neu (?:uwchlaw|dros)|mwy na neu(?:.n| yn)? (?:hafal|gyfartal) (?:i|â)|o leiaf|isafswm(?: o)?|≥|>=|=>)\s*/iu,
    'at least',
  ],
  [
    /^(?:over|more than|greater than|higher than|above|exceed(?:s|ing)?|in excess of|dros|(?:yn )?(?:mwy|fwy|uwch) na|uwchlaw|>)\s*/iu,
    'over',
  ],
  [/^(?:under|less than|fewer than|lower than|below|o dan|(?:yn )?(?:llai|is) na|islaw|<)\s*/iu, 'under'],
];

const boundAfter: readonly (readonly [RegExp, 'at least' | 'at most'])[] = [
  [
    /\s*(?:\+|(?:or|and) (?:more|above|over|higher|greater)|(?<![\p{L}\d])(?:(?:as )?(?:a|the) )?min(?:imum|\.)?|(?<![\p{L}\d])at least|neu(?:.n| yn)? (?:fwy|uwch)|o leiaf)$/iu,
    'at least',
  ],
  [
    /\s*(?:(?:or|and) (?:less|fewer|below|under|lower)|(?<![\p{L}\d])(?:(?:as )?(?:a|the) )?max(?:imum|\.)?|(?<![\p{L}\d])at (?:the )?most|neu(?:.n| yn)? (?:lai|is)|ar y mwyaf)$/iu,
    'at most',
  ],
];

/** Which of the two is better isn't said: it is as if they weren't there. */
const orBetter = /\s*(?:or|and) better$|\s*neu(?:.n| yn)? well$/iu;

/** That it is so already, and is to stay so, says nothing of the limit. */
const keeping =
  /^(?:to )?(?:be )?(?:maintain(?:ed|ing|s)?|sustain(?:ed|ing|s)?|hold(?:ing|s)?|held|keep(?:ing|s)?|kept|remain(?:ed|ing|s)?|stay(?:ed|ing|s)?|be|cynnal|cadw|cedwir|dal|aros|parhau)(?:['’]n|\s)\s*(?:(?:it|them|this|these|steady|stable|constant|level|flat|the same|numbers?)\s+)?/iu;
const at =
  /^(?:(?:at|to|on|ar|yn|at)\s+)?(?:(?:the|a|our)\s+)?(?:(?:current|present)\s+)?(?:level (?:of|at)\s+|lefel o\s+)?/iu;

/** It is the number, neither more nor less, or by which way is good. */
const exactly =
  /^(?:to )?(?:(?:reach|achieve|attain|hit|improve|increase|reduce|decrease|raise|lower|drop|move|rise|fall|grow)(?:e?d|n|ped)|rose|risen|fell|fallen|grew|grown|brought down|reach(?:ing)?|achiev(?:e|ing)|attain|hit|improv(?:e|ing)|no worse than|exactly|precisely|equal to|equals|fixed at|at|cyrraedd|cyrhaeddwyd|cyflawni|gwella|gostyngwyd|cynyddwyd|yn union|=)\s*(?:(?:from|o)\s+(?<from>\S+)\s+)?(?:(?:to|at|i|at)\s+)?/iu;

const up =
  /^(?:to )?(?:increas(?:e|es|ing)|ris(?:e|es|ing)|rais(?:e|es|ing)|grow(?:s|ing)?|cynyddu|codi|tyfu)\s+(?:(?:from|o)\s+(?<from>\S+)\s+)?(?:to|i)\s+/iu;
const down =
  /^(?:to )?(?:decreas(?:e|es|ing)|reduc(?:e|es|ing)|cut(?:s|ting)?|fall(?:s|ing)?|lower(?:s|ing)?|drop(?:s|ping)?|bring(?:ing)? down|gostwng|lleihau|cwtogi|torri|disgyn)\s+(?:(?:from|o)\s+(?<from>\S+)\s+)?(?:to|i)\s+/iu;

function readBounded(text: string, written: string, read: ReadQuantity): FigureValue | undefined {
  for (const [pattern, bound] of [...bounds, ...boundAfter]) {
    if (!pattern.test(text)) continue;
    const quantity = read(text.replace(pattern, '').trim());
    if (quantity !== undefined) return { kind: 'bounded', bound, quantity, written };
  }
  return undefined;
}

/** "At least 11 and at most 14". Ends that aren't included themselves make no range that the register can hold. */
function readBothEnds(text: string, read: ReadQuantity): ReadRange | undefined {
  const parts = text.split(/\s*(?:,|&|(?<=\s)(?:and|but|ac?|ond)(?=\s))\s*/iu).filter((part) => part !== '');
  const ends = parts.map((part) => readBounded(part, part, read));
  const end = (bound: Bound) =>
    ends.flatMap((each) => (each?.kind === 'bounded' && each.bound === bound ? [each.quantity] : []))[0];
  return ends.length === 2 ? inOrder(end('at least'), end('at most')) : undefined;
}

function readPlain(text: string, written: string, read: ReadQuantity): FigureValue | undefined {
  const bounded = readBounded(text, written, read);
  if (bounded !== undefined) return bounded;
  const range = readRange(text, read) ?? readBothEnds(text, read);
  return range === undefined ? undefined : { kind: 'range', ...range, written };
}

const wordOfNumber = new RegExp(
  String.raw`per ?cent|y cant|zero|nil|nought|sero|(?<!\p{L})(?:${scaleWords})(?!\p{L})`,
  'iu',
);
/** A verb before it makes "12 events" something to do, and "2030" a year. */
const isNumberOnly = (text: string) => !/\p{L}{2}/u.test(text.replace(wordOfNumber, ''));
const mayBeYear = (text: string) => /^\s*(?:19|20)\d\d\s*$/u.test(text);

function readExact(text: string, written: string, read: ReadQuantity): FigureValue | undefined {
  const quantity = mayBeYear(text) ? undefined : read(text.trim());
  return quantity === undefined ? undefined : { kind: 'exact', quantity, written };
}

function readKept(text: string, written: string, read: ReadQuantity): FigureValue | undefined {
  if (!keeping.test(text)) return undefined;
  const rest = text.replace(keeping, '');
  const bare = rest.replace(at, '');
  const limited = readPlain(rest, written, read) ?? readPlain(bare, written, read);
  if (limited !== undefined) return limited;
  return bare !== rest || isNumberOnly(bare) ? readExact(bare, written, read) : undefined;
}

/** "Reduce to 12" is met below it too, "Reduced to 12" says what it is. Where "from" is no number, it is something else. */
function readMoved(text: string, written: string, read: ReadQuantity): FigureValue | undefined {
  for (const [pattern, bound] of [
    [up, 'at least'],
    [down, 'at most'],
    [exactly, undefined],
  ] as const) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const from = match.groups?.['from'];
    if (from !== undefined && read(from) === undefined) return undefined;
    const rest = text.slice(match[0].length);
    const plain = readPlain(rest, written, read);
    if (plain !== undefined) return plain;
    if (bound === undefined)
      return isNumberOnly(rest) || /\b(?:to|at|i)\s+$/u.test(match[0])
        ? readExact(rest, written, read)
        : undefined;
    const quantity = mayBeYear(rest) ? undefined : read(rest);
    return quantity && { kind: 'bounded', bound, quantity, written };
  }
  return undefined;
}

/** Undefined where the words around the number are none of these, or it is no number that `read` knows. */
export function readLimits(given: string, written: string, read: ReadQuantity): FigureValue | undefined {
  const text = given.replace(orBetter, '');
  return (
    readPlain(text, written, read) ??
    readKept(text, written, read) ??
    readMoved(text, written, read) ??
    (text === given ? undefined : readExact(text, written, read))
  );
}
