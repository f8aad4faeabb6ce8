// People with computers of their own, who exchange bundles of one register.

import { createHash } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { openKeys } from '../../../electron/device/keys.ts';
import { listOwnDevice } from '../../../electron/sync/devices.ts';
import { checkBundle, importBundle } from '../../../electron/sync/import-bundle.ts';
import type { Protection } from '../../../electron/sync/seal.ts';
import { writeBundle, type Sender } from '../../../electron/sync/write-bundle.ts';
import { valueOf } from '../register/a-register.ts';
import { samples } from '../register/projection/samples.ts';
import { aComputer, type Computer } from './a-network.ts';

export interface Person {
  readonly computer: Computer;
  readonly sender: Sender;
  /** The private keys as they are kept. */
  readonly secret: string;
}

/** The same signing key for the same input: https://www.rfc-editor.org/rfc/rfc8410#section-7 */
function signingKeyFrom(words: string): string {
  const key = createHash('sha256').update(words).digest();
  return Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), key]).toString('base64url');
}

/** `chance` decides every id by which copies and files are ordered: those of its batches, and of its computer. */
export async function aPerson(name: string, from?: Person, chance?: string): Promise<Person> {
  const computer = aComputer(name, 0, from?.computer, chance);
  onTestFinished(() => {
    computer.close();
  });
  let secret = '';
  let keys = valueOf(await openKeys({ load: () => undefined, save: (made) => void (secret = made) }));
  if (chance !== undefined) {
    secret = JSON.stringify({ ...JSON.parse(secret), sign: signingKeyFrom(`${chance}${name}`) });
    keys = valueOf(await openKeys({ load: () => secret, save: () => undefined }));
  }
  return { computer, sender: { keys, name: `${name}’s laptop`, author: name }, secret };
}

/** The secretary's register is listed with her computer; the officer's is a copy of it. */
export async function twoPeople(chance?: string): Promise<[Person, Person]> {
  const secretary = await aPerson('Secretary', undefined, chance);
  for (const sample of samples) valueOf(secretary.computer.write(sample));
  valueOf(listOwnDevice(secretary.computer.register, secretary.sender));
  return [secretary, await aPerson('Officer', secretary, chance)];
}

export async function bundleFrom(
  { computer, sender }: Person,
  protection: Protection = { to: 'anybody' },
  since = {},
): Promise<Buffer> {
  const { bytes } = await writeBundle(computer.register, sender, { since, protection });
  return bytes;
}

export async function check(
  person: Person,
  bytes: Buffer,
  { vouch = false, passphrase = '', file = 'changes.mbsync' } = {},
) {
  const { computer, sender } = person;
  return checkBundle(computer.register, bytes, file, {
    opening: { identity: sender.keys.identity, passphrase },
    vouch: () => (vouch ? sender : undefined),
  });
}

export async function take(person: Person, bytes: Buffer, options = {}) {
  const checked = await check(person, bytes, options);
  return checked.ok ? importBundle(person.computer.register, checked.value) : checked;
}
