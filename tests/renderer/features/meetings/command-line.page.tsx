// The line of short commands at a meeting of two items and two people with the same initials. The item that is gone to comes when a button is
// pressed, as where the app answers late.

import { useState } from 'react';
import { CommandLine } from '../../../../renderer/features/meetings/at-meeting/CommandLine.tsx';
import { useApp } from '../../../../renderer/state/app-store.ts';
import { say } from '../../../../shared/language/say.ts';
import type { AtMeetingView, AttendeeView, ItemAtMeeting } from '../../../../shared/minutes/calls.ts';
import { aHeader } from '../../a-header.ts';
import { show } from '../../show.tsx';

function attendee(name: string): AttendeeView {
  return {
    personId: name,
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

function anItem(id: string, title: string): ItemAtMeeting {
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
    quorum: say('minutes.quorumLost'),
    isLost: false,
    declarations: [],
    offers: [],
    decisions: [],
    actions: [],
  };
}

const items = [anItem('1', 'Adopt the accounts'), anItem('2', 'Mend the roof')];

const attendees = [attendee('Anna Brook'), attendee('Arthur Bell')];

const view: AtMeetingView = {
  attendees,
  isUnderWay: true,
  items,
  times: {
    day: '2026-07-21',
    time: '19:00',
    timeZone: 'Europe/London',
    attendances: attendees.map(({ personId, state, remote }) => ({ id: personId, personId, state, remote })),
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
};

const header = aHeader({ title: 'Harbour Board', today: '2031-03-04' });
useApp.setState({ header });

function Page() {
  const [current, setCurrent] = useState('1');
  const [come, setCome] = useState('1');
  return (
    <main style={{ display: 'flex', flexDirection: 'column', height: '90vh', justifyContent: 'flex-end' }}>
      <button
        type="button"
        onClick={() => {
          setCome(current);
        }}
      >
        The item comes
      </button>
      <button
        type="button"
        onClick={() => {
          useApp.setState({ header: { ...header, redo: say('minutes.act.take', { title: 'It' }) } });
        }}
      >
        Take it back
      </button>
      <CommandLine
        meetingId="m"
        view={view}
        item={items.find(({ id }) => id === come) ?? null}
        current={current}
        onGo={setCurrent}
      />
    </main>
  );
}

show(<Page />);
