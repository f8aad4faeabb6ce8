// The figures of a table in the unit that is said for them outside their cells: above their column, behind the name, or for the whole table.

import type { FigureValue } from '../../../../../../shared/figures/model/figure-value.ts';
import { grouped, multiplyDecimals } from '../../../../../../shared/language/decimal.ts';
import { moneyText } from '../../../../../../shared/language/money.ts';
import { oneLine } from '../../../../../../shared/language/plain.ts';
import { ownScale } from '../../../../../../shared/language/reading/figures/read-figure.ts';
import { readUnit } from '../../../../../../shared/language/reading/units/read-unit.ts';
import { namesThings } from '../../../../../../shared/language/reading/units/unit-of-things.ts';
import { cellText } from '../../../read/source-document.ts';
import type { Grid } from '../grid.ts';

/** What may say the unit of a row's figures besides the headings of their columns. */
export interface SaidOfUnit {
  /** A column of units, or a row above the headings. */
  readonly ofTable: string;
  readonly name: string;
}

/** A title above the headings says something about the unit that can be understood in several ways: "in £000 except staff". */
export function isUnitUnsure({ titles }: Grid): boolean {
  return titles
    .flatMap(({ cells }) => cells)
    .some((cell) => {
      const { said, ofAll, doubtful } = readUnit(oneLine(cellText(cell)), 'title');
      return doubtful && (said || ofAll);
    });
}

/** All that heads a column, from the top down. */
export function columnWords({ headings }: Grid, column: number): string {
  const words = headings.flatMap(({ cells }) =>
    cells.filter(({ column: from, span }) => from <= column && column < from + span).map(cellText),
  );
  return oneLine([...new Set(words)].join(' '));
}

type Where = readonly [column: string, ofTable: string, name: string];
type Range = Extract<FigureValue, { kind: 'range' }>;

/** A thousand million pounds. */
const beyondAll = 100_000_000_000;
/** "Grant share %", "Cyfradd (y cant)". */
const sharesAtEnd = /(?:%|(?<!\p{L})(?:per ?cent|y cant))\s*\)?$/iu;

/** "Market rents £", "Income £000". */
const endsInPounds = /\s£(?:\s?(?:k|m|['’]?000s?))?$/iu;

/** Each end as a figure of its own. A middle and a margin can't be written in full. */
function rangeInUnit(value: Range, where: Where, isUnsure: boolean): Range | undefined {
  const saysOwn = ownScale.test(value.written);
  const ends = [value.low, value.high].flatMap((quantity) => {
    const written = quantity.unit === 'money' ? '' : quantity.amount;
    const read = inUnit({ kind: 'exact', quantity, written }, where, isUnsure, saysOwn);
    return read?.kind === 'exact'
      ? [{ ...read, isAsWritten: read.written === written || read.quantity.unit === 'percent' }]
      : [];
  });
  const [low, high] = ends;
  if (low === undefined || high === undefined) return undefined;
  const taken = { ...value, low: low.quantity, high: high.quantity };
  if (ends.every(({ isAsWritten }) => isAsWritten)) return taken;
  // One sign for both: "£5-6m" is a range whose ends are known, and "£5-£6m" isn't.
  if (saysOwn) return { ...taken, written: value.written.replace(/\.?\d/u, '£$&') };
  const numbers = /\d[\d,]*(?:\.\d+)?/gu;
  if (/±|\/|plus/iu.test(value.written) || value.written.match(numbers)?.length !== 2) return undefined;
  const inFullOf = ends.map(({ written }) => written).values();
  return { ...taken, written: value.written.replace(numbers, () => inFullOf.next().value ?? '') };
}

/**
 * Bare numbers whose unit is said elsewhere, the nearest first: above their column, in brackets behind the name, in a column of units or
 * above the table. Undefined where what is said can be understood in several ways.
 */
export function inUnit(
  value: FigureValue,
  where: Where,
  isUnsure: boolean,
  saysOwn = 'written' in value && ownScale.test(value.written),
): FigureValue | undefined {
  if (value.kind === 'range') return rangeInUnit(value, where, isUnsure);
  if (!('quantity' in value) || value.quantity.unit !== 'number') return value;
  const [column, ofTable, name] = where;
  const { amount } = value.quantity;
  const inName = /\(([^)]*)\)$/u.exec(name)?.[1] ?? '';
  const said = [
    ...[column, inName, ofTable].map((words) => readUnit(words, 'heading')),
    ...(endsInPounds.test(name) ? [readUnit(name, 'label')] : []),
  ];
  if (said.some(({ percent }) => percent))
    return { ...value, written: inFull(value.written, `${amount}%`), quantity: { unit: 'percent', amount } };
  if (sharesAtEnd.test(name))
    return { ...value, written: inFull(value.written, `${amount}%`), quantity: { unit: 'percent', amount } };
  const own = said.find((each) => each.said);
  // "Staff (FTE)" below £m: its numbers are no amounts, and nobody says of what they are.
  if (own?.pounds === true && namesThings(name)) return undefined;
  if (own === undefined) return isUnsure ? undefined : value;
  // Metres, perhaps, or pence: no unit that figures are kept in.
  if (own.doubtful) return own.pounds ? undefined : value;
  if (own.currency !== undefined) return value;
  const scaled = saysOwn ? amount : multiplyDecimals(amount, String(own.scale));
  const pence = Number(multiplyDecimals(scaled, '100'));
  // "250,000" below £m was written in full, or is more than any plan is about.
  if (!saysOwn && own.scale > 1 && said.some(({ pounds }) => pounds) && Math.abs(pence) >= beyondAll)
    return undefined;
  if (said.some(({ pounds }) => pounds))
    return Number.isSafeInteger(pence)
      ? {
          ...value,
          written: saysOwn ? value.written.replace(/\.?\d/u, '£$&') : inFull(value.written, moneyText(pence)),
          quantity: { unit: 'money', pence },
        }
      : value;
  return own.scale === 1 || saysOwn
    ? value
    : {
        ...value,
        written: inFull(value.written, grouped(scaled)),
        quantity: { unit: 'number', amount: scaled },
      };
}

/** "Over 420" below "£000" is over £420,000: read by itself, it would be another figure. */
function inFull(written: string, amount: string): string {
  return written.replace(/[-−–]?\d[\d,]*(?:\.\d+)?|[-−–]?\.\d+/u, amount);
}
