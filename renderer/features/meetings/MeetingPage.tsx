// One meeting, a part of it at a time.

import { useEffect, useState } from 'react';
import { NotYet } from '../../parts/NotYet.tsx';
import { askAhead, useAnswer } from '../../state/answers.ts';
import { openedHere } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Segments } from '../../ui/Segments.tsx';
import { AgendaPart } from './AgendaPart.tsx';
import { BeforeIssuePart } from './issue/BeforeIssuePart.tsx';
import { AtMeetingPart } from './at-meeting/AtMeetingPart.tsx';
import { MinutesPart } from './minutes/MinutesPart.tsx';
import { DetailsPart } from './DetailsPart.tsx';
import { NoticePart } from './NoticePart.tsx';
import { PackPart } from './pack/PackPart.tsx';
import { PapersPart } from './papers/PapersPart.tsx';
import { ReportsOfMeeting } from './ReportsOfMeeting.tsx';

const parts = [
  'agenda',
  'papers',
  'reports',
  'notice',
  'pack',
  'issue',
  'meeting',
  'minutes',
  'details',
] as const;
type Part = (typeof parts)[number];

interface MeetingPageProps {
  readonly id: string;
  /** The part it opens with, by name; the agenda where that is none. */
  readonly first: string | null;
  readonly onClose: () => void;
}

/** While the part before it goes, which takes a while after a long agenda; or sooner, once somebody points at it. */
function askForMeeting(meetingId: string, itemId: string | null) {
  askAhead('minutes', 'show', { meetingId });
  askAhead('minutes', 'item', { meetingId, itemId });
}

export function MeetingPage({ id, first, onClose }: MeetingPageProps) {
  const t = useText();
  const { value: meeting, error } = useAnswer('meetings', 'show', { id });
  // The agenda is shown first: asked for beside the meeting itself, not behind it.
  useEffect(() => {
    askAhead('agenda', 'show', { meetingId: id });
  }, [id]);
  const [part, setPart] = useState<Part>(() => parts.find((each) => each === first) ?? 'agenda');
  const [item, setItem] = useState<string | null>(null);
  /** What is open in the part that was gone to. */
  const [opened, setOpened] = useState<string | null>(null);
  if (meeting === undefined) return <NotYet error={error} title={t('nav.meetings')} />;
  const switcher = (
    <Segments
      label={t('meetings.parts')}
      parts={parts.map((each) => ({ part: each, label: t(`meetings.part.${each}`) }))}
      shown={part}
      onNear={(near) => {
        if (near === 'meeting') askForMeeting(id, item);
      }}
      onShow={(next) => {
        if (next === 'meeting') askForMeeting(id, item);
        setOpened(null);
        setPart(next);
        openedHere({ part: next });
      }}
    />
  );
  switch (part) {
    case 'agenda':
      return <AgendaPart meeting={meeting} switcher={switcher} onClose={onClose} first={opened} />;
    case 'papers':
      return <PapersPart meeting={meeting} switcher={switcher} onClose={onClose} first={opened} />;
    case 'notice':
      return <NoticePart meeting={meeting} switcher={switcher} onClose={onClose} first={opened} />;
    case 'pack':
      return <PackPart meeting={meeting} switcher={switcher} onClose={onClose} />;
    case 'issue':
      return (
        <BeforeIssuePart
          meeting={meeting}
          switcher={switcher}
          onClose={onClose}
          onOpen={(to, what) => {
            setOpened(what === '' ? null : what);
            setPart(to);
            openedHere({ part: to }, { sent: true });
          }}
        />
      );
    case 'reports':
      return <ReportsOfMeeting meeting={meeting} switcher={switcher} onClose={onClose} />;
    case 'meeting':
      return <AtMeetingPart meeting={meeting} switcher={switcher} onClose={onClose} first={item} />;
    case 'minutes':
      return (
        <MinutesPart
          meeting={meeting}
          switcher={switcher}
          onClose={onClose}
          onRecord={(itemId) => {
            setItem(itemId);
            setPart('meeting');
            openedHere({ part: 'meeting' }, { sent: true });
          }}
        />
      );
    case 'details':
      return <DetailsPart meeting={meeting} switcher={switcher} onClose={onClose} first={opened} />;
  }
}
