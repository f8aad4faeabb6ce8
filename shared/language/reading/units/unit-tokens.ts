// The words and signs that say a unit of amounts, one after another as they stand in a text.

import { scaleWords } from '../figures/scales.ts';

/** Pounds in one unit of an amount: 1,000 under "£'000". */
export type Scale = 1 | 1_000 | 1_000_000 | 1_000_000_000;

export interface UnitToken {
  readonly kind:
    | 'currency'
    | 'scale'
    | 'percent'
    /** A number that is no unit: "£25,000", "1.2 million", "12". */
    | 'amount'
    | 'year'
    | 'in'
    | 'of'
    /** "All figures are shown". */
    | 'filler'
    | 'nearest'
    /** "Not in thousands": what follows isn't the unit. */
    | 'not'
    | 'except'
    | 'without'
    | 'unless'
    /** A bracket, a dash, a stop. */
    | 'break'
    | 'word';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly scale?: Scale;
  /** Other than pounds. */
  readonly currency?: string;
  /** How a scale or a currency is written, which says how sure it is that it is one. */
  readonly form?: 'marked' | 'bare' | 'plural' | 'singular' | 'letter' | 'symbol' | 'unknown';
}

type Rule = readonly [RegExp, Omit<UnitToken, 'text' | 'start' | 'end'>];

const ends = String.raw`(?![\p{L}\p{N}])`;
const mark = String.raw`['’‘${'`'}´′]`;
/** "£000s", "£'000's", and in Welsh "£000oedd". */
const plural = String.raw`(?:\s?${mark}?s|${mark}|oedd)?`;

function rule(pattern: string, token: Rule[1]): Rule {
  return [new RegExp(pattern, 'iuy'), token];
}

function word(words: string, token: Rule[1]): Rule {
  return rule(`(?:${words})${ends}`, token);
}

/** What every amount in words is: a limit, a price, a number of things. */
const number = String.raw`[1-9]\d*(?:,\d{3})*(?:\.\d+)?|0?\.\d+|0(?!\d)`;
const magnitude = `(?:${scaleWords}|mil)${ends}`;

