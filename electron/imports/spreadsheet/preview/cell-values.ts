// What one cell says as a figure of a measure or as an amount of money, or why it says neither.

import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import type { Measure } from '../../../../shared/register/snapshot.ts';
import { grouped, multiplyDecimals, roundDecimal } from '../../../../shared/language/decimal.ts';
import { isDay } from '../../../../shared/kernel/days.ts';
import type { Saying, Spoken } from '../../../../shared/kernel/saying.ts';
import { moneyText, readPounds } from '../../../../shared/language/money.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import { readFigure } from '../../../../shared/language/reading/read-figure.ts';
import { readInUnit, wrongUnit } from '../../../../shared/language/reading/read-in-unit.ts';
import { say } from '../../../../shared/language/say.ts';
import { mayBeFraction } from '../find/classify.ts';
import type { Scale } from '../find/heading-words.ts';
import type { SheetCell } from '../read/cells.ts';

export type CellReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Saying };

/** What the column says about its cells. */
export interface ColumnUnit {
  readonly scale: Scale;
  /** How bare numbers up to 1.5 are meant where percentages are expected; undefined when nobody has said. */
  readonly fractions: 'whole' | 'as written' | undefined;
}

function refuse(reason: Saying): { ok: false; reason: Saying } {
  return { ok: false, reason };
}

const notWorkedOut = say('sheet.formula-not-calculated');
const noResult = say('sheet.no-result');

/** What is wrong with a cell, whatever it is read as. */
function faultOf({ kind, text }: SheetCell): Saying | undefined {
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
    case 'number':
      return undefined;
  }
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

/** A number as its format shows it. */
export function numberIn({ text, format }: SheetCell): string {
  if (format.kind === 'percent') return `${placed(multiplyDecimals(text, '100'), format.decimals)}%`;
  return format.kind === 'money'
    ? `£${placed(text, format.decimals)}`.replace('£−', '−£')
    : placed(text, format.decimals);
}

function placed(digits: string, decimals: number | undefined): string {
  return grouped(decimals === undefined ? digits : roundDecimal(digits, decimals));
}

const hundred = '100';

/** Formulas leave fractions of a penny: a sum of money is whole pence, rounded half away from zero. */
function penceOf(pounds: string, scale: Scale): number | undefined {
  const pence = Number(roundDecimal(multiplyDecimals(multiplyDecimals(pounds, String(scale)), hundred), 0));
  return Number.isSafeInteger(pence) ? pence : undefined;
}

/** In pence; null where the cell says there is none yet. */
export function amountIn(cell: SheetCell, { scale }: ColumnUnit): CellReading<number | null> {
  const fault = faultOf(cell);
  if (fault !== undefined) return refuse(fault);
  if (cell.kind === 'number') {
    if (cell.format.kind === 'percent') return refuse(say('sheet.a-percentage', { words: numberIn(cell) }));
    const pence = penceOf(cell.text, scale);
    return pence === undefined
      ? refuse(say('sheet.too-much-money', { number: cell.text }))
      : { ok: true, value: pence };
  }
  const words = oneLine(cell.text);
  const read = readFigure(words);
  if (read?.value.kind === 'unknown') return { ok: true, value: null };
  const pounds = readPounds(words);
  if (pounds === undefined) return refuse(say('sheet.not-money', { words }));
  // Text with its own unit, "£12k", means what it says whatever the heading.
  return { ok: true, value: scale === 1 || /[£km]/iu.test(words) ? pounds : pounds * scale };
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

function percentIn(cell: SheetCell, { fractions }: ColumnUnit): CellReading<ReadValue> {
  const { text, format } = cell;
  if (format.kind === 'percent') {
    return exact(
      { unit: 'percent', amount: roundDecimal(multiplyDecimals(text, hundred), 9) },
      numberIn(cell),
    );
  }
  if (!mayBeFraction(text))
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

function moneyIn({ text }: SheetCell, { scale }: ColumnUnit): CellReading<ReadValue> {
  const pence = penceOf(text, scale);
  return pence === undefined
    ? refuse(say('sheet.too-much-money', { number: text }))
    : exact({ unit: 'money', pence }, moneyText(pence));
}

/** In the measure's own unit. */
export function figureIn(
  cell: SheetCell,
  measure: Pick<Measure, 'unit'>,
  column: ColumnUnit,
): CellReading<ReadValue> {
  const fault = faultOf(cell);
  if (fault !== undefined) return refuse(fault);
  if (cell.kind === 'text') {
    const read = readInUnit(cell.text, measure.unit);
    return read.ok ? { ok: true, value: read.read } : refuse(read.problem);
  }
  const { format, text } = cell;
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
      return exact(
        { unit: 'number', amount: column.scale === 1 ? text : multiplyDecimals(text, String(column.scale)) },
        numberIn(cell),
      );
  }
}
