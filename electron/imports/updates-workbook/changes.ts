// The changes that a returned workbook writes: as the form would write them, and which cell each of them is from.

import { activityPart } from '../../../shared/activities/model/activity-part.ts';
import { answerTo } from '../../../shared/activities/rules/updates-due.ts';
import type { RowMark } from '../../../shared/activities/rules/workbook-marks.ts';
import { set, type Change } from '../../../shared/kernel/change.ts';
import type { Origin } from '../../../shared/kernel/origin.ts';
import { noteChanges, progressChanges, updateChanges } from '../../usecases/activities/answers.ts';
import { typedCell } from '../../usecases/figures/typed-figures.ts';
import { progressOf } from './filled.ts';
import type { Against, ReturnedPlan, TakenCell } from './plan.ts';
import type { ReturnedWorkbook } from './read-workbook.ts';

export interface ReturnedChanges {
  readonly changes: readonly Change[];
  readonly origin: Origin;
}

interface FromCell {
  readonly change: Change;
  readonly from: TakenCell;
}

interface Writing extends Against {
  readonly workbook: ReturnedWorkbook;
  readonly plan: ReturnedPlan;
  /** Who answered about one thing. */
  readonly byOf: (mark: RowMark) => string;
}

function cellChanges({ index, today, workbook, plan }: Writing, taken: TakenCell): readonly Change[] {
  const { from, text } = taken;
  const { mark, field, sheet, cell } = from;
  if (field === 'note') return mark.kind === 'activity' ? noteChanges(index, mark.id, text, today) : [];
  if (field === 'progress') {
    const progress = progressOf(text);
    if (mark.kind === 'part' && progress !== undefined)
      return [set(activityPart, mark.id, 'progress', progress)];
    return progressChanges(index, { subjectId: mark.id, progress });
  }
  const use = plan.uses.get(mark.id)?.use;
  if (use === undefined) return [];
  const provenance = { file: workbook.file, sheet, cell };
  const figure = { useId: use.id, periodId: mark.periodId, kind: 'actual' as const, text };
  const typed = typedCell(plan.figures, figure, provenance);
  // What can't be a figure has been refused already.
  return typed.ok ? typed.change.changes : [];
}

/** What was answered about one activity or measure for one period: written beside the values. */
function answerChanges(writing: Writing, cells: readonly TakenCell[]): FromCell[] {
  const [first] = cells;
  if (first === undefined) return [];
  const { mark } = first.from;
  if (mark.kind === 'part') return [];
  const note = cells.find(({ from }) => from.field === 'note');
  const { index, today, byOf } = writing;
  const sentence = note?.text ?? answerTo(index, mark.periodId, mark.id)?.sentence ?? '';
  return updateChanges(index, {
    periodId: mark.periodId,
    subjectId: mark.id,
    sentence,
    by: byOf(mark),
    today,
  }).map((change) => ({ change, from: note ?? first }));
}

export function changesOfReturned(writing: Writing): ReturnedChanges {
  const rows = new Map<string, TakenCell[]>();
  for (const taken of writing.plan.taken) {
    const { kind, id, periodId } = taken.from.mark;
    const key = JSON.stringify([kind, id, periodId]);
    rows.set(key, [...(rows.get(key) ?? []), taken]);
  }
  const written = [...rows.values()].flatMap((cells): FromCell[] => [
    ...cells.flatMap((from) => cellChanges(writing, from).map((change) => ({ change, from }))),
    ...answerChanges(writing, cells),
  ]);
  const { file, sha256 } = writing.workbook;
  const places = new Map<TakenCell, number[]>();
  written.forEach(({ from }, at) => {
    places.set(from, [...(places.get(from) ?? []), at]);
  });
  return {
    changes: written.map(({ change }) => change),
    origin: {
      kind: 'workbook',
      file,
      sha256,
      cells: [...places].map(
        ([
          {
            from: { sheet, cell },
          },
          changes,
        ]) => ({ sheet, cell, changes }),
      ),
    },
  };
}
