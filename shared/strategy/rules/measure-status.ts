// The status of a measure with its reason, as data: a pure function of its figures, polarity, target, tolerance and today.

import type { FigureValue } from '../../figures/model/figure-value.ts';
import type { Measure } from '../../register/snapshot.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { isOpenWay } from '../model/polarity.ts';
import type { Status } from '../model/status.ts';
import type { StatusOverride } from '../model/status-override.ts';
import { compareFigures, isWithin, liesIn } from '../../figures/rules/compare-figures.ts';
import { travelOf, type Direction, type Travel } from './direction.ts';
import { comparePeriods, hasBegun, hasPassed } from '../../figures/rules/periods.ts';
import { actualsOf, reportedOf, type Point } from '../../figures/rules/series.ts';
import { figureText } from '../../language/figure-text.ts';
import { quoted } from '../../language/first-words.ts';
import { isUpwards } from '../../figures/rules/quantity.ts';
import { periodName } from '../../figures/rules/period-name.ts';

export interface Judgement {
  readonly status: Status;
  readonly reason: Saying;
  readonly direction: Direction;
  /** Set by an officer over the calculated status. */
  readonly overridden: boolean;
}

/** Per cent of the target that an actual may miss it by and still be at risk rather than off track, where the measure sets none. */
const usualTolerance = '5';

/** Nobody reports a measure that is calculated: without figures, it lacks what they are calculated from. */
export function judgeMeasure(
  measure: Measure,
  points: readonly Point[],
  today: string,
  isCalculated = false,
): Judgement {
  const lacking = say(isCalculated ? 'measure.not-calculated' : 'measure.no-figure');
  const computed = compute(measure, points, today, lacking);
  const override = measure.statusOverride;
  if (override === null || override.madeWith !== evidenceOf(points)) return computed;
  return {
    ...computed,
    status: override.status,
    reason: setByHand(override),
    overridden: true,
  };
}

/** What an override rests on: the latest actual. New figures change it, and the override lapses. */
export function evidenceOf(points: readonly Point[]): string {
  const latest = reportedOf(points).at(-1);
  return latest === undefined ? 'no figures' : `${latest.figureId}=${latest.value.written}`;
}

export function overrideLapsed(measure: Measure, points: readonly Point[]): boolean {
  return measure.statusOverride !== null && measure.statusOverride.madeWith !== evidenceOf(points);
}

/** Why an officer's status is used instead of the calculated one. */
export function setByHand({ reason, by }: StatusOverride): Saying {
  return say('status.set-by-hand', { reason, by });
}

function without(status: Status, reason: Saying, direction: Direction = 'unknown'): Judgement {
  return { status, reason, direction, overridden: false };
}

function compute(measure: Measure, points: readonly Point[], today: string, lacking: Saying): Judgement {
  if (measure.adoption === 'candidate') return without('not judged', say('measure.candidate'));
  if (measure.kind === 'qualitative') return without('not judged', say('measure.in-words'));
  const begun = begunOn(points, today);
  const latest = reportedOf(begun).at(-1);
  if (latest === undefined) return without('not reported', nothingReported(begun, lacking));
  if (latest.value.kind === 'unknown')
    return without(
      'not reported',
      say('measure.given-as', { period: periodName(latest.period), figure: latest.value.written }),
    );
  const target = targetFor(points, latest, today);
  if (latest.value.kind === 'not understood') return reportedInWords(latest);
  if (target?.value.kind === 'not understood') return aimedInWords(measure, begun, latest, target);
  const polarity = wayJudged(measure, target);
  const travel = travelOf(begun, polarity);
  if (polarity === 'not judged')
    return without('not judged', say('measure.watched', { figures: said(latest) }));
  const figures = withTravel(latest, travel);
  if (target === undefined)
    return without('no target', withoutTarget(points, figures, today), travel?.direction);
  const judged = { ...measure, polarity };
  const passed = hasPassed(target.period, today) && comparePeriods(latest.period, target.period) < 0;
  const { status, reason } =
    target.value.kind === 'direction' && !isOpenWay(polarity)
      ? againstTrend(judged, latest, target, travel, passed)
      : isOpenWay(polarity) && target.value.kind !== 'range'
        ? withoutAWay(polarity, target, figures)
        : againstNumber(judged, latest, target, travel, passed, points);
  return { status, reason, direction: travel?.direction ?? 'unknown', overridden: false };
}

/** Something was reported that nobody can compare: so nothing is said of how it goes. */
function reportedInWords({ value, period }: Point): Judgement {
  const figures = say('measure.given-in-words', { figure: value.written, period: periodName(period) });
  return without('no comparison', say('measure.not-understood', { figures }));
}

