// A correction of minutes that were adopted: it stands beside what was adopted, and never in its place.

import {
  defineEntity,
  optionalReference,
  reference,
  requiredDate,
  requiredText,
  sealsNothing,
} from '../../kernel/entity.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';

export const minuteCorrection = defineEntity(
  'minute_correction',
  {
    itemId: reference('agenda_item'),
    /** The words that were adopted. */
    original: requiredText,
    corrected: requiredText,
    reason: requiredText,
    /** The meeting that decided on it; null where the person who signed did. */
    decidedAtId: optionalReference('meeting'),
    on: requiredDate,
  },
  {
    kind: say('minutes.thing.correction'),
    named: ({ corrected }) => quoted(corrected, 80),
    main: 'corrected',
    calledBy: [],
    opens: ({ itemId }) => ({ as: 'agenda_item', id: itemId }),
    owns: {},
    /** By what is decided on it, not by what it corrects: that is adopted already. */
    sealedBy: ['decidedAtId'],
    seals: sealsNothing,
  },
);
