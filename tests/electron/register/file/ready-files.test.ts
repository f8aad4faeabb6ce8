// The ready files that other tests begin from are what the app itself makes.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRegister, openRegister, type OpenRegister } from '../../../../electron/register/open.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { testEnvironment, valueOf } from '../a-register.ts';
import { anEmptyFile } from '../ready-files.ts';
import { connection } from '../../../../electron/register/connection.ts';

function held({ [connection]: db, identity }: OpenRegister): unknown {
  const tables = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
  return {
    identity,
    schema: db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all(),
    settings: ['application_id', 'user_version', 'page_size', 'auto_vacuum', 'encoding', 'journal_mode'].map(
      (name) => db.pragma(name),
    ),
    rows: Object.fromEntries(tables.map((name) => [name, db.prepare(`SELECT * FROM "${name}"`).raw().all()])),
  };
}

it.each([undefined, 'another'])('an empty file is what a register begins as (a copy of %s)', (register) => {
  const folder = temporaryFolder();
  const made = valueOf(createRegister(join(folder, 'made'), testEnvironment(), register));
  const environment = testEnvironment();
  anEmptyFile(join(folder, 'ready'), environment, register);
  const ready = valueOf(openRegister(join(folder, 'ready'), environment));
  expect(held(ready)).toEqual(held(made));
  made.close();
  ready.close();
});
