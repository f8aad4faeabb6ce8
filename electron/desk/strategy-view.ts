// The strategy as the strategy screen shows it: one objective at a time, with everything under it.

import { formulaOf } from '../../shared/rules/implied-counts.ts';
import { countedMembers } from '../../shared/rules/members.ts';
import { countedProjects } from '../../shared/rules/projects.ts';
import { liveActivities, objectivesInOrder, usesInOrder } from '../../shared/rules/board-order.ts';
import { chartAlternative, trendChart } from '../../shared/charts/trend-chart.ts';
import { aliasesOf, countedOf } from './counting.ts';
import type {
  ActivityLine,
  MeasureLine,
  NoteLine,
  ObjectiveInFull,
  StrategyInFull,
} from '../../shared/contract/strategy-calls.ts';
import type { MeasureUse, Note, Objective } from '../../shared/model/snapshot.ts';
import { leadNames } from '../../shared/rules/lead-names.ts';
import { actualsOf } from '../../shared/rules/series.ts';
import { figureText } from '../../shared/text/figure-text.ts';
import type { Desk } from './desk.ts';
import { leadText } from './lead-changes.ts';
import { activityStanding, measureStanding } from './standings.ts';

function noteLines(notes: readonly Note[]): NoteLine[] {
  return [...notes]
    .sort((a, b) => a.position - b.position)
    .map(({ id, heading, text }) => ({ id, heading, text }));
}

export function strategyInFull(desk: Desk): StrategyInFull {
  const index = desk.index();
  const [strategy] = index.snapshot.strategies;
  const objectives = objectivesInOrder(desk.index()).map(({ id, ref, title }) => ({ id, ref, title }));
  if (strategy === undefined) return { strategy: null, objectives };
  return { strategy: { ...strategy, notes: noteLines(index.notesOf(strategy.id)) }, objectives };
}

function derivedFrom(desk: Desk, use: MeasureUse): string | null {
  const index = desk.index();
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

function measureLine(desk: Desk, use: MeasureUse): MeasureLine[] {
  const measure = desk.index().measures.get(use.measureId);
  if (measure === undefined) return [];
  const { points, standing } = measureStanding(desk, measure, use);
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
      derivedFrom: derivedFrom(desk, use),
      counted: countedOf(measure),
      aliases: aliasesOf(desk.index(), measure.id),
    },
  ];
}

function activityLines(desk: Desk, objectiveId: string): ActivityLine[] {
  return liveActivities(desk.index(), objectiveId).map((activity) => ({
    id: activity.id,
    ref: activity.ref,
    description: activity.description,
    leads: leadNames(desk.index(), activity.id),
    milestone: activity.milestone?.written ?? null,
    standing: activityStanding(desk, activity),
  }));
}

export function objectiveInFull(desk: Desk, objective: Objective): ObjectiveInFull {
  const { id, ref, title, heading, statement } = objective;
  return {
    id,
    ref,
    title,
    heading,
    statement,
    leads: leadText(desk.index(), id),
    measures: usesInOrder(desk.index(), id).flatMap((use) => measureLine(desk, use)),
    activities: activityLines(desk, id),
    notes: noteLines(desk.index().notesOf(id)),
  };
}
