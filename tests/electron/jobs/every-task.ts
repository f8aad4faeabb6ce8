// A task of every kind that jobs do, on a register that holds the sample.

import { join, resolve } from 'node:path';
import type { Task } from '../../../electron/jobs/tasks.ts';
import { openForReading } from '../../../electron/register/open.ts';
import { snapshot } from '../../../electron/register/read/query.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import { leadUpdates } from '../../../shared/activities/rules/updates-due.ts';

const wholePack = { attention: true, charts: true, activities: true, finance: true, objectives: [] };
const resources = resolve(import.meta.dirname, '../../../resources/sample');

export function everyTask(register: string, folder: string): readonly Task[] {
  const opened = openForReading(register);
  if (!opened.ok) throw new Error(opened.error.message);
  const index = indexOf(snapshot(opened.value));
  opened.value.close();
  const owed = [...index.periods.values()].flatMap((period) =>
    leadUpdates(index, period).map(({ leadId }) => ({ leadId, periodId: period.id })),
  );
  const [first] = owed;
  if (first === undefined) throw new Error('somebody owes an update in the sample');
  const spreadsheet = join(resources, 'finance-2024-07.xlsx');
  return [
    { kind: 'pack', register, folder: join(folder, 'pack'), asAt: '2024-07-12', contents: wholePack },
    { kind: 'lead sheet', register, folder: join(folder, 'sheet'), today: '2024-07-12', ...first },
    { kind: 'read strategy', register, document: join(resources, 'strategy-2024-2026.docx') },
    {
      kind: 'look into spreadsheet',
      register,
      path: spreadsheet,
      how: { reshaped: new Map(), profileId: undefined },
    },
    { kind: 'read figures', register, path: spreadsheet, draft: { tables: [] } },
    { kind: 'profiles', register },
  ];
}
