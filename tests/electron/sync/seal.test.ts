// A sealed file whose sender chose how much work its passphrase takes.

import { Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { unseal } from '../../../electron/sync/seal.ts';
import { messageOf, valueOf } from '../register/a-register.ts';

const opening = { identity: '', passphrase: 'three blind mice' };

async function sealedWith(factor: number): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(opening.passphrase);
  encrypter.setScryptWorkFactor(10);
  const sealed = Buffer.from(await encrypter.encrypt('Dear Secretary'));
  return Buffer.from(
    sealed.toString('latin1').replace(/^(.*\n-> scrypt \S+) 10\n/u, `$1 ${factor}\n`),
    'latin1',
  );
}

describe('a file sealed with a passphrase', () => {
  it('is opened with usual work', async () => {
    const opened = valueOf(await unseal(await sealedWith(10), 'a.mbsync', opening));
    expect(opened.toString()).toBe('Dear Secretary');
  });

  it.each([19, 20, 63])(
    'is refused before any of it is done where it takes too much: 2 to the %i',
    async (factor) => {
      const refused = await unseal(await sealedWith(factor), 'a.mbsync', opening);
      expect(messageOf(refused)).toMatch(/^too-much-work: a\.mbsync is protected in a way/u);
    },
  );
});
