// Somebody at one meeting, or expected there: in which role, in the room or by link, or why not.

import {
  defineEntity,
  flag,
  oneOf,
  optionalReference,
  reference,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { seatRoles } from '../../bodies/model/seat.ts';
import { person } from '../../people/model/person.ts';

export const attendanceStatesKept = ['expected', 'present', 'apologies', 'absent'] as const;
export type AttendanceKept = (typeof attendanceStatesKept)[number];

export const attendance = defineEntity(
  'attendance',
  {
    meetingId: reference('meeting'),
    personId: reference('person'),
    /** Null for somebody without a seat. */
    seatId: optionalReference('seat'),
    role: oneOf(seatRoles, (role) => say(`bodies.role.${role}`)),
    state: oneOf(attendanceStatesKept, (state) => say(`minutes.state.${state}`)),
    /** By link, not in the room. */
    remote: flag,
    /** The seat whose holder this person stands in for, with that seat's vote. */
    substituteForId: optionalReference('seat'),
  },
  {
    naturalKey: ['meetingId', 'personId'],
    kind: say('minutes.thing.attendance'),
    named: ({ personId }, look) => look(person, personId)?.name ?? personId,
    main: 'state',
    calledBy: [],
    opens: ({ meetingId }) => ({ as: 'meeting', id: meetingId }),
    owns: { 'movement.attendanceId': 'goes' },
    sealedBy: ['meetingId'],
    seals: sealsNothing,
  },
);
