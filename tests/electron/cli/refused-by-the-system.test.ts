// What the system refuses a command: it is said in the language asked for, with an exit code that isn't that of a damaged register.

import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asJson, exitCodes, onRegister, stopped } from '../../../electron/cli/outcome.ts';
import { speakerIn } from '../../../shared/language/speak.ts';
import { sampleDocument } from '../../sample-document.ts';
import { asAnybodyMeanwhile, letAnybodyWrite } from '../../as-anybody.ts';
import { temporaryFolder, withTemporaryFiles } from '../../temporary-folder.ts';
import { thrownBy } from '../thrown-by.ts';
import {
  aSampleRegister,
  data,
  freshDevice,
  minutebook,
  minutebookHereOn,
  minutebookOn,
  type Ran,
} from './the-command.ts';

const welsh = ['--language', 'cy'] as const;
const fullDisk = '/dev/full';

/** What is no folder, and what is no file. */
function obstacles() {
  const folder = temporaryFolder();
  const file = join(folder, 'a-file');
  writeFileSync(file, 'a,b\n1,2\n');
  const nowhere = join(folder, 'no/such/folder');
  return { folder, file, nowhere };
}

function expectSpokenInWelsh({ exit, out, error }: Ran, expected: number, why: string) {
  expect({ exit, out }).toEqual({ exit: expected, out: '' });
  expect(error).toContain(why);
  expect(error).not.toMatch(/\n\s+at |node:|\b(?:E[A-Z]{4,}|[A-Z]\w*Error|the|can’t|nothing)\b/u);
}

const everything = (register: string, out: string) =>
  ['sync', 'export', register, '--everything', '--unprotected', '--out', out, ...welsh] as const;

describe('a bundle goes', () => {
  it('into no folder that isn’t there', async () => {
    const { nowhere } = obstacles();
    const ran = await minutebook(...everything(await aSampleRegister(), join(nowhere, 'x.mbsync')));
    expectSpokenInWelsh(ran, exitCodes.failed, 'nid oes ffeil na ffolder o’r fath');
  });

  it('not where a folder is', async () => {
    const { folder } = obstacles();
    const ran = await minutebook(...everything(await aSampleRegister(), folder));
    expectSpokenInWelsh(ran, exitCodes.failed, 'ffolder ydyw');
  });

  it('not below a file', async () => {
    const { file } = obstacles();
    const ran = await minutebook(...everything(await aSampleRegister(), join(file, 'x.mbsync')));
    expectSpokenInWelsh(ran, exitCodes.failed, 'nid yw rhan o’i llwybr yn ffolder');
  });

  it.skipIf(!existsSync(fullDisk))(
    'onto no full disk, after which the register lists this computer',
    async () => {
      const ran = await minutebook(...everything(await aSampleRegister(), fullDisk));
      expectSpokenInWelsh(ran, exitCodes.stopped, 'mae’r ddisg yn llawn');
      expect(ran.error).toContain('Mae’r gofrestr yn rhestru’r cyfrifiadur hwn');
    },
  );

  it.skipIf(process.platform === 'win32')('not where one may not write', async () => {
    const theirs = temporaryFolder();
    cpSync(dirname(await aSampleRegister()), join(theirs, 'registers'), { recursive: true });
    cpSync(freshDevice, join(theirs, 'device'), { recursive: true });
    letAnybodyWrite(theirs);
    const locked = join(theirs, 'locked');
    mkdirSync(locked, { mode: 0o555 });
    const register = join(theirs, 'registers', basename(await aSampleRegister()));
    const ran = await asAnybodyMeanwhile(() =>
      minutebookHereOn(join(theirs, 'device'), ...everything(register, join(locked, 'x.mbsync'))),
    );
    expectSpokenInWelsh(ran, exitCodes.failed, 'gwrthodwyd caniatâd');
  });

  it('not over the passphrase that protects it', async () => {
    const passphrase = join(temporaryFolder(), 'passphrase.txt');
    writeFileSync(passphrase, 'three blind mice\n');
    const register = await aSampleRegister();
    const given = [
      'sync',
      'export',
      register,
      '--out',
      passphrase,
      '--passphrase-file',
      passphrase,
      ...welsh,
    ];
    expectSpokenInWelsh(await minutebook(...given), exitCodes.failed, 'ac ni chaiff dim gymryd ei lle');
    expect(readFileSync(passphrase, 'utf8')).toBe('three blind mice\n');
  });

  it('and a program is told the same', async () => {
    const { nowhere } = obstacles();
    const given = everything(await aSampleRegister(), join(nowhere, 'x.mbsync'));
    expect(await data(...given)).toMatchObject({
      error: { code: 'unwritable', message: expect.stringContaining('nid oes ffeil') },
    });
  });
});

