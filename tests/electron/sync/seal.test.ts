// Files sealed with a passphrase: in the form that age gives them, and without keeping the thread from all else.

import { setImmediate } from 'node:timers/promises';
import { Decrypter, Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from '../../../electron/sync/seal.ts';
import { messageOf, valueOf } from '../register/a-register.ts';

const opening = {
  identity: 'AGE-SECRET-KEY-1FP2RMCRHFA04NLSR3H77J5V08Q5HQPE5WAFEE4E2562EQ3TK7E5S48LFE2',
  passphrase: 'three blind mice',
};

/** `age --passphrase`, 1.1.1. */
const byTheAgeTool = Buffer.from(
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCArZStYZi9vL0xzTWprNDB3L0NqOUhnIDE4CmxWQ0s0a1pyTGp5NDVkOTg3bjM3N0R3' +
    'dGtzRTE2ajhNaFJoTGVESUpaejgKLS0tIHZnSmNVb1VkeFlNQkRMZXlYcldYNzlFZjh5Y1Y5bWp1blU0RVdoSFJkbjQKUPDI64+dmzTvUMLr' +
    'EHAHga/l6mYQKV0X523NOLva7ckyGxCkCkVbCeDE',
  'base64',
);

async function sealedWith(factor: number, { passphrase } = opening): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(10);
  const sealed = Buffer.from(await encrypter.encrypt('Dear Secretary'));
  return Buffer.from(
    sealed.toString('latin1').replace(/^(.*\n-> scrypt \S+) 10\n/u, `$1 ${factor}\n`),
    'latin1',
  );
}

describe('a file sealed with a passphrase', () => {
  it('leaves its thread free while it is sealed, and while it is opened', async () => {
    const done: string[] = [];
    const turns = async () => {
      for (let turn = 0; turn < 50; turn += 1)
        // One turn after another is what it counts.
        // oxlint-disable-next-line no-await-in-loop
        await setImmediate();
      done.push('turns');
    };
    const unsealing = unseal(await sealedWith(18), 'a.mbsync', opening).then(() => done.push('opened'));
    await Promise.all([unsealing, turns()]);
    const sealing = seal(Buffer.from('x'), { to: 'passphrase', passphrase: 'x' }).then(() =>
      done.push('sealed'),
    );
    await Promise.all([sealing, turns()]);
    expect(done).toEqual(['turns', 'opened', 'turns', 'sealed']);
  });

  it('by the age tool is opened', async () => {
    const opened = valueOf(await unseal(byTheAgeTool, 'a.mbsync', opening));
    expect(opened.toString()).toBe('hello age\n');
  });

  it('is opened from whatever keyboard, and as another program sealed it', async () => {
    const [one, two] = ['y Tŷ Gwyn ar Daf', 'y Tŷ Gwyn ar Daf'.normalize('NFD')];
    const sealed = await seal(Buffer.from('Dear Secretary'), { to: 'passphrase', passphrase: two });
    const byAnother = await sealedWith(10, { ...opening, passphrase: two });
    for (const [file, passphrase] of [
      [sealed, one],
      [sealed, two],
      [byAnother, two],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop
      const opened = valueOf(await unseal(file, 'a.mbsync', { ...opening, passphrase }));
      expect(opened.toString()).toBe('Dear Secretary');
    }
  });

  it('is opened by whatever else reads what age writes', async () => {
    const { passphrase } = opening;
    const sealed = await seal(Buffer.from('Dear Secretary'), { to: 'passphrase', passphrase });
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    expect(await decrypter.decrypt(sealed, 'text')).toBe('Dear Secretary');
  });

  it.each([
    ['without work', ' 18\n', ' 0\n'],
    ['with work that is no number', ' 18\n', ' 18x\n'],
    ['with half a salt', '/Cj9Hg', ''],
    ['with less than a key', 'DIJZz8', ''],
  ])('%s is refused in words', async (_, was, becomes) => {
    const text = byTheAgeTool.toString('latin1');
    const changed = Buffer.from(text.replace(was, becomes), 'latin1');
    expect(changed.length).toBeLessThan(byTheAgeTool.length + 2);
    const message = messageOf(await unseal(changed, 'a.mbsync', opening));
    expect(message).toMatch(/^(?:damaged|not-for-us): a\.mbsync /u);
    expect(message).not.toMatch(/scrypt|stanza|Error/u);
  });

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
