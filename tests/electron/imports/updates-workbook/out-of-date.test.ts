// What another program writes while a returned workbook is compared makes the comparison out of date.

import { expect, it } from 'vitest';
import {
  proposalOfReturned,
  undecided,
} from '../../../../electron/imports/updates-workbook/import-returned.ts';
import { readReturnedWorkbook } from '../../../../electron/imports/updates-workbook/read-workbook.ts';
import { newId, systemEnvironment } from '../../../../electron/register/environment.ts';
import { openForReading, openRegister } from '../../../../electron/register/open.ts';
import { commit } from '../../../../electron/register/write/commit.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { person } from '../../../../shared/people/model/person.ts';
import { inWords } from '../../../in-english.ts';
import { aSampleRegister } from '../../cli/the-command.ts';
import { valueOf } from '../../register/a-register.ts';
import { aSentWorkbook } from './a-sent-workbook.ts';

it('is based on the register as it was before anything of it was read', async () => {
  const path = await aSampleRegister();
  const open = valueOf(openForReading(path));
  const other = valueOf(openRegister(path, systemEnvironment));
  const workbook = valueOf(await readReturnedWorkbook(await aSentWorkbook(open)));

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
