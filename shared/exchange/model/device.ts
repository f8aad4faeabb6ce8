// A computer that changes of this register come from: its keys, and who said that it can be trusted.

import {
  defineEntity,
  flag,
  optionalDate,
  optionalText,
  requiredText,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const device = defineEntity(
  'device',
  {
    /** As people call it: "Secretary’s laptop". */
    name: requiredText,
    /** The public half of its Ed25519 key, base64url. Its fingerprint is the device's id. */
    signKey: requiredText,
    /** What bundles for it are encrypted to: an age recipient, "age1…". */
    recipient: requiredText,
    /** The device that vouched for it; null for the first. */
    vouchedBy: { ...optionalText, follows: true, mentions: ['device'] },
    addedOn: { ...optionalDate, follows: true },
    /** Its bundles are no longer taken. */
    retired: flag,
  },
  {
    kind: say('exchange.thing.device'),
    named: ({ name }) => name,
    main: 'name',
    calledBy: [],
    opens: () => ({ screen: 'exchange', focus: '' }),
    owns: { 'device.vouchedBy': 'refuses' },
    sealedBy: [],
    seals: sealsNothing,
  },
);
