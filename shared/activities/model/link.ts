// A link between two activities, shown from both ends (DOMAIN.md, case 14).

import { defineEntity, reference } from '../../kernel/entity.ts';

/** `fromId` sorts before `toId`, so that a link written at either end is one link. */
export const link = defineEntity(
  'link',
  {
    fromId: reference('activity'),
    toId: reference('activity'),
  },
  {
    naturalKey: ['fromId', 'toId'],
    rule: ({ fromId, toId }) =>
      String(fromId) < String(toId)
        ? undefined
        : 'fromId must sort before toId, and not be the same activity',
  },
);
