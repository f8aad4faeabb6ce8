// Somebody arrives at a meeting that has begun, leaves it, or comes back into an item that they had only gone out for.

import {
  defineEntity,
  oneOf,
  optionalReference,
  optionalText,
  position,
  reference,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { person } from '../../people/model/person.ts';
import { attendance } from './attendance.ts';

export const movements = ['arrives', 'leaves', 'comes-back'] as const;
export type MovementKind = (typeof movements)[number];

export const movement = defineEntity(
  'movement',
  {
    attendanceId: reference('attendance'),
    what: oneOf(movements, (what) => say(`minutes.movement.${what}`)),
    /** "19:05"; null where nobody looked at the clock. */
    at: optionalText,
    /** The item that was being taken. */
    itemId: optionalReference('agenda_item'),
    /** Its place among all that happened at the meeting: two can have one time. */
    position,
  },
  {
    kind: say('minutes.thing.movement'),
    named: ({ attendanceId }, look) =>
      look(person, look(attendance, attendanceId)?.personId ?? null)?.name ?? attendanceId,
    main: 'what',
    calledBy: [],
    opens: ({ attendanceId }) => ({ as: 'attendance', id: attendanceId }),
    owns: {},
    sealedBy: ['attendanceId'],
    seals: sealsNothing,
  },
);
