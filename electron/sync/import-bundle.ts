// What may come into a register, and what comes of it: the sender is checked against the devices that the register lists, then the
// batches are merged, or merged and taken back to show what they would change.

import { device } from '../../shared/exchange/model/device.ts';
import { dayOf, lengthInDays } from '../../shared/kernel/days.ts';
import { fail, succeed, type Failure, type Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { keepBlob } from '../register/file/blobs.ts';
import { copyingPagesLater } from '../register/file/checkpoint.ts';
import { isFarAhead, parseStamp, timeOf } from '../register/log/clock.ts';
import { actOf, type Batch } from '../register/log/log.ts';
import {
  chainEnd,
  hearFrom,
  hold,
  letGo,
  otherThanAt,
  schemaOf,
  titleOf,
  vectorOf,
} from '../register/merge/peers.ts';
import { noteEnded } from '../register/merge/folder-notes.ts';
import { mergeBesideOwn } from '../register/merge/own-name-twice.ts';
import type { Merged, MergeSource } from '../register/merge/merge.ts';
import { byId } from '../register/read/query.ts';
import { timeZoneOf } from '../register/read/time-zone.ts';
import type { WritableRegister } from '../register/register.ts';
import { allOrNothing, tryOut } from '../register/write/transaction.ts';
import { LineFault } from './batch-lines.ts';
import { vouchFor } from './devices.ts';
import type { Manifest } from './manifest.ts';
import { altered, readBundle, type Bundle } from './read-bundle.ts';
import type { Opening } from './seal.ts';
import type { Sender } from './write-bundle.ts';
import { codeOf } from '../why.ts';

/** A bundle that may be merged. */
export interface CheckedBundle extends Bundle {
  /** Who vouches for its sender, where the register didn't take it at its word: written with the merge, and not without it. */
  readonly voucher: Sender | undefined;
  /** What a person should know of it before it is merged. */
  readonly remarks: readonly Saying[];
}

function otherRegister(register: WritableRegister, { title }: Manifest, file: string): Failure {
  const message = say('bundle.other-register', { file, title, here: titleOf(register) });
  return { code: 'other-register', message, whereabouts: { file } };
}

/** Undefined when the sender may be taken at its word. */
function distrust(register: WritableRegister, { sender }: Manifest, file: string): Failure | undefined {
  const listed = byId(register, device, sender.device);
  const whereabouts = { file };
  if (listed === undefined || listed.signKey !== sender.signKey) {
    return {
      code: 'unknown-device',
      message: say('exchange.unknown-device', {
        file,
        computer: sender.name,
        author: sender.author,
        fingerprint: sender.device,
      }),
      whereabouts,
    };
  }
  if (!listed.retired) return undefined;
  return {
    code: 'retired-device',
    message: say('exchange.retired-device', { file, computer: listed.name }),
    whereabouts,
  };
}

/** Whether the sender has steps of this very copy that it hasn't, or has others of their numbers. */
function wasPutBack(register: WritableRegister, { upTo, ends = {} }: Manifest): boolean {
  const { replica } = register.identity;
  const there = upTo[replica] ?? 0;
  if (there > (vectorOf(register)[replica] ?? 0)) return true;
  return otherThanAt(register, { [replica]: there }, ends) !== undefined;
}

function remarksOn(register: WritableRegister, manifest: Manifest): Saying[] {
  const { sender, clock } = manifest;
  const now = register.environment.now();
  const days = lengthInDays(parseStamp(clock).milliseconds - now);
  const { hlc } = chainEnd(register);
  return [
    ...(wasPutBack(register, manifest) ? [say('exchange.put-back')] : []),
    ...(days < 1 ? [] : [say('exchange.ahead', { computer: sender.name, count: days })]),
    // Where the sender is as far on, colleagues do take it, and the clock of this computer may be what is wrong.
    ...(isFarAhead(hlc, clock, now)
      ? [say('exchange.own-ahead', { day: { day: dayOf(timeOf(hlc), timeZoneOf(register)) } })]
      : []),
  ];
}

/**
 * Asked about a sender that can't be taken at its word, with what there is against it. Returns whoever vouches for it, having compared
 * its fingerprint; if nobody does, the bundle is refused.
 */
export type Vouching = (stranger: Manifest['sender'], why: Failure) => Sender | undefined;

export interface CheckOptions {
  readonly opening: Opening;
  readonly vouch: Vouching;
}

export const nobodyVouches: Vouching = () => undefined;

/**
 * Everything that can be said of a bundle before it is merged. Nothing is written, except for a bundle of a newer version, which is kept and
 * its sender vouched for. Failures: those of reading it, `other-register`, `unknown-device`, `retired-device`, `held` for one of a newer
 * version, which is read once this app is updated, and then those of vouching.
 */
export async function checkBundle(
  register: WritableRegister,
  bytes: Buffer,
  file: string,
  { opening, vouch }: CheckOptions,
): Promise<Result<CheckedBundle>> {
  let voucher: Sender | undefined;
  const read = await readBundle(bytes, file, opening, (manifest) => {
    if (manifest.register !== register.identity.register) return otherRegister(register, manifest, file);
    const distrusted = distrust(register, manifest, file);
    if (distrusted === undefined) return undefined;
    voucher = vouch(manifest.sender, distrusted);
    return voucher === undefined ? distrusted : undefined;
  });
  if (!read.ok) return read;
  const bundle = read.value;
  const { manifest } = bundle;
  if (manifest.schema > schemaOf(register)) {
    // Nobody is asked again when it is read after the update.
    const vouched = voucher === undefined ? succeed(null) : vouchFor(register, manifest, voucher);
    if (!vouched.ok) return vouched;
    hold(register, { sha256: bundle.sha256, name: file, schema: manifest.schema, bytes });
    return fail('held', say('bundle.held', { file }), { file });
  }
  return succeed({ ...bundle, voucher, remarks: remarksOn(register, manifest) });
}

/** Of a batch that the sender has another of, where the bundle doesn’t hold that one. */
function twoOfOneName(register: WritableRegister, here: Batch): Failure {
  const blanks = { act: actOf(here), seq: here.seq, copy: here.replica };
  const isOwn = here.replica === register.identity.replica;
  const message = isOwn ? say('register.merge-own-forked', blanks) : say('register.merge-forked', blanks);
  return { code: 'forked', message };
}

function breaksTheTables(error: unknown): boolean {
  return codeOf(error)?.startsWith('SQLITE_CONSTRAINT') === true;
}

/** Merges a bundle, and vouches for its sender where somebody does, in one transaction. Failures: those of vouching and of merging. */
export function importBundle(
  register: WritableRegister,
  { file, sha256, manifest, batches, attachments, voucher }: Bundle & Partial<Pick<CheckedBundle, 'voucher'>>,
  options: Pick<MergeSource, 'signal' | 'onProgress'> = {},
): Result<Merged> {
  const merge = (within: WritableRegister): Result<Merged> => {
    // Before the merge: what is written after one stands in the way of taking it back.
    const vouched = voucher === undefined ? succeed(null) : vouchFor(within, manifest, voucher);
    if (!vouched.ok) return vouched;
    for (const bytes of attachments.values()) keepBlob(within, bytes);
    const source = { device: manifest.sender.device, name: file, ...options };
    const merged = mergeBesideOwn(within, batches, source);
    if (!merged.ok) return merged;
    const other = otherThanAt(within, manifest.upTo, manifest.ends ?? {});
    if (other !== undefined) return { ok: false, error: twoOfOneName(within, other) };
    hearFrom(within, manifest.sender.device, manifest.upTo);
    letGo(within, sha256);
    // Whoever takes in by hand what another reading broke off at has it read again: by its name there, or as one that is kept here.
    noteEnded(within, file);
    noteEnded(within, sha256);
    return merged;
  };
  try {
    return copyingPagesLater(register, () => allOrNothing(register, merge));
  } catch (error) {
    if (error instanceof LineFault) return altered(file, error.fault);
    // SQLite looks at references when all of it is written: something refers to what nobody made.
    if (breaksTheTables(error)) return altered(file, say('bundle.dangling'));
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
  return tryOut(register, (within) => {
    // What the bundle would change: the vouching isn't one of its steps.
    const merged = importBundle(within, { ...bundle, voucher: undefined });
    return merged.ok ? succeed(look(merged.value)) : merged;
  });
}
