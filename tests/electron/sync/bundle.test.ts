// Bundles as files: what is refused and why, what protects them, and what happens when they are damaged.

import { execFileSync } from 'node:child_process';
import { createPrivateKey, sign } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { unzipSync, zipSync } from 'fflate';
import { fromBufferPromise } from 'yauzl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openKeys, type DeviceKeys } from '../../../electron/device/keys.ts';
import { keepBlob, blobOf } from '../../../electron/register/file/blobs.ts';
import { bytesOfHeld, heldBundles, peers, vectorOf } from '../../../electron/register/merge/peers.ts';
import { openForReading, type OpenRegister } from '../../../electron/register/open.ts';
import { byId } from '../../../electron/register/read/query.ts';
import { readBatches } from '../../../electron/sync/batch-lines.ts';
import { devicesIn, listOwnDevice } from '../../../electron/sync/devices.ts';
import { checkBundle, nobodyVouches, previewBundle } from '../../../electron/sync/import-bundle.ts';
import { signatureContext } from '../../../electron/sync/manifest.ts';
import { isSealed } from '../../../electron/sync/seal.ts';
import { unpack } from '../../../electron/sync/unpack.ts';
import { writeBundle } from '../../../electron/sync/write-bundle.ts';
import { create, set } from '../../../shared/kernel/change.ts';
import { attachment } from '../../../shared/finance/model/attachment.ts';
import { say } from '../../../shared/language/say.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { has } from '../../outside-tools.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { reopened, messageOf, testEnvironment, valueOf } from '../register/a-register.ts';
import { anEmptyFile } from '../register/ready-files.ts';
import { samples } from '../register/projection/samples.ts';
import { contentOf, linesFor } from './a-network.ts';
import { aPerson, bundleFrom, check, take, twoPeople, type Person } from './people.ts';

const lengthOfDay = 86_400_000;
const title = ({ computer }: Person) => byId(computer.register, strategy, 's')?.title;

function resigned(
  bytes: Buffer,
  { secret }: Person,
  alter: (manifest: Record<string, unknown>) => void,
): Buffer {
  const parts = unzipSync(bytes);
  const manifest = JSON.parse(Buffer.from(parts['manifest.json'] ?? []).toString());
  alter(manifest);
  const listed = Buffer.from(JSON.stringify(manifest));
  const key = createPrivateKey({
    key: Buffer.from(JSON.parse(secret).sign, 'base64url'),
    format: 'der',
    type: 'pkcs8',
  });
  const signature = sign(null, Buffer.concat([Buffer.from(signatureContext), listed]), key);
  return Buffer.from(zipSync({ ...parts, 'manifest.json': listed, 'manifest.sig': signature }));
}

