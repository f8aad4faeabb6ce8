// What a workbook that goes out for a reporting period asks, row by row, with what the register holds now in each cell that can be filled in.

import { naturalId } from '../../kernel/entity.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import { figureText } from '../../language/figure-text.ts';
import { periodName } from '../../figures/rules/period-name.ts';
import { leadNames } from '../../people/rules/lead-names.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Measure, Period } from '../../register/snapshot.ts';
import type { LeadUpdates, OwedUpdate } from '../updates-calls.ts';
import { liveActivities, objectivesInOrder } from '../../strategy/rules/board-order.ts';
import { answerTo, earlierFigure, usesThatOwe } from './updates-due.ts';
import type { AskedField, RowMark } from './workbook-marks.ts';

export type CellsNow = Partial<Readonly<Record<AskedField, string>>>;

type Asked = Pick<RowMark, 'kind' | 'id' | 'periodId'>;

export interface AskedRow extends Asked {
  /** The ref of an activity, or the name of a measure. */
  readonly title: string;
  readonly description: string;
  readonly leads: readonly Spoken[];
  readonly milestone: Spoken | null;
  readonly period: Spoken;
  readonly previousFigure: Saying | null;
  readonly unit: Measure['unit'] | null;
  readonly cells: CellsNow;
}

/** Which change of the log each cell comes from. */
export function logged({ id, periodId }: Asked, field: AskedField) {
  if (field === 'note') return { entityId: naturalId([periodId, id]), field: 'sentence' };
  if (field === 'figure') return { entityId: naturalId([id, periodId, 'actual']), field: 'value' };
  return { entityId: id, field: 'progress' };
}

/**
 * What the register holds in the cells of a row; undefined where the thing itself is gone, was merged into another, or isn't reported any
 * more.
 */
export function cellsNow(index: RegisterIndex, today: string) {
  const uses = new Map(usesThatOwe(index, today).map((use) => [use.measure.id, use]));
  const parts = new Map(index.snapshot.activityParts.map((part) => [part.id, part]));
  return ({ kind, id, periodId }: Asked): CellsNow | undefined => {
    const period = index.periods.get(periodId);
    if (period === undefined) return undefined;
    const note = answerTo(index, periodId, id)?.sentence ?? '';
    if (kind === 'part') {
      const part = parts.get(id);
      return part === undefined ? undefined : { progress: part.progress };
    }
    if (kind === 'activity') {
      const activity = index.activities.get(id);
      if (activity === undefined || activity.mergedInto !== null) return undefined;
      return { progress: activity.progress, note };
    }
    const use = uses.get(id);
    if (use === undefined || !use.isReported || use.formula !== null) return undefined;
    const figure = use.actualFor(period);
    return { figure: figure === undefined ? '' : figureText(figure.value), note };
  };
}

interface Asking {
  readonly period: Period;
  /** Those who are asked: one, or all together. */
  readonly leads: readonly LeadUpdates[];
  readonly today: string;
}

/** In the board's order, each thing once. */
function owedBy(index: RegisterIndex, { leads, today }: Asking): OwedUpdate[] {
  const owed = new Map(leads.flatMap((lead) => lead.owed).map((update) => [update.subjectId, update]));
  const inOrder = [
    ...objectivesInOrder(index).flatMap(({ id }) => liveActivities(index, id).map((each) => each.id)),
    ...usesThatOwe(index, today).map(({ measure }) => measure.id),
  ];
  return inOrder.flatMap((id) => owed.get(id) ?? []);
}

/** The board's order; a measure's figures that were due earlier and never came follow the one that is due now. */
export function askedRows(index: RegisterIndex, asking: Asking): AskedRow[] {
  const { period, today } = asking;
  const now = cellsNow(index, today);
  const uses = new Map(usesThatOwe(index, today).map((use) => [use.measure.id, use]));
  const plain = { leads: [], milestone: null, previousFigure: null, unit: null, description: '' };
  const row = (asked: Asked, rest: Omit<AskedRow, keyof Asked | 'cells'>): AskedRow[] => {
    const cells = now(asked);
    return cells === undefined ? [] : [{ ...asked, ...rest, cells }];
  };
  const ofActivity = ({ subjectId, title, description }: OwedUpdate): AskedRow[] => {
    const activity = index.activities.get(subjectId);
    const parts = index.partsOf(subjectId);
    const about = { period: periodName(period) };
    const own = activity?.milestone?.written ?? null;
    return [
      ...row(
        { kind: 'activity', id: subjectId, periodId: period.id },
        { ...plain, ...about, title, description, leads: leadNames(index, subjectId), milestone: own },
      ),
      ...parts.flatMap((part) =>
        row(
          { kind: 'part', id: part.id, periodId: period.id },
          {
            ...plain,
            ...about,
            title,
            description: part.description,
            leads: leadNames(index, part.id),
            milestone: part.milestone?.written ?? null,
          },
        ),
      ),
    ];
  };
  const ofMeasure = ({ subjectId, title }: OwedUpdate): AskedRow[] => {
    const use = uses.get(subjectId);
    if (use === undefined) return [];
    const late = use.missing.filter(({ id, closedOn }) => id !== period.id && closedOn === null);
    return [period, ...late].flatMap((due) =>
      row(
        { kind: 'measure', id: subjectId, periodId: due.id },
        {
          ...plain,
          title,
          period: periodName(due),
          leads: leadNames(index, index.leadsOf(subjectId).length > 0 ? subjectId : use.use.objectiveId),
          unit: use.measure.unit,
          previousFigure: earlierFigure(use.latestBefore(due)),
        },
      ),
    );
  };
  return owedBy(index, asking).flatMap((owed) =>
    owed.kind === 'activity' ? ofActivity(owed) : ofMeasure(owed),
  );
}
