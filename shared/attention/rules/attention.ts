// What needs somebody's attention before a meeting, each in one sentence: the list at the front of a pack, and what `check` prints.

import type { Activity, Dismissal, Measure, MeasureUse, Objective, Period } from '../../register/snapshot.ts';
import { figureText } from '../../language/figure-text.ts';
import { moneyText } from '../../language/money.ts';
import {
  activityOverrideLapsed,
  completedEarly,
  overdueMilestone,
} from '../../activities/rules/activity-status.ts';
import {
  contradictions,
  objectivesInAgreement,
  type Contradiction,
} from '../../figures/rules/contradictions.ts';
import { disagreements } from '../../figures/rules/derived.ts';
import { financeContradictions } from '../../finance/rules/finance.ts';
import { grantsOverLimit, overspentProjects } from '../../finance/rules/projects.ts';
import { likelyDuplicates } from '../../activities/rules/duplicates.ts';
import { overrideLapsed } from '../../strategy/rules/measure-status.ts';
import { compareRefs } from '../../kernel/natural-order.ts';
import { comparePeriods, hasPassed } from '../../figures/rules/periods.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import { actualsOf, ownSeries, seriesOf, type Point } from '../../figures/rules/series.ts';

export type Concern =
  | 'contradiction'
  | 'formula'
  | 'finance'
  | 'grant limit'
  | 'overdue'
  | 'completed early'
  | 'missing figure'
  | 'lapsed override'
  | 'likely duplicate';

/** The heading over each concern, in the order a chair would take them: what is wrong, what is late, what is missing, what is untidy. */
export const concernTitles: Readonly<Record<Concern, string>> = {
  contradiction: 'Figures that contradict each other',
  formula: 'Figures that their own counts do not give',
  finance: 'Money that does not add up',
  'grant limit': 'Grants over their limit',
  overdue: 'Milestones that have passed',
  'completed early': 'Complete before their milestone',
  'missing figure': 'Missing figures',
  'lapsed override': 'Statuses set by hand that have lapsed',
  'likely duplicate': 'Likely duplicates',
};

export interface Attention {
  readonly concern: Concern;
  /** The objective it stands under; empty for what stands under none. */
  readonly objectiveRef: string;
  /** "1.4", or a measure's name. */
  readonly subject: string;
  readonly sentence: string;
  /** The ids of what it is about: a statement, a figure, an activity or two, or an objective and a period. */
  readonly about: readonly string[];
}

/** Names a concern and what it is about, for a dismissal to hold to. */
export function concernKey({ concern, about }: Pick<Attention, 'concern' | 'about'>): string {
  return `${concern}: ${about.join(' ')}`;
}

export interface SortedAttention {
  readonly open: readonly Attention[];
  /** Set aside by somebody, for a reason, in these very words. */
  readonly dismissed: readonly { readonly item: Attention; readonly dismissal: Dismissal }[];
}

/** What needs attention, apart from what somebody has set aside. */
export function attentionList(index: RegisterIndex, today: string): readonly Attention[] {
  return sortedAttention(index, today).open;
}

export function sortedAttention(index: RegisterIndex, today: string): SortedAttention {
  const dismissals = new Map(index.snapshot.dismissals.map((row) => [row.concernKey, row]));
  const open: Attention[] = [];
  const dismissed: { item: Attention; dismissal: Dismissal }[] = [];
  for (const item of everyConcern(index, today)) {
    const dismissal = dismissals.get(concernKey(item));
    if (dismissal?.sentence === item.sentence) dismissed.push({ item, dismissal });
    else open.push(item);
  }
  return { open, dismissed };
}

/** In the order of the concerns, and in each in the board's own order. */
function everyConcern(index: RegisterIndex, today: string): Attention[] {
  const items = [
    ...contradictionItems(index),
    ...formulaItems(index),
    ...financeItems(index),
    ...grantItems(index),
    ...activityItems(index, today),
    ...missingItems(index, today),
    ...lapsedItems(index),
    ...duplicateItems(index),
  ];
  const order = Object.keys(concernTitles);
  return items.sort((a, b) => order.indexOf(a.concern) - order.indexOf(b.concern));
}

/** "Full members, July 2024: objective 1 says 47, objective 2 says 46." */
export function contradictionSentence(index: RegisterIndex, each: Contradiction): string {
  const { measure, period, figure, statement, objective } = each;
  const others = objectivesInAgreement(index, each).map(({ ref }) => ref);
  const elsewhere = others.length === 0 ? 'the register' : `objective ${others.join(' and ')}`;
  return `${measure.name}, ${period.label}: ${elsewhere} says ${figureText(figure.value)}, objective ${objective.ref} says ${figureText(statement.value)}.`;
}

