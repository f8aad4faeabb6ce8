// The strategy as the strategy screen shows it: one objective at a time, with everything under it.

import { formulaOf } from '../../../shared/figures/rules/implied-counts.ts';
import { countedMembers } from '../../../shared/finance/rules/members.ts';
import { countedProjects } from '../../../shared/finance/rules/projects.ts';
import {
  liveActivities,
  objectivesInOrder,
  usesInOrder,
} from '../../../shared/strategy/rules/board-order.ts';
import { chartAlternative, trendChart } from '../../../shared/charts/trend-chart.ts';
import { aliasesOf, countedOf } from './counting.ts';
import type {
  ActivityLine,
  MeasureLine,
  NoteLine,
  ObjectiveInFull,
  StrategyInFull,
} from '../../../shared/strategy/calls.ts';
import type { MeasureUse, Note, Objective } from '../../../shared/register/snapshot.ts';
import { leadNames } from '../../../shared/people/rules/lead-names.ts';
import { actualsOf } from '../../../shared/figures/rules/series.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import type { Session } from '../../session/session.ts';
import { leadText } from '../people/lead-changes.ts';
import { activityStanding, measureStanding } from './standings.ts';

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

function derivedFrom(session: Session, use: MeasureUse): string | null {
  const index = session.index();
  const measure = index.measures.get(use.measureId);
  const formula = measure === undefined ? null : formulaOf(index, measure);
  if (formula === null) return null;
  const name = (id: string) => index.measures.get(id)?.name ?? '';
  switch (formula.kind) {
    case 'percentage':
      return `${name(formula.numerator)} ÷ ${name(formula.denominator)}`;
    case 'sum':
      return formula.of.map(name).join(' + ');
    case 'projects':
      return countedProjects(formula);
    case 'members':
      return countedMembers(formula);
  }
}

function measureLine(session: Session, use: MeasureUse): MeasureLine[] {
  const measure = session.index().measures.get(use.measureId);
  if (measure === undefined) return [];
  const { points, standing } = measureStanding(session, measure, use);
  const latest = actualsOf(points).at(-1);
  const scene = trendChart(points);
  const { name, caveat, kind, unit, polarity, tolerance } = measure;
  return [
    {
      useId: use.id,
      measureId: measure.id,
      name,
      label: use.label,
      groupHeading: use.groupHeading,
      footnote: use.footnote,
      caveat,
      kind,
      candidate: measure.standing === 'candidate',
      unit,
      polarity,
      tolerance,
      latest: latest === undefined ? null : figureText(latest.value),
      latestPeriod: latest?.period.label ?? null,
      standing,
      chart: scene === undefined ? null : { scene, alternative: chartAlternative(name, points) },
      derivedFrom: derivedFrom(session, use),
      counted: countedOf(measure),
      aliases: aliasesOf(session.index(), measure.id),
    },
  ];
}

function activityLines(session: Session, objectiveId: string): ActivityLine[] {
  return liveActivities(session.index(), objectiveId).map((activity) => ({
    id: activity.id,
    ref: activity.ref,
    description: activity.description,
    leads: leadNames(session.index(), activity.id),
    milestone: activity.milestone?.written ?? null,
    standing: activityStanding(session, activity),
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
    measures: usesInOrder(session.index(), id).flatMap((use) => measureLine(session, use)),
    activities: activityLines(session, id),
    notes: noteLines(session.index().notesOf(id)),
  };
}
