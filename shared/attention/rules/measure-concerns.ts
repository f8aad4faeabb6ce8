// Why measures need attention: figures that contradict one another or their own counts, and figures that are missing.

import { figure } from '../../figures/model/figure.ts';
import { period as periodEntity } from '../../figures/model/period.ts';
import { statement } from '../../figures/model/statement.ts';
import { objectivesInAgreement, type Contradiction } from '../../figures/rules/contradictions.ts';
import type { Disagreement } from '../../figures/rules/derived.ts';
import { comparePeriods, isOfUnknownTime } from '../../figures/rules/periods.ts';
import { measuresInUse, measuresOf, type MeasureInUse } from '../../figures/rules/measure-in-use.ts';
import type { Saying } from '../../kernel/saying.ts';
import { figureText } from '../../language/figure-text.ts';
import { say } from '../../language/say.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Objective, Period } from '../../register/snapshot.ts';
import { measureUse } from '../../strategy/model/measure-use.ts';
import { objective as objectiveEntity } from '../../strategy/model/objective.ts';
import { isOpenWay } from '../../strategy/model/polarity.ts';
import { objectivesInOrder } from '../../strategy/rules/board-order.ts';
import type { Status } from '../../strategy/model/status.ts';
import type { Attention, Concerned } from './concern.ts';
import { periodName } from '../../figures/rules/period-name.ts';

export function measureConcerns(index: RegisterIndex, today: string): Attention[] {
  const used = measuresInUse(index, today);
  return [
    ...used.flatMap((each) => contradictionItems(index, each)),
    ...used.flatMap(formulaItems),
    ...used.flatMap(latestItems),
    ...objectivesInOrder(index).flatMap((objective) =>
      missingItems(objective, measuresOf(index, objective.id, today)),
    ),
    ...objectivesInOrder(index).flatMap((objective) =>
      wayItems(objective, measuresOf(index, objective.id, today)),
    ),
  ];
}

function refOf({ objective }: MeasureInUse): string {
  return objective?.ref ?? '';
}

function useOf({ use }: MeasureInUse): Concerned {
  return { entity: measureUse.name, id: use.id };
}

/** "objective 1 says 47", with every objective that agrees with the register's own figure. */
function ours(index: RegisterIndex, each: Contradiction): Saying {
  const figure = figureText(each.figure.value);
  const [ref, ...others] = objectivesInAgreement(index, each).map((objective) => objective.ref);
  if (ref === undefined) return say('attention.register-says', { figure });
  return others.length === 0
    ? say('attention.objective-says', { ref, figure })
    : say('attention.objectives-say', { refs: { all: [ref, ...others] }, figure });
}

/** "Full members, July 2024: objective 1 says 47, objective 2 says 46." */
export function contradictionSentence(index: RegisterIndex, each: Contradiction): Saying {
  const { measure, period, statement, objective } = each;
  return say('attention.contradiction', {
    measure: measure.name,
    period: periodName(period),
    ours: ours(index, each),
    theirs: say('attention.objective-says', { ref: objective.ref, figure: figureText(statement.value) }),
  });
}

function contradictionItems(index: RegisterIndex, each: MeasureInUse): Attention[] {
  return each.contradictions.map((contradiction) => ({
    concern: 'contradiction',
    objectiveRef: refOf(each),
    subject: each.measure.name,
    sentence: contradictionSentence(index, contradiction),
    about: [{ entity: statement.name, id: contradiction.statement.id }],
    putRightAt: useOf(each),
  }));
}

function formulaSentence({ measure }: MeasureInUse, { point, derivation }: Disagreement): Saying {
  return say('attention.formula', {
    measure: measure.name,
    period: periodName(point.period),
    stated: figureText(point.value),
    working: derivation.working,
    figure: derivation.value.written,
  });
}

function formulaItems(each: MeasureInUse): Attention[] {
  return each.disagreements.map((disagreement) => ({
    concern: 'formula',
    objectiveRef: refOf(each),
    subject: each.measure.name,
    sentence: formulaSentence(each, disagreement),
    about: [useOf(each), { entity: figure.name, id: disagreement.point.figureId }],
    putRightAt: useOf(each),
  }));
}

