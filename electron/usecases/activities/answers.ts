// What a lead answered about one activity or measure, as the changes that write it: typed into the form, or read from a workbook.

import type { Change } from '../../../shared/kernel/change.ts';
import { create, set } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { activity } from '../../../shared/activities/model/activity.ts';
import { progressUpdate } from '../../../shared/activities/model/progress-update.ts';
import type { Progress } from '../../../shared/strategy/model/status.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';

export interface ActivityAnswer {
  readonly subjectId: string;
  readonly progress?: Progress | undefined;
}

export function progressChanges(index: RegisterIndex, { subjectId, progress }: ActivityAnswer): Change[] {
  const found = index.activities.get(subjectId);
  return found === undefined || progress === undefined || progress === found.progress
    ? []
    : [set(activity, subjectId, 'progress', progress)];
}

/** What the board should know is the activity's note as well, dated the day it is written. */
export function noteChanges(
  index: RegisterIndex,
  subjectId: string,
  sentence: string,
  today: string,
): Change[] {
  const found = index.activities.get(subjectId);
  if (found === undefined || sentence === '' || sentence === found.progressNote) return [];
  return [
    set(activity, subjectId, 'progressNote', sentence),
    set(activity, subjectId, 'progressNoteOn', today),
  ];
}

interface Update {
  readonly periodId: string;
  readonly subjectId: string;
  readonly sentence: string;
  readonly by: string;
  readonly today: string;
}

export function updateChanges(
  index: RegisterIndex,
  { periodId, subjectId, sentence, by, today }: Update,
): Change[] {
  const id = naturalId([periodId, subjectId]);
  const known = index.snapshot.progressUpdates.some((row) => row.id === id);
  if (!known) return [create(progressUpdate, id, { periodId, subjectId, sentence, by, on: today })];
  return [
    set(progressUpdate, id, 'sentence', sentence),
    set(progressUpdate, id, 'by', by),
    set(progressUpdate, id, 'on', today),
  ];
}
