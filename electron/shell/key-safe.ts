// The private keys of this computer, encrypted by the system's keychain: only this user's programs on this computer can read them.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { safeStorage } from 'electron';
import type { KeySafe } from '../device/keys.ts';

export function keychain(path: string): KeySafe {
  return {
    load: () => {
      if (!existsSync(path)) return undefined;
      const kept = readFileSync(path);
      try {
        return safeStorage.decryptString(kept);
      } catch (error) {
        throw Object.assign(new Error('the keychain can’t open it', { cause: error }), {
          code: 'OTHER_KEYCHAIN',
        });
      }
    },
    save: (secret) => {
      if (!safeStorage.isEncryptionAvailable())
        throw Object.assign(new Error('no keychain is unlocked'), { code: 'NO_KEYCHAIN' });
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, safeStorage.encryptString(secret), { mode: 0o600, flag: 'wx' });
    },
  };
}
