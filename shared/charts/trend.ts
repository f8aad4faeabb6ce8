// Which figures a trend is drawn from: those that the objective's own table has, where the line between them is broken, and the target that
// the reason of the status names.

import { daysFrom } from '../kernel/days.ts';
import type { MeasureInUse } from '../figures/rules/measure-in-use.ts';
import type { MeasureSource } from '../figures/rules/measure-source.ts';
import type { FigureValue } from '../figures/model/figure-value.ts';
import { areInOneUnit } from '../figures/rules/compare-figures.ts';
import { comparePeriods } from '../figures/rules/periods.ts';
import { timeCountedIn } from '../language/reading/figures/read-figure.ts';
import { plotted } from '../figures/rules/quantity.ts';
import { columnKey, columnsOf, ownSeries, seriesOf, sharing, type Point } from '../figures/rules/series.ts';
import type { Period } from '../register/snapshot.ts';
import { readHere } from '../figures/rules/stated-here.ts';
import { begunOn, targetJudged } from '../strategy/rules/measure-status.ts';

/** A figure that is drawn. */
export interface Drawn {
  readonly point: Point;
  readonly value: number;
  /** Undefined for a period without days. */
  readonly day: string | undefined;
  /** A line leads to it from the one before. */
  readonly joined: boolean;
  /** A baseline of a day when there were figures already: it stands by itself, and the line goes past it. */
  readonly beside?: true;
}

export interface Trend {
  /** In order of time; a baseline that has no day, or stands beside the line, comes before all others. */
  readonly drawn: readonly Drawn[];
  /** What is known of the periods between the first that is drawn and the last: a point that has no number, or nothing at all. */
  readonly told: readonly (Point | Period)[];
  /** What is expected after the last figure, in order of time. */
  readonly forecast: readonly Drawn[];
  readonly target: Point | undefined;
}

/** It isn't exact or not final, which its dot shows by being hollow. */
export function isUnsettled({ provisional, value }: Point): boolean {
  return provisional || value.kind !== 'exact';
}

/**
 * A shared measure is drawn from the periods of this objective's table alone: the other's figures are the other's. Where every measure of an
 * objective is another's too, its table's periods can't be told from the other's, and while the two contradict each other only what was read from its table is sure.
 */
function ownPoints(source: MeasureSource, inUse: MeasureInUse): readonly Point[] {
  const { use, measure, points } = inUse;
  const uses = sharing(source);
  if ((uses.get(measure.id) ?? 0) < 2) return points;
  const alone = source
    .usesOf(use.objectiveId)
    .some((each) => uses.get(each.measureId) === 1 && seriesOf(source, each.measureId, each).length > 0);
  if (!alone) return readHere(source, use, points);
  const columns = new Set(
    columnsOf(ownSeries(source, use.objectiveId)).map(({ period, kind }) =>
      columnKey({ periodId: period.id, kind }),
    ),
  );
  return points.filter(({ period, kind }) => columns.has(columnKey({ periodId: period.id, kind })));
}

function dayOf({ to, from }: Period): string | undefined {
  return to ?? from ?? undefined;
}

function lengthOf({ from, to }: Period): number | undefined {
  return from === null || to === null ? undefined : daysFrom(from, to) + 1;
}

/** A month is as long as another, and not as a year. */
function areAlike(a: Period, b: Period): boolean {
  const [one, other] = [lengthOf(a), lengthOf(b)];
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) <= 0.2 * Math.max(one, other);
}

/** A year without a figure is no gap between the figures of two months, although another measure of the table has one. */
function liesBetween(period: Period, before: Period, after: Period): boolean {
  return (
    comparePeriods(before, period) < 0 &&
    comparePeriods(period, after) < 0 &&
    (areAlike(period, before) || areAlike(period, after))
  );
}

/**
 * Of these days in order, those so long after the one before that figures are missing between them: half as long again as usual, and as
 * beside them.
 */
function lateDays(days: readonly number[]): ReadonlySet<number> {
  const distinct = [...new Set(days)];
  const steps = distinct.slice(1).map((day, index) => day - (distinct[index] ?? day));
  const usual = [...steps].sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0;
  const late = steps.map((step, index) => {
    const beside = Math.min(steps[index - 1] ?? Infinity, steps[index + 1] ?? Infinity);
    return Number.isFinite(beside) && step > 1.5 * Math.max(usual, beside);
  });
  return new Set(distinct.filter((_, index) => late[index - 1]));
}

function isUndatedBaseline({ kind, period }: Point): boolean {
  return kind === 'baseline' && dayOf(period) === undefined;
}

