// An item that a paper is for. One paper may serve several items, and an item may have several papers.

import { defineEntity, position, reference, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { agendaItem } from '../../meetings/model/agenda-item.ts';
import { paper } from './paper.ts';

export const paperItem = defineEntity(
  'paper_item',
  {
    paperId: reference('paper'),
    itemId: reference('agenda_item'),
    /** Among the item's papers. */
    position,
  },
  {
    naturalKey: ['paperId', 'itemId'],
    kind: say('papers.thing.item'),
    named: ({ paperId, itemId }, look) =>
      say('papers.for-item', {
        paper: look(paper, paperId)?.title ?? paperId,
        item: look(agendaItem, itemId)?.title ?? itemId,
      }),
    main: null,
    calledBy: [],
    opens: ({ itemId }) => ({ as: 'agenda_item', id: itemId }),
    owns: {},
    sealedBy: ['itemId'],
    seals: sealsNothing,
  },
);
