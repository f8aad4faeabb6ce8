// Three people and a command: bundles by file, a colleague who joins, a conflict, and a shared folder. The commands are parsed as
// on a command line, and run in this process; that they also work in one of their own is tested once.

import { settingFor } from '../../../electron/cli/setting.ts';
import { actOf } from '../../../electron/register/log/log.ts';
import { inEnglish, inWords } from '../../in-english.ts';
import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCodes } from '../../../electron/cli/outcome.ts';
import { addSyncCommands } from '../../../electron/cli/sync/sync-program.ts';
import { systemEnvironment } from '../../../electron/register/environment.ts';
import { runVerify } from '../../../electron/cli/verify.ts';
import { environmentIn, keyFileIn } from '../../../electron/device/device-folder.ts';
import { openKeys } from '../../../electron/device/keys.ts';
import { importIntoFile } from '../../../electron/imports/strategy-document/import-into-file.ts';
import { commit } from '../../../electron/register/write/commit.ts';
import { heldBundles } from '../../../electron/register/merge/peers.ts';
import { createRegister, openForReading, openRegister } from '../../../electron/register/open.ts';
import { all, byId } from '../../../electron/register/read/query.ts';
import { devicesIn } from '../../../electron/sync/devices.ts';
import { checkBundle, nobodyVouches, previewBundle } from '../../../electron/sync/import-bundle.ts';
import { writeBundle } from '../../../electron/sync/write-bundle.ts';
import { set } from '../../../shared/kernel/change.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { sampleDocument } from '../../sample-document.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { connectionOf, valueOf } from '../register/a-register.ts';
import { minutebookOn, type Ran } from './the-command.ts';

interface Colleague {
  readonly name: string;
  /** Everything they have: the register, and what their computer keeps for itself. */
  readonly folder: string;
  readonly device: string;
  readonly register: string;
  readonly sync: (command: string, ...given: readonly string[]) => Promise<Ran>;
  readonly title: (words?: string) => string;
}

async function ranOn(device: string, given: readonly string[]): Promise<Ran> {
  let ran: Ran | undefined;
  const program = new Command('minutebook').exitOverride();
  addSyncCommands(program, {
    ...settingFor('en'),
    device,
    user: 'somebody',
    report: ({ exit, lines }) => {
      const text = lines(inEnglish).join('\n');
      ran = exit === exitCodes.done ? { exit, out: text, error: '' } : { exit, out: '', error: text };
    },
  });
  await program.parseAsync(given, { from: 'user' });
  if (ran === undefined) throw new Error(`${given.join(' ')} said nothing`);
  return ran;
}

function aColleague(name: string, among = temporaryFolder()): Colleague {
  const folder = join(among, name);
  const device = join(folder, 'device');
  const register = join(folder, 'council.minutebook');
  mkdirSync(folder, { recursive: true });
  return {
    name,
    folder,
    device,
    register,
    sync: (command, ...given) =>
      ranOn(device, [
        'sync',
        command,
        register,
        ...given,
        '--author',
        name,
        '--computer',
        `${name}’s laptop`,
      ]),
    title: (words) => {
      const opened = valueOf(openRegister(register, environmentIn(device)));
      const [row] = all(opened, strategy);
      if (words !== undefined)
        valueOf(
          commit(opened, {
            actor: name,
            act: inWords(`${name} edits`),
            changes: [set(strategy, row?.id ?? '', 'title', words)],
          }),
        );
      const title = byId(opened, strategy, row?.id ?? '')?.title ?? '';
      opened.close();
      return title;
    },
  };
}

function ok(ran: Ran): string {
  expect({ exit: ran.exit, error: ran.error }).toEqual({ exit: 0, error: '' });
  return ran.out;
}

/** Every file they have by its content, and the parts of the register where a bundle may leave something. */
function allOf({ folder, register }: Colleague) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, hash('sha256', readFileSync(join(folder, name)))]);
  const opened = valueOf(openForReading(register));
  const content = {
    files,
    devices: devicesIn(opened),
    batches: [...opened.log.batches()].map((batch) => inEnglish(actOf(batch))),
    held: heldBundles(opened).map(({ name }) => name),
    schema: connectionOf(opened).pragma('user_version', { simple: true }),
  };
  opened.close();
  return content;
}

