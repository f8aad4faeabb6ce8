// Why a bundle waits, in a shared folder or in the register.

const answerable: ReadonlySet<string> = new Set(['needs-passphrase', 'unknown-device', 'unfinished']);

/** Whether a person can do something about it: give a passphrase, vouch for the sender, or have it read once more. */
export function mayBeLookedAt(code: string): boolean {
  return answerable.has(code);
}
