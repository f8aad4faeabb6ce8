// What words say about the unit of amounts, in English and Welsh: "(£'000)", "All figures in £ thousands", "mewn miloedd o bunnoedd", "£m
// except staff". A currency, a scale, and what is excepted. A number with a currency, "over £25,000", is an amount and no unit.

import { unitTokens, type Scale, type UnitToken } from './unit-tokens.ts';

export type { Scale };

export interface UnitWords {
  /** Pounds in one: 1,000 for "£'000". 1 where nothing is said. */
  readonly scale: Scale;
  /** A currency other than pounds. */
  readonly currency: string | undefined;
  /** A unit is said, be it only "in £". */
  readonly said: boolean;
  /** Pounds are named, be it as a unit or in passing. */
  readonly pounds: boolean;
  readonly percent: boolean;
  /** "Figures are in £", "not in thousands": that they are in ones is said in so many words. */
  readonly inOnes: boolean;
  /** They are about a unit, and can be understood in several ways: two units, an exception, "to the nearest £1,000". */
  readonly doubtful: boolean;
  /** "Unless otherwise stated": what a heading says for itself goes before it. */
  readonly unlessStated: boolean;
  /** What an exception or a second unit may be said of: "staff". */
  readonly excepted: readonly string[];
  /** Nothing but a unit is said. */
  readonly alone: boolean;
  /** They begin as a remark on all amounts does: "All figures in …", "Note: £000". */
  readonly ofAll: boolean;
  /** The words without their unit. */
  readonly rest: string;
}

/** Where words stand: what heads a column says its unit more briefly than a title may; the label of a row is a name first of all. */
export type UnitPlace = 'heading' | 'title' | 'label';

interface Said {
  readonly scale: Scale;
  readonly currency: string | undefined;
  readonly strength: 'sure' | 'doubtful' | 'weak';
  /** Only a currency: "£", "in pounds". */
  readonly bare: boolean;
  readonly pounds: boolean;
  /** "Not thousands". */
  readonly denied: boolean;
  /** Nothing but this unit is in its segment. */
  readonly isolated: boolean;
  /** Nothing comes after it in its segment. */
  readonly ends: boolean;
  /** "In £" says more than "£". */
  readonly after: boolean;
  readonly segment: number;
  readonly tokens: readonly UnitToken[];
}

/** The parts of a text between brackets, dashes and stops. */
function segmentsOf(tokens: readonly UnitToken[]): readonly (readonly UnitToken[])[] {
  const segments: UnitToken[][] = [[]];
  for (const token of tokens)
    if (token.kind === 'break') segments.push([]);
    else segments.at(-1)?.push(token);
  return segments.filter(({ length }) => length > 0);
}

/** The currency and the scale that follow each other, in either order: "£000", "thousands of pounds". */
function runAt(tokens: readonly UnitToken[], at: number): readonly UnitToken[] {
  const [first, next, afterNext] = tokens.slice(at);
  if (first === undefined) return [];
  const isLinked = next?.kind === 'in' || next?.kind === 'of';
  const second = isLinked ? afterNext : next;
  const end = at + (isLinked ? 3 : 2);
  if (second?.kind !== (first.kind === 'currency' ? 'scale' : 'currency')) return [first];
  // "000s £m": what follows has a scale of its own.
  const isOfNext = second.kind === 'currency' && tokens[end]?.kind === 'scale';
  return isOfNext ? [first] : tokens.slice(at, end);
}

const silent = new Set<UnitToken['kind']>([
  'in',
  'of',
  'filler',
  'unless',
  'percent',
  'year',
  'nearest',
  'not',
]);
const isSilent = ({ kind }: UnitToken) => silent.has(kind);

/** How sure it is that a scale by itself is meant as a unit. */
function ofScale(
  { form }: UnitToken,
  { isolated, after, ends }: Pick<Said, 'isolated' | 'after' | 'ends'>,
  place: UnitPlace,
): Said['strength'] {
  if (form === 'marked') return 'sure';
  if (place === 'label')
    return isolated && form !== 'letter' && form !== 'unknown' && form !== 'bare' ? 'sure' : 'weak';
  if (isolated || after) return form === 'letter' || form === 'unknown' ? 'doubtful' : 'sure';
  if (!ends || form === 'letter' || form === 'unknown') return 'weak';
  return place === 'heading' && form === 'plural' ? 'sure' : 'doubtful';
}

