// Three people and a command: bundles by file, a colleague who joins, a conflict, and a shared folder.

import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit } from '../../../electron/register/commit.ts';
import { environmentIn } from '../../../electron/device/device-folder.ts';
import { openRegister } from '../../../electron/register/open.ts';
import { set } from '../../../shared/model/change.ts';
import { strategy } from '../../../shared/model/strategy.ts';
import { all, byId } from '../../../electron/register/query.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { minutebookOn, sampleDocument, type Ran } from './the-command.ts';

interface Colleague {
  readonly name: string;
  readonly register: string;
  readonly run: (...given: readonly string[]) => Ran;
  readonly sync: (command: string, ...given: readonly string[]) => Ran;
  readonly title: (words?: string) => string;
}

function aColleague(name: string): Colleague {
  const folder = temporaryFolder();
  const device = join(folder, 'device');
  const register = join(folder, 'council.minutebook');
  const run = (...given: readonly string[]) => minutebookOn(device, ...given);
  return {
    name,
    register,
    run,
    sync: (command, ...given) =>
      run('sync', command, register, ...given, '--author', name, '--computer', `${name}’s laptop`),
    title: (words) => {
      const opened = valueOf(openRegister(register, environmentIn(device)));
      const [row] = all(opened, strategy);
      if (words !== undefined)
        valueOf(
          commit(opened, {
            actor: name,
            intent: `${name} edits`,
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

/** The secretary has the sample; the officer has joined from a bundle with everything, and is vouched for. */
function twoColleagues() {
  const [secretary, officer] = [aColleague('Secretary'), aColleague('Officer')];
  const folder = temporaryFolder();
  const passphrase = join(folder, 'passphrase.txt');
  writeFileSync(passphrase, 'three blind mice\n');
  ok(secretary.run('import', secretary.register, sampleDocument));
  const whole = join(folder, 'everything.mbsync');
  ok(secretary.sync('export', '--everything', '--out', whole, '--passphrase-file', passphrase));
  expect(ok(officer.sync('import', whole, '--passphrase-file', passphrase))).toContain('a copy of “');
  const first = join(folder, 'first.mbsync');
  ok(officer.sync('export', '--out', first));
  const refused = secretary.sync('import', first);
  expect(refused.exit).toBe(3);
  const fingerprint = /fingerprint is (\S+),/u.exec(refused.error)?.[1] ?? '';
  ok(secretary.sync('import', first, '--vouch', fingerprint));
  return { secretary, officer, folder };
}

describe('sync', () => {
  it('lets a colleague join, and says how to vouch for an unknown sender', () => {
    const { secretary, officer } = twoColleagues();
    expect(officer.title()).toBe(secretary.title());
    expect(ok(secretary.sync('devices'))).toMatch(
      /Secretary’s laptop \(this computer\)[\s\S]*Officer’s laptop, vouched for by “Secretary’s laptop”|Officer’s laptop, vouched for by “Secretary’s laptop”[\s\S]*\(this computer\)/u,
    );
  }, 60_000);

  it('sends what is new only, encrypted to those who are listed, and lists what was written apart', () => {
    const { secretary, officer, folder } = twoColleagues();
    secretary.title('From the secretary');
    officer.title('From the officer');
    const changes = join(folder, 'changes.mbsync');
    expect(ok(officer.sync('export', '--out', changes))).toMatch(/Wrote .*: \d+ changes? in \d+ batch/u);
    expect(readFileSync(changes, 'latin1')).toMatch(/^age-encryption\.org\/v1/u);
    expect(statSync(changes).size).toBeLessThan(20_000);
    const looked = ok(secretary.sync('import', changes, '--dry-run'));
    expect(looked).toContain('1 conflict waits for somebody to choose');
    expect(looked).toContain('Nothing was written.');
    expect(secretary.title()).toBe('From the secretary');
    const said = ok(secretary.sync('import', changes));
    expect(said).toContain('Officer: “From the officer” | Secretary: “From the secretary”');
    expect(ok(secretary.run('verify', secretary.register))).toContain('is sound');
    expect(ok(secretary.sync('import', changes))).toContain(
      'has everything that “Officer’s laptop” sent already',
    );
  }, 60_000);

  it('exchanges through a folder, and is quiet the second time', () => {
    const { secretary, officer, folder } = twoColleagues();
    secretary.title('From the secretary');
    ok(secretary.sync('folder', folder));
    expect(ok(officer.sync('folder', folder))).toMatch(/Took \d+ changes? from /u);
    expect(officer.title()).toBe('From the secretary');
    ok(secretary.sync('folder', folder));
    expect(ok(officer.sync('folder', folder))).toContain('There is nothing new in either direction.');
  }, 60_000);

  it('refuses by name what it can’t do, and leaves no half-made register', () => {
    const secretary = aColleague('Secretary');
    ok(secretary.run('import', secretary.register, sampleDocument));
    const out = join(temporaryFolder(), 'x.mbsync');
    expect(secretary.sync('export', '--out', out)).toMatchObject({
      exit: 3,
      error: expect.stringContaining('Protect it with a passphrase'),
    });
    expect(secretary.sync('export', '--out', out, '--for', 'Nobody’s laptop').error).toContain(
      'lists no computer “Nobody’s laptop”',
    );
    expect(secretary.sync('import', sampleDocument).error).toContain('is not a bundle of changes');
    expect(secretary.sync('folder', join(out, 'nowhere')).error).toContain('is not there');
    const officer = aColleague('Officer');
    expect(officer.sync('import', sampleDocument).exit).toBe(3);
    expect(existsSync(officer.register)).toBe(false);
  }, 60_000);
});
