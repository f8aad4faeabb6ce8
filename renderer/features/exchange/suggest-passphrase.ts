// A passphrase that nobody has to think of: eighty bits of chance, in letters that can be read out on the telephone.

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

export function suggestedPassphrase(): string {
  const chance = crypto.getRandomValues(new Uint8Array(16));
  const text = [...chance].map((byte) => letters[byte % letters.length]).join('');
  return text.replaceAll(/.{4}(?=.)/gu, '$&-');
}
