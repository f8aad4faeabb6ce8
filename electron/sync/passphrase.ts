// Opens and closes a bundle with a passphrase, in age's own form (https://age-encryption.org/v1, “scrypt”). The work that makes guessing dear
// is left to Node, away from this thread: done by the library, in JavaScript, it takes several times as long and nothing else goes on.

import { randomBytes, scrypt, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';
import { chacha20poly1305 } from '@noble/ciphers/chacha';
import { Stanza, type Identity, type Recipient } from 'age-encryption';

const kind = 'scrypt';
const label = 'age-encryption.org/v1/scrypt';
const saltBytes = 16;
/** A file's key of 16 bytes, sealed. */
const bodyBytes = 32;
/** Two to this power: a second or so. The age tool takes the same. */
const ourWork = 18;
/** As the sender chose it; with each step it doubles, and so does the memory it takes. */
export const mostWork = 18;

const derive: (passphrase: string, salt: Buffer, length: number, options: ScryptOptions) => Promise<Buffer> =
  promisify(scrypt);

async function cipherOf(passphrase: string, salt: Uint8Array, work: number) {
  const [cost, blockSize] = [2 ** work, 8];
  const key = await derive(passphrase, Buffer.concat([Buffer.from(label), salt]), 32, {
    cost,
    blockSize,
    parallelization: 1,
    maxmem: 2 * 128 * cost * blockSize,
  });
  // Each key seals one thing only.
  return chacha20poly1305(key, new Uint8Array(12));
}

/** One keyboard makes “ŷ” of one character and another of two. */
function asOneKeyboard(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** Base64 without padding, as age writes it. */
function written(salt: Buffer): string {
  return salt.toString('base64').replaceAll('=', '');
}

export function toPassphrase(passphrase: string): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = randomBytes(saltBytes);
      const cipher = await cipherOf(asOneKeyboard(passphrase), salt, ourWork);
      return [new Stanza([kind, written(salt), String(ourWork)], cipher.encrypt(fileKey))];
    },
  };
}

/** Null where it isn't the passphrase. Throws where the file asks for what age doesn't allow. */
export function withPassphrase(passphrase: string): Identity {
  return {
    unwrapFileKey: async (stanzas) => {
      const [stanza] = stanzas;
      if (stanza?.args[0] !== kind) return null;
      const [, salted = '', work = ''] = stanza.args;
      const salt = Buffer.from(salted, 'base64');
      const isSound =
        stanzas.length === 1 &&
        stanza.args.length === 3 &&
        salt.length === saltBytes &&
        written(salt) === salted &&
        /^[1-9]\d?$/u.test(work) &&
        Number(work) <= mostWork &&
        stanza.body.length === bodyBytes;
      if (!isSound) throw new Error('not sealed with a passphrase as age does it');
      // The age tool, and Minutebook once, seal with it as it was typed.
      for (const typed of new Set([asOneKeyboard(passphrase), passphrase])) {
        // oxlint-disable-next-line no-await-in-loop -- each takes a second, and the first is nearly always it
        const cipher = await cipherOf(typed, salt, Number(work));
        try {
          return cipher.decrypt(stanza.body);
        } catch {
          // the next, if there is one
        }
      }
      return null;
    },
  };
}