/** A limit of words: what was reported can't be held against it, nor against another in its place. */
function aimedInWords(measure: Measure, begun: readonly Point[], latest: Point, target: Point): Judgement {
  if (measure.polarity === 'not judged')
    return without('not judged', say('measure.watched', { figures: said(latest) }));
  const travel = travelOf(begun, measure.polarity);
  const about = { figures: withTravel(latest, travel), target: aimOf(target) };
  return without('no comparison', say('measure.target-not-understood', about), travel?.direction);
}

/** A target that is only said to come, or not to apply, is no target: but something was said. */
function withoutTarget(points: readonly Point[], figures: Saying, today: string): Saying {
  const open = points.filter(({ kind, value }) => kind === 'target' && value.kind === 'unknown');
  const named = open.find(({ period }) => !hasPassed(period, today)) ?? open.at(-1);
  if (named === undefined) return say('measure.no-target', { figures });
  return named.period.to === null
    ? say('measure.judged', {
        figures,
        target: say('measure.target-in-words', { target: named.value.written }),
      })
    : say('measure.target-given-as', {
        figures,
        period: periodName(named.period),
        target: named.value.written,
      });
}

/** Which way is good, as a status against this target has it: where nobody has said, the target may. */
export function wayJudged({ polarity }: Measure, target: Point | undefined): Measure['polarity'] {
  return polarity === 'not known' ? saidBy(target) : polarity;
}

/** A limit says itself which way is good, and so does "Increase"; "70" doesn't. */
function saidBy(target: Point | undefined): Measure['polarity'] {
  if (target?.value.kind === 'bounded')
    return isUpwards(target.value) ? 'higher is better' : 'lower is better';
  if (target?.value.kind !== 'direction') return 'not known';
  const { direction } = target.value;
  if (direction === 'increase') return 'higher is better';
  return direction === 'decrease' ? 'lower is better' : 'not known';
}

function withoutAWay(polarity: Measure['polarity'], target: Point, figures: Saying): Verdict {
  return {
    status: 'not judged',
    reason: say(polarity === 'in doubt' ? 'measure.way-in-doubt' : 'measure.way-not-known', {
      judged: say('measure.judged', { figures, target: aimOf(target) }),
    }),
  };
}

/** The actuals of periods that have begun, baselines among them. */
export function begunOn(points: readonly Point[], today: string): Point[] {
  return actualsOf(points).filter(({ period }) => hasBegun(period, today));
}

/** The target that the reason of its status names; undefined where it names none. */
export function targetJudged(measure: Measure, points: readonly Point[], today: string): Point | undefined {
  const latest = reportedOf(begunOn(points, today)).at(-1);
  const isRead = latest?.value.kind !== 'unknown' && latest?.value.kind !== 'not understood';
  if (latest === undefined || !isRead || measure.polarity === 'not judged') return undefined;
  return targetFor(points, latest, today);
}

/**
 * The last target whose period has passed since the latest actual; else that of the actual's own period; else the next one after it;
 * else the last there was.
 */
function targetFor(points: readonly Point[], latest: Point, today: string): Point | undefined {
  const targets = points.filter(({ kind, value }) => kind === 'target' && value.kind !== 'unknown');
  const later = targets.filter(
    ({ period }) => period.to !== null && comparePeriods(period, latest.period) > 0,
  );
  const missed = later.findLast(({ period }) => hasPassed(period, today));
  const same = targets.find(({ period }) => period.id === latest.period.id);
  const [next] = later;
  const undated = targets.find(({ period }) => period.to === null);
  return (
    missed ??
    same ??
    next ??
    undated ??
    targets.filter(({ period }) => hasPassed(period, today)).at(-1) ??
    targets.at(-1)
  );
}

function nothingReported([baseline]: readonly Point[], lacking: Saying): Saying {
  return baseline === undefined ? lacking : say('measure.only-baseline', { baseline: said(baseline) });
}

function said({ kind, value, period, provisional }: Point): Saying {
  const figure = figureText(value);
  if (kind === 'baseline')
    return period.to === null
      ? say('measure.baseline', { figure })
      : say('measure.baseline-for', { figure, period: periodName(period) });
  return say(provisional ? 'measure.provisional-figure' : 'measure.figure', {
    figure,
    period: periodName(period),
  });
}

function withTravel(latest: Point, travel: Travel | undefined): Saying {
  if (travel === undefined) return said(latest);
  const { order, previous } = travel;
  if (order === 'same' && previous.kind === 'baseline')
    return say('measure.as-baseline', { latest: said(latest) });
  if (order === 'same')
    return say('measure.unchanged', { latest: said(latest), period: periodName(previous.period) });
  return say(order === 'more' ? 'measure.up' : 'measure.down', {
    latest: said(latest),
    previous: said(previous),
  });
}

