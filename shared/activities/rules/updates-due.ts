// Who owes the board an update for a reporting period: each lead with the activities and measures they answer for.

import type { LeadUpdates, OwedUpdate } from '../updates-calls.ts';
import type { MeasureUse, Period } from '../../register/snapshot.ts';
import type { Progress } from '../../strategy/model/status.ts';
import { figureText } from '../../language/figure-text.ts';
import { milestonesOf } from './of-parts.ts';
import { liveActivities, objectivesInOrder } from '../../strategy/rules/board-order.ts';
import { holderName } from '../../people/rules/lead-names.ts';
import { measuresInUse, type MeasureInUse } from '../../figures/rules/measure-in-use.ts';
import type { Point } from '../../figures/rules/series.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import { periodName } from '../../figures/rules/period-name.ts';

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

export function answerTo(index: RegisterIndex, periodId: string, subjectId: string): OwedUpdate['answer'] {
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
      // A finished activity owes no update, unless one was given for this very period.
      if (over.has(each.progress) && answer === null) return [];
      const update: OwedUpdate = {
        subjectId: each.id,
        kind: 'activity',
        title: each.ref ?? '',
        description: each.description,
        objectiveRef,
        milestone: milestonesOf(each, index.partsOf(each.id)),
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

/** Each measure once, as its first objective in the board's order uses it: its update is about that objective's figures. */
export function usesThatOwe(index: RegisterIndex, today: string): readonly MeasureInUse[] {
  const firsts = new Map<string, MeasureInUse>();
  for (const each of measuresInUse(index, today))
    if (!firsts.has(each.measure.id)) firsts.set(each.measure.id, each);
  return [...firsts.values()];
}

export function useThatOwes(index: RegisterIndex, measureId: string, today: string): MeasureUse | undefined {
  return usesThatOwe(index, today).find(({ measure }) => measure.id === measureId)?.use;
}

export function earlierFigure(earlier: Point | undefined): Saying | null {
  return earlier === undefined
    ? null
    : say('figures.for-period', { figure: figureText(earlier.value), period: periodName(earlier.period) });
}

/** Nobody reports a measure that is calculated. For a measure without a lead of its own, its objective's leads answer. */
function owedMeasures(index: RegisterIndex, owedFor: Period, today: string): Owed[] {
  const asked = usesThatOwe(index, today).filter(({ isReported, formula }) => isReported && formula === null);
  return asked.flatMap((each): Owed[] => {
    const { measure, objective, use } = each;
    const now = each.actualFor(owedFor);
    const update: OwedUpdate = {
      subjectId: measure.id,
      kind: 'measure',
      title: measure.name,
      description: '',
      objectiveRef: objective?.ref ?? '',
      milestone: null,
      progress: null,
      figure: now === undefined ? null : figureText(now.value),
      previousFigure: earlierFigure(each.latestBefore(owedFor)),
      answer: answerTo(index, owedFor.id, measure.id),
    };
    const own = leadIds(index, [measure.id]);
    const ids = own.includes(nobody) ? leadIds(index, [use.objectiveId]) : own;
    return ids.map((leadId) => ({ leadId, update }));
  });
}

function stillOwed({ owed, answered }: LeadUpdates): number {
  return owed.length - answered;
}

/** Who owes what for a period: those who still owe most first, then by name; what nobody leads comes last. */
export function leadUpdates(index: RegisterIndex, owedFor: Period, today: string): LeadUpdates[] {
  const byLead = new Map<string, OwedUpdate[]>();
  const owed = [...owedActivities(index, owedFor.id), ...owedMeasures(index, owedFor, today)];
  for (const { leadId, update } of owed) {
    const known = byLead.get(leadId);
    if (known === undefined) byLead.set(leadId, [update]);
    else if (!known.some(({ subjectId }) => subjectId === update.subjectId)) known.push(update);
  }
  const nameOf = (id: string) => {
    const holder = index.people.get(id) ?? index.groups.get(id);
    const row = index.snapshot.leads.find(({ personId, groupId }) => personId === id || groupId === id);
    return row === undefined ? (holder?.name ?? '') : holderName(row, index.look);
  };
  return [...byLead]
    .map(([leadId, updates]) => ({
      leadId,
      name: leadId === nobody ? '' : nameOf(leadId),
      owed: updates,
      answered: updates.filter(({ answer }) => answer !== null).length,
    }))
    .sort(
      (a, b) =>
        Number(a.leadId === nobody) - Number(b.leadId === nobody) ||
        stillOwed(b) - stillOwed(a) ||
        a.name.localeCompare(b.name, 'en-GB'),
    );
}
