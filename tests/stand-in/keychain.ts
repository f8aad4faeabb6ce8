// The system's keychain, which may be missing, or another than the one that something was encrypted with.

/** The secret of the keychain, where there is one: what is encrypted with one can't be decrypted with another. */
const keychain = process.env['STAND_IN_KEYCHAIN'] ?? 'usual';

function scrambled(bytes: Buffer): Buffer {
  const key = Buffer.from(keychain);
  return Buffer.from(bytes.map((byte, index) => byte ^ (key[index % key.length] ?? 0) ^ 0x5a));
}

const beginning = 'v10';

export const safeStoragePart = {
  isAsyncEncryptionAvailable: () => Promise.resolve(keychain !== 'none'),
  encryptStringAsync: async (plain: string) => {
    if (keychain === 'none') throw new Error('Encryption is not available');
    return Promise.resolve(scrambled(Buffer.from(beginning + plain)));
  },
  decryptStringAsync: async (kept: Buffer) => {
    const plain = scrambled(kept).toString();
    if (keychain === 'none' || !plain.startsWith(beginning))
      throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
    return Promise.resolve({ shouldReEncrypt: false, result: plain.slice(beginning.length) });
  },
};
