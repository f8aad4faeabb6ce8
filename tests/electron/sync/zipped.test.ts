// A bundle that was zipped on its way.

import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { set } from '../../../shared/kernel/change.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { contentOf } from './a-network.ts';
import { bundleFrom, take, twoPeople } from './people.ts';

const rubbish = Buffer.from('\0\u0005\u0016\u0007');

describe('a bundle in a zip', () => {
  it.each(['changes.mbsync', 'To the officer/Changes 3.MBSYNC'])(
    'is taken as it lies there: %s',
    async (name) => {
      const [secretary, officer] = await twoPeople();
      valueOf(secretary.computer.write(set(strategy, 's', 'title', 'Zipped')));
      const beside = {
        [`__MACOSX/._${name}`]: rubbish,
        '.DS_Store': rubbish,
        'Read me.txt': Buffer.from('Hello'),
      };
      const zipped = Buffer.from(zipSync({ ...beside, [name]: await bundleFrom(secretary) }));
      valueOf(await take(officer, zipped, { file: 'changes.zip' }));
      expect(contentOf(officer.computer.register)).toEqual(contentOf(secretary.computer.register));
    },
  );

  it('is opened where it is encrypted for this computer', async () => {
    const [secretary, officer] = await twoPeople();
    const sealed = await bundleFrom(secretary, {
      to: 'devices',
      recipients: [officer.sender.keys.recipient],
    });
    valueOf(
      await take(officer, Buffer.from(zipSync({ 'a.mbsync': sealed })), {
        file: 'a.zip',
      }),
    );
    expect(contentOf(officer.computer.register)).toEqual(contentOf(secretary.computer.register));
  });

  it('is asked for by itself where there are several', async () => {
    const [secretary, officer] = await twoPeople();
    const bundle = await bundleFrom(secretary);
    const zipped = Buffer.from(zipSync({ 'one.mbsync': bundle, 'two.mbsync': bundle }));
    expect(messageOf(await take(officer, zipped, { file: 'both.zip' }))).toBe(
      'several-inside: both.zip is a zip file with 2 bundles in it. Unpack it, and import them one after another, the oldest first. Nothing was changed.',
    );
  });

  it('isn’t unpacked where it would be many times the whole file', async () => {
    const [secretary, officer] = await twoPeople();
    const padded = Buffer.concat([await bundleFrom(secretary), Buffer.alloc(16 * 1024 * 1024)]);
    const bomb = Buffer.from(zipSync({ 'a.mbsync': padded }));
    // Unpacked, it would be told as a bundle that is damaged.
    expect(messageOf(await take(officer, bomb, { file: 'bomb.zip' }))).toMatch(/^not-a-bundle: /u);
  });

  it('that is locked, or that names what lies outside of it, says so', async () => {
    const [secretary, officer] = await twoPeople();
    const bundle = await bundleFrom(secretary);
    const locked = Buffer.from(zipSync({ 'a.mbsync': bundle }));
    // As programs mark what they encrypt, in front of a part and in the list of them.
    const listed = locked.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    for (const flags of [6, listed + 8]) locked.writeUInt16LE(locked.readUInt16LE(flags) | 1, flags);
    expect(messageOf(await take(officer, locked, { file: 'locked.zip' }))).toContain(
      'a.mbsync in it is locked with a password: unpack it with that',
    );
    const outside = Buffer.from(zipSync({ '../a.mbsync': bundle }));
    expect(messageOf(await take(officer, outside, { file: 'outside.zip' }))).toContain(
      'the name ../a.mbsync in it leads out of it',
    );
  });

  it('is no bundle where there is none, and no zip beside a list of parts', async () => {
    const [secretary, officer] = await twoPeople();
    const none = Buffer.from(zipSync({ 'Minutes.docx': rubbish }));
    expect(messageOf(await take(officer, none, { file: 'none.zip' }))).toMatch(/^not-a-bundle: /u);
    const whole = unzipSync(await bundleFrom(secretary));
    const added = Buffer.from(zipSync({ ...whole, 'more.mbsync': rubbish }));
    expect(messageOf(await take(officer, added))).toMatch(/^altered: /u);
  });
});
