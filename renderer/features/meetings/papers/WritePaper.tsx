// The editor of a paper, over the whole part of the meeting. It is fetched when somebody first opens it: the rest of the app is no larger.

import { lazy, Suspense } from 'react';
import { useText } from '../../../state/text.ts';
import { MeetingFrame, type MeetingPartProps } from '../MeetingFrame.tsx';

const ReportPage = lazy(async () => ({
  default: (await import('../../reports/ReportPage.tsx')).ReportPage,
}));

interface WritePaperProps extends MeetingPartProps {
  readonly paperId: string;
  readonly onBack: () => void;
}

export function WritePaper({ paperId, onBack, ...frame }: WritePaperProps) {
  const t = useText();
  return (
    <MeetingFrame {...frame}>
      <Suspense fallback={null}>
        <ReportPage paperId={paperId} backTo={t('reports.backToPaper')} onBack={onBack} />
      </Suspense>
    </MeetingFrame>
  );
}