describe('a bundle', () => {
  it('carries everything that the receiver lacks, and says what the sender has', async () => {
    const [secretary, officer] = await twoPeople();
    valueOf(secretary.computer.write(set(strategy, 's', 'title', 'New')));
    expect(valueOf(await take(officer, await bundleFrom(secretary)))).toMatchObject({ batches: 1 });
    expect(title(officer)).toBe('New');
    expect(contentOf(officer.computer.register)).toEqual(contentOf(secretary.computer.register));
    expect(peers(officer.computer.register)).toMatchObject([
      { device: secretary.sender.keys.id, acknowledged: vectorOf(secretary.computer.register) },
    ]);
  });

  it('is on disk once it is taken, and soon in the pages of the file itself', async () => {
    const [secretary, officer] = await twoPeople();
    valueOf(secretary.computer.write(set(strategy, 's', 'title', 'New')));
    const { path } = officer.computer.register;
    const bytes = await bundleFrom(secretary);
    const titleIn = (copy: string) => {
      const opened = valueOf(openForReading(copy));
      const found = byId(opened, strategy, 's')?.title;
      opened.close();
      return found;
    };
    const [together, alone] = [join(temporaryFolder(), 'copy'), join(temporaryFolder(), 'copy')];
    valueOf(await take(officer, bytes));
    copyFileSync(path, together);
    copyFileSync(`${path}-wal`, `${together}-wal`);
    await setImmediate();
    copyFileSync(path, alone);
    expect([titleIn(together), titleIn(alone)]).toEqual(['New', 'New']);
  });

  it('whose copy has an id that no copy can have is refused', async () => {
    const [secretary] = await twoPeople();
    const lines = linesFor(secretary.computer.register, {});
    const { replica } = secretary.computer.register.identity;
    expect(() => [...readBatches(Buffer.from(lines.replace(`"${replica}"`, String.raw`"a\"b"`)))]).toThrow(
      expect.objectContaining({ fault: say('bundle.bad-batch', { field: 'replica' }) }),
    );
  });

  it('carries attached files', async () => {
    const [secretary, officer] = await twoPeople();
    const bytes = Buffer.from('%PDF a paper');
    const sha256 = keepBlob(secretary.computer.register, bytes);
    const project = samples.find(({ entity }) => entity === 'project');
    valueOf(
      secretary.computer.write(
        create(attachment, 'paper', {
          projectId: project?.id ?? '',
          name: 'paper.pdf',
          sha256,
          size: bytes.length,
        }),
      ),
    );
    valueOf(await take(officer, await bundleFrom(secretary)));
    expect(blobOf(officer.computer.register, sha256)).toEqual(bytes);
  });

  it('leaves no trace when it was only looked at', async () => {
    const [secretary, officer] = await twoPeople();
    valueOf(secretary.computer.write(set(strategy, 's', 'title', 'New')));
    const before = contentOf(officer.computer.register);
    const bundle = valueOf(await check(officer, await bundleFrom(secretary)));
    const seen = valueOf(previewBundle(officer.computer.register, bundle, () => title(officer)));
    expect(seen).toBe('New');
    expect(contentOf(officer.computer.register)).toEqual(before);
    expect(peers(officer.computer.register)).toEqual([]);
  });

  it('from a computer that nobody vouched for is refused with its fingerprint, and taken once somebody does', async () => {
    const [secretary, officer] = await twoPeople();
    valueOf(officer.computer.write(set(strategy, 's', 'title', 'From the officer')));
    const bytes = await bundleFrom(officer);
    const before = contentOf(secretary.computer.register);
    const { id } = officer.sender.keys;
    expect(id).toMatch(/^([\da-z]{4}-){3}[\da-z]{4}$/u);
    expect(messageOf(await take(secretary, bytes))).toBe(
      `unknown-device: changes.mbsync comes from “Officer’s laptop”, a computer that this register doesn’t know. If Officer confirms by telephone that its fingerprint is ${id}, vouch for it, then import again. Nothing was changed.`,
    );
    expect(contentOf(secretary.computer.register)).toEqual(before);
    valueOf(await take(secretary, bytes, { vouch: true }));
    expect(title(secretary)).toBe('From the officer');
    expect(devicesIn(secretary.computer.register).find((row) => row.id === id)).toMatchObject({
      name: 'Officer’s laptop',
      vouchedBy: secretary.sender.keys.id,
    });
    valueOf(await take(secretary, bytes));
  });

  it('is only looked at when somebody vouches: a sender whose changes aren’t taken isn’t listed', async () => {
    const [secretary, officer] = await twoPeople();
    const { register } = secretary.computer;
    valueOf(officer.computer.write(set(strategy, 's', 'title', 'From the officer')));
    const before = contentOf(register);
    const bundle = valueOf(await check(secretary, await bundleFrom(officer), { vouch: true }));
    expect(valueOf(previewBundle(register, bundle, ({ batches }) => batches))).toBe(1);
    expect(contentOf(register)).toEqual(before);
  });

  it('that can’t be merged leaves nothing changed, the vouching for its sender neither', async () => {
    const [secretary, officer] = await twoPeople();
    valueOf(officer.computer.write(set(strategy, 's', 'title', 'First')));
    const after = vectorOf(officer.computer.register);
    valueOf(officer.computer.write(set(strategy, 's', 'title', 'Second')));
    const bytes = await bundleFrom(officer, { to: 'anybody' }, after);
    const before = contentOf(secretary.computer.register);
    expect(messageOf(await take(secretary, bytes, { vouch: true }))).toMatch(
      /^gap: .*Nothing was changed\.$/u,
    );
    expect(contentOf(secretary.computer.register)).toEqual(before);
    secretary.computer.reopen();
    expect(secretary.computer.register.identity.renewed).toBe(false);
    valueOf(await take(secretary, await bundleFrom(officer), { vouch: true }));
    secretary.computer.reopen();
    expect(secretary.computer.register.identity.renewed).toBe(false);
  });

  it('kept for a newer version is vouched for already, so that version asks nobody', async () => {
    const [secretary, officer] = await twoPeople();
    const bytes = resigned(await bundleFrom(officer), officer, (manifest) => (manifest['schema'] = 99));
    expect(messageOf(await take(secretary, bytes, { vouch: true }))).toMatch(/^held: /u);
    expect(devicesIn(secretary.computer.register).map(({ id }) => id)).toContain(officer.sender.keys.id);
  });

  it('has the time of the register’s own clock on every part, whatever this computer’s says', async () => {
    const [secretary] = await twoPeople();
    const timesIn = async () => {
      const zip = await fromBufferPromise(await bundleFrom(secretary), { lazyEntries: true });
      const times = new Set<number>();
      for await (const entry of zip.eachEntry()) times.add(entry.getLastModDate().getTime());
      return [...times];
    };
    const now = secretary.computer.environment.now();
    // A zip counts in steps of two seconds.
    expect(await timesIn()).toEqual([now - (now % 2_000)]);
    secretary.computer.environment.tick(-50 * 365 * lengthOfDay);
    expect(await timesIn()).toEqual([new Date(1980, 0, 1).getTime()]);
  });

  it('from a computer that was retired is refused', async () => {
    const [secretary, officer] = await twoPeople();
    valueOf(listOwnDevice(officer.computer.register, officer.sender));
    valueOf(await take(secretary, await bundleFrom(officer), { vouch: true }));
    const { id } = officer.sender.keys;
    valueOf(secretary.computer.write({ entity: 'device', id, field: 'retired', value: true }));
    expect(messageOf(await take(secretary, await bundleFrom(officer)))).toMatch(/^retired-device: /u);
  });

  it('of another register is refused by both their titles', async () => {
    const [secretary] = await twoPeople();
    const stranger = await aPerson('Stranger');
    valueOf(stranger.computer.write(create(strategy, 'x', { title: 'Another strategy' })));
    expect(messageOf(await take(secretary, await bundleFrom(stranger)))).toMatch(
      /^other-register: .*\(“Another strategy”\), not to “Strategy 2024 to 2026”/u,
    );
  });

  it('of a newer version is kept, and taken once this one can read it', async () => {
    const [secretary, officer] = await twoPeople();
    const bytes = resigned(await bundleFrom(secretary), secretary, (manifest) => (manifest['schema'] = 99));
    expect(messageOf(await take(officer, bytes))).toMatch(/^held: .*as soon as Minutebook is updated here/u);
    const [held] = heldBundles(officer.computer.register);
    expect(held?.schema).toBe(99);
    expect(bytesOfHeld(officer.computer.register, held?.sha256 ?? '')?.equals(bytes)).toBe(true);
  });

  it('of an older version is taken', async () => {
    const [secretary, officer] = await twoPeople();
    valueOf(secretary.computer.write(set(strategy, 's', 'title', 'From before')));
    const bytes = resigned(await bundleFrom(secretary), secretary, (manifest) => (manifest['schema'] = 4));
    valueOf(await take(officer, bytes));
    expect(title(officer)).toBe('From before');
  });

  it.each([
    ['no file of ours', Buffer.from('Dear all,'), /^not-a-bundle: changes\.mbsync isn’t a bundle/u],
    ['an empty file', Buffer.alloc(0), /^not-a-bundle: /u],
    ['another zip', Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(3) })), /^not-a-bundle: /u],
    ['a cut zip', Buffer.from('PK\u0003\u0004'), /^damaged: changes\.mbsync can’t be unpacked/u],
  ])('that is %s is refused', async (_, bytes, message) => {
    const [secretary] = await twoPeople();
    expect(messageOf(await take(secretary, bytes))).toMatch(message);
  });

  it('that holds more than it says is refused before it is unpacked', async () => {
    const [secretary] = await twoPeople();
    const bytes = Buffer.from(zipSync({ 'manifest.json': new Uint8Array(5_000_000) }));
    const [real, said] = [Buffer.alloc(4), Buffer.alloc(4)];
    real.writeUInt32LE(5_000_000);
    said.writeUInt32LE(10);
    for (let at = bytes.indexOf(real); at !== -1; at = bytes.indexOf(real)) said.copy(bytes, at);
    expect(messageOf(await take(secretary, bytes))).toMatch(
      /^damaged: changes\.mbsync can’t be unpacked: manifest\.json isn’t the size it says it is\./u,
    );
  });

  it('is unpacked into no more room than its parts need', async () => {
    const small = valueOf(await unpack(Buffer.from(zipSync({ a: new Uint8Array(700) })), 'changes.mbsync'));
    expect(small.get('a')?.length).toBe(700);
    expect(small.get('a')?.buffer.byteLength).toBeLessThan(100_000);
  });

  it('in a future format says that the app needs updating', async () => {
    const [secretary, officer] = await twoPeople();
    const bytes = resigned(await bundleFrom(secretary), secretary, (manifest) => (manifest['version'] = 2));
    expect(messageOf(await take(officer, bytes))).toMatch(/^newer-bundle: .*Update Minutebook/u);
  });

  it('signed by a key other than the one it names is refused', async () => {
    const [secretary, officer] = await twoPeople();
    const bytes = resigned(await bundleFrom(secretary), officer, () => undefined);
    expect(messageOf(await take(officer, bytes))).toMatch(/^altered: .*its signature isn’t valid/u);
  });

  it('with a part that was not signed is refused', async () => {
    const [secretary, officer] = await twoPeople();
    const parts = unzipSync(await bundleFrom(secretary));
    const bytes = Buffer.from(zipSync({ ...parts, 'more.txt': new Uint8Array(3) }));
    expect(messageOf(await take(officer, bytes))).toMatch(/^altered: .*more\.txt wasn’t signed/u);
  });
});

