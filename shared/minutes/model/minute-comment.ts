// What somebody said of draft minutes, and what was answered.

import {
  defineEntity,
  oneOf,
  optionalReference,
  optionalText,
  reference,
  requiredDate,
  requiredText,
  sealsNothing,
} from '../../kernel/entity.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';

export const answersToComments = ['open', 'taken up', 'not taken up'] as const;
export type AnswerToComment = (typeof answersToComments)[number];

export const minuteComment = defineEntity(
  'minute_comment',
  {
    meetingId: reference('meeting'),
    /** Null where it is about the minutes as a whole. */
    itemId: optionalReference('agenda_item'),
    /** As it was typed. */
    who: requiredText,
    on: requiredDate,
    text: requiredText,
    answered: oneOf(answersToComments, (answer) => say(`minutes.answered.${answer}`)),
    /** Why it was taken up, or wasn't. */
    answer: optionalText,
  },
  {
    kind: say('minutes.thing.comment'),
    named: ({ text }) => quoted(text, 80),
    main: 'text',
    calledBy: [],
    opens: ({ meetingId }) => ({ as: 'meeting', id: meetingId }),
    owns: {},
    sealedBy: ['meetingId'],
    seals: sealsNothing,
  },
);
