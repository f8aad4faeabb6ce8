// What this computer keeps for itself in a folder: where that is, what it last wrote as each copy, and its keys.

import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDeviceFolder, environmentIn, keyFileIn } from '../../../electron/device/device-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** As a program that begins now finds it. */
function ledgerIn(folder: string) {
  const { ledger } = environmentIn(folder);
  if (ledger === undefined) throw new Error('a computer has a ledger');
  return ledger;
}

describe('the folder of this computer', () => {
  const home = homedir();

  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
    ['linux', {}, join(home, '.config', 'Minutebook', 'device')],
    ['linux', { XDG_CONFIG_HOME: '/kept' }, join('/kept', 'Minutebook', 'device')],
    ['darwin', {}, join(home, 'Library', 'Application Support', 'Minutebook', 'device')],
    ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Minutebook', 'device')],
    ['win32', {}, join(home, 'Minutebook', 'device')],
    ['linux', { MINUTEBOOK_DEVICE: '/chosen' }, '/chosen'],
    ['win32', { MINUTEBOOK_DEVICE: '/chosen', APPDATA: '/roaming' }, '/chosen'],
    ['linux', { MINUTEBOOK_DEVICE: '' }, join(home, '.config', 'Minutebook', 'device')],
  ])('is, on %s with %j, %s', (platform, environment, folder) => {
    expect(defaultDeviceFolder(environment, platform)).toBe(folder);
  });
});

describe('what was last written as a copy', () => {
  it('is unknown for a copy that this computer never wrote as, and asking makes no folder', () => {
    const folder = join(temporaryFolder(), 'device');
    expect(ledgerIn(folder).endOf('a')).toBeUndefined();
    expect(existsSync(folder)).toBe(false);
  });

  it('is known to the next program, the latest of each copy, whatever the copies are called', () => {
    const ends = fc.array(
      fc.record({
        replica: fc.string({ minLength: 1, maxLength: 40 }),
        seq: fc.nat(),
        hash: fc.stringMatching(/^[0-9a-f]{8}$/u),
      }),
      { maxLength: 6 },
    );
    const parent = temporaryFolder();
    let made = 0;
    fc.assert(
      fc.property(ends, (noted) => {
        const folder = join(parent, String((made += 1)), 'device');
        const ledger = ledgerIn(folder);
        for (const { replica, seq, hash } of noted) ledger.note(replica, { seq, hash });
        const latest = new Map(noted.map(({ replica, seq, hash }) => [replica, { seq, hash }]));
        for (const [replica, end] of latest) expect(ledgerIn(folder).endOf(replica)).toEqual(end);
      }),
    );
  });

  it.each(['', 'seven', '-1 ab', '\0\0\0\0'])('is unknown again where a power cut left %j of it', (left) => {
    const folder = temporaryFolder();
    ledgerIn(folder).note('a', { seq: 7, hash: 'ab' });
    const [file = ''] = readdirSync(join(folder, 'copies'));
    writeFileSync(join(folder, 'copies', file), left);
    expect(ledgerIn(folder).endOf('a')).toBeUndefined();
  });
});

describe('the file of keys', () => {
  it('holds nothing at first, and then what was saved, for the next program too', () => {
    const folder = join(temporaryFolder(), 'device');
    expect(keyFileIn(folder).load()).toBeUndefined();
    keyFileIn(folder).save('secret');
    expect(keyFileIn(folder).load()).toBe('secret');
  });

  it('that a full disk has left empty holds no keys, and those that are made take its place', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'keys.json'), '');
    const keys = keyFileIn(folder);
    expect(keys.load()).toBeUndefined();
    keys.save('a secret');
    expect(keyFileIn(folder).load()).toBe('a secret');
    expect(readdirSync(folder)).toEqual(['keys.json']);
  });

  it('is never written over: two programs that begin at once have one pair of keys', () => {
    const folder = temporaryFolder();
    keyFileIn(folder).save('first');
    expect(() => {
      keyFileIn(folder).save('second');
    }).toThrow(/EEXIST/u);
    expect(keyFileIn(folder).load()).toBe('first');
  });

  it.skipIf(process.platform === 'win32')('can be read by nobody else', () => {
    const folder = temporaryFolder();
    keyFileIn(folder).save('secret');
    expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600);
  });
});