/** What has no day of its own has no place among those that do, whatever time it names: it stands apart, at the end. */
function inOrder(points: readonly Point[]): Point[] {
  const others = points.filter((point) => !isUndatedBaseline(point));
  const hasDay = ({ period }: Point) => dayOf(period) !== undefined;
  return [
    ...points.filter(isUndatedBaseline),
    ...others.filter(hasDay),
    ...others.filter((point) => !hasDay(point)),
  ];
}

/** The baselines that aren't what the line begins with: by their day it had begun. */
function besideTheLine<P extends Omit<Drawn, 'joined'>>(plain: readonly P[]): P[] {
  const days = plain.flatMap(({ point, day }) => (point.kind === 'baseline' ? [] : (day ?? [])));
  const begun = days.sort()[0];
  if (begun === undefined) return [];
  return plain.filter(({ point, day }) => point.kind === 'baseline' && day !== undefined && day >= begun);
}

function areJoined(
  [before, after]: readonly [Omit<Drawn, 'joined'>, Omit<Drawn, 'joined'>],
  gaps: readonly Period[],
  noneDated: boolean,
): boolean {
  if (noneDated) return true;
  if (before.day === undefined || after.day === undefined) return false;
  return !gaps.some((period) => liesBetween(period, before.point.period, after.point.period));
}

/** A forecast of a period that has its actual is no longer one. */
function forecastAfter(
  last: Drawn | undefined,
  points: readonly Point[],
  valueOf: (point: Point) => number | undefined,
): Drawn[] {
  const after = last?.day;
  if (after === undefined) return [];
  return points.flatMap((point): Drawn[] => {
    const [value, day] = [valueOf(point), dayOf(point.period)];
    if (point.kind !== 'forecast' || value === undefined || day === undefined || day <= after) return [];
    return [{ point, value, day, joined: true }];
  });
}

/**
 * What all are drawn on one scale with: "2 weeks" beside "14 days" isn't a point at 2. A bare number is in what the others are in, so that the
 * latest that says it comes before one.
 */
function scaleOf(own: readonly Point[]): FigureValue | undefined {
  const values = own.map(({ value }) => value).filter((value) => plotted(value) !== undefined);
  const latest = values.at(-1);
  if (latest === undefined) return undefined;
  return (
    values.findLast((value) => timeCountedIn(value.written) !== undefined && areInOneUnit(value, latest)) ??
    latest
  );
}

export function trendOf(source: MeasureSource, inUse: MeasureInUse, today: string): Trend {
  const { measure, points, missing } = inUse;
  const ofItsOwn = ownPoints(source, inUse);
  const own = inOrder(begunOn(ofItsOwn, today));
  const scale = scaleOf(own);
  const valueOf = ({ value }: Point) =>
    scale === undefined || areInOneUnit(value, scale) ? plotted(value) : undefined;
  const plain = own.flatMap((point): Omit<Drawn, 'joined'>[] => {
    const value = valueOf(point);
    return value === undefined ? [] : [{ point, value, day: dayOf(point.period) }];
  });
  const unknown = own.filter((point) => valueOf(point) === undefined);
  const beside = besideTheLine(plain);
  const onLine = plain.filter((each) => !beside.includes(each));
  const dated = onLine.flatMap(({ day }) => (day === undefined ? [] : [daysFrom('1970-01-01', day)]));
  const late = lateDays(dated);
  const gaps = [...missing, ...unknown.map(({ period }) => period)];
  const line = onLine.map((each, index): Drawn => {
    const before = onLine[index - 1];
    const joined =
      before !== undefined &&
      areJoined([before, each], gaps, dated.length === 0) &&
      !(each.day !== undefined && each.day !== before.day && late.has(daysFrom('1970-01-01', each.day)));
    return { ...each, joined };
  });
  const told = line.flatMap((each, index): (Point | Period)[] => {
    const before = line[index - 1];
    if (before === undefined) return [];
    const [from, to] = [before.point.period, each.point.period];
    return [
      ...unknown.filter(({ period }) => liesBetween(period, from, to)),
      ...missing.filter((period) => liesBetween(period, from, to)),
    ];
  });
  const target = targetJudged(measure, points, today);
  return {
    drawn: [
      ...line.filter(({ point }) => isUndatedBaseline(point)),
      ...beside.map((each): Drawn => ({ ...each, joined: false, beside: true })),
      ...line.filter(({ point }) => !isUndatedBaseline(point)),
    ],
    told,
    forecast: forecastAfter(line.at(-1), ofItsOwn, valueOf),
    target: target !== undefined && valueOf(target) !== undefined ? target : undefined,
  };
}
