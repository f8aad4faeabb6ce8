// Who owes the board an update for a reporting period: each lead with the activities and measures they answer for.

import type { LeadUpdates, OwedUpdate } from '../updates-calls.ts';
import type { MeasureUse, Period } from '../../register/snapshot.ts';
import type { Progress } from '../../strategy/model/status.ts';
import { figureText } from '../../language/figure-text.ts';
import { liveActivities, objectivesInOrder, usesInOrder } from '../../strategy/rules/board-order.ts';
import { leadName } from '../../people/rules/lead-names.ts';
import { comparePeriods } from '../../figures/rules/periods.ts';
import { formulaOf } from '../../figures/rules/implied-counts.ts';
import { seriesOf } from '../../figures/rules/series.ts';
import { say } from '../../language/say.ts';
import type { RegisterIndex } from '../../register/register-index.ts';

const nobody = 'nobody';

/** The latest period that has begun and is still open; else the first open one; else the last. */
export function currentPeriod(periods: readonly Period[], today: string): Period | undefined {
  const open = periods.filter(({ closedOn }) => closedOn === null);
  const begun = open.filter(({ from }) => from !== null && from <= today);
  return begun.at(-1) ?? open[0] ?? periods.at(-1);
}

interface Owed {
  readonly leadId: string;
  readonly update: OwedUpdate;
}

function answerTo(index: RegisterIndex, periodId: string, subjectId: string): OwedUpdate['answer'] {
  const found = index.snapshot.progressUpdates.find(
    (row) => row.periodId === periodId && row.subjectId === subjectId,
  );
  return found === undefined ? null : { sentence: found.sentence, by: found.by, on: found.on };
}

/** The people and groups who answer for something: its own leads and those of its parts. */
function leadIds(index: RegisterIndex, ownerIds: readonly string[]): string[] {
  const ids = ownerIds.flatMap((owner) =>
    index.leadsOf(owner).flatMap((row) => row.personId ?? row.groupId ?? []),
  );
  return ids.length === 0 ? [nobody] : [...new Set(ids)];
}

const over: ReadonlySet<Progress> = new Set<Progress>(['complete', 'cancelled']);

function owedActivities(index: RegisterIndex, periodId: string): Owed[] {
  return objectivesInOrder(index).flatMap(({ id: objectiveId, ref: objectiveRef }) =>
    liveActivities(index, objectiveId).flatMap((each): Owed[] => {
      const answer = answerTo(index, periodId, each.id);
      // What is over owes nothing more, unless it was answered for this very period.
      if (over.has(each.progress) && answer === null) return [];
      const update: OwedUpdate = {
        subjectId: each.id,
        kind: 'activity',
        title: each.ref ?? '',
        description: each.description,
        objectiveRef,
        milestone: each.milestone?.written ?? null,
        progress: each.progress,
        figure: null,
        previousFigure: null,
        answer,
      };
      const owners = [each.id, ...index.partsOf(each.id).map(({ id }) => id)];
      return leadIds(index, owners).map((leadId) => ({ leadId, update }));
    }),
  );
}

/** The use by whose figures a measure is asked for, and answered: its first in the board's order. */
export function useThatOwes(index: RegisterIndex, measureId: string): MeasureUse | undefined {
  for (const { id } of objectivesInOrder(index)) {
    const use = usesInOrder(index, id).find((each) => each.measureId === measureId);
    if (use !== undefined) return use;
  }
  return undefined;
}

/** Measures with figures owe one for the period; a measure without a lead of its own is its objective's leads' to answer for. */
function owedMeasures(index: RegisterIndex, owedFor: Period): Owed[] {
  const seen = new Set<string>();
  return objectivesInOrder(index).flatMap((objective) =>
    usesInOrder(index, objective.id).flatMap((use): Owed[] => {
      const owner = index.measures.get(use.measureId);
      if (owner?.kind !== 'quantitative' || owner.adoption !== 'adopted' || formulaOf(index, owner) !== null)
        return [];
      if (seen.has(owner.id)) return [];
      seen.add(owner.id);
      const actuals = seriesOf(index, owner.id, use).filter(({ kind }) => kind === 'actual');
      const now = actuals.find(({ period }) => period.id === owedFor.id);
      const earlier = actuals.filter(({ period }) => comparePeriods(period, owedFor) < 0).at(-1);
      const update: OwedUpdate = {
        subjectId: owner.id,
        kind: 'measure',
        title: owner.name,
        description: '',
        objectiveRef: objective.ref,
        milestone: null,
        progress: null,
        figure: now === undefined ? null : figureText(now.value),
        previousFigure:
          earlier === undefined
            ? null
            : say('figures.for-period', {
                figure: figureText(earlier.value),
                period: earlier.period.label,
              }),
        answer: answerTo(index, owedFor.id, owner.id),
      };
      const own = leadIds(index, [owner.id]);
      const ids = own.includes(nobody) ? leadIds(index, [objective.id]) : own;
      return ids.map((leadId) => ({ leadId, update }));
    }),
  );
}

/** Who owes what for a period; those who still owe most come first, and what nobody leads comes last. */
export function leadUpdates(index: RegisterIndex, owedFor: Period): LeadUpdates[] {
  const byLead = new Map<string, OwedUpdate[]>();
  for (const { leadId, update } of [...owedActivities(index, owedFor.id), ...owedMeasures(index, owedFor)]) {
    const known = byLead.get(leadId);
    if (known === undefined) byLead.set(leadId, [update]);
    else if (!known.some(({ subjectId }) => subjectId === update.subjectId)) known.push(update);
  }
  const nameOf = (id: string) => {
    const holder = index.people.get(id) ?? index.groups.get(id);
    const row = index.snapshot.leads.find(({ personId, groupId }) => personId === id || groupId === id);
    return row === undefined ? (holder?.name ?? '') : leadName(index, row);
  };
  return [...byLead]
    .map(([leadId, owed]) => ({
      leadId,
      name: leadId === nobody ? '' : nameOf(leadId),
      owed,
      answered: owed.filter(({ answer }) => answer !== null).length,
    }))
    .sort(
      (a, b) =>
        Number(a.leadId === nobody) - Number(b.leadId === nobody) || a.name.localeCompare(b.name, 'en-GB'),
    );
}
