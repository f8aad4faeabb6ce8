// Measures calculated from others, and figures that disagree with their own formula (docs/domain.md, case 7): reported, never overwritten.

import { addDecimals, compareDecimals, percentageOf, placesOf } from '../../language/decimal.ts';
import { moneyText } from '../../language/money.ts';
import { say } from '../../language/say.ts';
import { attendanceInPeriod } from '../../minutes/rules/attendance-in-period.ts';
import { countMembers } from '../../finance/rules/members.ts';
import { countProjects } from '../../finance/rules/projects.ts';
import { oncePer } from '../../kernel/once.ts';
import type { Spoken } from '../../kernel/saying.ts';
import type { FigureValue, Quantity } from '../model/figure-value.ts';
import { quantityOf } from './quantity.ts';
import type { Measure, MeasureUse, Period } from '../../register/snapshot.ts';
import { digitsOf } from './compare-figures.ts';
import { formulaOf, type WorkingFormula } from './implied-counts.ts';
import type { MeasureSource } from './measure-source.ts';
import { seriesOf, type Point } from './series.ts';

type CountedFormula = Extract<WorkingFormula, { readonly kind: 'projects' | 'members' | 'attendance' }>;

/** What a formula gives for one period. */
export interface Derivation {
  /** In digits; money in pence. */
  readonly digits: string;
  readonly value: FigureValue;
  /** "25 of 46", "22 + 13", "the number of Policy Lab projects in the register": goes before "is 54%". */
  readonly working: Spoken;
}

interface Term {
  readonly digits: string;
  readonly said: Spoken;
}

const usesByMeasure = oncePer(
  (objectiveId: string) => objectiveId,
  (source: MeasureSource, objectiveId: string): ReadonlyMap<string, MeasureUse> =>
    new Map(source.usesOf(objectiveId).map((use) => [use.measureId, use])),
);

function exactDigits(value: FigureValue): string | undefined {
  return value.kind === 'exact' ? digitsOf(value) : undefined;
}

/** The exact actual of a measure for a period as an objective states it; undefined when it is bounded, approximate or missing. */
function exactAt(
  source: MeasureSource,
  measureId: string,
  period: Period,
  objectiveId: string,
): Term | undefined {
  const use = usesByMeasure(source, objectiveId).get(measureId);
  const point = seriesOf(source, measureId, use).find(
    (each) => each.kind === 'actual' && each.period.id === period.id,
  );
  if (point !== undefined) {
    const digits = exactDigits(point.value);
    if (digits === undefined) return undefined;
    const quantity = quantityOf(point.value);
    return { digits, said: quantity?.unit === 'money' ? { pence: quantity.pence } : digits };
  }
  const measure = source.measures.get(measureId);
  const formula = measure === undefined ? null : formulaOf(source, measure);
  if (formula === null || !isCounted(formula)) return undefined;
  const digits = countedAt(source, formula, period, 0)?.digits;
  return digits === undefined ? undefined : { digits, said: digits };
}

type Working = Pick<Derivation, 'digits' | 'working'>;

function isCounted(formula: WorkingFormula): formula is CountedFormula {
  return formula.kind === 'projects' || formula.kind === 'members' || formula.kind === 'attendance';
}

/** What the register's own projects, members or meetings come to; undefined where it has none. */
function countedAt(
  source: MeasureSource,
  formula: CountedFormula,
  period: Period,
  places: number,
): Working | undefined {
  if (formula.kind === 'attendance') return attendanceInPeriod(source, formula, period, places);
  const counted =
    formula.kind === 'projects'
      ? countProjects(source, formula, period)
      : countMembers(source, formula, period);
  return counted === undefined ? undefined : { digits: String(counted.count), working: counted.working };
}

function workingOf(
  source: MeasureSource,
  formula: WorkingFormula,
  period: Period,
  objectiveId: string,
  places: number,
): Working | undefined {
  if (isCounted(formula)) return countedAt(source, formula, period, places);
  const at = (id: string) => exactAt(source, id, period, objectiveId);
  if (formula.kind === 'sum') {
    const terms = formula.of.map(at);
    if (!terms.every((term) => term !== undefined)) return undefined;
    return {
      digits: terms.map(({ digits }) => digits).reduce(addDecimals, '0'),
      working: { several: terms.map(({ said }) => said), between: ' + ' },
    };
  }
  const [numerator, denominator] = [at(formula.numerator), at(formula.denominator)];
  if (numerator === undefined || denominator === undefined) return undefined;
  const digits = percentageOf(numerator.digits, denominator.digits, places);
  if (digits === undefined) return undefined;
  return { digits, working: say('figures.of', { numerator: numerator.said, denominator: denominator.said }) };
}

function written(quantity: Quantity): string {
  if (quantity.unit === 'money') return moneyText(quantity.pence);
  return quantity.unit === 'percent' ? `${quantity.amount}%` : quantity.amount;
}

function figureOf(unit: Measure['unit'], digits: string): FigureValue {
  const quantity: Quantity = unit === 'money' ? { unit, pence: Number(digits) } : { unit, amount: digits };
  return { kind: 'exact', quantity, written: written(quantity) };
}

/** To this many decimal places. Undefined when a figure it needs isn't exactly known. Each objective's own statements are used. */
export function derive(
  source: MeasureSource,
  measure: Measure,
  period: Period,
  objectiveId: string,
  places: number,
): Derivation | undefined {
  const formula = formulaOf(source, measure);
  if (formula === null) return undefined;
  const working = workingOf(source, formula, period, objectiveId, places);
  return working === undefined ? undefined : { ...working, value: figureOf(measure.unit, working.digits) };
}

/** An actual that is stated, and what its formula gives instead. */
export interface Disagreement {
  readonly point: Point;
  readonly derivation: Derivation;
}

/** Every stated actual of one objective's table that its formula contradicts. */
export function disagreementsOf(source: MeasureSource, use: MeasureUse): readonly Disagreement[] {
  const measure = source.measures.get(use.measureId);
  if (measure === undefined || formulaOf(source, measure) === null) return [];
  return seriesOf(source, measure.id, use).flatMap((point): Disagreement[] => {
    const digits = point.kind === 'actual' ? exactDigits(point.value) : undefined;
    if (digits === undefined) return [];
    const derivation = derive(source, measure, point.period, use.objectiveId, placesOf(digits));
    // "50.0" is what 1 of 2 comes to, though its digits are "50".
    const agrees = derivation === undefined || compareDecimals(derivation.digits, digits) === 0;
    return agrees ? [] : [{ point, derivation }];
  });
}
