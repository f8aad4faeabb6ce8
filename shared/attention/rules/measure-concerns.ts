// What measures need: figures that contradict one another or their own counts, that are missing, and statuses whose reason has gone.

import { objectivesInAgreement, type Contradiction } from '../../figures/rules/contradictions.ts';
import type { Disagreement } from '../../figures/rules/derived.ts';
import { comparePeriods } from '../../figures/rules/periods.ts';
import { measuresInUse, measuresOf, type MeasureInUse } from '../../figures/rules/measure-in-use.ts';
import type { Saying } from '../../kernel/saying.ts';
import { figureText } from '../../language/figure-text.ts';
import { say } from '../../language/say.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Objective, Period } from '../../register/snapshot.ts';
import { objectivesInOrder } from '../../strategy/rules/board-order.ts';
import type { Attention } from './concern.ts';

export function measureConcerns(index: RegisterIndex, today: string): Attention[] {
  const used = measuresInUse(index, today);
  return [
    ...used.flatMap((each) => contradictionItems(index, each)),
    ...used.flatMap(formulaItems),
    ...objectivesInOrder(index).flatMap((objective) =>
      missingItems(objective, measuresOf(index, objective.id, today)),
    ),
    ...used.flatMap(lapsedItems),
  ];
}

function refOf({ objective }: MeasureInUse): string {
  return objective?.ref ?? '';
}

/** "objective 1 says 47", of all whose table the register's own figure speaks for. */
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
    period: period.label,
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
    about: [contradiction.statement.id],
  }));
}

function formulaSentence({ measure }: MeasureInUse, { point, derivation }: Disagreement): Saying {
  return say('attention.formula', {
    measure: measure.name,
    period: point.period.label,
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
    about: [each.use.id, disagreement.point.figureId],
  }));
}

/**
 * A figure is missing when it is said to come ("TBC"), when the other measures of its objective have one for that period,
 * or when a target's period has passed with no actual. Many of one period are one sentence.
 */
function missingItems({ id, ref }: Objective, all: readonly MeasureInUse[]): Attention[] {
  const used = all.filter(({ isReported }) => isReported);
  const unknown = used.flatMap(({ use, measure, unknown: points }) =>
    points.map(({ figureId, period, value }): Attention => ({
      concern: 'missing figure',
      objectiveRef: ref,
      subject: measure.name,
      sentence: say('attention.given-as', {
        measure: measure.name,
        period: period.label,
        figure: value.written,
      }),
      about: [use.id, figureId],
    })),
  );
  const lacking = new Map<Period, string[]>();
  for (const { measure, missing } of used)
    for (const period of missing) lacking.set(period, [...(lacking.get(period) ?? []), measure.name]);
  const inOrder = [...lacking].sort(([a], [b]) => comparePeriods(a, b));
  const gaps = inOrder.map(([period, names]): Attention => ({
    concern: 'missing figure',
    objectiveRef: ref,
    subject: period.label,
    sentence:
      names.length === used.length && used.length > 1
        ? say('attention.none-has-figure', { period: period.label, count: used.length, ref })
        : say('attention.no-figure-for', { period: period.label, measures: someOf(names) }),
    about: [id, period.id],
  }));
  return [...unknown, ...gaps];
}

const mostNames = 3;

function someOf(names: readonly string[]) {
  const first = { several: names.slice(0, mostNames), between: '; ' } as const;
  return names.length > mostNames
    ? say('attention.and-more', { measures: first, count: names.length - mostNames })
    : first;
}

function lapsedItems(each: MeasureInUse): Attention[] {
  const { measure, isReported, overrideLapsed } = each;
  if (!isReported || !overrideLapsed || measure.statusOverride === null) return [];
  return [
    {
      concern: 'lapsed override',
      objectiveRef: refOf(each),
      subject: measure.name,
      sentence: say('attention.new-figures', {
        measure: measure.name,
        status: say(`progress-is.${measure.statusOverride.status}`),
      }),
      about: [measure.id],
    },
  ];
}
