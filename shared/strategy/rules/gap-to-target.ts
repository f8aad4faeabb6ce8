// How far the latest figure is from its target, and on which side of it: the target is the one that the status is judged by.

import type { FigureValue, Quantity } from '../../figures/model/figure-value.ts';
import { areInOneUnit, compareFigures, liesIn } from '../../figures/rules/compare-figures.ts';
import { quantityOf } from '../../figures/rules/quantity.ts';
import { reportedOf, type Point } from '../../figures/rules/series.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import { moneyLabels } from '../../charts/labels.ts';
import { addDecimals, grouped } from '../../language/decimal.ts';
import { figureText } from '../../language/figure-text.ts';
import { timeCountedIn } from '../../language/reading/figures/read-figure.ts';
import { say } from '../../language/say.ts';
import type { Measure } from '../../register/snapshot.ts';
import { isOpenWay, type Polarity } from '../model/polarity.ts';
import { begunOn, isMet, nearest, targetJudged, wayJudged } from './measure-status.ts';

export interface TargetGap {
  /** Also one that nothing is judged by: of a measure that is only watched, or of one without a figure. */
  readonly target: Point | undefined;
  readonly gap: Saying;
}

export function gapToTarget(measure: Measure, points: readonly Point[], today: string): TargetGap {
  const judged = targetJudged(measure, points, today);
  const target = judged ?? points.findLast(({ kind }) => kind === 'target');
  return { target, gap: gapOf(measure, reportedOf(begunOn(points, today)).at(-1), target) };
}

function gapOf(measure: Measure, latest: Point | undefined, target: Point | undefined): Saying {
  if (target === undefined || target.value.kind === 'unknown') return say('gap.no-target');
  if (measure.polarity === 'not judged') return say('gap.not-judged');
  if (latest === undefined || latest.value.kind === 'unknown') return say('gap.no-figure');
  if (latest.value.kind === 'not understood') return say('gap.figure-in-words');
  if (target.value.kind === 'direction') return say('gap.no-number');
  if (target.value.kind === 'not understood') return say('gap.target-in-words');
  if (!areInOneUnit(latest.value, target.value)) return say('gap.other-unit');
  if (target.value.kind === 'range') return besideRange(latest.value, target.value);
  return besideNumber(latest.value, target.value, wayJudged(measure, target));
}

type Range = Extract<FigureValue, { kind: 'range' }>;

function cannotTell(actual: FigureValue): Saying {
  return say('gap.cannot-tell', { figure: figureText(actual) });
}

function besideRange(actual: FigureValue, range: Range): Saying {
  if (liesIn(actual, range) === true) return say('gap.in-range');
  const order = compareFigures(actual, range);
  const gap = apart(actual, nearest(actual, range));
  if (gap === undefined || (order !== 'less' && order !== 'more')) return cannotTell(actual);
  return say(order === 'less' ? 'gap.below-range' : 'gap.above-range', { gap });
}

function besideNumber(actual: FigureValue, target: FigureValue, way: Polarity): Saying {
  const quantity = quantityOf(target);
  if (quantity === undefined) return cannotTell(actual);
  const order = compareFigures(actual, { kind: 'exact', quantity, written: target.written });
  if (order === 'unknown') return cannotTell(actual);
  const gap = apart(actual, target);
  if (isOpenWay(way)) {
    const side =
      gap === undefined || order === 'same'
        ? say('gap.same')
        : say(order === 'less' ? 'gap.below' : 'gap.above', { gap });
    return say(way === 'in doubt' ? 'gap.way-in-doubt' : 'gap.way-not-known', { side });
  }
  if (isMet(actual, target, way) === true)
    return gap === undefined ? say('gap.met') : say('gap.met-by', { gap });
  if (gap === undefined) return say('gap.missed');
  return say(order === 'less' ? 'gap.short' : 'gap.over', { gap });
}

/** Of larger amounts the pounds are beside it, in the figure and in its target. */
const million = 1_000_000_00;

/** `counted`: how a number that is neither money nor a percentage is said. */
function sized(
  quantity: Quantity,
  other: Quantity,
  counted: (amount: string) => Spoken,
): { readonly size: Spoken; readonly isNone: boolean } {
  if (quantity.unit === 'money' && other.unit === 'money') {
    const pence = Math.abs(quantity.pence - other.pence);
    return { size: pence < million ? { pence } : moneyLabels([pence])(pence), isNone: pence === 0 };
  }
  const [one, less] = [quantity, other].map((each) => (each.unit === 'money' ? '0' : each.amount));
  const amount = minus(one ?? '0', less ?? '0').replace('-', '');
  if (quantity.unit !== 'percent') return { size: counted(amount), isNone: amount === '0' };
  const points = amount === '1' ? say('gap.one-point') : say('gap.points', { points: grouped(amount) });
  return { size: points, isNone: amount === '0' };
}

function minus(a: string, b: string): string {
  return addDecimals(a, b.startsWith('-') ? b.slice(1) : `-${b}`);
}

/** Of a figure that only a bound is known of, the least that it can be; undefined where there is nothing between them. */
function apart(actual: FigureValue, target: FigureValue): Spoken | undefined {
  const [one, other] = [nearestEnd(actual, target), quantityOf(target)];
  if (one === undefined || other === undefined) return undefined;
  // A bare number is in what the other is counted in.
  const unit = timeCountedIn(actual.written) ?? timeCountedIn(target.written);
  const { size, isNone } = sized(one, other, (amount) =>
    unit === undefined ? grouped(amount) : say(`gap.${unit}`, { count: Number(amount) }),
  );
  if (isNone) return undefined;
  if (actual.kind === 'bounded')
    return actual.bound === 'over' || actual.bound === 'under'
      ? say('gap.more-than', { gap: size })
      : say('gap.at-least', { gap: size });
  if (actual.kind === 'range') return say('gap.at-least', { gap: size });
  const isRough = actual.kind === 'approximate' || target.kind === 'approximate';
  return isRough ? say('gap.about', { gap: size }) : size;
}

function nearestEnd(actual: FigureValue, target: FigureValue): Quantity | undefined {
  if (actual.kind !== 'range') return quantityOf(actual);
  return compareFigures(actual, target) === 'less' ? actual.high : actual.low;
}