function ofCurrency(
  { form, currency }: UnitToken,
  { isolated, after, ends }: Pick<Said, 'isolated' | 'after' | 'ends'>,
): Said['strength'] {
  if (isolated || after) return 'sure';
  if (currency !== undefined) return form === 'symbol' ? 'sure' : 'doubtful';
  return ends && form === 'symbol' ? 'sure' : 'weak';
}

function saidIn(tokens: readonly UnitToken[], segment: number, place: UnitPlace): Said[] {
  const found: Said[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind } = tokens[at] ?? {};
    if (kind !== 'currency' && kind !== 'scale') continue;
    const run = runAt(tokens, at);
    const [currency, scale] = (['currency', 'scale'] as const).map((each) =>
      run.find((token) => token.kind === each),
    );
    const behind = tokens.slice(at + run.length);
    const denied =
      tokens.slice(0, at).findLast(({ kind: each }) => each !== 'in' && each !== 'filler')?.kind === 'not';
    const where = {
      isolated: [...tokens.slice(0, at), ...behind].every(isSilent),
      after: tokens[at - 1]?.kind === 'in',
      ends: behind.every(isSilent),
    };
    // "Thousands of homes" is no unit, and "in thousands of hectares" none of money.
    const isOfOthers = behind[0]?.kind === 'of' && behind[1]?.kind === 'word';
    let strength: Said['strength'] = 'weak';
    if (isOfOthers) strength = where.after ? 'doubtful' : 'weak';
    else if (currency === undefined) strength = scale === undefined ? 'weak' : ofScale(scale, where, place);
    else if (scale === undefined) strength = ofCurrency(currency, where);
    else {
      const isPhrase = currency.form === 'singular' && !where.isolated && !where.after;
      strength = scale.form === 'unknown' || isPhrase ? 'doubtful' : 'sure';
    }
    found.push({
      ...where,
      denied,
      scale: scale?.scale ?? 1,
      currency: currency?.currency,
      strength,
      bare: scale === undefined,
      pounds: currency !== undefined && currency.currency === undefined,
      segment,
      tokens: run,
    });
    at += run.length - 1;
  }
  return found;
}

function namesCurrency({ pounds, currency }: Said): boolean {
  return pounds || currency !== undefined;
}

/** "Budget £ (000s)" and "£'000, pounds sterling" say one unit in two parts. */
function joined(all: readonly Said[]): readonly Said[] {
  const units: Said[] = [];
  for (const next of all) {
    const last = units.at(-1);
    const follows = last !== undefined && next.segment === last.segment + 1 && !next.denied && !last.denied;
    const tokens = [...(last?.tokens ?? []), ...next.tokens];
    if (
      follows &&
      last.bare &&
      last.ends &&
      next.isolated &&
      !next.bare &&
      !(last.after && namesCurrency(next))
    )
      units.splice(-1, 1, {
        ...next,
        currency: last.currency ?? next.currency,
        pounds: last.pounds || next.pounds,
        strength: next.tokens.some(({ form }) => form === 'unknown') ? 'doubtful' : 'sure',
        tokens,
      });
    else if (follows && next.bare && next.isolated && !next.after && !last.bare)
      units.splice(-1, 1, {
        ...last,
        currency: last.currency ?? next.currency,
        pounds: last.pounds || next.pounds,
        tokens,
      });
    else units.push(next);
  }
  return units;
}

const nothing: UnitWords = {
  scale: 1,
  currency: undefined,
  said: false,
  pounds: false,
  percent: false,
  inOnes: false,
  doubtful: false,
  unlessStated: false,
  excepted: [],
  alone: false,
  ofAll: false,
  rest: '',
};

/** Nearly all labels and headings are without any of these. */
const mayBeUnit =
  /[£€$¥₹%]|000|gbp|eur|\b(?:k|mn?|bn|ths?|stg|usd|chf|aud|cad|jpy|yen)\b|0s\b|thou|million|billion|hundred|sterling|pound|pence|cent|canran|mil|fil|bili|cannoedd|punn|bunn|punt|bunt|ceiniog|geiniog|euro|ewro|dollar|dole|franc|y cant|mio\b/iu;

