// Totals over measures that are counted inside one another: nothing is added twice (docs/domain.md, case 6), and no bound is added as if exact.

import type { FigureValue } from '../model/figure-value.ts';
import type { Measure } from '../../register/snapshot.ts';
import { addDecimals } from '../../language/decimal.ts';
import { digitsOf } from './compare-figures.ts';

export interface Counted {
  readonly measure: Pick<Measure, 'id' | 'subsetOf'>;
  readonly value: FigureValue;
}

export interface Total {
  readonly amount: string;
  /** The ids of the measures left out because another one of the list holds them. */
  readonly inside: readonly string[];
}

/** Undefined when one of the figures that count isn't exactly known. */
export function totalOf(counted: readonly Counted[]): Total | undefined {
  const parents = new Map(counted.map(({ measure }) => [measure.id, measure.subsetOf]));
  const isInside = (id: string): boolean => {
    const seen = new Set([id]);
    for (let parent = parents.get(id); parent != null && !seen.has(parent); parent = parents.get(parent)) {
      if (parents.has(parent)) return true;
      seen.add(parent);
    }
    return false;
  };
  const inside = counted.map(({ measure }) => measure.id).filter(isInside);
  let amount = '0';
  for (const { measure, value } of counted) {
    if (inside.includes(measure.id)) continue;
    const digits = value.kind === 'exact' ? digitsOf(value) : undefined;
    if (digits === undefined) return undefined;
    amount = addDecimals(amount, digits);
  }
  return { amount, inside };
}
