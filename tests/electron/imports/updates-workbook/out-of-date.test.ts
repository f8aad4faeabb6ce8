// What another program writes while a returned workbook is compared makes the comparison out of date.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  proposalOfReturned,
  undecided,
} from '../../../../electron/imports/updates-workbook/import-returned.ts';
import { readReturnedWorkbook } from '../../../../electron/imports/updates-workbook/read-workbook.ts';
import { holdsUpTo } from '../../../../electron/packs/register-past.ts';
import { renderUpdatesWorkbook } from '../../../../electron/packs/updates-workbook/render-updates-workbook.ts';
import { newId, systemEnvironment } from '../../../../electron/register/environment.ts';
import { openForReading, openRegister } from '../../../../electron/register/open.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { commit } from '../../../../electron/register/write/commit.ts';
import { leadUpdates } from '../../../../shared/activities/rules/updates-due.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { person } from '../../../../shared/people/model/person.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import { inWords } from '../../../in-english.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { aSampleRegister } from '../../cli/the-command.ts';
import { valueOf } from '../../register/a-register.ts';

const today = '2024-07-12';

it('is based on the register as it was before anything of it was read', async () => {
  const path = await aSampleRegister();
  const open = valueOf(openForReading(path));
  const other = valueOf(openRegister(path, systemEnvironment));
  const index = indexOf(snapshot(open));
  const period = index.snapshot.periods.find(({ key }) => key === '2024-07');
  if (period === undefined) throw new Error('the sample has July 2024');
  const leads = leadUpdates(index, period, today);
  const input = { index, period, leads, of: 'all', who: '', today, language: 'en' } as const;
  const sent = await renderUpdatesWorkbook({ ...input, batchName: holdsUpTo(open) });
  if (sent === undefined) throw new Error('updates are owed in the sample');
  const back = join(temporaryFolder(), 'back.xlsx');
  writeFileSync(back, sent.bytes);
  const workbook = valueOf(await readReturnedWorkbook(back));

  const before = open.log.lastBatch();
  const changes = [create(person, newId(systemEnvironment), { name: 'A. Newcomer' })];
  // The day is asked for in the midst of comparing.
  const now = () => {
    if (other.log.lastBatch() === before)
      valueOf(commit(other, { actor: 'Somebody Else', act: inWords('Add a person'), changes }));
    return systemEnvironment.now();
  };
  const asker = { author: 'The Clerk', language: 'en' } as const;
  const environment = { ...systemEnvironment, now };
  const { basedOn } = valueOf(proposalOfReturned(workbook, open, undecided, asker, environment));
  expect(other.log.lastBatch()).toBe(before + 1);
  expect(basedOn).toBe(before);
  other.close();
  open.close();
});