/** A figure of no known time is the latest beside others that have their days. */
function latestItems(each: MeasureInUse): Attention[] {
  const { isReported, latest, actuals, measure } = each;
  if (!isReported || latest === undefined) return [];
  const dated = actuals.filter(({ kind, period }) => kind === 'actual' && period.to !== null);
  if (!dated.some(({ period }) => isOfUnknownTime(latest.period, period))) return [];
  return [
    {
      concern: 'latest not known',
      objectiveRef: refOf(each),
      subject: measure.name,
      sentence: say('attention.latest-not-known', {
        measure: measure.name,
        period: periodName(latest.period),
      }),
      about: [useOf(each), { entity: figure.name, id: latest.figureId }],
      putRightAt: useOf(each),
    },
  ];
}

/** One concern for all the measures with no figure for a period; going there opens the first of them. */
interface Lacking {
  readonly first: MeasureInUse;
  readonly names: readonly string[];
}

/**
 * A figure is missing when it is said to come ("TBC"), when the other measures of its objective have one for that period,
 * or when a target's period has passed with no actual. All that are missing for one period make one sentence.
 */
function missingItems({ id, ref }: Objective, all: readonly MeasureInUse[]): Attention[] {
  const used = all.filter(({ isReported }) => isReported);
  const unknown = used.flatMap((each) =>
    each.unknown.map(({ figureId, period, value }): Attention => ({
      concern: 'missing figure',
      objectiveRef: ref,
      subject: each.measure.name,
      sentence: say('attention.given-as', {
        measure: each.measure.name,
        period: periodName(period),
        figure: value.written,
      }),
      about: [useOf(each), { entity: figure.name, id: figureId }],
      putRightAt: useOf(each),
    })),
  );
  const lacking = new Map<Period, Lacking>();
  for (const each of used)
    for (const period of each.missing) {
      const { first = each, names = [] } = lacking.get(period) ?? {};
      lacking.set(period, { first, names: [...names, each.measure.name] });
    }
  const inOrder = [...lacking].sort(([a], [b]) => comparePeriods(a, b));
  const gaps = inOrder.map(([period, { first, names }]): Attention => ({
    concern: 'missing figure',
    objectiveRef: ref,
    subject: periodName(period),
    sentence:
      names.length === used.length && used.length > 1
        ? say('attention.none-has-figure', { period: periodName(period), count: used.length, ref })
        : say('attention.no-figure-for', { period: periodName(period), measures: someOf(names) }),
    about: [
      { entity: objectiveEntity.name, id },
      { entity: periodEntity.name, id: period.id },
    ],
    putRightAt: useOf(first),
  }));
  return [...unknown, ...gaps];
}

const awaitsAWay: ReadonlySet<Status> = new Set<Status>(['not judged', 'no target']);

/** Figures that nobody can judge until somebody says which way is good. Those of one objective are one sentence. */
function wayItems({ id, ref }: Objective, all: readonly MeasureInUse[]): Attention[] {
  const [first, ...others] = all.filter(
    ({ isReported, measure, judgement }) =>
      isReported && isOpenWay(measure.polarity) && awaitsAWay.has(judgement.status),
  );
  if (first === undefined) return [];
  const names = [first, ...others].map(({ title }) => title);
  return [
    {
      concern: 'way not known',
      objectiveRef: ref,
      subject: first.title,
      sentence: say('attention.way-not-known', { measures: someOf(names) }),
      about: [{ entity: objectiveEntity.name, id }],
      putRightAt: useOf(first),
    },
  ];
}

/** So many are named that a usual objective's are all of them. */
const mostNames = 12;

function someOf(names: readonly string[]) {
  const first = { several: names.slice(0, mostNames), between: '; ' } as const;
  return names.length > mostNames
    ? say('attention.and-more', { measures: first, count: names.length - mostNames })
    : first;
}
