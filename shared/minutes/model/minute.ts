// What was said on an item, as it was typed at the meeting.

import { defineEntity, reference, sealsNothing, searchedProse } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { agendaItem } from '../../meetings/model/agenda-item.ts';

export const minute = defineEntity(
  'minute',
  { meetingId: reference('meeting'), itemId: reference('agenda_item'), text: searchedProse },
  {
    /** The meeting too: with the item's alone it would have the item's own id, and no two things share one. */
    naturalKey: ['meetingId', 'itemId'],
    kind: say('minutes.thing.minute'),
    named: ({ itemId }, look) => look(agendaItem, itemId)?.title ?? itemId,
    main: 'text',
    calledBy: [],
    opens: ({ itemId }) => ({ as: 'agenda_item', id: itemId }),
    owns: {},
    sealedBy: ['itemId'],
    seals: sealsNothing,
  },
);
