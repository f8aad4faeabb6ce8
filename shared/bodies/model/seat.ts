// A place on a body, held by one person from a day to a day; vacant where it names nobody. A standing invitee has one too, without a vote.

import {
  defineEntity,
  flag,
  oneOf,
  optionalDate,
  optionalReference,
  optionalText,
  position,
  reference,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { person } from '../../people/model/person.ts';
import { body } from './body.ts';

/** In the order in which members are listed. */
export const seatRoles = [
  'chair',
  'vice-chair',
  'member',
  'co-opted',
  'substitute',
  'observer',
  'invitee',
] as const;
export type SeatRole = (typeof seatRoles)[number];

export const seat = defineEntity(
  'seat',
  {
    bodyId: reference('body'),
    personId: optionalReference('person'),
    role: oneOf(seatRoles, (role) => say(`bodies.role.${role}`)),
    votes: flag,
    /** The first and the last day on which it is held; null where there is none, or none yet. */
    from: optionalDate,
    to: optionalDate,
    /** The seat whose holder this substitute stands in for; null for any. */
    substituteForId: optionalReference('seat'),
    /** "Appointed by the parish council", "Ward of Upper Town". */
    capacity: optionalText,
    position,
  },
  {
    kind: say('bodies.thing.seat'),
    named: ({ personId, role, bodyId }, look) =>
      say('bodies.seat-of', {
        person: look(person, personId)?.name ?? say('bodies.vacant'),
        role: say(`bodies.role.${role}`),
        body: look(body, bodyId)?.name ?? bodyId,
      }),
    main: 'personId',
    calledBy: [],
    opens: ({ bodyId }) => ({ as: 'body', id: bodyId }),
    owns: {
      'seat.substituteForId': 'stays',
      'attendance.seatId': 'refuses',
      'attendance.substituteForId': 'refuses',
    },
    neededBy: (_row, { count }) => say('minutes.seat-attended', { count }),
    sealedBy: [],
    seals: sealsNothing,
    rule: {
      over: ['from', 'to'],
      broken: ({ from, to }) =>
        typeof from === 'string' && typeof to === 'string' && to < from
          ? say('bodies.ends-before-it-begins')
          : undefined,
    },
  },
);
