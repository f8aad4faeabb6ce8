// The status of a measure and its reason in one sentence: a pure function of its figures, polarity, target, tolerance and today.

import type { FigureValue } from '../../figures/model/figure-value.ts';
import type { Measure } from '../../register/snapshot.ts';
import type { Status } from '../model/status.ts';
import { compareFigures, isWithin, type Order } from '../../figures/rules/compare-figures.ts';
import { travelOf, type Direction, type Travel } from './direction.ts';
import { comparePeriods, hasPassed } from '../../figures/rules/periods.ts';
import { actualsOf, type Point } from '../../figures/rules/series.ts';
import { figureText } from '../../language/figure-text.ts';

export interface Judgement {
  readonly status: Status;
  readonly reason: string;
  readonly direction: Direction;
  /** Set by an officer over the computed status. */
  readonly overridden: boolean;
}

/** Per cent of the target that an actual may miss it by and still be at risk rather than off track, where the measure sets none. */
const usualTolerance = '5';

export function judgeMeasure(measure: Measure, points: readonly Point[], today: string): Judgement {
  const computed = compute(measure, points, today);
  const override = measure.statusOverride;
  if (override === null || override.madeWith !== evidenceOf(points)) return computed;
  return {
    ...computed,
    status: override.status,
    reason: `${override.reason} (set by ${override.by})`,
    overridden: true,
  };
}

/** What an override rests on: the latest actual. New figures change it, and the override lapses. */
export function evidenceOf(points: readonly Point[]): string {
  const latest = actualsOf(points).at(-1);
  return latest === undefined ? 'no figures' : `${latest.figureId}=${latest.value.written}`;
}

export function overrideLapsed(measure: Measure, points: readonly Point[]): boolean {
  return measure.statusOverride !== null && measure.statusOverride.madeWith !== evidenceOf(points);
}

function without(reason: string, direction: Direction = 'unknown'): Judgement {
  return { status: 'not reported', reason, direction, overridden: false };
}

function compute(measure: Measure, points: readonly Point[], today: string): Judgement {
  if (measure.standing === 'candidate') return without('A candidate measure: proposed, not adopted.');
  if (measure.kind === 'qualitative') return without('Reported in words; it has no figures.');
  const reported = actualsOf(points).filter(({ period }) => period.from === null || period.from <= today);
  const latest = reported.at(-1);
  if (latest === undefined) return without('No figure has been reported.');
  if (latest.value.kind === 'unknown')
    return without(`The figure for ${latest.period.label} is given as “${latest.value.written}”.`);
  const travel = travelOf(reported, measure.polarity);
  const target = targetFor(points, latest, today);
  if (measure.polarity === 'not judged') return without(`${told(latest)}; watched, not judged.`);
  if (target === undefined)
    return without(`${withTravel(latest, travel)}; no target is set.`, travel?.direction);
  const { status, reason } =
    target.value.kind === 'direction'
      ? againstTrend(measure, latest, target, travel)
      : againstNumber(measure, latest, target, travel, points);
  return { status, reason, direction: travel?.direction ?? 'unknown', overridden: false };
}

/** The target of the latest actual's own period; else the next one after it; else the last there was. */
function targetFor(points: readonly Point[], latest: Point, today: string): Point | undefined {
  const targets = points.filter(({ kind, value }) => kind === 'target' && value.kind !== 'unknown');
  const same = targets.find(({ period }) => period.id === latest.period.id);
  const next = targets.find(({ period }) => period.to !== null && comparePeriods(period, latest.period) > 0);
  const undated = targets.find(({ period }) => period.to === null);
  return (
    same ??
    next ??
    undated ??
    targets.filter(({ period }) => hasPassed(period, today)).at(-1) ??
    targets.at(-1)
  );
}

function told({ value, period }: Point): string {
  return `${figureText(value)} in ${period.label}`;
}

function withTravel(latest: Point, travel: Travel | undefined): string {
  if (travel === undefined) return told(latest);
  const words = { more: 'up from', less: 'down from', same: 'as in', unknown: 'after' }[travel.order];
  const before = travel.order === 'same' ? travel.previous.period.label : told(travel.previous);
  return `${told(latest)}, ${words} ${before}`;
}

type Verdict = Pick<Judgement, 'status' | 'reason'>;

/** "Improving trend" is judged against the last comparable actual (DOMAIN.md, case 4). */
function againstTrend(measure: Measure, latest: Point, target: Point, travel: Travel | undefined): Verdict {
  const aim = `the target is “${target.value.written}”`;
  if (travel === undefined)
    return {
      status: 'not reported',
      reason: `${told(latest)}; ${aim}, and no earlier figure can be compared with it.`,
    };
  const reason = `${withTravel(latest, travel)}; ${aim}.`;
  const wanted = target.value.kind === 'direction' ? target.value.direction : 'improve';
  if (wanted === 'maintain')
    return { status: travel.direction === 'worsening' ? worse(measure, travel) : 'on track', reason };
  const moved = wanted === 'improve' ? travel.direction : towards(wanted, travel.order);
  if (moved === 'improving') return { status: 'on track', reason };
  if (moved === 'unchanged') return { status: 'at risk', reason };
  return { status: worse(measure, travel), reason };
}

function towards(wanted: 'increase' | 'decrease', order: Order): Direction {
  if (order === 'same') return 'unchanged';
  return (order === 'more') === (wanted === 'increase') ? 'improving' : 'worsening';
}

function worse({ tolerance }: Measure, { latest, previous }: Travel): Status {
  return isWithin(latest.value, previous.value, tolerance ?? usualTolerance) ? 'at risk' : 'off track';
}

/** Undefined when bounds leave it open. */
function isMet(actual: FigureValue, target: FigureValue, polarity: Measure['polarity']): boolean | undefined {
  const upper = target.kind === 'bounded' && (target.bound === 'under' || target.bound === 'at most');
  const lower = target.kind === 'bounded' && !upper;
  const goal: FigureValue =
    target.kind === 'bounded'
      ? { kind: 'exact', quantity: target.quantity, written: target.written }
      : target;
  const order = compareFigures(actual, goal);
  if (order === 'unknown') return undefined;
  if (order === 'same')
    return target.kind !== 'bounded' || target.bound === 'at least' || target.bound === 'at most';
  if (upper) return order === 'less';
  if (lower) return order === 'more';
  return (order === 'more') === (polarity === 'higher is better');
}

function againstNumber(
  measure: Measure,
  latest: Point,
  target: Point,
  travel: Travel | undefined,
  points: readonly Point[],
): Verdict {
  const due = comparePeriods(target.period, latest.period) <= 0;
  const aim =
    target.period.to === null
      ? `the target is ${figureText(target.value)}`
      : `the target for ${target.period.label} is ${figureText(target.value)}`;
  const reason = `${withTravel(latest, travel)}; ${aim}.`;
  const met = isMet(latest.value, target.value, measure.polarity);
  if (met === undefined)
    return { status: 'not reported', reason: `${reason.slice(0, -1)}, and the two can’t be compared.` };
  if (met) {
    const last = points.filter(({ kind }) => kind === 'target').at(-1) === target;
    return { status: due && last && target.period.to !== null ? 'complete' : 'on track', reason };
  }
  if (due || target.period.to === null) {
    return {
      status: isWithin(latest.value, target.value, measure.tolerance ?? usualTolerance)
        ? 'at risk'
        : 'off track',
      reason,
    };
  }
  if (travel?.direction === 'improving') return { status: 'on track', reason };
  return { status: travel?.direction === 'worsening' ? 'off track' : 'at risk', reason };
}
