// Encryption of a whole bundle with age (https://age-encryption.org/v1), so that the standard age tool opens it too.

import { Decrypter, Encrypter } from 'age-encryption';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { whyOf } from '../why.ts';
import { mostWork, toPassphrase, withPassphrase } from './passphrase.ts';

/** Who can open a bundle: anybody, whoever knows the passphrase, or the devices with these recipients. */
export type Protection =
  | { readonly to: 'anybody' }
  | { readonly to: 'passphrase'; readonly passphrase: string }
  | { readonly to: 'devices'; readonly recipients: readonly string[] };

export interface Opening {
  /** This device's own age identity. */
  readonly identity: string;
  readonly passphrase: string | undefined;
}

const header = 'age-encryption.org/v1';

export function isSealed(bytes: Buffer): boolean {
  return bytes.subarray(0, header.length).toString('latin1') === header;
}

export async function seal(bytes: Uint8Array, protection: Protection): Promise<Buffer> {
  if (protection.to === 'anybody') return Buffer.from(bytes);
  const encrypter = new Encrypter();
  if (protection.to === 'passphrase') encrypter.addRecipient(toPassphrase(protection.passphrase));
  else for (const recipient of protection.recipients) encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(bytes));
}

/** How much work a passphrase takes that opens it, as age says in the first line after its header; undefined when none does. */
function workFactor(bytes: Buffer): number | undefined {
  const line = bytes.subarray(header.length, header.length + 80).toString('latin1');
  const found = /^\n-> scrypt \S+ (?<factor>\d+)\n/u.exec(line)?.groups?.['factor'];
  return found === undefined ? undefined : Number(found);
}

/** Failures: `needs-passphrase`, `wrong-passphrase`, `not-for-us`, `too-much-work`, `damaged`. */
export async function unseal(
  bytes: Buffer,
  file: string,
  { identity, passphrase }: Opening,
): Promise<Result<Buffer>> {
  if (!isSealed(bytes)) return succeed(bytes);
  const decrypter = new Decrypter();
  const work = workFactor(bytes);
  const byPassphrase = work !== undefined;
  // A file that would keep this computer busy for minutes, and fill its memory, before anybody knows whom it is from.
  if (byPassphrase && work > mostWork)
    return fail('too-much-work', say('bundle.too-much-work', { file }), { file });
  if (byPassphrase) {
    if (passphrase === undefined || passphrase === '')
      return fail('needs-passphrase', say('bundle.needs-passphrase', { file }), { file });
    decrypter.addIdentity(withPassphrase(passphrase));
  } else decrypter.addIdentity(identity);
  try {
    return succeed(Buffer.from(await decrypter.decrypt(bytes)));
  } catch (error) {
    // The library has no code for it, only these words.
    if (!/no identity matched/iu.test(String(error))) {
      const why = whyOf(error, say('why.badly-encrypted'));
      return fail('damaged', say('bundle.unopened', { file, why }), { file });
    }
    return byPassphrase
      ? fail('wrong-passphrase', say('bundle.wrong-passphrase', { file }), { file })
      : fail('not-for-us', say('bundle.not-for-us', { file }), { file });
  }
}