function contradictionItems(index: RegisterIndex): Attention[] {
  return contradictions(index).map((each) => ({
    concern: 'contradiction',
    objectiveRef: each.objective.ref,
    subject: each.measure.name,
    sentence: contradictionSentence(index, each),
    about: [each.statement.id],
  }));
}

function formulaItems(index: RegisterIndex): Attention[] {
  return disagreements(index).map(({ measure, use, point, derivation }) => ({
    concern: 'formula',
    objectiveRef: index.objectives.get(use.objectiveId)?.ref ?? '',
    subject: measure.name,
    sentence: `${measure.name}, ${point.period.label}: stated as ${figureText(point.value)}, but ${derivation.working} is ${derivation.value}${measure.unit === 'percent' ? '%' : ''}.`,
    about: [use.id, point.figureId],
  }));
}

function financeItems(index: RegisterIndex): Attention[] {
  return financeContradictions(index).map(({ node, kind, stated, pence }) => {
    const year = index.periods.get(node.line.yearId)?.label ?? '';
    const what =
      kind === 'variance' ? 'its budget and its forecast or actual give' : 'the headings under it come to';
    return {
      concern: 'finance',
      objectiveRef: '',
      subject: node.line.heading,
      sentence: `${node.line.heading}, ${year}: the ${kind} is stated as ${moneyText(stated.pence)}, but ${what} ${moneyText(pence)}.`,
      about: [stated.id],
    };
  });
}

function grantItems(index: RegisterIndex): Attention[] {
  const over = grantsOverLimit(index).map(({ project, limit }): Attention => ({
    concern: 'grant limit',
    objectiveRef: '',
    subject: project.title,
    sentence: `${project.title}: the grant of ${moneyText(project.grantPence ?? 0)} is more than the ${moneyText(limit.pence)} that a ${project.kind} may have.`,
    about: [project.id],
  }));
  const overspent = overspentProjects(index).map((project): Attention => ({
    concern: 'grant limit',
    objectiveRef: '',
    subject: project.title,
    sentence: `${project.title}: ${moneyText(project.spentPence ?? 0)} is spent, and its grant with what was matched is ${moneyText((project.grantPence ?? 0) + (project.matchedPence ?? 0))}.`,
    about: [project.id, 'spent'],
  }));
  return [...over, ...overspent];
}

interface Placed {
  readonly activity: Activity;
  readonly objective: Objective;
}

/** Live activities in the board's order. */
function activitiesInOrder(index: RegisterIndex): Placed[] {
  return index.snapshot.objectives.flatMap((objective) =>
    [...index.activitiesOf(objective.id)]
      .filter(({ mergedInto }) => mergedInto === null)
      .sort((a, b) => compareRefs(a.ref, b.ref))
      .map((activity) => ({ activity, objective })),
  );
}

/** What an activity is called: its ref, or its first words when the board gave it none. */
export function activityTitle({ ref, description }: Activity): string {
  return ref ?? `“${description.length > 50 ? `${description.slice(0, 50).trimEnd()}…` : description}”`;
}

const stillSaid: Readonly<Record<string, string>> = {
  'on track': 'still on track',
  'not reported': 'with no progress reported',
};

function activityItems(index: RegisterIndex, today: string): Attention[] {
  const items = activitiesInOrder(index).map(({ activity, objective }): Attention[] => {
    const subject = activityTitle(activity);
    const parts = index.partsOf(activity.id);
    const late = overdueMilestone({ activity, parts }, today);
    const said = stillSaid[activity.progress] ?? `still ${activity.progress}`;
    if (late !== undefined) {
      return [
        {
          concern: 'overdue',
          objectiveRef: objective.ref,
          subject,
          sentence: `${subject}: milestone ${late.written} has passed, ${said}.`,
          about: [activity.id],
        },
      ];
    }
    if (!completedEarly({ activity, parts }, today)) return [];
    return [
      {
        concern: 'completed early',
        objectiveRef: objective.ref,
        subject,
        sentence: `${subject}: reported complete, though its milestone ${activity.milestone?.written} is still to come.`,
        about: [activity.id],
      },
    ];
  });
  return items.flat();
}

interface UsedMeasure {
  readonly use: MeasureUse;
  readonly measure: Measure;
  readonly points: readonly Point[];
}

