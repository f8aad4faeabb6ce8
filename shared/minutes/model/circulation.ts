// Draft minutes as they were sent round for comment: when, to whom, and which text it was, by its hash.

import { defineEntity, reference, requiredDate, requiredText, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const circulation = defineEntity(
  'circulation',
  {
    meetingId: reference('meeting'),
    on: requiredDate,
    /** As it was typed: "All members", "The chair". */
    to: requiredText,
    /** Of the draft as it was then: another hash is another text. */
    textHash: requiredText,
  },
  {
    kind: say('minutes.thing.circulation'),
    named: ({ to, on }) => say('calendar.name-on-day', { name: to, day: { day: on } }),
    main: 'to',
    calledBy: [],
    opens: ({ meetingId }) => ({ as: 'meeting', id: meetingId }),
    owns: {},
    sealedBy: ['meetingId'],
    seals: sealsNothing,
  },
);
