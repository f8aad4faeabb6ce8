// The keys of this computer: one to sign what it sends (Ed25519), one that bundles for it are encrypted to (age, X25519). Where the
// private halves are kept is the caller's choice: the system's keychain in Electron, a file only this user can read elsewhere.

import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as z from 'zod';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { whyOf } from '../why.ts';

/** Where the private keys are kept between two starts. */
export interface KeySafe {
  /** Undefined when nothing is kept yet. Throws when it can't be read. */
  readonly load: () => string | undefined | Promise<string | undefined>;
  readonly save: (secret: string) => void | Promise<void>;
}

/** A keychain that should keep the keys, and isn't there. */
export class NoKeychain extends Error {
  readonly code = 'NO_KEYCHAIN';
}

export interface DeviceKeys {
  /** As a safe keeps them. */
  readonly secret: string;
  /** The fingerprint of its signing key. */
  readonly id: string;
  /** The public half of its signing key, base64url. */
  readonly signKey: string;
  /** "age1…" */
  readonly recipient: string;
  /** "AGE-SECRET-KEY-1…": opens what is encrypted to the recipient. */
  readonly identity: string;
  readonly sign: (bytes: Uint8Array) => Buffer;
}

const secrets = z.strictObject({ sign: z.string(), age: z.string().startsWith('AGE-SECRET-KEY-1') });

/** Letters that nobody mistakes for one another when they are read out: https://www.crockford.com/base32.html */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
const fingerprintLetters = 16;

/** Eighty bits of the key's SHA-256, in four groups that two people can compare by telephone: "k3vd-9x0m-…". */
export function fingerprintOf(signKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(signKey, 'base64url')).digest();
  let bits = BigInt(`0x${digest.subarray(0, (fingerprintLetters * 5) / 8).toString('hex')}`);
  let text = '';
  for (let index = 0; index < fingerprintLetters; index += 1) {
    text = `${letters[Number(bits & 31n)]}${text}`;
    bits >>= 5n;
  }
  return text.replaceAll(/.{4}(?=.)/gu, '$&-');
}

async function keysFrom(secret: string): Promise<DeviceKeys> {
  const { sign: stored, age } = secrets.parse(JSON.parse(secret));
  const key = createPrivateKey({ key: Buffer.from(stored, 'base64url'), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('this key is for something other than signing');
  const signKey = String(createPublicKey(key).export({ format: 'jwk' }).x);
  return {
    secret,
    id: fingerprintOf(signKey),
    signKey,
    recipient: await identityToRecipient(age),
    identity: age,
    sign: (bytes) => sign(null, bytes, key),
  };
}

/** Why it is no key is never passed on: parsers quote what they can't read, and this is a secret. */
async function keysKeptAs(kept: string): Promise<DeviceKeys | undefined> {
  try {
    return await keysFrom(kept);
  } catch {
    return undefined;
  }
}

function noKeys(why: Saying) {
  return fail('no-keys', say('device.no-keys', { why }));
}

/**
 * This computer's keys, made when it has none yet. Failures: `no-keys` when those it has can't be read, `no-keychain` when there is none to
 * read them from or to keep them in.
 */
export async function openKeys(safe: KeySafe): Promise<Result<DeviceKeys>> {
  try {
    const kept = await safe.load();
    if (kept !== undefined) {
      const known = await keysKeptAs(kept);
      return known === undefined ? noKeys(say('why.not-keys')) : succeed(known);
    }
    const { privateKey } = generateKeyPairSync('ed25519');
    const made = JSON.stringify({
      sign: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url'),
      age: await generateX25519Identity(),
    });
    await safe.save(made);
    return succeed(await keysFrom(made));
  } catch (error) {
    if (error instanceof NoKeychain) return fail('no-keychain', say('device.no-keychain'));
    return noKeys(whyOf(error));
  }
}

/** Whether the device with this public key signed these bytes. False for a malformed key. */
export function isSignedBy(signKey: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: signKey }, format: 'jwk' });
    return verify(null, bytes, key, signature);
  } catch {
    return false;
  }
}
