// What the app tells the screens of a meeting while it is held: who is there, its business, and nothing said or done yet.

import { say } from '../../shared/language/say.ts';
import type { AtMeetingView, AttendeeView, ItemAtMeeting } from '../../shared/minutes/calls.ts';

export function anAttendee(personId: string, name = personId): AttendeeView {
  return {
    personId,
    name,
    role: 'member',
    votes: true,
    state: 'present',
    remote: false,
    standsInFor: null,
    here: true,
    movements: [],
  };
}

export function anItemThere(id: string, title: string): ItemAtMeeting {
  return {
    id,
    number: id,
    title,
    outcome: 'to come',
    takenAs: null,
    takenAt: null,
    recommendation: null,
    minutes: null,
    text: '',
    bars: [],
    quorum: say('minutes.discussion'),
    isLost: false,
    declarations: [],
    offers: [],
    decisions: [],
    actions: [],
  };
}

export function atAMeeting(
  attendees: readonly AttendeeView[],
  given: Partial<AtMeetingView> = {},
): AtMeetingView {
  return {
    attendees,
    isUnderWay: false,
    items: [],
    times: {
      day: '2026-07-21',
      time: '19:00',
      timeZone: 'Europe/London',
      attendances: attendees.map(({ personId, state, remote }) => ({
        id: personId,
        personId,
        state,
        remote,
      })),
      movements: [],
    },
    working: null,
    remoteUnclear: null,
    named: null,
    dispensations: [],
    interestClasses: [],
    membersAsking: null,
    seats: [],
    owners: [],
    ...given,
  };
}
