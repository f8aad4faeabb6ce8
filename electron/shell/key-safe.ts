// The private keys of this computer, encrypted by the system's keychain: only this user's programs on this computer can read them. Where
// there is no keychain they are kept, once the person has said so, in a file that only this user can read.

import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import type { AppKeySafe } from '../app/ports.ts';
import { keyFileIn } from '../device/device-folder.ts';
import { NoKeychain } from '../device/keys.ts';
import { makeFolder } from '../make-folder.ts';
import { writeOwn } from '../whole-file.ts';

const encrypted = 'keys.safe';
const plain = 'keys.plain';

/** Keys that can't be read are kept: the keychain that they belong to may come back. */
function putAside(folder: string, name: string) {
  if (!existsSync(join(folder, name))) return;
  for (let number = 1; ; number += 1) {
    const aside = join(folder, `${name}.${number}`);
    if (existsSync(aside)) continue;
    renameSync(join(folder, name), aside);
    return;
  }
}

/** `ready` settles when the system can be asked for its keychain. */
export function keySafeIn(folder: string, ready: Promise<void>): AppKeySafe {
  const path = join(folder, encrypted);
  const file = keyFileIn(folder, plain);
  let keepIn: 'keychain' | 'file' = 'keychain';
  const needKeychain = async () => {
    await ready;
    if (!(await safeStorage.isAsyncEncryptionAvailable())) throw new NoKeychain();
  };
  const write = async (secret: string, replaces: boolean) => {
    makeFolder(folder);
    const bytes = await safeStorage.encryptStringAsync(secret);
    writeOwn(path, bytes, { replaces });
  };
  return {
    load: async () => {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0) return file.load();
      await needKeychain();
      const kept = readFileSync(path);
      const { result, shouldReEncrypt } = await safeStorage
        .decryptStringAsync(kept)
        .catch((error: unknown) => {
          throw Object.assign(new Error('the keychain can’t open it', { cause: error }), {
            code: 'OTHER_KEYCHAIN',
          });
        });
      if (shouldReEncrypt) await write(result, true);
      return result;
    },
    save: async (secret) => {
      if (keepIn === 'file') {
        file.save(secret);
        return;
      }
      await needKeychain();
      await write(secret, false);
    },
    beginAnew: (where) => {
      putAside(folder, encrypted);
      putAside(folder, plain);
      keepIn = where;
    },
  };
}
