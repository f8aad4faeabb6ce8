// Which way is good, where words say it: "(lower is better)", "low is good", "the fewer the better", "good is high", "is sy'n well",
// "gorau po leiaf". What denies it, or says both, is told apart from words that say nothing.

import type { Polarity } from '../model/polarity.ts';

export type KnownWay = Extract<Polarity, 'higher is better' | 'lower is better'>;

/** `not judged` where words say that neither is; `unclear` where they are about it and don't say which. */
export type WayInWords = KnownWay | 'not judged' | 'unclear';

const high =
  'high(?:er|est)?|more|most|big(?:ger|gest)?|larger?|largest|greater|greatest|up|increas(?:e|es|ed|ing)|ris(?:e|ing)|[↑▲⬆↗]';
const low =
  'low(?:er|est)?|less|least|few(?:er|est)?|small(?:er|est)?|down|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|fall(?:ing)?|[↓▼⬇↘]';
const uchel = 'uwch|uchel|uchaf|mwy|mwyaf|fwyaf';
const isel = 'is|isel|isaf|llai|lleiaf|leiaf';
const isHigh = new RegExp(`^(?:${high}|${uchel}|maximi[sz]e[d]?|raise[d]?|positive|\\+)$`, 'iu');

const good = 'good|better|best|desirable|preferable|preferred|wanted|positive|an? improvement|favourable';
const bad = 'bad|worse|worst|poor|undesirable|negative|unfavourable';
const da = 'well|gwell|dda|da|orau|gorau';
const drwg = 'waeth|gwaeth|ddrwg|drwg';
const isBad = new RegExp(`^(?:${bad}|${drwg})$`, 'iu');

const start = '(?<![\\p{L}-])';
/** It ends there, or goes on with what it is said of: "better than last year" isn't it. */
const end =
  '(?=\\s*(?:$|[^\\p{L}\\s]|(?:for|in|here|unless|except|apart|throughout|on|at|across|and|but|or|while|whereas|ar|ym|yn|i|oni|ac|a|ond)(?!\\p{L})))';
const be = "(?:is|are|=|:|means|being)(?:n['’]t)?";
const adverb = '(?:always|generally|usually|normally|simply|considered|seen as|the|the aim is)';

const phrases: readonly RegExp[] = [
  // lower is better; a lower figure is better; fewer complaints are better
  `${start}(?<way>${high}|${low})\\s*(?<noun>(?:[\\p{L}’'-]+\\s+){0,2}?)(?<be>${be})\\s*(?:${adverb}\\s+)?(?<not>not\\s+)?(?:${adverb}\\s+)?(?<worth>${good}|${bad})${end}`,
  // the lower the better; (low good)
  `(?:${start}the\\s+|(?<=^\\s*|[(\\[,;:–—-]\\s*))(?<way>${high}|${low})(?<noun>(?:\\s+[\\p{L}’'-]+)?),?\\s+(?:the\\s+)?(?<worth>${good}|${bad})${end}`,
  // good is low; better if lower; good performance: high
  `${start}(?<worth>${good}|${bad})\\s*(?:performance|direction|results?|outcome|figures?|numbers?|looks like)?\\s*(?:is|are|=|:|when|if|where|→|->)\\s*(?:to be\\s+|it is\\s+|it['’]s\\s+)?(?<way>${high}|${low})${end}`,
  // polarity: low; desired direction – up
  `${start}(?:polarity|(?:good|desired|preferred|target|intended|required|right|wanted) (?:direction|trend)(?: of travel)?|direction of (?:good|improvement)|polaredd|cyfeiriad (?:da|dymunol))\\s*(?:is|yw|[:=–—-])?\\s*(?<way>${high}|${low}|${uchel}|${isel}|positive|negative|[+-])${end}`,
  // aim to minimise; (to be maximised)
  `(?:${start}aim(?:s|ing)?(?:\\s+is)?\\s*(?::\\s*to|to|:)|(?<=^\\s*|[(\\[]\\s*)to)\\s*(?:be\\s+)?(?<way>minimi[sz]ed?|maximi[sz]ed?|reduced?|decreased?|lower|increased?|raised?)(?=\\s*(?:$|[)\\].;]))`,
  `(?<=^\\s*|[(\\[]\\s*)(?<way>minimi[sz]ed?|maximi[sz]ed?)(?=\\s*(?:$|[)\\].;]))`,
  // is sy’n well; uwch yn well; llai yn dda
  `${start}(?<way>${uchel}|${isel})\\s+(?<be>(?:sy|sydd|yw)(?:['’\`]n|\\s+yn)?|yn|=)\\s*(?<worth>${da}|${drwg})${end}`,
  // gorau po leiaf; po isaf, gorau oll; gwell: is
  `${start}(?:y\\s+)?(?<worth>gorau|gwell|da)\\s*(?:po|yw|=|:)\\s*(?:['’]r\\s+)?(?<way>${uchel}|${isel})${end}`,
  `${start}po\\s+(?<way>${uchel}|${isel}),?\\s+(?:y\\s+)?(?<worth>gorau)(?:\\s+oll)?${end}`,
].map((pattern) => new RegExp(pattern, 'giu'));

