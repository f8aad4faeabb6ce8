// A call for every kind of job, on a register that holds the sample.

import { join, resolve } from 'node:path';
import type { Job } from '../../../electron/jobs/jobs.ts';
import type { JobKind } from '../../../electron/jobs/walls.ts';
import { openForReading } from '../../../electron/register/open.ts';
import { snapshot } from '../../../electron/register/read/query.ts';
import { leadUpdates } from '../../../shared/activities/rules/updates-due.ts';
import { succeed, type Result } from '../../../shared/kernel/result.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import { packOptions } from '../../../shared/packs/calls.ts';
import { inEnglish } from '../../in-english.ts';

const contents = { attention: true, charts: true, activities: true, finance: true, objectives: [] };
const resources = resolve(import.meta.dirname, '../../../resources/sample');
const asker = { author: 'The Clerk', language: 'en' } as const;

export interface Task<K extends JobKind = JobKind> {
  readonly kind: K;
  readonly what: string;
  readonly ask: (job: Job<K>) => Promise<Result<unknown>>;
}

/** Each of these is for one kind of job. */
export interface AnyTask {
  readonly what: string;
  readonly with: <T>(use: <K extends JobKind>(task: Task<K>) => T) => T;
}

function task<K extends JobKind>(kind: K, what: string, ask: Task<K>['ask']): AnyTask {
  return { what, with: (use) => use({ kind, what, ask }) };
}

/** New registers are made in `folder`, one per request. */
export function everyTask(register: string, folder: string): readonly AnyTask[] {
  const opened = openForReading(register);
  if (!opened.ok) throw new Error(inEnglish(opened.error.message));
  const index = indexOf(snapshot(opened.value));
  opened.value.close();
  const owed = [...index.periods.values()].flatMap((period) =>
    leadUpdates(index, period, '2024-07-12').map(({ leadId }) => ({ leadId, periodId: period.id })),
  );
  const [first] = owed;
  if (first === undefined) throw new Error('somebody owes an update in the sample');
  const document = { job: 'j', register, path: join(resources, 'strategy-2024-2026.docx') };
  const spreadsheet = { job: 'j', register, path: join(resources, 'finance-2024-07.xlsx') };
  let made = 0;
  return [
    task('pack', 'pack', ({ calls }) =>
      calls.pack.make(
        { register, folder: join(folder, 'pack'), asAt: '2024-07-12', contents, language: 'en' },
        asker,
      ),
    ),
    task('pack', 'lead sheet', ({ calls }) =>
      calls.pack.leadSheet({ register, folder: join(folder, 'sheet'), ...first }, asker),
    ),
    task('preview', 'preview of a pack', ({ calls }) =>
      calls.preview.set(
        {
          register,
          wanted: { kind: 'board', options: packOptions.parse({ asAt: '2024-07-12' }) },
        },
        asker,
      ),
    ),
    task('strategy import', 'strategy document', ({ calls }) => calls.document.read(document, asker)),
    task('spreadsheet import', 'spreadsheet', ({ calls }) => calls.spreadsheet.survey(spreadsheet, asker)),
    task('spreadsheet import', 'figures', async ({ calls }) => {
      const found = await calls.spreadsheet.survey(spreadsheet, asker);
      return found.ok ? calls.spreadsheet.preview({ job: 'j', draft: { tables: [] } }, asker) : found;
    }),
    task('member import', 'members', async ({ calls }) => {
      const list = { job: 'j', register, path: join(import.meta.dirname, 'members.csv'), bodyId: 'b' };
      const found = await calls.members.read(list, asker);
      // The sample's strategy has no bodies: that is said once the list has been read.
      return !found.ok && found.error.code === 'not-found' ? succeed(null) : found;
    }),
    task('returned workbook', 'updates workbook', async ({ calls }) => {
      const sent = { job: 'j', register, path: join(import.meta.dirname, 'members.csv') };
      const found = await calls.returned.read(sent, asker);
      // A list of members never went out to be filled in: that is said once it has been read.
      return !found.ok && found.error.code === 'not-returned' ? succeed(null) : found;
    }),
    task('new register', 'new register', ({ calls }) => {
      made += 1;
      const place = join(folder, `new ${process.pid}-${made}.minutebook`);
      return calls.begin.fromDocument(
        { register: place, device: join(folder, 'device'), path: document.path },
        asker,
      );
    }),
  ];
}