/** What the officer's computer would send if it had a newer version of the app. */
async function fromANewerVersion({ name, register, device }: Colleague): Promise<Buffer> {
  const opened = valueOf(openRegister(register, environmentIn(device)));
  const keys = valueOf(await openKeys(keyFileIn(device)));
  const version = Number(connectionOf(opened).pragma('user_version', { simple: true }));
  connectionOf(opened).pragma(`user_version = ${version + 1}`);
  const sender = { keys, name: `${name}’s laptop`, author: name };
  const { bytes } = await writeBundle(opened, sender, { since: {}, protection: { to: 'anybody' } });
  connectionOf(opened).pragma(`user_version = ${version}`);
  opened.close();
  return bytes;
}

const fingerprintIn = (said: string) => /fingerprint is (\S+),/u.exec(said)?.[1] ?? '';

/** Made once; each test has a copy of its own. */
let shelf = '';
let joining: { readonly joined: string; readonly refused: Ran } | undefined;

interface Two {
  readonly secretary: Colleague;
  readonly officer: Colleague;
  readonly folder: string;
}

function twoIn(folder: string): Two {
  return { secretary: aColleague('Secretary', folder), officer: aColleague('Officer', folder), folder };
}

function copyOf(stage: string): Two {
  const folder = temporaryFolder();
  cpSync(join(shelf, stage), folder, { recursive: true });
  return twoIn(folder);
}

/** The secretary has the sample; the officer has joined from a bundle with everything, and has sent a first one. */
const notVouchedForYet = () => copyOf('asking');
/** The same, once the secretary has vouched for the officer. */
const twoColleagues = () => copyOf('together');

beforeAll(async () => {
  shelf = mkdtempSync(join(tmpdir(), 'minutebook-colleagues-'));
  const { secretary, officer, folder } = twoIn(join(shelf, 'asking'));
  const passphrase = join(folder, 'passphrase.txt');
  writeFileSync(passphrase, 'three blind mice\n');
  const options = { dryRun: false, actor: secretary.name };
  valueOf(await importIntoFile(secretary.register, sampleDocument, options, environmentIn(secretary.device)));
  const whole = join(folder, 'everything.mbsync');
  ok(await secretary.sync('export', '--everything', '--out', whole, '--passphrase-file', passphrase));
  const joined = ok(await officer.sync('import', whole, '--passphrase-file', passphrase));
  const first = join(folder, 'first.mbsync');
  ok(await officer.sync('export', '--out', first));
  const refused = await secretary.sync('import', first);
  joining = { joined, refused };
  cpSync(folder, join(shelf, 'together'), { recursive: true });
  const later = twoIn(join(shelf, 'together'));
  ok(await later.secretary.sync('import', first, '--vouch', fingerprintIn(refused.error)));
});

afterAll(() => {
  rmSync(shelf, { recursive: true, force: true, maxRetries: 5 });
});

