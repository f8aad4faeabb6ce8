// The workbook of all leads for July 2024, as it goes out from the sample.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderUpdatesWorkbook } from '../../../../electron/packs/updates-workbook/render-updates-workbook.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import type { ReadableRegister } from '../../../../electron/register/register.ts';
import { leadUpdates } from '../../../../shared/activities/rules/updates-due.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

const today = '2024-07-12';

/** What is asked, and of whom. */
export function askedIn(register: ReadableRegister) {
  const index = indexOf(snapshot(register));
  const period = index.snapshot.periods.find(({ key }) => key === '2024-07');
  if (period === undefined) throw new Error('the sample has July 2024');
  return { index, period, leads: leadUpdates(index, period, today), today };
}

/** The path of the file. */
export async function aSentWorkbook(register: ReadableRegister): Promise<string> {
  const input = { ...askedIn(register), of: 'all', who: '', language: 'en' } as const;
  const sent = await renderUpdatesWorkbook({ ...input, batchName: register.log.frontier() });
  if (sent === undefined) throw new Error('updates are owed in the sample');
  const path = join(temporaryFolder(), 'out.xlsx');
  writeFileSync(path, sent.bytes);
  return path;
}
