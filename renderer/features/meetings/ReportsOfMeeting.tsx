// The reports of a meeting. The editor is fetched when somebody first opens it: the rest of the app is no larger for it.

import { lazy, Suspense } from 'react';
import { MeetingFrame, type MeetingPartProps } from './MeetingFrame.tsx';

const ReportsPart = lazy(async () => ({
  default: (await import('../reports/ReportsPart.tsx')).ReportsPart,
}));

export function ReportsOfMeeting(props: MeetingPartProps) {
  const { id, bodyId } = props.meeting;
  return (
    <MeetingFrame {...props}>
      <Suspense fallback={null}>
        <ReportsPart meetingId={id} bodyId={bodyId} />
      </Suspense>
    </MeetingFrame>
  );
}
