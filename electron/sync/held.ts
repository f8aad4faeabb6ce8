// Bundles of a newer version that were kept here, and that this one, updated since, can read.

import type { DeviceKeys } from '../device/keys.ts';
import { heldFor, schemaOf, type HeldBundle } from '../register/merge/peers.ts';
import type { Merged } from '../register/merge/merge.ts';
import type { ReadableRegister, WritableRegister } from '../register/register.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { checkBundle, importBundle, nobodyVouches } from './import-bundle.ts';
import { onlyOnce } from './only-once.ts';

function readable(register: ReadableRegister): HeldBundle[] {
  return heldFor(register, schemaOf(register));
}

export function areReadable(register: ReadableRegister): boolean {
  return readable(register).length > 0;
}

/** What can't be taken stays, and so does one whose reading took the program down: it isn't read again. */
export async function takeHeld(
  register: WritableRegister,
  { identity }: Pick<DeviceKeys, 'identity'>,
): Promise<void> {
  for (const { name, sha256, bytes } of readable(register)) {
    const take = async (): Promise<Result<Merged>> => {
      const opening = { identity, passphrase: undefined };
      const checked = await checkBundle(register, bytes, name, { opening, vouch: nobodyVouches });
      return checked.ok ? importBundle(register, checked.value) : checked;
    };
    // One after another: each may build on the one before. Several may have one name.
    // oxlint-disable-next-line no-await-in-loop
    await onlyOnce(register, { name: sha256, size: bytes.length, modified: 0 }, take);
  }
}
