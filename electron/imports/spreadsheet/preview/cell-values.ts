// What one cell says as a figure of a measure or as an amount of money, or why it says neither.

import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import type { Measure } from '../../../../shared/register/snapshot.ts';
import { grouped, multiplyDecimals, roundDecimal } from '../../../../shared/language/decimal.ts';
import { isDay } from '../../../../shared/kernel/days.ts';
import type { Saying, Spoken } from '../../../../shared/kernel/saying.ts';
import { moneyText, readPounds } from '../../../../shared/language/money.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import { inThousands, mayBePointOfThousands } from '../../../../shared/language/reading/figures/points.ts';
import {
  markedAmount,
  mayBeMillions,
  type MarkedAmount,
} from '../../../../shared/language/reading/figures/credits.ts';
import { mayBePence } from '../../../../shared/language/provisional.ts';
import {
  inItsWords,
  namesWhatIsCounted,
  numberAlone,
  ownScale,
  readFigure,
  withoutNoteNamed,
} from '../../../../shared/language/reading/figures/read-figure.ts';
import {
  penceOrPounds,
  readInUnit,
  wrongUnit,
} from '../../../../shared/language/reading/figures/read-in-unit.ts';
import { say } from '../../../../shared/language/say.ts';
import { isBareDecimal, mayBeFraction } from '../find/classify.ts';
import type { Side } from '../find/sides.ts';
import { withoutNotes } from '../../../../shared/language/reading/raised.ts';
import { readUnit, type Scale } from '../../../../shared/language/reading/units/read-unit.ts';
import { plainFormat, type NumberFormat, type SheetCell } from '../read/cells.ts';
import { signOf } from '../read/number-format.ts';
import type { Times, UnitOfCell } from './units.ts';

export type CellReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Saying };

/** What the column says about its cells. */
export interface ColumnUnit extends UnitOfCell {
  /** Whether there are bare fractions in the table: then a bare 1 may be 100%. */
  readonly amongFractions: boolean;
  /** How bare numbers up to 1.5 are meant where percentages are expected; undefined when nobody has said. */
  readonly fractions: 'whole' | 'as written' | undefined;
  /** How the point of "1.200" is meant in a column that has thousands. */
  readonly points?: 'thousands' | 'as written' | 'not said' | undefined;
}

function refuse(reason: Saying): { ok: false; reason: Saying } {
  return { ok: false, reason };
}

const notWorkedOut = say('sheet.formula-not-calculated');
const noResult = say('sheet.no-result');

/** What is wrong with a cell, whatever it is read as. */
function faultOf({ kind, text, format }: SheetCell): Saying | undefined {
  switch (kind) {
    case 'error':
      return say('sheet.cell-in-error', { error: text });
    case 'no result':
      return notWorkedOut;
    case 'date':
      return say('sheet.a-date', { date: dayOrWords(text) });
    case 'boolean':
      return say('sheet.not-a-figure', { words: text });
    case 'text':
      return undefined;
    case 'number':
      return numberFault(text, format);
  }
}

const meansNought = /^£?\s*(?:[-–—−]+|nil|zero|none|dim|sero)$/iu;

/** A number that a person reading the sheet would take for something else, or can't see. */
function numberFault(digits: string, { kind, shownAs }: NumberFormat): Saying | undefined {
  if (kind === 'time') return say('sheet.a-time');
  if (shownAs === undefined) return undefined;
  const { sign, currency, unsure, instead } = shownAs;
  const words = instead[signOf(Number(digits))];
  if (words === '') return say('sheet.shows-nothing', { held: grouped(digits) });
  if (words !== undefined && !(digits === '0' && meansNought.test(words)))
    return say('sheet.shows-words', { held: grouped(digits), words });
  if (currency !== undefined) return say('sheet.other-currency', { currency });
  if (unsure) return say('sheet.format-unsure', { held: grouped(digits) });
  return sign === 'dropped' && digits.startsWith('-')
    ? say('sheet.sign-hidden', { held: grouped(digits) })
    : undefined;
}

function dayOrWords(text: string): Spoken {
  return isDay(text) ? { day: text } : text;
}

/** The cell as a person reads it in the sheet. */
export function shownIn(cell: SheetCell): Spoken {
  if (cell.kind === 'no result') return noResult;
  if (cell.kind === 'date') return dayOrWords(cell.text);
  return cell.kind === 'number' ? numberIn(cell) : oneLine(cell.text);
}

const noPowers = { leftOut: 0, said: 0, sign: 'kept' } as const;

/** The digits that a person sees in the cell, before any word behind them: 96 where 96000 is shown as "96" or "96k". */
function digitsShown({ text, format }: SheetCell): string {
  const { leftOut, sign } = format.shownAs ?? noPowers;
  const shown = leftOut === 0 ? text : multiplyDecimals(text, fractionOf(leftOut));
  return sign === 'turned' ? multiplyDecimals(shown, '-1') : shown;
}

