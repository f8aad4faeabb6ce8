// What may come into a register, and what comes of it: the sender is checked against the devices that the register lists, then the
// batches are merged, or merged and taken back to show what they would change.

import { device } from '../../shared/exchange/model/device.ts';
import { fail, succeed, type Failure, type Result } from '../../shared/kernel/result.ts';
import { keepBlob } from '../register/file/blobs.ts';
import { copyingPagesLater } from '../register/file/checkpoint.ts';
import { parseStamp } from '../register/log/clock.ts';
import { hearFrom, hold, letGo, schemaOf, titleOf } from '../register/merge/peers.ts';
import { mergeBatches, type Merged, type MergeSource } from '../register/merge/merge.ts';
import { byId } from '../register/read/query.ts';
import type { WritableRegister } from '../register/register.ts';
import { LineFault } from './batch-lines.ts';
import { vouchFor } from './devices.ts';
import type { Manifest } from './manifest.ts';
import { altered, readBundle, type Bundle } from './read-bundle.ts';
import type { Opening } from './seal.ts';
import type { Sender } from './write-bundle.ts';

const dayInMilliseconds = 86_400_000;

/** A bundle that may be merged. */
export interface CheckedBundle extends Bundle {
  /** What a person should know of it before it is merged. */
  readonly remarks: readonly string[];
}

function otherRegister(register: WritableRegister, { title }: Manifest, file: string) {
  return fail(
    'other-register',
    `${file} is of another register (“${title}”), not of “${titleOf(register)}”. Open that register, then import it there. Nothing was changed.`,
    { file },
  );
}

/** Undefined when the sender may be taken at its word. */
function distrust(register: WritableRegister, { sender }: Manifest, file: string): Failure | undefined {
  const listed = byId(register, device, sender.device);
  const place = { file };
  if (listed === undefined || listed.signKey !== sender.signKey) {
    return {
      code: 'unknown-device',
      message: `${file} comes from “${sender.name}”, a computer that this register does not know. If ${sender.author} confirms by telephone that its fingerprint is ${sender.device}, vouch for it, then import again. Nothing was changed.`,
      place,
    };
  }
  if (!listed.retired) return undefined;
  return {
    code: 'retired-device',
    message: `${file} comes from “${listed.name}”, a computer that was retired from this register. Nothing was changed.`,
    place,
  };
}

function remarksOn({ sender, clock }: Manifest, now: number): string[] {
  const days = Math.round((parseStamp(clock).milliseconds - now) / dayInMilliseconds);
  return days < 1
    ? []
    : [
        `The clock of “${sender.name}” is ${days} ${days === 1 ? 'day' : 'days'} ahead of this computer’s: where you both changed something, its change is shown until you choose.`,
      ];
}

/**
 * Asked about a sender that is not to be taken at its word, with what there is against it. Answers with whoever vouches for it, having
 * compared its fingerprint; with nobody, the bundle is refused.
 */
export type Vouching = (stranger: Manifest['sender'], why: Failure) => Sender | undefined;

export interface CheckOptions {
  readonly opening: Opening;
  readonly vouch: Vouching;
}

export const nobodyVouches: Vouching = () => undefined;

/**
 * Everything that can be said of a bundle before it is merged. It writes: whoever is vouched for is listed from here on, and a bundle of
 * a newer version is kept. Failures: those of reading it, `other-register`, `unknown-device`, `retired-device`, those of vouching, `held`
 * for one of a newer version, which is read once this app is updated.
 */
export async function checkBundle(
  register: WritableRegister,
  bytes: Buffer,
  file: string,
  { opening, vouch }: CheckOptions,
): Promise<Result<CheckedBundle>> {
  const read = await readBundle(bytes, file, opening);
  if (!read.ok) return read;
  const { manifest } = read.value;
  if (manifest.register !== register.identity.register) return otherRegister(register, manifest, file);
  const distrusted = distrust(register, manifest, file);
  if (distrusted !== undefined) {
    const voucher = vouch(manifest.sender, distrusted);
    if (voucher === undefined) return { ok: false, error: distrusted };
    const vouched = vouchFor(register, manifest, voucher);
    if (!vouched.ok) return vouched;
  }
  const bundle = read.value;
  if (manifest.schema > schemaOf(register)) {
    hold(register, { sha256: bundle.sha256, name: file, schema: manifest.schema, bytes });
    return fail(
      'held',
      `${file} was made by a newer version of Minutebook. It is kept in this register, and imported as soon as Minutebook is updated here.`,
      { file },
    );
  }
  return succeed({ ...bundle, remarks: remarksOn(manifest, register.environment.now()) });
}

class TakenBack extends Error {}

/** Merges a bundle in one transaction. Failures: those of merging. */
export function importBundle(
  register: WritableRegister,
  { file, sha256, manifest, batches, attachments }: Bundle,
  options: Pick<MergeSource, 'signal' | 'onProgress'> = {},
): Result<Merged> {
  const before = register.identity.replica;
  let failed: Result<Merged> | undefined;
  const run = register.db.transaction((): Result<Merged> => {
    for (const bytes of attachments.values()) keepBlob(register, bytes);
    const merged = mergeBatches(register, batches(), {
      device: manifest.sender.device,
      name: file,
      ...options,
    });
    if (!merged.ok) {
      failed = merged;
      throw new TakenBack();
    }
    hearFrom(register, manifest.sender.device, manifest.upTo);
    letGo(register, sha256);
    return merged;
  });
  try {
    return copyingPagesLater(register.db, () => run.immediate());
  } catch (error) {
    register.identity.replica = before;
    if (error instanceof TakenBack && failed !== undefined) return failed;
    if (error instanceof LineFault) return altered(file, error.message);
    throw error;
  }
}

/**
 * Merges a bundle, looks at what came of it, and takes it back: nothing of it is left, in the register or in what this computer remembers
 * of it. Failures: those of merging.
 */
export function previewBundle<T>(
  register: WritableRegister,
  bundle: Bundle,
  look: (merged: Merged) => T,
): Result<T> {
  const { identity, environment } = register;
  // The ledger is no part of the database, and would keep what is taken back there.
  const { now, random } = environment;
  const throwaway = { ...register, identity: { ...identity }, environment: { now, random } };
  let seen: Result<T> | undefined;
  try {
    register.db
      .transaction(() => {
        const merged = importBundle(throwaway, bundle);
        seen = merged.ok ? succeed(look(merged.value)) : merged;
        throw new TakenBack();
      })
      .immediate();
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  if (seen === undefined) throw new Error('a preview ended without a word');
  return seen;
}
