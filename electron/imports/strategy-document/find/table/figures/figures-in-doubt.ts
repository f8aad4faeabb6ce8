// Figures of a measure that may not be what they seem beside its others: their words are kept, and they are listed.

import { unitOf } from '../../../../../../shared/figures/rules/quantity.ts';
import { oneLine } from '../../../../../../shared/language/plain.ts';
import {
  hasThousands,
  mayBePointOfThousands,
} from '../../../../../../shared/language/reading/figures/points.ts';
import { inItsWords } from '../../../../../../shared/language/reading/figures/read-figure.ts';
import { targetBeside } from '../../../../../../shared/language/reading/figures/read-target.ts';
import { cellText, type SourceCell } from '../../../read/source-document.ts';
import type { FoundFigure } from '../../findings.ts';

export interface InCell {
  readonly figure: FoundFigure;
  readonly cell: SourceCell;
}

type Doubt = (each: InCell, all: readonly InCell[]) => boolean;

function wordsOf({ cell }: InCell): string {
  return oneLine(cellText(cell));
}

function unitIn({ figure: { value } }: InCell) {
  return unitOf(value);
}

/** "95p" among pounds may be pence, or a provisional 95. */
const mayBePence: Doubt = (each, all) =>
  each.figure.provisional &&
  unitIn(each) === 'number' &&
  /\d\s?p\.?$/iu.test(wordsOf(each)) &&
  all.some((other) => unitIn(other) === 'money');

/** "1.200" among numbers in thousands. */
const mayBeThousands: Doubt = (each, all) =>
  unitIn(each) !== 'percent' &&
  mayBePointOfThousands(wordsOf(each)) &&
  all.some((other) => hasThousands(wordsOf(other)) || /^[1-9]\d{3,}$/u.test(wordsOf(other)));

/** "82" among percentages may be one of them, and "70" among amounts of money pounds: a stray "+10%" says nothing of the others. */
const mayLackUnit: Doubt = (each, all) => {
  if (unitIn(each) !== 'number') return false;
  const count = (unit: string) => all.filter((other) => unitIn(other) === unit).length;
  const [bare, shares, pounds] = [count('number'), count('percent'), count('money')];
  const others = Math.max(shares, pounds);
  return Math.min(shares, pounds) === 0 && (others > bare || (others === bare && bare > 1));
};

const isNought = ({ figure: { value } }: InCell) =>
  value.kind === 'exact' && value.quantity.unit === 'number' && value.quantity.amount === '0';

const doubts: readonly Doubt[] = [mayBePence, mayBeThousands, mayLackUnit];

export function keptInDoubt(read: readonly InCell[]): InCell[] {
  return read.map((each) =>
    !isNought(each) && doubts.some((isInDoubt) => isInDoubt(each, read))
      ? { ...each, figure: { ...each.figure, value: inItsWords(wordsOf(each)), provisional: false } }
      : each,
  );
}

/** Each target as it is meant beside the figures of its measure that are none. */
export function targetsBeside(cells: readonly InCell[]): InCell[] {
  const others = cells.flatMap(({ figure: { kind, value } }) => (kind === 'target' ? [] : [value]));
  return cells.map((each) =>
    each.figure.kind === 'target'
      ? { ...each, figure: { ...each.figure, value: targetBeside(each.figure.value, () => others) } }
      : each,
  );
}
