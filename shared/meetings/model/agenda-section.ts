// A heading of an agenda: "Part one: business in public".

import { defineEntity, position, reference, sealsNothing, searchedText } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

export const agendaSection = defineEntity(
  'agenda_section',
  { meetingId: reference('meeting'), title: searchedText, position },
  {
    kind: say('meetings.thing.section'),
    named: ({ title }) => title,
    main: 'title',
    calledBy: [],
    opens: ({ meetingId }) => ({ as: 'meeting', id: meetingId }),
    /** Its items come before the first heading. */
    owns: { 'agenda_item.sectionId': 'stays', 'translation.ofId': 'goes' },
    sealedBy: ['meetingId'],
    seals: sealsNothing,
  },
);
