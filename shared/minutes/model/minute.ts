// What was said on an item, as it was typed at the meeting and put right in the draft; the number of its minute.

import * as z from 'zod';
import { defineEntity, optionalText, reference, sealsNothing, searchedProse } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { agendaItem } from '../../meetings/model/agenda-item.ts';

/** In characters: some forty pages. */
export const longestMinute = 100_000;

export const minute = defineEntity(
  'minute',
  {
    meetingId: reference('meeting'),
    itemId: reference('agenda_item'),
    text: searchedProse,
    /** What the public is told of an item that was taken in private, where the open minutes would leave no fair record of it. */
    summary: optionalText,
    /** Its place in the run of the body's minutes; null until the minutes are drafted. */
    sequence: { schema: z.int().min(1).nullable().default(null), column: 'integer' },
  },
  {
    /** The meeting too: with the item's alone it would have the item's own id, and no two things share one. */
    naturalKey: ['meetingId', 'itemId'],
    kind: say('minutes.thing.minute'),
    named: ({ itemId }, look) => look(agendaItem, itemId)?.title ?? itemId,
    main: 'text',
    calledBy: [],
    opens: ({ itemId }) => ({ as: 'agenda_item', id: itemId }),
    owns: { 'translation.ofId': 'goes' },
    sealedBy: ['itemId'],
    seals: sealsNothing,
  },
);