type Verdict = Pick<Judgement, 'status' | 'reason'>;

/** "Improving trend" is judged against the last comparable actual (docs/domain.md, case 4). */
function againstTrend(
  measure: Measure,
  latest: Point,
  target: Point,
  travel: Travel | undefined,
  passed: boolean,
): Verdict {
  const aim = aimOf(target);
  if (travel === undefined)
    return {
      status: 'no comparison',
      reason: say('measure.nothing-earlier', { figures: said(latest), target: aim }),
    };
  const status = byTrend(measure, target, travel);
  const figures = withTravel(latest, travel);
  const reason = passed
    ? sayPassed(figures, target, status === 'on track')
    : say('measure.judged', { figures, target: aim });
  return { status, reason };
}

function byTrend(measure: Measure, target: Point, travel: Travel): Status {
  const wanted = target.value.kind === 'direction' ? target.value.direction : 'improve';
  if (wanted === 'maintain') return travel.direction === 'worsening' ? worse(measure, travel) : 'on track';
  const moved = wanted === 'improve' ? travel.direction : towards(wanted, travel.order);
  if (moved === 'improving') return 'on track';
  return moved === 'unchanged' ? 'at risk' : worse(measure, travel);
}

/** A target that nobody has reported against though its period has passed: the last figure is all there is to go by. */
function sayPassed(figures: Saying, { period, value }: Point, met: boolean): Saying {
  const about = {
    figures,
    period: periodName(period),
    target: value.kind === 'direction' ? quoted(value.written, 100) : figureText(value),
  };
  return met ? say('measure.passed-met', about) : say('measure.passed-missed', about);
}

function aimOf({ value, period }: Point): Saying {
  if (value.kind === 'direction') return say('measure.target-in-words', { target: value.written });
  if (value.kind === 'not understood') {
    return period.to === null
      ? say('measure.target-in-words', { target: value.written })
      : say('measure.target-in-words-for', { target: value.written, period: periodName(period) });
  }
  const target = figureText(value);
  return period.to === null
    ? say('measure.target', { target })
    : say('measure.target-for', { period: periodName(period), target });
}

function towards(wanted: 'increase' | 'decrease', order: Travel['order']): Direction {
  if (order === 'same') return 'unchanged';
  return (order === 'more') === (wanted === 'increase') ? 'improving' : 'worsening';
}

function worse({ tolerance }: Measure, { latest, previous }: Travel): Status {
  return isWithin(latest.value, previous.value, tolerance ?? usualTolerance) ? 'at risk' : 'off track';
}

/** Undefined when bounds leave it open. */
export function isMet(
  actual: FigureValue,
  target: FigureValue,
  polarity: Measure['polarity'],
): boolean | undefined {
  if (target.kind === 'range') return liesIn(actual, target);
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
  passed: boolean,
  points: readonly Point[],
): Verdict {
  const due = passed || comparePeriods(target.period, latest.period) <= 0;
  const against = { figures: withTravel(latest, travel), target: aimOf(target) };
  const met = isMet(latest.value, target.value, measure.polarity);
  const reason = passed ? sayPassed(against.figures, target, met === true) : say('measure.judged', against);
  if (met === undefined) return { status: 'no comparison', reason: say('measure.not-comparable', against) };
  if (met) {
    const last = points.filter(({ kind }) => kind === 'target').at(-1) === target;
    return { status: due && !passed && last && target.period.to !== null ? 'complete' : 'on track', reason };
  }
  if (due || target.period.to === null) {
    return {
      status: isWithin(latest.value, nearest(latest.value, target.value), measure.tolerance ?? usualTolerance)
        ? 'at risk'
        : 'off track',
      reason,
    };
  }
  const towards = approach(latest.value, target.value, travel);
  if (towards === 'improving') return { status: 'on track', reason };
  return { status: towards === 'worsening' ? 'off track' : 'at risk', reason };
}

/** The end of a range that a figure outside it has missed; of any other target, itself. */
export function nearest(actual: FigureValue, target: FigureValue): FigureValue {
  if (target.kind !== 'range') return target;
  const quantity = compareFigures(actual, target) === 'less' ? target.low : target.high;
  return { kind: 'exact', quantity, written: target.written };
}

/** Outside a range, up is good below it and bad above it, whatever is good otherwise. */
function approach(actual: FigureValue, target: FigureValue, travel: Travel | undefined): Direction {
  if (target.kind !== 'range') return travel?.direction ?? 'unknown';
  if (travel === undefined || travel.order === 'same') return 'unknown';
  return (travel.order === 'more') === (compareFigures(actual, target) === 'less')
    ? 'improving'
    : 'worsening';
}
