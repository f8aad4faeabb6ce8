// A meeting as the app tells the screens of it: of the board, with nothing on its agenda yet.

import type { MeetingView } from '../../shared/meetings/calls.ts';

export function aMeeting(given: Partial<MeetingView> = {}): MeetingView {
  return {
    id: 'm',
    bodyId: 'board',
    body: 'Board',
    title: null,
    kind: 'ordinary',
    day: '2026-07-21',
    time: '19:00',
    place: 'Guildhall',
    state: 'planned',
    adoptedOn: null,
    items: 0,
    clashes: [],
    endTime: null,
    link: null,
    plannedDay: null,
    movedBecause: null,
    reason: null,
    callOn: null,
    papersBy: null,
    clearBy: null,
    ...given,
  };
}