describe('a protected bundle', () => {
  it('opens with its passphrase only', async () => {
    const [secretary, officer] = await twoPeople();
    valueOf(secretary.computer.write(set(strategy, 's', 'title', 'New')));
    const bytes = await bundleFrom(secretary, { to: 'passphrase', passphrase: 'three blind mice' });
    expect(isSealed(bytes)).toBe(true);
    // 2^18 steps: each guess takes a second.
    expect(bytes.toString('latin1')).toMatch(/^-> scrypt \S+ 18$/mu);
    expect(messageOf(await take(officer, bytes))).toMatch(/^needs-passphrase: /u);
    expect(messageOf(await take(officer, bytes, { passphrase: 'four' }))).toMatch(/^wrong-passphrase: /u);
    valueOf(await take(officer, bytes, { passphrase: 'three blind mice' }));
    expect(title(officer)).toBe('New');
  });

  it('for named computers opens on those only', async () => {
    const [secretary, officer] = await twoPeople();
    const chair = await aPerson('Chair', secretary);
    const bytes = await bundleFrom(secretary, { to: 'devices', recipients: [officer.sender.keys.recipient] });
    valueOf(await take(officer, bytes));
    expect(messageOf(await take(chair, bytes))).toMatch(/^not-for-us: .*isn’t encrypted for this computer/u);
  });

  it.skipIf(!has('age'))('opens with the standard age tool', async () => {
    const [secretary, officer] = await twoPeople();
    const bytes = await bundleFrom(secretary, { to: 'devices', recipients: [officer.sender.keys.recipient] });
    const folder = temporaryFolder();
    const [sealed, identity] = [join(folder, 'changes.mbsync'), join(folder, 'identity')];
    writeFileSync(sealed, bytes);
    writeFileSync(identity, officer.sender.keys.identity);
    const zip = execFileSync('age', ['--decrypt', '--identity', identity, sealed]);
    expect(Object.keys(unzipSync(zip))).toContain('batches.jsonl');
  });
});

