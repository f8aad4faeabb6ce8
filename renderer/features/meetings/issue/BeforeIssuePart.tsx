// The part of a meeting that says what stands against issuing its pack, for each edition of it.

import type { Edition } from '../../../../shared/packs/documents.ts';
import { ForOne } from '../../../parts/DocumentMaker.tsx';
import { keptState } from '../../../state/kept.ts';
import { MeetingFrame, type MeetingPartProps } from '../MeetingFrame.tsx';
import { BeforeIssue, type OpenPart } from './BeforeIssue.tsx';

const first: Edition = 'public';

/** Kept for whoever comes back from where a line has led them. */
const useChosen = keptState<{ readonly meetingId: string; readonly edition: string }>({
  meetingId: '',
  edition: first,
});

export function BeforeIssuePart({ onOpen, ...props }: MeetingPartProps & { readonly onOpen: OpenPart }) {
  const { id: meetingId } = props.meeting;
  const [chosen, setChosen] = useChosen();
  const edition = chosen.meetingId === meetingId ? chosen.edition : first;
  const wanted = edition === 'public' || edition === 'full' ? edition : { personId: edition };
  return (
    <MeetingFrame
      {...props}
      tools={
        <ForOne
          of={{ meetingId }}
          value={edition}
          onChange={(next) => {
            setChosen({ meetingId, edition: next });
          }}
        />
      }
    >
      <div className="before-issue">
        <BeforeIssue meetingId={meetingId} edition={wanted} onOpen={onOpen} />
      </div>
    </MeetingFrame>
  );
}