export function readUnit(text: string, place: UnitPlace): UnitWords {
  if (!mayBeUnit.test(text)) return { ...nothing, rest: text };
  const tokens = unitTokens(text);
  const segments = segmentsOf(tokens);
  const all = joined(segments.flatMap((own, index) => saidIn(own, index, place)));
  const counted = all.filter(({ strength, denied }) => strength !== 'weak' && !denied);
  // "Rounded to the nearest £1,000" says how exact the amounts are.
  const units = counted.filter((each) => !has(segments[each.segment] ?? [], 'nearest') || isMarked(each));
  const [first] = units;
  const isExcepted = first !== undefined && has(tokens, 'except');
  const doubtful =
    units.some(({ scale, currency }) => scale !== first?.scale || currency !== first.currency) ||
    units.some(({ strength }) => strength === 'doubtful') ||
    isExcepted ||
    (first === undefined &&
      (segments.some(onlyRounds) || (place !== 'label' && segments.some(isLoneThousand)))) ||
    tokens.some(({ kind, text: words }) => kind === 'amount' && /[€$]/u.test(words));
  const isWithout = first !== undefined && has(tokens, 'without');
  return {
    scale: first?.scale ?? 1,
    currency: units.find(({ currency }) => currency !== undefined)?.currency,
    said: first !== undefined,
    pounds: all.some(({ pounds }) => pounds),
    percent: has(tokens, 'percent'),
    inOnes: !doubtful && isInOnes(first, tokens, all),
    doubtful,
    unlessStated: has(tokens, 'unless'),
    excepted:
      doubtful || isWithout
        ? tokens.flatMap(({ kind, text: words }) => (kind === 'word' ? [words] : []))
        : [],
    alone: first !== undefined && tokens.every((token) => isSilent(token) || isOfUnit(token)),
    ofAll: beginsOfAll(tokens),
    rest: withoutUnits(text, tokens, units),
  };
}

/** "To the nearest £000" heads thousands; "to the nearest £1,000" may be said of pounds. */
function isMarked({ pounds, tokens }: Said): boolean {
  return pounds && tokens.some(({ form }) => form === 'marked' || form === 'bare');
}

/** "£" by itself may be half of a unit: "Budget (£)" over "000s". */
function isInOnes(first: Said | undefined, tokens: readonly UnitToken[], all: readonly Said[]): boolean {
  if (first === undefined) return all.some(({ denied, scale }) => denied && scale > 1);
  const isSaid = first.after || has(tokens, 'filler') || has(tokens, 'not');
  return first.pounds && first.scale === 1 && first.currency === undefined && isSaid;
}

function has(tokens: readonly UnitToken[], wanted: UnitToken['kind']): boolean {
  return tokens.some(({ kind }) => kind === wanted);
}

/** "To the nearest £1,000", where nothing else says whether the amounts are in thousands as well. */
function onlyRounds(tokens: readonly UnitToken[]): boolean {
  return (
    has(tokens, 'nearest') &&
    tokens.some(
      ({ kind, form, scale, text }) =>
        (kind === 'scale' && (form === 'unknown' || (scale ?? 1) > 1)) ||
        (kind === 'amount' && /000|thousand|million|\dk|\dm/iu.test(text)),
    )
  );
}

/** "(£1,000)" is the unit or an amount. */
function isLoneThousand(tokens: readonly UnitToken[]): boolean {
  return (
    tokens.every((token) => isSilent(token) || token.kind === 'amount') &&
    tokens.some(({ kind, text }) => kind === 'amount' && /^£\s?1[, ]?000(?:[, ]?000)?$/u.test(text))
  );
}

/** "All figures are in …", "£000": it is about what it stands by, and no name of anything. */
function beginsOfAll(tokens: readonly UnitToken[]): boolean {
  const first = tokens.find(({ kind }) => kind !== 'break');
  return first !== undefined && (isSilent(first) || isOfUnit(first)) && first.kind !== 'year';
}

function isOfUnit({ kind }: UnitToken): boolean {
  return kind === 'currency' || kind === 'scale' || kind === 'break' || kind === 'except';
}

/** Without the units, and without brackets that hold nothing else. */
function withoutUnits(text: string, tokens: readonly UnitToken[], said: readonly Said[]): string {
  const gone = new Set(said.flatMap(({ tokens: own }) => own));
  let rest = text;
  for (const token of tokens.toReversed())
    if (gone.has(token) || token.kind === 'percent' || (token.kind === 'currency' && token.form === 'symbol'))
      rest = `${rest.slice(0, token.start)} ${rest.slice(token.end)}`;
  return rest
    .replaceAll(/[([](?:[\s,;:]|\b(?:in|mewn|all|figures)\b)*[)\]]/giu, ' ')
    .replaceAll(/\s[-–—:,;]\s*$/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
