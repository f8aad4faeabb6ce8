// A register that is damaged after its first page, or in one table alone: every command says so in the language asked for, names the file and
// what to do, and ends with the exit code of damage. Nothing is written to it.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../../electron/cli/outcome.ts';
import { sampleDocument } from '../../sample-document.ts';
import { aSampleRegister, data, minutebook, type Ran } from './the-command.ts';

const pageSizeAt = 16;

/** Spoils all of it but the first page. */
async function aSpoiltRegister(): Promise<string> {
  const path = await aSampleRegister();
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0x5a, bytes.readUInt16BE(pageSizeAt)));
  return path;
}

/** Spoils the first page of one table: whatever doesn't read that goes on as before. */
async function oneSpoiltTable(table: string): Promise<string> {
  const path = await aSampleRegister();
  const db = new Database(path, { readonly: true });
  const root = db
    .prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?')
    .pluck()
    .get(table);
  db.close();
  if (root === undefined) throw new Error(`there is no table ${table}`);
  const bytes = readFileSync(path);
  const page = bytes.readUInt16BE(pageSizeAt);
  writeFileSync(path, bytes.fill(0x5a, (root - 1) * page, root * page));
  return path;
}

const figures = 'resources/sample/finance-2024-07.xlsx';

const commands: readonly [
  name: string,
  /** One that the command reads, or writes to. */
  table: string,
  given: (register: string) => readonly string[],
][] = [
  ['import', 'figure', (register) => ['import', register, sampleDocument]],
  ['import, to see', 'figure', (register) => ['import', register, sampleDocument, '--dry-run']],
  ['import-figures', 'figure', (register) => ['import-figures', register, figures]],
  ['import-figures, as it writes', 'search_row', (register) => ['import-figures', register, figures]],
  ['pack', 'figure', (register) => ['pack', register, '--out', `${register}.packs`]],
  ['check', 'figure', (register) => ['check', register]],
  ['history', 'change', (register) => ['history', register, '1']],
  [
    'sync export',
    'change',
    (register) => [
      'sync',
      'export',
      register,
      '--everything',
      '--unprotected',
      '--out',
      `${register}.mbsync`,
    ],
  ],
  [
    'sync import, to see',
    'figure',
    (register) => ['sync', 'import', register, `${register}.mbsync`, '--dry-run'],
  ],
  ['sync folder', 'device', (register) => ['sync', 'folder', register, dirname(register)]],
  ['sync computers', 'device', (register) => ['sync', 'computers', register]],
];

function expectNamed({ out, error }: Ran, register: string) {
  expect(out).toBe('');
  expect(error).toContain(register);
  expect(error).toMatch(/difrodi|yn gyfan/u);
  expect(error).not.toMatch(/\n\s+at |SQLITE|malformed|Stopiodd/u);
}

describe.each(commands)('%s', (_, table, given) => {
  it('names in Welsh a register that is damaged throughout', async () => {
    const register = await aSpoiltRegister();
    const before = readFileSync(register);
    const ran = await minutebook(...given(register), '--language', 'cy');
    expect(ran.exit).toBe(exitCodes.damaged);
    expectNamed(ran, register);
    expect(readFileSync(register).equals(before)).toBe(true);
  });

  it('names in Welsh one that is damaged in a single table', async () => {
    const register = await oneSpoiltTable(table);
    const ran = await minutebook(...given(register), '--language', 'cy');
    expect(ran.exit).toBe(exitCodes.damaged);
    expectNamed(ran, register);
  });
});

it('verify lists in Welsh what is wrong', async () => {
  const { exit, error } = await minutebook('verify', await oneSpoiltTable('figure'), '--language', 'cy');
  expect(exit).toBe(exitCodes.damaged);
  expect(error).not.toMatch(/\n\s+at |Stopiodd/u);
});

it('a program is told by the code', async () => {
  const register = await oneSpoiltTable('change');
  expect(await data('history', register, '1')).toMatchObject({
    error: { code: 'damaged', whereabouts: { file: register } },
  });
});
