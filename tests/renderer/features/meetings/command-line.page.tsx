// The line of short commands at a meeting of two items and two people with the same initials. The item that is gone to comes when a button is
// pressed, as where the app answers late.

import { useState } from 'react';
import { CommandLine } from '../../../../renderer/features/meetings/at-meeting/CommandLine.tsx';
import { useApp } from '../../../../renderer/state/app-store.ts';
import { say } from '../../../../shared/language/say.ts';
import { aHeader } from '../../a-header.ts';
import { anAttendee, anItemThere, atAMeeting } from '../../at-a-meeting.ts';
import { show } from '../../show.tsx';

const items = ['Adopt the accounts', 'Mend the roof'].map((title, at) => ({
  ...anItemThere(String(at + 1), title),
  quorum: say('minutes.quorumLost'),
}));

const attendees = [anAttendee('Anna Brook'), anAttendee('Arthur Bell')];

const view = atAMeeting(attendees, { isUnderWay: true, items });

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
