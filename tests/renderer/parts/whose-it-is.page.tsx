// Forms in which it is said whose something is, each with two to choose from.

import { useState, type ReactNode } from 'react';
import type { ForwardLine, ForwardView } from '../../../shared/follow-up/forward-calls.ts';
import type { InterestsView } from '../../../shared/interests/calls.ts';
import { AddActivity } from '../../../renderer/features/activities/AddActivity.tsx';
import { AddBody } from '../../../renderer/features/bodies/AddBody.tsx';
import { AddAction } from '../../../renderer/features/follow-up/AddAction.tsx';
import { AddForward } from '../../../renderer/features/follow-up/AddForward.tsx';
import { ForwardPanel } from '../../../renderer/features/follow-up/ForwardPanel.tsx';
import { AddDispensation } from '../../../renderer/features/interests/AddDispensation.tsx';
import { AddMeeting } from '../../../renderer/features/meetings/AddMeeting.tsx';
import { Declarations } from '../../../renderer/features/meetings/at-meeting/Declarations.tsx';
import { NewReport } from '../../../renderer/features/reports/ReportsPart.tsx';
import { Button } from '../../../renderer/ui/Button.tsx';
import { anAttendee, anItemThere, atAMeeting } from '../at-a-meeting.ts';
import { show } from '../show.tsx';

const bodies = [
  { id: 'board', name: 'Board' },
  { id: 'works', name: 'Works Committee' },
];

const usual = { usualDays: null, usualTime: null, usualPlace: null, usualLink: null };

function member(personId: string, name: string): InterestsView['members'][number] {
  return { personId, name, seats: [], state: 'unknown', due: null, classes: ['other'] };
}

const interests: InterestsView = {
  members: [member('north', 'Cllr North'), member('south', 'Cllr South')],
  interests: [],
  dispensations: [],
  unregistered: [],
  classes: [],
  bodies,
};

const ignore = () => {};
const dialog = { onClose: ignore, onAdded: ignore };

const idea: ForwardLine = {
  id: 'idea',
  title: 'Lease of the depot',
  bodyId: null,
  body: '',
  meetingId: null,
  wanted: '',
  wantedText: '',
  wantedDay: null,
  parked: false,
  purpose: 'note',
  presenter: null,
  lead: null,
  keyDecision: false,
  openness: 'open',
  note: null,
  objectives: [],
  pickedAt: null,
};

const plan: ForwardView = {
  items: [idea],
  bodies,
  meetings: [
    { id: 'march', bodyId: 'board', meeting: 'Board, 4 March 2031' },
    { id: 'may', bodyId: 'works', meeting: 'Works Committee, 6 May 2031' },
  ],
  objectives: [],
};

const forms: Readonly<Record<string, ReactNode>> = {
  Activity: (
    <AddActivity
      objectives={[
        { id: 'one', ref: '1', title: 'Homes' },
        { id: 'two', ref: '2', title: 'Roads' },
      ]}
      {...dialog}
    />
  ),
  Body: <AddBody {...dialog} />,
  Dispensation: <AddDispensation view={interests} {...dialog} />,
  Action: <AddAction bodies={bodies} {...dialog} />,
  Business: <AddForward bodies={bodies} {...dialog} />,
  Meeting: <AddMeeting bodies={bodies.map((body) => ({ ...usual, ...body }))} bodyId="" {...dialog} />,
  Picking: <ForwardPanel item={idea} view={plan} onClose={ignore} />,
  Report: <NewReport meetingId="m" onAdded={ignore} />,
  Declaration: (
    <Declarations
      item={anItemThere('1', 'Lease')}
      view={atAMeeting([anAttendee('north', 'Cllr North'), anAttendee('south', 'Cllr South')])}
    />
  ),
};

function Page() {
  const [shown, setShown] = useState('');
  return shown === '' ? (
    Object.keys(forms).map((name) => (
      <Button
        key={name}
        onPress={() => {
          setShown(name);
        }}
      >
        {name}
      </Button>
    ))
  ) : (
    <div>{forms[shown]}</div>
  );
}

show(<Page />);
