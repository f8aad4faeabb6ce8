// `sync kept`: the bundles that the register keeps since they couldn't be read when they came. Those that can be read by now are taken in, of the
// others it is said why they wait, and one that nobody wants is removed.

import { fail } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { heldBundles } from '../../register/merge/peers.ts';
import type { OpenRegister } from '../../register/open.ts';
import { heldForLater, removeHeld, takeHeld, type LeftHeld } from '../../sync/held.ts';
import { failed, type Outcome } from '../outcome.ts';
import { reported, tookLine, withRegister, type SyncOptions } from './sync.ts';

/** As much of a hash as tells one from another and can be typed. */
const digits = 12;

export interface KeptOptions extends SyncOptions {
  /** How the one to be removed is named in the list. */
  readonly remove: string | undefined;
}

function lineOf({ sha256, why }: LeftHeld): Saying {
  return say('command.sync.kept', { name: sha256.slice(0, digits), why });
}

function removed(register: OpenRegister, path: string, name: string): Outcome {
  const asked = name.toLowerCase();
  const found = heldBundles(register).filter(({ sha256 }) => sha256.startsWith(asked));
  const [only] = found;
  // A shorter name could be that of another by the next time.
  if (only === undefined || found.length > 1 || asked.length < digits)
    return failed(fail('not-found', say('command.sync.no-such-kept', { register: path, name })).error);
  removeHeld(register, only.sha256);
  return reported([say('command.sync.kept-removed', { register: path, file: only.name })], {
    removed: { sha256: only.sha256, file: only.name },
  });
}

/** Lists what still waits once what can be read has been taken in, or removes one. Failures: `not-found`, and those of every sync command. */
export function runSyncKept(path: string, { remove, ...options }: KeptOptions): Promise<Outcome> {
  return withRegister(path, options, async ({ register, sender, passphrase }) => {
    if (remove !== undefined) return removed(register, path, remove);
    const { taken, left } = await takeHeld(register, { identity: sender.keys.identity, passphrase });
    const kept = [...left, ...heldForLater(register)];
    const lines = [...taken.map(tookLine), ...kept.map(lineOf)];
    return reported(lines.length === 0 ? [say('command.sync.nothing-kept', { register: path })] : lines, {
      held: taken,
      kept,
    });
  });
}
