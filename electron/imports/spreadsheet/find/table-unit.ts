// The unit that is said once for a whole table, put together from everything around it that may say one.

import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import { readUnit, type UnitWords } from '../../../../shared/language/reading/units/read-unit.ts';
import type { SheetRow } from '../read/cells.ts';
import type { TableUnit } from './found-table.ts';
import { isUnitAlone } from './heading-words.ts';

/** Words around a table that say a unit. */
export interface SaidUnit {
  readonly words: string;
  readonly unit: UnitWords;
  /** They may belong to another table. */
  readonly unsure?: true;
}

function isTelling({ scale, currency, doubtful, inOnes }: UnitWords): boolean {
  return scale > 1 || currency !== undefined || doubtful || inOnes;
}

/** That amounts are in pounds is told only where something else says that they aren't. */
function isInOnes({ unit }: SaidUnit): boolean {
  return unit.inOnes;
}

function said(words: string, unit: UnitWords): SaidUnit[] {
  return isTelling(unit) ? [{ words: oneLine(words), unit }] : [];
}

/** What a title above a table says. */
export function unitInTitle(words: string): SaidUnit[] {
  return said(words, readUnit(words, 'title'));
}

/** What the name of its sheet says; "K" and "M" are letters among others. */
export function unitInSheetName(name: string): SaidUnit[] {
  return /^\s*\p{L}\s*$/u.test(name) ? [] : unitInTitle(name);
}

/** What the corner of the headings says, and headings that are nothing but a unit. */
export function unitInHeadings(headerRows: readonly SheetRow[], labelColumn: number): SaidUnit[] {
  return headerRows.flatMap(({ cells }) =>
    cells
      .filter(({ text, column }) => column === labelColumn || isUnitAlone(text))
      .flatMap(({ text }) => said(text, readUnit(text, 'heading'))),
  );
}

/** A line between the headings and the first figures: of all of them where it is nothing but a unit. */
export function unitAboveFigures(words: string): SaidUnit[] {
  const unit = readUnit(words, 'title');
  return unit.alone ? said(words, unit) : [];
}

/** What a line below a table says: "All figures are in £ thousands". What isn't plainly a remark on it may be the heading of something else. */
export function unitBelow(words: string, next: 'nothing' | 'table'): SaidUnit[] {
  const unit = readUnit(words, 'title');
  if (!isTelling(unit)) return [];
  if (unit.ofAll) return [{ words: oneLine(words), unit, ...(next === 'table' ? { unsure: true } : {}) }];
  return next === 'table' ? [] : [{ words: oneLine(words), unit, unsure: true }];
}

/** Words that exceptions are full of and that name nothing. */
const shortest = 3;

/** Whether an exception may be about a row: they have a word in common. */
export function isExcepted(label: string, excepted: readonly string[]): boolean {
  const words = new Set(excepted.map(comparable).filter(({ length }) => length >= shortest));
  return comparable(label)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => words.has(word));
}

export function tableUnit(said: readonly SaidUnit[], labels: readonly string[]): TableUnit {
  const all = said.every(isInOnes) ? [] : said.filter((each) => !isInOnes(each) || each.unsure === undefined);
  // What belongs to another table for certain is said again by this one, or isn't said of it.
  const certain = all.filter(({ unsure }) => unsure === undefined);
  const telling =
    certain.length > 0 && all.every((each) => each.unsure === undefined || agrees(each, certain[0]))
      ? certain
      : all;
  const [first] = telling;
  const excepted = telling.flatMap(({ unit }) => unit.excepted);
  const unsure =
    telling.some((each) => each.unsure === true || each.unit.doubtful || !agrees(each, first)) ||
    labels.some((label) => isExcepted(label, excepted));
  return {
    scale: first?.unit.scale ?? 1,
    currency: telling.find(({ unit }) => unit.currency !== undefined)?.unit.currency,
    ofMoneyOnly: telling.some(({ unit }) => unit.pounds || unit.currency !== undefined),
    unsure,
    unlessStated: telling.some(({ unit }) => unit.unlessStated),
    excepted,
    words: [...new Set(unsure ? telling.map(({ words }) => words) : [first?.words ?? ''])].join(' · '),
  };
}

function agrees({ unit }: SaidUnit, other: SaidUnit | undefined): boolean {
  return unit.scale === other?.unit.scale && unit.currency === other.unit.currency;
}
