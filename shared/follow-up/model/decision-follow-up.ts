// What became of a decision, as somebody said it on a day. It doesn't belong to the minutes, and adopting them doesn't seal it.

import {
  defineEntity,
  reference,
  requiredDate,
  requiredText,
  sealsNothing,
  searchedText,
} from '../../kernel/entity.ts';
import { quoted } from '../../language/first-words.ts';
import { say } from '../../language/say.ts';

export const decisionFollowUp = defineEntity(
  'decision_follow_up',
  { decisionId: reference('decision'), on: requiredDate, by: requiredText, text: searchedText },
  {
    kind: say('decisions.thing.follow-up'),
    named: ({ text }) => quoted(text, 80),
    main: 'text',
    calledBy: [],
    opens: ({ decisionId }) => ({ screen: 'decisions', focus: decisionId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
