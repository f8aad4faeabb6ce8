// What one cell says as a figure of a measure or as an amount of money, or why it says neither.

import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import type { Measure } from '../../../../shared/register/snapshot.ts';
import { grouped, multiplyDecimals, roundDecimal } from '../../../../shared/language/decimal.ts';
import { isDate, longDate } from '../../../../shared/language/dates.ts';
import { moneyText, readPounds } from '../../../../shared/language/money.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import { readFigure } from '../../../../shared/language/read-figure.ts';
import { readInUnit, wrongUnit } from '../../../../shared/language/read-in-unit.ts';
import { mayBeFraction } from '../find/classify.ts';
import type { Scale } from '../find/heading-words.ts';
import type { SheetCell } from '../read/cells.ts';

export type CellReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** What the column says of its cells. */
export interface ColumnUnit {
  readonly scale: Scale;
  /** How bare numbers up to 1.5 are meant where percentages are wanted; undefined when nobody has said. */
  readonly fractions: 'whole' | 'as written' | undefined;
}

function refuse(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}

/** What is wrong with a cell whatever is wanted of it. */
function faultOf({ kind, text }: SheetCell): string | undefined {
  switch (kind) {
    case 'error':
      return `${text} is an error in the workbook. Mend the formula there, then import again.`;
    case 'no result':
      return 'This is a formula that no program has worked out. Open the file in a spreadsheet program, save it, then import again.';
    case 'date':
      return `${dayOrWords(text)} is a date, not a figure.`;
    case 'boolean':
      return `${text} is not a figure.`;
    case 'text':
    case 'number':
      return undefined;
  }
}

function dayOrWords(text: string): string {
  return isDate(text) ? longDate(text) : text;
}

/** The cell as a person reads it there. */
export function shownIn({ kind, text, format }: SheetCell): string {
  if (kind === 'no result') return 'a formula without a result';
  if (kind === 'date') return dayOrWords(text);
  if (kind !== 'number') return oneLine(text);
  if (format.kind === 'percent') return `${placed(multiplyDecimals(text, '100'), format.decimals)}%`;
  return format.kind === 'money'
    ? `£${placed(text, format.decimals)}`.replace('£−', '−£')
    : placed(text, format.decimals);
}

function placed(digits: string, decimals: number | undefined): string {
  return grouped(decimals === undefined ? digits : roundDecimal(digits, decimals));
}

const hundred = '100';

/** Sub-penny parts are what formulas leave: a sum of money is whole pence, rounded half away from zero. */
function penceOf(pounds: string, scale: Scale): number | undefined {
  const pence = Number(roundDecimal(multiplyDecimals(multiplyDecimals(pounds, String(scale)), hundred), 0));
  return Number.isSafeInteger(pence) ? pence : undefined;
}

/** In pence; null where the cell says that there is none yet. */
export function amountIn(cell: SheetCell, { scale }: ColumnUnit): CellReading<number | null> {
  const fault = faultOf(cell);
  if (fault !== undefined) return refuse(fault);
  if (cell.kind === 'number') {
    if (cell.format.kind === 'percent')
      return refuse(`${shownIn(cell)} is a percentage, not an amount of money.`);
    const pence = penceOf(cell.text, scale);
    return pence === undefined
      ? refuse(`${cell.text} is more than any amount of money here.`)
      : { ok: true, value: pence };
  }
  const words = oneLine(cell.text);
  const read = readFigure(words);
  if (read?.value.kind === 'unknown') return { ok: true, value: null };
  const pounds = readPounds(words);
  if (pounds === undefined) return refuse(`“${words}” is not an amount of money.`);
  // Words that say their own unit, "£12k", mean what they say whatever the heading.
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
      shownIn(cell),
    );
  }
  if (!mayBeFraction(text))
    return exact({ unit: 'percent', amount: text }, `${placed(text, format.decimals)}%`);
  if (fractions === undefined)
    return refuse(
      `${text} may be ${multiplyDecimals(text, hundred)}% or ${text}%. Say which, for the whole column.`,
    );
  const amount = fractions === 'whole' ? roundDecimal(multiplyDecimals(text, hundred), 9) : text;
  return exact({ unit: 'percent', amount }, `${grouped(amount)}%`);
}

function moneyIn({ text }: SheetCell, { scale }: ColumnUnit): CellReading<ReadValue> {
  const pence = penceOf(text, scale);
  return pence === undefined
    ? refuse(`${text} is more than any amount of money here.`)
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
        ? refuse(wrongUnit(shownIn(cell), 'money', 'percent'))
        : percentIn(cell, column);
    case 'money':
      return format.kind === 'percent'
        ? refuse(wrongUnit(shownIn(cell), 'percent', 'money'))
        : moneyIn(cell, column);
    case 'number':
      if (format.kind === 'percent' || format.kind === 'money')
        return refuse(wrongUnit(shownIn(cell), format.kind, 'number'));
      return exact(
        { unit: 'number', amount: column.scale === 1 ? text : multiplyDecimals(text, String(column.scale)) },
        shownIn(cell),
      );
  }
}
