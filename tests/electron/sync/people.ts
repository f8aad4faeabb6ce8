// People with computers of their own, who exchange bundles of one register.

import { onTestFinished } from 'vitest';
import { openKeys } from '../../../electron/device/keys.ts';
import { listOwnDevice } from '../../../electron/sync/devices.ts';
import { checkBundle, importBundle } from '../../../electron/sync/import-bundle.ts';
import type { Protection } from '../../../electron/sync/seal.ts';
import { writeBundle, type Sender } from '../../../electron/sync/write-bundle.ts';
import { valueOf } from '../register/a-register.ts';
import { samples } from '../register/samples.ts';
import { aComputer, type Computer } from './a-network.ts';

export interface Person {
  readonly computer: Computer;
  readonly sender: Sender;
  /** The private keys as they are kept. */
  readonly secret: string;
}

export async function aPerson(name: string, from?: Person): Promise<Person> {
  const computer = aComputer(name, 0, from?.computer);
  onTestFinished(() => {
    computer.close();
  });
  let secret = '';
  const keys = valueOf(await openKeys({ load: () => undefined, save: (made) => void (secret = made) }));
  return { computer, sender: { keys, name: `${name}’s laptop`, author: name }, secret };
}

/** The secretary's register is listed with her computer; the officer's is a copy of it. */
export async function twoPeople(): Promise<[Person, Person]> {
  const secretary = await aPerson('Secretary');
  for (const sample of samples) valueOf(secretary.computer.write(sample));
  valueOf(listOwnDevice(secretary.computer.register, secretary.sender));
  return [secretary, await aPerson('Officer', secretary)];
}

export async function bundleFrom(
  { computer, sender }: Person,
  protection: Protection = { to: 'anybody' },
  since = {},
): Promise<Buffer> {
  const { bytes } = await writeBundle(computer.register, sender, { since, protection });
  return bytes;
}

export async function check(person: Person, bytes: Buffer, { vouch = false, passphrase = '' } = {}) {
  const { computer, sender } = person;
  return checkBundle(computer.register, bytes, 'changes.mbsync', {
    opening: { identity: sender.keys.identity, passphrase },
    vouch: () => (vouch ? sender : undefined),
  });
}

export async function take(person: Person, bytes: Buffer, options = {}) {
  const checked = await check(person, bytes, options);
  return checked.ok ? importBundle(person.computer.register, checked.value) : checked;
}
