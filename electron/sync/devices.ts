// The computers that changes of a register come from, as the register lists them. What a device sends gets in only once somebody who is
// in already has vouched for it, so that every device listed has been vouched for by one.

import { create, set, type Change } from '../../shared/kernel/change.ts';
import { device } from '../../shared/exchange/model/device.ts';
import type { Device } from '../../shared/register/snapshot.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { commit } from '../register/write/commit.ts';
import { all, byId } from '../register/read/query.ts';
import { todayIn } from '../register/read/time-zone.ts';
import type { ReadableRegister, WritableRegister } from '../register/register.ts';
import type { Manifest } from './manifest.ts';
import type { Sender } from './write-bundle.ts';

export function devicesIn(register: ReadableRegister): Device[] {
  return all(register, device);
}

/** Lists this computer before it sends anything, or brings its name up to date. Failures: those of commit. */
export function listOwnDevice(register: WritableRegister, { keys, name, author }: Sender): Result<unknown> {
  const { id, signKey, recipient } = keys;
  const listed = byId(register, device, id);
  if (listed?.name === name) return { ok: true, value: undefined };
  const addedOn = todayIn(register, register.environment);
  const change: Change =
    listed === undefined
      ? create(device, id, { name, signKey, recipient, addedOn })
      : set(device, id, 'name', name);
  return commit(register, {
    actor: author,
    act: say('exchange.list-computer', { computer: name }),
    changes: [change],
  });
}

/** Failures: those of commit. */
export function vouchFor(register: WritableRegister, { sender }: Manifest, voucher: Sender): Result<unknown> {
  const { device: id, name, signKey, recipient } = sender;
  const listed = byId(register, device, id);
  const addedOn = todayIn(register, register.environment);
  const changes: Change[] =
    listed === undefined
      ? [create(device, id, { name, signKey, recipient, vouchedBy: voucher.keys.id, addedOn })]
      : [
          set(device, id, 'vouchedBy', voucher.keys.id),
          ...(listed.retired ? [set(device, id, 'retired', false)] : []),
        ];
  return commit(register, {
    actor: voucher.author,
    act: say('exchange.vouch-for', { computer: name, fingerprint: id }),
    changes,
  });
}