function usedMeasures(index: RegisterIndex, objective: Objective): UsedMeasure[] {
  return index.usesOf(objective.id).flatMap((use) => {
    const measure = index.measures.get(use.measureId);
    if (measure?.kind !== 'quantitative' || measure.standing !== 'adopted') return [];
    return [{ use, measure, points: seriesOf(index, measure.id, use) }];
  });
}

/**
 * A figure is missing when it is said to come ("TBC"), when the other measures of its objective have one for that period,
 * or when a target's period has passed with no actual. Many of one period are one sentence.
 */
function missingItems(index: RegisterIndex, today: string): Attention[] {
  return index.snapshot.objectives.flatMap((objective) => {
    const used = usedMeasures(index, objective);
    const unknown = used.flatMap(({ measure, points }) =>
      points
        .filter(({ kind, value }) => kind === 'actual' && value.kind === 'unknown')
        .map((point) =>
          item(
            objective,
            [point.figureId],
            measure.name,
            `${measure.name}, ${point.period.label}: given as “${point.value.written}”.`,
          ),
        ),
    );
    const periods = new Map(
      ownSeries(index, objective.id)
        .flat()
        .map(({ period }) => [period.id, period]),
    );
    return [...unknown, ...gaps(objective, used, periods, today)];
  });
}

function item(objective: Objective, about: readonly string[], subject: string, sentence: string): Attention {
  return { concern: 'missing figure', objectiveRef: objective.ref, subject, sentence, about };
}

/** A measure that began to be reported later than the others lacks nothing before it began. */
function hasBegun(points: readonly Point[], period: Period): boolean {
  const [first] = actualsOf(points);
  return first === undefined || comparePeriods(first.period, period) <= 0;
}

function gaps(
  objective: Objective,
  used: readonly UsedMeasure[],
  periods: ReadonlyMap<string, Period>,
  today: string,
): Attention[] {
  const expected = new Map<string, { label: string; lacking: Measure[] }>();
  for (const period of periods.values()) {
    if (!hasPassed(period, today)) continue;
    const lacking = used.filter(
      ({ points }) =>
        hasBegun(points, period) && !actualsOf(points).some((point) => point.period.id === period.id),
    );
    if (lacking.length > 0)
      expected.set(period.id, { label: period.label, lacking: lacking.map(({ measure }) => measure) });
  }
  return [...expected].map(([periodId, { label, lacking }]) => {
    const about = [objective.id, periodId];
    const names = lacking.map(({ name }) => name);
    if (names.length === used.length && used.length > 1) {
      return item(
        objective,
        about,
        label,
        `${label} has passed, and none of the ${used.length} measures of objective ${objective.ref} has a figure for it.`,
      );
    }
    const shown =
      names.length > 3 ? `${names.slice(0, 3).join('; ')} and ${names.length - 3} more` : names.join('; ');
    return item(objective, about, label, `${label} has passed, and there is no figure for: ${shown}.`);
  });
}

function lapsedItems(index: RegisterIndex): Attention[] {
  const measures = index.snapshot.objectives.flatMap((objective) =>
    usedMeasures(index, objective)
      .filter(({ measure, points }) => overrideLapsed(measure, points))
      .map(({ measure }) => lapsed(objective, measure, measure.name, 'new figures have come')),
  );
  const activities = activitiesInOrder(index)
    .filter(({ activity }) => activityOverrideLapsed(activity))
    .map(({ activity, objective }) =>
      lapsed(objective, activity, activityTitle(activity), 'its progress has changed'),
    );
  return [...measures, ...activities];
}

function lapsed(
  objective: Objective,
  { id, statusOverride }: Measure | Activity,
  subject: string,
  why: string,
): Attention {
  return {
    concern: 'lapsed override',
    objectiveRef: objective.ref,
    subject,
    sentence: `${subject}: the status “${statusOverride?.status}” that was set by hand no longer holds, because ${why}.`,
    about: [id],
  };
}

function duplicateItems(index: RegisterIndex): Attention[] {
  const placed = activitiesInOrder(index);
  const refs = new Map(placed.map(({ activity, objective }) => [activity.id, objective.ref]));
  return likelyDuplicates(placed.map(({ activity }) => activity)).map(({ first, second, likeness }) => {
    const same = likeness === 1 ? 'are in the same words' : 'are in nearly the same words';
    const subject = `${activityTitle(first)} and ${activityTitle(second)}`;
    return {
      concern: 'likely duplicate',
      objectiveRef: refs.get(first.id) ?? '',
      subject,
      sentence: `${subject} ${same}. If they are one activity, merge them.`,
      about: [first.id, second.id],
    };
  });
}
