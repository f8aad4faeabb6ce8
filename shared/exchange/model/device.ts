// A computer that changes of this register come from: its keys, and who said that it can be trusted.

import { defineEntity, flag, optionalDate, origin, requiredText } from '../../kernel/entity.ts';

export const device = defineEntity('device', {
  /** As people call it: "Secretary’s laptop". */
  name: requiredText,
  /** The public half of its Ed25519 key, base64url. Its fingerprint is the device's id. */
  signKey: requiredText,
  /** Where bundles for it are encrypted to: an age recipient, "age1…". */
  recipient: requiredText,
  /** The device that vouched for it; null for the first. */
  vouchedBy: origin,
  addedOn: { ...optionalDate, follows: true },
  /** Its bundles are no longer taken. */
  retired: flag,
});
