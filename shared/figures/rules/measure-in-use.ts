// A measure as one objective uses it: its figures as that objective states them, what is calculated where nothing is stated, its status,
// and all that is wrong or missing. The grid, the strategy, the overview, packs and attention each take it from here, so that no two
// of them can say different things about one figure.

import { naturalId } from '../../kernel/entity.ts';
import { oncePer } from '../../kernel/once.ts';
import type { Measure, MeasureUse, Objective, Period } from '../../register/snapshot.ts';
import { objectivesInOrder, usesInOrder } from '../../strategy/rules/board-order.ts';
import { judgeMeasure, overrideLapsed, type Judgement } from '../../strategy/rules/measure-status.ts';
import { cellsOf, workedOutOf, type CellInUse, type WorkedOut } from './cells.ts';
import { contradictionsOf, type Contradiction } from './contradictions.ts';
import { disagreementsOf, type Disagreement } from './derived.ts';
import { formulaOf, type WorkingFormula } from './implied-counts.ts';
import type { MeasureSource } from './measure-source.ts';
import { comparePeriods, hasPassed } from './periods.ts';
import {
  actualsOf,
  columnKey,
  compareColumns,
  periodsOf,
  reportedOf,
  seriesOf,
  type Point,
} from './series.ts';
import { statedHere } from './stated-here.ts';

export interface MeasureInUse {
  readonly use: MeasureUse;
  readonly measure: Measure;
  readonly objective: Objective | undefined;
  /** What the objective's table calls it, beneath its group heading there. */
  readonly name: string;
  /** What it is called away from that table: beneath a group heading, a label alone says too little. */
  readonly title: string;
  /** Adopted, and with figures: only such a measure is counted, and can lack a figure. */
  readonly isReported: boolean;
  /**
   * As this objective states them, and calculated where it states nothing, once the period has begun; oldest first. Without those of another
   * objective that it contradicts.
   */
  readonly points: readonly Point[];
  /** By `columnKey`: the figures that only another objective states, which this one contradicts. */
  readonly elsewhere: ReadonlySet<string>;
  /** Those that somebody has stated. */
  readonly stated: readonly Point[];
  readonly actuals: readonly Point[];
  readonly latest: Point | undefined;
  /** The actual stated for a period. */
  readonly actualFor: (period: Period) => Point | undefined;
  readonly latestBefore: (period: Period) => Point | undefined;
  readonly formula: WorkingFormula | null;
  readonly judgement: Judgement;
  readonly overrideLapsed: boolean;
  /** By `columnKey`: what is stated, and what is calculated where nothing is. */
  readonly cells: ReadonlyMap<string, CellInUse>;
  readonly contradictions: readonly Contradiction[];
  readonly disagreements: readonly Disagreement[];
  /** Actuals that are said to come: "TBC". */
  readonly unknown: readonly Point[];
  /** Figures, targets and others that were given in words nobody understands. */
  readonly notUnderstood: readonly Point[];
  /** Periods of the objective's table that have passed with nothing stated and nothing to calculate it from. */
  readonly missing: readonly Period[];
}

/** A measure that began to be reported later than the others lacks nothing before it began. */
function hasBegun(actuals: readonly Point[], period: Period): boolean {
  const dated = actuals.filter(({ kind, period: { to } }) => kind === 'actual' || to !== null);
  return dated.length === 0 || dated.some((point) => comparePeriods(point.period, period) <= 0);
}

function missingOf(
  source: MeasureSource,
  { use, stated }: MeasureInUse,
  workedOut: WorkedOut,
  today: string,
): Period[] {
  const actuals = actualsOf(stated);
  return periodsOf(source, use.objectiveId).filter(
    (period) =>
      hasPassed(period, today) &&
      hasBegun(actuals, period) &&
      !actuals.some((point) => point.period.id === period.id) &&
      !workedOut.has(period.id),
  );
}

/** What is stated is all there is to judge, unless the formula gives more. A period to come has no actual, whatever its formula gives. */
function withWorkedOut(
  { id: measureId }: Measure,
  stated: readonly Point[],
  workedOut: WorkedOut,
  today: string,
): readonly Point[] {
  const points = [...workedOut.values()].flatMap(({ period, value }): Point[] => {
    const day = period.from ?? period.to;
    if (day === null || day > today) return [];
    const kind = 'actual';
    const figureId = naturalId([measureId, period.id, kind]);
    return [{ figureId, period, kind, value, provisional: false, provenance: null, workedOut: true }];
  });
  return points.length === 0 ? stated : [...stated, ...points].sort(compareColumns);
}

function keysWithout(points: readonly Point[], some: readonly Point[]): ReadonlySet<string> {
  const others = points === some ? [] : points.filter((point) => !some.includes(point));
  return new Set(others.map(({ period, kind }) => columnKey({ periodId: period.id, kind })));
}

/** Kept by the list of points, for a day: while nobody edits a figure, the next state of the register has the same list. */
const judged = new WeakMap<
  readonly Point[],
  { readonly by: Measure; readonly on: string; readonly calculated: boolean; readonly is: Judgement }
>();

