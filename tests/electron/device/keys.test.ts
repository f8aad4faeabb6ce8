// The keys of a computer: made once, known by their fingerprint, and good for signing and for opening what is encrypted to it.

import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter, Encrypter, generateX25519Identity } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { keyFileIn } from '../../../electron/device/device-folder.ts';
import { fingerprintOf, isSignedBy, openKeys } from '../../../electron/device/keys.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { messageOf, valueOf } from '../register/a-register.ts';

const bytes = Buffer.from('Dear Secretary');
const age = await generateX25519Identity();

async function keysIn(folder = temporaryFolder()) {
  return valueOf(await openKeys(keyFileIn(folder)));
}

describe('the keys of a computer', () => {
  it('are made once, and are the same at every start after that', async () => {
    const folder = temporaryFolder();
    const { sign: _first, ...first } = await keysIn(folder);
    const { sign: _again, ...again } = await keysIn(folder);
    expect(again).toEqual(first);
    expect((await keysIn()).id).not.toBe(first.id);
  });

  it('open what is encrypted to them, and nothing else', async () => {
    const [own, other] = [await keysIn(), await keysIn()];
    const encrypter = new Encrypter();
    encrypter.addRecipient(own.recipient);
    const sealed = await encrypter.encrypt(bytes);
    const opened = (identity: string) => {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      return decrypter.decrypt(sealed);
    };
    expect(Buffer.from(await opened(own.identity))).toEqual(bytes);
    await expect(opened(other.identity)).rejects.toThrow(/no identity matched/iu);
  });
});

describe('a signature', () => {
  it('is by these keys and of these bytes only', async () => {
    const [own, other] = [await keysIn(), await keysIn()];
    const signature = own.sign(bytes);
    expect(isSignedBy(own.signKey, bytes, signature)).toBe(true);
    expect(isSignedBy(other.signKey, bytes, signature)).toBe(false);
    expect(isSignedBy(own.signKey, Buffer.from('Dear Treasurer'), signature)).toBe(false);
    expect(isSignedBy(own.signKey, bytes, signature.subarray(1))).toBe(false);
  });

  it.each(['', 'no key', 'AAAA'])('is by nobody where the key is %j', async (signKey) => {
    const { sign } = await keysIn();
    expect(isSignedBy(signKey, bytes, sign(bytes))).toBe(false);
  });
});

describe('a fingerprint', () => {
  it('is four groups of four letters that nobody mistakes for one another', async () => {
    expect((await keysIn()).id).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/u);
  });

  it('of a key is always the same: computers of all versions name one another by it', () => {
    expect(fingerprintOf(Buffer.alloc(32).toString('base64url'))).toBe('csm7-nbfr-cayq-ev4f');
  });
});

describe('keys that can’t be read', () => {
  const signing = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
  const another = generateKeyPairSync('x25519').privateKey.export({ format: 'der', type: 'pkcs8' });

  it.each([
    ['not JSON', '{ "sign": '],
    ['one key alone', JSON.stringify({ sign: signing.toString('base64url') })],
    ['a signing key cut short', JSON.stringify({ sign: 'AAAA', age: 'AGE-SECRET-KEY-1' })],
    [
      'an age key cut short',
      JSON.stringify({ sign: signing.toString('base64url'), age: 'AGE-SECRET-KEY-1' }),
    ],
    ['a signing key of another kind', JSON.stringify({ sign: another.toString('base64url'), age })],
  ])('are said to be so, and stay as they are: %s', async (_, kept) => {
    const folder = temporaryFolder();
    const file = join(folder, 'keys.json');
    writeFileSync(file, kept);
    expect(messageOf(await openKeys(keyFileIn(folder)))).toMatch(/^no-keys: /u);
    expect(readFileSync(file, 'utf8')).toBe(kept);
  });

  it.each([
    ['mistyped in one letter', (key: string) => key.replace(/.$/u, (last) => (last === 'Q' ? 'P' : 'Q'))],
    ['cut short', (key: string) => key.slice(0, -6)],
    ['with a letter that no key has', (key: string) => `${key.slice(0, -1)}B`],
    ['in capitals and small letters', (key: string) => `${key.slice(0, -1)}q`],
    ['with a space in it', (key: string) => `${key.slice(0, 30)} ${key.slice(30)}`],
  ])('are never shown: an age key %s', async (_, spoilt) => {
    const folder = temporaryFolder();
    const kept = spoilt(await generateX25519Identity());
    writeFileSync(
      join(folder, 'keys.json'),
      JSON.stringify({ sign: signing.toString('base64url'), age: kept }),
    );
    const refused = await openKeys(keyFileIn(folder));
    expect(messageOf(refused)).toMatch(/^no-keys: /u);
    expect(JSON.stringify(refused).toLowerCase()).not.toContain(kept.slice(20, 28).toLowerCase());
  });
});
