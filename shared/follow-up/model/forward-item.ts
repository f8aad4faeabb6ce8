// Business that is expected at a meeting to come, or an idea that is parked. Once an agenda picks it up, the item there says so; this stays.

import {
  defineEntity,
  flag,
  json,
  leastFirst,
  oneOf,
  optionalReference,
  optionalText,
  position,
  sealsNothing,
  searchedOptionalText,
  searchedText,
} from '../../kernel/entity.ts';
import { milestone, sayMilestone } from '../../activities/model/milestone.ts';
import { purposes } from '../../bodies/model/standing-item.ts';
import { say } from '../../language/say.ts';
import { opennesses } from '../../meetings/model/agenda-item.ts';

export const forwardItem = defineEntity(
  'forward_item',
  {
    title: searchedText,
    /** Null while it isn't known who is to deal with it. */
    bodyId: optionalReference('body'),
    /** The meeting it is wanted at; null where that is only known roughly. */
    meetingId: optionalReference('meeting'),
    /** "October 2026", "autumn": when it is wanted, where no meeting is named. */
    wanted: json(milestone.nullable().default(null), sayMilestone),
    /** An idea that nobody has planned yet. */
    parked: flag,
    purpose: oneOf(purposes, (purpose) => say(`bodies.purpose.${purpose}`)),
    presenter: optionalText,
    /** Who prepares it, as it was typed. */
    lead: optionalText,
    personId: optionalReference('person'),
    groupId: optionalReference('group'),
    /** A key decision: notice of it is given 28 days before. */
    keyDecision: flag,
    openness: leastFirst(opennesses, (openness) => say(`meetings.openness.${openness}`)),
    note: searchedOptionalText,
    position,
  },
  {
    kind: say('forward.thing.item'),
    named: ({ title }) => title,
    main: 'title',
    calledBy: ['title'],
    opens: ({ id }) => ({ screen: 'forward', focus: id }),
    rule: {
      over: ['personId', 'groupId'],
      broken: ({ personId, groupId }) =>
        typeof personId === 'string' && typeof groupId === 'string' ? say('minutes.one-owner') : undefined,
    },
    owns: { 'forward_link.forwardItemId': 'goes', 'agenda_item.forwardItemId': 'stays' },
    sealedBy: [],
    seals: sealsNothing,
  },
);
