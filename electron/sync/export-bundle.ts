// Sending a bundle: whom it is for decides how it is protected, and what it need not carry.

import { isStrongEnough } from '../../shared/exchange/rules/passphrase.ts';
import { fail, succeed, type Failure, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import type { Vector } from '../register/log/causal-past.ts';
import { leastOf, peers } from '../register/merge/peers.ts';
import type { WritableRegister } from '../register/register.ts';
import { devicesIn, listOwnDevice } from './devices.ts';
import { mayBeSaved, saveBundle } from './save-bundle.ts';
import type { Protection } from './seal.ts';
import { writeBundle, type MadeBundle, type Sender } from './write-bundle.ts';

export type Audience =
  | { readonly to: 'anybody' }
  | { readonly to: 'passphrase'; readonly passphrase: string }
  /** By name or fingerprint; none stands for all that the register lists. */
  | { readonly to: 'devices'; readonly named: readonly string[] };

export interface ExportRequest {
  readonly audience: Audience;
  /** Everything, rather than only what the receivers aren't known to have. */
  readonly everything: boolean;
}

interface Receivers {
  readonly ids: readonly string[];
  readonly protection: Protection;
}

function receivers(
  register: WritableRegister,
  { id: own, recipient: ownRecipient }: Sender['keys'],
  audience: Audience,
): Result<Receivers> {
  const others = devicesIn(register).filter(({ id, retired }) => id !== own && !retired);
  const ids = others.map(({ id }) => id);
  if (audience.to === 'anybody') return succeed({ ids, protection: { to: 'anybody' } });
  if (audience.to === 'passphrase' && !isStrongEnough(audience.passphrase))
    return fail('weak-passphrase', say('exchange.weak-passphrase'), { field: 'passphrase' });
  if (audience.to === 'passphrase')
    return succeed({ ids, protection: { to: 'passphrase', passphrase: audience.passphrase } });
  const wanted = audience.named.map((name) => ({
    name,
    found: others.find((row) => row.id === name || row.name.toLowerCase() === name.toLowerCase()),
  }));
  const unknown = wanted.find(({ found }) => found === undefined);
  if (unknown !== undefined)
    return fail('no-such-device', say('bundle.no-such-device', { computer: unknown.name }));
  const chosen = audience.named.length === 0 ? others : wanted.flatMap(({ found }) => found ?? []);
  if (chosen.length === 0) return fail('nobody', say('bundle.nobody'));
  // Whoever sent it can look at what was sent, and has it back where an older register was put back since.
  const recipients = [ownRecipient, ...chosen.map(({ recipient }) => recipient)];
  return succeed({ ids: chosen.map(({ id }) => id), protection: { to: 'devices', recipients } });
}

/** What all of them have acknowledged; nothing where one has never been heard of. */
function acknowledgedByAll(register: WritableRegister, ids: readonly string[]): Vector {
  const acknowledged = new Map(peers(register).map((peer) => [peer.device, peer.acknowledged]));
  return leastOf(ids.map((id) => acknowledged.get(id) ?? {}));
}

/** Lists this computer first where it isn't listed. Failures: `no-such-device`, `nobody`, `weak-passphrase`, those of commit. */
async function exportFor(
  register: WritableRegister,
  sender: Sender,
  { audience, everything }: ExportRequest,
): Promise<Result<MadeBundle>> {
  const found = receivers(register, sender.keys, audience);
  if (!found.ok) return found;
  const listed = listOwnDevice(register, sender);
  if (!listed.ok) return listed;
  const { ids, protection } = found.value;
  const since = everything ? {} : acknowledgedByAll(register, ids);
  return succeed(await writeBundle(register, sender, { since, protection }));
}

/** To be in its own bundle, this computer is listed before that is written. */
function listedOnly({ message, whereabouts }: Failure, { name }: Sender): Result<never> {
  return fail('listed-only', say('bundle.listed-only', { why: message, computer: name }), whereabouts);
}

/**
 * Puts a bundle where somebody wants it. Failures: `no-such-device`, `nobody`, `weak-passphrase`, `unwritable`, those of commit, after which
 * nothing has changed; and `listed-only`, after which the register lists this computer and nothing was sent.
 */
export async function sendBundle(
  register: WritableRegister,
  sender: Sender,
  { path, ...request }: ExportRequest & { readonly path: string },
): Promise<Result<MadeBundle>> {
  const may = mayBeSaved(path);
  if (!may.ok) return may;
  const before = register.log.lastBatch();
  const made = await exportFor(register, sender, request);
  if (!made.ok) return made;
  const saved = saveBundle(path, made.value.bytes);
  if (saved.ok) return made;
  return register.log.lastBatch() === before ? saved : listedOnly(saved.error, sender);
}
