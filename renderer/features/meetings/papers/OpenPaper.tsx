// One paper of a meeting, beside a list of something else.

import { useAnswer } from '../../../state/answers.ts';
import { PaperPanel } from './PaperPanel.tsx';
import type { Writing } from './use-writing.ts';

interface OpenPaperProps {
  readonly meetingId: string;
  readonly paperId: string;
  readonly writing: Writing;
  readonly onClose: () => void;
}

export function OpenPaper({ meetingId, paperId, writing, onClose }: OpenPaperProps) {
  const { value: view } = useAnswer('papers', 'show', { meetingId });
  const { value: changed } = useAnswer('paperFiles', 'changed', { meetingId });
  const paper = view?.papers.find(({ id }) => id === paperId);
  if (view === undefined || paper === undefined) return null;
  return (
    <PaperPanel
      key={paperId}
      paper={paper}
      view={view}
      changed={changed?.find((each) => each.paperId === paperId)}
      writing={writing}
      onClose={onClose}
    />
  );
}