/** A thousandth for 3. */
function fractionOf(powers: number): string {
  return `0.${'0'.repeat(powers - 1)}1`;
}

/** What one of the cell's digits stands for: what is said behind it counts, otherwise what is said for the column. */
function timesShown({ format }: SheetCell, ofColumn: Scale): number | undefined {
  const { leftOut, said } = format.shownAs ?? noPowers;
  if (said > 0) return 10 ** said;
  // 96000 shown as 96, and nobody says in what.
  return leftOut > 0 && ofColumn === 1 ? undefined : ofColumn;
}

function unsaid(cell: SheetCell): { ok: false; reason: Saying } {
  return refuse(say('sheet.shown-scaled', { shown: numberIn(cell), held: grouped(cell.text) }));
}

/** A number as its format shows it. */
export function numberIn(cell: SheetCell): string {
  const { format } = cell;
  // What it looks like isn't known.
  if (format.shownAs?.unsure === true) return grouped(cell.text);
  const text = digitsShown(cell);
  if (format.kind === 'percent') return `${placed(multiplyDecimals(text, '100'), format.decimals)}%`;
  const digits = placed(text, format.decimals);
  if (format.kind !== 'money') return digits;
  const currency = format.shownAs?.currency ?? '£';
  const sign = /\p{L}$/u.test(currency) ? `${currency} ` : currency;
  return digits.startsWith('−') ? `−${sign}${digits.slice(1)}` : `${sign}${digits}`;
}

function placed(digits: string, decimals: number | undefined): string {
  return grouped(decimals === undefined ? digits : roundDecimal(digits, decimals));
}

const hundred = '100';

/** Formulas leave fractions of a penny: a sum of money is whole pence, rounded half away from zero. */
function penceOf(pounds: string, scale: number): number | undefined {
  const pence = Number(roundDecimal(multiplyDecimals(multiplyDecimals(pounds, String(scale)), hundred), 0));
  return Number.isSafeInteger(pence) ? pence : undefined;
}

/** What is said of a cell that has a pound sign, or none. */
function besidePounds({ ofMoney }: ColumnUnit, hasSign: boolean): Times {
  return hasSign && 'doubt' in ofMoney ? (ofMoney.besidePounds ?? ofMoney) : ofMoney;
}

function wordsBeside({ text }: SheetCell, words: string): Saying {
  return say('sheet.words-beside', { held: grouped(text), words });
}

/** Pence of a number in a cell, in the unit that is said for it. */
function penceIn(cell: SheetCell, unit: ColumnUnit): CellReading<number> {
  const ofMoney = besidePounds(unit, cell.format.kind === 'money');
  const ownWord = (cell.format.shownAs?.said ?? 0) > 0;
  if ('doubt' in ofMoney && (ofMoney.mayBeNone || !ownWord)) return refuse(ofMoney.doubt);
  const beside = cell.format.shownAs?.beside[signOf(Number(cell.text))];
  if (beside !== undefined) return refuse(wordsBeside(cell, beside));
  const times = timesShown(cell, 'scale' in ofMoney ? ofMoney.scale : 1);
  if (times === undefined) return unsaid(cell);
  const pence = penceOf(digitsShown(cell), times);
  return pence === undefined
    ? refuse(say('sheet.too-much-money', { number: cell.text }))
    : { ok: true, value: pence };
}

/** Pence written as text, in the unit that is said for it. */
function scaledPence(pence: number, words: string, unit: ColumnUnit): CellReading<number> {
  const ofMoney = besidePounds(unit, words.includes('£'));
  if ('doubt' in ofMoney && ofMoney.mayBeNone) return refuse(ofMoney.doubt);
  if (ownScale.test(words) || pence === 0) return { ok: true, value: pence };
  if ('doubt' in ofMoney) return refuse(ofMoney.doubt);
  const { scale } = ofMoney;
  // "£96" below "£'000" may be either.
  if (scale > 1 && words.includes('£')) return refuse(say('sheet.unit-twice', { words }));
  return { ok: true, value: pence * scale };
}

/** As a program shows nought in accounts: a dash with room around it, in place of a number. */
const accountingDash = /^\s*£?\s*[-–—−]\s{2,}$/u;

/** With its point as somebody said it is meant. */
function pointed(cell: SheetCell, { points }: ColumnUnit): CellReading<SheetCell> {
  const isOpen =
    points !== undefined &&
    points !== 'as written' &&
    cell.kind === 'text' &&
    mayBePointOfThousands(withoutNotes(oneLine(cell.text)));
  if (!isOpen) return { ok: true, value: cell };
  const asWritten = withoutNotes(oneLine(cell.text));
  const thousands = inThousands(asWritten);
  return points === 'thousands'
    ? { ok: true, value: { ...cell, text: thousands } }
    : refuse(say('sheet.a-point', { asWritten, thousands }));
}