/** In order: the first that fits wins. */
const rules: readonly Rule[] = [
  word(
    String.raw`(?:unless|except (?:where|when|if|as)|save (?:where|as)|oni(?: bai)?|ac eithrio (?:lle|pan))(?: it is| they are| y| ei fod)?(?: otherwise| yn wahanol)? ?(?:is )?(?:stated|shown|noted|indicated|specified|marked|said|nodir|nodwyd|dywedir)(?: otherwise| yn wahanol| fel arall)?`,
    { kind: 'unless' },
  ),
  word(
    String.raw`to the nearest|rounded(?: up| down)?(?: to)?|nearest|i'r|i’r|agosaf|wedi['’]u talgrynnu|talgrynnwyd`,
    {
      kind: 'nearest',
    },
  ),
  word(
    String.raw`with the exception of|except(?:ing)?(?: for)?|other than|apart from|but not|save for|not including|ac eithrio|heblaw(?: am)?|ar wahân i|oni bai am|ond nid|unless|oni bai`,
    { kind: 'except' },
  ),
  word(String.raw`(?:and |ac |a )?(?:not|nid|never|instead of|rather than|yn hytrach na)`, { kind: 'not' }),
  word(String.raw`excluding|excludes|excl?\.?|exclusive of|net of|heb gynnwys|heb|yn eithrio`, {
    kind: 'without',
  }),
  // A rate: "per thousand residents".
  word(String.raw`(?:per|fesul|am bob) (?:thousand|million|0{3}|k|mil|miliwn)`, { kind: 'word' }),
  // "× 1,000", "units of £1,000", "£1,000s" and "1000's" are units; all other numbers are amounts.
  rule(String.raw`(?:(?:units|multiples) of|[x×*])\s*£?\s*1[, ]?000[, ]?000(?![\d,.]\d|\d)`, {
    kind: 'scale',
    scale: 1_000_000,
    form: 'marked',
  }),
  rule(String.raw`(?:(?:units|multiples) of|[x×*])\s*£?\s*1[, ]?000(?![\d,.]\d|\d)`, {
    kind: 'scale',
    scale: 1_000,
    form: 'marked',
  }),
  rule(String.raw`1[, ]?000[, ]?000\s?${mark}?s${ends}`, { kind: 'scale', scale: 1_000_000, form: 'plural' }),
  rule(String.raw`1[, ]?000\s?${mark}?s${ends}`, { kind: 'scale', scale: 1_000, form: 'plural' }),
  rule(
    String.raw`(?:19|20)\d{2}(?:\s?[/–-]\s?(?:(?:19|20)\d{2}|\d{2}))?${ends}|\d{2}\s?\/\s?\d{2}(?:\s?\/\s?\d{2,4})?${ends}`,
    {
      kind: 'year',
    },
  ),
  rule(
    String.raw`(?!£?\s?1[, ]?000(?:[, ]?000)?\s?${mark}?s${ends})(?:[£€$](?:\s(?!(?:19|20)\d{2}${ends}))?)?(?:${number})(?:\s?${magnitude}|\s?%|\p{L}*)`,
    { kind: 'amount' },
  ),
  rule(String.raw`${mark}?0{3}[, ]?0{3}[, ]?0{3}${plural}${ends}`, {
    kind: 'scale',
    scale: 1_000_000_000,
    form: 'marked',
  }),
  rule(String.raw`${mark}?0{3}[, ]?0{3}${plural}${ends}`, {
    kind: 'scale',
    scale: 1_000_000,
    form: 'marked',
  }),
  rule(String.raw`${mark}\s?0{3}${plural}${ends}|0{3}(?:\s?${mark}?s|${mark}|oedd)${ends}`, {
    kind: 'scale',
    scale: 1_000,
    form: 'marked',
  }),
  rule(String.raw`0{3}${ends}`, { kind: 'scale', scale: 1_000, form: 'bare' }),
  // Hundreds, tens of thousands: nobody writes accounts in them, so it may be a slip.
  rule(String.raw`${mark}?0+${plural}${ends}`, { kind: 'scale', scale: 1, form: 'unknown' }),
  word(
    String.raw`(?:(?:hundreds?|tens?|cannoedd|gannoedd|channoedd|degau|ddegau|chwarter)\s+(?:of\s+|o\s+)?)(?:thousands?|millions?|filoedd|miloedd|filiynau|miliynau)?`,
    { kind: 'scale', scale: 1, form: 'unknown' },
  ),
  word('hundreds?|cannoedd|gannoedd|channoedd|mil|fil|pence|pennies|ceiniogau?|geiniogau?', {
    kind: 'scale',
    scale: 1,
    form: 'unknown',
  }),
  word('thousands|ths|thou|thsds?|miloedd|filoedd', { kind: 'scale', scale: 1_000, form: 'plural' }),
  word('thousand', { kind: 'scale', scale: 1_000, form: 'singular' }),
  word('millions|miliynau|filiynau|mlns', { kind: 'scale', scale: 1_000_000, form: 'plural' }),
  word('million|miliwn|filiwn|mln|mio', { kind: 'scale', scale: 1_000_000, form: 'singular' }),
  word('billions|biliynau', { kind: 'scale', scale: 1_000_000_000, form: 'plural' }),
  word('billion|biliwn|bn', { kind: 'scale', scale: 1_000_000_000, form: 'singular' }),
  word(`${mark}?k(?:${mark}?s)?`, { kind: 'scale', scale: 1_000, form: 'singular' }),
  word(`${mark}?(?:m|mm)(?:${mark}?s)?`, { kind: 'scale', scale: 1_000_000, form: 'letter' }),
  word('mn', { kind: 'scale', scale: 1_000_000, form: 'singular' }),
  rule(String.raw`£(?:${mark}?s${ends})?`, { kind: 'currency', form: 'symbol' }),
  word('gbp|pounds sterling|sterling|stg', { kind: 'currency', form: 'symbol' }),
  rule(String.raw`gbp(?=(?:k|mn?|bn|000)${ends})`, { kind: 'currency', form: 'symbol' }),
  word('pounds|(?:p|b|ph)unnoedd|(?:p|b|ph)unnau', { kind: 'currency', form: 'plural' }),
  word('pound|punt|bunt', { kind: 'currency', form: 'singular' }),
  word('eur|usd|us ?\\$|chf|aud|cad|jpy', { kind: 'currency', form: 'symbol' }),
  // "T£" and "£th": thousands to some, and nothing to others.
  rule(String.raw`(?<![\p{L}\p{N}])\p{L}{1,2}(?=[£€$])|(?<=£)(?!(?:p|pa|pcm|net|gross)${ends})\p{L}+`, {
    kind: 'scale',
    scale: 1,
    form: 'unknown',
  }),
  rule('[€$¥₹]', { kind: 'currency', form: 'symbol' }),
  word('euros?|ewros?|dollars?|doleri|ddoleri|francs|yen', { kind: 'currency', form: 'plural' }),
  word('%|per ?cent(?:age)?s?|percentages?|y cant|canran(?:nau)?', { kind: 'percent' }),
  rule('%', { kind: 'percent' }),
  word('in|mewn|as|are|is|yn', { kind: 'in' }),
  word('of|o', { kind: 'of' }),
  word(
    String.raw`all|figures?|amounts?|values?|numbers?|sums?|the|and are|shown|stated|expressed|presented|given|quoted|reported|unit|units|currency|note|nb|n\.b|please|that|these|this|table|below|above|pob|yr?|ffigur(?:au)?|symiau|swm|gwerth(?:oedd)?|uned(?:au)?|nodyn|dangosir|nodir|mae|holl|wedi|eu|arian|cyfred|money|monetary`,
    { kind: 'filler' },
  ),
  rule(String.raw`[()\[\]{},;:|/.+&–—]|(?<!\p{L})-|-(?!\p{L})`, { kind: 'break' }),
  rule(String.raw`\p{L}[\p{L}\p{N}${"'"}’-]*|\p{N}+[\p{L}\p{N}]*`, { kind: 'word' }),
];

const pounds = /^(?:£|gbp|pound|sterling|stg|p|b)/iu;

export function unitTokens(text: string): readonly UnitToken[] {
  const tokens: UnitToken[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token === undefined) {
      at += 1;
      continue;
    }
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number): UnitToken | undefined {
  for (const [pattern, token] of rules) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined || found === '') continue;
    const isOther = token.kind === 'currency' && !pounds.test(found);
    return {
      ...token,
      text: found,
      start: at,
      end: at + found.length,
      ...(isOther ? { currency: found } : {}),
    };
  }
  return undefined;
}
