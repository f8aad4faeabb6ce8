// The part of a meeting that says what stands against issuing its pack, for each edition of it.

import { useState } from 'react';
import type { Edition } from '../../../../shared/packs/documents.ts';
import { ForOne } from '../../../parts/DocumentMaker.tsx';
import { MeetingFrame, type MeetingPartProps } from '../MeetingFrame.tsx';
import { BeforeIssue, type OpenPart } from './BeforeIssue.tsx';

const first: Edition = 'public';

export function BeforeIssuePart({ onOpen, ...props }: MeetingPartProps & { readonly onOpen: OpenPart }) {
  const { id: meetingId } = props.meeting;
  const [edition, setEdition] = useState<string>(first);
  const wanted = edition === 'public' || edition === 'full' ? edition : { personId: edition };
  return (
    <MeetingFrame {...props} tools={<ForOne of={{ meetingId }} value={edition} onChange={setEdition} />}>
      <div className="before-issue">
        <BeforeIssue meetingId={meetingId} edition={wanted} onOpen={onOpen} />
      </div>
    </MeetingFrame>
  );
}