const neither =
  /(?<!\p{L})(?:neither\b[^.;]{0,80}?(?:good|better|best|higher|high)|nid yw[^.;]{0,60}?\bna(?:c)?\b[^.;]{0,60}?(?:well|dda))/iu;
const either = new RegExp(
  `${start}(?:${high}|${low}|${uchel}|${isel})\\s*(?:or|\\/|neu)\\s*(?:${high}|${low}|${uchel}|${isel})(?!\\p{L})`,
  'iu',
);
const denied = /(?:\bnot|n['’]t|\bnever|\bno longer|\bnid(?: yw)?|\bnad(?: yw)?)\s+(?:\p{L}+\s+){0,2}$/iu;

interface Phrase {
  readonly way: WayInWords;
  /** "Complaints", of "fewer complaints are better". */
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

function phraseIn(text: string, match: RegExpExecArray): Phrase {
  const parts = match.groups ?? {};
  const isDenied =
    parts['not'] !== undefined ||
    /n['’]t/iu.test(parts['be'] ?? '') ||
    denied.test(text.slice(0, match.index));
  const goesUp = isHigh.test(parts['way'] ?? '') !== isBad.test(parts['worth'] ?? '');
  const way = goesUp ? 'higher is better' : 'lower is better';
  return {
    way: isDenied ? 'unclear' : way,
    noun: parts['noun'] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** Each of the phrases has one of these in it, and few names have any. */
const mayBePhrase = new RegExp(
  `${good}|${bad}|${da}|${drwg}|polarity|direction|trend|polaredd|cyfeiriad|aim|to|minimi|maximi`,
  'iu',
);

function phrasesIn(text: string): Phrase[] {
  if (!mayBePhrase.test(text)) return [];
  return phrases.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => phraseIn(text, match)));
}

/** Undefined where the words say nothing of it. */
export function wayInWords(text: string): WayInWords | undefined {
  if (neither.test(text)) return 'not judged';
  const found = phrasesIn(text);
  if (found.length === 0) return undefined;
  if (either.test(text)) return 'unclear';
  const [way, ...others] = new Set(found.map((phrase) => phrase.way));
  return others.length > 0 ? 'unclear' : way;
}

const inBrackets = /\s{0,3}[([][^()[\]]*[)\]]/gu;
const behindDash = /\s*(?:\s[–—-]\s?|[–—,:;])\s*[^–—,:;()]*$/u;

/** Without the brackets, or the words behind a dash, that say it: what is left is what it is said of. */
export function withoutWay(text: string): string {
  const opened = text.replaceAll(inBrackets, (part) => (wayInWords(part) === undefined ? part : ''));
  const tail = behindDash.exec(opened)?.[0];
  const short = tail !== undefined && wayInWords(tail) !== undefined ? opened.slice(0, -tail.length) : opened;
  const phrase = phrasesIn(short)[0];
  const rest = phrase === undefined ? short : `${short.slice(0, phrase.start)} ${short.slice(phrase.end)}`;
  return rest.replaceAll(/\s+/gu, ' ').replaceAll(/^[\s,:;–—-]+|[\s,:;–—-]+$/gu, '');
}

/** "Plan is best" isn't Welsh. */
const isOnly = isel.replace(/^is\|/u, 'is(?=\\s*(?:$|[^\\p{L}\\s]|(?:sy|sydd|yn|yw|na|po)(?!\\p{L})))|');
const lowWord = new RegExp(
  `^(?:[-↓↘l−–]|.*(?<!\\p{L})(?:${low}|min|minimi[sz]e|${isOnly})(?!\\p{L}).*)$`,
  'iu',
);
const highWord = new RegExp(
  `^(?:[+↑↗h]|.*(?<!\\p{L})(?:${high}|max|maximi[sz]e|${uchel})(?!\\p{L}).*)$`,
  'iu',
);
/** "Na" is Welsh for no, and within a line for than. */
const notApplicable = /^\s*(?:na|NA)\s*\.?$/u;
const noWay =
  /(?<!\p{L})(?:neither|none|n\/a|not applicable|monitor\w*|context\w*|neutral|range|niwtral|dim un|no (?:preference|polarity|direction))(?!\p{L})/iu;

/** "Not higher", "No increase": what isn't good, and not what is. */
const deniedInColumn = /(?<![\p{L}])(?:not?|never|nid|dim|ddim|without|heb)(?!\p{L})/iu;

/** In a column that is for nothing else, where a word is enough: "Low", "↑", "Uchel". */
export function wayInColumn(text: string): WayInWords {
  const said = wayInWords(text);
  if (said !== undefined) return said;
  if (noWay.test(text) || notApplicable.test(text)) return 'not judged';
  const words = text.trim();
  if (deniedInColumn.test(words)) return 'unclear';
  const [isLow, isHighWord] = [lowWord.test(words), highWord.test(words)];
  if (isLow === isHighWord) return 'unclear';
  return isLow ? 'lower is better' : 'higher is better';
}

const marks = /[*†‡#^]/u;
const outOfPlace =
  /(?<!\p{L})(?:except(?:ing)?(?: for)?|apart from|other than|excluding|but not|unless|ac eithrio|heblaw(?: am)?|oni bai|oni)(?!\p{L})/iu;
/** What may stand beside the phrase and says no more than that it is of everything here. */
const ofAll =
  /(?<!\p{L})(?:please|notes?|n\.?b|that|for|in|of|all|every|each|these|this|those|the|tables?|above|below|following|performance|scores?|rates?|percentages?|levels?|counts?|measures?|metrics?|indicators?|k\.?p\.?i\.?s?|pis?|figures?|numbers?|values?|results?|rows?|an?|it|is|are|throughout|here|otherwise|stated|shown|noted|said|marked|indicated|where|polarity|direction|always|generally|we|and|on|as|both|key|our|with|to|targets?|nodyn|nodiadau|sylwer|sylwch|ar|gyfer|pob|holl|mesur(?:au)?|dangosydd(?:ion)?|perfformiad|yn|y|yr|tabl|hwn|hyn|rhain|uchod|isod|ffigur(?:au)?|mae|bod|nodir|wahanol|i|bawb|a|o|ym|mhob|unless)(?!\p{L})|[^\p{L}]/giu;

export interface WayOfThese {
  readonly way: WayInWords;
  /** What it is said of; empty where it is said of all that is here. */
  readonly of: string;
  /** What it isn't said of; "unless stated" leaves it to each to say. */
  readonly not: string;
  /** Whether what one of them says for itself comes first. */
  readonly isGeneral: boolean;
}

/** What a line beside measures says of them. One about some of them says which, in its own words. */
export function waysOfThese(text: string): WayOfThese[] {
  const clauses = text.split(
    /(?<!\bn\.?b)[.;\n]+|,?\s{1,3}(?:but|while|whereas|ond)\s+(?!not\b)|,\s+and\s+(?=\p{L}+ is\b)/iu,
  );
  return clauses.flatMap((clause): WayOfThese[] => {
    const parting = outOfPlace.exec(clause);
    const before = parting === null ? clause : clause.slice(0, parting.index);
    const after = parting === null ? '' : clause.slice(parting.index + parting[0].length);
    const way = wayInWords(before);
    if (way === undefined) return [];
    const rest = (words: string) => words.replaceAll(ofAll, ' ').replaceAll(/\s+/gu, ' ').trim();
    const about = `${phrasesIn(before)[0]?.noun ?? ''} ${withoutWay(before)}`;
    const isPart = rest(after) !== '' || marks.test(after);
    return [{ way, of: rest(about), not: isPart ? after.trim() : '', isGeneral: parting !== null }];
  });
}
