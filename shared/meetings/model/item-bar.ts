// That one person gets nothing of one item: they have a conflict, or it is about them. It stays on their agenda by its title.

import { defineEntity, optionalText, reference, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { person } from '../../people/model/person.ts';
import { agendaItem } from './agenda-item.ts';

export const itemBar = defineEntity(
  'item_bar',
  {
    itemId: reference('agenda_item'),
    personId: reference('person'),
    /** Kept inside: no edition says it. */
    reason: optionalText,
  },
  {
    naturalKey: ['itemId', 'personId'],
    kind: say('meetings.thing.bar'),
    named: ({ itemId, personId }, look) =>
      say('meetings.bar-named', {
        name: look(person, personId)?.name ?? personId,
        item: look(agendaItem, itemId)?.title ?? itemId,
      }),
    main: 'personId',
    calledBy: [],
    opens: ({ itemId }) => ({ as: 'agenda_item', id: itemId }),
    owns: {},
    /** Whom an item is kept from is no part of its minutes. */
    sealedBy: [],
    seals: sealsNothing,
  },
);
