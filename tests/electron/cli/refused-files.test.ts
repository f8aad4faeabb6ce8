// Files that can't be used, given to the commands that take one: each is refused in Welsh, by its name, with what to do and what was kept.

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { exitCodes } from '../../../electron/cli/outcome.ts';
import { sampleDocument } from '../../sample-document.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aSampleRegister, minutebook } from './the-command.ts';

const sampleFigures = resolve(import.meta.dirname, '../../../resources/sample/finance-2024-07.xlsx');

const bytesOf: Readonly<Record<string, () => string | Buffer>> = {
  'empty.docx': () => '',
  'empty.csv': () => '',
  'cut.docx': () => readFileSync(sampleDocument).subarray(0, 3_000),
  'cut.xlsx': () => readFileSync(sampleFigures).subarray(0, 3_000),
  'old.doc': () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  'old.xls': () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  'paper.pdf': () => '%PDF-1.7\n',
  'unclosed.csv': () => 'a,b\n"1,2\n',
  'words.txt': () => 'Dear Secretary,\n',
  'words.mbsync': () => 'Dear Secretary,\n',
  'cut.mbsync': () => Buffer.from('504b0304000000', 'hex'),
  'words.minutebook': () => 'Dear Secretary,\n',
};

/** The file of this name, in a folder of its own; nothing where it isn't among these. */
function placed(name: string): string {
  const path = join(temporaryFolder(), name);
  const bytes = bytesOf[name];
  if (bytes !== undefined) writeFileSync(path, bytes());
  if (name === 'folder') mkdirSync(path);
  if (name.startsWith('endless')) symlinkSync('/dev/zero', path);
  return path;
}

const takers: Readonly<Record<string, (register: string, file: string) => readonly string[]>> = {
  import: (register, file) => ['import', register, file],
  'import-figures': (register, file) => ['import-figures', register, file],
  'sync import': (register, file) => ['sync', 'import', register, file],
  check: (_, file) => ['check', file],
};

async function expectRefused(command: string, name: string, whatToDo: RegExp) {
  const register = await aSampleRegister();
  const before = readFileSync(register);
  const given = takers[command]?.(register, placed(name)) ?? [];
  const { exit, out, error } = await minutebook(...given, '--language', 'cy');
  expect({ exit, out }).toEqual({ exit: exitCodes.failed, out: '' });
  expect(error).toContain(basename(name));
  expect(error).toMatch(whatToDo);
  expect(error).not.toMatch(/\n\s+at |\b(?:E[A-Z]{4,}|the|can’t|nothing)\b/u);
  // Before a bundle is read, the register is opened to be written to.
  expect(command === 'sync import' || readFileSync(register).equals(before)).toBe(true);
}

it.each([
  ['import', 'empty.docx', /mewnforiwch hi eto/u],
  ['import', 'cut.docx', /gofynnwch amdani eto/u],
  ['import', 'old.doc', /chadw fel \.docx/u],
  ['import', 'paper.pdf', /Mewnforiwch y ddogfen Word/u],
  ['import', 'words.txt', /Rhaid iddo gael tabl/u],
  ['import', 'nowhere.docx', /symud neu ei hailenwi/u],
  ['import', 'folder', /ffolder ydyw\. Gwnewch yn siŵr ei bod yn ffeil y cewch ei hagor/u],
  ['import-figures', 'empty.csv', /mewnforiwch hi eto/u],
  ['import-figures', 'cut.xlsx', /gofynnwch amdani eto/u],
  ['import-figures', 'old.xls', /Excel Workbook/u],
  ['import-figures', 'unclosed.csv', /ar ôl rhes 1/u],
  ['import-figures', 'words.txt', /angen rhes o benawdau/u],
  ['import-figures', 'nowhere.xlsx', /symud neu ei hailenwi/u],
  ['import-figures', 'folder', /ffolder ydyw\. Gwnewch yn siŵr ei bod yn ffeil y cewch ei hagor/u],
  ['sync import', 'words.mbsync', /gorffen gyda \.mbsync/u],
  ['sync import', 'cut.mbsync', /Gofynnwch amdano eto/u],
  ['sync import', 'folder', /ffolder ydyw\. Gwnewch yn siŵr ei bod yn ffeil y cewch ei hagor/u],
  ['check', 'words.minutebook', /gorffen gyda \.minutebook/u],
  ['check', 'nowhere.minutebook', /symud neu ei hailenwi/u],
])('%s refuses %s', expectRefused);

/** Windows has no files without an end. */
it.skipIf(process.platform === 'win32').each([
  ['import', 'endless.docx', /pibell neu ddyfais/u],
  ['import-figures', 'endless.xlsx', /pibell neu ddyfais/u],
  ['import-figures', 'endless.csv', /pibell neu ddyfais/u],
  ['sync import', 'endless.mbsync', /pibell neu ddyfais/u],
  ['check', 'endless.minutebook', /pibell neu ddyfais/u],
])('%s refuses %s, which has no end', expectRefused);

it('a wrong passphrase is told from a damaged bundle, with what to do', async () => {
  const register = await aSampleRegister();
  const folder = temporaryFolder();
  const bundle = join(folder, 'locked.mbsync');
  const [right, wrong] = ['right', 'wrong'].map((words) => {
    writeFileSync(join(folder, words), `the ${words} words for this\n`);
    return ['--passphrase-file', join(folder, words)];
  });
  await minutebook('sync', 'export', register, '--everything', '--out', bundle, ...(right ?? []));
  const given = ['sync', 'import', register, bundle, '--language', 'cy'];
  const { exit, error } = await minutebook(...given, ...(wrong ?? []));
  expect(exit).toBe(exitCodes.failed);
  expect(error).toMatch(/^Nid dyna gyfrinymadrodd locked\.mbsync\. .*Gofynnwch/u);
});