describe('sync', () => {
  it('lets a colleague join, and says how to vouch for an unknown sender', async () => {
    const { secretary, officer } = twoColleagues();
    expect(joining?.joined).toContain('a copy of “');
    expect(joining?.refused).toMatchObject({
      exit: 3,
      error: expect.stringMatching(/fingerprint is \S+, vouch for it/u),
    });
    expect(officer.title()).toBe(secretary.title());
    expect(officer.title()).not.toBe('');
    const listed = ok(await secretary.sync('computers'))
      .split('\n')
      .sort();
    expect(listed.map((line) => line.slice(line.indexOf('  ') + 2)).sort()).toEqual([
      'Officer’s laptop, vouched for by “Secretary’s laptop”',
      'Secretary’s laptop (this computer)',
    ]);
  });

  it('is a command of the program, whose exit code gives the outcome', () => {
    const { secretary } = twoColleagues();
    const refused = minutebookOn(secretary.device, 'sync', 'import', secretary.register, sampleDocument);
    expect(refused).toMatchObject({
      exit: 3,
      out: '',
      error: expect.stringContaining('isn’t a bundle of changes'),
    });
  });

  it('sends what is new only, encrypted to those who are listed, and lists what is concurrent', async () => {
    const { secretary, officer, folder } = twoColleagues();
    secretary.title('From the secretary');
    officer.title('From the officer');
    const changes = join(folder, 'changes.mbsync');
    expect(ok(await officer.sync('export', '--out', changes))).toMatch(
      /Wrote .*: \d+ changes? in \d+ steps?/u,
    );
    expect(readFileSync(changes, 'latin1')).toMatch(/^age-encryption\.org\/v1/u);
    expect(statSync(changes).size).toBeLessThan(20_000);
    const looked = ok(await secretary.sync('import', changes, '--dry-run'));
    expect(looked).toContain('1 conflict is waiting for somebody to choose');
    expect(looked).toContain('Nothing was written.');
    expect(secretary.title()).toBe('From the secretary');
    const said = ok(await secretary.sync('import', changes));
    expect(said).toContain('Officer: “From the officer” | Secretary: “From the secretary”');
    const verified = runVerify(secretary.register, systemEnvironment);
    expect(verified.exit).toBe(0);
    expect(verified.lines(inEnglish)).toEqual([expect.stringContaining('is sound')]);
    expect(ok(await secretary.sync('import', changes))).toContain(
      'already has everything that “Officer’s laptop” sent',
    );
  });

  it('exchanges through a folder, and is quiet the second time', async () => {
    const { secretary, officer, folder } = twoColleagues();
    secretary.title('From the secretary');
    ok(await secretary.sync('folder', folder));
    expect(ok(await officer.sync('folder', folder))).toMatch(/Took \d+ changes? from /u);
    expect(officer.title()).toBe('From the secretary');
    ok(await secretary.sync('folder', folder));
    expect(ok(await officer.sync('folder', folder))).toContain('There is nothing new in either direction.');
  });

  it('tells what the register had kept and took in, though the folder isn’t there', async () => {
    const { secretary, officer, folder } = twoColleagues();
    officer.title('From the officer');
    const changes = join(folder, 'changes.mbsync');
    ok(await officer.sync('export', '--out', changes));
    const bytes = readFileSync(changes);
    const db = new Database(secretary.register);
    db.prepare("INSERT INTO held VALUES (?, 'changes.mbsync', 1, ?)").run(hash('sha256', bytes), bytes);
    db.close();
    const { exit, error } = await secretary.sync('folder', join(folder, 'nowhere'));
    expect(exit).toBe(exitCodes.stopped);
    expect(error).toMatch(/^Took .* from changes\.mbsync.*\n.*isn’t there/u);
    expect(secretary.title()).toBe('From the officer');
  });

  it('refuses by name what it can’t do, and leaves no half-made register', async () => {
    const secretary = aColleague('Secretary');
    valueOf(createRegister(secretary.register, environmentIn(secretary.device))).close();
    const out = join(temporaryFolder(), 'x.mbsync');
    expect(await secretary.sync('export', '--out', out)).toMatchObject({
      exit: 3,
      error: expect.stringContaining('Protect it with a passphrase'),
    });
    expect((await secretary.sync('export', '--out', out, '--for', 'Nobody’s laptop')).error).toContain(
      'doesn’t list a computer “Nobody’s laptop”',
    );
    expect((await secretary.sync('import', sampleDocument)).error).toContain('isn’t a bundle of changes');
    expect((await secretary.sync('folder', join(out, 'nowhere'))).error).toContain('isn’t there');
    const officer = aColleague('Officer');
    expect((await officer.sync('import', sampleDocument)).exit).toBe(3);
    expect(existsSync(officer.register)).toBe(false);
  });
});

