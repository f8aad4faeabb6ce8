// `check`: whether the file is whole, and what in it needs somebody's attention.

import { fail } from '../../shared/kernel/result.ts';
import { attentionList, concernTitles } from '../../shared/attention/rules/attention.ts';
import { indexOf } from '../../shared/register/register-index.ts';
import { longDate } from '../../shared/language/dates.ts';
import { findFaults } from '../register/file/integrity.ts';
import { openForReading } from '../register/open.ts';
import { snapshot } from '../register/read/query.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { textTable } from './text-table.ts';

export function runCheck(registerPath: string, today: string): Outcome {
  const opened = openForReading(registerPath);
  if (!opened.ok) return failed(opened.error);
  const register = opened.value;
  try {
    const faults = findFaults(register.db);
    if (faults.length > 0) {
      const { error } = fail(
        'damaged',
        `${registerPath} is damaged: ${faults.join('; ')}. Nothing was changed in it. Keep this file, and open your latest backup.`,
        { file: registerPath },
      );
      return failed(error);
    }
    const items = attentionList(indexOf(snapshot(register)), today);
    const count = items.length === 1 ? '1 matter needs' : `${items.length} matters need`;
    const lines = [
      `${registerPath} is whole. As at ${longDate(today)}, ${items.length === 0 ? 'nothing needs' : count} attention.`,
      ...(register.notice === undefined ? [] : [register.notice]),
      ...(items.length === 0 ? [] : ['']),
      ...attentionLines(items),
    ];
    return done(lines, { register: registerPath, sound: true, date: today, attention: items });
  } finally {
    register.close();
  }
}

export function attentionLines(items: ReturnType<typeof attentionList>): string[] {
  if (items.length === 0) return [];
  return textTable(
    ['Objective', 'Concern', 'What needs attention'],
    items.map(({ objectiveRef, concern, sentence }) => [objectiveRef, concernTitles[concern], sentence]),
  );
}
