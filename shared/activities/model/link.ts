// A link between two activities, shown from both ends (docs/domain.md, case 14).

import { defineEntity, reference, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { activity } from './activity.ts';
import { activityTitle } from '../rules/activity-title.ts';

/** `fromId` sorts before `toId`, so that a link written at either end is one link. */
export const link = defineEntity(
  'link',
  {
    fromId: reference('activity'),
    toId: reference('activity'),
  },
  {
    naturalKey: ['fromId', 'toId'],
    rule: {
      over: ['fromId', 'toId'],
      broken: ({ fromId, toId }) => (String(fromId) < String(toId) ? undefined : say('activities.link-ends')),
    },
    kind: say('activities.thing.link'),
    named: ({ fromId, toId }, look) => {
      const ends = [look(activity, fromId), look(activity, toId)];
      return say('activities.link-named', {
        both: { all: ends.map((end) => (end === undefined ? '' : activityTitle(end))) },
      });
    },
    main: null,
    calledBy: [],
    opens: ({ fromId }) => ({ as: 'activity', id: fromId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