function judgementOf(
  measure: Measure,
  points: readonly Point[],
  today: string,
  calculated: boolean,
): Judgement {
  const known = judged.get(points);
  if (known?.by === measure && known.on === today && known.calculated === calculated) return known.is;
  const judgement = judgeMeasure(measure, points, today, calculated);
  judged.set(points, { by: measure, on: today, calculated, is: judgement });
  return judgement;
}

/** Each part is calculated when it is first asked for: one screen wants only statuses, and another only cells. */
class UsedMeasure implements MeasureInUse {
  readonly use: MeasureUse;
  readonly measure: Measure;
  readonly isReported: boolean;
  readonly #source: MeasureSource;
  readonly #today: string;
  #stated: readonly Point[] | undefined;
  #statedHere: readonly Point[] | undefined;
  #elsewhere: ReadonlySet<string> | undefined;
  #workedOut: WorkedOut | undefined;
  #points: readonly Point[] | undefined;
  #actuals: readonly Point[] | undefined;
  #cells: ReadonlyMap<string, CellInUse> | undefined;
  #contradictions: readonly Contradiction[] | undefined;
  #disagreements: readonly Disagreement[] | undefined;
  #missing: readonly Period[] | undefined;

  constructor(source: MeasureSource, use: MeasureUse, measure: Measure, today: string) {
    this.#source = source;
    this.#today = today;
    this.use = use;
    this.measure = measure;
    this.isReported = measure.adoption === 'adopted' && measure.kind === 'quantitative';
  }

  get objective() {
    return this.#source.objectives.get(this.use.objectiveId);
  }

  get name() {
    return this.use.label ?? this.measure.name;
  }

  get title() {
    return this.use.groupHeading === null ? this.name : this.measure.name;
  }

  get stated() {
    return (this.#stated ??= seriesOf(this.#source, this.measure.id, this.use));
  }

  get workedOut() {
    return (this.#workedOut ??= workedOutOf(this.#source, this.use, this.measure, this.stated));
  }

  get points() {
    return (this.#points ??= withWorkedOut(this.measure, this.statedHere, this.workedOut, this.#today));
  }

  get statedHere() {
    return (this.#statedHere ??= statedHere(this.#source, this.use, this.stated));
  }

  get elsewhere(): ReadonlySet<string> {
    return (this.#elsewhere ??= keysWithout(this.stated, this.statedHere));
  }

  get actuals() {
    return (this.#actuals ??= actualsOf(this.points));
  }

  get latest() {
    return reportedOf(this.points).at(-1);
  }

  actualFor(wanted: Period): Point | undefined {
    return this.points.find(({ kind, period }) => kind === 'actual' && period.id === wanted.id);
  }

  latestBefore(wanted: Period): Point | undefined {
    return reportedOf(this.points).findLast(({ period }) => comparePeriods(period, wanted) < 0);
  }

  get formula() {
    return formulaOf(this.#source, this.measure);
  }

  get judgement() {
    return judgementOf(this.measure, this.points, this.#today, this.formula !== null);
  }

  get overrideLapsed() {
    return overrideLapsed(this.measure, this.points);
  }

  get cells(): ReadonlyMap<string, CellInUse> {
    return (this.#cells ??= cellsOf(this));
  }

  get contradictions() {
    return (this.#contradictions ??= contradictionsOf(this.#source, this.use));
  }

  get disagreements() {
    return (this.#disagreements ??= disagreementsOf(this.#source, this.use));
  }

  get unknown() {
    if (!this.isReported) return [];
    return this.stated.filter(({ kind, value }) => kind === 'actual' && value.kind === 'unknown');
  }

  get notUnderstood() {
    if (!this.isReported) return [];
    return this.stated.filter(({ value }) => value.kind === 'not understood');
  }

  get missing(): readonly Period[] {
    return (this.#missing ??= this.isReported
      ? missingOf(this.#source, this, this.workedOut, this.#today)
      : []);
  }
}

const models = oncePer(
  (today: string) => today,
  (_source: MeasureSource, _today: string) => new Map<MeasureUse, MeasureInUse>(),
);

/** Undefined when its measure is gone. */
export function measureInUse(
  source: MeasureSource,
  use: MeasureUse,
  today: string,
): MeasureInUse | undefined {
  const known = models(source, today);
  const held = known.get(use);
  if (held !== undefined) return held;
  const measure = source.measures.get(use.measureId);
  if (measure === undefined) return undefined;
  const made = new UsedMeasure(source, use, measure, today);
  known.set(use, made);
  return made;
}

/** Those of one objective, in the order of its table. */
export const measuresOf = oncePer(
  (objectiveId: string, today: string) => `${today} ${objectiveId}`,
  (source: MeasureSource, objectiveId: string, today: string): readonly MeasureInUse[] =>
    usesInOrder(source, objectiveId).flatMap((use) => measureInUse(source, use, today) ?? []),
);

/** All of them, in the board's order. */
export const measuresInUse = oncePer(
  (today: string) => today,
  (source: MeasureSource, today: string): readonly MeasureInUse[] =>
    objectivesInOrder(source).flatMap(({ id }) => measuresOf(source, id, today)),
);