/** A key made for these tests: but for the time in its zip the bundle is the same in every run, so each bit gives the same result. */
const noSecret = {
  sign: 'MC4CAQAwBQYDK2VwBCIEIJQhSUTcUg2o7k7VhMys5LoI7aio7svrqiNPxRggwq0S',
  age: 'AGE-SECRET-KEY-1FP2RMCRHFA04NLSR3H77J5V08Q5HQPE5WAFEE4E2562EQ3TK7E5S48LFE2',
};

/** A register so small that every bit of its bundle can be tried. */
async function aSmallBundle(): Promise<{ bytes: Buffer; keys: DeviceKeys; register: string }> {
  const path = join(temporaryFolder(), 'small.minutebook');
  const environment = testEnvironment('small');
  anEmptyFile(path, environment);
  const small = reopened({ path, environment });
  small.write(create(strategy, 's', { title: 'S' }));
  const keys = valueOf(await openKeys({ load: () => JSON.stringify(noSecret), save: () => undefined }));
  const sender = { keys, name: 'S', author: 'S' };
  valueOf(listOwnDevice(small, sender));
  const { bytes } = await writeBundle(small, sender, { since: {}, protection: { to: 'anybody' } });
  return { bytes, keys, register: small.identity.register };
}

function aReceiver(register: string): OpenRegister {
  const path = join(temporaryFolder(), 'receiver.minutebook');
  const environment = testEnvironment();
  anEmptyFile(path, environment, register);
  return reopened({ path, environment });
}

