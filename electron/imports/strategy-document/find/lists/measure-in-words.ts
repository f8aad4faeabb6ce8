// A measure of a list, in one line: mostly its name alone, and sometimes what it is now and is to become: "Visitor numbers up from 62,000 to
// 70,000 by 2027". What the line doesn't say for certain stays in the name, and is said.

import type { DocumentLocation } from '../../../../../shared/kernel/provenance.ts';
import { compareFigures } from '../../../../../shared/figures/rules/compare-figures.ts';
import { unitOf } from '../../../../../shared/figures/rules/quantity.ts';
import { findDate } from '../../../../../shared/language/date-words.ts';
import { oneLine } from '../../../../../shared/language/plain.ts';
import { readPeriod, type ReadPeriod } from '../../../../../shared/language/reading/dates/read-period.ts';
import { whereAmong } from '../../../../../shared/language/reading/dates/years-around.ts';
import { readFigure } from '../../../../../shared/language/reading/figures/read-figure.ts';
import { say } from '../../../../../shared/language/say.ts';
import type { Account } from '../account.ts';
import type { FoundFigure, FoundMeasure } from '../findings.ts';
import { withoutCaveat } from '../table/measures-table.ts';
import type { Clock } from '../walk.ts';

interface Reading {
  readonly account: Account;
  readonly clock: Clock;
}

const up =
  'up|ris(?:e|es|en|ing)|increas(?:e|es|ed|ing)|gr(?:ow|ows|own|owing)|rais(?:e|ed|ing)|i fyny|yn (?:codi|cynyddu|tyfu)|wedi (?:codi|cynyddu|tyfu)|cynyddu|codi';
const down =
  'down|fall(?:s|en|ing)?|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|drop(?:s|ped|ping)?|cut|lower(?:ed|ing)?|i lawr|yn (?:gostwng|lleihau)|wedi (?:gostwng|lleihau)|gostwng|lleihau';
const amount = '£?\\d[\\d,.]*(?:\\s?(?:%|per ?cent|y cant|k|m|million|miliwn)(?!\\p{L}))?';
const since = '(?:,?\\s+(?:in|yn|ym)\\s+|\\s+\\()(?<since>[^()]{3,30}?)\\)?';
const fromTo = `(?:from|o)\\s+(?<first>${amount})(?:${since})?\\s+(?:to|i)\\s+(?<last>${amount})\\s+(?:by|erbyn)\\s+(?<by>.{4,40}?)\\.?$`;

/** "Visitor numbers up from …": what stands before is the name. */
const wayBehind = new RegExp(
  `^(?<name>[^\\p{L}]*\\p{L}.*?),?\\s+(?:(?:to|will|should|i)\\s+)?(?:(?<up>${up})|(?<down>${down}))\\s+${fromTo}`,
  'iu',
);
/** "Increase the number of visitors from …": the verb is a part of it. */
const wayBefore = new RegExp(
  `^(?<name>(?:to\\s+)?(?:(?<up>${up})|(?<down>${down}))\\s+\\p{L}.*?)\\s+${fromTo}`,
  'iu',
);
/** "Increase pupils aged from 11 to 16" says who they are. */
const ofSome =
  /(?:\b(?:aged?|ages|scor\w+|rat(?:ed|ings?)|graded?|grades|bands?|levels?|years?|open|hours|range|ranging|running)|\boed(?:ran)?|\bsgôr|\blefelau)\s*$/iu;

/** Only where it is the whole of the words. */
function periodIn(words: string, kind: ReadPeriod['kind']): ReadPeriod | undefined {
  const text = oneLine(words).replace(/^(?:(?:the\s+)?end of|d?diwedd)\s+/iu, '');
  const date = findDate(text);
  const read = date?.start === 0 && date.end === text.length ? readPeriod(text) : undefined;
  return read === undefined || read.from === null || read.kind !== 'actual' ? undefined : { ...read, kind };
}

function isBeyond({ from, to }: ReadPeriod, { years, today }: Clock): boolean {
  if (from === null) return false;
  return whereAmong({ from, to: to ?? from }, { ...years, first: 0 }) === 'outside' || from > today;
}

interface InOneLine {
  readonly name: string;
  readonly baseline: FoundFigure;
  readonly target: FoundFigure;
}