/** In pence; null where the cell says there is none yet. `mark`: what a cell beside it says of it. */
export function amountIn(
  given: SheetCell,
  unit: ColumnUnit,
  sideOfRow: () => Side | undefined,
  mark?: MarkedAmount['is'],
): CellReading<number | null> {
  const fault = faultOf(given);
  if (fault !== undefined) return refuse(fault);
  const own = given.kind === 'text' ? markedAmount(given.text) : undefined;
  const read = pointed(own === undefined ? given : { ...given, text: own.amount }, unit);
  const amount = read.ok ? amountOf(read.value, unit) : read;
  const is = own?.is ?? mark;
  if (is === undefined || !amount.ok || amount.value === null) return amount;
  const shown = given.kind === 'number' ? numberIn(given) : oneLine(given.text);
  const words = mark === undefined ? shown : `${shown} ${mark === 'credit' ? 'Cr' : 'Dr'}`;
  // Below zero, or marked twice, it may be either.
  if (amount.value < 0 || (own !== undefined && mark !== undefined))
    return refuse(say('sheet.not-money', { words }));
  const side = sideOfRow();
  if (side === undefined)
    return refuse(say('reading.credit-or-debit', { words, above: own?.amount ?? shown }));
  // A credit is income under income, and money back under spending.
  const isBelow = is === (side === 'income' ? 'debit' : 'credit');
  return isBelow && amount.value !== 0 ? { ok: true, value: -amount.value } : amount;
}

