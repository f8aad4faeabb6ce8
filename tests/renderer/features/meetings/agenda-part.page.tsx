// The agenda of one meeting.

import type { MeetingView } from '../../../../shared/meetings/calls.ts';
import { AgendaPart } from '../../../../renderer/features/meetings/AgendaPart.tsx';
import { api } from '../../../../renderer/api.ts';
import { registerChanged } from '../../../../renderer/state/answers.ts';
import { show } from '../../show.tsx';

api.on('changed', ({ entities }) => {
  registerChanged(entities);
});

const meeting: MeetingView = {
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
};

show(<AgendaPart first={null} meeting={meeting} switcher={null} onClose={() => {}} />);
