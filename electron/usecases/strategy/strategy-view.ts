// The strategy as the strategy screen shows it: one objective at a time, with everything under it.

import { withParts } from '../../../shared/activities/rules/of-parts.ts';
import { judgedActivities } from '../../../shared/activities/rules/judged-activity.ts';
import type { WorkingFormula } from '../../../shared/figures/rules/implied-counts.ts';
import { measuresOf, type MeasureInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { say } from '../../../shared/language/say.ts';
import { sayFormula } from '../../../shared/strategy/model/measure.ts';
import { objectivesInOrder } from '../../../shared/strategy/rules/board-order.ts';
import { chartAlternative } from '../../../shared/charts/trend-in-words.ts';
import { marksIn } from '../../../shared/charts/marks.ts';
import { trendChart } from '../../../shared/charts/trend-chart.ts';
import { trendOf } from '../../../shared/charts/trend.ts';
import { gapToTarget } from '../../../shared/strategy/rules/gap-to-target.ts';
import { aliasesOf, countedOf } from './counting.ts';
import type {
  ActivityLine,
  MeasureLine,
  NoteLine,
  ObjectiveInFull,
  StrategyInFull,
} from '../../../shared/strategy/calls.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Note, Objective } from '../../../shared/register/snapshot.ts';
import { leadNames } from '../../../shared/people/rules/lead-names.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import type { Session } from '../../session/session.ts';
import { leadText } from '../people/lead-changes.ts';
import { judgedBy } from './statuses.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';

function noteLines(notes: readonly Note[]): NoteLine[] {
  return [...notes]
    .sort((a, b) => a.position - b.position)
    .map(({ id, heading, text }) => ({ id, heading, text }));
}

export function strategyInFull(session: Session): StrategyInFull {
  const index = session.index();
  const [strategy] = index.snapshot.strategies;
  const objectives = objectivesInOrder(session.index()).map(({ id, ref, title }) => ({ id, ref, title }));
  if (strategy === undefined) return { strategy: null, objectives };
  return { strategy: { ...strategy, notes: noteLines(index.notesOf(strategy.id)) }, objectives };
}

/** A merge may have deleted a measure that another is calculated from: no colleague had seen both. */
function derivedFrom(index: RegisterIndex, formula: WorkingFormula | null): Spoken | null {
  if (formula === null) return null;
  return sayFormula(
    formula,
    (_, id) => index.measures.get(id)?.name ?? say('strategy.formula.deleted-measure'),
  );
}

function measureLine(index: RegisterIndex, inUse: MeasureInUse, today: string): MeasureLine {
  const { use, measure, title, latest, judgement, formula } = inUse;
  const trend = trendOf(index, inUse, today);
  const { target, gap } = gapToTarget(measure, inUse.points, today);
  const scene = trendChart(trend);
  const { name, caveat, kind, unit, polarity, tolerance } = measure;
  return {
    useId: use.id,
    measureId: measure.id,
    name,
    label: use.label,
    groupHeading: use.groupHeading,
    footnote: use.footnote,
    caveat,
    kind,
    candidate: measure.adoption === 'candidate',
    unit,
    polarity,
    tolerance,
    latest: latest === undefined ? null : figureText(latest.value),
    latestPeriod: latest === undefined ? null : periodName(latest.period),
    target:
      target === undefined ? null : { figure: figureText(target.value), period: periodName(target.period) },
    gap,
    judgement,
    chart:
      scene === undefined
        ? null
        : { scene, alternative: chartAlternative(title, trend), marks: marksIn([trend]) },
    derivedFrom: derivedFrom(index, formula),
    counted: countedOf(measure),
    aliases: aliasesOf(index, measure.id),
  };
}

function activityLines(session: Session, objectiveId: string): ActivityLine[] {
  return judgedActivities(judgedBy(session), objectiveId).map(({ activity, parts, judgement }) => ({
    id: activity.id,
    ref: activity.ref,
    description: activity.description,
    leads: withParts(
      leadNames(session.index(), activity.id),
      parts.flatMap((part) => leadNames(session.index(), part.id)),
    ),
    milestone: withParts(
      activity.milestone === null ? [] : [activity.milestone.written],
      parts.flatMap(({ milestone }) => milestone?.written ?? []),
    ),
    judgement,
  }));
}

export function objectiveInFull(session: Session, objective: Objective): ObjectiveInFull {
  const { id, ref, title, heading, statement } = objective;
  return {
    id,
    ref,
    title,
    heading,
    statement,
    leads: leadText(session.index(), id),
    measures: measuresOf(session.index(), id, session.today()).map((each) =>
      measureLine(session.index(), each, session.today()),
    ),
    activities: activityLines(session, id),
    notes: noteLines(session.index().notesOf(id)),
  };
}
