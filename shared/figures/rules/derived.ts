// Measures worked out from others, and figures that disagree with their own formula (DOMAIN.md, case 7): reported, never overwritten.

import { quantityOf, type FigureValue } from '../model/figure-value.ts';
import type { Formula } from '../../strategy/model/measure.ts';
import type { Measure, MeasureUse, Period } from '../../register/snapshot.ts';
import { addDecimals, percentageOf, placesOf } from '../../language/decimal.ts';
import { digitsOf } from './compare-figures.ts';
import { formulaOf } from './implied-counts.ts';
import { countMembers } from '../../finance/rules/members.ts';
import { countProjects } from '../../finance/rules/projects.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import { seriesOf, type Point } from './series.ts';

type CountedFormula = Extract<Formula, { readonly kind: 'projects' | 'members' }>;

/** The exact actual of a measure at a period as an objective states it; undefined when it is bounded, about, or not there. */
function exactAt(
  index: RegisterIndex,
  measureId: string,
  period: Period,
  objectiveId: string,
): string | undefined {
  const use = index.usesOf(objectiveId).find((each) => each.measureId === measureId);
  const point = seriesOf(index, measureId, use).find(
    (each) => each.kind === 'actual' && each.period.id === period.id,
  );
  if (point !== undefined) return point.value.kind === 'exact' ? digitsOf(point.value) : undefined;
  const measure = index.measures.get(measureId);
  const formula = measure === undefined ? null : formulaOf(index, measure);
  if (formula?.kind !== 'projects' && formula?.kind !== 'members') return undefined;
  return countedAt(index, formula, period)?.value;
}

/** What the register's own projects or members come to; undefined where it does not hold them. */
function countedAt(index: RegisterIndex, formula: CountedFormula, period: Period): Derivation | undefined {
  const counted =
    formula.kind === 'projects'
      ? countProjects(index, formula, period)
      : countMembers(index, formula, period);
  return counted === undefined ? undefined : { value: String(counted.count), working: counted.working };
}

export interface Derivation {
  /** What the formula gives, in digits. */
  readonly value: string;
  /** "25 of 46", "22 + 13", "the number of Policy Lab projects in the register": stands before "is 54%". */
  readonly working: string;
}

/** At so many decimal places. Undefined when a figure it needs is not exactly known. Each objective's own statements are used. */
export function derive(
  index: RegisterIndex,
  measure: Measure,
  period: Period,
  objectiveId: string,
  places: number,
): Derivation | undefined {
  const formula = formulaOf(index, measure);
  if (formula === null) return undefined;
  if (formula.kind === 'projects' || formula.kind === 'members') return countedAt(index, formula, period);
  const at = (id: string) => exactAt(index, id, period, objectiveId);
  if (formula.kind === 'sum') {
    const terms = formula.of.map(at);
    if (!terms.every((term) => term !== undefined)) return undefined;
    return { value: terms.reduce(addDecimals, '0'), working: terms.join(' + ') };
  }
  const [numerator, denominator] = [at(formula.numerator), at(formula.denominator)];
  if (numerator === undefined || denominator === undefined) return undefined;
  const value = percentageOf(numerator, denominator, places);
  return value === undefined ? undefined : { value, working: `${numerator} of ${denominator}` };
}

export interface Disagreement {
  readonly measure: Measure;
  readonly use: MeasureUse;
  readonly point: Point;
  readonly derivation: Derivation;
}

function stated(value: FigureValue): string | undefined {
  return value.kind === 'exact' && quantityOf(value) !== undefined ? digitsOf(value) : undefined;
}

/** Every stated actual that its formula contradicts. */
export function disagreements(index: RegisterIndex): Disagreement[] {
  return index.snapshot.measureUses.flatMap((use) => {
    const measure = index.measures.get(use.measureId);
    if (measure === undefined || formulaOf(index, measure) === null) return [];
    return seriesOf(index, measure.id, use).flatMap((point) => {
      const digits = point.kind === 'actual' ? stated(point.value) : undefined;
      if (digits === undefined) return [];
      const derivation = derive(index, measure, point.period, use.objectiveId, placesOf(digits));
      return derivation === undefined || derivation.value === digits
        ? []
        : [{ measure, use, point, derivation }];
    });
  });
}