function amountOf(cell: SheetCell, unit: ColumnUnit): CellReading<number | null> {
  if (cell.kind === 'number') {
    if (cell.format.kind === 'percent') return refuse(say('sheet.a-percentage', { words: numberIn(cell) }));
    return penceIn(cell, unit);
  }
  if (accountingDash.test(cell.text)) return scaledPence(0, cell.text, unit);
  const words = oneLine(cell.text);
  if (mayBePence(words)) return refuse(penceOrPounds(words));
  const pounds = readPounds(cell.text);
  if (pounds !== undefined) return scaledPence(pounds, words, unit);
  const isUnknown = readFigure(cell.text)?.value.kind === 'unknown';
  if (isUnknown) return { ok: true, value: null };
  if (mayBeMillions(words)) return refuse(say('reading.millions-or-thousands', { words }));
  const { currency } = readUnit(words.replaceAll(/[\d.,' ]+/gu, ' '), 'heading');
  return refuse(
    currency === undefined ? say('sheet.not-money', { words }) : say('sheet.other-currency', { currency }),
  );
}

export interface ReadValue {
  readonly value: FigureValue;
  readonly provisional: boolean;
}

function exact(
  quantity: Extract<FigureValue, { kind: 'exact' }>['quantity'],
  written: string,
): CellReading<ReadValue> {
  return { ok: true, value: { value: { kind: 'exact', quantity, written }, provisional: false } };
}

/** Whether a bare number may be meant as a fraction: by itself, or because others in its table are. */
function isFraction(digits: string, { amongFractions }: ColumnUnit): boolean {
  return mayBeFraction(digits) || (amongFractions && Math.abs(Number(digits)) === 1);
}

function percentIn(cell: SheetCell, unit: ColumnUnit): CellReading<ReadValue> {
  const { format } = cell;
  const text = digitsShown(cell);
  const { fractions } = unit;
  if (format.kind === 'percent') {
    return exact(
      { unit: 'percent', amount: roundDecimal(multiplyDecimals(text, hundred), 9) },
      numberIn(cell),
    );
  }
  if (!isFraction(text, unit))
    return exact({ unit: 'percent', amount: text }, `${placed(text, format.decimals)}%`);
  if (fractions === undefined)
    return refuse(
      say('sheet.a-fraction', {
        number: text,
        whole: `${multiplyDecimals(text, hundred)}%`,
        asWritten: `${text}%`,
      }),
    );
  const amount = fractions === 'whole' ? roundDecimal(multiplyDecimals(text, hundred), 9) : text;
  return exact({ unit: 'percent', amount }, `${grouped(amount)}%`);
}

function moneyIn(cell: SheetCell, unit: ColumnUnit): CellReading<ReadValue> {
  const pence = penceIn(cell, unit);
  return pence.ok ? exact({ unit: 'money', pence: pence.value }, moneyText(pence.value)) : pence;
}

function countIn(cell: SheetCell, { ofCounts }: ColumnUnit): CellReading<ReadValue> {
  const beside = cell.format.shownAs?.beside[signOf(Number(cell.text))];
  // "14 days" by its format is 14 as it is by its text; "approx 14" isn't.
  if (beside !== undefined && !namesWhatIsCounted(`1 ${beside}`)) return refuse(wordsBeside(cell, beside));
  const ownWord = (cell.format.shownAs?.said ?? 0) > 0;
  if ('doubt' in ofCounts && !ownWord) return refuse(ofCounts.doubt);
  const times = timesShown(cell, 'scale' in ofCounts ? ofCounts.scale : 1);
  if (times === undefined) return unsaid(cell);
  const amount = multiplyDecimals(digitsShown(cell), String(times));
  const written = times === 1 ? numberIn(cell) : grouped(amount);
  return exact({ unit: 'number', amount }, beside === undefined ? written : `${written} ${beside}`);
}

/** A figure written as text, in the unit that is said for its column. */
function textIn(cell: SheetCell, unit: Measure['unit'], column: ColumnUnit): CellReading<ReadValue> {
  const words = oneLine(cell.text);
  const bare = withoutNotes(words);
  if (unit === 'percent' && isBareDecimal(bare))
    return percentIn({ ...cell, text: bareDigits(bare) }, column);
  if (unit === 'percent' && /^-?1$/u.test(bare) && column.amongFractions)
    return percentIn({ ...cell, text: bare }, column);
  if (readFigure(cell.text) === undefined)
    return { ok: true, value: { value: inItsWords(cell.text), provisional: false } };
  const read = readInUnit(cell.text, unit);
  if (!read.ok) return refuse(read.problem);
  const { value } = read.read;
  if (value.kind === 'range') return rangeIn(read.read, value, words, column);
  if (!('quantity' in value)) return { ok: true, value: read.read };
  const { quantity } = value;
  if (quantity.unit === 'money') {
    const pence = scaledPence(quantity.pence, words, column);
    if (!pence.ok) return pence;
    if (pence.value === quantity.pence) return { ok: true, value: read.read };
    return isBare(value, words)
      ? exact({ ...quantity, pence: pence.value }, moneyText(pence.value))
      : refuse(say('sheet.unit-twice', { words }));
  }
  const { ofCounts } = column;
  const isPlain = 'scale' in ofCounts && ofCounts.scale === 1;
  if (quantity.unit === 'percent' || isPlain || ownScale.test(words)) return { ok: true, value: read.read };
  return isBare(value, words)
    ? countIn({ ...cell, text: quantity.amount, format: plainFormat }, column)
    : refuse(say('sheet.unit-twice', { words }));
}

/** What it says besides a number, "Hold at 12", is about the number as it stands, which isn't that of the unit said above it. */
function isBare({ kind }: FigureValue, words: string): boolean {
  return kind === 'exact' && numberAlone(words) !== undefined;
}

/** Whether the ends of a range are in the unit of their column can't be told: "5-10" below £'000. */
function rangeIn(
  read: ReadValue,
  { low: { unit } }: Extract<FigureValue, { kind: 'range' }>,
  words: string,
  { ofCounts, ofMoney }: ColumnUnit,
): CellReading<ReadValue> {
  const said = unit === 'money' ? ofMoney : ofCounts;
  const isPlain = unit === 'percent' || ownScale.test(words) || ('scale' in said && said.scale === 1);
  return isPlain ? { ok: true, value: read } : refuse(say('sheet.unit-twice', { words }));
}

/** ".5" as digits are kept: "0.5". */
function bareDigits(words: string): string {
  return words.replace(/^(-?)\./u, '$10.');
}

/** In the measure's own unit. */
export function figureIn(
  given: SheetCell,
  measure: Pick<Measure, 'unit'>,
  column: ColumnUnit,
): CellReading<ReadValue> {
  const fault = faultOf(given);
  if (fault !== undefined) return refuse(fault);
  const cell = { ...given, text: withoutNoteNamed(given.text) };
  if (cell.kind === 'text') {
    const read = measure.unit === 'percent' ? ({ ok: true, value: cell } as const) : pointed(cell, column);
    return read.ok ? textIn(read.value, measure.unit, column) : read;
  }
  const { format } = cell;
  switch (measure.unit) {
    case 'percent':
      return format.kind === 'money'
        ? refuse(wrongUnit(numberIn(cell), 'money', 'percent'))
        : percentIn(cell, column);
    case 'money':
      return format.kind === 'percent'
        ? refuse(wrongUnit(numberIn(cell), 'percent', 'money'))
        : moneyIn(cell, column);
    case 'number':
      if (format.kind === 'percent' || format.kind === 'money')
        return refuse(wrongUnit(numberIn(cell), format.kind, 'number'));
      return countIn(cell, column);
  }
}
