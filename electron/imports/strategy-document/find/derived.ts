// Finds which percentages of an objective are calculated from two of its counts, by checking against the figures themselves.

import { percentageOf, placesOf } from '../../../../shared/language/decimal.ts';
import type { FoundFormula, FoundMeasure } from './findings.ts';

function amounts(measure: FoundMeasure, unit: 'number' | 'percent'): Map<string, string> {
  const found = new Map<string, string>();
  for (const { period, kind, value } of measure.figures) {
    if (kind !== 'actual' || value.kind !== 'exact' || value.quantity.unit !== unit) continue;
    if ('amount' in value.quantity) found.set(period.key, value.quantity.amount);
  }
  return found;
}

/** In how many periods the counts give the percentage, out of those where all three are known. */
function agreement(
  percentages: ReadonlyMap<string, string>,
  top: ReadonlyMap<string, string>,
  bottom: ReadonlyMap<string, string>,
) {
  let agreed = 0;
  let compared = 0;
  for (const [period, percentage] of percentages) {
    const [numerator, denominator] = [top.get(period), bottom.get(period)];
    if (numerator === undefined || denominator === undefined) continue;
    compared += 1;
    if (percentageOf(numerator, denominator, placesOf(percentage)) === percentage) agreed += 1;
  }
  return { agreed, compared };
}

/**
 * Two or more periods must agree, and at least twice as many as disagree. Of several pairs that do, the numerator nearest above the
 * percentage wins, as tables are written; then the first denominator.
 */
export function findFormula(measures: readonly FoundMeasure[], index: number): FoundFormula | null {
  const measure = measures[index];
  if (measure === undefined || measure.unit !== 'percent') return null;
  const percentages = amounts(measure, 'percent');
  if (percentages.size < 2) return null;
  const counts = measures.map((each) => amounts(each, 'number'));
  for (let numerator = index - 1; numerator >= 0; numerator -= 1) {
    for (let denominator = 0; denominator < measures.length; denominator += 1) {
      const [top, bottom] = [counts[numerator], counts[denominator]];
      if (numerator === denominator || top === undefined || bottom === undefined) continue;
      const { agreed, compared } = agreement(percentages, top, bottom);
      if (agreed >= 2 && agreed >= 2 * (compared - agreed)) return { numerator, denominator };
    }
  }
  return null;
}