describe('a dry run', () => {
  it('of a stranger’s bundle vouches for nobody, and shows what would be taken', async () => {
    const { secretary, officer, folder } = notVouchedForYet();
    officer.title('From the officer');
    const changes = join(folder, 'changes.mbsync');
    ok(await officer.sync('export', '--out', changes));
    const vouching = ['--vouch', fingerprintIn(joining?.refused.error ?? '')];
    const before = allOf(secretary);
    const looked = ok(await secretary.sync('import', changes, '--dry-run', ...vouching));
    expect(allOf(secretary)).toEqual(before);
    expect(before.devices.map(({ name }) => name)).toEqual(['Secretary’s laptop']);
    expect(looked).toMatch(/^Would vouch for “Officer’s laptop” \((?:[\da-z]{4}-){3}[\da-z]{4}\)\.$/mu);
    expect(looked).toMatch(/^Nothing was written\.$/mu);
    // Without somebody vouching it is refused as ever, and what was shown is what is taken once somebody does.
    expect((await secretary.sync('import', changes)).error).toContain('doesn’t know');
    const shown = /Would import (?<what>.*)/u.exec(looked)?.groups?.['what'] ?? 'nothing';
    expect(ok(await secretary.sync('import', changes, ...vouching))).toContain(`Imported ${shown}`);
    expect(secretary.title()).toBe('From the officer');
    expect(
      allOf(secretary)
        .devices?.map(({ name }) => name)
        .sort(),
    ).toEqual(['Officer’s laptop', 'Secretary’s laptop']);
  });

  it('of a bundle from a newer version keeps none of it, and vouches for nobody', async () => {
    const { secretary, officer, folder } = notVouchedForYet();
    const newer = join(folder, 'newer.mbsync');
    writeFileSync(newer, await fromANewerVersion(officer));
    const vouching = ['--vouch', fingerprintIn(joining?.refused.error ?? '')];
    const before = allOf(secretary);
    expect(await secretary.sync('import', newer, '--dry-run', ...vouching)).toMatchObject({
      exit: 3,
      error: expect.stringMatching(
        /newer version.* would be kept in this register.* Nothing was written\.$/u,
      ),
    });
    expect(allOf(secretary)).toEqual(before);
    expect(before.held).toEqual([]);
    expect((await secretary.sync('import', newer, ...vouching)).error).toContain('is kept in this register');
    expect(allOf(secretary).held).toEqual(['newer.mbsync']);
    // Through the folder it is said each time what is kept, and taken once it can be read.
    const shared = temporaryFolder();
    expect(ok(await secretary.sync('folder', shared))).toMatch(
      /^Waiting: newer\.mbsync was made by a newer/mu,
    );
    const db = new Database(secretary.register);
    const bytes = readFileSync(join(folder, 'first.mbsync'));
    db.prepare('UPDATE held SET schema = 1, sha256 = ?, bytes = ?').run(hash('sha256', bytes), bytes);
    db.close();
    expect(ok(await secretary.sync('folder', shared))).toMatch(/^Took .*newer\.mbsync/mu);
    expect(allOf(secretary).held).toEqual([]);
  });

  it('of a first bundle makes no register and no keys, and refuses a bundle no register could begin from', async () => {
    const { secretary, folder } = twoColleagues();
    const treasurer = aColleague('Treasurer', folder);
    const whole = join(folder, 'whole.mbsync');
    ok(await secretary.sync('export', '--everything', '--unprotected', '--out', whole));
    const looked = ok(await treasurer.sync('import', whole, '--dry-run'));
    expect(looked).toMatch(/^Would make .*, a copy of “.+” from Secretary.*: [1-9]\d* changes\.$/mu);
    expect(looked).toMatch(/^Nothing was written\.$/mu);
    secretary.title('Later');
    const part = join(folder, 'part.mbsync');
    ok(await secretary.sync('export', '--unprotected', '--out', part));
    expect((await treasurer.sync('import', part, '--dry-run')).error).toContain('holds only what was new');
    expect(readdirSync(treasurer.folder)).toEqual([]);
  });

  it('and a look in the app, at changes made under this copy’s own name, give it no new one', async () => {
    const { secretary, folder } = twoColleagues();
    // A backup of the whole computer, used again after the original went on writing.
    cpSync(secretary.folder, join(folder, 'kept', 'Secretary'), { recursive: true });
    const older = aColleague('Secretary', join(folder, 'kept'));
    secretary.title('Written after that');
    const changes = join(folder, 'changes.mbsync');
    ok(await secretary.sync('export', '--everything', '--unprotected', '--out', changes));
    const before = allOf(older);
    expect(ok(await older.sync('import', changes, '--dry-run'))).toMatch(/Would import [1-9]\d* change/u);
    expect(allOf(older)).toEqual(before);

    const remembered = () => readdirSync(join(older.device, 'copies'));
    const names = remembered();
    expect(names).not.toEqual([]);
    const opened = valueOf(openRegister(older.register, environmentIn(older.device)));
    const named = opened.identity.replica;
    const checked = await checkBundle(opened, readFileSync(changes), 'changes.mbsync', {
      opening: { identity: '', passphrase: undefined },
      vouch: nobodyVouches,
    });
    expect(valueOf(previewBundle(opened, valueOf(checked), ({ changes: seen }) => seen))).toBeGreaterThan(0);
    expect(opened.identity.replica).toBe(named);
    opened.close();
    expect(remembered()).toEqual(names);
    ok(await older.sync('import', changes));
    expect(remembered().length).toBe(names.length + 1);
  });
});
