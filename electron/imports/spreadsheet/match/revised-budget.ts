// A budget as it was set, what was carried forward and moved since, and what it is now.

import { comparable } from '../../../../shared/language/plain.ts';
import { aboutFigures } from '../../../../shared/language/reading/kind-words.ts';
import { namesThings } from '../../../../shared/language/reading/units/unit-of-things.ts';
import { holdsFigures, type FoundColumn } from '../find/found-table.ts';
import { amountKindOf, namesTotal, withoutUnit } from '../find/heading-words.ts';
import { setAside } from './row-names.ts';

const revised =
  /\b(?:revised|current(?! (?:year|period))|latest|updated|amended|working|d?diwygiedig|[cg]yfredol|d?diweddaraf)\b/u;
const first =
  /\b(?:original|approved|initial|opening|base|agreed|set|g?wreiddiol|[cg]ychwynnol|sylfaenol)\b/u;
const carried =
  /\b(?:(?:carry|carried|brought|rolled|roll)[ -]?(?:forward|fwd|over)|[bc]\/?f(?:wd)?|supplementary|(?:dygwyd|cludwyd|c?gario|cludo) ymlaen)\b/u;
/** A budget that was set on top of another, and isn't all of it. */
const onTop = /\b(?:supplementary|supplemental|additional|extra|atodol|ychwanegol)\b/u;

export function wordsOf({ heading }: Pick<FoundColumn, 'heading'>): string {
  return comparable(withoutUnit(heading));
}

export function isTotal({ heading }: FoundColumn): boolean {
  return namesTotal(heading);
}

export function isRevised(column: Pick<FoundColumn, 'heading'>): boolean {
  return revised.test(wordsOf(column));
}

export function isOriginal(column: FoundColumn): boolean {
  return first.test(wordsOf(column)) && !isRevised(column);
}

/** Without the words that say which of several budgets of the same thing it is. */
export function withoutVersion(words: string): string {
  return [revised, first].reduce((rest, pattern) => rest.replaceAll(new RegExp(pattern, 'gu'), ' '), words);
}

/** "Budget" of "Budget 2024/25", and nothing more. */
export function isPlain({ shape }: FoundColumn): boolean {
  const words = shape.replaceAll('‹period›', ' ').split(/[\s/-]/u);
  return words.filter((each) => /[\p{L}\d]/u.test(each)).length < 2;
}

/** The others are of the same kind and time. */
export function onlyOne(columns: readonly FoundColumn[], is: (column: FoundColumn) => boolean) {
  const [found, ...others] = columns.filter(is);
  return others.length === 0 ? found : undefined;
}

export interface RevisedBudget {
  readonly original: FoundColumn | undefined;
  readonly revised: FoundColumn;
  /** What was added to the original one. */
  readonly parts: readonly FoundColumn[];
  /** What was moved between budgets is all that was added, and the register adds it itself. */
  readonly isAddedByRegister: boolean;
  /** What gives way to the others: the revised one has it in, or the register works it out. */
  readonly left: readonly FoundColumn[];
}

/** "Carry forward", "Growth": an amount of no kind of its own. */
export function mayBePart(column: FoundColumn): boolean {
  const { hidden, unit, heading } = column;
  const words = wordsOf(column);
  return (
    !hidden &&
    holdsFigures(column) &&
    heading !== '' &&
    unit !== 'percent' &&
    amountKindOf(words) === undefined &&
    !namesThings(heading) &&
    ![setAside, aboutFigures].some((each) => each.test(words))
  );
}

/** `budgets` and what was `moved` are of one time; `others` are the columns that may be a part of the revised budget. */
export function revisedBudget(
  budgets: readonly FoundColumn[],
  moved: readonly FoundColumn[],
  others: readonly FoundColumn[],
): RevisedBudget | undefined {
  const original = onlyOne(budgets, (each) => isOriginal(each) || isPlain(each));
  const named = onlyOne(budgets, isRevised);
  const whole = original === undefined || moved.length === 0 ? undefined : onlyOne(budgets, isTotal);
  const now = named ?? whole;
  if (now === undefined || now === original) return undefined;
  const start = original?.column ?? now.column;
  const setOnTop = budgets.filter((each) => each !== now && onTop.test(wordsOf(each)));
  const added = [...others, ...setOnTop].filter(
    (each) =>
      original !== undefined &&
      each.column < now.column &&
      (each.column > start || carried.test(wordsOf(each))),
  );
  const isAddedByRegister = original !== undefined && moved.length === 1 && added.length === 0;
  const firsts = budgets.filter((each) => each !== now && (isOriginal(each) || isPlain(each)));
  const sums = budgets.filter((each) => each !== original && (isRevised(each) || isTotal(each)));
  return {
    original,
    revised: now,
    parts: [...added, ...moved],
    isAddedByRegister,
    left: isAddedByRegister ? sums : [...firsts, ...setOnTop, ...moved],
  };
}
