// A notice that the law asks for of one item while it is being prepared: what somebody typed of its particulars, each in a field of its own, so
// that two who prepare it on two copies have prepared one. What the register knows besides isn't kept here.

import {
  defineEntity,
  oneOf,
  optionalDate,
  optionalText,
  reference,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { agendaItem } from './agenda-item.ts';
import { itemNoticeKinds } from './publication.ts';

export const noticeDraft = defineEntity(
  'notice_draft',
  {
    meetingId: reference('meeting'),
    itemId: reference('agenda_item'),
    kind: oneOf(itemNoticeKinds, (kind) => say(`meetings.publication.${kind}`)),
    /** What is to be decided, where its title doesn't say it well enough. */
    matter: optionalText,
    /** Those that are no papers of the item. */
    documents: optionalText,
    address: optionalText,
    procedure: optionalText,
    reasons: optionalText,
    representations: optionalText,
    response: optionalText,
    informed: optionalText,
    impracticable: optionalText,
    agreedBy: optionalText,
    agreedOn: optionalDate,
    urgency: optionalText,
  },
  {
    naturalKey: ['meetingId', 'itemId', 'kind'],
    kind: say('meetings.thing.notice-draft'),
    named: ({ kind, itemId }, look) =>
      say('itemNotice.named', {
        notice: say(`meetings.publication.${kind}`),
        item: look(agendaItem, itemId)?.title ?? itemId,
      }),
    main: 'kind',
    calledBy: [],
    opens: ({ meetingId }) => ({ as: 'meeting', id: meetingId }),
    owns: {},
    sealedBy: ['meetingId'],
    seals: sealsNothing,
  },
);