/** Undefined where the line says no such thing, or says it in a way that may be meant otherwise. */
function figuresIn(line: string, location: DocumentLocation, clock: Clock): InOneLine | undefined {
  const words = (wayBehind.exec(line) ?? wayBefore.exec(line))?.groups;
  if (words === undefined || ofSome.test(words['name'] ?? '')) return undefined;
  const [first, last] = [words['first'], words['last']].map((text) => readFigure(text ?? '')?.value);
  const of = words['since'] === undefined ? readPeriod('Baseline') : periodIn(words['since'], 'baseline');
  const by = periodIn(words['by'] ?? '', 'target');
  if (first?.kind !== 'exact' || last?.kind !== 'exact' || of === undefined || by === undefined)
    return undefined;
  const isAsSaid = compareFigures(last, first) === (words['up'] === undefined ? 'less' : 'more');
  const isTooLate = isBeyond(by, { ...clock, today: by.from ?? '' }) || isBeyond(of, clock);
  if (!isAsSaid || isTooLate || (of.from !== null && of.from >= (by.from ?? ''))) return undefined;
  const figure = { provisional: false, location, headedAt: location };
  return {
    name: words['name'] ?? '',
    baseline: { ...figure, period: of, kind: 'baseline', value: first },
    target: { ...figure, period: by, kind: 'target', value: last },
  };
}

const figureWords =
  /£\s?\d|\d\s?%|\d\s?(?:per ?cent|y cant)(?!\p{L})|\d,\d{3}|^\d+\s|:\s*\d|(?<!\p{L})(?:from|o)\s+\d.*\s(?:to|i)\s+\d|(?<!\p{L})(?:at (?:least|most)|(?:no )?(?:more|fewer|less) than|o leiaf|(?:dim )?(?:mwy|llai) na)\s+\d|(?<!\p{L})(?:below|above|islaw|uwchlaw)\s+[\d.]+\s*$|(?<!\p{L}|\d)\d+ (?:in|out of|mewn|o bob) (?:every )?\d|(?<!\p{L})(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|haneru|dyblu|treblu)(?!\p{L})/iu;

/** "9 in 10", "halve", "500 by 2027": what a table would list as no figure that can be read. */
function namesFigures(text: string): boolean {
  return figureWords.test(text) || findDate(text) !== undefined;
}

function plainMeasure(
  text: string,
  location: DocumentLocation,
  adoption: FoundMeasure['adoption'],
): FoundMeasure {
  const { name, caveat } = withoutCaveat(text);
  return {
    name,
    label: null,
    group: null,
    footnoteMark: null,
    footnote: null,
    caveat,
    comment: null,
    statedStatus: null,
    unit: 'number',
    polarity: 'not judged',
    ways: [],
    kind: 'qualitative',
    adoption,
    tolerance: null,
    figures: [],
    leads: [],
    leadLocation: location,
    formula: null,
    subsetOf: null,
    location,
  };
}

function withoutBullet(text: string): string {
  return oneLine(text).replace(/^[·•▪-]\s*/u, '');
}

function sayKept(words: string, location: DocumentLocation, account: Account) {
  if (namesFigures(words)) account.assume(location, say('document.figures-kept', { words }));
}

/** It mostly has no figures, and may carry a caveat in brackets (docs/domain.md, case 9). */
export function measureInWords(
  text: string,
  location: DocumentLocation,
  { account, clock }: Reading,
): FoundMeasure {
  const words = withoutBullet(text);
  const read = figuresIn(words, location, clock);
  if (read === undefined) {
    sayKept(words, location, account);
    return plainMeasure(words, location, 'adopted');
  }
  const { name, baseline, target } = read;
  const [first, last] = [baseline.value.written, target.value.written];
  const says = { words, name, baseline: first, target: last, by: target.period.label };
  account.assume(location, say('document.figures-in-line', says));
  const unit = unitOf(target.value) ?? 'number';
  const figures = [baseline, target];
  return {
    ...plainMeasure(name, location, 'adopted'),
    unit,
    polarity: 'not known',
    kind: 'quantitative',
    figures,
  };
}

/** What may become a measure has no target yet. */
export function candidateInWords(
  text: string,
  location: DocumentLocation,
  { account }: Pick<Reading, 'account'>,
): FoundMeasure {
  const words = withoutBullet(text);
  sayKept(words, location, account);
  return plainMeasure(words, location, 'candidate');
}