describe('a damaged bundle', () => {
  it('with any one bit flipped is refused, or gives the same result', async () => {
    const { bytes, keys, register } = await aSmallBundle();
    const receiver = aReceiver(register);
    const opening = { identity: keys.identity, passphrase: undefined };
    const sender = { keys, name: 'S', author: 'S' };
    valueOf(listOwnDevice(receiver, sender));
    const sound = [
      ...valueOf(await checkBundle(receiver, bytes, 'b', { opening, vouch: nobodyVouches })).batches(),
    ];
    const outcomes = new Map<string, number>();
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      // One after another: each is a bundle of its own.
      // oxlint-disable-next-line no-await-in-loop
      const checked = await checkBundle(receiver, flipped, 'b', { opening, vouch: nobodyVouches });
      const outcome = checked.ok ? 'the same' : checked.error.code;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      expect(checked.ok ? [...checked.value.batches()] : sound).toEqual(sound);
    }
    expect(['altered', 'damaged', 'newer-bundle', 'not-a-bundle', 'the same', 'too-large']).toEqual(
      expect.arrayContaining([...outcomes.keys()]),
    );
    expect(outcomes.get('altered')).toBeGreaterThan(outcomes.get('the same') ?? 0);
    receiver.close();
  });

  it('mangled in any way is refused, or gives the same result, and is never half taken', async () => {
    const { bytes, keys, register } = await aSmallBundle();
    const receiver = aReceiver(register);
    const opening = { identity: keys.identity, passphrase: undefined };
    valueOf(listOwnDevice(receiver, { keys, name: 'S', author: 'S' }));
    const sound = [
      ...valueOf(await checkBundle(receiver, bytes, 'b', { opening, vouch: nobodyVouches })).batches(),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            at: fc.nat({ max: bytes.length }),
            drop: fc.nat({ max: 40 }),
            put: fc.uint8Array({ maxLength: 40 }),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        async (cuts) => {
          let mangled = bytes;
          for (const { at, drop, put } of cuts)
            mangled = Buffer.concat([mangled.subarray(0, at), put, mangled.subarray(at + drop)]);
          const checked = await checkBundle(receiver, mangled, 'b', { opening, vouch: nobodyVouches });
          expect(checked.ok ? [...checked.value.batches()] : sound).toEqual(sound);
        },
      ),
      { numRuns: 300 },
    );
    receiver.close();
  });
});