describe('a dry run', () => {
  const withTemporary = (folder: string, ...given: readonly string[]) =>
    withTemporaryFiles(folder, () => minutebookOn(freshDevice, ...given, ...welsh));

  it('that has no room names the folder for it, and no file in there', async () => {
    const { file, folder } = obstacles();
    const bundle = join(folder, 'x.mbsync');
    const register = await aSampleRegister();
    const made = minutebookOn(freshDevice, ...everything(register, bundle));
    expect(made.error).toBe('');
    for (const into of [register, join(folder, 'new.minutebook')]) {
      const ran = withTemporary(file, 'sync', 'import', into, bundle, '--dry-run');
      expectSpokenInWelsh(ran, exitCodes.failed, `ar gopi yn ${file}, y ffolder ar gyfer ffeiliau dros dro`);
      expect(ran.error).not.toContain('minutebook-dry-run');
    }
  });
});

describe('every command says in Welsh that it was given', () => {
  const commands: readonly [name: string, given: (path: string, register: string) => readonly string[]][] = [
    ['import', (path) => ['import', path, sampleDocument]],
    ['import, of its document', (path, register) => ['import', register, path]],
    ['import-figures', (path) => ['import-figures', path, 'figures.csv']],
    ['import-figures, of its file', (path, register) => ['import-figures', register, path]],
    ['pack', (path) => ['pack', path, '--out', 'out']],
    ['check', (path) => ['check', path]],
    ['history', (path) => ['history', path, '1']],
    ['verify', (path) => ['verify', path]],
    ['sync export', (path) => ['sync', 'export', path, '--out', 'x.mbsync']],
    ['sync import', (path) => ['sync', 'import', path, 'x.mbsync']],
    ['sync import, of its bundle', (path, register) => ['sync', 'import', register, path]],
    ['sync folder', (path, register) => ['sync', 'folder', path, register]],
    ['sync computers', (path) => ['sync', 'computers', path]],
    [
      'sync export, of its passphrase',
      (path, register) => ['sync', 'export', register, '--out', 'x.mbsync', '--passphrase-file', path],
    ],
  ];

  it.each(commands)('a folder: %s', async (_, given) => {
    const { folder } = obstacles();
    const ran = await minutebook(...given(folder, await aSampleRegister()), ...welsh);
    expectSpokenInWelsh(ran, exitCodes.failed, '');
  });

  it.each(commands)('something below a file: %s', async (_, given) => {
    const { file } = obstacles();
    const ran = await minutebook(
      ...given(join(file, 'council.minutebook'), await aSampleRegister()),
      ...welsh,
    );
    expectSpokenInWelsh(ran, exitCodes.failed, '');
  });

  it.each([
    ['pack', (path: string, register: string) => ['pack', register, '--out', path]],
    ['demo', (path: string) => ['demo', '--out', path]],
    ['sync folder', (path: string, register: string) => ['sync', 'folder', register, path]],
  ])('a file in place of a folder to write to: %s', async (_, given) => {
    const { file } = obstacles();
    const ran = await minutebook(...given(file, await aSampleRegister()), ...welsh);
    expectSpokenInWelsh(ran, exitCodes.failed, '');
  });

  it('a computer whose own folder is a file', async () => {
    const { file } = obstacles();
    const register = await aSampleRegister();
    for (const given of [
      ['import', join(temporaryFolder(), 'new.minutebook'), sampleDocument],
      ['sync', 'computers', register],
    ]) {
      expectSpokenInWelsh(minutebookOn(file, ...given, ...welsh), exitCodes.failed, 'ffolder');
    }
  });
});

describe('a file that is damaged', () => {
  it.each([
    ['import', 'plan.docx'],
    ['import-figures', 'figures.xlsx'],
    ['sync import', 'changes.mbsync'],
  ])('isn’t taken for a damaged register: %s', async (command, name) => {
    const file = join(temporaryFolder(), name);
    writeFileSync(file, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200, 7)]));
    const register = await aSampleRegister();
    const ran = await minutebook(...command.split(' '), register, file, ...welsh);
    expect({ exit: ran.exit, out: ran.out }).toEqual({ exit: exitCodes.failed, out: '' });
  });
});

describe.skipIf(!existsSync('/bin/sh'))('where files can’t be as large as they are', () => {
  function limited(...command: readonly string[]) {
    const cli = resolve(import.meta.dirname, '../../../electron/cli.ts');
    const shell = ['-c', 'ulimit -f 64; trap \'\' XFSZ; exec "$@"', 'sh', process.execPath, cli];
    return spawnSync('/bin/sh', [...shell, ...command], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  }

  it('temporary ones are no fault of the register, nor of its disk', async () => {
    const { status, stderr } = limited('verify', await aSampleRegister());
    expect(stderr).toMatch(
      /can be read, but what its history says is put together in .+, the folder for temporary files/u,
    );
    expect(status).toBe(exitCodes.failed);
  });

  it('a new register’s disk isn’t said to have a fault and no more', () => {
    const folder = temporaryFolder();
    const document = join(folder, 'strategy.txt');
    writeFileSync(document, 'Objective 1: More homes\n');
    const { status, stderr } = limited('import', join(folder, 'council.minutebook'), document);
    expect(stderr).toContain('can’t be made: the disk couldn’t be written to, or takes no file so large.');
    expect(status).toBe(exitCodes.failed);
    expect(readdirSync(folder)).toEqual(['strategy.txt']);
  });
});

describe('what no command expects', () => {
  it('is said in Welsh all the same, and has an exit code of its own', () => {
    const { nowhere } = obstacles();
    const { exit, lines } = stopped(thrownBy(() => readFileSync(nowhere)));
    const said = { exit, out: '', error: lines(speakerIn('cy')).join('\n') };
    expectSpokenInWelsh(said, exitCodes.stopped, 'nid oes ffeil na ffolder o’r fath');
  });

  it.each([
    ['that isn’t there', () => obstacles().nowhere],
    ['that is there, and fails as it is read', () => obstacles().folder],
  ])('isn’t laid on the register: a file beside it %s', async (_, named) => {
    const refused = thrownBy(() => readFileSync(named()));
    await expect(
      onRegister('council.minutebook', () => {
        throw refused;
      }),
    ).rejects.toBe(refused);
  });

  it('is said to a program with where it was thrown', () => {
    const { exit, json } = stopped(new TypeError('nothing is there'));
    const printed: unknown = JSON.parse(asJson(json, speakerIn('cy')));
    expect(exit).toBe(exitCodes.stopped);
    expect(printed).toMatchObject({
      error: {
        code: 'stopped',
        message: expect.stringMatching(/^Stopiodd y gorchymyn .*bai Minutebook ei hun ydyw\./u),
        detail: expect.stringContaining('TypeError: nothing is there\n    at '),
      },
    });
  });

  it('is in no exit code twice', () => {
    expect(new Set(Object.values(exitCodes)).size).toBe(Object.keys(exitCodes).length);
  });
});

describe('what can’t be printed', () => {
  const cli = resolve(import.meta.dirname, '../../../electron/cli.ts');

  it.skipIf(!existsSync(fullDisk))('is no success', async () => {
    const disk = openSync(fullDisk, 'w');
    const { status, stderr } = spawnSync(
      process.execPath,
      [cli, 'check', await aSampleRegister(), '--json', ...welsh],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
        stdio: ['ignore', disk, 'pipe'],
      },
    );
    closeSync(disk);
    expectSpokenInWelsh({ exit: status, out: '', error: stderr }, exitCodes.stopped, 'mae’r ddisg yn llawn');
  });
});
